import ArgumentParser
import Foundation
import Jianghua
import JianghuaRecords
import JianghuaText

struct ExplainCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: "Say why a record is there: its source, the text as read, its rule.",
        discussion: """
            Names a place (--at LINE:COLUMN, both from 1, columns in Unicode scalars) or a record (--record \
            ID). Out: every record that covers the place, innermost first, with its source line, the folded \
            text that the rule read, the rule, and all fields.
            """)

    @Argument(help: "A text file.")
    var path: String

    @Option(help: "A place: 12:5.")
    var at: String?

    @Option(help: "A record's id: s1.d2.3.")
    var record: String?

    @Option(help: "The day of the speeches, when the text does not say it: 2026-03-05.")
    var date: String?

    func validate() throws {
        guard (at == nil) != (record == nil) else {
            throw ValidationError("Name one place (--at LINE:COLUMN) or one record (--record ID).")
        }
        if let at, Place(at) == nil {
            throw ValidationError("'\(at)' is no place: write LINE:COLUMN, as in 12:5.")
        }
    }

    func run() throws {
        guard let input = try TextInputs(paths: [path]).first(where: { _ in true }) else { return }
        let source = try input.text()
        let analysis = try SpeechAnalyzer(configuration: .init(date: date)).analyze(
            source, document: input.name)
        let found = try wanted(among: analysis.records, in: source)
        var output = TextOutput()
        if found.isEmpty { try output.write("No record covers \(at ?? "").\n") }
        let folded = TextFolder().fold(source)
        for record in found {
            guard let header = record.header else { continue }
            try output.write(try explanation(of: record, header, source: source, folded: folded))
        }
        try output.finish()
    }

    private func wanted(among records: [Record], in source: SourceText) throws -> [Record] {
        if let id = record {
            guard let found = records.first(where: { $0.header?.id == id }) else {
                throw ValidationError("\(path) has no record \(id); 'jianghua extract \(path)' lists them.")
            }
            return [found]
        }
        guard let at, let place = Place(at) else { return [] }
        guard place.line <= source.lineStarts.count else {
            throw ValidationError(
                "\(path) has \(source.lineStarts.count) lines; there is no line \(place.line).")
        }
        let offset = Int(source.lineStarts[place.line - 1]) + place.column - 1
        return
            records
            .filter { record in
                record.header.map { $0.range.start <= offset && offset < $0.range.end } ?? false
            }
            .sorted { ($0.header?.range.count ?? 0) < ($1.header?.range.count ?? 0) }
    }

    private func explanation(
        of record: Record, _ header: RecordHeader, source: SourceText, folded: FoldedText
    ) throws -> String {
        let range = header.range.start..<header.range.end
        let read = folded.string(in: folded.alignment.folded(of: range))
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        let fields = String(decoding: try encoder.encode(record), as: UTF8.self)
        let rule = RuleCatalog.rule(id: header.rule)
        return """
            \(path):\(header.line):\(header.column): \(record.kind.rawValue) \(header.id)
            source  \(Visible.excerpt(header.text))
            read as \(read == header.text ? "(the same)" : Visible.excerpt(read))
            rule    \(header.rule): \(rule?.summary ?? "not in the catalogue")
            \(fields)


            """
    }

    private struct Place {
        let line: Int
        let column: Int

        init?(_ text: String) {
            let parts = text.split(separator: ":", omittingEmptySubsequences: false)
            guard parts.count == 2, let line = Int(parts[0]), let column = Int(parts[1]), line > 0, column > 0
            else { return nil }
            self.line = line
            self.column = column
        }
    }
}

/// Words of a document on a screen: control characters shown, long ones cut in the middle.
private enum Visible {
    static func excerpt(_ text: String) -> String {
        let scalars = Array(text.unicodeScalars)
        let shown =
            scalars.count <= 160
            ? scalars : Array(scalars[..<120]) + Array("……".unicodeScalars) + scalars[(scalars.count - 38)...]
        var result = String.UnicodeScalarView()
        for scalar in shown {
            switch scalar.properties.generalCategory {
            case .control, .format, .lineSeparator, .paragraphSeparator:
                if scalar == "\n" { result.append("⏎") } else { result.append("\u{FFFD}") }
            default: result.append(scalar)
            }
        }
        return String(result)
    }
}
