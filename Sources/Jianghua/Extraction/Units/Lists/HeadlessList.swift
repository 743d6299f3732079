import JianghuaRecords

/// Members of a list whose head stands behind the last one: 住建、城管等部门, 东川、云岭两区.
final class HeadlessList: Sendable {
    private let edges: LeftEdgeFinder
    private let classes = CharacterClass.table
    private let characters = UnitCharacters.table
    /// How many members a look back takes in.
    static let limit = 24

    init(edges: LeftEdgeFinder) { self.edges = edges }

    /// The members before `end`, where the head `head` (部门, 局, 区) begins behind 等, 两 or directly.
    ///
    /// - Parameter lastIsNamed: the last member has the head itself: 文化、体育部门.
    func members(
        before end: Int, head: Range<Int>, category: UnitCategory, asDivisions: Bool,
        known: [UnitCandidate], in units: [UInt16], floor: Int, _ names: inout UnitNames
    ) -> [UnitCandidate] {
        var members: [UnitCandidate] = []
        var position = end
        var nearest = known.count - 1
        var isEnumerated = false
        for _ in 0..<Self.limit {
            // A member that has a head of its own.
            while nearest >= 0, known[nearest].start >= position { nearest -= 1 }
            if nearest >= 0, known[nearest].end == position,
                !isField(known[nearest].range, in: units)
                    || !known[nearest].needsActing && !isLoose(known[nearest])
            {
                position = known[nearest].start
            } else if asDivisions {
                guard var start = placeItem(endingAt: position, in: units, floor: floor) else { break }
                // 在柳荫、梨坪等乡镇
                if position - start >= 3, units[start] == .unit("在") || units[start] == .unit("对"),
                    start == floor || !characters[Int(units[start - 1])].contains(.separator)
                {
                    start += 1
                }
                members.append(division(start..<position, head, in: units, &names))
                position = start
            } else {
                let end = position
                if let bracket = aliasStart(endingAt: end, in: units, floor: floor) { position = bracket }
                guard
                    var member = fieldItem(
                        endingAt: position, head, category, in: units, floor: floor, &names)
                else { break }
                member.end = end
                members.append(member)
                position = member.start
            }
            guard position > floor else { break }
            let mark = units[position - 1]
            // 涉及 is no separator.
            if mark != .unit("、"), let word = edges.word(in: units, endingAt: position, floor: floor),
                word.length > 1
            {
                break
            }
            guard characters[Int(mark)].contains(.separator) else { break }
            // 推动医保与|司法、公安等部门联动: no part of the list.
            if mark == .unit("与"), isEnumerated { break }
            isEnumerated = isEnumerated || mark == .unit("、")
            position -= 1
        }
        return members.reversed()
    }

    /// Where the bracket opens that says who else or what part of it that is: 交通|(公路). O(1)
    private func aliasStart(endingAt end: Int, in units: [UInt16], floor: Int) -> Int? {
        guard end > floor, units[end - 1] == 0x29 else { return nil }
        var index = end - 1
        let bottom = max(floor, end - 12)
        while index > bottom {
            let unit = units[index - 1]
            if unit == 0x28 { return index < end - 1 ? index - 1 : nil }
            guard classes[Int(unit)].contains(.han) || unit == .unit("、") else { return nil }
            index -= 1
        }
        return nil
    }

    /// 住建 by itself, which has no head of its own.
    private func isLoose(_ candidate: UnitCandidate) -> Bool {
        candidate.rule == .field && candidate.kind == .type && candidate.name == nil
            && candidate.start == candidate.headStart
    }

    private func fieldItem(
        endingAt end: Int, _ head: Range<Int>, _ category: UnitCategory, in units: [UInt16], floor: Int,
        _ names: inout UnitNames
    ) -> UnitCandidate? {
        if let start = plainItem(endingAt: end, in: units, floor: floor) {
            return UnitCandidate(
                start: start, end: end, headStart: end, kind: .type, category: category,
                headCategory: category, prefixEnd: start, determinerEnd: start,
                name: name(start..<end, head, &names), rule: .sharedHead)
        }
        let place = HeadPlace(
            head: Head(kind: .type, category: category), start: end, end: end,
            before: edges.word(in: units, endingAt: end, floor: floor))
        let edge = edges.edge(of: place, in: units, floor: floor)
        guard !edge.hasDeterminer, edge.start < end,
            edge.hasLevel || edges.isBoundary(edge.start, in: units, floor: floor)
        else { return nil }
        guard edge.hasField else {
            // 行业主管
            guard edge.hasDescriptor, end - edge.start == 4, units[end - 2] == .unit("主"),
                units[end - 1] == .unit("管")
            else { return nil }
            return UnitCandidate(
                start: edge.start, end: end, headStart: end, kind: .type, category: .collective,
                headCategory: category, generic: true, prefixEnd: edge.start, determinerEnd: edge.start,
                name: name(edge.start..<end, head, &names), rule: .sharedHead)
        }
        let prefixEnd = edge.hasLevel || edge.hasPlace ? edge.prefixEnd : edge.start
        return UnitCandidate(
            start: edge.start, end: end, headStart: end, kind: .type, category: edge.category ?? category,
            headCategory: category, masked: edge.masked, prefixEnd: max(prefixEnd, edge.start),
            determinerEnd: edge.start, name: name(edge.start..<end, head, &names), rule: .sharedHead)
    }

    private func name(_ range: Range<Int>, _ head: Range<Int>, _ names: inout UnitNames) -> UnitName {
        names.append(range)
        names.append(head)
        return names.close()
    }

    /// An item between 、 and another separator that no lexicon knows: 2 to 6 characters without an edge word.
    private func plainItem(endingAt end: Int, in units: [UInt16], floor: Int) -> Int? {
        var index = end
        var isKnown = true
        let bottom = max(floor + 1, end - 6)
        while index > bottom, classes[Int(units[index - 1])].contains(.han) {
            if let word = edges.word(in: units, endingAt: index, floor: floor),
                // 外 of 外汇管理 and 交 of 外交 are no words.
                word.value.kind != .hard || word.length > 1
                    || !characters[Int(units[index - 1])].isDisjoint(with: [.particle, .separator])
                        && !Self.isSyllable(units[index - 1])
            {
                guard word.value.kind != .hard, word.value.kind != .level, word.value.kind != .body else {
                    return nil
                }
                index -= word.length
            } else {
                isKnown = false
                index -= 1
            }
        }
        guard !isKnown, end - index >= 2, end - index <= 6, index > floor, units[index - 1] == .unit("、")
        else {
            return nil
        }
        return index
    }

    /// 交, 经, 报, 同, 间: as often a part of a field's name as a word of their own.
    private static func isSyllable(_ unit: UInt16) -> Bool {
        switch unit {
        case .unit("交"), .unit("经"), .unit("报"), .unit("同"), .unit("间"): true
        default: false
        }
    }

    /// 口岸 is a kind of body and a field.
    func isField(_ range: Range<Int>, in units: [UInt16]) -> Bool {
        guard let word = edges.word(in: units, endingAt: range.upperBound, floor: range.lowerBound) else {
            return false
        }
        return word.value.kind == .field && word.length == range.count
    }

    /// Behind 省 (7701), as in a list of 省(区、市), Beijing is a city, and what a region is called is not stated.
    private func divisionName(
        _ range: Range<Int>, _ head: Range<Int>, in units: [UInt16], _ names: inout UnitNames
    ) -> UnitName? {
        // 嵩县 of 栾川、嵩县和宜阳3县 has it.
        if head.count == 1, range.count == 2, units[range.upperBound - 1] == units[head.lowerBound] {
            return nil
        }
        guard head.count == 1, units[head.lowerBound] == .unit("省") else { return name(range, head, &names) }
        func isOne(of phrases: [Phrase]) -> Bool {
            phrases.contains { units[range].elementsEqual($0.units) }
        }
        if isOne(of: Self.regions) { return nil }
        guard isOne(of: Self.municipalities) else { return name(range, head, &names) }
        names.append(range)
        names.append([.unit("市")])
        return names.close()
    }

    private static let municipalities: [Phrase] = ["北京", "天津", "上海", "重庆"]
    private static let regions: [Phrase] = ["内蒙古", "广西", "西藏", "宁夏", "新疆", "香港", "澳门"]

    private func division(
        _ range: Range<Int>, _ head: Range<Int>, in units: [UInt16], _ names: inout UnitNames
    ) -> UnitCandidate {
        UnitCandidate(
            start: range.lowerBound, end: range.upperBound, headStart: range.upperBound, kind: .division,
            category: .division, headCategory: .division, prefixEnd: range.lowerBound,
            determinerEnd: range.lowerBound,
            name: head.isEmpty ? nil : divisionName(range, head, in: units, &names),
            rule: .sharedHead)
    }

    /// 2 to 4 characters between separators, or a known place.
    private func placeItem(endingAt end: Int, in units: [UInt16], floor: Int) -> Int? {
        if let word = edges.word(in: units, endingAt: end, floor: floor), word.value.kind == .place {
            return end - word.length
        }
        var index = end
        let bottom = max(floor, end - 4)
        while index > bottom, classes[Int(units[index - 1])].contains(.han) {
            if characters[Int(units[index - 1])].contains(.connector) { break }
            // 靠近镇区的石桥、南关
            if end - index >= 2, units[index - 1] == .unit("的") { break }
            // 总结|澜江、桐溪两市经验
            if end - index >= 2, let word = edges.word(in: units, endingAt: index, floor: floor),
                word.value.kind == .hard, word.length > 1
            {
                return index
            }
            index -= 1
        }
        guard end - index >= 2, end - index <= 4 else { return nil }
        guard
            index == floor || !classes[Int(units[index - 1])].contains(.han) || units[index - 1] == .unit("的")
                || characters[Int(units[index - 1])].contains(.connector)
        else { return nil }
        return index
    }
}
