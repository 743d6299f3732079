import JianghuaRecords

/// What a speech as a whole says about its units.
struct UnitIdentity: Sendable {
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
            candidates[index].rule = UnitExtractor.organ
        }
    }

    /// 特区政府, 立法会, 行政会议 say whose speech it is.
    private func isHongKong(_ candidate: UnitCandidate, in units: [UInt16]) -> Bool {
        guard candidate.category == .government || candidate.category == .congress else { return false }
        switch candidate.headText(in: units) {
        case "特区政府", "特别行政区政府", "立法会", "行政会议": return candidate.start == candidate.headStart
        default: return false
        }
    }

    /// 城关 in a list of towns is 城关镇 where the speech names it so; 成立领导小组 by everybody is generic.
    func settle(_ candidates: inout [UnitCandidate], in scan: TextScan) {
        var full: [String: String] = [:]
        for candidate in candidates
        where candidate.kind == .division && candidate.rule == UnitExtractor.division {
            let stem = scan.text.string(in: candidate.start..<candidate.headStart)
            if full[stem] == nil { full[stem] = candidate.name ?? Coordination.plain(candidate.range, scan) }
        }
        var lastGeneric: Int?
        for index in candidates.indices {
            let candidate = candidates[index]
            if candidate.kind == .division, candidate.rule == UnitExtractor.sharedHead, candidate.name == nil
            {
                candidates[index].name = full[scan.text.string(in: candidate.range)]
            }
            if candidate.generic { lastGeneric = index }
            guard candidate.kind == .open, !candidate.hasPrefix, let last = lastGeneric,
                isFounded(candidate, by: candidates[last], in: scan.units)
            else { continue }
            candidates[index].generic = true
            candidates[index].category = .collective
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
            case 0x3002, 0x0A, 0x3B: return false
            case 0x7ACB, 0x5EFA: isFounding = true  // 立, 建
            default: break
            }
            index += 1
        }
        return isFounding
    }

    /// Gives shorter names the fullest name of the same body in the speech: 创建办 is 县创建办.
    func unite(_ candidates: inout [UnitCandidate], in scan: TextScan) {
        let names = candidates.map { $0.name ?? Coordination.plain($0.range, scan) }
        // The name without its prefix, with the one full name it stands for; nil where there are several.
        var full: [String: String?] = [:]
        for (candidate, name) in zip(candidates, names) where !candidate.generic && candidate.canonical == nil
        {
            for short in shortNames(of: candidate, name, in: scan) where short != name && !short.isEmpty {
                if let known = full[short], known != name {
                    full[short] = .some(longer(known, name))
                } else {
                    full[short] = .some(name)
                }
            }
        }
        var latest: [String: String] = [:]
        for index in candidates.indices where !candidates[index].generic && !candidates[index].isNamedByUser {
            let candidate = candidates[index]
            let isBare = candidate.start == candidate.headStart
            let head = scan.text.string(in: candidate.headStart..<max(candidate.headStart, candidate.end))
            if candidate.category == .taskforce, isBare || names[index] == "办公室" {
                candidates[index].canonical = latest[names[index]] ?? (full[names[index]] ?? nil)
            } else {
                var name = names[index]
                var steps = 0
                // 创建办 → 县创建办 → X县创建办
                while steps < 3, let next = full[name] ?? nil, next != name {
                    name = next
                    steps += 1
                }
                if name != names[index] { candidates[index].canonical = name }
            }
            if candidate.category == .taskforce, !isBare {
                latest[head] = candidates[index].canonical ?? names[index]
                for word in ["办公室", "指挥部", "领导小组", "工作组", "测评组", "督查组", "检查组"] where head.hasSuffix(word) {
                    latest[word] = candidates[index].canonical ?? names[index]
                }
            }
        }
    }

    /// Two full names of one short name are one body only if the longer one ends with the other.
    private func longer(_ known: String?, _ name: String) -> String? {
        guard let known else { return nil }
        if name.hasSuffix(known) { return name }
        return known.hasSuffix(name) ? known : nil
    }

    /// What a name is called when its place is plain, and its alias in brackets.
    private func shortNames(of candidate: UnitCandidate, _ name: String, in scan: TextScan) -> [String] {
        var names: [String] = []
        let units = scan.units
        if candidate.hasPrefix,
            candidate.prefixEnd <= candidate.headStart || candidate.prefixEnd < candidate.end
        {
            names.append(scan.text.string(in: candidate.prefixEnd..<candidate.end))
            // xx市委 is 市委 too: the place goes, the level stays.
            if candidate.prefixEnd - candidate.start > 1,
                LeftEdgeFinder.levelUnits.contains(units[candidate.prefixEnd - 1])
            {
                names.append(scan.text.string(in: (candidate.prefixEnd - 1)..<candidate.end))
            }
        }
        if let open = units[candidate.range].firstIndex(of: 0x28), units[candidate.end - 1] == 0x29,
            candidate.kind != .division
        {
            names.append(scan.text.string(in: (open + 1)..<(candidate.end - 1)))
        }
        return names
    }
}
