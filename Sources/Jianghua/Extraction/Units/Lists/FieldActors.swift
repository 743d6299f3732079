import JianghuaRecords

/// Fields of duty that stand for their departments, as in talk: 县财政要列入预算, 公安、住建、城管各抽两人.
///
/// With a level they need a word of doing behind them, and by themselves a modal, or others beside them; a field is
/// far more often what something is about.
final class FieldActors: Sendable {
    private let edges: LeftEdgeFinder
    private let moved: MovedTest
    private let classes = CharacterClass.table
    private let characters = UnitCharacters.table
    private let strongOnes = PhraseTable(strong.map { ($0, true) }, backward: true)
    private let weakOnes = PhraseTable(weak.map { ($0, true) }, backward: true)
    private let allOnes = PhraseTable((strong + weak + others).map { ($0, true) }, backward: true)
    private let helping = PhraseTable(helpWords)
    private let tasks = PhraseTable(taskWords)
    private let tails = ListTails()
    private let funds = PhraseTable(FieldActors.companies.map { ($0, true) }, backward: true)
    private let times = PhraseTable(timeWords)
    private let modals = PhraseTable(modalWords)
    private let deeds = PhraseTable(doingWords)
    /// What may follow one that acts.
    private let openings = PhraseTable(timeWords + doingWords + jointWords)
    private let joint = PhraseTable(jointWords)
    private let openers = PhraseTable(FieldActors.openingWords, backward: true)
    private let pointing = PhraseTable(FieldActors.pointingWords, backward: true)
    private let handed = PhraseTable("移送 移交 移送给 移交给 报告 报请 通报".words, backward: true)

    init(edges: LeftEdgeFinder, moved: MovedTest) {
        self.edges = edges
        self.moved = moved
    }

    /// Whether a field may be one that acts: behind nearly all stands what they are about. O(1)
    @inline(__always)
    func mayAct(_ place: HeadPlace, in units: [UInt16], limit: Int) -> Bool {
        place.end < limit
            && (classes[Int(units[place.end])].contains(.mark)
                || openings.longestMatch(in: units, at: place.end, limit: limit) != nil
                || tails.countEnd(place.end, in: units, limit: limit) != nil)
    }

    /// Adds what a field at the end of a list makes, where it acts. O(members).
    func append(
        _ place: HeadPlace, in units: [UInt16], range: Range<Int>, to found: inout [UnitCandidate],
        _ names: inout UnitNames
    ) {
        let (floor, limit) = (range.lowerBound, range.upperBound)
        guard (found.last?.end ?? floor) <= place.start else { return }
        var place = place
        place.before = edges.word(in: units, endingAt: place.start, floor: floor)
        let edge = edges.edge(of: place, in: units, floor: floor)
        if edge.hasDeterminer || edge.hasLevel {
            guard var candidate = levelled(place, edge, in: units, range) else { return }
            if !candidate.generic {
                let head = isCompany(place.range, in: units) ? CompanyList.company : Self.department
                if let tiers = sharers(before: candidate, in: units, floor: floor) {
                    for tier in tiers {
                        var member = candidate
                        member.start = tier
                        member.end = tier + 1
                        member.headStart = tier
                        member.prefixEnd = tier + 1
                        member.determinerEnd = tier
                        names.append(tier..<tier + 1)
                        names.append(place.range)
                        names.append(head)
                        member.name = names.close()
                        found.append(member)
                    }
                }
                names.append(candidate.range)
                names.append(head)
                candidate.name = names.close()
            }
            while let last = found.last, last.start >= candidate.start { found.removeLast() }
            if candidate.start >= found.last?.end ?? floor { found.append(candidate) }
            return
        }
        let isBehind = found.last.map { !$0.needsSupport && ($0.hasDeterminer || !$0.needsActing) } ?? false
        let members = bare(
            place, in: units, range, behind: found.last?.end ?? floor, isBehindUnit: isBehind)
        for member in members { found.append(candidate(member, in: units)) }
    }

    private func candidate(_ member: Range<Int>, in units: [UInt16]) -> UnitCandidate {
        UnitCandidate(
            start: member.lowerBound, end: member.upperBound, headStart: member.lowerBound,
            kind: .type, category: category(member, in: units), headCategory: .government,
            prefixEnd: member.lowerBound, determinerEnd: member.lowerBound, rule: .field)
    }

    /// Adds the fields that stand before a body in its list: 公安、城管|和各镇街要. O(members).
    func prepend(
        before last: UnitCandidate, in units: [UInt16], range: Range<Int>, to found: inout [UnitCandidate]
    ) {
        let (floor, limit) = (range.lowerBound, range.upperBound)
        let bottom = found.last?.end ?? floor
        let allOnes = allOnes
        var start = last.start
        var members: [Range<Int>] = []
        while start - 3 >= bottom, characters[Int(units[start - 1])].contains(.separator), members.count < 16,
            let word = allOnes.longestMatch(in: units, endingAt: start - 1, from: bottom)
        {
            members.append((start - 1 - word.length)..<(start - 1))
            start -= 1 + word.length
        }
        // 民政、工会|等部门 share the head behind them.
        guard !members.isEmpty, last.end >= limit || units[last.end] != .unit("等") else { return }
        // 法院|、公安、|县城管局
        let isBehindUnit =
            found.last.map { $0.end + 1 == start && !$0.needsSupport && !$0.needsActing } ?? false
            && characters[Int(units[start - 1])].contains(.separator)
        guard
            isBehindUnit
                || classes.isMargin(start, in: units, floor: floor) && !isListed(start, in: units, floor)
                || openers.longestMatch(in: units, endingAt: start, from: floor) != nil,
            !last.generic && last.start < last.end && !last.needsActing
                || members.contains { isStrong($0, in: units) },
            isToldLater(last.end, in: units, limit)
        else { return }
        found.append(contentsOf: members.reversed().map { candidate($0, in: units) })
    }

    private func isListed(_ start: Int, in units: [UInt16], _ floor: Int) -> Bool {
        start > floor
            && (units[start - 1] == .unit("、") || units[start - 1] == .unit("“")
                || units[start - 1] == .unit("《"))
    }

    private func isStrong(_ member: Range<Int>, in units: [UInt16]) -> Bool {
        isCompany(member, in: units)
            || strongOnes.longestMatch(in: units, endingAt: member.upperBound, from: member.lowerBound)?
                .length
                == member.count
    }

    /// Whether the clause goes on to what they have to do.
    private func isToldLater(_ end: Int, in units: [UInt16], _ limit: Int) -> Bool {
        let helping = helping
        var index = end
        let top = min(limit, end + 32)
        while index < top, !UnitCharacters.endsClause(units[index]),
            !classes[Int(units[index])].contains(.lineBreak)
        {
            // 的 等
            if units[index] == .unit("的") || units[index] == .unit("等") { return false }
            if isBound(index, in: units, limit)
                || helping.longestMatch(in: units, at: index, limit: limit) != nil
            {
                return true
            }
            index += 1
        }
        return false
    }

    private static let department: [UInt16] = [.unit("部"), .unit("门")]

    /// 城投, 交投: companies that a city has.
    private func isCompany(_ range: Range<Int>, in units: [UInt16]) -> Bool {
        funds.longestMatch(in: units, endingAt: range.upperBound, from: range.lowerBound)?.length
            == range.count
    }

    /// 县财政 with what it does behind it; 各级财政 are many.
    private func levelled(
        _ place: HeadPlace, _ edge: LeftEdge, in units: [UInt16], _ range: Range<Int>
    ) -> UnitCandidate? {
        guard edge.unknown == 0 || edge.hasPlace, !edge.hasField, !edge.hasDescriptor, !edge.hasBody,
            edge.start < place.start
        else { return nil }
        let isGeneric = edge.hasDeterminer
        var needsSupport = false
        if isGeneric {
            // 全县教育要: what it is about. 各级财政要: those who are told to.
            guard edge.determinerEnd > edge.start, units[edge.determinerEnd - 1] == .unit("级"),
                isBound(place.end, in: units, range.upperBound)
                    || acts(place.end, in: units, range.upperBound)
                        && classes.isMargin(edge.start, in: units, floor: range.lowerBound)
                    || acts(place.end, in: units, range.upperBound)
                        && openers.longestMatch(in: units, endingAt: edge.start, from: range.lowerBound)
                            != nil
            else { return nil }
        } else {
            guard edge.hasLocalLevel,
                classes.isMargin(edge.start, in: units, floor: range.lowerBound)
                    || openers.longestMatch(in: units, endingAt: edge.start, from: range.lowerBound) != nil
            else { return nil }
            if !acts(place.end, in: units, range.upperBound) {
                // 县疾控、县医院要
                guard place.end + 1 < range.upperBound, units[place.end] == .unit("、"),
                    characters[Int(units[place.end + 1])].contains(.level)
                else { return nil }
                needsSupport = true
            }
        }
        var candidate = UnitCandidate(
            start: edge.start, end: place.end, headStart: place.start, kind: .type,
            category: isGeneric ? .collective : category(place.range, in: units), headCategory: .government,
            prefixEnd: isGeneric ? edge.start : edge.prefixEnd,
            determinerEnd: isGeneric ? edge.determinerEnd : edge.start, rule: isGeneric ? .collective : .field
        )
        candidate.generic = isGeneric
        candidate.needsSupport = needsSupport
        candidate.masked = edge.masked
        return candidate
    }

    /// 市 in 市、县财政.
    private func sharers(before candidate: UnitCandidate, in units: [UInt16], floor: Int) -> [Int]? {
        guard candidate.prefixEnd - candidate.start == 1 else { return nil }
        var index = candidate.start
        var tiers: [Int] = []
        while index - 2 >= floor, units[index - 1] == .unit("、"),
            characters[Int(units[index - 2])].contains(.level),
            tiers.count < 4
        {
            index -= 2
            tiers.append(index)
        }
        guard !tiers.isEmpty, classes.isMargin(index, in: units, floor: floor),
            index <= floor || units[index - 1] != .unit("、")
        else { return nil }
        return tiers.reversed()
    }

    /// 公安、住建、城管 by themselves.
    private func bare(
        _ place: HeadPlace, in units: [UInt16], _ range: Range<Int>, behind bottom: Int, isBehindUnit: Bool
    ) -> [Range<Int>] {
        let (floor, limit) = (range.lowerBound, range.upperBound)
        var start = place.start
        // By itself a field must be one of those that are said of departments.
        guard
            start > floor && characters[Int(units[start - 1])].contains(.separator)
                || isStrong(place.range, in: units)
        else { return [] }
        var members = [place.range]
        while start - 3 >= bottom, characters[Int(units[start - 1])].contains(.separator), members.count < 16,
            let word = edges.word(in: units, endingAt: start - 1, floor: bottom), word.value.kind == .field,
            word.length >= 2
        {
            members.append((start - 1 - word.length)..<(start - 1))
            start -= 1 + word.length
        }
        let end = tails.countEnd(place.end, in: units, limit: limit) ?? place.end
        // 法院、公安要, 各镇街、公安、城管配合
        if isBehindUnit, start == bottom + 1, characters[Int(units[bottom])].contains(.separator),
            members.allSatisfy({
                allOnes.longestMatch(in: units, endingAt: $0.upperBound, from: $0.lowerBound)?.length
                    == $0.count
            }),
            isBound(end, in: units, limit) || joint.longestMatch(in: units, at: end, limit: limit) != nil
                || helping.longestMatch(in: units, at: end, limit: limit) != nil
        {
            return members.reversed()
        }
        let isMargin = classes.isMargin(start, in: units, floor: floor)
        guard start <= floor || units[start - 1] != .unit("、") && units[start - 1] != .unit("“") else {
            return []
        }
        let hasStrong = members.contains { isStrong($0, in: units) }
        if !hasStrong {
            // 审计、财政要跟进监督
            guard members.count > 1, isMargin, isBound(end, in: units, limit),
                members.allSatisfy({
                    weakOnes.longestMatch(in: units, endingAt: $0.upperBound, from: $0.lowerBound)?.length
                        == $0.count
                }),
                isTasked(end, in: units, limit)
            else { return [] }
            return members.reversed()
        }
        if members.count > 1 {
            guard
                isMargin || openers.longestMatch(in: units, endingAt: start, from: floor) != nil
                    || pointing.longestMatch(in: units, endingAt: start, from: floor) != nil,
                isBound(end, in: units, limit)
                    || joint.longestMatch(in: units, at: place.end, limit: limit) != nil
                    || helping.longestMatch(in: units, at: end, limit: limit) != nil
            else { return [] }
            return members.reversed()
        }
        if isMargin, isBound(place.end, in: units, limit) { return members }
        // 公安、法院、检察院要
        if isMargin, place.end + 2 < limit, units[place.end] == .unit("、"), isCourt(place.end + 1, in: units)
        {
            return members
        }
        // 移送公安
        guard place.end - place.start == 2, classes[Int(units[place.end])].contains(.mark),
            units[place.end] != .unit("、"),
            handed.longestMatch(in: units, endingAt: start, from: floor) != nil
        else { return [] }
        return members
    }

    /// 法院 or 检察院
    private func isCourt(_ position: Int, in units: [UInt16]) -> Bool {
        switch (units[position], units[position + 1]) {
        case (.unit("法"), .unit("院")), (.unit("检"), .unit("察")): return true
        default: return false
        }
    }

    private func category(_ range: Range<Int>, in units: [UInt16]) -> UnitCategory {
        if isCompany(range, in: units) { return .enterprise }
        return edges.word(in: units, endingAt: range.upperBound, floor: range.lowerBound)?.value.category
            ?? .government
    }

    /// Whether a modal follows.
    private func isBound(_ position: Int, in units: [UInt16], _ limit: Int) -> Bool {
        guard let modal = modals.longestMatch(in: units, at: position, limit: limit) else { return false }
        return modal.length > 1 || moved.isModal(position, in: units) || units[position] != .unit("要")
    }

    /// Whether what only bodies do follows the modal: 要跟进监督, but not 要改善.
    private func isTasked(_ position: Int, in units: [UInt16], _ limit: Int) -> Bool {
        guard let modal = modals.longestMatch(in: units, at: position, limit: limit) else { return false }
        return tasks.longestMatch(in: units, at: position + modal.length, limit: limit) != nil
    }

    /// Whether what they do follows, behind a time.
    private func acts(_ position: Int, in units: [UInt16], _ limit: Int) -> Bool {
        // A member that is asked in a loop crashes the optimizer of Swift 6.3.1.
        let times = times
        var position = position
        for _ in 0..<2 {
            guard let time = times.longestMatch(in: units, at: position, limit: limit) else { break }
            position += time.length
        }
        guard position < limit, !moved.isThing(position, in: units, limit: limit),
            deeds.longestMatch(in: units, at: position, limit: limit) != nil
        else { return false }
        return units[position] != .unit("要") || moved.isModal(position, in: units)
    }
}
