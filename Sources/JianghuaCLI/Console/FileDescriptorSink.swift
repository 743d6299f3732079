import JianghuaWriters

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// Writes to an open file descriptor and checks every byte.
struct FileDescriptorSink: ByteSink {
    let descriptor: Int32

    mutating func write(_ bytes: ArraySlice<UInt8>) throws {
        try bytes.withUnsafeBytes { buffer in
            var rest = buffer[...]
            while !rest.isEmpty {
                let written = writeOnce(descriptor, rest)
                if written < 0 {
                    if errno == EINTR { continue }
                    throw OutputFailure(code: errno)
                }
                rest = rest.dropFirst(written)
            }
        }
    }

    private func writeOnce(_ descriptor: Int32, _ bytes: Slice<UnsafeRawBufferPointer>) -> Int {
        let buffer = UnsafeRawBufferPointer(rebasing: bytes)
        guard let base = buffer.baseAddress else { return 0 }
        #if canImport(Glibc)
            return Glibc.write(descriptor, base, buffer.count)
        #else
            return Darwin.write(descriptor, base, buffer.count)
        #endif
    }
}

/// The system refused to take output.
struct OutputFailure: Error, CustomStringConvertible {
    let code: Int32

    var isClosedPipe: Bool { code == EPIPE }

    var description: String { String(cString: strerror(code)) }
}
