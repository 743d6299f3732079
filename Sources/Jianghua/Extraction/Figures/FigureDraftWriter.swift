import JianghuaRecords

/// Makes drafts of candidates: exact values, units as written, amounts in common units.
struct FigureDraftWriter {
    let scan: TextScan
    let numerals: [Numeral]

    static let rules: [FigureCandidate.Form: Rule] = [
        .percent: Rule(id: "percentage.percent", summary: "A number before %, or behind 百分之."),
        .permille: Rule(id: "percentage.permille", summary: "A number before ‰, or behind 千分之."),
        .point: Rule(
            id: "percentage.point", summary: "A number before 个百分点, which is no percentage of anything."),
        .fraction: Rule(id: "percentage.fraction", summary: "三分之二, 一半, and 1/3 beside a comparator."),
        .multiple: Rule(id: "percentage.multiple", summary: "A number before 倍."),
        .doubling: Rule(id: "percentage.doubling", summary: "翻番 and 翻n番: two to the power of n."),
        .tenths: Rule(id: "percentage.tenths", summary: "A digit before 成, which counts tenths."),
        .discount: Rule(id: "percentage.discount", summary: "八折 behind 打, 按, 享: what is left to pay."),
        .measure: Rule(id: "quantity.measure", summary: "A number before a measure or classifier."),
        .bare: Rule(
            id: "quantity.bare",
            summary: "A large or rounded number without a measure, or one that sums up a list."),
        .rank: Rule(id: "quantity.rank", summary: "第n位, 前n名, and 第n behind the scope it holds in."),
    ]
    static let unnamed = Rule(
        id: "quantity.other", summary: "A figure of a form without a rule of its own.")

    func draft(of candidate: FigureCandidate) -> FigureDraft {
        let numeral = numerals[candidate.numeral]
        let (value, upper) = values(of: candidate, numeral)
        let masked = numeral.isMasked || (candidate.upper.map { numerals[$0].isMasked } ?? false)
        let amount = masked ? nil : amount(of: value)
        let measure = candidate.measure?.canonical.flatMap { $0.isEmpty ? nil : $0 }
        return FigureDraft(
            kind: candidate.isPercentage ? .percentage : .quantity, range: candidate.range, value: value,
            upper: upper, amount: amount, unit: unit(of: candidate), comparator: candidate.comparator,
            change: candidate.change, indicator: candidate.indicator, indicatorTail: candidate.indicatorTail,
            masked: masked, rank: candidate.form == .rank,
            basis: candidate.basis.map { scan.text.string(in: $0) }, from: candidate.from,
            canonicalUnit: measure,
            canonicalAmount: measure == nil ? nil : amount.map { $0 * (candidate.measure?.factor ?? 1) },
            rule: Self.rules[candidate.form] ?? Self.unnamed)
    }

    private func values(of candidate: FigureCandidate, _ numeral: Numeral) -> (String, String?) {
        switch candidate.form {
        case .tenths:
            let tens = (numeral.integer ?? 0) * 10 + (candidate.halfTenth ?? 0)
            let end =
                candidate.upper.flatMap { numerals[$0].integer }
                ?? (numeral.isPair ? (numeral.integer ?? 0) + numeral.spread : nil)
            if candidate.upper != nil {
                return (
                    String((numeral.integer ?? 0) * 10),
                    end.map { String($0 * 10 + (candidate.halfTenth ?? 0)) }
                )
            }
            return (String(tens), end.map { String($0 * 10) })
        case .discount:
            let value = numeral.integer ?? 0
            return (String(value < 10 ? value * 10 : value), nil)
        case .fraction where candidate.upper != nil && numeral.kind != .ratio:
            let whole = candidate.upper.flatMap { numerals[$0].integer } ?? 1
            return ("\(numeral.value(in: scan))/\(whole)", nil)
        default:
            let upper =
                candidate.upper.map { numerals[$0].value(in: scan) }
                ?? numeral.upper(exponent: candidate.sharedExponent)
            return (numeral.value(in: scan, exponent: candidate.sharedExponent), upper)
        }
    }

    /// A measure in the source's characters; percentages have names.
    private func unit(of candidate: FigureCandidate) -> String? {
        switch candidate.form {
        case .percent, .tenths, .discount: "percent"
        case .permille: "permille"
        case .point: "point"
        case .fraction: "fraction"
        case .multiple, .doubling: "multiple"
        case .measure, .bare, .rank:
            candidate.unit.map { range in
                let source = scan.text.source
                return source.string(in: scan.text.alignment.source(of: range))
            }
        }
    }

    private func amount(of value: String) -> Double? {
        if let number = Double(value) { return number.isFinite ? number : nil }
        let parts = value.split(separator: "/")
        guard parts.count == 2, let part = Double(parts[0]), let whole = Double(parts[1]), whole != 0 else {
            return nil
        }
        return part / whole
    }
}
