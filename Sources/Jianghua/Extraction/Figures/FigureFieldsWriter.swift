import JianghuaRecords
import JianghuaText

/// Makes fields of records of candidates: exact values, units as written, amounts in common units.
///
/// When they are linked, as strings that drafts hold are counted again for each copy and once more at their end.
final class FigureFieldsWriter {
    let scan: TextScan
    let numerals: [Numeral]
    private let entries = MeasureLexicon.entries
    private let lengths = MeasureLexicon.lengths
    private let units: [UInt16]
    private let scalars: [UInt32]
    private let alignment: Alignment
    // A static value is asked whether it has been made at every look.
    private let rules = FigureRules.all

    init(scan: TextScan, numerals: [Numeral]) {
        self.scan = scan
        self.numerals = numerals
        units = scan.units
        scalars = scan.text.source.scalars
        alignment = scan.text.alignment
    }

    func rule(of candidate: FigureCandidate) -> String { rules[Int(candidate.form.rawValue)].id }

    /// - Parameters:
    ///   - indicator: the words that name what is measured.
    ///   - from: the id of the figure that this one starts from.
    ///   - directive: the id of the directive that holds it.
    @inline(__always)
    func fields(
        of candidate: FigureCandidate, indicator: SourceExcerpt?, from: String?, directive: String?
    ) -> FigureFields {
        let numeral = numerals[candidate.numeral]
        let (value, upper) = values(of: candidate, numeral)
        let masked = isMasked(candidate)
        let amount = masked ? nil : whole(candidate, numeral) ?? amount(of: value)
        var canonical: String?
        var factor = 1.0
        if let measure = candidate.measure, measure.isConverted {
            canonical = entries[Int(measure.index)].canonical
            factor = entries[Int(measure.index)].factor
        }
        return FigureFields(
            kind: candidate.kind, value: value, upper: upper, amount: amount, unit: unit(of: candidate),
            comparator: candidate.comparator, change: candidate.change, excerpt: indicator, masked: masked,
            rank: candidate.form == .rank, basis: candidate.basis.map { scan.text.string(in: $0) },
            from: from, canonicalUnit: canonical,
            canonicalAmount: canonical == nil ? nil : amount.map { $0 * factor }, directive: directive)
    }

    /// Whether digits of it were replaced by x or another sign.
    func isMasked(_ candidate: FigureCandidate) -> Bool {
        numerals[candidate.numeral].isMasked || (candidate.upper.map { numerals[$0].isMasked } ?? false)
    }

    /// The exact decimal.
    func value(of candidate: FigureCandidate) -> String {
        values(of: candidate, numerals[candidate.numeral]).0
    }

    private func values(of candidate: FigureCandidate, _ numeral: Numeral) -> (String, String?) {
        switch candidate.form {
        // 3块5
        case .measure where candidate.halfTenth > 0:
            return (numeral.value(in: scan) + "." + String(candidate.halfTenth), nil)
        case .tenths where numeral.isMasked: return (numeral.value(in: scan, exponent: 1), nil)
        case .tenths:
            let tens = (numeral.integer ?? 0) * 10 + Int(candidate.halfTenth)
            let end =
                candidate.upper.flatMap { numerals[$0].integer }
                ?? (numeral.isPair ? (numeral.integer ?? 0) + numeral.spread : nil)
            if candidate.upper != nil {
                return (String(tens), end.map { String($0 * 10 + Int(candidate.upperHalfTenth)) })
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
                candidate.upper.map { numerals[$0].value(in: scan, exponent: Int(candidate.scale)) }
                ?? numeral.upper(exponent: Int(candidate.sharedExponent + candidate.scale))
            let exponent = Int(candidate.sharedExponent + candidate.scale)
            return (numeral.value(in: scan, exponent: exponent), upper)
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
        let place = alignment.source(of: range)
        if let measure, place.count == range.count, lengths[Int(measure.index)] == range.count,
            zip(place, range).allSatisfy({ scalars[$0] == UInt32(units[$1]) })
        {
            return entries[Int(measure.index)].name
        }
        let text = scan.text.source.string(in: place)
        // 公里 that a line break parts
        return place.count > range.count ? text.filter { !$0.isWhitespace } : text
    }

    /// What a whole number is worth, which need not be read from its text again.
    private func whole(_ candidate: FigureCandidate, _ numeral: Numeral) -> Double? {
        switch (candidate.form, numeral.kind) {
        case (.tenths, _), (.discount, _), (.fraction, _): return nil
        case (.measure, _) where candidate.halfTenth > 0: return nil
        case (_, .digits), (_, .chinese), (_, .positional):
            guard candidate.sharedExponent == 0, candidate.scale == 0, let integer = numeral.integer,
                integer != 0
            else {
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
