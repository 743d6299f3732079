/// How far the numbers of each form have come in a speech: a large number is that of an item only where its series leads
/// there. By itself it is a year, an amount or a room.
struct SeriesReach: Sendable {
    /// No number above it is that of an item.
    static let greatest = 9_999
    /// Up to here a number needs no series.
    private static let mostByItself: Int32 = 300
    /// How many numbers a series may leave out, as ``OutlineCost/step(from:to:)`` allows.
    private static let widestGap: Int32 = 12

    private var furthest = [Int32](repeating: 0, count: Int(Enumerator.Form.other.rawValue) + 1)

    /// Whether a candidate may be the number of an item.
    func leads(to candidate: Enumerator) -> Bool {
        candidate.value <= Self.mostByItself
            || candidate.value <= furthest[Int(candidate.form.rawValue)] + Self.widestGap
    }

    mutating func add(_ candidate: Enumerator) {
        let form = Int(candidate.form.rawValue)
        furthest[form] = max(furthest[form], candidate.value)
    }
}
