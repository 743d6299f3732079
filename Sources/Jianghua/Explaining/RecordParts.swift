import JianghuaRecords

/// What records are made of, in words.
struct RecordParts {
    private let analysis: Analysis

    init(_ analysis: Analysis) { self.analysis = analysis }

    /// O(records).
    func parts(of record: Record) -> [Explanation.Part] {
        let named: [(String, String?)] =
            switch record {
            case .speech(let speech): [("title", speech.title), ("date", speech.date)]
            case .directive(let directive):
                [
                    ("number", directive.number.text), ("value", String(directive.number.value)),
                    ("style", directive.number.style.rawValue), ("heading", directive.heading),
                    ("parent", directive.parent), ("mood", directive.mood.rawValue),
                    ("deadline", directive.deadline?.text),
                ] + units(directive.units)
            case .requirement(let requirement):
                [
                    ("modality", requirement.modality.rawValue), ("action", requirement.action),
                    ("deadline", requirement.deadline?.text),
                ] + units(requirement.subjects)
            case .unit(let unit):
                [
                    ("name", unit.name), ("category", unit.category.rawValue), ("role", unit.role.rawValue),
                    ("canonical", unit.canonical),
                ]
            case .figure(let figure):
                [
                    ("value", figure.upper.map { "\(figure.value) to \($0)" } ?? figure.value),
                    ("unit", figure.unit), ("comparator", figure.comparator.rawValue),
                    ("change", figure.change == .none ? nil : figure.change.rawValue),
                    ("indicator", figure.indicator), ("basis", figure.basis),
                ]
            case .time(let time): [("type", time.type.rawValue), ("edtf", time.edtf)]
            case .goal(let goal):
                [
                    ("trigger", goal.trigger), ("strength", goal.strength.rawValue),
                    ("type", goal.type.rawValue), ("deadline", goal.deadline?.text),
                ] + units(goal.units)
                    + (analysis.percentages + analysis.quantities)
                    .filter { (goal.percentages + goal.quantities).contains($0.id) }
                    .map { ("figure", $0.text) }
            case .diagnostic(let diagnostic):
                [("code", diagnostic.code.rawValue), ("message", diagnostic.message)]
            case .failure: []
            }
        return named.compactMap { name, words in words.map { Explanation.Part(name: name, words: $0) } }
    }

    private func units(_ ids: [String]) -> [(String, String?)] {
        analysis.units.filter { ids.contains($0.id) }.map { ("unit", "\($0.text) (\($0.role.rawValue))") }
    }
}
