import CDocuments

/// Runs another program and takes its output, within limits of time and size.
enum ChildProcess {
    struct Limits {
        var seconds: Int
        var bytes: Int
    }

    enum Failure: Error {
        case cannotStart(Int32)
        case outOfTime
        case tooMuch
        /// Its exit status; `-1` when a signal ended it.
        case status(Int32)
    }

    /// What the program wrote to its standard output.
    ///
    /// - Parameter input: its standard input, an open file; `nil` for none.
    static func output(
        of arguments: [FilePath], input: Int32?, _ limits: Limits
    ) throws(Failure) -> [UInt8] {
        var child = cdoc_child()
        let code = start(&child, arguments, input ?? -1, limits)
        guard code == 0 else { throw .cannotStart(code) }
        var output: [UInt8] = []
        let deadline = now + limits.seconds * 1_000
        while true {
            let left = deadline - now
            guard left > 0 else { return try end(&child, .outOfTime) }
            var got = 0
            output += [UInt8](unsafeUninitializedCapacity: 1 << 16) { buffer, count in
                got =
                    buffer.baseAddress.map { cdoc_child_read(&child, $0, 1 << 16, Int32(clamping: left)) }
                    ?? -2
                count = max(0, got)
            }
            if got == 0 { break }
            if got < -1 { return try end(&child, .status(-1)) }
            if output.count > limits.bytes { return try end(&child, .tooMuch) }
        }
        let status = cdoc_child_finish(&child, false)
        guard status != Int32(CDOC_OUT_OF_TIME) else { throw .outOfTime }
        guard status == 0 else { throw .status(status) }
        return output
    }

    private static func end(_ child: inout cdoc_child, _ failure: Failure) throws(Failure) -> [UInt8] {
        _ = cdoc_child_finish(&child, true)
        throw failure
    }

    private static func start(
        _ child: inout cdoc_child, _ arguments: [FilePath], _ input: Int32, _ limits: Limits
    ) -> Int32 {
        // One block of memory for all arguments, each ending in NUL.
        var bytes: [CChar] = []
        var starts: [Int] = []
        for argument in arguments {
            starts.append(bytes.count)
            bytes += argument.bytes.map { CChar(bitPattern: $0) }
            bytes.append(0)
        }
        return bytes.withUnsafeBufferPointer { buffer in
            var pointers = starts.map { start in buffer.baseAddress.map { $0 + start } }
            pointers.append(nil)
            return cdoc_child_start(&child, pointers, input, Int32(clamping: limits.seconds))
        }
    }

    /// Milliseconds of a clock that only goes forward.
    private static var now: Int {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return Int(time.tv_sec) * 1_000 + Int(time.tv_nsec) / 1_000_000
    }
}
