/// Goals that were considered, for explanations.
extension GoalFinder {
    /// What each clause in a place could be: by every trigger in it, by its aim, its limit, its figure.
    /// O(clauses).
    func readings(around place: Range<Int>) -> [Reading] {
        clauses.indices.filter { clauses[$0].range.overlaps(place) }.flatMap { index in
            triggerReadings(in: index)
                + [
                    aim(in: index), effect(in: index), dated(in: index),
                    spans.firstFigure(in: clauses[index].range).flatMap { figure($0, in: index, after: nil) },
                ]
                .compactMap { $0.map { Reading(kind: .goal, range: $0.range, rule: $0.rule) } }
        }
    }

    private func triggerReadings(in index: Int) -> [Reading] {
        let range = clauses[index].range
        var readings: [Reading] = []
        var position = range.lowerBound
        while let (place, match) = scan.nextMatch(
            .triggers, in: GoalLexicon.triggers, from: position, limit: range.upperBound)
        {
            let trigger = place..<place + match.length
            position = trigger.upperBound
            guard match.value != .none else { continue }
            let candidate = spans.candidate(.trigger(match.value), trigger, clause: index)
            let isAccepted = judge.accepts(match.value, trigger, clause: index)
            readings.append(
                Reading(
                    kind: .goal, range: isAccepted ? candidate.range : trigger, rule: candidate.rule,
                    objection: isAccepted
                        ? nil
                        : "the trigger states no result to come here: it reports, sets a condition, is a name "
                            + "or lacks what it needs beside it"))
        }
        return readings
    }
}
