/// Words and sentences of a text: ICU's boundaries, put right where a rule says better.
///
/// ```swift
/// let text = "赞成率达到97.5%"
/// for token in try Segmenter(unit: .word).tokens(for: text) { print(text[token.range]) }  // 赞成率 达到 97.5%
/// ```
/// A value without state of its own; every call opens an ICU iterator. Tokens together cover the text.
public struct Segmenter: Sendable {
    /// What a text is cut into.
    public enum Unit: Sendable, Hashable {
        /// Words, numbers, names, punctuation.
        case word
        /// Sentences with their end marks and the space behind them.
        case sentence
    }

    /// A stretch of the text and what it is.
    public struct Token: Sendable, Hashable {
        /// What a token is.
        public enum Kind: String, Sendable, Hashable, CaseIterable {
            /// A word of the language: 赞成率
            case word
            /// 97.5%, 2.1万, 百分之九十
            case number
            /// 2021年3月5日, 18:30
            case date
            /// A unit, a person or what stands in quotes
            case name
            /// An entry of a lexicon
            case entry
            /// One mark, or several of a kind: ……
            case punctuation
            /// Spaces and line ends.
            case space
            /// A sentence, when those were asked for.
            case sentence
        }

        /// In the string that was asked about.
        public let range: Range<String.Index>
        /// In Unicode scalars.
        public let offsets: Range<Int>
        /// What it is.
        public let kind: Kind
    }

    /// What texts are cut into.
    public let unit: Unit
    /// The user's words.
    public let lexicon: SegmenterLexicon

    /// - Parameters:
    ///   - unit: what texts are cut into.
    ///   - lexicon: the user's words; they win over everything else.
    public init(unit: Unit = .word, lexicon: SegmenterLexicon = SegmenterLexicon()) {
        self.unit = unit
        self.lexicon = lexicon
    }

    /// All tokens of a text. O(n · longest lexicon entry).
    ///
    /// - Parameters:
    ///   - text: what is cut.
    ///   - names: ranges of scalars that are to come out whole, such as the units of a text.
    /// - Throws: ``ICUFailure`` when ICU's iterator cannot be opened or the text is longer than it takes.
    public func tokens(for text: String, names: [Range<Int>] = []) throws(ICUFailure) -> [Token] {
        var tokens: [Token] = []
        try enumerateTokens(in: text, names: names) { token in
            tokens.append(token)
            return true
        }
        return tokens
    }

    /// Hands tokens to `body` in order until it returns false.
    public func enumerateTokens(
        in text: String, names: [Range<Int>] = [], _ body: (Token) -> Bool
    ) throws(ICUFailure) {
        let units = Array(text.utf16)
        var index = text.startIndex
        var unit = 0
        var scalar = 0
        for piece in try pieces(of: units, names: names) {
            let first = (index, scalar)
            while unit < piece.end {
                let next = text.unicodeScalars.index(after: index)
                unit += text.unicodeScalars[index].value > 0xFFFF ? 2 : 1
                index = next
                scalar += 1
            }
            let token = Token(range: first.0..<index, offsets: first.1..<scalar, kind: piece.kind)
            if !body(token) { return }
        }
    }

    /// The ranges of all tokens, in Unicode scalars. O(n).
    public func ranges(of text: String) throws(ICUFailure) -> [Range<Int>] {
        try tokens(for: text).map(\.offsets)
    }

    struct Piece {
        var end: Int
        var kind: Token.Kind
    }

    private func pieces(of units: [UInt16], names: [Range<Int>]) throws(ICUFailure) -> [Piece] {
        switch unit {
        case .sentence:
            let ends = try ICUBreaker(.sentences).ends(in: units).map(Int.init)
            return SentenceMerger(units: units).merge(ends).map { Piece(end: $0, kind: .sentence) }
        case .word:
            let ends = try ICUBreaker(.words).ends(in: units).map(Int.init)
            return WordGrouper(units: units, lexicon: lexicon, names: utf16(names, in: units)).group(ends)
        }
    }

    /// Ranges of scalars as ranges of UTF-16 units; those that leave the text are dropped.
    private func utf16(_ ranges: [Range<Int>], in units: [UInt16]) -> [Range<Int>] {
        guard units.contains(where: { $0 & 0xFC00 == 0xD800 }) else {
            return ranges.filter { $0.lowerBound >= 0 && $0.upperBound <= units.count }
        }
        var places: [Int] = []
        places.reserveCapacity(units.count + 1)
        for index in units.indices where units[index] & 0xFC00 != 0xDC00 { places.append(index) }
        places.append(units.count)
        return ranges.filter { $0.lowerBound >= 0 && $0.upperBound < places.count }
            .map { places[$0.lowerBound]..<places[$0.upperBound] }
    }
}
