import JianghuaRecords

/// What binds neighbours in a list and what they share.
final class Coordination: Sendable {
    static let shared = Coordination()
    private let separators: PhraseTable<Bool>
    let characters = UnitCharacters.table
    let classes = CharacterClass.table

    init() {
        separators = PhraseTable(
            "、 和 与 及 以及 或 或者 等 乃至 及其 等和 等及 、以及 还有 尤其是 特别是 ,还是 、还有 ,还有 ,以及 ,包括 ,特别是 ,尤其是 暨 等各 以及各".words.map {
                ($0, true)
            })
    }

    /// Whether only a separator, or nothing, stands between two ends.
    @inline(__always)
    func joins(_ end: Int, _ start: Int, in units: [UInt16]) -> Bool {
        // Most neighbours are far from each other.
        start > end ? start - end <= 5 && isSeparator(end, start, in: units) : start == end
    }

    private func isSeparator(_ end: Int, _ start: Int, in units: [UInt16]) -> Bool {
        // 《桐山日报》、市电视台
        let end = units[end] == .unit("》") ? end + 1 : end
        let start = units[start - 1] == .unit("《") ? start - 1 : start
        guard end < start, let match = separators.longestMatch(in: units, at: end, limit: start) else {
            return false
        }
        return match.length == start - end
    }

    /// Where the list ends, as an index, whose first candidate is at `first`. O(list).
    func listEnd(from first: Int, _ candidates: [UnitCandidate], in units: [UInt16]) -> Int {
        var end = first + 1
        while end < candidates.count, joins(candidates[end - 1].end, candidates[end].start, in: units) {
            end += 1
        }
        return end
    }

    /// Where the list begins whose last candidate stands before an index above 0. O(list).
    func listStart(before end: Int, _ candidates: [UnitCandidate], in units: [UInt16]) -> Int {
        var start = end - 1
        while start > 0, joins(candidates[start - 1].end, candidates[start].start, in: units) { start -= 1 }
        return start
    }

    /// What the members before stated.
    private struct Stated {
        var prefix: Range<Int>?
        var isMasked = false
        var determiner: Range<Int>?
        /// 县公安局 of 县公安局禁毒大队, and what that ends in.
        var body: (range: Range<Int>, end: UInt16)?
    }

    /// Restores the names of members that share a prefix, a determiner or a head. O(members).
    func restore(
        _ candidates: inout [UnitCandidate], _ group: Range<Int>, in units: [UInt16],
        _ names: inout UnitNames
    ) {
        var stated = Stated()
        for index in group where !candidates[index].isNamedByUser {
            if index > group.lowerBound, candidates[index].category == .congress,
                candidates[index].headCategory == .party
            {
                // 市人大及其|常委会
                names.appendName(of: candidates[index - 1])
                names.append(candidates[index].range)
                candidates[index].name = names.close()
                continue
            }
            // 各部门特别是|县住建局: one of them.
            if candidates[index].start > 0, units[candidates[index].start - 1] == .unit("是") {
                stated.determiner = nil
            }
            if index > group.lowerBound { shareTown(&candidates, index, in: units, &names) }
            if candidates[index].hasDeterminer {
                determined(&candidates, index, group, &stated, in: units, &names)
            } else if let determiner = stated.determiner,
                sharesDeterminer(candidates[index], in: units)
                    || sharesVillages(candidates, index, group)
                    || sharesSchools(candidates, index, group),
                candidates[index].isFollower
                    || index > group.lowerBound
                        && (candidates[index - 1].end < candidates[index].start
                            || isGovernment(candidates[index], behind: candidates[index - 1]))
            {
                candidates[index].generic = true
                candidates[index].category = .collective
                candidates[index].needsActing = false
                candidates[index].rule = .shared
                if index > group.lowerBound,
                    let towns = townsRange(candidates[index - 1], candidates[index], in: units)
                {
                    names.appendPlain(towns)
                } else {
                    names.append(determiner)
                }
                names.appendPlain(candidates[index].range)
                candidates[index].name = names.close()
                shareHead(&candidates, before: index, group, in: units, &names)
            } else if candidates[index].kind == .division, !candidates[index].generic {
                // 各街道、铁佛镇、|开发区管委会: the name of one parts the list.
                stated.determiner = nil
            } else if let body = stated.body, sharesBody(candidates[index], body.end, in: units) {
                names.append(body.range)
                names.append(candidates[index].range)
                candidates[index].name = names.close()
                continue
            } else if candidates[index].hasPrefix {
                prefixed(&candidates[index], &stated, in: units, &names)
                shareBody(&candidates, before: index, group, &names)
            } else if let prefix = stated.prefix, sharesPrefix(candidates[index], in: units),
                takesPrefix(candidates[index], prefix, in: units),
                // 省电视台等媒体: no 省媒体.
                !candidates[index].needsActing || units[candidates[index].start - 1] != .unit("等")
            {
                if candidates[index].needsActing {
                    candidates[index].needsActing = false
                    candidates[index].generic = false
                    candidates[index].category = candidates[index].headCategory
                    candidates[index].rule = .organ
                }
                names.append(prefix)
                if isOfCommittee(candidates[index], prefix, in: units) { names.append([.unit("委")]) }
                names.appendName(of: candidates[index])
                candidates[index].name = names.close()
                candidates[index].masked = candidates[index].masked || stated.isMasked
            }
            let candidate = candidates[index]
            let isSection =
                candidate.hasBody && candidate.bodyEnd > candidate.start && candidate.bodyEnd < candidate.end
            stated.body =
                isSection && !candidate.generic
                ? (candidate.start..<candidate.bodyEnd, units[candidate.end - 1]) : nil
        }
    }

    /// 各级党委|政府: nothing stands between the two.
    private func isGovernment(_ candidate: UnitCandidate, behind earlier: UnitCandidate) -> Bool {
        candidate.kind == .actor && candidate.headCategory == .government
            && earlier.headCategory == .party && earlier.generic
    }

    /// 禁毒大队|、治安大队, 刑庭|、民庭: parts of the same body, by the same end.
    private func sharesBody(_ candidate: UnitCandidate, _ end: UInt16, in units: [UInt16]) -> Bool {
        guard candidate.kind == .complete || candidate.kind == .suffix,
            candidate.start == candidate.headStart
                || candidate.kind == .suffix, !candidate.hasPrefix, !candidate.generic, !candidate.hasBody,
            units[candidate.end - 1] == end
        else { return false }
        switch end {
        case .unit("队"), .unit("庭"), .unit("科"), .unit("股"): return true
        default: return false
        }
    }

    /// 各乡镇 of 各乡镇党委、政府, 各街道 of 各街道党工委、办事处: whose organs they are.
    private func townsRange(_ earlier: UnitCandidate, _ candidate: UnitCandidate, in units: [UInt16])
        -> Range<Int>?
    {
        guard earlier.generic, earlier.headCategory == .party, earlier.hasDeterminer,
            candidate.start == candidate.headStart,
            candidate.headCategory == .government
                || candidate.headCategory == .congress || candidate.headCategory == .cppcc,
            units[earlier.end - 1] == .unit("委")
        else { return nil }
        var end = earlier.end - 1
        let bottom = max(earlier.determinerEnd, earlier.end - 3)
        while end > bottom, units[end - 1] == .unit("党") || units[end - 1] == .unit("工") { end -= 1 }
        return end < earlier.end - 1 && end > earlier.determinerEnd ? earlier.start..<end : nil
    }

    /// 自治区党委领导、人大监督、政协支持: what clauses of one form share. O(candidates)
    func shareClauses(
        _ candidates: inout [UnitCandidate], in units: [UInt16], _ names: inout UnitNames
    ) {
        var prefix: Range<Int>?
        for index in candidates.indices.dropFirst() {
            guard candidates[index].category == .congress || candidates[index].category == .cppcc,
                isParallel(candidates[index - 1], candidates[index], in: units)
            else {
                prefix = nil
                continue
            }
            let (earlier, candidate) = (candidates[index - 1], candidates[index])
            if earlier.hasPrefix { prefix = earlier.start..<earlier.prefixEnd }
            guard let prefix else { continue }
            names.append(prefix)
            names.append(candidate.range)
            candidates[index].name = names.close()
        }
    }

    /// Whether the second, a congress, stands without a place behind 、, and only a few words stand between.
    private func isParallel(_ earlier: UnitCandidate, _ candidate: UnitCandidate, in units: [UInt16]) -> Bool
    {
        guard earlier.category == .party || earlier.category == .congress, !earlier.generic,
            !candidate.generic,
            candidate.start == candidate.headStart, !candidate.hasPrefix, candidate.name == nil,
            candidate.start - earlier.end >= 3, candidate.start - earlier.end <= 10,
            units[candidate.start - 1] == .unit("、")
        else { return false }
        return units[earlier.end..<(candidate.start - 1)].allSatisfy { classes[Int($0)].contains(.han) }
    }

    /// 乡镇党委、政府: the government of the same towns.
    private func shareTown(
        _ candidates: inout [UnitCandidate], _ index: Int, in units: [UInt16], _ names: inout UnitNames
    ) {
        let (earlier, candidate) = (candidates[index - 1], candidates[index])
        guard earlier.generic, earlier.kind == .actor, earlier.headCategory == .party, !earlier.hasDeterminer,
            earlier.start == earlier.headStart, earlier.end - earlier.start > 3, candidate.generic,
            candidate.kind == .actor, candidate.headCategory == .government,
            candidate.start == candidate.headStart,
            candidate.end - candidate.start <= 3
        else { return }
        // 乡镇, 街道
        names.append(earlier.start..<(earlier.start + 2))
        names.append(candidate.range)
        candidates[index].name = names.close()
    }

    /// 国务院各部委、各直属机构: the scope before 各 is shared.
    private func determined(
        _ candidates: inout [UnitCandidate], _ index: Int, _ group: Range<Int>, _ stated: inout Stated,
        in units: [UInt16], _ names: inout UnitNames
    ) {
        let candidate = candidates[index]
        stated.prefix = nil
        if units[candidate.start] == .unit("各"), index > group.lowerBound, let determiner = stated.determiner,
            determiner.count > 1,
            // 国务院|各部委 has 各 in its head.
            units[determiner.upperBound - 1] == .unit("各") || units[determiner.upperBound] == .unit("各"),
            // 市政府各部门、各县政府
            characters[Int(units[candidate.start + 1])].isDisjoint(with: .level),
            candidates[index - 1].end == candidate.start || units[candidates[index - 1].end] == .unit("、"),
            !characters[Int(units[candidate.end - 1])].contains(.territory)
        {
            let end = determiner.upperBound
            names.append(determiner.lowerBound..<(units[end - 1] == .unit("各") ? end - 1 : end))
            names.appendPlain(candidate.range)
            candidates[index].name = names.close()
        } else if let determiner = stated.determiner, index > group.lowerBound,
            sharesRelated(candidate, determiner, candidates[index - 1], in: units)
        {
            // 市政府有关部门、有关单位
            names.append(determiner.lowerBound..<(determiner.upperBound - 2))
            names.appendPlain(candidate.range)
            candidates[index].name = names.close()
        } else {
            // 各领域主管部门和乡镇党委
            stated.determiner =
                units[candidate.start + 1] == .unit("领") ? nil : candidate.start..<candidate.determinerEnd
        }
    }

    /// Whether both are 有关 or 相关, the first behind a body.
    private func sharesRelated(
        _ candidate: UnitCandidate, _ determiner: Range<Int>, _ earlier: UnitCandidate, in units: [UInt16]
    ) -> Bool {
        guard determiner.count > 2, candidate.determinerEnd - candidate.start == 2, candidate.kind == .type,
            units[candidate.end - 2] == .unit("单"), units[candidate.end - 1] == .unit("位"),
            earlier.end + 1 == candidate.start, units[earlier.end] == .unit("、")
        else { return false }
        let end = determiner.upperBound
        return units[candidate.start] == units[end - 2] && units[candidate.start + 1] == units[end - 1]
    }

    private func prefixed(
        _ candidate: inout UnitCandidate, _ stated: inout Stated, in units: [UInt16],
        _ names: inout UnitNames
    ) {
        stated.determiner = nil
        // xx市委、市政府: the place before the level is shared.
        if let prefix = stated.prefix, prefix.count > 1, candidate.prefixEnd - candidate.start == 1,
            units[prefix.upperBound - 1] == units[candidate.start]
        {
            names.append(prefix.lowerBound..<(prefix.upperBound - 1))
            names.appendName(of: candidate)
            candidate.name = names.close()
            candidate.masked = candidate.masked || stated.isMasked
            return
        }
        // 华东农林大学、中国科学院: the place of a name of its own.
        guard candidate.kind != .proper || characters[Int(units[candidate.prefixEnd - 1])].contains(.level)
        else {
            stated.prefix = nil
            return
        }
        stated.prefix = candidate.start..<candidate.prefixEnd
        stated.isMasked = candidate.masked
    }

    /// 各省、自治区、直辖市人民政府: the divisions before the last have its head.
    private func shareHead(
        _ candidates: inout [UnitCandidate], before last: Int, _ group: Range<Int>, in units: [UInt16],
        _ names: inout UnitNames
    ) {
        let candidate = candidates[last]
        guard candidate.kind == .complete || candidate.kind == .actor, candidate.hasPrefix else { return }
        let head = candidate.prefixEnd..<max(candidate.prefixEnd, candidate.end)
        var index = last - 1
        while index >= group.lowerBound, last - index < 8 {
            let earlier = candidates[index]
            guard earlier.generic, earlier.kind == .division || earlier.isFollower,
                characters[Int(units[earlier.end - 1])].contains(.level) || units[earlier.end - 1] == 0x29
            else { return }
            names.appendName(of: earlier)
            names.append(head)
            candidates[index].name = names.close()
            index -= 1
        }
    }

    /// 市委、市政府督查部门: the body before has the part behind the other body too.
    private func shareBody(
        _ candidates: inout [UnitCandidate], before last: Int, _ group: Range<Int>, _ names: inout UnitNames
    ) {
        let candidate = candidates[last]
        guard last > group.lowerBound, candidate.kind == .type, candidate.hasBody,
            candidate.bodyEnd < candidate.end
        else { return }
        let earlier = candidates[last - 1]
        guard earlier.kind == .complete,
            earlier.end - earlier.start == candidate.bodyEnd - candidate.start
                || earlier.prefixEnd - earlier.start == candidate.prefixEnd - candidate.start,
            earlier.hasPrefix
        else { return }
        names.appendName(of: earlier)
        names.append(candidate.bodyEnd..<candidate.end)
        candidates[last - 1].name = names.close()
    }
}
