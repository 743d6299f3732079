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

    /// Goes over all places of a lexicon in a range, ascending, and tells whether a phrase of another one may stand there.
    struct Walk {
        private let places: PhrasePlaces
        private let sought: Int
        private let other: Int
        private let limit: Int
        /// The first character of the block, and the bits that are left of it.
        private var first: Int
        private var left: UInt64 = 0
        private var others: UInt64 = 0

        @inline(__always)
        fileprivate init(_ places: PhrasePlaces, _ sought: Sought, _ other: Sought, _ range: Range<Int>) {
            self.places = places
            self.sought = sought.rawValue
            self.other = other.rawValue
            limit = min(range.upperBound, places.count)
            let start = max(0, range.lowerBound)
            first = start / blockLength &* blockLength
            guard start < limit else { return }
            load()
            left &= ~0 &<< UInt64(truncatingIfNeeded: start)
        }

        @inline(__always)
        private mutating func load() {
            let block = first / blockLength &* wordsPerBlock
            left = places.words[block &+ sought]
            others = places.words[block &+ other]
        }

        /// O(distance), 64 characters a step.
        @inline(__always)
        mutating func next() -> (place: Int, mayBeOther: Bool)? {
            while left == 0 {
                first &+= blockLength
                guard first < limit else { return nil }
                load()
            }
            let bit = left.trailingZeroBitCount
            let place = first &+ bit
            guard place < limit else { return nil }
            left &= left &- 1
            return (place, others &>> UInt64(truncatingIfNeeded: bit) & 1 != 0)
        }
    }

    /// All places of a lexicon in a range.
    @inline(__always)
    func walk(_ sought: Sought, and other: Sought, in range: Range<Int>) -> Walk {
        Walk(self, sought, other, range)
    }

    /// For every block of 64 characters a bit for each that may be a mark.
    func markBits(ofBlock block: Int) -> UInt64 { words[block * Self.wordsPerBlock + Self.marks] }
}
