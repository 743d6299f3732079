import ArgumentParser
import Foundation
import Jianghua
import JianghuaRecords
import JianghuaText
import JianghuaWriters

struct ExtractCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "extract", abstract: "Reads texts and writes their records as JSON Lines.")

    @Argument(help: "Files, or folders that are searched for *.txt.")
    var paths: [String] = []

    func run() throws {
        let analyzer = SpeechAnalyzer()
        var writer = JSONLinesWriter(sink: FileDescriptorSink(descriptor: 1))
        try writer.begin()
        for path in files() {
            let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
            let analysis = analyzer.analyze(try SourceDecoder.decode(bytes), document: path)
            for record in analysis.records { try writer.write(record) }
        }
        try writer.finish()
    }

    private func files() -> [String] {
        paths.flatMap { path -> [String] in
            var isFolder: ObjCBool = false
            guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue
            else {
                return [path]
            }
            let names = FileManager.default.enumerator(atPath: path)?.compactMap { $0 as? String } ?? []
            return names.filter { $0.hasSuffix(".txt") }.sorted().map { path + "/" + $0 }
        }
    }
}
