/// Text as it goes into a cell.
enum LedgerText {
    /// One line: a line break inside a sentence is taken out, between words it becomes a blank. Cells that tabs part
    /// are parted by `|`, and rows by `；`. O(n).
    static func flat(_ text: some Sequence<Unicode.Scalar>) -> String {
        var result = String.UnicodeScalarView()
        var last: Unicode.Scalar?
        var hasGap = false
        var (isCellEnd, isLineEnd, isRow) = (false, false, false)
        for scalar in text {
            if scalar.properties.isWhitespace || scalar.value == 0xFEFF || scalar.value == 0x200B {
                hasGap = true
                if scalar == "\t" { isCellEnd = true }
                if scalar == "\n" || scalar == "\r" { isLineEnd = true }
                continue
            }
            if hasGap, let last {
                if isLineEnd, isRow, !ends.contains(last) {
                    result.append("；")
                } else if isCellEnd, !isLineEnd, !closers.contains(last) {
                    result.append("|")
                    isRow = true
                } else if last.isASCII, scalar.isASCII {
                    result.append(" ")
                }
            }
            if isLineEnd { isRow = false }
            if scalar == "|" { isRow = true }
            (hasGap, isCellEnd, isLineEnd) = (false, false, false)
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

    /// The sentence around a range of offsets, from one 。；！？ or line end to the next. A long one is cut with …,
    /// from its start where the range is near it, so that neighbours have the same quote.
    static func sentence(around range: Range<Int>, in text: [Unicode.Scalar], limit: Int = 120) -> String {
        guard !text.isEmpty else { return "" }
        let lower = min(max(range.lowerBound, 0), text.count)
        let upper = min(max(range.upperBound, lower), text.count)
        var start = lower
        while start > 0, lower - start < limit, !ends.contains(text[start - 1]) { start -= 1 }
        let isWholeBefore = start == 0 || ends.contains(text[start - 1])
        if !isWholeBefore || upper - start > limit { start = max(start, lower - limit / 2) }
        var end = upper
        while end < text.count, end < max(start + limit, upper + limit / 4), !ends.contains(text[end]) {
            end += 1
        }
        let isCutBefore = start > 0 && !ends.contains(text[start - 1])
        let isCutAfter = end < text.count && !ends.contains(text[end])
        return (isCutBefore ? "…" : "") + flat(text[start..<end]) + (isCutAfter ? "…" : "")
    }

    /// Where the last sentence starts.
    static func lastSentence(of text: [Unicode.Scalar]) -> Int {
        var end = text.count
        while end > 0, text[end - 1].properties.isWhitespace || ends.contains(text[end - 1]) { end -= 1 }
        return text[..<end].lastIndex { ends.contains($0) }.map { $0 + 1 } ?? 0
    }

    /// The bracket that a text ends with, at most `window` long: `（县教育局牵头，县财政局配合）。`
    static func finalBracket(of text: [Unicode.Scalar], window: Int = 300) -> Range<Int>? {
        var end = text.count
        while end > 0, text[end - 1].properties.isWhitespace || ends.contains(text[end - 1]) { end -= 1 }
        guard end > 0, text[end - 1] == "）" || text[end - 1] == ")" else { return nil }
        var start = end - 1
        var depth = 1
        while start > 0, end - start < window {
            start -= 1
            if text[start] == "）" || text[start] == ")" { depth += 1 }
            if text[start] == "（" || text[start] == "(" { depth -= 1 }
            if depth == 0 { return start..<end }
        }
        return nil
    }

    /// What ends the number of an item: a tab behind it parts no cells.
    private static let closers: Set<Unicode.Scalar> = ["、", ".", "．", ")", "）", "：", ":"]

    private static let ends: Set<Unicode.Scalar> = ["。", "；", ";", "！", "!", "？", "?", "\n", "\r", "．"]
}
