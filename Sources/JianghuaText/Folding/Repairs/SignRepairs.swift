/// Damage that shows in signs which are none in most places: 。 for the point of a decimal (`88。2亿元`), and
/// the heads of a page's parts in the middle of a line (`…谢谢大家!第二篇:在…会上的讲话 同志们:…`).
struct SignRepairs {
    private let units: [UInt16]
    private let traits = FoldingTable.shared.traits

    /// A head of a part: `第二篇`, `篇二`, `范文2`.
    private struct Head {
        /// Without the words in front of 篇二.
        var range: Range<Int>
        var value: Int
        /// The number stands behind the title: `…讲话 篇二`.
        var isBehindTitle: Bool
    }

    init(units: [UInt16]) { self.units = units }

    /// O(text): every look around a sign is bounded.
    func edits() -> Edits {
        var points: [Int] = []
        var heads: [Head] = []
        for index in 1..<max(1, units.count - 1) {
            switch units[index] {
            case 0x3002: if isPoint(index) { points.append(index) }
            case 0x7BC7, 0x6587: if let head = head(at: index) { heads.append(head) }
            default: break
            }
        }
        guard !points.isEmpty || heads.count > 1 else { return Edits() }
        var breaks: [(place: Range<Int>, head: Range<Int>)] = []
        for head in Self.series(heads) { addBreaks(of: head, to: &breaks) }
        var edits = Edits()
        var point = 0
        for (place, head) in breaks {
            while point < points.count, points[point] < place.lowerBound {
                edits.replace(points[point]..<points[point] + 1, with: [0x2E], as: .point)
                point += 1
            }
            edits.replace(place, with: [0x0A], as: .paragraph, found: head)
        }
        for index in points[point...] { edits.replace(index..<index + 1, with: [0x2E], as: .point) }
        return edits
    }

    /// 88。2亿元, 3。5%: digits on both sides, and behind them what follows decimals.
    private func isPoint(_ index: Int) -> Bool {
        guard isDigit(index - 1), isDigit(index + 1) else { return false }
        var start = index - 1
        while start > 0, index - start < 8, isDigit(start - 1) { start -= 1 }
        // 2031年。: no year, and no number of an item or a version
        if start > 0, units[start - 1] == 0x2E || units[start - 1] == 0x3002 { return false }
        // 排名第3。
        if start > 0, units[start - 1] == 0x7B2C { return false }
        return CharacterRepairs(scalars: [], units: units).isMeasured(behind: index + 1)
    }

    /// The head that 篇 or the 文 of 范文 belongs to, when it stands where a part may begin.
    private func head(at index: Int) -> Head? {
        if units[index] == 0x6587 {
            guard Self.samples.contains(units[index - 1]), let number = number(from: index + 1) else {
                return nil
            }
            return head(index - 1..<number.end, value: number.value, isBehindTitle: false)
        }
        // 篇二
        if let number = number(from: index + 1) {
            return head(index..<number.end, value: number.value, isBehindTitle: true)
        }
        // 第二篇
        var start = index
        while start > 0, index - start < 3, Self.value(of: units[start - 1]) != nil { start -= 1 }
        guard start < index, start > 0, units[start - 1] == 0x7B2C, let number = number(from: start),
            number.end == index
        else { return nil }
        return head(start - 1..<index + 1, value: number.value, isBehindTitle: true)
    }

    private func head(_ range: Range<Int>, value: Int, isBehindTitle: Bool) -> Head? {
        var start = range.lowerBound
        var end = range.upperBound
        if start > 0, units[start - 1] == 0x3010 || units[start - 1] == 0x28 { start -= 1 }
        if end < units.count, units[end] == 0x3011 || units[end] == 0x29 { end += 1 }
        guard end < units.count else { return nil }
        let isNamed = isBehindTitle && start > 1 && isTitleEnd(before: start)
        guard isNamed || start == 0 || isBoundary(start - 1) else { return nil }
        switch units[end] {
        case 0x3A, 0x20, 0x0A: break
        default: guard units[end - 1] == 0x3011 || greets(at: end) else { return nil }
        }
        return Head(range: start..<end, value: value, isBehindTitle: isNamed)
    }

    /// The longest run of heads that count up by one, from the first of value 1 on; nothing else is a series.
    private static func series(_ heads: [Head]) -> [Head] {
        guard let first = heads.firstIndex(where: { $0.value == 1 }) else { return [] }
        var series = [heads[first]]
        for head in heads[(first + 1)...] where head.value == series.count + 1 { series.append(head) }
        return series.count > 1 ? series : []
    }

    /// A line break in front of a part's head or title, and one behind it.
    private func addBreaks(of head: Head, to breaks: inout [(place: Range<Int>, head: Range<Int>)]) {
        let start = head.isBehindTitle ? titleStart(before: head.range.lowerBound) : head.range.lowerBound
        if start > 0, !isLineBreak(start - 1) {
            var space = start
            while space > 0, units[space - 1] == 0x20 { space -= 1 }
            if space > 0, !isLineBreak(space - 1) { breaks.append((space..<start, head.range)) }
        }
        guard var end = headEnd(behind: head) else { return }
        var next = end
        while end > head.range.upperBound, units[end - 1] == 0x20 { end -= 1 }
        while next < units.count, units[next] == 0x20 { next += 1 }
        if next < units.count, !isLineBreak(next), !isLineBreak(next - 1) {
            breaks.append((end..<next, head.range))
        }
    }

    private static let longestTitle = 60

    /// Where the title begins that a number stands behind.
    private func titleStart(before number: Int) -> Int {
        var index = number
        while index > 0, units[index - 1] == 0x20 { index -= 1 }
        let floor = max(0, index - Self.longestTitle)
        while index > floor, !isBoundary(index - 1) { index -= 1 }
        return index
    }

    /// Where the body begins behind a head: behind the title there, or the head's own mark.
    private func headEnd(behind head: Head) -> Int? {
        var start = head.range.upperBound
        while start < units.count, units[start] == 0x3A || units[start] == 0x20 || units[start] == 0x3001 {
            start += 1
        }
        guard !head.isBehindTitle, !greets(at: start) else { return start }
        let limit = min(units.count, start + Self.longestTitle)
        var index = start
        while index < limit, !isLineBreak(index), units[index] != 0x3002, units[index] != 0x2C {
            if index > start, greets(at: index) { return index }
            index += 1
        }
        if index < limit, isLineBreak(index) { return nil }
        return start
    }

    /// 同志们, 各位, 尊敬的, 大家好 …
    private func greets(at index: Int) -> Bool {
        guard index + 1 < units.count else { return false }
        switch (units[index], units[index + 1]) {
        case (0x540C, 0x5FD7), (0x540C, 0x5B66), (0x5404, 0x4F4D), (0x5C0A, 0x656C), (0x5927, 0x5BB6),
            (0x5973, 0x58EB), (0x670B, 0x53CB), (0x4ECA, 0x5929), (0x4E61, 0x4EB2), (0x9109, 0x89AA),
            (0x5404, 0x9547), (0x5404, 0x9109), (0x8001, 0x5E08):
            return true
        default: return false
        }
    }

    /// 讲话, 发言, 稿 …, with a space behind or not
    private func isTitleEnd(before index: Int) -> Bool {
        var end = index
        while end > 0, units[end - 1] == 0x20 { end -= 1 }
        guard end > 3 else { return false }
        return Self.titleEnds.contains(units[end - 1])
    }

    /// The last characters of 讲话, 发言, 讲话稿, 范文, 致辞, 汇报, 主持词, 报告, 材料, 动员, 总结, 演讲
    private static let titleEnds = Set("话話言稿文辞辭词詞报報告料员員结結讲講".utf16)
    /// 范文, 例文, 样文
    private static let samples = Set("范範例样樣".utf16)

    /// The end of a sentence, a bracket, a space or a line break.
    private func isBoundary(_ index: Int) -> Bool {
        switch units[index] {
        case 0x3002, 0x21, 0x3F, 0x3B, 0x29, 0x3011, 0x2026, 0x20, 0x201D: true
        default: isLineBreak(index)
        }
    }

    private func number(from start: Int) -> (value: Int, end: Int)? {
        var end = start
        var value = 0
        while end < units.count, end - start < 3, let digit = Self.value(of: units[end]) {
            if digit == 10, value > 0, value < 10 {
                value *= 10
            } else if digit == 10 {
                value += 10
            } else {
                value = isDigit(end) ? value * 10 + digit : value + digit
            }
            end += 1
        }
        return end > start && value > 0 ? (value, end) : nil
    }

    private static func value(of unit: UInt16) -> Int? {
        if (0x30...0x39).contains(unit) { return Int(unit - 0x30) }
        return numerals.firstIndex(of: unit).map { $0 + 1 }
    }

    private static let numerals = Array("一二三四五六七八九十".utf16)

    private func isDigit(_ index: Int) -> Bool { (0x30...0x39).contains(units[index]) }

    private func isLineBreak(_ index: Int) -> Bool { traits[Int(units[index])].contains(.lineBreak) }
}
