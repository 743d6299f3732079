import JianghuaRecords

/// Finds single candidates from left to right: heads by their last character, then their left edge.
struct UnitFinder: Sendable {
    private let heads: PhraseTable<Head>
    private let continuations: PhraseTable<Bool>
    private let posts: PhraseTable<Bool>
    private let verbs: PhraseTable<Bool>
    private let people: PhraseTable<Bool>
    private let places: PhraseTable<Bool>
    let edges: LeftEdgeFinder
    private let lists: HeadlessList
    private let classes = CharacterClass.table

    init() {
        heads = PhraseTable(UnitHeads.entries, backward: true)
        continuations = PhraseTable(EdgeWords.continuations.map { ($0, true) })
        posts = PhraseTable(EdgeWords.posts.map { ($0, true) })
        verbs = PhraseTable(EdgeWords.leadingVerbs.map { ($0, true) })
        people = PhraseTable(EdgeWords.responsiblePeople.map { ($0, true) })
        places = PhraseTable(EdgeWords.entering.map { ($0, true) }, backward: true)
        edges = LeftEdgeFinder(bodies: UnitHeads.bodies)
        lists = HeadlessList(edges: edges)
    }

    /// Candidates, ascending and not overlapping. O(range).
    func candidates(in scan: TextScan, range: Range<Int>) -> [UnitCandidate] {
        let units = scan.units
        var found: [UnitCandidate] = []
        var position = range.lowerBound
        while position < range.upperBound {
            let unit = units[position]
            position += 1
            guard heads.mayStart(unit),
                let match = heads.longestMatch(in: units, endingAt: position, from: range.lowerBound)
            else { continue }
            guard match.value.kind != .block else { continue }
            listMembers(of: match, endingAt: position, in: scan, floor: range.lowerBound, into: &found)
            guard
                var candidate = candidate(match, endingAt: position, in: scan, range: range)
                    ?? follower(match, endingAt: position, last: found.last, in: scan, range: range)
            else { continue }
            while let last = found.last, last.start >= candidate.start { found.removeLast() }
            if let last = found.last, last.end > candidate.start {
                guard candidate.headStart >= last.end else { continue }
                candidate.start = last.end
                candidate.prefixEnd = max(candidate.prefixEnd, candidate.start)
                candidate.determinerEnd = max(candidate.determinerEnd, candidate.start)
            }
            if candidate.kind == .type, !candidate.generic, candidate.start < candidate.headStart {
                let before = candidate.start
                if before > range.lowerBound, isSeparator(units[before - 1]) {
                    insert(
                        lists.members(
                            before: before - 1, head: candidate.headStart..<candidate.end,
                            category: .government,
                            asDivisions: false, known: found, in: scan, floor: range.lowerBound), into: &found
                    )
                }
            }
            candidate.end = aliasEnd(after: candidate.end, in: scan, limit: range.upperBound)
            found.append(candidate)
        }
        return found
    }

    private func isSeparator(_ unit: UInt16) -> Bool {
        unit == 0x3001 || unit == 0x548C || unit == 0x4E0E || unit == 0x53CA  // 、和与及
    }

    /// Adds members that lie among the last candidates.
    private func insert(_ members: [UnitCandidate], into found: inout [UnitCandidate]) {
        for member in members {
            var place = found.count
            while place > 0, found[place - 1].start > member.start { place -= 1 }
            if place > 0, found[place - 1].end > member.start { continue }
            if place < found.count, found[place].start < member.end { continue }
            found.insert(member, at: place)
        }
    }

    /// 住建、城管等部门: the bare head is none, the members before it are.
    private func listMembers(
        of match: PhraseTable<Head>.Match, endingAt end: Int, in scan: TextScan, floor: Int,
        into found: inout [UnitCandidate]
    ) {
        let units = scan.units
        let kind = match.value.kind
        guard kind == .type || kind == .division || kind == .actor || kind == .collective else { return }
        let head = (end - match.length)..<end
        var start = head.lowerBound
        if let word = edges.word(in: units, endingAt: start, floor: floor),
            word.value.kind == .determiner || word.value.kind == .descriptor
        {
            start -= word.length
        }
        guard start > floor else { return }
        let last = units[start - 1]
        if last == 0x7B49 {  // 等
            let asDivisions = kind == .division || Self.divisionHeads.contains(units[head.lowerBound])
            guard asDivisions || kind == .type else { return }
            insert(
                lists.members(
                    before: start - 1, head: asDivisions ? end..<end : head, category: .government,
                    asDivisions: asDivisions, known: found, in: scan, floor: floor), into: &found)
        } else if kind == .division, match.length == 1, start == head.lowerBound, Self.counts.contains(last) {
            let members = lists.members(
                before: start - 1, head: head, category: .division, asDivisions: true, known: found, in: scan,
                floor: floor)
            if members.count > 1 { insert(members, into: &found) }
        }
    }

    private static let divisionHeads: Set<UInt16> = Set("乡镇县区街".utf16)
    private static let counts: Set<UInt16> = Set("两三四五六七八九十".utf16)

    private func candidate(
        _ match: PhraseTable<Head>.Match, endingAt end: Int, in scan: TextScan, range: Range<Int>
    ) -> UnitCandidate? {
        let units = scan.units
        var head = match.value
        let headStart = end - match.length
        if let next = continuations.longestMatch(in: units, at: end - 1, limit: range.upperBound),
            next.length > 1
        {
            return nil
        }
        let isTitle = isInTitle(headStart, scan)
        if isTitle && !(head.category == .institution && end < units.count && units[end] == 0x300B) {
            return nil
        }
        let edge = edges.edge(of: head, at: headStart, in: scan, floor: range.lowerBound)
        var candidate = UnitCandidate(
            start: edge.start, end: end, headStart: headStart, kind: head.kind, category: head.category,
            headCategory: head.category,
            prefixEnd: max(
                edge.start,
                edge.prefixEnd == headStart && !edge.hasLevel && !edge.hasPlace ? edge.start : edge.prefixEnd),
            determinerEnd: edge.hasDeterminer ? edge.determinerEnd : edge.start, rule: UnitExtractor.organ)
        candidate.masked = edge.masked
        if edge.hasDeterminer {
            guard determined(&candidate, edge, head, in: units) else { return nil }
        } else {
            switch head.kind {
            case .complete:
                if candidate.prefixEnd == candidate.start,
                    LeftEdgeFinder.levelUnits.contains(units[headStart]),
                    edge.start == headStart
                {
                    candidate.prefixEnd = headStart + 1
                } else if LeftEdgeFinder.levelUnits.contains(units[headStart]), edge.hasPlace,
                    candidate.prefixEnd <= headStart
                {
                    candidate.prefixEnd = headStart + 1
                }
                if edge.hasBody, let category = edge.category, head.category == .government,
                    category != .government,
                    candidate.category == .government
                {
                    candidate.category = category
                }
            case .suffix:
                guard edge.hasField || edge.hasBody else { return nil }
                candidate.rule = UnitExtractor.field
                candidate.category = category(of: head, edge)
            case .open:
                candidate.rule = UnitExtractor.task
                if edge.unknown > 0, !edge.isClean { return nil }
                if !edge.hasLevel, !edge.hasPlace,
                    let verb = verbs.longestMatch(in: units, at: edge.start, limit: headStart),
                    headStart - edge.start - verb.length >= 2
                {
                    candidate.start += verb.length
                    candidate.prefixEnd = candidate.start
                    candidate.determinerEnd = candidate.start
                }
            case .proper:
                guard edge.hasPlace || edge.hasLevel || edge.unknown > 1 || edge.hasField, edge.isClean else {
                    return nil
                }
                candidate.rule = UnitExtractor.proper
            case .type:
                guard edge.hasField || edge.hasBody || (edge.hasPlace && head.category != .collective) else {
                    return nil
                }
                guard fitsField(headStart, end, in: units) else { return nil }
                candidate.rule = UnitExtractor.field
                candidate.category = category(of: head, edge)
                if edge.hasDescriptor || edge.hasField && isGenericField(edge.start, headStart, in: units) {
                    candidate.generic = true
                }
            case .actor:
                let isNamed = edge.hasPlace || edge.hasLevel && head.category != .collective
                if isNamed {
                    candidate.rule = UnitExtractor.organ
                    if edge.hasDescriptor { candidate.generic = true }
                } else if head.category == .party, edge.hasField || edge.hasBody {
                    candidate.generic = true
                    candidate.rule = UnitExtractor.collective
                } else {
                    candidate.generic = true
                    candidate.needsActing = true
                    candidate.rule = UnitExtractor.acting
                }
            case .collective:
                candidate.generic = true
                candidate.rule = UnitExtractor.set
            case .division:
                guard let named = division(edge, headStart, in: units, floor: range.lowerBound) else {
                    return nil
                }
                candidate.start = named.start
                candidate.masked = named.masked
                candidate.prefixEnd = named.start
                candidate.category = .division
                candidate.rule = UnitExtractor.division
            case .block: return nil
            }
        }
        if candidate.generic { candidate.category = .collective }
        head.category = candidate.category
        if isCounted(candidate, in: units, floor: range.lowerBound) { return nil }
        if isPerson(after: end, candidate, in: units, limit: range.upperBound) { return nil }
        if entersPlace(candidate, in: units, floor: range.lowerBound) { return nil }
        return candidate
    }

    /// A bare kind behind a determined one: the list decides whether it shares the determiner.
    private func follower(
        _ match: PhraseTable<Head>.Match, endingAt end: Int, last: UnitCandidate?, in scan: TextScan,
        range: Range<Int>
    ) -> UnitCandidate? {
        let head = match.value
        guard head.kind == .type || head.kind == .division, let last, last.hasDeterminer || last.isFollower
        else { return nil }
        var start = end - match.length
        if let word = edges.word(in: scan.units, endingAt: start, floor: range.lowerBound),
            word.value.kind == .descriptor
        {
            start -= word.length
        }
        guard last.end <= start, Coordination.shared.joins(last.end, start, in: scan.units) else {
            return nil
        }
        if let next = continuations.longestMatch(in: scan.units, at: end - 1, limit: range.upperBound),
            next.length > 1
        {
            return nil
        }
        var candidate = UnitCandidate(
            start: start, end: end, headStart: end - match.length, kind: .type, category: .collective,
            headCategory: .collective, generic: true, prefixEnd: start, determinerEnd: start,
            needsActing: true,
            rule: UnitExtractor.shared)
        candidate.isFollower = true
        if isPerson(after: end, candidate, in: scan.units, limit: range.upperBound) { return nil }
        return candidate
    }

    /// A kind of body with a determiner.
    private func determined(
        _ candidate: inout UnitCandidate, _ edge: LeftEdge, _ head: Head, in units: [UInt16]
    ) -> Bool {
        candidate.generic = true
        candidate.rule = UnitExtractor.collective
        // 全市 and the like do not stand before a name by themselves: 全省公安厅.
        return true
    }

    private func category(of head: Head, _ edge: LeftEdge) -> UnitCategory {
        switch head.category {
        case .government: return edge.category ?? .government
        default: return head.category
        }
    }

    /// Only 部门, 机关 and the like are named by a field.
    private func fitsField(_ start: Int, _ end: Int, in units: [UInt16]) -> Bool {
        guard end - start == 2 else { return false }
        switch (units[start], units[start + 1]) {
        case (0x90E8, 0x95E8), (0x673A, 0x5173), (0x673A, 0x6784): return true
        default: return false
        }
    }

    private func isGenericField(_ start: Int, _ headStart: Int, in units: [UInt16]) -> Bool { false }

    /// The name of a division: a known one, a masked one, or an unknown one between edges.
    private func division(
        _ edge: LeftEdge, _ headStart: Int, in units: [UInt16], floor: Int
    ) -> (start: Int, masked: Bool)? {
        if edge.hasField || edge.hasBody || edge.hasDescriptor {
            guard edge.masked else { return nil }
        }
        if edge.masked {
            return (edge.start, true)
        }
        if edge.hasPlace { return (edge.start, false) }
        guard let start = edges.unknownDivision(endingAt: headStart, in: units, floor: floor) else {
            return nil
        }
        return (start, false)
    }

    private func isInTitle(_ position: Int, _ scan: TextScan) -> Bool {
        var mark = scan.enclosingMark(of: position)
        var depth = 0
        while mark >= 0, depth < 4 {
            if scan.marks[mark].kind == .openTitle { return true }
            mark = Int(scan.marks[mark].enclosing)
            depth += 1
        }
        return false
    }

    private func isPerson(after end: Int, _ candidate: UnitCandidate, in units: [UInt16], limit: Int) -> Bool
    {
        if people.longestMatch(in: units, at: end, limit: limit) != nil { return true }
        if candidate.generic && candidate.hasDeterminer { return false }
        return posts.longestMatch(in: units, at: end, limit: limit) != nil
    }

    /// 三个专项工作组, 127家部门单位: a quantity.
    private func isCounted(_ candidate: UnitCandidate, in units: [UInt16], floor: Int) -> Bool {
        let start = candidate.start
        guard start - 1 > floor, Self.measures.contains(units[start - 1]) else { return false }
        return !classes[Int(units[start - 2])].isDisjoint(with: [.digit, .numeral, .mask])
            || Self.vague.contains(units[start - 2])
    }

    private static let measures: Set<UInt16> = Set("个家支所名位类批".utf16)
    private static let vague: Set<UInt16> = Set("多几余数".utf16)

    private func entersPlace(_ candidate: UnitCandidate, in units: [UInt16], floor: Int) -> Bool {
        guard candidate.kind == .actor || candidate.kind == .type || candidate.kind == .division,
            !candidate.hasDeterminer
        else { return false }
        return places.longestMatch(in: units, endingAt: candidate.start, from: floor) != nil
    }

    /// An alias or a list of levels in brackets behind a name belongs to it.
    private func aliasEnd(after end: Int, in scan: TextScan, limit: Int) -> Int {
        let units = scan.units
        guard end < limit, units[end] == 0x28 else { return end }
        let top = min(limit, end + 14)
        var index = end + 1
        var letters = true
        while index < top, units[index] != 0x29 {
            let classes = classes[Int(units[index])]
            if !classes.contains(.letter) || units[index] > 0x7A { letters = false }
            if classes.contains(.mark), units[index] != 0x3001 { return end }
            if units[index] > 0x7F, !classes.contains(.han), !classes.contains(.mark),
                !classes.contains(.mask)
            {
                return end
            }
            index += 1
        }
        guard index < top, index > end + 1 else { return end }
        if letters { return units[end + 1] < 0x61 ? index + 1 : end }
        let last = units[index - 1]
        guard Self.aliasEnds.contains(last) else { return end }
        return index + 1
    }

    private static let aliasEnds: Set<UInt16> = Set("市区县镇乡旗州盟街道办局委组部会所站中心城队院校村居盟".utf16)
}
