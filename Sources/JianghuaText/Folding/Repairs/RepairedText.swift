/// A text on its way through repairs: what became of it, and where every unit comes from.
struct RepairedText<Unit: FixedWidthInteger> {
    var units: [Unit]
    var alignment: Alignment
    /// In source offsets, ascending.
    var repairs: [Repair]

    /// O(text + edits), nothing when there are none.
    mutating func apply(_ edits: Edits) {
        guard !edits.isEmpty else { return }
        let found = edits.repairs(through: alignment)
        let isFirst = repairs.isEmpty
        repairs += found
        if !isFirst {
            repairs.sort {
                ($0.range.lowerBound, $1.range.upperBound) < ($1.range.lowerBound, $0.range.upperBound)
            }
            // What was found inside a header or number that goes altogether is no finding of its own.
            var end = 0
            repairs.removeAll { repair in
                if repair.kind == .injected { end = max(end, repair.range.upperBound) }
                return repair.kind != .injected && repair.range.upperBound <= end
            }
        }
        let (repaired, step) = edits.apply(to: units)
        units = repaired
        alignment = step.composed(with: alignment)
    }
}
