import JianghuaWriters

/// Keeps a stream in memory.
final class MemorySink: ByteSink {
    private(set) var bytes: [UInt8] = []
    var text: String { String(decoding: bytes, as: UTF8.self) }

    func write(_ more: ArraySlice<UInt8>) { bytes += more }
}

/// Keeps files in memory.
final class MemoryFolder: FileSink {
    private var open: [String: [UInt8]] = [:]
    private(set) var files: [String: String] = [:]

    func append(_ bytes: ArraySlice<UInt8>, to path: String) { open[path, default: []] += bytes }

    func complete(_ path: String) {
        files[path] = String(decoding: open.removeValue(forKey: path) ?? [], as: UTF8.self)
    }
}

extension RecordFormat {
    /// What the format makes of documents, when it is one stream.
    func stream(_ documents: [AnalyzedDocument], _ options: Options = Options()) throws -> String {
        let sink = MemorySink()
        try write(documents, to: .stream(sink), options)
        return sink.text
    }

    /// The files that the format makes of documents.
    func files(_ documents: [AnalyzedDocument], _ options: Options = Options()) throws -> [String: String] {
        let folder = MemoryFolder()
        try write(documents, to: .folder(folder), options)
        return folder.files
    }

    private func write(_ documents: [AnalyzedDocument], to output: Output, _ options: Options) throws {
        var writer = try writer(to: output, options: options)
        try writer.begin()
        for document in documents { try writer.write(document) }
        try writer.finish()
    }
}
