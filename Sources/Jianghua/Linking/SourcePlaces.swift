import JianghuaRecords
import JianghuaText

/// Where stretches of the folded text lie in the source, and the source's words there, which records share.
///
/// A class, as is ``SpeechLinker``: a struct with so much in it is copied for every call.
final class SourcePlaces {
    private let text: FoldedText
    private let alignment: Alignment
    private let lineStarts: [Int32]
    private let shared: SharedText

    /// Where the last place was: the records of a kind ascend, so that the next is near.
    struct Cursor {
        /// Folded units that advance together with the source, and how far behind them it is.
        fileprivate var together = 0..<0
        fileprivate var shift = 0
        fileprivate var lines = AscendingSearch()
    }

    init(_ text: FoldedText) {
        self.text = text
        alignment = text.alignment
        lineStarts = text.source.lineStarts
        let source = text.source.bytes
        shared = SharedText(source.utf8) { source.range(of: $0) }
    }

    @inline(__always)
    func place(of folded: Range<Int>, _ cursor: inout Cursor) -> Range<Int> {
        let together = cursor.together
        guard folded.lowerBound >= together.lowerBound, folded.upperBound <= together.upperBound else {
            return distantPlace(of: folded, &cursor)
        }
        return Range(
            uncheckedBounds: (folded.lowerBound &+ cursor.shift, folded.upperBound &+ cursor.shift))
    }

    @inline(never)
    private func distantPlace(of folded: Range<Int>, _ cursor: inout Cursor) -> Range<Int> {
        (cursor.together, cursor.shift) = alignment.stretch(around: folded.lowerBound)
        return alignment.source(of: folded)
    }

    func range(of folded: Range<Int>, _ cursor: inout Cursor) -> SourceRange {
        let place = place(of: folded, &cursor)
        return SourceRange(place.lowerBound, place.upperBound)
    }

    func excerpt(of folded: Range<Int>, _ cursor: inout Cursor) -> SourceExcerpt {
        excerpt(at: place(of: folded, &cursor))
    }

    @inline(__always)
    func excerpt(at place: Range<Int>) -> SourceExcerpt { SourceExcerpt(shared, scalars: place) }

    /// The folded words, which mostly are those of the source: then nothing is copied.
    ///
    /// - Parameters:
    ///   - place: where they lie in the source.
    ///   - excerpt: the source's words there.
    func foldedWords(of folded: Range<Int>, place: Range<Int>, excerpt: SourceExcerpt) -> SourceExcerpt {
        guard place.count == folded.count else { return SourceExcerpt(text.string(in: folded)) }
        let units = text.units
        let scalars = text.source.scalars
        var offset = 0
        while offset < folded.count {
            guard UInt32(units[folded.lowerBound + offset]) == scalars[place.lowerBound + offset] else {
                return SourceExcerpt(text.string(in: folded))
            }
            offset += 1
        }
        return excerpt
    }

    /// - Parameters:
    ///   - place: in the source.
    ///   - words: those of the source there.
    ///   - rule: the id of its rule.
    ///
    /// What the header keeps is handed over: lent, it would be counted twice.
    func header(
        _ id: consuming String, _ document: String, _ speech: Int?, at place: Range<Int>,
        _ words: consuming SourceExcerpt, _ rule: consuming String, _ cursor: inout Cursor
    ) -> RecordHeader {
        // The first line starts at 0, so there is one at or before any place.
        let line = cursor.lines.count(below: place.lowerBound + 1, of: lineStarts.count) {
            Int(lineStarts[$0])
        }
        return RecordHeader(
            id: id, document: document, speech: speech, excerpt: words,
            range: SourceRange(place.lowerBound, place.upperBound), line: line,
            column: place.lowerBound - Int(lineStarts[line - 1]) + 1, rule: rule)
    }
}
