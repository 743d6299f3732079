/// The day on which a speech was given, from its own text.
struct SpeechDateFinder: Sendable {
    private let classes = CharacterClass.table
    private let dateHeads = PhraseTable(StructureLexicon.dateHeads.map { ($0, true) })

    /// The date under the title, or the one that signs the text, as EDTF; `nil` when the text does not state one.
    /// Looks at the first and last lines only.
    func date(lines: ArraySlice<PageLine>, _ scan: TextScan) -> String? {
        var looked = 0
        for line in lines where !line.isEmpty && line.kind != .boilerplate && line.kind != .meta {
            looked += 1
            if looked > 8 { break }
            // A page's own dates come with a head: 时间:….
            if line.kind == .date, let date = date(in: line.range, scan.units) { return date }
            if line.kind == .salutation { break }
            if line.kind == .body {
                if let date = bracketedDate(in: line.range, scan.units) { return date }
                break
            }
        }
        looked = 0
        for line in lines.reversed() where !line.isEmpty {
            looked += 1
            if looked > 4 { break }
            if line.kind == .date, let date = date(in: line.range, scan.units) { return date }
            if line.kind == .body { return noteDate(in: line.range, scan.units) }
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
            guard line.kind == .meta else { continue }
            var index = line.range.lowerBound
            while let (place, head) = dateHeads.nextMatch(
                in: scan.units, from: index, limit: min(line.range.upperBound, line.range.lowerBound + 200))
            {
                index = place + head.length
                while index < line.range.upperBound, classes[scan.units[index]].contains(.space) {
                    index += 1
                }
                guard index < line.range.upperBound, scan.units[index] == 0x3A else { continue }
                index += 1
                while index < line.range.upperBound, classes[scan.units[index]].contains(.space) {
                    index += 1
                }
                if let date = wholeDate(in: index..<line.range.upperBound, scan.units) { return date }
            }
        }
        return nil
    }

    /// (2018年2月12日) behind a title that runs into the body.
    private func bracketedDate(in line: Range<Int>, _ units: [UInt16]) -> String? {
        let limit = min(line.upperBound, line.lowerBound + 90)
        var index = line.lowerBound
        while index < limit, units[index] != 0x28, units[index] != 0x3002 { index += 1 }
        guard index < limit, units[index] == 0x28 else { return nil }
        var close = index
        let end = min(line.upperBound, index + 24)
        while close < end, units[close] != 0x29 { close += 1 }
        return close < end ? wholeDate(in: index + 1..<close, units) : nil
    }

    /// 这是某某2020年6月2日在…会上的讲话: a note at the end of the text.
    private func noteDate(in line: Range<Int>, _ units: [UInt16]) -> String? {
        var index = max(line.lowerBound, line.upperBound - 100)
        while index + 1 < line.upperBound {
            // 这是
            if units[index] == 0x8FD9, units[index + 1] == 0x662F {
                var place = index + 2
                while place < line.upperBound, place < index + 24 {
                    if classes[Int(units[place])].contains(.digit) {
                        return wholeDate(in: place..<line.upperBound, units)
                    }
                    place += 1
                }
                return nil
            }
            index += 1
        }
        return nil
    }

    /// The first 年月日 of a line.
    private func date(in range: Range<Int>, _ units: [UInt16]) -> String? {
        var index = range.lowerBound
        if let colon = units[range].prefix(12).firstIndex(of: 0x3A), colon < range.upperBound { return nil }
        while index < range.upperBound, units[index] == 0x2014 || units[index] == 0x28 || units[index] == 0x2D
        {
            index += 1
        }
        return wholeDate(in: index..<range.upperBound, units)
    }

    /// A date at the start of a range: 2018年2月12日, 二〇二六年一月.
    private func wholeDate(in range: Range<Int>, _ units: [UInt16]) -> String? {
        var index = range.lowerBound
        guard let year = number(&index, range.upperBound, units, isYear: true), year >= 1900, year < 2200,
            index < range.upperBound, units[index] == 0x5E74
        else { return nil }
        index += 1
        guard let month = number(&index, range.upperBound, units, isYear: false), (1...12).contains(month),
            index < range.upperBound, units[index] == 0x6708
        else { return "\(year)" }
        index += 1
        let monthText = month < 10 ? "0\(month)" : "\(month)"
        guard let day = number(&index, range.upperBound, units, isYear: false), (1...31).contains(day),
            index < range.upperBound, units[index] == 0x65E5 || units[index] == 0x53F7
        else { return "\(year)-\(monthText)" }
        return "\(year)-\(monthText)-" + (day < 10 ? "0\(day)" : "\(day)")
    }

    private func number(_ index: inout Int, _ limit: Int, _ units: [UInt16], isYear: Bool) -> Int? {
        let start = index
        let end = min(limit, index + 6)
        while index < end,
            !classes[Int(units[index])].isDisjoint(with: [.digit, .numeral]) || units[index] == 0x25CB
        {
            index += 1
        }
        return EnumeratorValue.value(of: start..<index, in: units, digitwise: isYear)
    }
}
