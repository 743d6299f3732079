/// Growth and decline, in verbs and in nouns.
extension FigureSurroundings {
    /// 提到, 提至 of shares, which nobody mentions.
    func isRaised(before start: Int) -> Bool {
        guard start > bounds.lowerBound + 2, units[start - 2] == .unit("提"),
            units[start - 1] == .unit("至") || units[start - 1] == .unit("到")
        else { return false }
        // 张县长提到30%的企业: mentioned.
        return !Self.speakers.contains(units[start - 3])
    }

    /// What those end in who mention something, and where they do.
    private static let speakers = UnitSet("们我你他她长记任众里中上志家员说会次经导人民者")

    /// 降幅, 涨幅 alone.
    func isBareChange(_ noun: Range<Int>) -> Bool {
        noun.count == 2 && units[noun.lowerBound + 1] == .unit("幅") && changeNamed(by: noun) != .none
    }

    /// 营收保持20%以上增长, 从8%提高到15%: a verb, and no noun that is measured.
    func isVerbOfChange(_ after: Range<Int>) -> Bool {
        if after.count == 2, units[after.lowerBound] == .unit("增"), units[after.lowerBound + 1] == .unit("长")
        {
            return true
        }
        let match = lexicon.changeVerbs.longestMatch(in: units, at: after.lowerBound, limit: after.upperBound)
        return match?.length == after.count && changeNamed(by: after) == .none
    }

    /// 下降 of 下降到2017年底的.
    func changeVerb(in gap: Range<Int>) -> FigureChange {
        switch lexicon.changeVerbs.nextMatch(in: units, from: gap.lowerBound, limit: gap.upperBound)?
            .match.value
        {
        case .increase: .increase
        case .decrease: .decrease
        default: .none
        }
    }

    /// Growth or decline that lies in the noun: 居民消费价格涨幅2%.
    func changeNamed(by noun: Range<Int>) -> FigureChange {
        switch lexicon.changeNouns.longestMatch(
            in: units, endingAt: noun.upperBound, from: noun.lowerBound)?.value
        {
        case .increase: .increase
        case .decrease: .decrease
        default: .none
        }
    }
}
