import JianghuaRecords

/// The outline of a document: its speeches, their numbered items, and what was left out.
public struct StructureTree: Sendable {
    private let analysis: Analysis

    /// The structure of an analysis.
    public init(_ analysis: Analysis) { self.analysis = analysis }

    /// An indented tree, a line for each speech, item and structural diagnostic, with ranges in scalars.
    ///
    /// ```
    /// speech 1 [0,52) 2026-01-20 在创建动员会上的讲话
    ///   一 [21,38) directive cjk 加强领导
    /// ```
    /// O(records).
    public func text() -> String {
        var lines: [String] = []
        let directives = Dictionary(grouping: analysis.directives) { $0.speech ?? 0 }
        let notes = Dictionary(grouping: analysis.diagnostics.filter { Self.codes.contains($0.code) }) {
            $0.speech ?? 0
        }
        for speech in analysis.speeches {
            let index = speech.speech ?? 0
            lines.append(
                "speech \(index) [\(speech.range.start),\(speech.range.end)) \(speech.date ?? "-") "
                    + (speech.title.map(Self.oneLine) ?? "-"))
            for item in directives[index] ?? [] {
                let indent = String(repeating: "  ", count: min(item.level, 16))
                lines.append(
                    "\(indent)\(Self.oneLine(item.number.text)) [\(item.range.start),\(item.extent.end)) "
                        + "\(item.mood.rawValue) \(item.number.style.rawValue) \(Self.oneLine(item.heading))")
            }
            lines += (notes[index] ?? []).map(Self.line)
        }
        lines += (notes[0] ?? []).map(Self.line)
        return lines.joined(separator: "\n") + (lines.isEmpty ? "" : "\n")
    }

    /// The outline as nested Markdown headings; levels below the sixth become list items. O(records).
    public func markdown() -> String {
        var lines: [String] = []
        let directives = Dictionary(grouping: analysis.directives) { $0.speech ?? 0 }
        for speech in analysis.speeches {
            let index = speech.speech ?? 0
            lines.append("# " + Self.escaped(speech.title ?? "\(index)"))
            if let date = speech.date { lines.append("*\(date)*") }
            for item in directives[index] ?? [] {
                let number = Self.escaped(item.number.text)
                let heading = Self.escaped(item.heading)
                let level = item.level + 1
                lines.append(
                    level <= 6
                        ? String(repeating: "#", count: level) + " \(number) \(heading)"
                        : String(repeating: "  ", count: min(level, 16) - 7) + "- \(number) \(heading)")
            }
        }
        return lines.joined(separator: "\n\n") + (lines.isEmpty ? "" : "\n")
    }

    private static let codes: Set<DiagnosticCode> = [
        .numberingGap, .numberingDuplicate, .boilerplate, .unclosedQuote,
    ]

    private static func line(_ note: Diagnostic) -> String {
        let text = oneLine(note.text)
        let shown = text.count > 40 ? text.prefix(40) + "…" : text[...]
        return "  ! \(note.code.rawValue) [\(note.range.start),\(note.range.end)) \(note.message): \(shown)"
    }

    /// Line breaks as one sign each, so that a record stays on its line.
    private static func oneLine(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            result.append(
                scalar.value < 0x20 || scalar.value == 0x7F || scalar.value == 0x2028 ? "⏎" : scalar)
        }
        return String(result)
    }

    private static func escaped(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        for scalar in oneLine(text).unicodeScalars {
            if "\\`*_[]<>#|".unicodeScalars.contains(scalar) { result.append("\\") }
            result.append(scalar == "⏎" ? " " : scalar)
        }
        return String(result)
    }
}
