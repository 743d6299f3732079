import JianghuaRecords
import JianghuaText

/// Where stretches of the folded text lie in the source, and the source's words there, which records share.
struct SourcePlaces {
    private let text: FoldedText
    private let shared: SharedText

    init(_ text: FoldedText) {
        self.text = text
        shared = SharedText(text.source.utf8)
    }

    func place(of folded: Range<Int>) -> Range<Int> { text.alignment.source(of: folded) }

    func range(of folded: Range<Int>) -> SourceRange {
        let place = place(of: folded)
        return SourceRange(place.lowerBound, place.upperBound)
    }

    func excerpt(of folded: Range<Int>) -> SourceExcerpt { excerpt(at: place(of: folded)) }

    func excerpt(at place: Range<Int>) -> SourceExcerpt {
        SourceExcerpt(shared, bytes: text.source.utf8Range(of: place))
    }

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
    ///   - lines: for headers of ascending places.
    func header(
        _ id: String, _ document: String, _ speech: Int?, at place: Range<Int>, _ words: SourceExcerpt,
        _ rule: Rule, _ lines: inout AscendingSearch
    ) -> RecordHeader {
        let starts = text.source.lineStarts
        // The first line starts at 0, so there is one at or before any place.
        let line = lines.count(below: place.lowerBound + 1, of: starts.count) { Int(starts[$0]) }
        return RecordHeader(
            id: id, document: document, speech: speech, excerpt: words,
            range: SourceRange(place.lowerBound, place.upperBound), line: line,
            column: place.lowerBound - Int(starts[line - 1]) + 1, rule: rule.id)
    }
}
