import JianghuaInputs
import JianghuaWriters

/// Writes to an open file descriptor and checks every byte.
struct FileDescriptorSink: ByteSink {
    let descriptor: Int32
    /// Whether somebody looks at what is written.
    private let isScreen: Bool

    static let standardOutput = FileDescriptorSink(descriptor: 1)

    init(descriptor: Int32) {
        self.descriptor = descriptor
        isScreen = descriptor == 1 && isatty(1) == 1
    }

    func write(_ bytes: ArraySlice<UInt8>) throws {
        let bytes = isScreen ? ScreenText.visible(bytes)[...] : bytes
        try bytes.withUnsafeBytes { buffer in
            var rest = buffer[...]
            while !rest.isEmpty {
                let written = Self.writeOnce(descriptor, UnsafeRawBufferPointer(rebasing: rest))
                if written < 0 {
                    let code = errno
                    if code == EINTR { continue }
                    if code == EAGAIN || code == EWOULDBLOCK {
                        var request = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
                        poll(&request, 1, -1)
                        continue
                    }
                    throw OutputFailure(code: code)
                }
                rest = rest.dropFirst(written)
            }
        }
    }

    func write(_ text: String) throws { try write(Array(text.utf8)[...]) }

    private static func writeOnce(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
        #if canImport(Glibc)
            return Glibc.write(descriptor, bytes.baseAddress, bytes.count)
        #elseif canImport(Musl)
            return Musl.write(descriptor, bytes.baseAddress, bytes.count)
        #else
            return Darwin.write(descriptor, bytes.baseAddress, bytes.count)
        #endif
    }
}

/// The system refused to take output.
struct OutputFailure: Error, CustomStringConvertible {
    let code: Int32
    /// The file that could not be written; `nil` for standard output.
    var path: String?

    /// The reader has gone: nothing to complain about.
    var isClosedPipe: Bool { code == EPIPE }

    var description: String {
        let reason = String(cString: strerror(code))
        let remedy =
            switch code {
            case ENOSPC, EDQUOT: "free some space and run again"
            case EFBIG: "raise the file size limit (ulimit -f) and run again"
            case EACCES, EPERM, EROFS: "choose a place you may write to"
            case ENOENT, ENOTDIR: "make the folder first"
            case EWOULDBLOCK: "another run is writing it; wait for that, or choose another name"
            case EBADF: "open standard output or give --output"
            default: "the output is not complete"
            }
        return "\(path ?? "standard output"): cannot write: \(reason); \(remedy)"
    }
}
