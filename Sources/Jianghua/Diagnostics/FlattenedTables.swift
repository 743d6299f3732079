import JianghuaRecords

/// Tables that lost their rows: numbers with nothing but spaces between them. What they count cannot be told,
/// so they are reported and give no figures.
struct FlattenedTables {
    static let rule = Rule(
        id: "diagnostic.flattened-table",
        summary: "Six or more numbers in a row with only spaces between them.")

    /// How many numbers make a table.
    static let least = 6

    let units: [UInt16]
    let lexicon: FigureLexicon

    /// The ranges of the tables, ascending. O(numerals).
    func ranges(among numerals: [Numeral], in bounds: Range<Int>) -> [Range<Int>] {
        var ranges: [Range<Int>] = []
        var first = 0
        for index in numerals.indices {
            let isLast = index + 1 == numerals.count
            if !isLast, isCell(numerals[index]), isCell(numerals[index + 1]),
                isGap(numerals[index].range.upperBound..<numerals[index + 1].range.lowerBound)
            {
                continue
            }
            if index - first + 1 >= Self.least {
                let range = numerals[first].range.lowerBound..<numerals[index].range.upperBound
                if range.lowerBound >= bounds.lowerBound, range.upperBound <= bounds.upperBound {
                    ranges.append(range)
                }
            }
            first = index + 1
        }
        return ranges
    }

    func diagnostics(for ranges: [Range<Int>]) -> [DiagnosticDraft] {
        ranges.map {
            DiagnosticDraft(
                range: $0, code: .garbledText, message: "numbers without words between them, as of a table",
                rule: Self.rule)
        }
    }

    private func isCell(_ numeral: Numeral) -> Bool { numeral.kind == .digits || numeral.kind == .dotted }

    /// Spaces, tabs, line breaks and |, behind a percent sign or none.
    private func isGap(_ gap: Range<Int>) -> Bool {
        guard gap.count <= 6 else { return false }
        var spaces = 0
        for index in gap {
            let unit = units[index]
            if unit == 0x25, index == gap.lowerBound { continue }
            guard unit == 0x7C || !lexicon.classes[Int(unit)].isDisjoint(with: [.space, .lineBreak])
            else {
                return false
            }
            spaces += 1
        }
        return spaces > 0
    }
}
