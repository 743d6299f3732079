import JianghuaRecords

/// Roles from the clause around a list of units.
struct UnitRoles: Sendable {
    private enum After: UInt8, Sendable {
        case lead, assist, responsible, duty, modal, reported, joint, skip, past
    }

    private enum Before: UInt8, Sendable {
        case by, assisting, leadLabel, assistLabel, dutyLabel, appeal, forbidding, patient
    }

    /// A role, how it is known, and whether a modal says so.
    private struct Assigned {
        var role: UnitRole
        var basis: RoleBasis?
        var isModal = false
        static let none = Assigned(role: .mention, basis: nil)

        init(role: UnitRole, basis: RoleBasis?, isModal: Bool = false) {
            self.role = role
            self.basis = basis
            self.isModal = isModal
        }
    }

    private let after: PhraseTable<After>
    private let before: PhraseTable<Before>
    private let classes = CharacterClass.table

    init() {
        func entries<Value>(_ words: String, _ value: Value) -> [(String, Value)] {
            wordList(words).map { ($0, value) }
        }
        after = PhraseTable(
            entries("牵头 牵头负责 牵头会同 牵头抓总 牵头组织 负责牵头 总牵头 统筹牵头 主抓 为牵头单位 是牵头单位 为主 抓总", .lead)
                + entries("配合 协助 参与 协同 积极配合 密切配合 全力配合 予以配合 协同配合 协助配合 做好配合 要配合 共同参与 积极参与 支持配合", .assist)
                + entries(
                    """
                    负责 具体负责 分工负责 共同负责 分别负责 按职责分工负责 按职责负责 按照职责分工负责 依职责负责 承担 具体承担 承担着 牵头负责 负总责 负主责
                    为责任单位 是责任单位 负有 主办 具体实施 抓好 具体落实 组织实施
                    """, .duty)
                + entries(
                    """
                    要 须 必须 务必 应 应当 应该 需 需要 将 得 不得 不能 不准 严禁 不要 一定要 一定 都要 也要 均要 必 必将 要求 该 切实要 可 会 准备
                    继续 决不能 绝不能 必需
                    """, .modal)
                + entries("会同 联合 商 牵头会同 同", .joint)
                + entries(
                    """
                    都 也 均 更 还 同时 切实 务必 一 均应 分别 也将 则 又 再 一定 成员 领导 主要领导 分管领导 领导班子 班子 按职责 按照职责 要 既 , 主动
                    积极
                    """, .skip)
                + entries("已 已经 曾 了 先后 共 高度重视", .past))
        before = PhraseTable(
            entries("由 改由 统一由 主要由 具体由 分别由 应由 均由 须由 将由 推动由 授权 责成 委托 指定", .by)
                + entries("会同 配合 协助 联合 协同 商 会商", .assisting)
                + entries("牵头单位: 牵头部门: 牵头领导单位: 牵头: 牵头责任单位: 主办单位: 牵头单位为 主要牵头单位:", .leadLabel)
                + entries("配合单位: 配合部门: 协办单位: 参与单位: 协助单位: 参加单位: 参与部门: 配合: 协同单位: 责任配合单位:", .assistLabel)
                + entries(
                    """
                    责任单位: 责任部门: 责任主体: 承办单位: 实施单位: 落实单位: 责任单位为 承担单位: 主责单位: 负责单位: 完成单位: 责任科室:
                    """, .dutyLabel)
                + entries("希望 请 要求 恳请 盼望 期望 敬请", .appeal)
                + entries("严禁 禁止 不允许 坚决杜绝 防止", .forbidding)
                + entries(
                    """
                    向 对 给 被 把 将 与 跟 同 为 从 在 报 经 受 按照 根据 落实 贯彻 贯彻落实 代表 引导 协调 督促 指导 组织 动员 支持 鼓励 推动 帮助
                    建立 加强 通过 赋予 依靠 充分发挥 充分调动 调动 发挥 增强 提升 提高 确保 实现 服从 接受 听从 各 于 到 至
                    """, .patient),
            backward: true)
    }

    /// Sets role and basis of all members. O(members).
    func assign(
        _ candidates: inout [UnitCandidate], _ group: Range<Int>, next: Range<Int>?, in scan: TextScan,
        limit: Int, floor: Int, directive: DirectiveMood?
    ) {
        guard let first = group.first, let last = group.last else { return }
        let assigned = role(
            candidates[first].start, candidates[last].end, in: scan, limit: limit, floor: floor,
            directive: directive, isEnterprise: candidates[last].rule == UnitExtractor.acting)
        guard assigned.role != .mention else { return }
        for index in group {
            candidates[index].role = assigned.role
            candidates[index].basis = assigned.basis
        }
    }

    private func role(
        _ start: Int, _ end: Int, in scan: TextScan, limit: Int, floor: Int, directive: DirectiveMood?,
        isEnterprise: Bool
    ) -> Assigned {
        let units = scan.units
        let preceding = precedingWord(start, units, floor)
        switch preceding {
        case .leadLabel: return Assigned(role: .lead, basis: .explicit)
        case .assistLabel: return Assigned(role: .assist, basis: .explicit)
        case .dutyLabel: return Assigned(role: .responsible, basis: .explicit)
        default: break
        }
        let following = followingRole(from: end, in: units, limit: limit, preceding: preceding)
        switch preceding {
        case .by:
            return following.role == .mention ? Assigned(role: .responsible, basis: .explicit) : following
        case .assisting:
            return Assigned(role: .assist, basis: .explicit)
        case .appeal:
            return following.role == .mention ? Assigned(role: .responsible, basis: .subject) : following
        case .forbidding: return Assigned(role: .responsible, basis: .subject)
        case .patient:
            return following.role == .lead && !following.isModal
                ? Assigned(role: .lead, basis: .explicit) : .none
        default: return following
        }
    }

    private func precedingWord(_ start: Int, _ units: [UInt16], _ floor: Int) -> Before? {
        before.longestMatch(in: units, endingAt: start, from: floor)?.value
    }

    /// Role, basis, and whether a modal says so.
    private func followingRole(
        from end: Int, in units: [UInt16], limit: Int, preceding: Before?
    ) -> Assigned {
        var position = skipTail(end, units, limit)
        let window = min(limit, position + 40)
        var commas = 0
        var steps = 0
        while position < window, steps < 8 {
            steps += 1
            guard let match = after.longestMatch(in: units, at: position, limit: limit) else {
                // A phrase such as 在…下, 根据…, 按照… before the modal.
                guard let next = skipPhrase(position, units, window), commas < 2 else { return .none }
                commas += 1
                position = next
                continue
            }
            switch match.value {
            case .lead: return Assigned(role: .lead, basis: .explicit, isModal: false)
            case .assist: return Assigned(role: .assist, basis: .explicit, isModal: false)
            case .duty, .responsible: return Assigned(role: .responsible, basis: .explicit, isModal: false)
            case .joint: return joint(position + match.length, units, limit)
            case .modal:
                if leads(position + match.length, units, limit) {
                    return Assigned(role: .lead, basis: .explicit, isModal: true)
                }
                return Assigned(role: .responsible, basis: .subject, isModal: true)
            case .past, .reported: return .none
            case .skip: position += match.length
            }
        }
        return .none
    }

    /// 等部门, 等相关单位 behind a list.
    private func skipTail(_ end: Int, _ units: [UInt16], _ limit: Int) -> Int {
        var position = end
        guard position < limit, units[position] == 0x7B49 else { return position }  // 等
        position += 1
        let top = min(limit, position + 8)
        var index = position
        while index < top {
            if index + 1 < limit,
                (units[index], units[index + 1]) == (0x90E8, 0x95E8)
                    || (units[index], units[index + 1]) == (0x5355, 0x4F4D)
            {
                return index + 2
            }
            if classes[Int(units[index])].contains(.mark) { break }
            index += 1
        }
        return position
    }

    /// A牵头抓总 inside the predicate: 要牵头做好, 要发挥好牵头抓总作用.
    private func leads(_ position: Int, _ units: [UInt16], _ limit: Int) -> Bool {
        let top = min(limit - 1, position + 8)
        var index = position
        while index < top {
            if classes[Int(units[index])].contains(.mark) { return false }
            if units[index] == 0x7275, units[index + 1] == 0x5934 { return true }  // 牵头
            index += 1
        }
        return false
    }

    /// A会同B负责: A bears the duty if something is to be done.
    private func joint(_ position: Int, _ units: [UInt16], _ limit: Int) -> Assigned {
        let top = min(limit - 1, position + 24)
        var index = position
        while index < top {
            let unit = units[index]
            if unit == 0x8D1F, units[index + 1] == 0x8D23 {
                return Assigned(role: .responsible, basis: .explicit, isModal: false)
            }  // 负责
            if unit == 0x7275, units[index + 1] == 0x5934 {
                return Assigned(role: .lead, basis: .explicit, isModal: false)
            }
            if unit == 0x3002 || unit == 0x0A { break }
            index += 1
        }
        return Assigned(role: .responsible, basis: .subject, isModal: false)
    }

    /// Over a phrase that opens with a preposition up to the comma behind it.
    private func skipPhrase(_ position: Int, _ units: [UInt16], _ limit: Int) -> Int? {
        guard position < limit else { return nil }
        let opens: Bool
        switch units[position] {
        case 0x5728, 0x6839, 0x6309, 0x4F9D, 0x56F4, 0x5BF9, 0x4F5C, 0x7ED3, 0x4EE5, 0x4E8E, 0x9488, 0x6BCF,
            0x5C24, 0x7279:
            opens = true
        default: opens = false
        }
        guard opens else { return nil }
        var index = position
        while index < limit {
            let unit = units[index]
            if unit == 0x2C { return index + 1 }
            if unit == 0x3002 || unit == 0x0A || unit == 0x3B { return nil }
            // 于每年2月底前将…: a modal inside.
            if unit == 0x8981, index > position + 1 { return index }
            index += 1
        }
        return nil
    }
}
