/// The shapes of enumerators: what a candidate looks like from its first character on.
///
/// A class, as a struct of that size is copied for each call.
final class EnumeratorShapes: Sendable {
    let sequence: PhraseTable<Int>
    let partNouns: PhraseTable<Bool>
    let falseYao: PhraseTable<Bool>
    private let referenceTails: PhraseTable<Bool>
    private let referenceHeads: PhraseTable<Bool>
    let chapterNouns: UnitSet
    let measures: UnitSet
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

    func make(
        _ form: Enumerator.Form, _ start: Int, _ end: Int, content: Int, value: Int, _ limit: Int,
        _ units: [UInt16]
    ) -> Enumerator? {
        guard value >= 1, value <= SeriesReach.greatest else { return nil }
        var content = content
        // 1.、抓整地, 一是、抓宣传: two delimiters
        while content < limit, classes[Int(units[content])].contains(.space) || units[content] == .unit("、") {
            content += 1
        }
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

    /// A space that stands between a number at a line's head and its delimiter: 一 、加强.
    func skipSpace(_ index: Int, _ limit: Int, _ units: [UInt16], _ isLineStart: Bool) -> Int {
        guard isLineStart, index + 1 < limit, classes[Int(units[index])].contains(.space) else {
            return index
        }
        let next = units[index + 1]
        return next == .unit("、") || next == 0x2E ? index + 1 : index
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

    func isDelimiter(_ unit: UInt16) -> Bool {
        unit == .unit("、") || unit == 0x2C || unit == 0x2E
    }

    /// A to H
    static func isLetter(_ unit: UInt16) -> Bool {
        (0x41...0x48).contains(unit) || (0x61...0x68).contains(unit)
    }
}
