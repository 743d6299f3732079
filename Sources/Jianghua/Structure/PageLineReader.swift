/// Tells what each line of a page is.
struct PageLineReader: Sendable {
    let boilerplate: PhraseTable<Bool>
    private let controlWords: PhraseTable<Bool>
    let titleEnds: PhraseTable<Bool>
    let titleTails: PhraseTable<Bool>
    let documentEnds: PhraseTable<Bool>
    let issuerEnds: PhraseTable<Bool>
    let addresses: PhraseTable<Bool>
    let closings: PhraseTable<Bool>
    let partings: PhraseTable<Bool>
    private let metaHeads: PhraseTable<Bool>
    let collections: PhraseTable<Bool>
    let pageEnds: PhraseTable<Bool>
    private let controls: PhraseTable<Bool>
    let pageWords = PhraseTable(StructureLexicon.pageWords.map { ($0, true) })
    let dayParts = PhraseTable(StructureLexicon.dayParts.map { ($0, true) })
    let credits: PhraseTable<Bool>
    let adverts: PhraseTable<Bool>
    let readers: PhraseTable<Bool>
    let pagers: PhraseTable<Bool>
    let bareTitles: PhraseTable<Bool>
    let notices: PhraseTable<Bool>
    let offers: PhraseTable<Bool>
    let offered: PhraseTable<Bool>
    let longTitleEnds: PhraseTable<Bool>
    let bodyOpeners: PhraseTable<Bool>
    let pageHeads: PhraseTable<Bool>
    let forwardings = PhraseTable(StructureLexicon.forwardings.map { ($0, true) })
    let forwarded = PhraseTable(StructureLexicon.forwarded.map { ($0, true) })
    let visitorWords = PhraseTable(StructureLexicon.visitorWords)
    let visitorOnly = PhraseTable(StructureLexicon.visitorOnly)
    let hearerWords = PhraseTable(StructureLexicon.hearerWords)
    let duties = PhraseTable(StructureLexicon.duties)
    let advice = PhraseTable(StructureLexicon.advice)
    let blurbs = PhraseTable(StructureLexicon.blurbs)
    let beforeDuty = UnitSet(StructureLexicon.wordsBeforeDuty)
    let behindDuty = UnitSet(StructureLexicon.wordsBehindDuty)
    let footerLines = PhraseTable(StructureLexicon.footerLines)
    let footerHeads = PhraseTable(StructureLexicon.footerHeads)
    let distributions = PhraseTable(StructureLexicon.distributions)
    let footerPhrases = PhraseTable(StructureLexicon.footerPhrases)
    let sourceNotes = PhraseTable(StructureLexicon.sourceNotes)
    let appendices = PhraseTable(StructureLexicon.appendices)
    let fileEnds = PhraseTable(StructureLexicon.fileEnds)
    let siteEnds = PhraseTable(StructureLexicon.siteEnds, backward: true)
    let samples = PhraseTable(StructureLexicon.samples)
    let noHeadlines = PhraseTable(StructureLexicon.noHeadlines)
    let insertedNotes = PhraseTable(StructureLexicon.insertedNotes)
    let determiners = PhraseTable(StructureLexicon.determiners)
    let addresseeEnds = PhraseTable(StructureLexicon.addresseeEnds, backward: true)
    let noAddressees = UnitSet(StructureLexicon.noAddressees)
    let leads = PhraseTable(StructureLexicon.leads, backward: true)
    let gluedTails = PhraseTable(StructureLexicon.gluedTails)
    let documentOpeners = PhraseTable(StructureLexicon.documentOpeners)
    let greetings = PhraseTable(StructureLexicon.greetings)
    let spacedTitles = StructureLexicon.spacedTitles.map { Array($0.utf16) }
    /// What goes on behind a day: 起, 前, 召开 …
    let afterDays = UnitSet("起至前后止以之召会开到始来发完底内间成施印出有对为是等晨晚夜签讯电第在于于")
    let ornaments = UnitSet(StructureLexicon.ornaments)
    let noticeEnds = PhraseTable(StructureLexicon.noticeEnds.map { ($0, true) }, backward: true)
    /// The characters of 共3页, 首页, 转到第2页.
    let pagerWords = UnitSet("上下一页首尾末共第跳转到至前往条每显示全文阅读")
    let classes = CharacterClass.table

    init() {
        func table(_ phrases: [String], backward: Bool = false) -> PhraseTable<Bool> {
            PhraseTable(phrases.map { ($0, true) }, backward: backward)
        }
        let spoken = Set(StructureLexicon.spokenEnds)
        controlWords = table(StructureLexicon.controlWords)
        // Whether a phrase is one of pages only
        boilerplate = PhraseTable(
            StructureLexicon.boilerplate.map { ($0, !StructureLexicon.sharedPhrases.contains($0)) })
        titleEnds = PhraseTable(
            StructureLexicon.titleEnds.map { ($0, spoken.contains($0)) }, backward: true)
        documentEnds = table(StructureLexicon.documentEnds, backward: true)
        issuerEnds = table(StructureLexicon.issuerEnds, backward: true)
        titleTails = table(StructureLexicon.titleTails, backward: true)
        addresses = table(StructureLexicon.addresses)
        partings = table(StructureLexicon.partings)
        closings = table(StructureLexicon.closings)
        // Whether a sentence may begin with the head, too
        metaHeads = PhraseTable(
            StructureLexicon.metaHeads.map { ($0, StructureLexicon.plainHeads.contains($0)) })
        collections = table(StructureLexicon.collections)
        pageEnds = table(StructureLexicon.pageEnds)
        controls = table(StructureLexicon.controls)
        credits = table(StructureLexicon.credits)
        adverts = table(StructureLexicon.adverts)
        readers = table(StructureLexicon.readers)
        pagers = table(StructureLexicon.pagers)
        bareTitles = table(StructureLexicon.bareTitles)
        notices = table(StructureLexicon.notices)
        offers = table(StructureLexicon.offers)
        offered = table(StructureLexicon.offered)
        longTitleEnds = table(StructureLexicon.longTitleEnds, backward: true)
        pageHeads = table(StructureLexicon.pageHeads)
        bodyOpeners = table(StructureLexicon.bodyOpeners)
    }

    /// One entry for every line of the scan. O(text): long lines are looked at at their ends only.
    func lines(of scan: TextScan) -> [PageLine] {
        var bodyLength = 0
        return scan.lines.map { range in
            var line = read(range, in: scan)
            if line.kind == .body { bodyLength += line.range.count }
            line.bodyLength = bodyLength
            return line
        }
    }

    private func read(_ line: Range<Int>, in scan: TextScan) -> PageLine {
        let units = scan.units
        var (range, isMarked) = trimmed(line, units)
        let tail = pageTail(of: range, in: scan)
        if let tail { range = trimmed(range.lowerBound..<tail.lowerBound, units).0 }
        var result = PageLine(range: range, kind: .blank)
        result.tail = tail
        result.isMarked = isMarked
        guard !range.isEmpty else { return result }
        if range.count == 1 || controlsOnly(range, units) {
            // 是 in a table, 话 of a title that was broken
            let isWord =
                classes[units[range.lowerBound]].contains(.han) && !controlsOnly(range, units)
                && !isClosing(range, units)
            result.kind =
                !isWord ? .boilerplate : isFooter(range, hasSentence: false, units) ? .footer : .short
            return result
        }
        let hasSentence = scan.firstEnd(in: range) != nil
        if startsMeta(range, units) {
            result.kind = .meta
            return result
        }
        if range.count <= 60, let kind = dirt(range, scan) {
            result.kind = kind
            return result
        }
        if range.count <= 300,
            hasBoilerplate(range, scan) || range.count <= 24 && !hasSentence && hasControlWord(range, units)
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
        if range.count <= 60, let part = partTitle(range, units, hasSentence: hasSentence) {
            result.kind = .part
            result.title = part
            result.isSpoken = true
            return result
        }
        if range.count <= 20, isClosing(range, units) {
            result.kind = .closing
            return result
        }
        // …上的讲话同志们: glued, with the body below
        let isColon = units[range.upperBound - 1] == 0x3A
        if isColon, range.count <= 160, let glued = gluedTitle(of: range, in: units),
            addresses.firstPosition(in: units, within: glued.body..<range.upperBound) != nil
        {
            result.kind = .body
            result.hasSentence = hasSentence
            return result
        }
        if isColon, isAddressees(range, units) {
            result.kind = .salutation
            result.isAddressees = true
            return result
        }
        if isSalutation(range, scan) {
            result.kind = .salutation
            return result
        }
        if range.count <= 90, !hasSentence {
            if isLink(range, units) {
                result.kind = isDated(range, units) ? .date : .boilerplate
                return result
            }
            if isFooter(range, hasSentence: false, units) {
                result.kind = .footer
                return result
            }
            if isColon, leadsOn(range, units) {
                result.kind = .body
                return result
            }
            result.kind = .short
            if let (title, spoken) = titleName(range, units) {
                result.kind = .title
                result.title = title
                result.isSpoken = spoken
                result.isDecorated = title != range
            }
            if isDateLine(range, units), !(result.isSpoken && opensWithNumber(range, units)) {
                result.kind = .date
            } else if result.kind == .short, isDated(range, units) {
                result.kind = .date
            } else if result.kind == .short, range.count <= 30, opensWithMachineDay(range, units) {
                // 2031-11-02 发言稿
                result.kind = .boilerplate
            }
            return result
        }
        result.kind = isFooter(range, hasSentence: hasSentence, units) ? .footer : .body
        result.hasSentence = hasSentence
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
            if classes[Int(unit)].contains(.space) || unit == 0x200D || unit == 0x2A || unit == 0x23
                || unit == 0x7C
            {
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
        guard index < range.upperBound, units[index] == 0x3A || units[index] == 0x3E else { return false }
        // 关键词:快、实、严。
        return !(match.value && units[range.upperBound - 1] == .unit("。") && !isForVisitors(range, units))
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

    private func isForVisitors(_ range: Range<Int>, _ units: [UInt16]) -> Bool {
        visitorWords.firstPosition(in: units, within: range) != nil
    }

    private func hasControlWord(_ range: Range<Int>, _ units: [UInt16]) -> Bool {
        let first = units[range.lowerBound]
        guard units[range.upperBound - 1] != 0x3A, !isNumber(first), first != 0x28, first != .unit("第")
        else { return false }
        return controlWords.firstPosition(in: units, within: range) != nil
    }

    private func isSalutation(_ range: Range<Int>, _ scan: TextScan) -> Bool {
        let units = scan.units
        guard range.count <= 80, units[range.upperBound - 1] == 0x3A || units[range.upperBound - 1] == 0x21
        else {
            return false
        }
        guard scan.firstEnd(in: range.lowerBound..<range.upperBound - 1) == nil else { return false }
        guard let place = addresses.firstPosition(in: units, within: range) else { return false }
        return place <= range.lowerBound + 12 || units[range.lowerBound] == .unit("尊")
    }

    func isNumber(_ unit: UInt16) -> Bool {
        !classes[Int(unit)].isDisjoint(with: [.digit, .numeral])
    }

    func isJoint(_ unit: UInt16) -> Bool {
        unit == 0x3A || unit == .unit("、") || unit == .unit("】") || unit == 0x29
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
    func isNumbered(_ range: Range<Int>, _ units: [UInt16]) -> Bool {
        var index = range.lowerBound
        if units[index] == 0x28 { index += 1 }
        let first = index
        while index < range.upperBound, index < first + 4, isNumber(units[index]) { index += 1 }
        guard index > first, index < range.upperBound else { return false }
        let unit = units[index]
        return unit == .unit("、") || unit == 0x29 || unit == 0x2E || unit == .unit("要") || unit == .unit("是")
    }
}
