import Foundation
import JianghuaRecords

/// A fixture speech with its hand annotations as records, for tests of what comes after extraction.
///
/// The annotations hold no references; they are filled in by containment, as the linker does it.
public struct GoldAnalysis: Sendable {
    public let text: String
    public let analysis: Analysis
    private let scalars: [Unicode.Scalar]

    /// Reads `Fixtures/Speeches/NAME`.
    public init(_ name: String) throws {
        let folder = Fixtures.folder.appendingPathComponent("Speeches/\(name)")
        text = try String(contentsOf: folder.appendingPathComponent("source.txt"), encoding: .utf8)
        scalars = Array(text.unicodeScalars)
        let lines = try String(contentsOf: folder.appendingPathComponent("gold.jsonl"), encoding: .utf8)
        let rows = try lines.split(separator: "\n").map {
            try JSONDecoder().decode(JSONValue.self, from: Data($0.utf8))
        }
        var builder = Builder(document: name, scalars: scalars)
        for row in rows.filter({ $0["kind"] == "speech" }) { builder.addSpeech(row) }
        for row in rows.filter({ $0["kind"] == "directive" }) { builder.addDirective(row) }
        builder.closeDirectives()
        for kind in ["time", "unit", "percentage", "quantity", "goal", "diagnostic"] {
            for row in rows where row["kind"] == .string(kind) { try builder.add(row) }
        }
        builder.link()
        analysis = builder.analysis
    }

    private struct Builder {
        var analysis: Analysis
        let scalars: [Unicode.Scalar]
        private var counts: [String: Int] = [:]

        init(document: String, scalars: [Unicode.Scalar]) {
            analysis = Analysis(document: document)
            self.scalars = scalars
        }

        private mutating func header(_ letter: String, _ start: Int, _ end: Int) -> RecordHeader {
            let speech = analysis.speeches.last { $0.header.range.start <= start }?.header.speech
            counts[letter, default: 0] += 1
            let before = scalars[..<start]
            let line = before.count { $0 == "\n" } + 1
            let column = start - (before.lastIndex(of: "\n").map { $0 + 1 } ?? 0) + 1
            return RecordHeader(
                id: "s\(speech ?? 1).\(letter)\(counts[letter, default: 0])", document: analysis.document,
                speech: speech, text: string(start, end), range: SourceRange(start, end), line: line,
                column: column, rule: "gold")
        }

        private func string(_ start: Int, _ end: Int) -> String {
            String(String.UnicodeScalarView(scalars[start..<end]))
        }

        mutating func addSpeech(_ row: JSONValue) {
            let start = row.integer("start")
            let index = analysis.speeches.count
            if index > 0 { analysis.speeches[index - 1].header.range.end = start }
            var header = header("x", start, scalars.count)
            header.id = "s\(index + 1)"
            header.speech = index + 1
            analysis.speeches.append(Speech(header, SpeechFields(title: row.text("title"), date: nil)))
        }

        mutating func addDirective(_ row: JSONValue) {
            let start = row.integer("start")
            let end = row.integer("end")
            let parent = row.text("parent").flatMap { id in
                analysis.directives.first { $0.header.rule == id }
            }
            let value = row.integer("value")
            let path = (parent?.fields.path ?? []) + [value]
            var header = header("d", start, end)
            let speech = header.speech ?? 1
            let id = "s\(speech).d" + path.map(String.init).joined(separator: ".")
            let same = analysis.directives.count {
                $0.header.id.split(separator: "~").first.map(String.init) == id
            }
            header.id = same == 0 ? id : "\(id)~\(same + 1)"
            // Until all are known, the rule holds the annotation's own id.
            header.rule = row.text("id") ?? ""
            analysis.directives.append(
                Directive(
                    header,
                    DirectiveFields(
                        number: DirectiveNumber(
                            text: header.text, value: value,
                            style: EnumeratorStyle(rawValue: row.text("style") ?? "") ?? .other,
                            range: header.range),
                        level: row.integer("level"), path: path, parent: parent?.header.id,
                        heading: row.text("heading") ?? "",
                        mood: DirectiveMood(rawValue: row.text("mood") ?? "") ?? .directive,
                        extent: header.range, units: [], goals: [], deadline: nil)))
        }

        /// An item ends where the next begins; its extent where the next of its level or above begins.
        mutating func closeDirectives() {
            let items = analysis.directives
            for (index, item) in items.enumerated() {
                let limit =
                    analysis.speeches.first { $0.header.speech == item.header.speech }?.header.range.end
                    ?? scalars.count
                let later = items[(index + 1)...].filter { $0.header.speech == item.header.speech }
                let end = later.first?.header.range.start ?? limit
                let extent = later.first { $0.fields.level <= item.fields.level }?.header.range.start ?? limit
                analysis.directives[index].header.range.end = end
                analysis.directives[index].header.excerpt = SourceExcerpt(
                    string(item.header.range.start, end))
                analysis.directives[index].fields.extent = SourceRange(item.header.range.start, extent)
                analysis.directives[index].header.rule = "gold"
            }
        }

        private func holder(_ start: Int) -> String? {
            analysis.directives.last {
                $0.fields.extent.start <= start && start < $0.fields.extent.end
            }?.header.id
        }

        mutating func add(_ row: JSONValue) throws {
            let start = row.integer("start")
            let end = row.integer("end")
            let directive = holder(start)
            switch row.text("kind") {
            case "time":
                analysis.times.append(
                    Time(
                        header("t", start, end),
                        TimeFields(
                            type: TimeType(rawValue: row.text("type") ?? "") ?? .deadline,
                            edtf: row.text("edtf"),
                            directive: directive)))
            case "unit":
                let role = UnitRole(rawValue: row.text("role") ?? "") ?? .mention
                analysis.units.append(
                    NamedUnit(
                        header("u", start, end),
                        UnitFields(
                            name: row.text("name") ?? "",
                            category: UnitCategory(rawValue: row.text("category") ?? "") ?? .collective,
                            generic: row["generic"] == .bool(true), masked: row["masked"] == .bool(true),
                            role: role, basis: role == .mention ? nil : .explicit, canonical: nil,
                            directive: directive)))
            case "percentage": analysis.percentages.append(figure(row, .percentage, "p", directive))
            case "quantity": analysis.quantities.append(figure(row, .quantity, "q", directive))
            case "goal":
                analysis.goals.append(
                    Goal(
                        header("g", start, end),
                        GoalFields(
                            trigger: row.text("trigger") ?? "",
                            strength: GoalStrength(rawValue: row.text("strength") ?? "") ?? .plan,
                            type: GoalType(rawValue: row.text("type") ?? "") ?? .quality,
                            deadline: row.text("deadline").flatMap { deadline($0, before: end) }, units: [],
                            percentages: [], quantities: [], directive: directive)))
            default:
                analysis.diagnostics.append(
                    Diagnostic(
                        header("x", start, end),
                        DiagnosticFields(
                            code: DiagnosticCode(rawValue: row.text("code") ?? "") ?? .garbledText,
                            message: "见原文")))
            }
        }

        private mutating func figure(
            _ row: JSONValue, _ kind: RecordKind, _ letter: String, _ directive: String?
        ) -> Located<FigureFields> {
            let value = row.text("value") ?? ""
            let masked = row["masked"] == .bool(true)
            return Located(
                header(letter, row.integer("start"), row.integer("end")),
                FigureFields(
                    kind: kind, value: value, upper: row.text("upper"), amount: masked ? nil : Double(value),
                    unit: row.text("unit"),
                    comparator: FigureComparator(rawValue: row.text("comparator") ?? "") ?? .eq,
                    change: FigureChange(rawValue: row.text("change") ?? "") ?? .none,
                    indicator: row.text("indicator"), masked: masked, rank: row["rank"] == .bool(true),
                    basis: nil,
                    from: nil, canonicalUnit: nil, canonicalAmount: nil, directive: directive))
        }

        private func deadline(_ words: String, before end: Int) -> Deadline? {
            analysis.times.last { $0.header.text == words && $0.header.range.start < end }.map {
                Deadline(text: words, edtf: $0.fields.edtf, time: $0.header.id)
            }
        }

        mutating func link() {
            for index in analysis.goals.indices {
                let range = analysis.goals[index].header.range
                analysis.goals[index].fields.units = Self.ids(analysis.units, in: range)
                analysis.goals[index].fields.percentages = Self.ids(analysis.percentages, in: range)
                analysis.goals[index].fields.quantities = Self.ids(analysis.quantities, in: range)
            }
            for index in analysis.directives.indices {
                let id = analysis.directives[index].header.id
                analysis.directives[index].fields.units = analysis.units
                    .filter { $0.fields.directive == id }.map(\.header.id)
                analysis.directives[index].fields.goals = analysis.goals
                    .filter { $0.fields.directive == id }.map(\.header.id)
                analysis.directives[index].fields.deadline = analysis.times
                    .first { $0.fields.directive == id && $0.fields.type == .deadline }
                    .map { Deadline(text: $0.header.text, edtf: $0.fields.edtf, time: $0.header.id) }
            }
        }

        private static func ids<Fields>(_ records: [Located<Fields>], in range: SourceRange) -> [String] {
            records.filter { range.contains($0.header.range) }.map(\.header.id)
        }
    }
}

extension JSONValue {
    /// A member that is a string.
    public func text(_ key: String) -> String? {
        if case .string(let value) = self[key] { return value }
        return nil
    }

    /// A member that is a number; 0 when it is none.
    public func integer(_ key: String) -> Int {
        if case .number(let value) = self[key] { return Int(value) }
        return 0
    }
}
