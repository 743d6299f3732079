/// Tells what each line of a page is.
struct LineReader: Sendable {
    let boilerplate: PhraseTable<Bool>
    private let controlWords: PhraseTable<Bool>
    private let titleEnds: PhraseTable<Bool>
    private let titleTails: PhraseTable<Bool>
    private let documentEnds: PhraseTable<Bool>
    private let addresses: PhraseTable<Bool>
    private let closings: PhraseTable<Bool>
    private let partings: PhraseTable<Bool>
    private let metaHeads: PhraseTable<Bool>
    private let collections: PhraseTable<Bool>
    private let pageEnds: PhraseTable<Bool>
    private let controls: PhraseTable<Bool>
    private let bodyOpeners: PhraseTable<Bool>
    private let pageHeads: PhraseTable<Bool>
    private let classes = CharacterClass.table

    init() {
        func table(_ phrases: [String], backward: Bool = false) -> PhraseTable<Bool> {
            PhraseTable(phrases.map { ($0, true) }, backward: backward)
        }
        let spoken = Set(StructureLexicon.spokenEnds)
        controlWords = table(StructureLexicon.controlWords)
        boilerplate = table(StructureLexicon.boilerplate)
        titleEnds = PhraseTable(
            StructureLexicon.titleEnds.map { ($0, spoken.contains($0)) }, backward: true)
        documentEnds = table(StructureLexicon.documentEnds, backward: true)
        titleTails = table(StructureLexicon.titleTails, backward: true)
        addresses = table(StructureLexicon.addresses)
        partings = table(StructureLexicon.partings)
        closings = table(StructureLexicon.closings)
        metaHeads = table(StructureLexicon.metaHeads)
        collections = table(StructureLexicon.collections)
        pageEnds = table(StructureLexicon.pageEnds)
        controls = table(StructureLexicon.controls)
        pageHeads = table(StructureLexicon.pageHeads)
        bodyOpeners = table(StructureLexicon.bodyOpeners)
    }

    /// One entry for every line of the scan. O(text): long lines are looked at at their ends only.
    func lines(of scan: TextScan) -> [PageLine] {
        scan.lines.map { read($0, in: scan) }
    }

    private func read(_ line: Range<Int>, in scan: TextScan) -> PageLine {
        let units = scan.units
        let (range, isMarked) = trimmed(line, units)
        var result = PageLine(range: range, kind: .blank)
        result.isMarked = isMarked
        guard !range.isEmpty else { return result }
        if range.count == 1 || controlsOnly(range, units) {
            result.kind =
                classes[Int(units[range.lowerBound])].contains(.han) && range.count > 1
                ? .short : .boilerplate
            if controlsOnly(range, units) { result.kind = .boilerplate }
            return result
        }
        if startsMeta(range, units) {
            result.kind = .meta
            return result
        }
        if range.count <= 300,
            hasBoilerplate(range, scan) || range.count <= 24 && hasControlWord(range, units)
        {
            var head = range.lowerBound
            while head + 1 < range.upperBound, !classes[Int(units[head])].isDisjoint(with: [.mark, .space]) {
                head += 1
            }
            result.kind =
                pageEnds.longestMatch(in: units, at: head, limit: range.upperBound) != nil
                ? .pageEnd : .boilerplate
            return result
        }
        if range.count <= 60, let part = partTitle(range, units) {
            result.kind = .part
            result.title = part
            result.isSpoken = true
            return result
        }
        if range.count <= 20, isClosing(range, units) {
            result.kind = .closing
            return result
        }
        if isSalutation(range, units) {
            result.kind = .salutation
            return result
        }
        if range.count <= 90, !hasSentenceEnd(range, units) {
            if isLink(range, units) {
                result.kind = .boilerplate
                return result
            }
            result.kind = .short
            if let (title, spoken) = titleName(range, units) {
                result.kind = .title
                result.title = title
                result.isSpoken = spoken
            }
            if isDateLine(range, units) { result.kind = .date }
            return result
        }
        result.kind = .body
        result.hasSentence = hasSentenceEnd(range, units)
        result.closes = closesSpeech(range, units)
        return result
    }

    /// Takes spaces, Markdown signs and tags off the ends.
    private func trimmed(_ line: Range<Int>, _ units: [UInt16]) -> (Range<Int>, Bool) {
        var start = line.lowerBound
        var end = line.upperBound
        var isMarked = false
        while start < end {
            let unit = units[start]
            if classes[Int(unit)].contains(.space) || unit == 0x200D || unit == 0x2A {
                start += 1
            } else if unit == 0x23 {
                isMarked = true
                start += 1
            } else if unit == 0x2D, start + 1 < end, classes[Int(units[start + 1])].contains(.space) {
                start += 2
            } else if unit == 0x3C, let close = closingAngle(start, end, units) {
                start = close + 1
            } else {
                break
            }
        }
        while start < end {
            let unit = units[end - 1]
            if classes[Int(unit)].contains(.space) || unit == 0x200D || unit == 0x2A || unit == 0x23 {
                end -= 1
            } else {
                break
            }
        }
        return (start..<end, isMarked)
    }

    private func closingAngle(_ start: Int, _ end: Int, _ units: [UInt16]) -> Int? {
        let limit = min(end, start + 400)
        var index = start + 1
        guard index < limit, classes[Int(units[index])].contains(.letter) || units[index] == 0x2F else {
            return nil
        }
        while index < limit {
            if units[index] == 0x3E { return index }
            index += 1
        }
        return nil
    }

    private func controlsOnly(_ range: Range<Int>, _ units: [UInt16]) -> Bool {
        guard range.count <= 6,
            let match = controls.longestMatch(in: units, at: range.lowerBound, limit: range.upperBound)
        else { return false }
        return range.lowerBound + match.length == range.upperBound
    }

    private func startsMeta(_ range: Range<Int>, _ units: [UInt16]) -> Bool {
        if isTimestamp(range, units) { return true }
        guard range.count <= 120,
            let match = metaHeads.longestMatch(in: units, at: range.lowerBound, limit: range.upperBound)
        else { return false }
        var index = range.lowerBound + match.length
        while index < range.upperBound, classes[Int(units[index])].contains(.space) { index += 1 }
        return index < range.upperBound && (units[index] == 0x3A || units[index] == 0x3E)
    }

    /// 2026-02-03 09:02:33 and the like.
    private func isTimestamp(_ range: Range<Int>, _ units: [UInt16]) -> Bool {
        guard range.count >= 8, range.count <= 24 else { return false }
        for index in range {
            let unit = units[index]
            let isPart =
                classes[Int(unit)].contains(.digit) || classes[Int(unit)].contains(.space) || unit == 0x2D
                || unit == 0x2F || unit == 0x3A || unit == 0x2E
            if !isPart { return false }
        }
        return true
    }

    private func hasBoilerplate(_ range: Range<Int>, _ scan: TextScan) -> Bool {
        scan.nextMatch(.boilerplate, in: boilerplate, from: range.lowerBound, limit: range.upperBound) != nil
    }

    private func hasControlWord(_ range: Range<Int>, _ units: [UInt16]) -> Bool {
        let first = units[range.lowerBound]
        guard !hasSentenceEnd(range, units), units[range.upperBound - 1] != 0x3A, !isNumber(first),
            first != 0x28,
            first != 0x7B2C
        else { return false }
        return controlWords.firstPosition(in: units, within: range) != nil
    }

    private func hasSentenceEnd(_ range: Range<Int>, _ units: [UInt16]) -> Bool {
        for index in range {
            let unit = units[index]
            if unit == 0x3002 || unit == 0x21 || unit == 0x3B { return true }
        }
        return false
    }

    private func isSalutation(_ range: Range<Int>, _ units: [UInt16]) -> Bool {
        guard range.count <= 80, units[range.upperBound - 1] == 0x3A || units[range.upperBound - 1] == 0x21
        else {
            return false
        }
        guard !hasSentenceEnd(range.lowerBound..<range.upperBound - 1, units) else { return false }
        guard let place = addresses.firstPosition(in: units, within: range) else { return false }
        return place <= range.lowerBound + 12 || units[range.lowerBound] == 0x5C0A
    }

    /// The name of a part: 篇一 and 第二篇:X name themselves, or X.
    private func partTitle(_ range: Range<Int>, _ units: [UInt16]) -> Range<Int>? {
        let pian: UInt16 = 0x7BC7
        var start = range.lowerBound
        var end = range.upperBound
        if units[start] == 0x3010 { start += 1 }
        if end > start, units[end - 1] == 0x3011 { end -= 1 }
        // 第二篇:… 第二篇 …
        if units[start] == 0x7B2C {
            var index = start + 1
            while index < end, isNumber(units[index]) { index += 1 }
            if index > start + 1, index < end, units[index] == pian {
                return part(behind: index + 1, end, range, units)
            }
        }
        // 篇一:… 篇一
        if units[start] == pian {
            var index = start + 1
            while index < end, isNumber(units[index]) { index += 1 }
            if index > start + 1 { return part(behind: index, end, range, units) }
        }
        // …篇一, …篇1
        var index = end
        while index > start, isNumber(units[index - 1]) { index -= 1 }
        guard !hasSentenceEnd(range, units) else { return nil }
        if index < end, index > start, units[index - 1] == pian { return range }
        // …第1篇
        if end > start, units[end - 1] == pian {
            var number = end - 1
            while number > start, isNumber(units[number - 1]) { number -= 1 }
            return number < end - 1 && number > start && units[number - 1] == 0x7B2C ? range : nil
        }
        // …讲话稿1
        let isNamed = titleEnds.longestMatch(in: units, endingAt: index, from: start)?.value == true
        return index < end && end - index <= 2 && isNamed && !isNumbered(range, units) ? range : nil
    }

    /// The name behind a part's number; `nil` where a sentence goes on right behind it: 第二篇文章要写在田里。
    private func part(
        behind number: Int, _ end: Int, _ range: Range<Int>, _ units: [UInt16]
    ) -> Range<Int>? {
        var index = number
        while index < end, isJoint(units[index]) { index += 1 }
        if index == number, index < end, hasSentenceEnd(range, units) { return nil }
        return index < end ? index..<range.upperBound : range
    }

    private func isNumber(_ unit: UInt16) -> Bool {
        !classes[Int(unit)].isDisjoint(with: [.digit, .numeral])
    }

    private func isJoint(_ unit: UInt16) -> Bool {
        unit == 0x3A || unit == 0x3001 || unit == 0x3011 || unit == 0x29
            || classes[Int(unit)].contains(.space)
    }

    /// A line of a list of pages: it begins with · or ends in 04-09 or 2031-06-12 04:58:31.
    private func isLink(_ range: Range<Int>, _ units: [UInt16]) -> Bool {
        if units[range.lowerBound] == 0xB7 { return true }
        var end = range.upperBound
        // The clock behind the day
        var colons = 0
        while end > range.lowerBound, classes[Int(units[end - 1])].contains(.digit) || units[end - 1] == 0x3A
        {
            if units[end - 1] == 0x3A { colons += 1 }
            end -= 1
        }
        if colons == 0 { end = range.upperBound }
        while end > range.lowerBound, classes[Int(units[end - 1])].contains(.space) { end -= 1 }
        var digits = 0
        var dashes = 0
        while end > range.lowerBound {
            let unit = units[end - 1]
            if classes[Int(unit)].contains(.digit) {
                digits += 1
            } else if unit == 0x2D || unit == 0x2F {
                dashes += 1
            } else {
                break
            }
            end -= 1
        }
        return end > range.lowerBound && dashes >= 1 && digits >= 3 && digits <= 8
    }

    /// 一、… and (一)… are headings inside a speech.
    private func isNumbered(_ range: Range<Int>, _ units: [UInt16]) -> Bool {
        var index = range.lowerBound
        if units[index] == 0x28 { index += 1 }
        let first = index
        while index < range.upperBound, index < first + 4, isNumber(units[index]) { index += 1 }
        guard index > first, index < range.upperBound else { return false }
        let unit = units[index]
        return unit == 0x3001 || unit == 0x29 || unit == 0x2E || unit == 0x8981 || unit == 0x662F
    }

    /// The title that a short line is, and whether it is one of something spoken.
    private func titleName(_ range: Range<Int>, _ units: [UInt16]) -> (Range<Int>, Bool)? {
        guard range.count >= 4, units[range.upperBound - 1] != 0x3A, !isNumbered(range, units) else {
            return nil
        }
        if collections.firstPosition(in: units, within: range) != nil { return nil }
        var end = range.upperBound
        if units[end - 1] == 0x29 {
            var index = end - 1
            let floor = max(range.lowerBound, end - 24)
            while index > floor, units[index] != 0x28 { index -= 1 }
            if units[index] == 0x28 { end = index }
        }
        while end > range.lowerBound, classes[Int(units[end - 1])].contains(.space) { end -= 1 }
        if titleEnds.longestMatch(in: units, endingAt: end, from: range.lowerBound) == nil,
            let tail = titleTails.longestMatch(in: units, endingAt: end, from: range.lowerBound)
        {
            end -= tail.length
        }
        guard let match = titleEnds.longestMatch(in: units, endingAt: end, from: range.lowerBound) else {
            let isDocument =
                units[range.lowerBound] == 0x5173 && units[range.lowerBound + 1] == 0x4E8E
                && documentEnds.longestMatch(in: units, endingAt: end, from: range.lowerBound) != nil
            return isDocument ? (range, false) : nil
        }
        return (range, match.value)
    }

    /// Thanks and the like at the end of a paragraph.
    private func closesSpeech(_ range: Range<Int>, _ units: [UInt16]) -> Bool {
        for index in max(range.lowerBound, range.upperBound - 10)..<range.upperBound {
            if partings.longestMatch(in: units, at: index, limit: range.upperBound) != nil { return true }
        }
        return false
    }

    private func isClosing(_ range: Range<Int>, _ units: [UInt16]) -> Bool {
        guard let match = closings.longestMatch(in: units, at: range.lowerBound, limit: range.upperBound)
        else {
            return false
        }
        for index in range.lowerBound + match.length..<range.upperBound
        where classes[Int(units[index])].contains(.han) { return false }
        return true
    }

    /// A date alone, or behind a dash or bracket with the occasion: 2018年2月12日, ——2026年1月25日在….
    private func isDateLine(_ range: Range<Int>, _ units: [UInt16]) -> Bool {
        var index = range.lowerBound
        while index < range.upperBound, units[index] == 0x2014 || units[index] == 0x28 || units[index] == 0x2D
        {
            index += 1
        }
        let start = index
        while index < range.upperBound, isNumber(units[index]) || units[index] == 0x25CB { index += 1 }
        guard index > start, index < range.upperBound, units[index] == 0x5E74 else { return false }
        if start > range.lowerBound { return true }
        // Nothing but year, month and day; or a day and where it was.
        var hasDay = false
        index += 1
        while index < range.upperBound {
            let unit = units[index]
            if unit == 0x65E5 { hasDay = true }
            let isDate = isNumber(unit) || unit == 0x6708 || unit == 0x65E5 || unit == 0x29
            if !isDate, !classes[Int(unit)].contains(.space) { return hasDay && unit == 0x5728 }
            index += 1
        }
        return true
    }

    /// A title at the head of a long line, with the body glued to it.
    func gluedTitle(of range: Range<Int>, in units: [UInt16]) -> Range<Int>? {
        let limit = min(range.upperBound, range.lowerBound + 80)
        var start = range.lowerBound
        // 1、 of a page that numbers its chunks
        if units[start] == 0x31, start + 1 < limit, units[start + 1] == 0x3001 { start += 2 }
        if let head = pageHeads.longestMatch(in: units, at: start, limit: limit) { start += head.length }
        var index = start
        while index < limit {
            let unit = units[index]
            if unit == 0x3002 || unit == 0x2C || unit == 0x3B || unit == 0x21 || unit == 0x3A { return nil }
            index += 1
            guard index - start >= 6,
                let match = titleEnds.longestMatch(in: units, endingAt: index, from: start), match.value
            else { continue }
            guard index < range.upperBound else { return nil }
            if units[index] == 0x28 { return start..<index }
            if bodyOpeners.longestMatch(in: units, at: index, limit: range.upperBound) != nil {
                return start..<index
            }
        }
        return nil
    }
}
