import JianghuaRecords
import JianghuaWriters

/// Records made by hand from a text: every record names its words, and they are found in the text.
struct SampleAnalysis {
    let text: String
    private let scalars: [Unicode.Scalar]
    private(set) var analysis: Analysis

    init(_ text: String, document: String = "plan.txt") {
        self.text = text
        scalars = Array(text.unicodeScalars)
        analysis = Analysis(document: document)
        analysis.speeches.append(
            Speech(header(text, id: "s1"), SpeechFields(title: "全县工作会议", date: nil)))
    }

    @discardableResult
    mutating func directive(
        _ words: String, number: String, path: [Int], heading: String, mood: DirectiveMood = .directive,
        parent: String? = nil
    ) -> String {
        let id = "s1.d" + path.map(String.init).joined(separator: ".")
        let head = header(words, id: id)
        let numberRange = range(of: number, from: head.range.start)
        analysis.directives.append(
            Directive(
                head,
                DirectiveFields(
                    number: DirectiveNumber(
                        text: number, value: path.last ?? 1, style: .other, range: numberRange),
                    level: path.count, path: path, parent: parent, heading: heading, mood: mood,
                    extent: head.range, units: [], goals: [], deadline: nil)))
        return id
    }

    @discardableResult
    mutating func unit(
        _ words: String, _ role: UnitRole, basis: RoleBasis? = .explicit, generic: Bool = false,
        masked: Bool = false, occurrence: Int = 1
    ) -> String {
        let id = "s1.u\(analysis.units.count + 1)"
        analysis.units.append(
            NamedUnit(
                header(words, id: id, occurrence: occurrence),
                UnitFields(
                    name: words, category: .government, generic: generic, masked: masked, role: role,
                    basis: basis, canonical: nil, directive: nil)))
        return id
    }

    mutating func time(_ words: String, _ edtf: String?, type: TimeType = .deadline) {
        analysis.times.append(
            Time(
                header(words, id: "s1.t\(analysis.times.count + 1)"),
                TimeFields(type: type, edtf: edtf, directive: nil)))
    }

    mutating func goal(_ words: String, type: GoalType) {
        analysis.goals.append(
            Goal(
                header(words, id: "s1.g\(analysis.goals.count + 1)"),
                GoalFields(
                    trigger: "确保", strength: .must, type: type, deadline: nil, units: [], percentages: [],
                    quantities: [], directive: nil)))
    }

    mutating func quantity(_ words: String, value: String, amount: Double?, masked: Bool = false) {
        analysis.quantities.append(
            Quantity(
                header(words, id: "s1.q\(analysis.quantities.count + 1)"),
                FigureFields(
                    kind: .quantity, value: value, upper: nil, amount: amount, unit: "元", comparator: .eq,
                    change: .none, indicator: nil, masked: masked, rank: false, basis: nil, from: nil,
                    canonicalUnit: nil, canonicalAmount: nil, directive: nil)))
    }

    mutating func requirement(_ words: String, subjects: [String]) {
        let head = header(words, id: "s1.r\(analysis.requirements.count + 1)")
        let holder = analysis.directives.last { $0.range.contains(head.range) }
        analysis.requirements.append(
            Requirement(
                head,
                RequirementFields(
                    modality: .require, action: words, subjects: subjects, directive: holder?.id,
                    deadline: nil)))
    }

    var document: AnalyzedDocument { AnalyzedDocument(analysis: analysis, text: text) }

    private func header(_ words: String, id: String, occurrence: Int = 1) -> RecordHeader {
        var place = range(of: words, from: 0)
        for _ in 1..<max(occurrence, 1) {
            place = range(of: words, from: place.start + 1)
        }
        let before = scalars[..<place.start]
        let line = before.count { $0 == "\n" } + 1
        let lineStart = before.lastIndex(of: "\n").map { $0 + 1 } ?? 0
        return RecordHeader(
            id: id, document: analysis.document, speech: 1, text: words, range: place, line: line,
            column: place.start - lineStart + 1, rule: "test")
    }

    private func range(of words: String, from start: Int) -> SourceRange {
        let needle = Array(words.unicodeScalars)
        for place in start..<scalars.count where place + needle.count <= scalars.count {
            if scalars[place..<(place + needle.count)].elementsEqual(needle) {
                return SourceRange(place, place + needle.count)
            }
        }
        preconditionFailure("“\(words)” is not in the text")
    }
}
