/// Tabs between the cells of a table's row, which fold to `|`: to a space, words of two cells would be read as one run.
///
/// A row has three cells or more, or stands next to a line with as many. A tab behind the number of an item, between
/// the letters of a title or before a paragraph parts nothing.
struct TableCells {
    private static let mark: UInt16 = 0x7C

    /// A line with tabs.
    private struct Row {
        /// The tabs are these of `tabs`.
        var tabs: Range<Int>
        var line: Range<Int>
        /// Of the text: rows that follow each other have numbers that do.
        var number: Int
        var filled: Int
        /// 一、⇥加强领导
        var isItem: Bool
    }

    /// Marks the cells of all rows. O(suspects + lines with tabs).
    ///
    /// - Parameters:
    ///   - units: folded units, one for every scalar.
    ///   - suspects: the offsets of all spaces and more, ascending.
    static func part(
        _ units: inout [UInt16], _ scalars: [UInt32], suspects: [Int32], lineBreaks: [Int32]
    ) {
        let tabs = suspects.filter { scalars[Int($0)] == 0x09 }.map(Int.init)
        guard !tabs.isEmpty else { return }
        let rows = rows(tabs, units, lineBreaks)
        for (index, row) in rows.enumerated() {
            let hasFellow = [index - 1, index + 1].contains { other in
                rows.indices.contains(other) && abs(rows[other].number - row.number) <= 2
                    && rows[other].tabs.count == row.tabs.count && !rows[other].isItem
                    // Lines of prose may end in a tab each.
                    && max(row.filled, rows[other].filled) >= 2
            }
            guard row.filled >= (hasFellow ? 1 : 3), !row.isItem else { continue }
            let inside = hasFellow ? row.line : filled(row.line, units)
            for tab in tabs[row.tabs] where inside.contains(tab) { units[tab] = mark }
        }
    }

    private static func rows(_ tabs: [Int], _ units: [UInt16], _ lineBreaks: [Int32]) -> [Row] {
        var rows: [Row] = []
        var first = 0
        var line = 0
        while first < tabs.count {
            while line < lineBreaks.count, Int(lineBreaks[line]) < tabs[first] { line += 1 }
            let start = line > 0 ? Int(lineBreaks[line - 1]) + 1 : 0
            let end = line < lineBreaks.count ? Int(lineBreaks[line]) : units.count
            var last = first
            while last < tabs.count, tabs[last] < end { last += 1 }
            rows.append(row(first..<last, of: tabs, start..<end, line, units))
            first = last
        }
        return rows
    }

    private static func row(
        _ range: Range<Int>, of tabs: [Int], _ line: Range<Int>, _ number: Int, _ units: [UInt16]
    ) -> Row {
        var row = Row(tabs: range, line: line, number: number, filled: 0, isItem: false)
        var start = line.lowerBound
        var longest = 0
        for end in tabs[range] + [line.upperBound] {
            let words = units[start..<end].reduce(0) { $0 + ($1 == 0x20 || $1 == 0x0D ? 0 : 1) }
            if words > 0 { row.filled += 1 }
            longest = max(longest, words)
            start = end + 1
        }
        // 主⇥题⇥词
        if longest <= 1 { row.isItem = true }
        if row.filled <= 2, let first = range.first {
            let head = units[line.lowerBound..<tabs[first]].last { $0 != 0x20 }
            let isNumber = head.map { enders.contains($0) } ?? true
            row.isItem =
                row.isItem
                || (isNumber || isCount(line.lowerBound..<tabs[first], units))
                    && tabs[first] - line.lowerBound <= 8
        }
        return row
    }

    /// 12, 三, 第一条: the number of an item without a mark.
    private static func isCount(_ range: Range<Int>, _ units: [UInt16]) -> Bool {
        let words = units[range].filter { $0 != 0x20 }
        guard let first = words.first, let last = words.last else { return false }
        if first == 0x7B2C { return articles.contains(last) }
        return words.count <= 3 && words.allSatisfy { (0x30...0x39).contains($0) || numerals.contains($0) }
    }

    private static let numerals = Set("〇零一二三四五六七八九十百".utf16)
    private static let articles = Set("条章节项款".utf16)

    /// What closes the number of an item: 、 . ) 〕, and a bullet that is one.
    private static let enders: Set<UInt16> = [0x3001, 0x2E, 0x29, 0x3015, 0x2022, 0xB7, 0x25CF, 0x2D]

    /// From the first to the last cell with something in it.
    private static func filled(_ line: Range<Int>, _ units: [UInt16]) -> Range<Int> {
        let isFilled = { (unit: UInt16) in unit != 0x20 && unit != 0x0D && unit != mark }
        guard let first = units[line].firstIndex(where: isFilled),
            let last = units[line].lastIndex(where: isFilled)
        else { return line.lowerBound..<line.lowerBound }
        return first..<last
    }
}
