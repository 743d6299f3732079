/// Reads files whole, never more than a limit, and never waits for a FIFO or a device.
public struct FileReader: Sendable {
    /// The largest document that is read, in bytes.
    public let maximumBytes: Int

    public init(maximumBytes: Int) { self.maximumBytes = maximumBytes }

    /// All bytes of a regular file. O(size).
    public func bytes(of path: FilePath) throws(InputProblem) -> [UInt8] {
        let (descriptor, file) = try opened(path)
        defer { close(descriptor) }
        guard file.size <= maximumBytes else { throw tooLarge(file.size) }
        return try bytes(of: descriptor, expected: file.size)
    }

    private func opened(_ path: FilePath) throws(InputProblem) -> (descriptor: Int32, status: FileStatus) {
        // Non-blocking, or the open itself would wait for the other end of a FIFO.
        let flags = O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY
        let descriptor = path.withCString { openFile($0, flags) }
        guard descriptor >= 0 else { throw InputProblem(opening: path, errno: errno) }
        do throws(InputProblem) {
            var status = stat()
            guard fstat(descriptor, &status) == 0 else { throw InputProblem(opening: path, errno: errno) }
            let file = FileStatus(status)
            switch file.kind {
            case .file: break
            case .folder: throw InputProblem(opening: path, errno: EISDIR)
            case .symbolicLink: throw InputProblem(opening: path, errno: ELOOP)
            case .other(let what):
                guard Self.isOpenStream(path) else {
                    throw InputProblem(
                        .notAFile, "this is \(what); give a file, or feed it to standard input")
                }
            }
            return (descriptor, file)
        } catch {
            close(descriptor)
            throw error
        }
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

    /// What a read gives, at most `size` bytes; nothing at the end.
    static func chunk(of descriptor: Int32, size: Int) throws(InputProblem) -> [UInt8] {
        while true {
            var got = 0
            let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
                got = read(descriptor, buffer.baseAddress, size)
                count = max(0, got)
            }
            if got >= 0 { return bytes }
            if errno == EAGAIN || errno == EWOULDBLOCK {
                waitForInput(descriptor)
            } else if errno != EINTR {
                throw InputProblem(reading: errno)
            }
        }
    }

    /// Opens a file to be read piece by piece; the same files are refused as in ``bytes(of:)``.
    public func open(_ path: FilePath) throws(InputProblem) -> Int32 { try opened(path).descriptor }

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

/// `open(2)` under a name that no method hides.
private func openFile(_ path: UnsafePointer<CChar>, _ flags: Int32) -> Int32 { open(path, flags) }

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
