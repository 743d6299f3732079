/// Numbers in words of order: 第一, 第二个问题, 首先, 其次, 其一.
extension EnumeratorShapes {
    /// 第一, 第二个问题: 第三章
    func ordinal(at start: Int, _ limit: Int, _ units: [UInt16], _ isLineStart: Bool) -> Enumerator? {
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
            if noun.value {
                // 第一阶段(4月1日至15日)
                if next == 0x28, isLineStart {
                    return make(.part, start, end, content: end, value: value, limit, units)
                }
                if next == 0x3A || next == 0x2C || next == .unit("、") || classes[Int(next)].contains(.space) {
                    return make(.part, start, end, content: end + 1, value: value, limit, units)
                }
                if next == .unit("是") {
                    return make(.part, start, end, content: end, value: value, limit, units)
                }
            } else if next == 0x2C || next == .unit("是") && !Self.told.contains(unit) {
                // 第一个是老师,第二个是医生; 第一场是六月的暴雨: told as often as counted off.
                let content = next == 0x2C ? end + 1 : end
                var part = make(.ordinal, start, end, content: content, value: value, limit, units)
                // 第一笔是…: alone it counts nothing off.
                part?.isBare = next != 0x2C
                return part
            }
        }
        return unit == .unit("个") ? named(start, index + 1, value, limit, units) : nil
    }

    /// 第一个不满意,…; 第二个大问题:…: any noun, where the series has more members.
    private func named(_ start: Int, _ noun: Int, _ value: Int, _ limit: Int, _ units: [UInt16])
        -> Enumerator?
    {
        var end = noun
        while end < limit, end - noun < Self.longestNoun, classes[Int(units[end])].contains(.han) { end += 1 }
        // 第一个出场的,是老李: no noun.
        guard end > noun, end < limit, units[end] == 0x2C || units[end] == 0x3A,
            units[end - 1] != .unit("的")
        else { return nil }
        var part = make(.part, start, end, content: end + 1, value: value, limit, units)
        part?.isBare = true
        return part
    }

    private static let longestNoun = 6
    private static let told = UnitSet("场道种个张")

    /// 首先, 其次, 再次, 最后
    func counted(at start: Int, _ limit: Int, _ units: [UInt16]) -> Enumerator? {
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
    func its(at start: Int, _ limit: Int, _ units: [UInt16]) -> Enumerator? {
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
}
