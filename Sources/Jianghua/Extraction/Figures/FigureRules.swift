/// The rules of figures, one for each form.
enum FigureRules {
    static let all: [Rule] = FigureCandidate.Form.allCases.map { form in
        switch form {
        case .percent: Rule(id: "percentage.percent", summary: "A number before %, or behind 百分之.")
        case .permille: Rule(id: "percentage.permille", summary: "A number before ‰, or behind 千分之.")
        case .point:
            Rule(
                id: "percentage.point",
                summary: "A number before 个百分点, which is no percentage of anything.")
        case .fraction:
            Rule(id: "percentage.fraction", summary: "三分之二, 一半, and 1/3 beside a comparator.")
        case .multiple: Rule(id: "percentage.multiple", summary: "A number before 倍.")
        case .doubling:
            Rule(id: "percentage.doubling", summary: "翻番 and 翻n番: two to the power of n.")
        case .tenths: Rule(id: "percentage.tenths", summary: "A digit before 成, which counts tenths.")
        case .discount:
            Rule(id: "percentage.discount", summary: "八折 behind 打, 按, 享: what is left to pay.")
        case .measure: Rule(id: "quantity.measure", summary: "A number before a measure or classifier.")
        case .bare:
            Rule(
                id: "quantity.bare",
                summary: "A large or rounded number without a measure, or one that sums up a list.")
        case .rank:
            Rule(id: "quantity.rank", summary: "第n位, 前n名, and 第n behind the scope it holds in.")
        }
    }

    static func rule(of form: FigureCandidate.Form) -> Rule { all[Int(form.rawValue)] }
}
