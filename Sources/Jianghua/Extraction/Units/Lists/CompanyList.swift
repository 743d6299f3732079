import JianghuaRecords

/// Companies by their short names before the word that says what they are: 葵湖牧业、恒立科技两家企业.
///
/// Only what ends as the names of companies do, with a word before it that no lexicon knows, or what everybody
/// knows; 食品、新能源汽车等企业 are lines of business.
final class CompanyList: Sendable {
    private let edges: LeftEdgeFinder
    private let classes = CharacterClass.table
    private let characters = UnitCharacters.table
    private let endings = PhraseTable(CompanyList.endingWords, backward: true)
    private let brands = PhraseTable(CompanyList.brandNames, backward: true)
    private let carriers = PhraseTable(CompanyList.carrierNames, backward: true)
    private let sorts = PhraseTable(CompanyList.sortWords, backward: true)
    private let people = PhraseTable(
        "的负责人 负责人 的代表 代表 的老总 老总 的老板 老板 的董事长 董事长 的总经理 总经理 的主要负责人 主要负责人 的企业家 家代表 的职工 的工人 的员工 员工 职工 家".words)
    private let channels = PhraseTable(
        "通过 利用 借助 依托 运用 在 用好 登录 登陆 入驻 上线 借力 开通".words.map { ($0, true) }, backward: true)
    private let qualities = PhraseTable(CompanyList.qualityWords, backward: true)

    init(edges: LeftEdgeFinder) { self.edges = edges }

    /// 企业, 公司, 集团, 银行, 运营商 of many.
    func mayFollow(_ place: HeadPlace, in units: [UInt16]) -> Bool {
        guard place.head.category == .enterprise, place.end - place.start >= 2 else { return false }
        switch (units[place.end - 2], units[place.end - 1]) {
        // 企业 公司 运营商
        case (.unit("企"), .unit("业")), (.unit("公"), .unit("司")), (.unit("营"), .unit("商")): return true
        // 外卖平台
        case (.unit("平"), .unit("台")): return place.end - place.start >= 4
        default: return false
        }
    }

    /// Adds the companies before a head. False where there are none. O(members).
    func append(
        before place: HeadPlace, in units: [UInt16], floor: Int, to found: inout [UnitCandidate],
        _ names: inout UnitNames
    ) -> Bool {
        guard let listEnd = listEnd(before: place, in: units, floor: floor),
            people.longestMatch(in: units, at: place.end, limit: units.count) == nil
        else { return false }
        // 台企 of 平台企业, which the head found before, gives way to members.
        var kept = found.count
        while kept > 0, found[kept - 1].start >= listEnd { kept -= 1 }
        // 华盛重工 by itself, which the list makes sure.
        while kept > 0, found[kept - 1].needsSupport, found[kept - 1].headCategory == .enterprise,
            found[kept - 1].kind == .proper, listEnd - found[kept - 1].end <= 40
        {
            kept -= 1
        }
        var members: [UnitCandidate] = []
        var end = listEnd
        while members.count < 16, end > floor {
            if kept > 0, found[kept - 1].end >= end { break }
            guard let start = start(of: end, in: units, floor: floor) else {
                // 绿色食品、保温材料等企业: one line of business makes lines of business of all.
                if !members.isEmpty, units[end] == .unit("、") { return false }
                break
            }
            if kept > 0, found[kept - 1].end > start { break }
            var member = UnitCandidate(
                start: start, end: end, headStart: start, kind: .proper, category: .enterprise,
                headCategory: .enterprise, prefixEnd: start, determinerEnd: start, rule: .sharedHead)
            // 移动 of 移动、联通两家公司
            if carriers.longestMatch(in: units, endingAt: end, from: start)?.length == end - start {
                names.append(start..<end)
                names.append(Self.company)
                member.name = names.close()
            }
            members.append(member)
            // 、 和
            guard start - 1 > floor, units[start - 1] == .unit("、") || units[start - 1] == .unit("和") else {
                break
            }
            end = start - 1
        }
        guard let first = members.last,
            // 通过抖音、快手等直播平台: channels.
            units[place.end - 1] != .unit("台")
                || channels.longestMatch(in: units, endingAt: first.start, from: floor) == nil
        else { return false }
        found.removeSubrange(kept...)
        found += members.reversed()
        return true
    }

    /// Where the list before 等, 这些 or a number of them ends.
    private func listEnd(before place: HeadPlace, in units: [UInt16], floor: Int) -> Int? {
        var index = place.start
        for _ in 0..<3 {
            guard let quality = qualities.longestMatch(in: units, endingAt: index, from: floor) else { break }
            index -= quality.length
        }
        guard index - 3 > floor else { return nil }
        switch units[index - 1] {
        case .unit("等"): return index - 1
        case .unit("些"): return units[index - 2] == .unit("这") ? index - 2 : nil
        case .unit("家"), .unit("户"):
            var first = index - 1
            let numbers: CharacterClass = [.digit, .numeral]
            while first > floor, index - first < 6,
                !classes[Int(units[first - 1])].isDisjoint(with: numbers) || units[first - 1] == .unit("余")
            {
                first -= 1
            }
            // Before a number at the very start nothing is listed.
            guard first < index - 1, first > floor else { return nil }
            return units[first - 1] == .unit("等") || units[first - 1] == .unit("这") ? first - 1 : first
        default: return nil
        }
    }

    /// Where the name begins that ends at a position.
    private func start(of end: Int, in units: [UInt16], floor: Int) -> Int? {
        if let brand = brands.longestMatch(in: units, endingAt: end, from: floor),
            isEdge(end - brand.length, in: units, floor: floor)
        {
            return end - brand.length
        }
        if let carrier = carriers.longestMatch(in: units, endingAt: end, from: floor),
            classes.isMargin(end - carrier.length, in: units, floor: floor)
        {
            return end - carrier.length
        }
        guard let ending = endings.longestMatch(in: units, endingAt: end, from: floor) else { return nil }
        let headStart = end - ending.length
        if sorts.longestMatch(in: units, endingAt: headStart, from: floor) != nil
            || endings.longestMatch(in: units, endingAt: headStart, from: floor) != nil
        {
            return nil
        }
        var index = headStart
        let bottom = max(floor, headStart - 6)
        while index > bottom, classes[Int(units[index - 1])].contains(.han) {
            if let word = edges.word(in: units, endingAt: index, floor: floor),
                word.length > 1 || characters[Int(units[index - 1])].contains(.particle)
            {
                guard word.value.kind == .place, headStart - index == 0 || headStart - index >= 2 else {
                    break
                }
                index -= word.length
                break
            }
            index -= 1
        }
        guard headStart - index >= 2, isEdge(index, in: units, floor: floor) else { return nil }
        return index
    }

    private func isEdge(_ position: Int, in units: [UInt16], floor: Int) -> Bool {
        edges.isBoundary(position, in: units, floor: floor)
    }

    static let company: [UInt16] = [.unit("公"), .unit("司")]
}
