/// Names that were considered, for explanations.
extension UnitFinder {
    /// How far around a place heads of names are looked for, in units.
    private static let reach = 64

    /// Every head whose name, read by itself, covers a part of a place; overlaps are not resolved. O(reach²).
    func readings(in scan: TextScan, range: Range<Int>, around place: Range<Int>) -> [Reading] {
        candidates(in: scan, range: range, around: place).map { candidate in
            var objection: String?
            if candidate.isPerson {
                objection = "it is a part of a person's title"
            } else if candidate.needsActing {
                objection = "a bare kind of body counts only where it acts"
            }
            return Reading(
                kind: .unit, range: candidate.range, rule: candidate.rule.rule, objection: objection)
        } + refused(in: scan, range: range, around: place)
    }

    /// The candidates of single heads that cover a part of a place.
    func candidates(
        in scan: TextScan, range: Range<Int>, around place: Range<Int>
    ) -> [UnitCandidate] {
        heads(in: scan, range: range, around: place)
            .compactMap { reading(of: $0, in: scan, range: range) }
            .filter { $0.range.overlaps(place) }
    }

    /// Ends of names that name no body where they stand.
    private func refused(in scan: TextScan, range: Range<Int>, around place: Range<Int>) -> [Reading] {
        heads(in: scan, range: range, around: place).compactMap { head in
            guard head.range.overlaps(place), head.head.kind != .block, head.head.kind != .field,
                reading(of: head, in: scan, range: range) == nil
            else { return nil }
            let objection =
                if head.continues {
                    "the word goes on behind it"
                } else if scan.isInTitle(head.start) {
                    "it stands in the name of a document"
                } else {
                    "nothing makes it a name here: it is bare, counted, entered, a label or an honour"
                }
            return Reading(kind: .unit, range: head.range, rule: nil, objection: objection)
        }
    }

    private func heads(in scan: TextScan, range: Range<Int>, around place: Range<Int>) -> [HeadPlace] {
        let first = max(range.lowerBound, place.lowerBound) + 1
        let last = min(range.upperBound, place.upperBound + Self.reach)
        guard first <= last else { return [] }
        return (first...last).compactMap { heads.place(endingAt: $0, in: scan.units, range: range) }
    }
}
