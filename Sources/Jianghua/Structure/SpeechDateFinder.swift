/// The day on which a speech was given, from its own text.
struct SpeechDateFinder: Sendable {
    private let classes = CharacterClass.table
    private let dateHeads = PhraseTable(StructureLexicon.dateHeads)
    private let signers = PhraseTable(
        StructureLexicon.issuerEnds.map { ($0, true) }, backward: true)
    private let todays = PhraseTable(["今天是", "今天,", "今日是"].map { ($0, true) })

    /// The date under the title or in it, or the one that signs the text, as EDTF; `nil` when the text does not state
    /// one. Looks at the first and last lines only.
    func date(lines: ArraySlice<PageLine>, _ scan: TextScan) -> String? {
        let units = scan.units
        var looked = 0
        var isAddressed = false
        look: for line in lines where !line.isEmpty && line.kind != .boilerplate {
            looked += 1
            if looked > 10 { break }
            switch line.kind {
            // A page's own dates come with a head: 时间:2025-03-06 09:12.
            case .meta:
                if let date = headedDate(in: line.range, units) ?? bareDate(in: line.range, units) {
                    return date
                }
            case .date: if let date = date(in: line.range, units) { return date }
            case .title: if let date = titleDate(in: line.range, units) { return date }
            case .salutation:
                // The day may be told in the first words.
                isAddressed = true
            case .body:
                if !isAddressed, let date = bracketedDate(in: line.range, units) { return date }
                if let date = spokenDate(in: line.range, units) { return date }
                break look
            default: break
            }
        }
        looked = 0
        for line in lines.reversed() where !line.isEmpty {
            looked += 1
            if looked > 4 { break }
            if line.kind == .date, let date = date(in: line.range, units) { return date }
            if line.kind == .body {
                if let date = noteDate(in: line.range, units) { return date }
                break
            }
        }
        return signedDate(lines, units)
    }

    /// The date below the signature of a notice, with the document behind it that the notice sends round. O(lines).
    private func signedDate(_ lines: ArraySlice<PageLine>, _ units: [UInt16]) -> String? {
        var isNotice = false
        var above: PageLine?
        for line in lines where !line.isEmpty {
            if line.isAddressees || line.kind == .title && !line.isSpoken { isNotice = true }
            if line.kind == .date, let above,
                isNotice && (above.kind == .body || above.kind == .short)
                    || signers.longestMatch(
                        in: units, endingAt: above.range.upperBound, from: above.range.lowerBound) != nil
                        && above.kind == .short,
                let day = StatedDay.read(units, at: line.range.lowerBound, limit: line.range.upperBound),
                day.end == line.range.upperBound, day.isWritten
            {
                return day.text
            }
            above = line
        }
        return nil
    }

    /// 完, and the day below it.
    ///
    /// - Parameter lines: those behind the speech, up to the next one.
    func dateBehind(lines: ArraySlice<PageLine>, _ scan: TextScan) -> String? {
        var looked = 0
        for line in lines where !line.isEmpty {
            looked += 1
            guard looked <= 3 else { return nil }
            if line.kind == .date { return date(in: line.range, scan.units) }
        }
        return nil
    }

    /// How many lines above a title are looked at.
    private static let linesAbove = 12

    /// 成文日期:2025年5月20日 above the title: the document's own day, and none of the page.
    ///
    /// - Parameter lines: those above the speech.
    func statedDate(lines: ArraySlice<PageLine>, _ scan: TextScan) -> String? {
        var looked = 0
        for line in lines.reversed() where !line.isEmpty {
            looked += 1
            guard looked <= Self.linesAbove, line.kind != .body else { return nil }
            if line.kind == .meta, let date = headedDate(in: line.range, scan.units) { return date }
        }
        return nil
    }

    /// The date behind 会议时间: or 成文日期:, and behind 时间: where it is written with 年, as pages do not.
    private func headedDate(in line: Range<Int>, _ units: [UInt16]) -> String? {
        var index = line.lowerBound
        let limit = min(line.upperBound, line.lowerBound + 200)
        while let (place, head) = dateHeads.nextMatch(in: units, from: index, limit: limit) {
            index = place + head.length
            // 发布时间 is the page's.
            guard head.value || place == line.lowerBound || classes[units[place - 1]].contains(.space),
                let colon = colon(at: index, limit, units)
            else { continue }
            index = colon
            while index < limit, classes[units[index]].contains(.space) { index += 1 }
            // 时间:2031.5.2 is the page's, too.
            guard let day = StatedDay.read(units, at: index, limit: limit), head.value || day.isWritten
            else { continue }
            return day.text
        }
        return nil
    }

    /// Behind the colon at a position or behind a space there.
    private func colon(at position: Int, _ limit: Int, _ units: [UInt16]) -> Int? {
        var index = position
        while index < limit, classes[units[index]].contains(.space) { index += 1 }
        return index < limit && units[index] == 0x3A ? index + 1 : nil
    }

    /// 2025.3.6 alone; with dashes it is the page's.
    private func bareDate(in line: Range<Int>, _ units: [UInt16]) -> String? {
        guard let day = StatedDay.read(units, at: line.lowerBound, limit: line.upperBound, asksForDay: true),
            day.end == line.upperBound, !day.isMachine
        else { return nil }
        return day.text
    }

    /// …上的讲话(2025年3月6日), 2025年3月6日在…上的讲话.
    private func titleDate(in line: Range<Int>, _ units: [UInt16]) -> String? {
        if let day = StatedDay.read(units, at: line.lowerBound, limit: line.upperBound, asksForDay: true) {
            return day.text
        }
        guard units[line.upperBound - 1] == 0x29 else { return nil }
        var open = line.upperBound - 1
        while open > line.lowerBound, units[open] != 0x28 { open -= 1 }
        return StatedDay.read(units, at: open + 1, limit: line.upperBound)?.text
    }

    /// (2018年2月12日) behind a title that runs into the body.
    private func bracketedDate(in line: Range<Int>, _ units: [UInt16]) -> String? {
        let limit = min(line.upperBound, line.lowerBound + 120)
        var index = line.lowerBound
        while index < limit, units[index] != .unit("。") {
            guard units[index] == 0x28 else {
                index += 1
                continue
            }
            var close = index
            let end = min(line.upperBound, index + 24)
            while close < end, units[close] != 0x29 { close += 1 }
            if close < end, let day = StatedDay.read(units, at: index + 1, limit: close) { return day.text }
            index += 1
        }
        return nil
    }

    /// 今天是2025年3月6日 in the first words.
    private func spokenDate(in line: Range<Int>, _ units: [UInt16]) -> String? {
        let limit = min(line.upperBound, line.lowerBound + 60)
        guard let (place, word) = todays.nextMatch(in: units, from: line.lowerBound, limit: limit) else {
            return nil
        }
        return StatedDay.read(units, at: place + word.length, limit: line.upperBound, asksForDay: true)?.text
    }

    /// 这是某某2020年6月2日在…会上的讲话: a note at the end of the text.
    private func noteDate(in line: Range<Int>, _ units: [UInt16]) -> String? {
        var index = max(line.lowerBound, line.upperBound - 100)
        while index + 1 < line.upperBound {
            // 这是
            if units[index] == .unit("这"), units[index + 1] == .unit("是") {
                let limit = min(line.upperBound, index + 40)
                return StatedDay.first(in: index + 2..<limit, units)?.day.text
            }
            index += 1
        }
        return nil
    }

    /// The first date of a line, unless a head of the page stands before it.
    private func date(in range: Range<Int>, _ units: [UInt16]) -> String? {
        guard let (start, day) = StatedDay.first(in: range, units) else { return nil }
        return units[range.lowerBound..<start].contains(0x3A) ? nil : day.text
    }
}
