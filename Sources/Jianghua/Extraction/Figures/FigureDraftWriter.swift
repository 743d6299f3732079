import JianghuaRecords

/// Makes drafts of candidates: exact values, units as written, amounts in common units.
final class FigureDraftWriter {
    let scan: TextScan
    let numerals: [Numeral]
    private let entries = MeasureLexicon.entries
    // A static value is asked whether it has been made at every look.
    private let rules = FigureDraftWriter.rules

    init(scan: TextScan, numerals: [Numeral]) {
        self.scan = scan
        self.numerals = numerals
    }

    static let rules: [Rule] = FigureCandidate.Form.allCases.map { form in
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

    static func rule(of form: FigureCandidate.Form) -> Rule { rules[Int(form.rawValue)] }

    func draft(of candidate: FigureCandidate) -> FigureDraft {
        let numeral = numerals[candidate.numeral]
        let (value, upper) = values(of: candidate, numeral)
        let masked = numeral.isMasked || (candidate.upper.map { numerals[$0].isMasked } ?? false)
        let amount = masked ? nil : whole(candidate, numeral) ?? amount(of: value)
        var canonical: String?
        var factor = 1.0
        if let measure = candidate.measure, measure.isPhysical {
            canonical = entries[Int(measure.index)].canonical
            factor = entries[Int(measure.index)].factor
            if canonical?.isEmpty ?? false { canonical = nil }
        }
        return FigureDraft(
            kind: candidate.isPercentage ? .percentage : .quantity, range: candidate.range, value: value,
            upper: upper, amount: amount, unit: unit(of: candidate), comparator: candidate.comparator,
            change: candidate.change, indicator: candidate.indicator, indicatorTail: candidate.indicatorTail,
            masked: masked, rank: candidate.form == .rank,
            basis: candidate.basis.map { scan.text.string(in: $0) }, from: candidate.from,
            canonicalUnit: canonical,
            canonicalAmount: canonical == nil ? nil : amount.map { $0 * factor },
            rule: rules[Int(candidate.form.rawValue)])
    }

    private func values(of candidate: FigureCandidate, _ numeral: Numeral) -> (String, String?) {
        switch candidate.form {
        case .tenths:
            let tens = (numeral.integer ?? 0) * 10 + Int(candidate.halfTenth)
            let end =
                candidate.upper.flatMap { numerals[$0].integer }
                ?? (numeral.isPair ? (numeral.integer ?? 0) + numeral.spread : nil)
            if candidate.upper != nil {
                return (
                    String((numeral.integer ?? 0) * 10),
                    end.map { String($0 * 10 + Int(candidate.halfTenth)) }
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
                ?? numeral.upper(exponent: Int(candidate.sharedExponent))
            return (numeral.value(in: scan, exponent: Int(candidate.sharedExponent)), upper)
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
        case .measure, .bare, .rank: candidate.unit.map { written($0, candidate.measure) }
        }
    }

    /// The source's characters of a range, which mostly are those of the lexicon.
    private func written(_ range: Range<Int>, _ measure: MeasureLexicon.Measure?) -> String {
        let place = scan.text.alignment.source(of: range)
        let source = scan.text.source
        if let measure, place.count == range.count,
            zip(place, range).allSatisfy({ source.scalars[$0] == UInt32(scan.units[$1]) })
        {
            return entries[Int(measure.index)].name
        }
        return source.string(in: place)
    }

    /// What a whole number is worth, which need not be read from its text again.
    private func whole(_ candidate: FigureCandidate, _ numeral: Numeral) -> Double? {
        switch (candidate.form, numeral.kind) {
        case (.tenths, _), (.discount, _), (.fraction, _): return nil
        case (_, .digits), (_, .chinese), (_, .positional):
            guard candidate.sharedExponent == 0, let integer = numeral.integer, integer != 0 else {
                return nil
            }
            return Double(integer)
        default: return nil
        }
    }

    private func amount(of value: String) -> Double? {
        if let number = ExactDecimal.amount(of: value) ?? Double(value) {
            return number.isFinite ? number : nil
        }
        let parts = value.split(separator: "/")
        guard parts.count == 2, let part = Double(parts[0]), let whole = Double(parts[1]), whole != 0 else {
            return nil
        }
        return part / whole
    }
}

/// Short decimals as doubles.
enum ExactDecimal {
    private static let powers: [Double] = [
        1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15,
    ]

    /// The nearest double of up to 15 digits with at most one point, as `Double` reads it; `nil` for anything
    /// else. Such digits and their power of ten are exact, so that one division rounds once. O(length).
    static func amount(of text: String) -> Double? {
        var digits = 0
        var count = 0
        var places: Int?
        var isNegative = false
        var isFirst = true
        for byte in text.utf8 {
            defer { isFirst = false }
            switch byte {
            case 0x30...0x39:
                digits = digits * 10 + Int(byte) - 0x30
                count += 1
                guard count <= 15 else { return nil }
                if let fraction = places { places = fraction + 1 }
            case 0x2E:
                guard places == nil, count > 0 else { return nil }
                places = 0
            case 0x2D:
                guard isFirst else { return nil }
                isNegative = true
            default: return nil
            }
        }
        guard count > 0, places != 0 else { return nil }
        let amount = Double(digits) / powers[places ?? 0]
        return isNegative ? -amount : amount
    }
}
