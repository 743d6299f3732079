import Foundation

/// The texts that benchmarks run on: the shared corpus where it lies beside the repository, else the fixtures.
public struct Mix: Sendable {
    public let name: String
    /// The bytes of every document.
    public let documents: [[UInt8]]

    public var byteCount: Int { documents.reduce(0) { $0 + $1.count } }

    public init() throws {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        let corpus = root.deletingLastPathComponent().appendingPathComponent("shared/corpus")
        let hasCorpus = FileManager.default.fileExists(atPath: corpus.path)
        let folder = hasCorpus ? corpus : root.appendingPathComponent("Fixtures/Speeches")
        let files =
            FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)?
            .compactMap { $0 as? URL }
            .filter { $0.pathExtension == "txt" && $0.lastPathComponent != "structure.txt" }
            .sorted { $0.path < $1.path } ?? []
        documents = try files.map { [UInt8](try Data(contentsOf: $0)) }
        name = hasCorpus ? "shared corpus" : "fixtures"
    }

    /// The documents again and again until there are at least so many bytes.
    public func repeated(toBytes wanted: Int) -> [[UInt8]] {
        var mix: [[UInt8]] = []
        var bytes = 0
        while bytes < wanted, !documents.isEmpty {
            mix += documents
            bytes += byteCount
        }
        return mix
    }
}
