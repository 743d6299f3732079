/// The year that 今年 means, as far as the text or the caller says it; never guessed.
///
/// In this order: the speech's own date or the caller's; a year in the speech's title; a heading that plans a
/// year (2026年的重点工作); a statement about a year (2026年是…之年); a day alone on its line at the end; the number of
/// the document (某政发〔2026〕9号).
struct ReferenceDate: Sendable {
    var year: Int?
    /// The day of the text in EDTF.
    var issued: String?
    /// The same, where it is a whole day.
    var day: CalendarDay? { issued.flatMap { CalendarDay($0) } }

    init(scan: TextScan, speech: SpeechDraft, date: String?) {
        issued = date
        year = date.flatMap { Int($0.prefix(4)) }
        if year == nil, let title = speech.title {
            year = ReferenceDate.singleYear(scan, title)
        }
        if year == nil, speech.title == nil {
            year = ReferenceDate.yearOfHead(scan, speech.range)
        }
        guard issued == nil || year == nil else { return }
        let marks = ReferenceDate.statements(scan, speech)
        if issued == nil { issued = marks.signed }
        if year == nil { year = marks.planned ?? marks.stated ?? marks.signed.flatMap { Int($0.prefix(4)) } }
        if year == nil { year = ReferenceDate.numbered(scan, speech) }
    }

    /// 在全县2031年春耕会上的讲话 同志们:…: a title that runs into the text.
    private static func yearOfHead(_ scan: TextScan, _ range: Range<Int>) -> Int? {
        let limit = min(range.upperBound, range.lowerBound + 2 * reach)
        guard let (place, word) = speeches.nextMatch(in: scan.units, from: range.lowerBound, limit: limit)
        else {
            return nil
        }
        let head = range.lowerBound..<place + word.length
        guard
            !scan.units[head].contains(where: { $0 == 0x2C || $0 == .unit("。") || $0 == 0x3A || $0 == 0x0A })
        else { return nil }
        return singleYear(scan, head)
    }

    private static let speeches = PhraseTable<Bool>("的讲话 的致辞 的发言 的汇报 的动员讲话 的总结讲话 的报告".words)

    /// How many lines around the head of a speech may hold the number of the document.
    private static let headLines = 10

    /// The year in 某政办发〔2026〕12号 or 〔2026〕第3期 at the head of a line in front of the title or behind it.
    private static func numbered(_ scan: TextScan, _ speech: SpeechDraft) -> Int? {
        let units = scan.units
        let first = scan.lines(in: speech.range).startIndex
        let last = min(scan.lines.count, first + headLines)
        for line in scan.lines[max(0, first - headLines)..<max(first, last)] where line.count >= 8 {
            var index = line.lowerBound
            let limit = min(line.upperBound, line.lowerBound + reach)
            // 根据《…》(某政发〔2026〕9号): no number of this document.
            while index + 6 < limit,
                !CharacterClass.table[units[index]].contains(.mark) || units[index] == 0x3A
                    || isYearBracket(units[index])
            {
                if isYearBracket(units[index]),
                    let year = CalendarNumber.read(units, at: index + 1, limit: limit),
                    year.end < limit, isYearBracket(units[year.end]), case .absolute(let text)? = year.year,
                    isDocumentNumber(units, year.end + 1, limit: line.upperBound)
                {
                    return text.number
                }
                index += 1
            }
        }
        return nil
    }

    /// ( ) [ ] 〔 〕 【 】
    private static func isYearBracket(_ unit: UInt16) -> Bool {
        switch unit {
        case 0x28, 0x29, 0x5B, 0x5D, .unit("〔"), .unit("〕"), .unit("【"), .unit("】"): true
        default: false
        }
    }

    /// 9号, 第3期
    private static func isDocumentNumber(_ units: [UInt16], _ start: Int, limit: Int) -> Bool {
        var index = start
        if index < limit, units[index] == .unit("第") { index += 1 }
        let first = index
        while index < limit, index < first + 6, TimeReader.isNumber(units[index]) { index += 1 }
        return index > first && index < limit && (units[index] == .unit("号") || units[index] == .unit("期"))
    }

    /// Up to how many units of a line are looked at.
    private static let reach = 40

    /// The year of a line that names one year alone.
    private static func singleYear(_ scan: TextScan, _ line: Range<Int>) -> Int? {
        let limit = min(line.upperBound, line.lowerBound + 2 * reach)
        guard let first = nextYear(in: scan, from: line.lowerBound, limit: limit),
            !closesSpan(first.end - 1, scan.units, from: line.lowerBound)
        else { return nil }
        var position = first.end
        while let year = nextYear(in: scan, from: position, limit: limit) {
            guard year.value == first.value else { return nil }
            position = year.end
        }
        return first.value
    }

    /// 2024-2026年, 2024—2026年: the last of the years of a plan is not the one that it is made in.
    private static func closesSpan(_ unit: Int, _ units: [UInt16], from start: Int) -> Bool {
        var index = unit - 1
        while index > start, TimeReader.isNumber(units[index]) { index -= 1 }
        guard index > start else { return false }
        switch units[index] {
        case .unit("至"), .unit("到"), .unit("—"), 0x2D, 0x7E, 0x2013, 0x2F:
            return units[index - 1] == .unit("年") || units[index - 1] == .unit("—")
                || TimeReader.isNumber(units[index - 1])
        default: return false
        }
    }

    /// The first year from a position on, and where it ends behind its 年.
    private static func nextYear(in scan: TextScan, from start: Int, limit: Int) -> (end: Int, value: Int)? {
        let units = scan.units
        var next = start
        while let index = scan.places.next(.times, from: next, limit: limit) {
            next = index + 1
            let classes = CharacterClass.table
            guard !classes[units[index]].isDisjoint(with: [.digit, .numeral]) else { continue }
            var end = index + 1
            while end < limit, !classes[units[end]].isDisjoint(with: [.digit, .numeral, .mask]) { end += 1 }
            if end < limit, units[end] == .unit("年"),
                let number = CalendarNumber.read(units, at: index, limit: limit), number.end == end,
                case .absolute(let text)? = number.year, let value = text.number
            {
                return (end + 1, value)
            }
            next = end
        }
        return nil
    }

    private static func statements(
        _ scan: TextScan, _ speech: SpeechDraft
    ) -> (planned: Int?, stated: Int?, signed: String?) {
        let units = scan.units
        var planned: Int?
        var stated: Int?
        var signed: String?
        for line in scan.lines(in: speech.range) where !line.isEmpty {
            if let day = day(alone: line, in: units) { signed = day }
            let limit = min(line.upperBound, line.lowerBound + reach)
            var position = line.lowerBound
            while let year = nextYear(in: scan, from: position, limit: limit) {
                position = year.end
                if year.end < units.count, units[year.end] == .unit("是") {
                    // 2026年是“十五五”开局之年
                    if isCharacterised(units, year.end, limit: line.upperBound) {
                        stated = max(stated ?? 0, year.value)
                    }
                } else if line.count <= reach, isPlanHeading(units, year.end, limit: line.upperBound) {
                    planned = max(planned ?? 0, year.value)
                }
            }
        }
        return (planned, stated, signed)
    }

    /// 是…之年, 是…的一年
    private static func isCharacterised(_ units: [UInt16], _ start: Int, limit: Int) -> Bool {
        var index = start
        let last = min(limit, start + reach) - 1
        while index < last, units[index] != .unit("。") {
            if units[index] == .unit("之") || units[index] == .unit("一"), units[index + 1] == .unit("年") {
                return true
            }
            index += 1
        }
        return false
    }

    private static func isPlanHeading(_ units: [UInt16], _ start: Int, limit: Int) -> Bool {
        var index = start
        while index < limit {
            if let match = TenseLexicon.headings.longestMatch(in: units, at: index, limit: limit) {
                return match.value == .plan
            }
            index += 1
        }
        return false
    }

    /// The day that fills a line: 2018年12月6日.
    private static func day(alone line: Range<Int>, in units: [UInt16]) -> String? {
        let classes = CharacterClass.table
        var start = line.lowerBound
        var end = line.upperBound
        while start < end, classes[Int(units[start])].contains(.space) || units[start] == 0x28 { start += 1 }
        while end > start, classes[Int(units[end - 1])].contains(.space) || units[end - 1] == 0x29 {
            end -= 1
        }
        guard end > start, end - start < 16 else { return nil }
        let reader = TimeReader(units: units, limit: end)
        guard let point = reader.point(at: start), point.end == end, point.time.day != nil,
            case .absolute = point.time.year
        else { return nil }
        var text = DateText()
        return point.time.write(to: &text, base: nil) ? text.string : nil
    }
}
