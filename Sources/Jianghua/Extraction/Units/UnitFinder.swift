import JianghuaRecords

/// Finds single candidates from left to right: heads by their last character, then their left edge.
struct UnitFinder: Sendable {
    let heads = PhraseTable(UnitHeads.entries, backward: true)
    private let lists: HeadlessList
    let reader: UnitReader
    private let edges: LeftEdgeFinder

    init() {
        edges = LeftEdgeFinder(bodies: UnitHeads.bodies)
        lists = HeadlessList(edges: edges)
        reader = UnitReader(edges: edges)
    }

    /// What the end of a name says about its kind; government where it says nothing.
    func category(of name: String) -> UnitCategory {
        let units = Array(name.utf16)
        return heads.longestMatch(in: units, endingAt: units.count, from: 0)?.value.category ?? .government
    }

    /// Candidates, ascending and not overlapping. O(range).
    func candidates(in scan: TextScan, range: Range<Int>) -> [UnitCandidate] {
        let units = scan.units
        var found: [UnitCandidate] = []
        var position = range.lowerBound
        while let last = scan.places.next(.unitHeads, from: position, limit: range.upperBound) {
            position = last + 1
            guard
                let match = heads.longestMatch(in: units, endingAt: position, from: range.lowerBound),
                match.value.kind != .block
            else { continue }
            let head = (position - match.length)..<position
            listMembers(of: match.value, head, in: scan, range: range, into: &found)
            guard
                var candidate = reader.candidate(match.value, head, in: scan, range: range)
                    ?? set(match.value, head, in: scan, range: range)
                    ?? follower(match.value, head, last: found.last, in: scan, range: range)
                    ?? bare(match.value, head, in: scan, range: range)
            else { continue }
            while let last = found.last, last.start >= candidate.start { found.removeLast() }
            // What stands inside a person's title is none either: 湖北省 of 湖北省人民政府省长.
            if let last = found.last, last.end > candidate.start {
                guard candidate.headStart >= last.end else { continue }
                cut(&candidate, at: last.end)
            }
            join(&candidate, &found, in: units)
            if candidate.isPerson { continue }
            if candidate.kind == .type, !candidate.generic, candidate.start < candidate.headStart {
                fieldMembers(before: candidate, in: scan, range: range, into: &found)
            }
            candidate.end = reader.context.aliasEnd(after: candidate.end, in: scan, limit: range.upperBound)
            found.append(candidate)
        }
        return found
    }

    private func cut(_ candidate: inout UnitCandidate, at start: Int) {
        candidate.start = start
        candidate.prefixEnd = max(candidate.prefixEnd, start)
        candidate.determinerEnd = max(candidate.determinerEnd, start)
    }

    /// Joins a name with the one that ends where it begins, where they are one name.
    private func join(_ candidate: inout UnitCandidate, _ found: inout [UnitCandidate], in units: [UInt16]) {
        guard let last = found.last else { return }
        let isMember = candidate.kind == .collective && candidate.headText(in: units) == "成员单位"
        if last.end == candidate.start, isInner(candidate, of: last, in: units) {
            found.removeLast()
            if candidate.generic {
                candidate.determinerEnd = max(candidate.determinerEnd, candidate.start)
                candidate.start = last.start
                candidate.prefixEnd = last.start
            } else {
                candidate.start = last.start
                candidate.prefixEnd = max(last.start, last.prefixEnd)
                candidate.determinerEnd = candidate.start
                candidate.masked = candidate.masked || last.masked
            }
            return
        }
        if last.end == candidate.start {
            let isBranch =
                candidate.prefixEnd > candidate.start && candidate.kind != .division
                && (last.category == .enterprise || last.category == .institution
                    || last.headText(in: units).hasSuffix("税务总局") || last.headText(in: units).hasSuffix("银行"))
                && last.kind != .actor && !last.generic
            guard isBranch || isMember && !last.generic else { return }
        } else {
            // 党政机关、企事业单位…工作组: a list at the start of a task's name.
            guard candidate.kind == .open, last.end + 1 == candidate.start, units[last.end] == 0x3001,
                last.kind == .collective || last.kind == .actor, !last.hasDeterminer,
                startsWithKind(candidate, in: units)
            else { return }
        }
        found.removeLast()
        candidate.start = last.start
        candidate.prefixEnd = max(last.start, last.prefixEnd)
        candidate.determinerEnd = candidate.start
    }

    /// 市公安局|交警支队, 区政府|各部门: a part of the body before.
    private func isInner(_ candidate: UnitCandidate, of last: UnitCandidate, in units: [UInt16]) -> Bool {
        guard !last.needsActing else { return false }
        if last.generic {
            // 地方各级人民政府相关部门
            guard candidate.hasDeterminer, units[candidate.start] != 0x5404,
                last.kind == .complete || last.kind == .actor
            else { return false }
        }
        switch last.kind {
        case .complete, .suffix: break
        case .actor, .division: guard candidate.hasDeterminer else { return false }
        default: return false
        }
        if candidate.hasDeterminer {
            // 县委县政府各部门, but not 市委有关领导小组.
            guard candidate.kind == .type, !candidate.needsActing else { return false }
            return units[candidate.start] == 0x5404 || units[candidate.start] == 0x6709
                || units[candidate.start] == 0x76F8
                || units[candidate.start] == 0x6240
        }
        guard !candidate.hasPrefix, candidate.start == candidate.headStart || candidate.kind != .complete
        else { return false }
        switch candidate.kind {
        case .complete, .suffix, .open: return candidate.category != .military
        default: return false
        }
    }

    private func startsWithKind(_ candidate: UnitCandidate, in units: [UInt16]) -> Bool {
        for length in 2...5 where candidate.start + length < candidate.headStart {
            if let match = heads.longestMatch(
                in: units, endingAt: candidate.start + length, from: candidate.start),
                match.length == length, match.value.kind == .actor || match.value.kind == .collective
            {
                return true
            }
        }
        return false
    }

    // MARK: lists

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

    /// 文化、体育部门: the members before the last share its head.
    private func fieldMembers(
        before candidate: UnitCandidate, in scan: TextScan, range: Range<Int>,
        into found: inout [UnitCandidate]
    ) {
        let start = candidate.start
        guard start > range.lowerBound, isSeparator(scan.units[start - 1]) else { return }
        insert(
            lists.members(
                before: start - 1, head: candidate.headStart..<candidate.end, category: .government,
                asDivisions: false, known: found, in: scan, floor: range.lowerBound), into: &found)
    }

    /// 住建、城管等部门: the bare head is none, the members before it are.
    private func listMembers(
        of head: Head, _ headRange: Range<Int>, in scan: TextScan, range: Range<Int>,
        into found: inout [UnitCandidate]
    ) {
        let units = scan.units
        let floor = range.lowerBound
        guard
            head.kind == .type || head.kind == .division
                || head.kind == .actor && Self.divisionHeads.contains(units[headRange.lowerBound])
        else { return }
        var start = headRange.lowerBound
        for _ in 0..<3 {
            guard let word = edges.word(in: units, endingAt: start, floor: floor) else { break }
            switch word.value.kind {
            case .determiner, .descriptor, .scope, .weak: start -= word.length
            default: break
            }
        }
        guard start > floor else { return }
        let last = units[start - 1]
        let asDivisions = head.kind == .division || Self.divisionHeads.contains(units[headRange.lowerBound])
        if last == 0x7B49 {  // 等
            guard !reader.context.continues(at: headRange.upperBound - 1, in: units, limit: range.upperBound)
            else { return }
            let shared = asDivisions ? headRange.upperBound..<headRange.upperBound : headRange
            insert(
                lists.members(
                    before: start - 1, head: shared, category: .government, asDivisions: asDivisions,
                    known: found, in: scan, floor: floor), into: &found)
        } else if head.kind == .division, headRange.count == 1, start == headRange.lowerBound,
            Self.counts.contains(last)
        {
            let members = lists.members(
                before: start - 1, head: headRange, category: .division, asDivisions: true, known: found,
                in: scan, floor: floor)
            if members.count > 1 { insert(members, into: &found) }
        }
    }

    /// 三区政府, 三区直: the set is a level there.
    private static let afterSet: Set<UInt16> = Set("政直级委人".utf16)
    private static let divisionHeads: Set<UInt16> = Set("乡镇县区街".utf16)
    private static let counts: Set<UInt16> = Set("两二三四五六七八九十".utf16)

    /// 三区, 中心城四区: a set of divisions with a number, where it stands as a party to something.
    func set(
        _ head: Head, _ headRange: Range<Int>, in scan: TextScan, range: Range<Int>
    ) -> UnitCandidate? {
        let units = scan.units
        guard head.kind == .division, headRange.count == 1, headRange.lowerBound > range.lowerBound,
            Self.counts.contains(units[headRange.lowerBound - 1]),
            !reader.context.continues(at: headRange.lowerBound, in: units, limit: range.upperBound)
        else { return nil }
        var start = headRange.lowerBound - 1
        if let word = edges.word(in: units, endingAt: start, floor: range.lowerBound),
            word.value.kind == .descriptor
        {
            start -= word.length
        }
        guard edges.isBoundary(start, in: units, floor: range.lowerBound),
            start == range.lowerBound || units[start - 1] != 0x201C,
            headRange.upperBound >= range.upperBound || !Self.afterSet.contains(units[headRange.upperBound])
        else { return nil }
        return UnitCandidate(
            start: start, end: headRange.upperBound, headStart: start, kind: .collective,
            category: .collective,
            headCategory: .collective, generic: true, prefixEnd: start, determinerEnd: start,
            rule: UnitExtractor.set)
    }

    /// 社区, 街道 by themselves: they count where they act.
    func bare(
        _ head: Head, _ headRange: Range<Int>, in scan: TextScan, range: Range<Int>
    ) -> UnitCandidate? {
        let units = scan.units
        guard head.kind == .division, headRange.count == 2,
            !reader.context.continues(at: headRange.upperBound - 1, in: units, limit: range.upperBound)
        else { return nil }
        let start = headRange.lowerBound
        let candidate = UnitCandidate(
            start: start, end: headRange.upperBound, headStart: start, kind: .actor, category: .collective,
            headCategory: .collective, generic: true, prefixEnd: start, determinerEnd: start,
            needsActing: true,
            rule: UnitExtractor.acting)
        guard edges.isBoundary(start, in: units, floor: range.lowerBound),
            start == range.lowerBound || units[start - 1] != 0x7684,  // 的
            !reader.context.isPerson(candidate, in: units, limit: range.upperBound),
            !reader.context.isEntered(candidate, in: units, floor: range.lowerBound)
        else { return nil }
        return candidate
    }

    /// A bare kind behind a determined one: the list decides whether it shares the determiner.
    private func follower(
        _ head: Head, _ headRange: Range<Int>, last: UnitCandidate?, in scan: TextScan, range: Range<Int>
    ) -> UnitCandidate? {
        let units = scan.units
        guard head.kind == .type || head.kind == .division, let last, last.hasDeterminer || last.isFollower
        else { return nil }
        var start = headRange.lowerBound
        if let word = edges.word(in: units, endingAt: start, floor: range.lowerBound),
            word.value.kind == .descriptor
        {
            start -= word.length
        }
        guard last.end <= start, Coordination.shared.joins(last.end, start, in: units),
            !reader.context.continues(at: headRange.upperBound - 1, in: units, limit: range.upperBound)
        else { return nil }
        var candidate = UnitCandidate(
            start: start, end: headRange.upperBound, headStart: headRange.lowerBound, kind: .type,
            category: .collective, headCategory: .collective, generic: true, prefixEnd: start,
            determinerEnd: start, needsActing: true, rule: UnitExtractor.shared)
        candidate.isFollower = true
        return reader.context.isPerson(candidate, in: units, limit: range.upperBound) ? nil : candidate
    }
}
