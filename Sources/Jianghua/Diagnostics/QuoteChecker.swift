import JianghuaRecords

/// Quotation marks without their other half: what is quoted cannot be told from what is said.
struct QuoteChecker: Sendable {
    static let unclosed = Rule(
        id: "diagnostic.unclosed-quote",
        summary: "“ without ” or ” without “; straight quotes are left alone, as are quotes over a few lines."
    )

    /// How many lines and units a quotation may run over.
    private static let lines = 8
    private static let units = 600

    /// A diagnostic for every lone mark. O(marks of the range), and O(1) in a text without any.
    func diagnostics(in scan: TextScan, range: Range<Int>) -> [DiagnosticDraft] {
        guard scan.hasLoneQuotes else { return [] }
        var lone: [Int] = []
        var open: [(position: Int, line: Int)] = []
        var line = 0
        var index = scan.firstMark(atOrAfter: range.lowerBound)
        while index < scan.marks.count, Int(scan.marks[index].position) < range.upperBound {
            let mark = scan.marks[index]
            let position = Int(mark.position)
            index += 1
            switch mark.kind {
            case .lineBreak:
                line += 1
                // What was opened too long ago is not closed any more.
                while let first = open.first,
                    line - first.line > Self.lines || position - first.position > Self.units
                {
                    lone.append(first.position)
                    open.removeFirst()
                }
            case .openQuote where mark.partner < 0 && scan.units[position] != 0x22:
                // A quotation goes on over paragraphs that each open it again.
                if open.count < 16 { open.append((position, line)) } else { lone.append(position) }
            case .closeQuote where mark.partner < 0 && scan.units[position] != 0x22:
                if let last = open.last, last.line < line {
                    open.removeAll()
                } else {
                    lone.append(position)
                }
            default: break
            }
        }
        lone += open.map(\.position)
        return lone.sorted().map { position in
            DiagnosticDraft(
                range: position..<position + 1, code: .unclosedQuote,
                message: scan.units[position] == .unit("“") || scan.units[position] == .unit("‘")
                    ? "the quotation is not closed" : "the quotation is not opened", rule: Self.unclosed)
        }
    }
}
