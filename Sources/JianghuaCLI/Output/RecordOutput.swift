import JianghuaInputs

/// Where the records of a run go.
final class RecordOutput {
    private let file: AtomicFile?
    private var buffer: [UInt8] = []
    private static let flushSize = 1 << 18

    /// - Parameter path: the file; `nil` or `-` for standard output.
    init(path: String?) throws(OutputFailure) {
        file = path == nil || path == "-" ? nil : try AtomicFile(FilePath(path ?? ""))
    }

    /// Whether a file is there already.
    var replaces: Bool { file?.replaces ?? false }

    func write(_ bytes: [UInt8]) throws {
        buffer += bytes
        if buffer.count >= Self.flushSize { try flush() }
    }

    func flush() throws {
        guard !buffer.isEmpty else { return }
        if let file {
            try file.write(buffer[...])
        } else {
            try FileDescriptorSink.standardOutput.write(buffer[...])
        }
        buffer.removeAll(keepingCapacity: true)
    }

    /// Everything is written and the file has its name when this returns.
    func commit() throws {
        try flush()
        try file?.commit()
    }

    func abandon() { file?.abandon() }
}
