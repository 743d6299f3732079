import JianghuaInputs

/// Where the records of a run go. Told the outcomes in the order of the documents.
protocol BatchOutput: AnyObject {
    func write(_ outcome: DocumentProcessor.Outcome) throws
    /// Nothing more comes for a while.
    func flush() throws
    /// Everything is written and has its name when this returns.
    func commit() throws
    /// The run cannot go on.
    func abandon()
    /// No document could be read: what an earlier run wrote stays.
    ///
    /// - Returns: Whether there is such a thing; then nothing else may be called.
    func keepOld() -> Bool
}

/// Collects what is short; what is long goes through without another copy.
private struct OutputBuffer {
    private var bytes: [UInt8] = []
    private static let size = 1 << 18

    mutating func write(_ more: [UInt8], _ output: (ArraySlice<UInt8>) throws -> Void) throws {
        if more.count >= Self.size / 4 {
            try flush(output)
            return try output(more[...])
        }
        bytes += more
        if bytes.count >= Self.size { try flush(output) }
    }

    mutating func flush(_ output: (ArraySlice<UInt8>) throws -> Void) throws {
        guard !bytes.isEmpty else { return }
        try output(bytes[...])
        bytes.removeAll(keepingCapacity: true)
    }
}

/// A stream that bytes are collected for.
final class StandardOutput: BatchOutput {
    private var buffer = OutputBuffer()

    func write(_ outcome: DocumentProcessor.Outcome) throws {
        try buffer.write(outcome.output) { try FileDescriptorSink.standardOutput.write($0) }
    }

    func flush() throws { try buffer.flush { try FileDescriptorSink.standardOutput.write($0) } }

    func commit() throws { try flush() }
    func abandon() {}
    func keepOld() -> Bool { false }
}

/// One file for everything, which an interrupted run can go on with.
final class FileOutput: BatchOutput {
    private let file: ResumableFile
    private var buffer = OutputBuffer()

    init(_ file: ResumableFile) { self.file = file }

    func write(_ outcome: DocumentProcessor.Outcome) throws {
        try buffer.write(outcome.output) { try file.write($0) }
    }

    func flush() throws { try buffer.flush { try file.write($0) } }

    func commit() throws {
        try flush()
        try file.commit()
    }

    func abandon() { file.abandon() }

    func keepOld() -> Bool {
        guard file.replaces else { return false }
        file.discard()
        return true
    }
}

/// A file for every input, in a folder that mirrors the folders of the inputs.
final class MirrorOutput: BatchOutput {
    private let targets: [FilePath]
    private var open: (file: Int, output: AtomicFile)?

    init(targets: [FilePath]) { self.targets = targets }

    func write(_ outcome: DocumentProcessor.Outcome) throws {
        let item = outcome.item
        if open?.file != item.file {
            try finish()
            try targets[item.file].folder.createFolder()
            open = (item.file, try AtomicFile(targets[item.file], removingStrays: false))
        }
        try open?.output.write(outcome.output[...])
        if item.endsFile { try finish() }
    }

    private func finish() throws {
        let output = open?.output
        open = nil
        // With the failure in it, `--resume` reads the document again.
        try output?.commit()
    }

    func flush() throws {}

    func commit() throws { try finish() }

    func abandon() { open?.output.abandon() }
    func keepOld() -> Bool { false }
}
