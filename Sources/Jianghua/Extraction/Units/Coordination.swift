import JianghuaRecords

/// What binds neighbours in a list and what they share.
struct Coordination: Sendable {
    static let shared = Coordination()
    private let separators: PhraseTable<Bool>

    init() {
        separators = PhraseTable(
            wordList("、 和 与 及 以及 或 或者 等 乃至 及其 等和 等及 、以及 还有 尤其是 特别是 ,还是 、还有 并 暨").map { ($0, true) })
    }

    /// Whether only a separator, or nothing, stands between two ends.
    func joins(_ end: Int, _ start: Int, in units: [UInt16]) -> Bool {
        guard start > end else { return start == end }
        guard start - end <= 4 else { return false }
        guard let match = separators.longestMatch(in: units, at: end, limit: start) else { return false }
        return match.length == start - end
    }

    /// Runs of candidates that stand in one list. O(candidates).
    func groups(_ candidates: [UnitCandidate], in units: [UInt16]) -> [Range<Int>] {
        var groups: [Range<Int>] = []
        var first = 0
        for index in candidates.indices.dropFirst() {
            if !joins(candidates[index - 1].end, candidates[index].start, in: units) {
                groups.append(first..<index)
                first = index
            }
        }
        if first < candidates.count { groups.append(first..<candidates.count) }
        return groups
    }

    /// Restores the names of members that share a prefix or a determiner with the one before them.
    func restore(_ candidates: inout [UnitCandidate], _ group: Range<Int>, in scan: TextScan) {
        let units = scan.units
        var prefix: Range<Int>?
        var prefixMasked = false
        var determiner: Range<Int>?
        for index in group {
            let candidate = candidates[index]
            let adjacent = index > group.lowerBound && candidates[index - 1].end == candidate.start
            if candidate.hasDeterminer {
                let starts = units[candidate.start] == 0x5404  // 各
                if starts, index > group.lowerBound, let shared = determiner, shared.count > 1,
                    units[shared.upperBound - 1] == 0x5404, isComma(candidates[index - 1].end, units)
                {
                    let scope = shared.lowerBound..<(shared.upperBound - 1)
                    candidates[index].name = scan.text.string(in: scope) + plain(candidate.range, scan)
                } else {
                    determiner = candidate.start..<candidate.determinerEnd
                }
                prefix = nil
                continue
            }
            if candidate.kind == .type || candidate.kind == .actor || candidate.kind == .collective
                || candidate.kind == .division,
                let shared = determiner,
                candidate.generic || candidate.kind == .division && candidate.start == candidate.headStart
            {
                candidates[index].generic = true
                candidates[index].category = .collective
                candidates[index].needsActing = false
                if candidates[index].kind != .collective {
                    candidates[index].rule = UnitExtractor.shared
                    candidates[index].name = scan.text.string(in: shared) + plain(candidate.range, scan)
                } else if scope(shared, units) {
                    candidates[index].name = scan.text.string(in: shared) + plain(candidate.range, scan)
                }
                continue
            }
            if candidate.hasPrefix {
                prefix = candidate.start..<candidate.prefixEnd
                prefixMasked = candidate.masked
                determiner = nil
                if prefixMasked == false, let first = candidates[group.lowerBound..<index].last, first.masked,
                    first.hasPrefix, candidate.prefixEnd - candidate.start == 1, !adjacent || true,
                    first.prefixEnd - first.start > 1, units[first.prefixEnd - 1] == units[candidate.start]
                {
                    let shared = first.start..<(first.prefixEnd - 1)
                    candidates[index].name =
                        scan.text.string(in: shared) + (candidate.name ?? plain(candidate.range, scan))
                    candidates[index].masked = true
                    prefix = first.start..<first.prefixEnd
                    prefixMasked = true
                }
                continue
            }
            guard let shared = prefix, sharesPrefix(candidate, units) else { continue }
            if candidate.needsActing {
                candidates[index].needsActing = false
                candidates[index].generic = false
                candidates[index].category = namedCategory(candidate)
                candidates[index].rule = UnitExtractor.organ
            }
            candidates[index].name =
                scan.text.string(in: shared) + (candidate.name ?? plain(candidate.range, scan))
            candidates[index].masked = candidate.masked || prefixMasked
        }
    }

    private func namedCategory(_ candidate: UnitCandidate) -> UnitCategory { candidate.headCategory }

    private func isComma(_ position: Int, _ units: [UInt16]) -> Bool {
        position < units.count && units[position] == 0x3001
    }

    private func scope(_ range: Range<Int>, _ units: [UInt16]) -> Bool {
        range.count > 1
    }

    private func sharesPrefix(_ candidate: UnitCandidate, _ units: [UInt16]) -> Bool {
        switch candidate.kind {
        case .division, .collective, .block, .open: return false
        case .proper: return candidate.start == candidate.headStart
        case .actor: return candidate.headCategory != .collective && candidate.start == candidate.headStart
        default: break
        }
        switch candidate.category {
        case .military, .division, .collective, .taskforce: return false
        case .government where candidate.kind == .complete:
            return !Self.national.contains(units[candidate.end - 1])
                && !Self.national.contains(units[candidate.start])
        default: return true
        }
    }

    /// 部 署 关 行 国: bodies of the centre.
    private static let national: Set<UInt16> = Set("部署关行国".utf16)

    /// The text without brackets.
    func plain(_ range: Range<Int>, _ scan: TextScan) -> String { Self.plain(range, scan) }

    static func plain(_ range: Range<Int>, _ scan: TextScan) -> String {
        guard let open = scan.units[range].firstIndex(of: 0x28),
            let close = scan.units[open..<range.upperBound].firstIndex(of: 0x29)
        else { return scan.text.string(in: range) }
        return scan.text.string(in: range.lowerBound..<open)
            + scan.text.string(in: (close + 1)..<range.upperBound)
    }
}
