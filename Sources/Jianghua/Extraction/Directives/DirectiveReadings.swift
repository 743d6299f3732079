/// Numbers that were considered, for explanations.
extension DirectiveExtractor {
    /// Everything in a place that looks like the number of an item, with what leaving it out costs.
    ///
    /// Weighed over the whole speech, as the choice is. O(speech).
    func readings(in scan: TextScan, speech: SpeechDraft, around place: Range<Int>) -> [Reading] {
        var candidates = finder.enumerators(in: scan, range: speech.body..<speech.range.upperBound)
        weights.weigh(&candidates, scan)
        return candidates.filter { $0.number.overlaps(place) }.map { candidate in
            Reading(
                kind: .directive, range: candidate.number, rule: DirectiveRules.rule(for: candidate),
                objection:
                    "no series has a place for it that costs less than the \(tenths(candidate.weight)) of "
                    + "reading it as plain text")
        }
    }

    /// What it costs to read the number of an item as plain text; `nil` where none stands. O(speech).
    func costOfPlainText(at number: Range<Int>, in scan: TextScan, speech: SpeechDraft) -> String? {
        var candidates = finder.enumerators(in: scan, range: speech.body..<speech.range.upperBound)
        weights.weigh(&candidates, scan)
        return candidates.first { $0.number == number }.map { tenths($0.weight) }
    }

    private func tenths(_ weight: Float) -> String {
        let tenths = Int((weight * 10).rounded())
        return "\(tenths / 10).\(tenths % 10)"
    }
}
