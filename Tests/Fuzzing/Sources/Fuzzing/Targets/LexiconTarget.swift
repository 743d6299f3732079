import Foundation
import Jianghua
import JianghuaRecords
import JianghuaText

/// A user's lexicon of any bytes: entries that can be written and read again, or a line that is wrong.
enum LexiconTarget {
    static func run(_ bytes: [UInt8]) {
        do throws(LexiconFailure) {
            let lexicon = try UserLexicon(bytes: bytes)
            entries(lexicon.entries)
            try written(lexicon)
            if !lexicon.entries.isEmpty, bytes.reduce(0, { $0 &* 31 &+ Int($1) }) & 63 == 0 { used(lexicon) }
        } catch {
            let lines = bytes.count { $0 == 0x0A || $0 == 0x0D || $0 == 0x0B || $0 == 0x0C } + bytes.count + 1
            require((1...lines).contains(error.line), "line \(error.line)")
            require(!error.description.isEmpty, "no words")
        }
    }

    private static func entries(_ entries: [UserLexicon.Entry]) {
        var seen: Set<String> = []
        for name in entries.flatMap({ [$0.name] + $0.aliases }) {
            require(!name.isEmpty, "an empty name")
            require(name.unicodeScalars.count <= UserLexicon.longestName, "a long name")
            require(seen.insert(name).inserted, "a name twice")
        }
    }

    private static func written(_ lexicon: UserLexicon) throws(LexiconFailure) {
        var json = ""
        for entry in lexicon.entries {
            var object: [String: Any] = ["name": entry.name, "aliases": entry.aliases]
            if let category = entry.category { object["category"] = category.rawValue }
            guard let data = try? JSONSerialization.data(withJSONObject: object) else { continue }
            // What a name may hold and a line may not.
            json +=
                String(decoding: data, as: UTF8.self).map { $0.isNewline ? escaped($0) : String($0) }.joined()
                + "\n"
        }
        require(try UserLexicon(json) == lexicon, "JSON of the entries gives others: \(json)")
        let plain = lexicon.entries.allSatisfy { entry in
            ([entry.name] + entry.aliases).allSatisfy { name in
                !name.contains { $0.isNewline || $0 == "\t" || $0 == "|" } && name.first != "#"
                    && name.first != "{" && name.first != "\u{FEFF}" && !name.unicodeScalars.contains("\t")
            }
        }
        guard plain, lexicon.entries.first?.name.lowercased() != "name" else { return }
        let table = lexicon.entries.map {
            "\($0.name)\t\($0.category?.rawValue ?? "")\t\($0.aliases.joined(separator: "|"))\n"
        }
        require(try UserLexicon(table.joined()) == lexicon, "a table of the entries gives others")
    }

    private static func escaped(_ line: Character) -> String {
        line.utf16.map { "\\u" + String(format: "%04x", $0) }.joined()
    }

    /// Texts that hold the names keep all laws.
    private static func used(_ lexicon: UserLexicon) {
        let names = lexicon.entries.flatMap { [$0.name] + $0.aliases }.prefix(12)
        let source = SourceText("同志们:\n一、由" + names.joined(separator: "、") + "牵头,\(names.last ?? "")配合。")
        guard let analyzer = try? SpeechAnalyzer(configuration: .init(lexicon: lexicon)),
            let analysis = try? analyzer.analyze(source, document: "fuzz")
        else { return require(false, "the analysis fails") }
        require(AnalysisLaws.violations(of: analysis, in: source), "records with a lexicon")
    }
}
