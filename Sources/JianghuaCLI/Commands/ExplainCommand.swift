import ArgumentParser
import Jianghua
import JianghuaRecords
import JianghuaText

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

struct ExplainCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: "Say why a record is there: its source, the text as read, its rule, what it beat.",
        usage: "jianghua explain <path> (--at <place> | --record <id>) [<options>]",
        discussion: """
            Names a place (--at LINE:COLUMN, both from 1, columns in Unicode scalars) or a record (--record \
            ID). Out: every record that covers the place, shortest first, with its source, the folded text \
            that the rule read, the rule, its parts, the readings of the same words that lost to it, and all \
            fields; then the readings of the place that were refused. Numbers of items, figures and times \
            compete with each other, units with units, goals with goals.
            """)

    @Argument(help: "A text, HTML, DOCX or PDF file; places are those of the text that 'extract' reads.")
    var path: String

    @Option(help: "A place: 12:5.")
    var at: String?

    @Option(help: "A record's id: s1.d2.3.")
    var record: String?

    @Option(help: "The day of the speeches, when the text does not say it: 2026-03-05.")
    var date: String?

    @Option(help: ArgumentHelp("Units of your own, as 'jianghua extract' takes them.", valueName: "file"))
    var lexicon: String?

    @OptionGroup var source: EncodingOption

    func validate() throws {
        guard (at == nil) != (record == nil) else {
            throw ValidationError("Name one place (--at LINE:COLUMN) or one record (--record ID).")
        }
        if let at, Place(at) == nil {
            throw ValidationError("'\(at)' is no place: write LINE:COLUMN, as in 12:5.")
        }
    }

    func run() throws {
        let inputs = try TextInputs(paths: [path], encoding: source.encoding, readsDocuments: true)
        guard let input = inputs.first(where: { _ in true }) else { return }
        let source = try input.text()
        let lexicon = try lexicon.map(UserLexicon.init(file:))
        let analyzer = try SpeechAnalyzer(
            configuration: .init(date: try DateArgument.day(date), lexicon: lexicon))
        let trace = try analyzer.trace(source, document: input.name)
        var output = TextOutput()
        if let record {
            guard let explanation = trace.explanation(of: record) else {
                throw ValidationError(
                    "\(path) has no record \(record); 'jianghua extract \(path)' lists them.")
            }
            try output.write(try words(of: explanation, source))
        } else {
            let (records, refused) = trace.explanations(at: try offset(in: source))
            if records.isEmpty { try output.write("No record covers \(at ?? "").\n") }
            for explanation in records { try output.write(try words(of: explanation, source)) }
            for reading in refused { try output.write(line("refused", reading, source)) }
        }
        try output.finish()
    }

    private func offset(in source: SourceText) throws -> Int {
        guard let at, let place = Place(at) else { return 0 }
        guard place.line <= source.lineStarts.count else {
            throw ValidationError(
                "\(path) has \(source.lineStarts.count) lines; there is no line \(place.line).")
        }
        let start = Int(source.lineStarts[place.line - 1])
        let end = place.line < source.lineStarts.count ? Int(source.lineStarts[place.line]) : source.count
        guard place.column <= end - start else {
            throw ValidationError(
                "Line \(place.line) of \(path) has \(end - start) characters; there is no column \(place.column)."
            )
        }
        return start + place.column - 1
    }

    private func words(of explanation: Explanation, _ source: SourceText) throws -> String {
        guard let header = explanation.record.header else { return "" }
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        let fields = String(decoding: try encoder.encode(explanation.record), as: UTF8.self)
        let read = explanation.foldedText
        var text = """
            \(path):\(header.line):\(header.column): \(explanation.record.kind.rawValue) \(header.id)
            source  \(Visible.excerpt(header.text))
            read as \(read == header.text ? "(the same)" : Visible.excerpt(read))
            rule    \(header.rule): \(explanation.rule?.summary ?? "not in the catalogue")

            """
        for part in explanation.parts { text += "part    \(part.name): \(Visible.excerpt(part.words))\n" }
        for reading in explanation.beaten { text += line("beat", reading, source) }
        return text + fields + "\n\n"
    }

    private func line(_ label: String, _ reading: RejectedReading, _ source: SourceText) -> String {
        let place = source.position(of: reading.range.start)
        let padding = String(repeating: " ", count: max(0, 8 - label.count))
        return "\(label)\(padding)\(reading.kind.rawValue) \(Visible.excerpt(reading.text)) at "
            + "\(place.line):\(place.column)\(reading.rule.map { ", \($0)" } ?? ""): \(reading.reason)\n"
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
