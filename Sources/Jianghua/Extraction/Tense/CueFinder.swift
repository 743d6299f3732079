/// Finds the cues of a text: from left to right, the longest at a place, none inside another.
///
/// Four of five cues are faint ones (加强, 推进), which are hardly ever asked for. They are looked for where they
/// are asked for; of the others it is made sure that they do not stand inside a faint one (力争 in 努力争取).
struct CueFinder: Sendable {
    private let units: [UInt16]
    private let limit: Int
    private let table = TenseLexicon.cues
    private let insideFaint = TenseLexicon.insideFaint

    init(_ units: [UInt16], limit: Int) {
        self.units = units
        self.limit = limit
    }

    /// All cues from a position on but the faint ones. O(n).
    func cues(from start: Int, _ places: PhrasePlaces) -> [TenseMap.Cue] {
        var cues: [TenseMap.Cue] = []
        cues.reserveCapacity((limit - start) / 32)
        // No cue reaches across.
        var boundary = start
        var next = start
        while let position = places.next(.tenseCues, from: next, limit: limit) {
            next = position + 1
            guard position >= boundary,
                let match = table.longestMatch(in: units, at: position, limit: limit),
                match.value != .faintPlan
            else { continue }
            if insideFaint.contains(units[position]) {
                boundary = reading(to: position, from: startOfReading(before: position, floor: boundary))
                guard boundary == position else { continue }
            }
            boundary = position + match.length
            next = boundary
            guard match.value != .none, !isAttribute(position, match.length, match.value),
                match.value != .comparison
                    || !isAim(position, match.length, after: cues.last) && isCounted(position, match.length),
                match.value != .plan || !isNamed(position)
            else { continue }
            let kind = match.value == .past && isBracketed(position) ? .comparison : match.value
            cues.append(TenseMap.Cue(position: Int32(truncatingIfNeeded: position), kind: kind))
        }
        return cues
    }

    /// Whether a faint cue begins in a range. O(range).
    /// - Parameter boundary: a place before the range that no cue reaches across.
    func hasFaintCue(in range: Range<Int>, boundary: Int) -> Bool {
        guard range.lowerBound < limit else { return false }
        // A text that is all cues must not be read from its start for every question.
        let floor = max(boundary, range.lowerBound - 256)
        var position = startOfReading(before: range.lowerBound, floor: floor)
        while position < min(range.upperBound, limit) {
            let match = table.longestMatch(in: units, at: position, limit: limit)
            if match?.value == .faintPlan, position >= range.lowerBound { return true }
            position += match?.length ?? 1
        }
        return false
    }

    /// Where reading cues from a place on arrives at or behind a position.
    private func reading(to position: Int, from start: Int) -> Int {
        var index = start
        while index < position {
            index += table.longestMatch(in: units, at: index, limit: limit)?.length ?? 1
        }
        return index
    }

    /// The last place at or before a position that no cue reaches across: its character is in the middle of none.
    private func startOfReading(before position: Int, floor: Int) -> Int {
        var index = position
        while index > floor, TenseLexicon.insideCues.contains(units[index]) { index -= 1 }
        return index
    }

    /// 力争…同比下降三成, 同比下降20%以上: what is compared is still to come.
    private func isAim(_ position: Int, _ length: Int, after last: TenseMap.Cue?) -> Bool {
        if let last, last.kind == .plan, position - Int(last.position) <= Self.aimReach,
            !units[Int(last.position)..<position].contains(where: Self.endsSentence)
        {
            return true
        }
        var index = position + length
        while index < min(limit - 1, position + 16), !Self.endsClause(units[index]) {
            // 以上, 以内
            if units[index] == .unit("以"), units[index + 1] == .unit("上") || units[index + 1] == .unit("内") {
                return true
            }
            index += 1
        }
        return false
    }

    /// How far behind the word of a plan a comparison still belongs to it.
    private static let aimReach = 64

    /// 比去年增长12%; not 比去年更重, which tells of no amount. 同比 always does.
    private func isCounted(_ position: Int, _ length: Int) -> Bool {
        if length == 2 { return true }
        let classes = CharacterClass.table
        var index = position + length
        while index < min(limit, position + 20), !Self.endsClause(units[index]) {
            if !classes[units[index]].isDisjoint(with: [.digit, .mask]) { return true }
            index += 1
        }
        return false
    }

    private static func endsSentence(_ unit: UInt16) -> Bool {
        unit == .unit("。") || unit == 0x3B || unit == 0x0A
    }

    /// 25个(去年18个): what a bracket compares with.
    private func isBracketed(_ position: Int) -> Bool {
        position > 0 && units[position - 1] == 0x28 && position + 1 < limit
            && units[position + 1] == .unit("年")
    }

    /// “五个必须坚持”: a name
    private func isNamed(_ position: Int) -> Bool {
        guard position > 2 else { return false }
        // 个
        let number = units[position - 1] == .unit("个") ? position - 2 : position - 1
        return units[number - 1] == .unit("“")
            && !CharacterClass.table[Int(units[number])].isDisjoint(with: [.digit, .numeral])
    }

    /// 积案, 台账: what is left over, not 成绩 or 工作.
    private func namesThing(behind start: Int) -> Bool {
        Self.leftovers.longestMatch(in: units, at: start, limit: limit) != nil
    }

    private static let leftovers: PhraseTable<Bool> = PhraseTable(
        """
        积案 旧案 陈案 案件 台账 档案 资料 账 欠 问题 遗留 隐患 存量 矛盾 信访 投诉 违建 违法 违规 线索 债务 项目 合同 积压 拖欠 未 数据 记录 票据 凭证 图斑 工单 事项 文件
        """.words)

    private static func endsClause(_ unit: UInt16) -> Bool {
        unit == 0x2C || unit == .unit("。") || unit == 0x3B || unit == 0x0A
    }

    /// 已开工的57个项目, 去年欠的1260万元: what is over is said of a noun.
    private func isAttribute(_ start: Int, _ length: Int, _ cue: TenseLexicon.Cue) -> Bool {
        guard cue == .past else { return false }
        // 2023年以来的积案
        if length == 2, units[start + 1] == .unit("来"), start + length < limit {
            return units[start + length] == .unit("的") && namesThing(behind: start + length + 1)
        }
        // 去年 上年 前年
        let isLastYear =
            length == 2 && units[start + 1] == .unit("年")
            && (units[start] == .unit("去") || units[start] == .unit("上") || units[start] == .unit("前"))
        guard isLastYear || units[start] == .unit("已") || units[start] == .unit("曾") else { return false }
        var index = start + length
        while index < min(limit, start + length + 5) {
            if units[index] == .unit("的") { return index > start + length }
            if units[index] == .unit("成") || units[index] == .unit("是") { return false }
            index += 1
        }
        return false
    }
}
