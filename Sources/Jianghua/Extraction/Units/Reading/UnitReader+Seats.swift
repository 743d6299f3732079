/// Bodies that have their seat in a place.
extension UnitReader {
    /// 驻|镇各单位: what has its seat there; 进驻 is a verb.
    func takeSeat(_ candidate: inout UnitCandidate, in units: [UInt16], floor: Int) {
        let start = candidate.start
        // 驻|市教育局纪检监察组
        if start > floor, units[start - 1] == .unit("驻"), candidate.headCategory == .party,
            units[candidate.end - 1] == .unit("组"), candidate.headStart > start,
            classes.isMargin(start - 1, in: units, floor: floor)
        {
            candidate.start = start - 1
            candidate.prefixEnd = candidate.start
            candidate.determinerEnd = candidate.start
            return
        }
        // 驻|长三角招商分局: what a place keeps in another.
        if start > floor, units[start - 1] == .unit("驻"), !candidate.generic,
            candidate.headStart - start >= 2, candidate.kind != .open,
            characters[Int(units[start])].isDisjoint(with: .level), Self.isOutpost(units[candidate.end - 1]),
            start - 1 == floor || !characters[Int(units[start - 2])].contains(.settling)
        {
            // 省驻|澄川生态环境监测站
            let isOwned = start - 2 >= floor && NameCharacters.keepers.contains(units[start - 2])
            let first = isOwned ? start - 2 : start - 1
            guard edges.isBoundary(first, in: units, floor: floor) else { return }
            candidate.start = first
            candidate.prefixEnd = max(start, candidate.prefixEnd)
            candidate.determinerEnd = candidate.start
            return
        }
        // 省驻|桐山水文站: whose it is, before the place it has its seat in.
        if !candidate.generic,
            candidate.headCategory == .institution || candidate.headCategory == .government,
            candidate.start < candidate.headStart, start - 2 >= floor, units[start - 1] == .unit("驻"),
            characters[Int(units[start - 2])].contains(.level),
            edges.isBoundary(start - 2, in: units, floor: floor)
        {
            candidate.start = start - 2
            candidate.prefixEnd = candidate.start
            candidate.determinerEnd = candidate.start
            return
        }
        guard start > floor, units[start - 1] == .unit("驻"), characters[Int(units[start])].contains(.level),
            start - 1 == floor || !characters[Int(units[start - 2])].contains(.settling)
        else { return }
        switch candidate.kind {
        case .actor, .type, .collective: break
        default: guard candidate.generic, candidate.hasDeterminer else { return }
        }
        candidate.start = start - 1
        candidate.generic = true
        candidate.category = .collective
        candidate.needsActing = false
        candidate.prefixEnd = candidate.start
        candidate.determinerEnd = max(candidate.determinerEnd, start + 1)
        candidate.rule = .collective
    }

    /// 局 处 办 组 队 心 站: what is kept elsewhere ends in.
    private static func isOutpost(_ unit: UInt16) -> Bool {
        switch unit {
        case .unit("局"), .unit("处"), .unit("办"), .unit("组"), .unit("队"), .unit("心"), .unit("站"): return true
        default: return false
        }
    }

    /// Whether 驻 stands before with one or two characters in between.
    @inline(__always)
    func hasPost(_ start: Int, in units: [UInt16], floor: Int) -> Bool {
        start - 2 >= floor
            && (units[start - 2] == .unit("驻") || start - 3 >= floor && units[start - 3] == .unit("驻"))
    }

    /// 中央、省驻葵|各单位: whose they are, in a place by its short name. O(1)
    func takePost(_ candidate: inout UnitCandidate, in units: [UInt16], floor: Int) -> Bool {
        switch candidate.kind {
        case .actor, .type, .collective: break
        default: return false
        }
        var index = candidate.start
        let bottom = max(floor, index - 3)
        while index > bottom, units[index - 1] != .unit("驻") {
            guard classes[Int(units[index - 1])].contains(.han),
                characters[Int(units[index - 1])].isDisjoint(with: [.particle, .separator])
            else { return false }
            index -= 1
        }
        guard index > bottom, index < candidate.start else { return false }
        let seat = index
        index -= 1
        let lowest = max(floor, index - 12)
        while index > lowest,
            NameCharacters.owners.contains(units[index - 1]) || units[index - 1] == .unit("、")
        { index -= 1 }
        while index < seat, units[index] == .unit("、") { index += 1 }
        // 驻城|各单位
        let isOfAll =
            index == seat - 1 && candidate.hasDeterminer
            && characters[Int(units[candidate.start])].contains(.related)
            && (index == floor || !characters[Int(units[index - 1])].contains(.settling))
        guard index < seat - 1 || isOfAll, edges.isBoundary(index, in: units, floor: floor) else {
            return false
        }
        candidate.start = index
        candidate.generic = true
        candidate.category = .collective
        candidate.needsActing = false
        candidate.prefixEnd = index
        candidate.determinerEnd = max(candidate.determinerEnd, seat)
        candidate.rule = .collective
        return true
    }

    /// 驻梧|部队: troops in a place that no list holds.
    func takeStation(_ candidate: inout UnitCandidate, in units: [UInt16], floor: Int) {
        var index = candidate.start
        let bottom = max(floor, candidate.start - 4)
        while index > bottom, classes[Int(units[index - 1])].contains(.han), units[index - 1] != .unit("驻") {
            guard characters[Int(units[index - 1])].isDisjoint(with: [.particle, .separator]) else { return }
            index -= 1
        }
        guard index > bottom, index < candidate.start, units[index - 1] == .unit("驻"),
            index - 1 == floor || !characters[Int(units[index - 2])].contains(.settling)
        else { return }
        candidate.start = index - 1
        candidate.generic = true
        candidate.category = .collective
        candidate.needsActing = false
        candidate.prefixEnd = candidate.start
        candidate.determinerEnd = candidate.headStart
        candidate.rule = .collective
    }

    private static let services = PhraseTable(UnitHeads.services, backward: true)

    /// 火箭军|某旅, 驻县|某部: whose troops they are. False where nothing says that it is troops. O(1)
    func takeService(_ candidate: inout UnitCandidate, in units: [UInt16], floor: Int) -> Bool {
        let headStart = candidate.headStart
        candidate.masked = true
        candidate.start = headStart
        if let service = Self.services.longestMatch(in: units, endingAt: headStart, from: floor) {
            candidate.start = headStart - service.length
        } else {
            // 驻梧|某部
            var index = headStart
            while index > floor, headStart - index < 3, classes[Int(units[index - 1])].contains(.han),
                units[index - 1] != .unit("驻")
            {
                index -= 1
            }
            if index > floor, index < headStart, units[index - 1] == .unit("驻") {
                candidate.start = index - 1
            } else if candidate.end - headStart == 2 {
                // 某团 by itself
                guard edges.isBoundary(headStart, in: units, floor: floor),
                    context.standsAlone(candidate.end, in: units)
                else { return false }
            }
        }
        candidate.prefixEnd = candidate.start
        candidate.determinerEnd = candidate.start
        candidate.generic = false
        candidate.category = .military
        candidate.rule = .organ
        return true
    }

    /// 教育及|青年发展局: the first of two fields, by the conjunction that only names have.
    func joinFields(_ candidate: inout UnitCandidate, in units: [UInt16], floor: Int) {
        let start = candidate.start
        guard candidate.kind == .suffix, !candidate.generic, !candidate.hasPrefix, start - 3 >= floor,
            units[start - 1] == .unit("及"),
            units[candidate.end - 1] == .unit("局") || units[candidate.end - 1] == .unit("署"),
            let word = edges.word(in: units, endingAt: start - 1, floor: floor), word.value.kind == .field,
            edges.isBoundary(start - 1 - word.length, in: units, floor: floor)
        else { return }
        candidate.start = start - 1 - word.length
        candidate.prefixEnd = candidate.start
        candidate.determinerEnd = candidate.start
        candidate.needsSupport = false
    }

    /// Whether a section's name begins there: at an edge, or behind the house that has it: 校|学工部.
    func isApart(_ start: Int, in units: [UInt16], floor: Int) -> Bool {
        if edges.isBoundary(start, in: units, floor: floor) { return true }
        switch units[start - 1] {
        case .unit("校"), .unit("院"), .unit("矿"), .unit("司"), .unit("团"), .unit("厂"), .unit("行"), .unit("学"),
            .unit("我"), .unit("本"), .unit("各"), .unit("局"), .unit("厅"), .unit("委"):
            return true
        default: return false
        }
    }

    /// 县指挥中心, 县巡防队, 景区管理处: the end says what it is for, the level whose it is.
    func isOfLevel(_ candidate: UnitCandidate, _ edge: LeftEdge, _ head: Head, in units: [UInt16]) -> Bool {
        guard head.isFirm, edge.hasLocalLevel, !edge.hasField, !edge.hasBody, !edge.hasDescriptor,
            candidate.end - candidate.headStart >= 3, edge.prefixEnd == candidate.headStart
        else { return false }
        let length = edge.prefixEnd - edge.start
        // 景区|管理处
        if length >= 2, units[edge.prefixEnd - 1] == .unit("区"), units[candidate.headStart] == .unit("管") {
            return units[edge.prefixEnd - 2] == .unit("景") || units[edge.prefixEnd - 2] == .unit("园")
                || units[edge.prefixEnd - 2] == .unit("港") || units[edge.prefixEnd - 2] == .unit("度")
        }
        guard head.category == .taskforce || head.category == .institution, length == 1 || edge.hasPlace,
            units[edge.prefixEnd - 1] != .unit("村")
        else { return false }
        switch units[candidate.end - 1] {
        case .unit("心"):
            return units[candidate.headStart] != .unit("服") && units[candidate.headStart] != .unit("管")
        default: return true
        }
    }
}
