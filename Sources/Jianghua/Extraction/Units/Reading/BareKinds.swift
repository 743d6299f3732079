import JianghuaRecords

/// Kinds of bodies without a name, for the rules that do not walk to the left.
final class BareKinds: Sendable {
    let edges: LeftEdgeFinder
    let context: UnitContext
    let moved: MovedTest
    private let coordination = Coordination.shared
    let characters = UnitCharacters.table
    private let classes = CharacterClass.table

    init(edges: LeftEdgeFinder, context: UnitContext, moved: MovedTest) {
        self.edges = edges
        self.moved = moved
        self.context = context
    }

    /// Whether a number stands before a kind of division.
    @inline(__always)
    func mayBeSet(_ start: Int, in units: [UInt16], floor: Int) -> Bool {
        start > floor
            && (characters[Int(units[start - 1])].contains(.count) || units[start - 1] == .unit("一"))
    }

    /// 三区, 中心城四区: a set of divisions with a number, where it stands as a party to something.
    func set(_ place: HeadPlace, in units: [UInt16], range: Range<Int>) -> UnitCandidate? {
        guard place.isCountable, place.start > range.lowerBound,
            characters[Int(units[place.start - 1])].contains(.count)
                || isLastOfSet(place.start, in: units, floor: range.lowerBound)
        else { return nil }
        var start = place.start - 1
        // 三省一市
        while start - 2 >= range.lowerBound, characters[Int(units[start - 1])].contains(.level),
            units[start] == .unit("一") && characters[Int(units[start - 2])].contains(.count)
                || units[start - 2] == .unit("一")
        {
            start -= 2
        }
        if let first = shortNames(endingAt: start, in: units, floor: range.lowerBound) {
            start = first
        } else if let word = edges.word(in: units, endingAt: start, floor: range.lowerBound),
            word.value.kind == .descriptor || word.value.kind == .place && word.value.category == .collective
        {
            start -= word.length
        }
        // 两省, 三省 by themselves are no names.
        if start == place.start - 1, units[place.start] == .unit("省") { return nil }
        guard edges.isBoundary(start, in: units, floor: range.lowerBound),
            start == range.lowerBound || units[start - 1] != .unit("“"),
            place.end >= range.upperBound || !characters[Int(units[place.end])].contains(.afterSet)
        else { return nil }
        return UnitCandidate(
            start: start, end: place.end, headStart: start, kind: .collective, category: .collective,
            headCategory: .collective, generic: true, prefixEnd: start, determinerEnd: start, rule: .set)
    }

    /// 一区 of 三省一区.
    private func isLastOfSet(_ start: Int, in units: [UInt16], floor: Int) -> Bool {
        start - 3 >= floor && units[start - 1] == .unit("一")
            && characters[Int(units[start - 2])].contains(.level)
            && characters[Int(units[start - 3])].contains(.count)
    }

    /// 苏浙皖 of 苏浙皖三省: as many provinces by their short names as are counted.
    private func shortNames(endingAt end: Int, in units: [UInt16], floor: Int) -> Int? {
        var index = end
        while index > floor, end - index < 8, Self.provinces.contains(units[index - 1]) { index -= 1 }
        return end - index >= 2 ? index : nil
    }

    private static let provinces = Set("京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼川渝贵黔滇云藏陕秦甘陇青宁新港澳台".utf16)

    /// Whether a kind is one of divisions, which may act.
    @inline(__always)
    func mayAct(_ place: HeadPlace, in units: [UInt16]) -> Bool {
        guard place.head.kind == .division else { return isTerritory(place, in: units) }
        // 省(区、市)
        return place.end - place.start > 1
            || place.end < units.count && (units[place.end] == 0x28 || units[place.end] == .unit("〔"))
    }

    /// 县区, 盟市
    @inline(__always)
    private func isTerritory(_ place: HeadPlace, in units: [UInt16]) -> Bool {
        place.head.kind == .type && place.head.category == .collective
            && characters[Int(units[place.end - 1])].contains(.level)
    }

    /// 社区, 街道 by themselves: they count where they act.
    func actor(_ place: HeadPlace, in units: [UInt16], range: Range<Int>) -> UnitCandidate? {
        let start = place.start
        if place.head.kind == .division, place.end - start >= 3 {
            return zone(place, in: units, range: range)
        }
        // 省(区、市)
        let isTier =
            place.end - start == 1 && place.end < range.upperBound
            && (units[place.end] == 0x28 || units[place.end] == .unit("〔"))
            && context.aliasEnd(after: place.end, ofMany: false, in: units, limit: range.upperBound)
                > place.end
        let isTerritory = isTerritory(place, in: units)
        guard place.head.kind == .division || isTerritory,
            place.end - start == 2 || isTier || isTerritory, !place.continues,
            edges.isBoundary(start, before: place.before, in: units, floor: range.lowerBound),
            start == range.lowerBound || units[start - 1] != .unit("的") || isTier || isTerritory
        else { return nil }
        let candidate = UnitCandidate(
            start: start, end: place.end, headStart: start, kind: .actor, category: .collective,
            headCategory: .collective, generic: true, prefixEnd: start, determinerEnd: start,
            needsActing: true, rule: .acting)
        guard !context.isPerson(candidate, in: units, limit: range.upperBound),
            !context.isEntered(candidate, in: units, floor: range.lowerBound)
        else { return nil }
        return candidate
    }

    /// 高风险地区要: regions of a sort at the start of a clause that are told to do something.
    func region(_ place: HeadPlace, in units: [UInt16], range: Range<Int>) -> UnitCandidate? {
        guard place.head.kind == .type, !place.continues, place.end - place.start == 2,
            units[place.start] == .unit("地"), units[place.start + 1] == .unit("区"),
            place.end < range.upperBound
        else { return nil }
        let isBound = moved.isModal(place.end, in: units)
        guard
            isBound
                || moved.isVerb(
                    moved.mannerEnd(place.end, in: units, limit: range.upperBound) ?? place.end, in: units,
                    limit: range.upperBound)
        else { return nil }
        var start = place.start
        let bottom = max(range.lowerBound, start - 7)
        walk: while start > bottom, classes[Int(units[start - 1])].contains(.han) {
            guard let word = edges.word(in: units, endingAt: start, floor: range.lowerBound) else {
                start -= 1
                continue
            }
            switch word.value.kind {
            // 这些低风险地区
            case .hard where word.length > 1: break walk
            case .hard where !characters[Int(units[start - 1])].isDisjoint(with: [.particle, .separator]):
                return nil
            // 支持|优势地区
            case .hard where !isBound && moved.isMoved(start, in: units, floor: range.lowerBound): break walk
            case .hard, .soft, .neutral, .field, .descriptor: start -= word.length
            // 东部地区
            case .place where word.value.category == .collective: start -= word.length
            default: return nil
            }
        }
        guard start < place.start - 1, place.start - start <= 7,
            edges.isBoundary(start, in: units, floor: range.lowerBound),
            isBound || moved.isMoved(start, in: units, floor: range.lowerBound)
        else { return nil }
        return UnitCandidate(
            start: start, end: place.end, headStart: place.start, kind: .actor, category: .collective,
            headCategory: .collective, generic: true, prefixEnd: start, determinerEnd: start, rule: .acting)
    }

    /// A bare kind behind a determined one: the list decides whether it shares the determiner.
    func follower(
        _ place: HeadPlace, last: UnitCandidate, in units: [UInt16], range: Range<Int>
    ) -> UnitCandidate? {
        // 各行业协会、商会
        let isSociety =
            place.head.kind == .suffix && place.head.isFirm && place.head.category == .mass
            && last.headCategory == .mass
        // 各初中、小学
        let isSchool =
            place.head.kind == .proper && place.head.category == .institution
            && last.headCategory == .institution
        guard place.head.kind == .type || place.head.kind == .division || isSociety || isSchool,
            !place.continues,
            last.hasDeterminer || last.isFollower
        else { return nil }
        var start = place.start
        if let word = place.before, word.value.kind == .descriptor { start -= word.length }
        // 各医疗机构、疾控机构
        if let word = place.before, word.value.kind == .field, place.head.kind == .type,
            units[place.end - 1] == .unit("构"), last.end + 1 == start - word.length
        {
            start -= word.length
        }
        // 政府|机构改革
        guard last.end < start || last.end == start && place.head.category != .institution,
            coordination.joins(last.end, start, in: units)
        else { return nil }
        var candidate = UnitCandidate(
            start: start, end: place.end, headStart: place.start, kind: .type, category: .collective,
            headCategory: .collective, generic: true, prefixEnd: start, determinerEnd: start,
            needsActing: true, rule: .shared)
        candidate.isFollower = true
        return context.isPerson(candidate, in: units, limit: range.upperBound) ? nil : candidate
    }
}
