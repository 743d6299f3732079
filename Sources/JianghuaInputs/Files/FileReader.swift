/// Reads files whole, never more than a limit, and never waits for a FIFO or a device.
public struct FileReader: Sendable {
    /// The largest document that is read, in bytes.
    public let maximumBytes: Int

    public init(maximumBytes: Int) { self.maximumBytes = maximumBytes }

    /// All bytes of a regular file. O(size).
    public func bytes(of path: FilePath) throws(InputProblem) -> [UInt8] {
        // Non-blocking, or the open itself would wait for the other end of a FIFO.
        let descriptor = path.withCString { open($0, O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY) }
        guard descriptor >= 0 else { throw InputProblem(opening: path, errno: errno) }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw InputProblem(opening: path, errno: errno) }
        let file = FileStatus(status)
        switch file.kind {
        case .file: break
        case .folder: throw InputProblem(opening: path, errno: EISDIR)
        case .symbolicLink: throw InputProblem(opening: path, errno: ELOOP)
        case .other(let what):
            guard Self.isOpenStream(path) else {
                throw InputProblem(.notAFile, "this is \(what); give a file, or feed it to standard input")
            }
        }
        guard file.size <= maximumBytes else { throw tooLarge(file.size) }
        return try bytes(of: descriptor, expected: file.size)
    }

    /// All bytes of an open file or stream. O(size).
    public func bytes(of descriptor: Int32, expected: Int = 0) throws(InputProblem) -> [UInt8] {
        var bytes: [UInt8] = []
        var capacity = max(expected + 1, 1 << 16)
        while true {
            let room = min(capacity, maximumBytes - bytes.count + 1)
            var failure: Int32 = 0
            let chunk = [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
                count = 0
                while count < room {
                    let got = read(descriptor, buffer.baseAddress.map { $0 + count }, room - count)
                    if got > 0 {
                        count += got
                    } else if got == 0 {
                        break
                    } else if errno == EAGAIN || errno == EWOULDBLOCK {
                        waitForInput(descriptor)
                    } else if errno != EINTR {
                        failure = errno
                        break
                    }
                }
            }
            if failure != 0 { throw InputProblem(reading: failure) }
            if bytes.isEmpty { bytes = chunk } else { bytes += chunk }
            if bytes.count > maximumBytes { throw tooLarge(nil) }
            if chunk.count < room { return bytes }
            capacity = max(bytes.count, 1 << 16)
        }
    }

    private func tooLarge(_ size: Int?) -> InputProblem {
        let found = size.map { "\($0) bytes are" } ?? "the document is"
        return InputProblem(
            .tooLarge, "\(found) more than the limit of \(maximumBytes); raise --max-document-bytes")
    }

    /// `/dev/stdin` and `/dev/fd/63` (process substitution): pipes that somebody has opened already.
    private static func isOpenStream(_ path: FilePath) -> Bool {
        path.name == "/dev/stdin" || path.name.hasPrefix("/dev/fd/") || path.name.hasPrefix("/proc/self/fd/")
    }
}

extension InputProblem {
    init(reading code: Int32) {
        self.init(.unreadable, "\(String(cString: strerror(code))) while reading; check the input")
    }
}

/// Waits until a descriptor has something to read.
func waitForInput(_ descriptor: Int32) {
    var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    poll(&request, 1, -1)
}

/// Whether reading would not wait: something is there, or the end.
public func hasInput(_ descriptor: Int32) -> Bool {
    var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    return poll(&request, 1, 0) != 0
}
