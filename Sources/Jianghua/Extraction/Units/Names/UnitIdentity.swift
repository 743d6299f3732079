import JianghuaRecords

/// What a speech as a whole says about its units.
struct UnitIdentity: Sendable {
    private let classes = CharacterClass.table
    private let characters = UnitCharacters.table

    /// In a speech of the Hong Kong government 政府 is the name of one body. O(candidates).
    func recognize(_ candidates: inout [UnitCandidate], in units: [UInt16]) {
        guard candidates.contains(where: { isHongKong($0, in: units) }) else { return }
        for index in candidates.indices where candidates[index].needsActing && !candidates[index].isFollower {
            guard candidates[index].end - candidates[index].start == 2,
                candidates[index].headCategory == .government
            else { continue }
            candidates[index].needsActing = false
            candidates[index].generic = false
            candidates[index].category = .government
            candidates[index].rule = .organ
        }
    }

    /// 特区政府, 立法会, 行政会议 say whose speech it is.
    @inline(__always)
    private func isHongKong(_ candidate: UnitCandidate, in units: [UInt16]) -> Bool {
        guard candidate.category == .government || candidate.category == .congress,
            candidate.rule == .placed || units[candidate.start] == .unit("特")
                || units[candidate.start] == .unit("立") || units[candidate.start] == .unit("行")
        else { return false }
        guard candidate.start == candidate.headStart else {
            // 立法会交通事务委员会, and a region whose place is in no list: of others all speak.
            return candidate.rule == .placed && candidate.isHead(hongKong[1], in: units)
                || units[candidate.range].starts(with: hongKong[2].units)
        }
        return hongKong.contains { candidate.isHead($0, in: units) }
    }

    /// Where the speech names 葵岭市 or 葵岭市财政局, 葵岭海事局 is the one of that place. O(candidates).
    func takePlaces(_ candidates: inout [UnitCandidate], in units: [UInt16], _ names: inout UnitNames) {
        var stems = UnitNameSet()
        for candidate in candidates where !candidate.generic && !candidate.masked {
            let end = candidate.kind == .division ? candidate.headStart : candidate.prefixEnd - 1
            guard candidate.rule != .sharedHead, candidate.start + 2 <= end, candidate.start + 4 >= end,
                candidate.kind == .division || characters[Int(units[end])].contains(.level)
            else { continue }
            stems.insert(names.name(of: candidate.start..<end))
        }
        guard !stems.isEmpty else { return }
        var floor = 0
        for index in candidates.indices {
            defer { floor = candidates[index].end }
            let candidate = candidates[index]
            let start = candidate.start
            switch candidate.kind {
            case .complete, .suffix, .proper: break
            default: continue
            }
            guard !candidate.hasPrefix, !candidate.generic, !candidate.hasDeterminer, start - 2 >= floor,
                classes[Int(units[start - 1])].contains(.han)
            else { continue }
            for length in 2...4 where start - length >= floor {
                let first = start - length
                guard let stem = names.known(first..<start), stems.contains(stem) else { continue }
                guard
                    first == floor || !classes[Int(units[first - 1])].contains(.han)
                        || !characters[Int(units[first - 1])].isDisjoint(with: [.particle, .separator])
                else { continue }
                candidates[index].start = first
                candidates[index].prefixEnd = start
                candidates[index].determinerEnd = first
                break
            }
        }
    }

    /// 城关 in a list of towns is 城关镇 where the speech names it so; 成立领导小组 by everybody is generic.
    func settle(_ candidates: inout [UnitCandidate], in units: [UInt16], _ names: inout UnitNames) {
        if candidates.contains(where: isStem) { nameStems(&candidates, &names) }
        var lastGeneric: Int?
        for index in candidates.indices {
            if candidates[index].generic { lastGeneric = index }
            guard candidates[index].kind == .open, !candidates[index].hasPrefix, let last = lastGeneric,
                isFounded(candidates[index], by: candidates[last], in: units)
            else { continue }
            candidates[index].generic = true
            candidates[index].category = .collective
        }
    }

    /// A division of a list without a head.
    @inline(__always)
    private func isStem(_ candidate: UnitCandidate) -> Bool {
        candidate.kind == .division && candidate.rule == .sharedHead && candidate.name == nil
    }

    /// The first division of the speech that is named by a stem and its kind gives the stem its name.
    private func nameStems(_ candidates: inout [UnitCandidate], _ names: inout UnitNames) {
        var full = UnitNameMap()
        for candidate in candidates where candidate.kind == .division && candidate.rule == .division {
            let stem = names.name(of: candidate.start..<candidate.headStart)
            if full[stem] == nil { full[stem] = names.name(of: candidate) }
        }
        for index in candidates.indices where isStem(candidates[index]) {
            candidates[index].name = full[names.name(of: candidates[index].range)]
        }
    }

    /// 各单位要成立领导小组: one in each.
    private func isFounded(_ candidate: UnitCandidate, by subject: UnitCandidate, in units: [UInt16]) -> Bool
    {
        guard subject.hasDeterminer || subject.isFollower, candidate.start - subject.end <= 48 else {
            return false
        }
        var isFounding = false
        var index = subject.end
        while index < candidate.start {
            switch units[index] {
            case .unit("。"), 0x0A, 0x3B: return false
            case .unit("立"), .unit("建"), .unit("织"), .unit("派"): isFounding = true
            default: break
            }
            index += 1
        }
        return isFounding
    }

    /// Gives shorter names the fullest name of the same body in the speech: 创建办 is 县创建办. O(candidates).
    func unite(_ candidates: inout [UnitCandidate], in units: [UInt16], _ names: inout UnitNames) {
        let bodies = candidates.indices.filter { !candidates[$0].generic }
        let own = bodies.map { names.name(of: candidates[$0]) }
        var full = FullNames()
        for (index, name) in zip(bodies, own) where candidates[index].canonical == nil {
            full.add(name, of: candidates[index], in: units, &names)
        }
        var latest = UnitNameMap()
        for (index, name) in zip(bodies, own) where !candidates[index].isNamedByUser {
            let candidate = candidates[index]
            let isTaskforce = candidate.category == .taskforce
            let isBare = candidate.start == candidate.headStart
            let canonical: UnitName?
            if isTaskforce, isBare || names.isEqual(name, office) {
                canonical = latest[name] ?? full[name]
            } else {
                canonical = full.fullest(of: name)
            }
            if let canonical { candidates[index].canonical = canonical }
            if isTaskforce, !isBare {
                let head = names.name(of: candidate.headStart..<max(candidate.headStart, candidate.end))
                let known = candidates[index].canonical ?? name
                latest[head] = known
                for word in taskforces where names.hasSuffix(head, word) {
                    names.append(word.units)
                    latest[names.close()] = known
                }
            }
        }
    }

    private let office: Phrase = "办公室"
    private let hongKong: [Phrase] = ["特区政府", "特别行政区政府", "立法会", "行政会议"]
    private let taskforces: [Phrase] = ["办公室", "指挥部", "领导小组", "工作组", "测评组", "督查组", "检查组"]
}

/// The one full name that each short name of a speech stands for.
private struct FullNames {
    private var full = UnitNameMap()
    /// Short names of several bodies.
    private var shared = UnitNameMap()
    private let levels = UnitCharacters.table

    /// Nil where there is none, or where there are several.
    subscript(short: UnitName) -> UnitName? { shared[short] == nil ? full[short] : nil }

    /// 创建办 → 县创建办 → X县创建办; nil where the name is the fullest.
    func fullest(of name: UnitName) -> UnitName? {
        var fullest = name
        var steps = 0
        while steps < 3, let next = self[fullest], next != fullest {
            fullest = next
            steps += 1
        }
        return fullest == name ? nil : fullest
    }

    /// What a name is called when its place is plain, and its alias in brackets.
    mutating func add(
        _ name: UnitName, of candidate: UnitCandidate, in units: [UInt16], _ names: inout UnitNames
    ) {
        if candidate.hasPrefix,
            candidate.prefixEnd <= candidate.headStart || candidate.prefixEnd < candidate.end
        {
            if candidate.prefixEnd < candidate.end {
                add(names.name(of: candidate.prefixEnd..<candidate.end), for: name, names)
            }
            // xx市委 is 市委 too: the place goes, the level stays.
            if candidate.prefixEnd - candidate.start > 1,
                levels[Int(units[candidate.prefixEnd - 1])].contains(.level)
            {
                add(names.name(of: (candidate.prefixEnd - 1)..<candidate.end), for: name, names)
            }
        }
        if units[candidate.end - 1] == 0x29, candidate.kind != .division,
            let open = units[candidate.range].firstIndex(of: 0x28), open + 2 < candidate.end
        {
            add(names.name(of: (open + 1)..<(candidate.end - 1)), for: name, names)
        }
    }

    private mutating func add(_ short: UnitName, for name: UnitName, _ names: UnitNames) {
        guard short != name, shared[short] == nil else { return }
        guard let known = full[short], known != name else {
            full[short] = name
            return
        }
        // Two full names of one short name are one body only if the longer one ends with the other.
        if names.hasSuffix(name, known) {
            full[short] = name
        } else if !names.hasSuffix(known, name) {
            shared[short] = short
        }
    }
}
