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
                ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound)
            }
        }
        let (repaired, step) = edits.apply(to: units)
        units = repaired
        alignment = step.composed(with: alignment)
    }
}
