import JianghuaRecords
import JianghuaWriters

/// A document's records in the order that the sections of its page ask for.
struct ReportFacts {
    let analysis: Analysis
    let scalars: [UInt32]
    /// The lines without their ends, in scalars.
    let lines: [Range<Int>]
    let directives: [String: Directive]
    let units: [String: NamedUnit]
    let figures: [Located<FigureFields>]
    let figuresByID: [String: Located<FigureFields>]
    let goalsByDirective: [String: [Goal]]
    let unitsByDirective: [String: [NamedUnit]]

    init(_ document: AnalyzedDocument) {
        analysis = document.analysis
        scalars = document.scalars
        lines = Self.lines(of: document.scalars)
        directives = Self.byID(analysis.directives)
        units = Self.byID(analysis.units)
        figures = (analysis.percentages + analysis.quantities).sorted {
            ($0.header.range.start, $0.header.range.end) < ($1.header.range.start, $1.header.range.end)
        }
        figuresByID = Self.byID(figures)
        goalsByDirective = Dictionary(grouping: analysis.goals.filter { $0.fields.directive != nil }) {
            $0.fields.directive ?? ""
        }
        unitsByDirective = Dictionary(grouping: analysis.units.filter { $0.fields.directive != nil }) {
            $0.fields.directive ?? ""
        }
    }

    /// What the page is called: the title of its only speech, or the document's name.
    var title: String {
        if analysis.speeches.count == 1, let title = analysis.speeches[0].fields.title { return title }
        return name
    }

    /// The document's name without its folders.
    var name: String {
        let last = analysis.document.split(separator: "/").last.map(String.init) ?? ""
        return last.isEmpty ? "未命名文稿" : last
    }

    /// A record's range within the text, however the records came about.
    func range(_ range: SourceRange) -> Range<Int> {
        let start = min(max(0, range.start), scalars.count)
        return start..<min(max(start, range.end), scalars.count)
    }

    /// Whether nothing but blanks stands before an offset in its line.
    func startsLine(_ offset: Int) -> Bool {
        var index = offset - 1
        while index >= 0, scalars[index] == 0x20 || scalars[index] == 0x3000 || scalars[index] == 0x09 {
            index -= 1
        }
        return index < 0 || scalars[index] == 0x0A || scalars[index] == 0x0D
    }

    /// The same ends of line that records count: LF, CR LF and CR.
    private static func lines(of scalars: [UInt32]) -> [Range<Int>] {
        var lines: [Range<Int>] = []
        var start = 0
        var index = 0
        while index < scalars.count {
            let scalar = scalars[index]
            if scalar == 0x0A || scalar == 0x0D {
                lines.append(start..<index)
                if scalar == 0x0D, index + 1 < scalars.count, scalars[index + 1] == 0x0A { index += 1 }
                start = index + 1
            }
            index += 1
        }
        if start < scalars.count { lines.append(start..<scalars.count) }
        return lines
    }

    private static func byID<Fields>(_ records: [Located<Fields>]) -> [String: Located<Fields>] {
        Dictionary(records.map { ($0.header.id, $0) }, uniquingKeysWith: { first, _ in first })
    }
}

extension Directive {
    /// `二(三)`-like places in figures: `2.3`.
    var place: String { fields.path.map(String.init).joined(separator: ".") }
}
