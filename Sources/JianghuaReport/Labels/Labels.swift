import JianghuaRecords

/// The words of the page for the values of the records.
enum Labels {
    static func label(_ kind: RecordKind) -> String {
        switch kind {
        case .speech: "讲话"
        case .directive: "条目"
        case .requirement: "要求"
        case .unit: "单位"
        case .percentage: "比率"
        case .quantity: "数量"
        case .time: "时间"
        case .goal: "目标"
        case .diagnostic: "存疑"
        case .error: "错误"
        }
    }

    static func label(_ role: UnitRole) -> String {
        switch role {
        case .lead: "牵头"
        case .responsible: "负责"
        case .assist: "配合"
        case .mention: "提及"
        }
    }

    static func label(_ basis: RoleBasis) -> String {
        switch basis {
        case .explicit: "明文"
        case .firstListed: "列首位"
        case .subject: "主语"
        }
    }

    static func label(_ category: UnitCategory) -> String {
        switch category {
        case .party: "党委"
        case .government: "政府"
        case .congress: "人大"
        case .cppcc: "政协"
        case .judiciary: "司法"
        case .military: "军队"
        case .mass: "群团"
        case .enterprise: "企业"
        case .institution: "事业单位"
        case .taskforce: "专班"
        case .division: "区划"
        case .collective: "泛称"
        }
    }

    static func label(_ strength: GoalStrength) -> String {
        switch strength {
        case .must: "必达"
        case .strive: "力争"
        case .plan: "计划"
        }
    }

    static func label(_ type: GoalType) -> String {
        switch type {
        case .metric: "指标"
        case .honor: "荣誉"
        case .prevention: "防范"
        case .completion: "完成"
        case .quality: "质量"
        }
    }

    static func label(_ mood: DirectiveMood) -> String {
        switch mood {
        case .directive: "部署"
        case .statement: "陈述"
        }
    }

    static func label(_ modality: RequirementModality) -> String {
        switch modality {
        case .require: "应当"
        case .forbid: "禁止"
        case .urge: "希望"
        case .commit: "承诺"
        }
    }

    static func label(_ type: TimeType) -> String {
        switch type {
        case .deadline: "时限"
        case .period: "期间"
        case .frequency: "频次"
        }
    }

    static func label(_ change: FigureChange) -> String {
        switch change {
        case .increase: "上升"
        case .decrease: "下降"
        case .none: ""
        }
    }

    static func sign(_ comparator: FigureComparator) -> String {
        switch comparator {
        case .eq: ""
        case .ge: "≥ "
        case .gt: "> "
        case .le: "≤ "
        case .lt: "< "
        case .approx: "≈ "
        }
    }

    static func label(_ code: DiagnosticCode) -> String {
        switch code {
        case .numberingGap: "编号缺漏"
        case .numberingDuplicate: "编号重复"
        case .maskedValue: "数值遮蔽"
        case .garbledText: "文字受损"
        case .boilerplate: "非正文"
        case .unclosedQuote: "引号未闭合"
        }
    }

    /// What a reader of the page has to know about a doubt; the record's own message is for programs' users.
    static func explanation(_ code: DiagnosticCode) -> String {
        switch code {
        case .numberingGap: "编号不连续，可能有缺漏"
        case .numberingDuplicate: "同一编号重复出现"
        case .maskedValue: "数字被 x、× 等代替，不能取值"
        case .garbledText: "有乱码、注音、夹入的页码或断行，按可读内容处理"
        case .boilerplate: "导航、下载说明等，不属于讲话"
        case .unclosedQuote: "引号没有收尾"
        }
    }

    /// The measure of a figure as a reader expects it: `%` for percent.
    static func measure(_ unit: String?) -> String {
        switch unit {
        case "percent": "%"
        case "permille": "‰"
        case "point": "个百分点"
        case "multiple": "倍"
        case "fraction", nil: ""
        case .some(let unit): unit
        }
    }

    /// `≥ 97.5%`, `5–7%`, `第 1 位`.
    static func value(of figure: FigureFields) -> String {
        var text = sign(figure.comparator) + grouped(figure.value)
        if let upper = figure.upper { text += "–" + grouped(upper) }
        return (figure.rank ? "第" : "") + text + measure(figure.unit)
    }

    /// A number as Chinese readers write it: `18.6亿`, `5.2万`, `9,800`. No digit is lost; masked values and
    /// fractions stay as they are.
    static func grouped(_ value: String) -> String {
        let parts = value.split(separator: ".", omittingEmptySubsequences: false)
        guard (1...2).contains(parts.count), parts.allSatisfy({ $0.utf8.allSatisfy { 0x30...0x39 ~= $0 } }),
            parts[0].utf8.count >= 4
        else { return value }
        let whole = Array(parts[0])
        let decimals = parts.count == 2 ? Array(parts[1]) : []
        for (zeros, word) in [(8, "亿"), (4, "万")] where whole.count > zeros {
            var rest = whole.suffix(zeros) + decimals
            while rest.last == "0" { rest.removeLast() }
            if rest.count <= 2 {
                let head = String(separated(whole.dropLast(zeros)))
                return head + (rest.isEmpty ? "" : "." + String(rest)) + word
            }
        }
        return String(separated(whole[...])) + (decimals.isEmpty ? "" : "." + String(decimals))
    }

    /// Digits in groups of three.
    private static func separated(_ digits: ArraySlice<Character>) -> [Character] {
        var separated: [Character] = []
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.count - index) % 3 == 0 { separated.append(",") }
            separated.append(digit)
        }
        return separated
    }
}
