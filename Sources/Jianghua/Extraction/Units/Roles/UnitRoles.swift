import JianghuaRecords

/// Roles from the clause around a list of units.
final class UnitRoles: Sendable {
    /// What is known of a list beside its words.
    struct Setting: Sendable {
        var mood: DirectiveMood?
        /// The role of the next list in the same clause.
        var inherited: (role: UnitRole, basis: RoleBasis?)?
        /// All members are collectives.
        var isGeneric: Bool
        /// Bare type nouns that act: what they do is no duty of theirs.
        var isActing: Bool
        /// The speech says that the first unit of a list leads.
        var firstLeads: Bool
        /// 个别, 部分: what is told of them is a fault.
        var isPartial = false
        /// The list with those that only a comma parts from it, as in brackets and behind labels.
        var chain: Range<Int>?
        /// Governments and committees of no name: what they do under an instruction is their duty.
        var isGoverning = false
        /// Where a time ends that begins right behind the list.
        var timeEnd: Int?
        /// The sentence and what stands around it tell of the past.
        var isPast = false
        /// The heading above does.
        var isReview = false
        /// Behind a comma stand those that only assist.
        var isHelped = false
    }

    struct Assigned {
        var role: UnitRole
        var basis: RoleBasis?
        var isModal = false
        /// A label or a bare bracket, whose first member may lead.
        var isListed = false
        /// Nothing follows that the verb could have as its object.
        var isFinal = false
        /// Its leaders do it, who are no body.
        var isOfPeople = false
        static let none = Assigned(role: .mention, basis: nil)
    }

    private let tails = ListTails()
    let whens = WhenWords()
    /// To whom the floor is given.
    let floors = PhraseTable(RoleWords.floors)
    let limits = PhraseTable(RoleWords.limits)
    let attitudes = PhraseTable(RoleWords.attitudes)
    let turns = PhraseTable(RoleWords.turns)
    let brackets = PhraseTable(RoleWords.brackets)
    let remarks = PhraseTable(RoleWords.remarks)
    let lookingBack = PhraseTable(RoleWords.lookingBack)
    let after = PhraseTable(RoleWords.after)
    private let before = PhraseTable(RoleWords.before, backward: true)
    let verbs = PhraseTable(
        (EdgeWords.actions + EdgeWords.hard.filter { $0.utf16.count > 1 } + EdgeWords.soft
            + EdgeWords.futureVerbs))
    /// What a body at the start of a clause does.
    let deeds: PhraseTable<Bool>
    let matters = PhraseTable(RoleWords.matters, backward: true)
    let bare = PhraseTable(RoleWords.bare)
    let announcements = PhraseTable(RoleWords.announcements)
    let classes = CharacterClass.table
    let characters = UnitCharacters.table
    let moved: MovedTest
    let quotas = PhraseTable(RoleWords.quotas)
    /// Before 配合, 协助.
    let manners = PhraseTable(RoleWords.manners)

    init(moved: MovedTest) {
        self.moved = moved
        deeds = PhraseTable(
            EdgeWords.subjectNouns.map { ($0, false) }
                + (EdgeWords.actions + EdgeWords.duties + EdgeWords.deeds
                + EdgeWords.hard.filter { $0.utf16.count > 1 }).map { ($0, true) })
    }

    /// Sets role and basis of all members. O(members).
    func assign(
        _ candidates: inout [UnitCandidate], _ group: Range<Int>, _ setting: Setting, in units: [UInt16],
        range: Range<Int>
    ) {
        guard let first = group.first, let last = group.last else { return }
        let assigned = role(candidates[first].start..<candidates[last].end, setting, in: units, range)
        for index in group {
            candidates[index].role = assigned.role
            candidates[index].basis = assigned.basis
            if let own = roleNoun(candidates[index], in: units) {
                candidates[index].role = own
                candidates[index].basis = .explicit
            }
        }
        if assigned.isListed, setting.firstLeads, group.count > 1 {
            candidates[first].role = .lead
            candidates[first].basis = .firstListed
        }
    }

    /// Whether 由, 责成, 委托 stands right before.
    func isAgent(_ start: Int, in units: [UInt16], floor: Int) -> Bool {
        before.longestMatch(in: units, endingAt: start, from: floor)?.value == .by
    }

    /// 牵头单位 leads by its name.
    private func roleNoun(_ candidate: UnitCandidate, in units: [UInt16]) -> UnitRole? {
        guard candidate.generic, candidate.kind != .division, candidate.end - candidate.headStart >= 2 else {
            return nil
        }
        for index in candidate.start..<max(candidate.start, candidate.end - 1) {
            switch (units[index], units[index + 1]) {
            case (.unit("牵"), .unit("头")): return .lead
            case (.unit("配"), .unit("合")), (.unit("协"), .unit("办")), (.unit("参"), .unit("与")): return .assist
            default: continue
            }
        }
        return nil
    }

    private func role(_ list: Range<Int>, _ setting: Setting, in units: [UInt16], _ range: Range<Int>)
        -> Assigned
    {
        // 《桐山日报》等媒体要
        let end =
            list.upperBound < range.upperBound && units[list.upperBound] == .unit("》")
            ? list.upperBound + 1 : list.upperBound
        let start =
            list.lowerBound > range.lowerBound && units[list.lowerBound - 1] == .unit("《")
            ? list.lowerBound - 1 : list.lowerBound
        var preceding = before.longestMatch(in: units, endingAt: start, from: range.lowerBound)?.value
        // 组织高水平研究机构承担
        if preceding == nil, setting.isActing, moved.isMoved(start, in: units, floor: range.lowerBound) {
            preceding = .patient
        }
        switch preceding {
        case .leadLabel: return Assigned(role: .lead, basis: .explicit)
        case .assistLabel: return Assigned(role: .assist, basis: .explicit)
        case .dutyLabel: return Assigned(role: .responsible, basis: .explicit, isListed: true)
        default: break
        }
        let isBracketed =
            start > range.lowerBound && units[start - 1] == 0x28
            && !isCounted(start - 1, units, range.lowerBound)
        let closing = bracketEnd(behind: end, units, range.upperBound)
        var following = following(from: end, setting.timeEnd, in: units, limit: range.upperBound)
        if following.role == .mention, !following.isOfPeople, preceding == nil || preceding == .by {
            if let closing {
                following = self.following(from: closing, nil, in: units, limit: range.upperBound)
            } else if preceding == nil, beginsClause(start, in: units, range: range),
                let other = strangersEnd(behind: end, setting, units, range.upperBound)
            {
                following = self.following(from: other, nil, in: units, limit: range.upperBound)
                if following.role == .mention, setting.mood == .directive, !setting.isPast {
                    following = Assigned(role: .responsible, basis: .subject)
                }
            }
        }
        // 对考核垫底的有关科室,要约谈: what is dealt with.
        if following.isModal, preceding == nil, end < range.upperBound, units[end] == 0x2C,
            isDealtWith(start, units, range)
        {
            following = .none
        }
        // 县教育局、县财政局联合印发通知: it is done.
        if following.role == .responsible, setting.mood != .directive, preceding == nil,
            isIssued(end, units, range.upperBound)
        {
            following = .none
        }
        // A report gives no duties but in brackets; how far back they open is asked where it matters.
        func reports() -> Bool {
            setting.mood == .statement && !isInBracket(start, units, range.lowerBound)
                && (setting.isPast || !shares(following, from: end, units, range.upperBound))
        }
        if following.role != .mention, !following.isModal, preceding != .by, reports() { following = .none }
        // What a bare kind is made to take part in is no duty: 鼓励企业参与评审. 带动企业参与 asks for just that.
        if setting.isActing, following.role == .assist, !following.isFinal, !following.isModal {
            following = .none
        }
        switch preceding {
        case .by where following.isOfPeople: return .none
        case .by where !following.isModal && looksBack(start, units, range.lowerBound): return .none
        case .by:
            return following.role == .mention ? Assigned(role: .responsible, basis: .explicit) : following
        case .assisting: return reports() ? .none : Assigned(role: .assist, basis: .explicit)
        // 我请纪委去核了
        case .appeal where following.role == .mention && isPast(from: end, units, range.upperBound):
            return .none
        case .appeal
        where !setting.isGeneric
            && (following.role != .mention || !isAsked(start, end, units, range.upperBound)):
            return following
        case .plea
        where !setting.isGeneric && following.role == .mention && !does(end, units: units, range.upperBound):
            return .none
        case .appeal, .plea:
            return following.role == .mention ? Assigned(role: .responsible, basis: .subject) : following
        case .forbidding: return Assigned(role: .responsible, basis: .subject)
        case .patient:
            let counts = following.role == .lead || following.role == .assist && setting.isActing
            return counts && !following.isModal ? following : .none
        default: break
        }
        if following.role != .mention {
            return !following.isModal && looksBack(start, units, range.lowerBound) ? .none : following
        }
        if let inherited = setting.inherited { return Assigned(role: inherited.role, basis: inherited.basis) }
        let tail = tails.end(behind: end, in: units, limit: range.upperBound)
        if let chain = setting.chain, let listed = chained(chain, units, range) { return listed }
        if isBracketed, tail < range.upperBound, units[tail] == 0x29,
            !opensLine(start - 1, tail + 1, units, range)
        {
            return Assigned(role: .responsible, basis: .subject, isListed: true)
        }
        // (县供热办、县热力公司,10月底前)
        if isBracketed, setting.mood == .directive,
            tail < range.upperBound, units[tail] == 0x2C || units[tail] == 0x3B,
            limits.longestMatch(in: units, at: tail + 1, limit: range.upperBound) != nil
                || setting.timeEnd.map({ $0 < range.upperBound && $0 > tail && units[$0] == 0x29 }) == true
        {
            return Assigned(role: .responsible, basis: .subject, isListed: true)
        }
        if isTimed(start..<tail, units, range)
            || isBracketed && setting.isHelped && setting.mood == .directive
        {
            return Assigned(role: .responsible, basis: .subject, isListed: true)
        }
        // 县教育局(23项):新建幼儿园
        let predicate = closing.map { $0 < range.upperBound && units[$0] == 0x3A ? $0 : tail } ?? tail
        return isBoundSubject(start..<end, predicate, setting, units, range)
            ? Assigned(role: .responsible, basis: .subject) : .none
    }

    /// (省委办公厅,各市党委), 责任单位:市教育局,各县人民政府: lists that a comma goes through.
    private func chained(_ chain: Range<Int>, _ units: [UInt16], _ range: Range<Int>) -> Assigned? {
        switch before.longestMatch(in: units, endingAt: chain.lowerBound, from: range.lowerBound)?.value {
        case .leadLabel: return Assigned(role: .lead, basis: .explicit)
        case .assistLabel: return Assigned(role: .assist, basis: .explicit)
        case .dutyLabel: return Assigned(role: .responsible, basis: .explicit)
        default: break
        }
        guard chain.lowerBound > range.lowerBound, units[chain.lowerBound - 1] == 0x28,
            chain.upperBound < range.upperBound, units[chain.upperBound] == 0x29
        else { return nil }
        return Assigned(role: .responsible, basis: .subject)
    }

    private func following(
        from end: Int, _ timeEnd: Int?, in units: [UInt16], limit: Int
    ) -> Assigned {
        var none = Assigned.none
        // 单位和个人不得, 企业等主体要
        var position = max(
            tails.end(behind: end, in: units, limit: limit),
            moved.predicate(from: end, in: units, limit: limit))
        // 镇党政办:负责统筹协调
        if position < limit, units[position] == 0x3A { position += 1 }
        let window = min(limit, position + 44)
        var phrases = 0
        var hasLeaders = false
        // 6月底前要完成, 6月底前库存要达到
        if let timeEnd, timeEnd > position {
            guard timeEnd < window else { return none }
            position = timeEnd
            if after.longestMatch(in: units, at: position, limit: limit) == nil {
                guard let will = will(after: position, units, min(window, position + 10)) else { return none }
                position = will
            }
        }
        var steps = 0
        while position < window, steps < 8 {
            steps += 1
            guard let match = after.longestMatch(in: units, at: position, limit: limit) else {
                if let next = whens.end(from: position, in: units, limit: limit)
                    ?? eachEnd(position, units, limit)
                {
                    position = next
                    continue
                }
                // 任务最重,也要
                if let next = remark(position, units, limit) {
                    position = next
                    continue
                }
                if bearsCharge(position, units, limit) {
                    return Assigned(role: .responsible, basis: .explicit)
                }
                // A phrase such as 在…下, or 根据… before the modal.
                guard phrases < 2, let next = skipPhrase(position, units, window) else { return none }
                phrases += 1
                position = next
                continue
            }
            let next = position + match.length
            switch match.value {
            case .lead:
                var assigned = Assigned(role: .lead, basis: .explicit)
                assigned.isFinal =
                    isFinal(next, units, limit) && units[min(next, units.count - 1)] != .unit("的")
                return assigned
            // 参加了会议
            case .assist
            where next < limit && (units[next] == .unit("了") || units[next] == .unit("过")):
                return .none
            case .assist:
                var assigned = Assigned(role: .assist, basis: .explicit)
                assigned.isFinal = isFinal(next, units, limit)
                return assigned
            // 负责实施的项目: what it did it to.
            case .duty where isAttribute(next, units, limit): return .none
            case .duty: return Assigned(role: .responsible, basis: .explicit)
            case .joint: return joint(next, units, limit)
            case .modal
            where match.length == 1 && units[position] == .unit("将") && !isFuture(next, units, limit):
                return .none  // 将 as 把
            case .modal where isSaidOf(next, units, limit): return .none  // 应该管的没管
            // 都有责任。 says whose fault it is.
            case .modal where units[position] == .unit("有") && isFinal(next, units, limit): return .none
            case .modal:
                if leads(next, units, limit) {
                    return Assigned(role: .lead, basis: .explicit, isModal: true)
                }
                return assists(next, units, limit)
                    ? Assigned(role: .assist, basis: .explicit, isModal: true)
                    : Assigned(role: .responsible, basis: .subject, isModal: true)
            case .copula:
                // 各单位主要领导是第一责任人
                if none.isOfPeople || hasLeaders { return none }
                if let role = roleNoun(from: next, units, limit) {
                    return Assigned(role: role, basis: .explicit)
                }
                guard phrases < 2, let comma = comma(after: next, units, window) else { return none }
                phrases += 1
                position = comma
            case .none: return none
            // 办公室设在县水利局,承担日常工作
            case .seat:
                guard phrases < 2, let comma = comma(after: next, units, window) else { return none }
                phrases += 1
                position = comma
            case .skip: position = next
            case .people:
                none.isOfPeople = holdsPost(next, units, limit)
                hasLeaders = true
                position = next
            }
        }
        return none
    }
}
