/// The shapes of enumerators: what a candidate looks like from its first character on.
///
/// A class, as a struct of that size is copied for each call.
final class EnumeratorShapes: Sendable {
    private let sequence: PhraseTable<Int>
    private let partNouns: PhraseTable<Bool>
    private let falseYao: PhraseTable<Bool>
    private let referenceTails: PhraseTable<Bool>
    private let referenceHeads: PhraseTable<Bool>
    private let chapterNouns: UnitSet
    private let measures: UnitSet
    let rankHeads: PhraseTable<Bool>
    let courtesies = PhraseTable(EnumeratorLexicon.courtesies)
    let decimalHeads = PhraseTable(EnumeratorLexicon.decimalHeads, backward: true)
    let oneHeads: PhraseTable<Bool>
    let announcers: PhraseTable<Bool>
    let classes = CharacterClass.table
    private let jointMembers = JointMembers()

    init() {
        sequence = PhraseTable(EnumeratorLexicon.sequence)
        partNouns = PhraseTable(
            EnumeratorLexicon.partNouns.map { ($0, true) }
                + EnumeratorLexicon.shortPartNouns.map { ($0, false) })
        falseYao = PhraseTable(EnumeratorLexicon.falseYao)
        referenceTails = PhraseTable(EnumeratorLexicon.referenceTails)
        referenceHeads = PhraseTable(EnumeratorLexicon.referenceHeads, backward: true)
        announcers = PhraseTable(EnumeratorLexicon.announcers, backward: true)
        oneHeads = PhraseTable(EnumeratorLexicon.oneHeads, backward: true)
        rankHeads = PhraseTable(EnumeratorLexicon.rankHeads, backward: true)
        measures = UnitSet(EnumeratorLexicon.measures)
        chapterNouns = UnitSet(EnumeratorLexicon.chapterNouns.joined())
    }

    /// The candidate at a position, with its form, number, value and the start of its words. O(1).
    func enumerator(at start: Int, limit: Int, _ units: [UInt16], isLineStart: Bool) -> Enumerator? {
        let unit = units[start]
        let kind = classes[Int(unit)]
        if kind.contains(.circled) { return circled(at: start, units, limit) }
        switch unit {
        case 0x28, .unit("〔"), .unit("【"), 0x5B: return bracketed(at: start, limit, units, isLineStart)
        case .unit("第"): return ordinal(at: start, limit, units, isLineStart)
        case .unit("首"), .unit("再"), .unit("最"), .unit("头"): return counted(at: start, limit, units)
        case .unit("其"): return counted(at: start, limit, units) ?? its(at: start, limit, units)
        default: break
        }
        if kind.contains(.digit) { return decimal(at: start, limit, units, isLineStart) }
        if kind.contains(.numeral) { return numeral(at: start, limit, units, isLineStart) }
        if kind.contains(.letter) { return letter(at: start, limit, units, isLineStart) }
        return nil
    }

    private func make(
        _ form: Enumerator.Form, _ start: Int, _ end: Int, content: Int, value: Int, _ limit: Int,
        _ units: [UInt16]
    ) -> Enumerator? {
        guard value >= 1, value <= 300 else { return nil }
        var content = content
        while content < limit, classes[Int(units[content])].contains(.space) { content += 1 }
        return Enumerator(
            start: Int32(truncatingIfNeeded: start), end: Int32(truncatingIfNeeded: end),
            contentStart: Int32(truncatingIfNeeded: content), value: Int32(truncatingIfNeeded: value),
            reached: Int32(truncatingIfNeeded: value), paragraph: 0, form: form, position: .inside)
    }

    private func circled(at start: Int, _ units: [UInt16], _ limit: Int) -> Enumerator? {
        guard let value = EnumeratorValue.circled(units[start]) else { return nil }
        let form: Enumerator.Form =
            switch units[start] {
            case 0x2488...0x249B: .decimal
            case 0x3220...0x3229: .cjkParenthesized
            default: .circled
            }
        var content = start + 1
        if content < limit, isDelimiter(units[content]) { content += 1 }
        return make(form, start, start + 1, content: content, value: value, limit, units)
    }

    /// (一) 【1】 〔二〕
    private func bracketed(
        at start: Int, _ limit: Int, _ units: [UInt16], _ isLineStart: Bool
    ) -> Enumerator? {
        var index = start + 1
        while index < limit, classes[Int(units[index])].contains(.space) { index += 1 }
        // (a)
        if index + 2 < limit, Self.isLetter(units[index]), units[index + 1] == 0x29 {
            return make(
                .letter, start, index + 2, content: index + 2, value: Int(units[index] & 0x1F), limit, units)
        }
        guard let number = jointMembers.bracketed(at: start, limit, units),
            !jointMembers.isFurther(start, units)
        else { return nil }
        let end = number.end
        let joint = jointMembers.list(behind: number, limit, units, isLineStart: isLineStart)
        guard referenceTails.longestMatch(in: units, at: joint?.end ?? end, limit: limit) == nil,
            referenceHeads.longestMatch(in: units, endingAt: start, from: max(0, start - 3)) == nil
        else { return nil }
        var content = joint?.end ?? end
        if content < limit, isDelimiter(units[content]) || units[content] == 0x3A { content += 1 }
        guard content < limit else { return nil }
        var result = make(
            number.isDigit ? .decimalParenthesized : .cjkParenthesized, start, end, content: content,
            value: number.value, limit, units)
        if let joint {
            result?.isJoint = true
            result?.reached = Int32(truncatingIfNeeded: joint.last)
            result?.skipped = joint.skipped
        }
        return result
    }

    /// 第一, 第二个问题: 第三章
    private func ordinal(at start: Int, _ limit: Int, _ units: [UInt16], _ isLineStart: Bool) -> Enumerator? {
        var index = start + 1
        let first = index
        let isDigit = index < limit && classes[Int(units[index])].contains(.digit)
        let wanted: CharacterClass = isDigit ? .digit : .numeral
        while index < limit, index < first + 5, classes[Int(units[index])].contains(wanted) { index += 1 }
        guard index > first, index < limit,
            let value = EnumeratorValue.value(of: first..<index, in: units)
        else { return nil }
        let unit = units[index]
        // 第一、二轮; 第一、第三产业
        if unit == .unit("、") || unit == 0x2C, index + 1 < limit,
            units[index + 1] == .unit("第")
                || unit == .unit("、") && classes[Int(units[index + 1])].contains(wanted)
        {
            return nil
        }
        if isDelimiter(unit) || unit == 0x3A || isLineStart && classes[Int(unit)].contains(.space) {
            return make(.ordinal, start, index, content: index + 1, value: value, limit, units)
        }
        // 第一是, 第一要
        if unit == .unit("是") {
            return make(.ordinal, start, index, content: index, value: value, limit, units)
        }
        if unit == .unit("要"), falseYao.longestMatch(in: units, at: index, limit: limit) == nil {
            return make(.ordinal, start, index, content: index, value: value, limit, units)
        }
        if chapterNouns.contains(unit), isLineStart, index + 1 < limit, units[index + 1] != 0x2C {
            let end = index + 1
            guard end < limit else { return nil }
            let isSet = classes[Int(units[end])].contains(.space) || units[end] == 0x3A
            // 第一章总则: a short line, and none of articles, whose words are sentences.
            guard isSet || limit - start <= 24 && unit != .unit("条") && unit != .unit("款") else { return nil }
            return make(.chapter, start, end, content: isSet ? end + 1 : end, value: value, limit, units)
        }
        if let noun = partNouns.longestMatch(in: units, at: index, limit: limit) {
            let end = index + noun.length
            guard end < limit else { return nil }
            let next = units[end]
            if !noun.value {
                guard next == 0x2C || next == .unit("是") else {
                    return unit == .unit("个") ? named(start, end, value, limit, units) : nil
                }
                let content = next == 0x2C ? end + 1 : end
                var part = make(.ordinal, start, end, content: content, value: value, limit, units)
                // 第一个是…: alone it counts nothing off.
                part?.isBare = next != 0x2C
                return part
            }
            // 第一阶段(4月1日至15日)
            if next == 0x28, isLineStart {
                return make(.part, start, end, content: end, value: value, limit, units)
            }
            if next == 0x3A || next == 0x2C || next == .unit("、") || classes[Int(next)].contains(.space) {
                return make(.part, start, end, content: end + 1, value: value, limit, units)
            }
            if next == .unit("是") { return make(.part, start, end, content: end, value: value, limit, units) }
        }
        return unit == .unit("个") ? named(start, index + 1, value, limit, units) : nil
    }

    /// 第一个不满意,…; 第二个大问题:…: any noun, where the series has more members.
    private func named(_ start: Int, _ noun: Int, _ value: Int, _ limit: Int, _ units: [UInt16])
        -> Enumerator?
    {
        var end = noun
        while end < limit, end - noun < Self.longestNoun, classes[Int(units[end])].contains(.han) { end += 1 }
        guard end > noun, end < limit, units[end] == 0x2C || units[end] == 0x3A else { return nil }
        var part = make(.part, start, end, content: end + 1, value: value, limit, units)
        part?.isBare = true
        return part
    }

    private static let longestNoun = 6

    /// 首先, 其次, 再次, 最后
    private func counted(at start: Int, _ limit: Int, _ units: [UInt16]) -> Enumerator? {
        guard let match = sequence.longestMatch(in: units, at: start, limit: limit) else { return nil }
        let end = start + match.length
        guard end < limit else { return nil }
        let next = units[end]
        let isOpen = next == 0x2C || next == 0x3A || next == .unit("、")
        guard isOpen || next == .unit("是") || next == .unit("要") else { return nil }
        // 头一句
        let form: Enumerator.Form = units[start] == .unit("头") ? .ordinal : .sequence
        if match.value == 1, isOpen, isCourtesy(end + 1, limit, units) { return nil }
        var result = make(
            form, start, end, content: isOpen ? end + 1 : end, value: max(1, match.value), limit, units)
        if match.value == 0 { result?.isLast = true }
        return result
    }

    /// 其一, 其二是
    private func its(at start: Int, _ limit: Int, _ units: [UInt16]) -> Enumerator? {
        let index = start + 1
        guard index + 1 < limit, classes[Int(units[index])].contains(.numeral),
            let value = EnumeratorValue.value(of: index..<index + 1, in: units)
        else { return nil }
        let next = units[index + 1]
        guard next == 0x2C || next == 0x3A || next == .unit("是") || next == .unit("、") else { return nil }
        return make(
            .other, start, index + 1, content: next == .unit("是") ? index + 1 : index + 2, value: value,
            limit,
            units)
    }

    /// 1. 1、 1) 1.1 1.1.1
    private func decimal(at start: Int, _ limit: Int, _ units: [UInt16], _ isLineStart: Bool) -> Enumerator? {
        if start > 0, classes[Int(units[start - 1])].contains(.digit) { return nil }
        // 3.1.: behind a number; behind a word a stop of half width ends a sentence.
        if start > 1, units[start - 1] == 0x2E,
            classes[Int(units[start - 2])].isDisjoint(with: [.han, .mark])
        {
            return nil
        }
        var index = start
        while index < limit, index < start + 4, classes[Int(units[index])].contains(.digit) { index += 1 }
        let end = index
        guard index < limit, index <= start + 3,
            let value = EnumeratorValue.value(of: start..<index, in: units)
        else { return nil }
        index = skipSpace(index, limit, units, isLineStart)
        let unit = units[index]
        if unit == 0x29 {
            guard start == 0 || units[start - 1] != 0x28 else { return nil }
            return make(
                .decimalParenthesized, start, index + 1, content: index + 1, value: value, limit, units)
        }
        if unit == .unit("、") {
            guard index + 1 < limit, !classes[Int(units[index + 1])].contains(.digit) || isLineStart else {
                return nil
            }
            return make(.decimal, start, end, content: index + 1, value: value, limit, units)
        }
        // 1,抓好宣传 and 1:抓好宣传 at the head of a line
        if isLineStart, unit == 0x2C || unit == 0x3A, index + 1 < limit,
            classes[Int(units[index + 1])].contains(.han)
        {
            var bare = make(.decimal, start, end, content: index + 1, value: value, limit, units)
            bare?.isBare = true
            return bare
        }
        if isLineStart, classes[Int(unit)].contains(.space), isPlainHeading(index, limit, units) {
            var bare = make(.decimal, start, end, content: index + 1, value: value, limit, units)
            bare?.isBare = true
            return bare
        }
        guard unit == 0x2E, index + 1 < limit else { return nil }
        let next = units[index + 1]
        if !classes[Int(next)].contains(.digit) {
            return make(.decimal, start, end, content: index + 1, value: value, limit, units)
        }
        guard isLineStart else { return nil }
        // 20.2026年…: the number of an item and a year.
        var tail = index + 1
        while tail < limit, classes[Int(units[tail])].contains(.digit) { tail += 1 }
        if tail - index == 5, tail < limit, units[tail] == .unit("年") {
            return make(.decimal, start, end, content: index + 1, value: value, limit, units)
        }
        return outline(at: start, limit, units)
    }

    /// 1.1 and 1.1.1 in front of a space or a word.
    private func outline(at start: Int, _ limit: Int, _ units: [UInt16]) -> Enumerator? {
        var parts = 1
        var index = start
        var part = start
        while index < limit, index < start + 12 {
            if classes[Int(units[index])].contains(.digit) {
                index += 1
            } else if units[index] == 0x2E, index + 1 < limit, classes[Int(units[index + 1])].contains(.digit)
            {
                index += 1
                part = index
                parts += 1
            } else {
                break
            }
        }
        guard parts == 2 || parts == 3, index < limit, index - part <= 2,
            let value = EnumeratorValue.value(of: part..<index, in: units)
        else { return nil }
        let unit = units[index]
        // 3.5亿元, 2.1万 and 15.2% are figures.
        let isSet = classes[Int(unit)].contains(.space) || unit == .unit("、")
        guard isSet || classes[Int(unit)].contains(.han) && !measures.contains(unit) else { return nil }
        return make(
            parts == 2 ? .decimalSecond : .decimalThird, start, index, content: isSet ? index + 1 : index,
            value: value, limit, units)
    }

    /// 一、 一是 一要 一)
    private func numeral(at start: Int, _ limit: Int, _ units: [UInt16], _ isLineStart: Bool) -> Enumerator? {
        var index = start
        while index < limit, index < start + 4, classes[Int(units[index])].contains(.numeral) { index += 1 }
        guard index < limit, let value = EnumeratorValue.value(of: start..<index, in: units) else {
            return nil
        }
        let end = index
        index = skipSpace(index, limit, units, isLineStart)
        let unit = units[index]
        let next = index + 1 < limit ? units[index + 1] : 0
        switch unit {
        case .unit("是"):
            // 一是一,二是二
            guard next != units[start] else { return nil }
            return make(
                .shi, start, index + 1, content: behindMark(index + 1, limit, units), value: value, limit,
                units)
        case .unit("要"):
            guard falseYao.longestMatch(in: units, at: index, limit: limit) == nil,
                !classes[Int(next)].contains(.numeral)
            else { return nil }
            return make(
                .yao, start, index + 1, content: behindMark(index + 1, limit, units), value: value, limit,
                units)
        case .unit("、"):
            // 三、四十年前; 一、二、三产业
            guard
                !classes[Int(next)].contains(.numeral) || isLineStart && leadsToCount(index + 1, limit, units)
            else { return nil }
            // 陆、空; 工、农、兵: a list of single characters.
            if index + 2 < limit, units[index + 2] == .unit("、") { return nil }
            return make(.cjk, start, end, content: index + 1, value: value, limit, units)
        case 0x2C where !isLineStart, 0x2E where !isLineStart:
            // 我要求:一,…;二,…; and where all marks are narrow: 怎么创?一.责任要实.二.整治要狠.
            guard start > 0, Self.endsGroup(units[start - 1]) else { return nil }
            var bare = make(.cjk, start, end, content: index + 1, value: value, limit, units)
            bare?.isBare = true
            return bare
        case 0x2E, 0x2C, 0x3A:
            guard isLineStart else { return nil }
            return make(.cjk, start, end, content: index + 1, value: value, limit, units)
        case 0x29:
            guard start == 0 || units[start - 1] != 0x28 else { return nil }
            return make(.cjkParenthesized, start, index + 1, content: index + 1, value: value, limit, units)
        default:
            guard isLineStart, classes[Int(unit)].contains(.space), index + 1 < limit else { return nil }
            return make(.cjk, start, end, content: index + 1, value: value, limit, units)
        }
    }

    /// 。 ; : ? ! and . of half width
    private static func endsGroup(_ unit: UInt16) -> Bool {
        switch unit {
        case .unit("。"), 0x3B, 0x3A, 0x3F, 0x21, 0x2E: true
        default: false
        }
    }

    /// Behind the mark that parts a number from its words: 一是:…, 一是,….
    private func behindMark(_ index: Int, _ limit: Int, _ units: [UInt16]) -> Int {
        guard index < limit, units[index] == 0x3A || units[index] == 0x2C else { return index }
        return index + 1
    }

    /// 一、2025年…, 二、“十四五”…, 三、一年来: the numeral behind 、 counts something of its own.
    private func leadsToCount(_ start: Int, _ limit: Int, _ units: [UInt16]) -> Bool {
        var index = start
        while index < limit, classes[Int(units[index])].contains(.numeral) { index += 1 }
        guard index < limit else { return false }
        // 三、四十年前 wraps onto a new line only by chance; 二、三线 and 一、二、三 are lists.
        return index == start + 1 && units[index] != .unit("、") && units[index] != .unit("线")
    }

    /// A space that stands between a number at a line's head and its delimiter: 一 、加强.
    private func skipSpace(_ index: Int, _ limit: Int, _ units: [UInt16], _ isLineStart: Bool) -> Int {
        guard isLineStart, index + 1 < limit, classes[Int(units[index])].contains(.space) else {
            return index
        }
        let next = units[index + 1]
        return next == .unit("、") || next == 0x2E ? index + 1 : index
    }

    /// Words behind a number without a delimiter, and not the columns of a table or a page count.
    private func isPlainHeading(_ start: Int, _ limit: Int, _ units: [UInt16]) -> Bool {
        var index = start
        while index < limit, classes[Int(units[index])].contains(.space) { index += 1 }
        guard index < limit, classes[Int(units[index])].contains(.han) || units[index] == .unit("“") else {
            return false
        }
        var gaps = 0
        let end = min(limit, index + 60)
        while index < end {
            if classes[Int(units[index])].contains(.space), !classes[Int(units[index - 1])].contains(.space) {
                gaps += 1
            }
            index += 1
        }
        return gaps < 2
    }

    private func letter(at start: Int, _ limit: Int, _ units: [UInt16], _ isLineStart: Bool) -> Enumerator? {
        guard start + 1 < limit, Self.isLetter(units[start]) else { return nil }
        let unit = units[start + 1]
        guard unit == 0x2E || unit == .unit("、") || unit == 0x29 else { return nil }
        guard start + 2 < limit, !classes[Int(units[start + 2])].contains(.letter) else { return nil }
        let value = Int(units[start] & 0x1F)
        return make(
            .letter, start, unit == 0x29 ? start + 2 : start + 1, content: start + 2, value: value, limit,
            units)
    }

    private func isDelimiter(_ unit: UInt16) -> Bool {
        unit == .unit("、") || unit == 0x2C || unit == 0x2E
    }

    /// A to H
    static func isLetter(_ unit: UInt16) -> Bool {
        (0x41...0x48).contains(unit) || (0x61...0x68).contains(unit)
    }
}
