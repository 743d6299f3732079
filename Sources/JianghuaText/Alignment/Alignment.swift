/// Where the units of a folded text come from.
///
/// Folding keeps one unit per source scalar, so that most texts need no map at all. What repair takes out
/// (ruby, injected page numbers, hard wraps) leaves a gap between two runs; what it puts in another form is
/// a run of its own.
///
/// Laws: monotone; the whole maps to the whole; a prefix maps to a prefix; alignments compose.
public struct Alignment: Sendable, Hashable {
    /// A stretch in which folded and source offsets advance together.
    struct Run: Sendable, Hashable {
        var folded: Int32
        var source: Int32
    }

    /// Empty for the identity; otherwise ascending in both members, the first at folded 0.
    let runs: [Run]

    public static let identity = Alignment(runs: [])

    init(runs: [Run]) { self.runs = runs }

    public var isIdentity: Bool { runs.isEmpty }

    /// The source offset of the scalar that a folded unit stands for. O(log runs).
    public func source(of folded: Int) -> Int {
        guard !runs.isEmpty else { return folded }
        var low = 0
        var high = runs.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if Int(runs[middle].folded) <= folded { low = middle } else { high = middle }
        }
        return Int(runs[low].source) + folded - Int(runs[low].folded)
    }

    /// The source range of a folded range: what was taken out inside is in, what trails is out. O(log runs).
    public func source(of folded: Range<Int>) -> Range<Int> {
        guard !runs.isEmpty else { return folded }
        guard !folded.isEmpty else {
            let start = source(of: folded.lowerBound)
            return start..<start
        }
        return source(of: folded.lowerBound)..<source(of: folded.upperBound - 1) + 1
    }
}
