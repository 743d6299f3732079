/// Names that hold a number: 四个意识, “五大规划”, “民营经济32条”.
extension FigureFinder {
    /// 四个意识, 两个维护: fixed names that begin with a number.
    func isName(_ start: Int) -> Bool {
        if lexicon.names.longestMatch(in: units, at: start, limit: bounds.upperBound) != nil { return true }
        // 八所 of 七站八所
        guard start >= bounds.lowerBound + 2,
            let match = lexicon.names.longestMatch(in: units, at: start - 2, limit: bounds.upperBound)
        else { return false }
        return match.length > 2
    }

    /// “五大规划”, “334”模式, 《…》: a number in a short quoted name or in a title.
    func isInName(_ range: Range<Int>, isChinese: Bool) -> Bool {
        let start = range.lowerBound
        let mark = scan.enclosingMark(of: start)
        guard mark >= 0 else { return false }
        let opening = scan.marks[mark]
        if opening.kind == .openTitle { return true }
        guard opening.kind == .openQuote, opening.partner >= 0 else { return false }
        let open = Int(opening.position)
        let length = Int(scan.marks[Int(opening.partner)].position) - open - 1
        if length <= 12 { return isChinese || start == open + 1 }
        // “三棵菜、一枚蛋、一只鸡、四条鱼”
        return isChinese && length <= 30 && lexicon.signs[Int(units[open + 1])].han != nil
            && (start == open + 1 || units[start - 1] == .unit("、"))
            && units[open + 1..<open + 1 + length].contains(.unit("、"))
    }

    /// 四 of 三、四类, 第三、四条: numbers of kinds and places, which count nothing.
    func isSecondOrdinal(_ numeral: Numeral, _ measure: Range<Int>) -> Bool {
        let start = numeral.range.lowerBound
        guard numeral.isChinese, numeral.range.count == 1, start > bounds.lowerBound + 2,
            units[start - 1] == .unit("、") || units[start - 1] == .unit("和"),
            let first = lexicon.signs[Int(units[start - 2])].han, let second = numeral.integer,
            first + 1 == second, !lexicon.signs[Int(units[start - 3])].starts
        else { return false }
        if units[start - 3] == .unit("第") { return true }
        switch units[measure.lowerBound] {
        case .unit("类"), .unit("档"), .unit("期"), .unit("轮"), .unit("批"), .unit("层"), .unit("条"), .unit("章"):
            return measure.count == 1
        default: return false
        }
    }

    /// “民营经济32条”: a short quoted name that ends in a number.
    func isNameEnd(_ end: Int, _ start: Int) -> Bool {
        guard unit(at: end) == .unit("”") else { return false }
        let mark = scan.enclosingMark(of: start)
        guard mark >= 0, scan.marks[mark].kind == .openQuote else { return false }
        return end - Int(scan.marks[mark].position) <= 14
    }
}
