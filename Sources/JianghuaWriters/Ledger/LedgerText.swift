/// Text as it goes into a cell.
enum LedgerText {
    /// One line: a line break inside a sentence is taken out, between words it becomes a blank. O(n).
    static func flat(_ text: some Sequence<Unicode.Scalar>) -> String {
        var result = String.UnicodeScalarView()
        var last: Unicode.Scalar?
        var hasGap = false
        for scalar in text {
            if scalar.properties.isWhitespace || scalar.value == 0xFEFF || scalar.value == 0x200B {
                hasGap = true
                continue
            }
            if hasGap, let last, last.isASCII, scalar.isASCII { result.append(" ") }
            hasGap = false
            result.append(scalar)
            last = scalar
        }
        return String(result)
    }

    static func flat(_ text: String) -> String { flat(text.unicodeScalars) }

    /// At most `limit` scalars, with … for the rest.
    static func clipped(_ text: String, to limit: Int) -> String {
        let scalars = text.unicodeScalars
        guard let end = scalars.index(scalars.startIndex, offsetBy: limit, limitedBy: scalars.endIndex),
            end != scalars.endIndex
        else { return text }
        return String(String.UnicodeScalarView(scalars[..<end])) + "…"
    }

    /// The clause group around a range of offsets: to the next 。；！？ or line end on either side, within a
    /// window, so that a text without any stays cheap.
    static func sentence(around range: Range<Int>, in text: [Unicode.Scalar], window: Int = 40) -> String {
        guard !text.isEmpty else { return "" }
        let lower = min(max(range.lowerBound, 0), text.count)
        let upper = min(max(range.upperBound, lower), text.count)
        var start = lower
        while start > 0, lower - start < window, !ends.contains(text[start - 1]) { start -= 1 }
        var end = upper
        while end < text.count, end - upper < window, !ends.contains(text[end]) { end += 1 }
        return flat(text[start..<end])
    }

    private static let ends: Set<Unicode.Scalar> = ["。", "；", ";", "！", "!", "？", "?", "\n", "\r", "．"]
}
