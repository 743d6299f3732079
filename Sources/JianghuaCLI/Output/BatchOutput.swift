import JianghuaInputs

/// Where the records of a run go. Told the outcomes in the order of the documents.
protocol BatchOutput: AnyObject {
    func write(_ bytes: [UInt8], of item: SourceItem) throws
    /// Nothing more comes for a while.
    func flush() throws
    /// Everything is written and has its name when this returns.
    func commit() throws
    /// The run cannot go on.
    func abandon()
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

    func write(_ bytes: [UInt8], of item: SourceItem) throws {
        try buffer.write(bytes) { try FileDescriptorSink.standardOutput.write($0) }
    }

    func flush() throws { try buffer.flush { try FileDescriptorSink.standardOutput.write($0) } }

    func commit() throws { try flush() }
    func abandon() {}
}

/// One file for everything, which an interrupted run can go on with.
final class FileOutput: BatchOutput {
    private let file: ResumableFile
    private var buffer = OutputBuffer()

    init(_ file: ResumableFile) { self.file = file }

    func write(_ bytes: [UInt8], of item: SourceItem) throws {
        try buffer.write(bytes) { try file.write($0) }
    }

    func flush() throws { try buffer.flush { try file.write($0) } }

    func commit() throws {
        try flush()
        try file.commit()
    }

    func abandon() { file.abandon() }
}

/// A file for every input, in a folder that mirrors the folders of the inputs.
final class MirrorOutput: BatchOutput {
    private let targets: [FilePath]
    private var open: (file: Int, output: AtomicFile)?

    init(targets: [FilePath]) { self.targets = targets }

    func write(_ bytes: [UInt8], of item: SourceItem) throws {
        if open?.file != item.file {
            try open?.output.commit()
            open = nil
            try targets[item.file].folder.createFolder()
            open = (item.file, try AtomicFile(targets[item.file], removingStrays: false))
        }
        try open?.output.write(bytes[...])
        if item.endsFile {
            let output = open?.output
            open = nil
            try output?.commit()
        }
    }

    func flush() throws {}

    func commit() throws {
        try open?.output.commit()
        open = nil
    }

    func abandon() { open?.output.abandon() }
}
