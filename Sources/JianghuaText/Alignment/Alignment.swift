/// Where the units of a folded text come from.
///
/// Folding keeps one unit per source scalar, so that most texts need no map at all. What repair takes out
/// (ruby, injected page numbers, hard wraps) leaves a gap between two runs; what it puts in another form
/// (`&nbsp;`) is a run of one unit that stands for several scalars.
///
/// What holds: offsets ascend; the end maps to the end; units come from the scalars that were kept, so that a range starts
/// at the first of them and ends behind the last. What was taken out in front of the first unit or behind the last one
/// (a byte order mark, a zero-width space) is in no range, not even in that of the whole. Ranges that start together in
/// the folded text start together in the source. Alignments compose.
///
/// Offsets and ranges that do not lie in the text are taken for those of its nearest end.
public struct Alignment: Sendable, Hashable {
    /// A stretch in which folded and source offsets advance together.
    struct Run: Sendable, Hashable {
        /// Where it starts in the folded text.
        var folded: Int32
        /// Where it starts in the source.
        var source: Int32
        /// How many source scalars its last unit stands for.
        var width: Int32 = 1
    }

    /// Empty for the identity; otherwise ascending in both members, the first at folded 0.
    let runs: [Run]
    /// The number of folded units and of source scalars; without meaning for the identity.
    let foldedCount: Int
    let sourceCount: Int

    /// Every offset is itself: nothing was taken out.
    public static let identity = Alignment(runs: [], foldedCount: 0, sourceCount: 0)

    init(runs: [Run], foldedCount: Int, sourceCount: Int) {
        self.runs = runs
        self.foldedCount = foldedCount
        self.sourceCount = sourceCount
    }

    /// Whether every offset is itself. O(1).
    public var isIdentity: Bool { runs.isEmpty }

    /// The stretches that advance together, for printing: `[folded, source, width of the last unit]` each.
    public var steps: [[Int]] { runs.map { [Int($0.folded), Int($0.source), Int($0.width)] } }

    /// The source offset of the scalar that a folded unit stands for; the source's end for the end of the
    /// folded text. O(log runs).
    public func source(of folded: Int) -> Int {
        guard !runs.isEmpty else { return folded }
        guard folded < foldedCount else { return sourceCount }
        let folded = max(0, folded)
        let run = runs[index(ofRunAt: folded)]
        return Int(run.source) + folded - Int(run.folded)
    }

    /// The source range of a folded range: what was taken out inside is in, what trails is out. O(log runs).
    public func source(of folded: Range<Int>) -> Range<Int> {
        guard !runs.isEmpty else { return folded }
        let folded = folded.clamped(to: 0..<foldedCount)
        let start = source(of: folded.lowerBound)
        guard !folded.isEmpty else { return start..<start }
        let last = folded.upperBound - 1
        let index = index(ofRunAt: last)
        let run = runs[index]
        let end = Int(run.source) + last - Int(run.folded)
        let isLast = last + 1 == (index + 1 < runs.count ? Int(runs[index + 1].folded) : foldedCount)
        return start..<max(start, end + (isLast ? Int(run.width) : 1))
    }

    /// The folded units around one of them that advance together with the source, but for the last of them, and how
    /// far behind them their source is. O(log runs).
    package func stretch(around folded: Int) -> (range: Range<Int>, shift: Int) {
        guard !runs.isEmpty else { return (0..<Int.max, 0) }
        guard folded >= 0, folded < foldedCount else { return (folded..<folded, 0) }
        let index = index(ofRunAt: folded)
        let start = Int(runs[index].folded)
        let end = index + 1 < runs.count ? Int(runs[index + 1].folded) : foldedCount
        return (start..<max(start, end - 1), Int(runs[index].source) - start)
    }

    /// The first folded unit that comes from a source offset or from behind it. O(log runs).
    public func folded(of source: Int) -> Int {
        guard !runs.isEmpty else { return source }
        let source = min(source, sourceCount)
        var low = 0
        var high = runs.count
        while low < high {
            let middle = (low + high) / 2
            if Int(runs[middle].source) <= source { low = middle + 1 } else { high = middle }
        }
        guard low > 0 else { return 0 }
        let run = runs[low - 1]
        let end = low < runs.count ? Int(runs[low].folded) : foldedCount
        let inside = Int(run.folded) + source - Int(run.source)
        return min(inside, end)
    }

    /// The folded range that holds all that comes from a source range. O(log runs).
    public func folded(of source: Range<Int>) -> Range<Int> {
        let start = folded(of: source.lowerBound)
        return start..<max(start, folded(of: source.upperBound))
    }

    /// The alignment of two foldings, one after the other: this one maps to what `earlier` maps from.
    /// O(runs of both).
    public func composed(with earlier: Alignment) -> Alignment {
        guard !earlier.isIdentity else { return self }
        guard !isIdentity else { return earlier }
        var composed: [Run] = []
        composed.reserveCapacity(runs.count + earlier.runs.count)
        var inner = 0
        for (index, run) in runs.enumerated() {
            let end = index + 1 < runs.count ? Int(runs[index + 1].folded) : foldedCount
            var folded = Int(run.folded)
            var middle = Int(run.source)
            while folded < end {
                while inner + 1 < earlier.runs.count, Int(earlier.runs[inner + 1].folded) <= middle {
                    inner += 1
                }
                let under = earlier.runs[inner]
                let underEnd =
                    inner + 1 < earlier.runs.count ? Int(earlier.runs[inner + 1].folded) : earlier.foldedCount
                let count = max(1, min(end - folded, underEnd - middle))
                let source = earlier.source(of: middle)
                var piece = Run(folded: Int32(folded), source: Int32(source))
                if folded + count == end, run.width != 1 {
                    // The wide unit stands for a stretch of the middle text: take its last unit apart.
                    if count > 1 {
                        composed.append(piece)
                        piece.folded += Int32(count - 1)
                        piece.source = Int32(earlier.source(of: middle + count - 1))
                    }
                    let stretch = middle + count - 1..<middle + count - 1 + Int(run.width)
                    let range = earlier.source(of: stretch)
                    piece.width = Int32(range.upperBound - range.lowerBound)
                } else if middle + count == underEnd {
                    piece.width = under.width
                }
                composed.append(piece)
                folded += count
                middle += count
            }
        }
        return Alignment(runs: composed, foldedCount: foldedCount, sourceCount: earlier.sourceCount)
    }

    private func index(ofRunAt folded: Int) -> Int {
        var low = 0
        var high = runs.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if Int(runs[middle].folded) <= folded { low = middle } else { high = middle }
        }
        return low
    }
}
