/// Towns and counties that no list of places holds, and those that are called by a word.
extension LeftEdgeFinder {
    /// 上 下 前 后 里 外 中 老 新 at the beginning of a name in a list: 清河镇、下坝乡.
    func isSide(_ unit: UInt16, _ length: Int) -> Bool {
        guard length == 1 else { return false }
        switch unit {
        case .unit("上"), .unit("下"), .unit("前"), .unit("后"), .unit("里"), .unit("外"), .unit("内"), .unit("间"),
            .unit("来"), .unit("过"):
            return true
        default: return false
        }
    }

    /// 新兴|镇, 团结|乡: a town called by a word. O(1)
    func townStart(endingAt position: Int, in units: [UInt16], floor: Int) -> Int? {
        guard let stem = town(endingAt: position, in: units, floor: floor),
            isBoundary(position - stem.length, in: units, floor: floor)
        else { return nil }
        return position - stem.length
    }

    /// 韦往|镇: two characters behind a mark, of which only the second is a word.
    func isLastOfTwo(_ end: Int, in units: [UInt16], floor: Int) -> Bool {
        guard end - 2 >= floor, LeftWords.lastOfTwo.contains(units[end - 1]),
            classes[Int(units[end - 2])].contains(.han),
            classes.isMargin(end - 2, in: units, floor: floor)
        else { return false }
        return word(in: units, endingAt: end - 1, floor: floor) == nil
    }

    /// 延长|县: a county called by a verb, where nothing but a mark or a list stands before it. O(1)
    func countyStart(endingAt position: Int, in units: [UInt16], floor: Int) -> Int? {
        guard position < units.count, units[position] == .unit("县"),
            let name = words.longestMatch(in: units, endingAt: position + 1, from: floor),
            name.value.kind == .division, name.length >= 3
        else { return nil }
        let start = position + 1 - name.length
        return classes.isMargin(start, in: units, floor: floor) ? start : nil
    }

    /// The word that a town is called by.
    func town(endingAt position: Int, in units: [UInt16], floor: Int) -> PhraseTable<Bool>.Match? {
        guard position < units.count else { return nil }
        switch units[position] {
        case .unit("镇"), .unit("乡"), .unit("街"): break
        default: return nil
        }
        return towns.longestMatch(in: units, endingAt: position, from: floor)
    }

    /// An unknown proper name before 镇, 区, 县: 2 or 3 characters between edges.
    func unknownDivision(endingAt position: Int, in units: [UInt16], floor: Int) -> Int? {
        if let start = townStart(endingAt: position, in: units, floor: floor)
            ?? countyStart(endingAt: position, in: units, floor: floor)
        {
            return start
        }
        var index = position
        let bottom = max(floor, position - 4)
        while index > bottom, classes[Int(units[index - 1])].contains(.han) {
            if let match = word(in: units, endingAt: index, floor: floor) {
                guard
                    match.value.kind == .neutral && match.value.category != .collective
                        // 七里铺, 三元里, 幸福里
                        || match.length == 1 && units[index - 1] == .unit("里") && index - 1 > floor
                            && (index == position
                                || classes[Int(units[index - 2])].contains(.numeral))
                        // 前屯村, 下河村
                        || match.length == 1 && index == position - 1
                            && isSide(units[index - 1], 1)
                            && classes.isMargin(index - 1, in: units, floor: floor)
                        || match.length == 1 && index == position
                            && isLastOfTwo(index, in: units, floor: floor)
                        || isSide(units[index - 1], match.length) && index - 1 > floor && index < position
                            && (units[index - 2] == .unit("、") || units[index - 2] == 0x2C)
                        || match.length == 1 && units[index - 1] == .unit("州")
                        // 龙泉|寺乡: a place in a longer name.
                        || match.value.kind == .place && match.length == 2 && index == position - 1
                            && match.value.category != .collective
                else { break }
                index -= match.length
                continue
            }
            index -= 1
        }
        let length = position - index
        guard length >= 2, length <= 3 || length == 4 && units[position - 1] == .unit("子"),
            isBoundary(index, in: units, floor: floor)
                // 周边|云湖县
                || index - 2 >= floor && units[index - 2] == .unit("周") && units[index - 1] == .unit("边")
                // 桐江县|葵湖镇
                || index - 3 >= floor && characters[Int(units[index - 1])].contains(.level)
                    && (unknownPlace(endingAt: index - 1, in: units, floor: floor) != nil
                        // 永和县|白马镇
                        || word(in: units, endingAt: index - 1, floor: floor)?.value.kind == .place),
            index == floor || units[index - 1] != .unit("”"),
            // 北三县 is a set, 枫林两区 are two.
            classes[Int(units[position - 1])].isDisjoint(with: .numeral)
        else { return nil }
        return index
    }
}
