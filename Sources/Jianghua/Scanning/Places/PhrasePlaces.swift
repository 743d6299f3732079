/// For each lexicon the characters of a text at which a phrase of it may begin, or end.
///
/// Some places are false, as pairs are hashed: the lexicon's own table decides.
///
/// Every extractor goes over the whole text by these places, so they are read unchecked: what is looked at is clamped to
/// the text, and there are as many blocks of words as it needs.
struct PhrasePlaces: Sendable {
    /// The number of characters that a word tells of, and of words side by side: one for each lexicon, and for the marks.
    static let blockLength = 64
    static let wordsPerBlock = BitRows.count

    /// The word that tells which characters may be marks; lexicons use those before it.
    static let marks = wordsPerBlock - 1

    /// The number of characters.
    private let count: Int
    private let words: [UInt64]

    /// - Parameter words: for each block of 64 characters a word for each lexicon, the lowest bit that of the first
    ///   character; no bits behind the last.
    init(count: Int, words: [UInt64]) {
        assert(words.count >= Self.blocks(of: count) * Self.wordsPerBlock)
        self.count = count
        self.words = words
    }

    static func blocks(of count: Int) -> Int { (count + blockLength - 1) / blockLength }

    /// The bit of a lexicon in masks.
    @inline(__always)
    static func bit(of sought: Sought) -> UInt16 { 1 << UInt16(truncatingIfNeeded: sought.rawValue) }

    /// A set of lexicons.
    struct Lexicons: Sendable {
        private var bits: UInt16 = 0

        @inline(__always)
        func mayHold(_ sought: Sought) -> Bool { bits & PhrasePlaces.bit(of: sought) != 0 }

        @inline(__always)
        mutating func insert(_ sought: Sought) { bits |= PhrasePlaces.bit(of: sought) }
    }

    /// Whether a phrase of a lexicon may stand at a place of the text.
    @inline(__always)
    func mayHold(_ sought: Sought, at position: Int) -> Bool {
        let word = words[position / Self.blockLength &* Self.wordsPerBlock &+ sought.rawValue]
        return word &>> UInt64(truncatingIfNeeded: position) & 1 != 0
    }

    /// The first place of a lexicon at or after a position and before a limit. O(distance), 64 characters a step.
    @inline(__always)
    func next(_ sought: Sought, from position: Int, limit: Int) -> Int? {
        next(from: position, limit: limit) { $0[sought.rawValue] }
    }

    /// The same for the first place of any of two or three lexicons.
    @inline(__always)
    func next(
        _ first: Sought, or second: Sought, or third: Sought? = nil, from position: Int, limit: Int
    ) -> Int? {
        next(from: position, limit: limit) {
            $0[first.rawValue] | $0[second.rawValue] | $0[(third ?? second).rawValue]
        }
    }

    @inline(__always)
    private func next(
        from position: Int, limit: Int, _ places: (UnsafePointer<UInt64>) -> UInt64
    ) -> Int? {
        let start = max(0, position)
        let limit = min(limit, count)
        guard start < limit else { return nil }
        return words.withUnsafeBufferPointer { words in
            guard var block = words.baseAddress else { return nil }
            var first = start / Self.blockLength &* Self.blockLength
            block += first / Self.blockLength &* Self.wordsPerBlock
            var found = places(block) & ~0 &<< UInt64(truncatingIfNeeded: start)
            while found == 0 {
                first &+= Self.blockLength
                guard first < limit else { return nil }
                block += Self.wordsPerBlock
                found = places(block)
            }
            let place = first &+ found.trailingZeroBitCount
            return place < limit ? place : nil
        }
    }

    /// All places of a lexicon in a range, ascending, with whether a phrase of another one may stand there too.
    /// O(range), 64 characters a step.
    @inline(__always)
    func forEach(
        _ sought: Sought, and other: Sought, in range: Range<Int>, _ body: (Int, Bool) -> Void
    ) {
        let start = max(0, range.lowerBound)
        let limit = min(range.upperBound, count)
        var first = start / Self.blockLength &* Self.blockLength
        while first < limit {
            let block = first / Self.blockLength &* Self.wordsPerBlock
            var left = words[block &+ sought.rawValue]
            if first < start { left &= ~0 &<< UInt64(truncatingIfNeeded: start) }
            let others = words[block &+ other.rawValue]
            while left != 0 {
                let bit = left.trailingZeroBitCount
                let place = first &+ bit
                guard place < limit else { return }
                body(place, others &>> UInt64(truncatingIfNeeded: bit) & 1 != 0)
                left &= left &- 1
            }
            first &+= Self.blockLength
        }
    }

    /// For every block of 64 characters a bit for each that may be a mark.
    func markBits(ofBlock block: Int) -> UInt64 { words[block * Self.wordsPerBlock + Self.marks] }
}
