/// Puts ICU's words together and apart: what must come out whole is laid over its boundaries.
///
/// In this order, a later one giving way where it would cut an earlier one: the user's entries, numbers and
/// dates, the names that the caller knows, names of persons before their title, short quotations, our own
/// words. Within one of them the earliest and then the longest wins.
struct WordGrouper {
    private let units: [UInt16]
    /// Width folded, for the rules.
    private let folded: [UInt16]
    private let lexicon: SegmenterLexicon
    private let names: [Range<Int>]

    init(units: [UInt16], lexicon: SegmenterLexicon, names: [Range<Int>]) {
        self.units = units
        let table = FoldingTable.shared.units
        folded = units.map { table[Int($0)] }
        self.lexicon = lexicon
        self.names = names
    }

    func group(_ ends: [Int]) -> [Segmenter.Piece] {
        var whole = WholeSpans(count: units.count)
        whole.add(lexicon.user.matches(in: folded), as: .entry)
        let numbers = NumberScanner(units: folded)
        whole.add(numbers.dates(), as: .date)
        whole.add(numbers.numbers(), as: .number)
        whole.add(names.filter { $0.count > 1 }.sorted { $0.lowerBound < $1.lowerBound }, as: .name)
        whole.add(PersonNames.named(in: folded), as: .name)
        whole.add(QuotedNames.find(in: folded), as: .name)
        whole.add(SegmenterLexicon.builtIn.matches(in: folded), as: .word)
        return lay(whole, over: WordRules(units: folded).adjust(ends))
    }

    private func lay(_ whole: WholeSpans, over ends: [Int]) -> [Segmenter.Piece] {
        var pieces: [Segmenter.Piece] = []
        pieces.reserveCapacity(ends.count)
        var span = 0
        let spans = whole.sorted()
        var start = 0
        func add(until end: Int) {
            guard end > start else { return }
            pieces.append(Segmenter.Piece(end: end, kind: kind(of: folded[start])))
            start = end
        }
        for end in ends {
            while span < spans.count, spans[span].range.lowerBound < end {
                add(until: spans[span].range.lowerBound)
                pieces.append(Segmenter.Piece(end: spans[span].range.upperBound, kind: spans[span].kind))
                start = spans[span].range.upperBound
                span += 1
            }
            add(until: end)
        }
        return pieces
    }

    private func kind(of unit: UInt16) -> Segmenter.Token.Kind {
        let traits = FoldingTable.shared.traits[Int(unit)]
        if traits.contains(.space) || traits.contains(.lineBreak) { return .space }
        if traits.contains(.han) { return .word }
        if traits.contains(.digit) { return .number }
        if (0x41...0x5A).contains(unit & ~0x20) || unit >= 0xC0 && unit < 0x2000
            || unit >= 0xD800 && unit < 0xE000
        {
            return .word
        }
        return unit >= 0x2E80 && unit < 0x3000 ? .word : .punctuation
    }
}

/// Ranges that come out whole; the first to come keeps its place.
struct WholeSpans {
    private(set) var spans: [(range: Range<Int>, kind: Segmenter.Token.Kind)] = []
    private var taken: [Bool]

    init(count: Int) { taken = [Bool](repeating: false, count: count) }

    /// - Parameter ranges: ascending.
    mutating func add(_ ranges: [Range<Int>], as kind: Segmenter.Token.Kind) {
        for range in ranges where !range.isEmpty && range.upperBound <= taken.count {
            guard !taken[range].contains(true) else { continue }
            for index in range { taken[index] = true }
            spans.append((range, kind))
        }
    }

    func sorted() -> [(range: Range<Int>, kind: Segmenter.Token.Kind)] {
        spans.sorted { $0.range.lowerBound < $1.range.lowerBound }
    }
}
