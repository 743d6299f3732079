/// Bodies that are part of what something else is called: a meeting, a reform, what is made.
extension UnitContext {
    /// 市六届人大三次会议 and 桐山县第九届人民代表大会第三次会议 are meetings.
    func isMeeting(_ candidate: UnitCandidate, in units: [UInt16], limit: Int) -> Bool {
        if candidate.category == .party, candidate.kind == .complete {
            return isPlenum(candidate.end, in: units, limit: limit)
        }
        guard
            candidate.category == .congress || candidate.category == .cppcc || candidate.kind == .division
        else { return false }
        // 第一届桐山县运动会
        if candidate.kind == .division, candidate.start > 0, units[candidate.start - 1] == .unit("届") {
            return true
        }
        let top = min(limit, candidate.end + 8)
        var index = candidate.end
        let numbers: CharacterClass = [.digit, .numeral, .mask]
        while index < top {
            let unit = units[index]
            // 届 次
            if unit == .unit("届") || unit == .unit("次") { return index > candidate.end }
            guard unit == .unit("第") || !classes[Int(unit)].isDisjoint(with: numbers) else { return false }
            index += 1
        }
        return false
    }

    /// 省委十届五次全会, 市委农村工作会议, but not 市委召开工作会议.
    func isPlenum(_ end: Int, in units: [UInt16], limit: Int) -> Bool {
        if plenums.longestMatch(in: units, at: end, limit: limit) != nil { return true }
        var index = end
        let top = min(limit - 1, end + 10)
        let numbers: CharacterClass = [.digit, .numeral, .mask]
        while index < top {
            let unit = units[index]
            if unit == .unit("届") { return index > end }
            // 市委五次全会
            if unit == .unit("次"), index > end {
                return units[index + 1] == .unit("全") || units[index + 1] == .unit("会")
            }
            guard unit == .unit("第") || !classes[Int(unit)].isDisjoint(with: numbers) else { return false }
            index += 1
        }
        return false
    }

    /// 农垦、供销社等改革
    func isReformed(_ end: Int, in units: [UInt16], limit: Int) -> Bool {
        guard end + 2 < limit, units[end] == .unit("等") else { return false }
        for index in (end + 1)..<min(limit - 1, end + 6) {
            if units[index] == .unit("改"), units[index + 1] == .unit("革") { return true }
            guard classes[Int(units[index])].contains(.han) else { return false }
        }
        return false
    }

    /// 统计、残联、人防等工作: fields of work, whose list ends in 工作 or 事业. O(1)
    func isAmongWorks(_ end: Int, in units: [UInt16], limit: Int) -> Bool {
        guard end + 2 < limit, units[end] == .unit("、") || units[end] == .unit("等") else { return false }
        var index = end
        let top = min(limit - 2, end + 64)
        while index < top, units[index] != .unit("等") {
            guard classes[Int(units[index])].contains(.han) || units[index] == .unit("、") else {
                return false
            }
            index += 1
        }
        guard index < top else { return false }
        index += 1
        // 等各项工作, 等各方面工作
        if units[index] == .unit("各") {
            index += units[index + 1] == .unit("方") ? 3 : 2
            guard index + 1 < limit else { return false }
        }
        switch (units[index], units[index + 1]) {
        case (.unit("工"), .unit("作")):
            guard index + 2 < limit else { return true }
            switch units[index + 2] {
            case .unit("人"), .unit("者"), .unit("部"), .unit("单"), .unit("机"), .unit("组"), .unit("队"):
                return false
            default: return true
            }
        case (.unit("事"), .unit("业")):
            return index + 2 >= limit || units[index + 2] != .unit("单")
        default: return false
        }
    }

    private static let documents = PhraseTable(
        "方案 规划 计划 意见 办法 要点 细则 预案 规定 条例 纲要 指南 导则 制度 工程 总结 思路 分解表 任务表 清单 工作安排 通知 标准 规范 草案".words.map {
            ($0, true)
        },
        backward: true)

    /// 桐山市卫生事业发展规划 on a line of its own, 印发桐山市普查方案的通知: part of a document's name. O(1)
    func isDocumentName(_ candidate: UnitCandidate, in units: [UInt16], _ range: Range<Int>) -> Bool {
        guard !candidate.generic, candidate.end < range.upperBound else { return false }
        let before = candidate.start > range.lowerBound ? units[candidate.start - 1] : 0x0A
        let isLine = before == 0x0A || classes[Int(before)].contains(.space)
        guard isLine || before == .unit("发") || before == .unit("将") else { return false }
        var index = candidate.end
        let top = min(range.upperBound, index + 48)
        scan: while index < top {
            switch units[index] {
            case 0x0A, .unit("。"), 0x2C, 0x3B, 0x3A, .unit("》"), 0x28: break scan
            case .unit("印"), .unit("下"):
                if !isLine, index + 1 < top, units[index + 1] == .unit("发") { break scan }
            case .unit("的"):
                if index + 2 < top, units[index + 1] == .unit("通"), units[index + 2] == .unit("知") {
                    break scan
                }
            case .unit("于"): return false
            case .unit("要"):
                guard index + 1 < top,
                    units[index + 1] == .unit("点") || units[index - 1] == .unit("纲")
                        || units[index - 1] == .unit("主") || units[index - 1] == .unit("重")
                else { return false }
            case .unit("须"), .unit("已"): return false
            default: break
            }
            index += 1
        }
        guard index - candidate.end >= 4 else { return false }
        if isLine, index < range.upperBound,
            units[index] == 0x2C || units[index] == .unit("。") || units[index] == 0x3B
        {
            return false
        }
        return Self.documents.longestMatch(in: units, endingAt: index, from: candidate.end) != nil
    }

    /// 打造具有影响力的|新型主流媒体
    func isBuiltBefore(_ start: Int, in units: [UInt16], floor: Int) -> Bool {
        guard start > floor, units[start - 1] == .unit("的") else { return false }
        let builders = builders
        var index = start - 1
        let bottom = max(floor, start - 24)
        while index > bottom, classes[Int(units[index - 1])].contains(.han) || units[index - 1] == .unit("、")
        {
            if builders.longestMatch(in: units, endingAt: index, from: floor).map({ $0.length > 1 }) == true {
                return true
            }
            index -= 1
        }
        return false
    }
}
