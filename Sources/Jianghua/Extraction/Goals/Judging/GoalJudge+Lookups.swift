/// What stands in a range of a clause: digits, words, figures, times.
extension GoalJudge {
    /// 从5月25日起每天…: the frequency may stand behind another time.
    func hasFrequency(_ range: Range<Int>) -> Bool {
        guard var index = measures.times.first(in: range) else { return false }
        while measures.times[index] < range.upperBound {
            if drafts.times[index].type == .frequency { return true }
            index += 1
        }
        return false
    }

    /// 达到16.5个月: a duration is no quantity, but an amount to reach.
    func hasDigit(_ start: Int, _ limit: Int) -> Bool {
        for index in start..<max(start, min(limit, start + 6))
        where classes[Int(units[index])].contains(.digit) {
            return true
        }
        return false
    }

    /// 缩短至三天, 压缩到半天
    func hasNumber(_ start: Int, _ limit: Int) -> Bool {
        for index in start..<max(start, min(limit, start + 4))
        where units[index] == .unit("半")
            || !classes[Int(units[index])].isDisjoint(with: [.digit, .numeral])
        {
            return true
        }
        return false
    }

    func contains(_ table: PhraseTable<Bool>, in range: Range<Int>) -> Bool {
        var index = range.lowerBound
        while let (position, match) = table.nextMatch(in: units, from: index, limit: range.upperBound) {
            if match.value { return true }
            index = position + match.length
        }
        return false
    }

    func hasFigure(_ range: Range<Int>) -> Bool {
        measures.figures.first(in: range) != nil
    }

    func hasTime(_ range: Range<Int>) -> Bool {
        guard let index = measures.times.first(in: range) else { return false }
        return drafts.times[index].type != .frequency
    }

    func hasOnlyTime(_ range: Range<Int>) -> Bool {
        guard let index = measures.times.first(in: range) else { return false }
        return drafts.times[index].type != .frequency
            && spans.isTimeAlone(drafts.times[index].range, in: range)
    }
}
