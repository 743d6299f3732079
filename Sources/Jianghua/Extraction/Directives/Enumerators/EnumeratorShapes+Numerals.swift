/// Numbers in Chinese numerals: 一、 一是 一要 一).
extension EnumeratorShapes {
    /// 一、 一是 一要 一)
    func numeral(at start: Int, _ limit: Int, _ units: [UInt16], _ isLineStart: Bool) -> Enumerator? {
        var index = start
        while index < limit, index < start + 5, classes[Int(units[index])].contains(.numeral) { index += 1 }
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
}
