import JianghuaRecords

/// Numbers that were considered, for explanations.
extension FigureFinder {
    /// Both readings of every numeral in a place: as a share and as an amount. O(numerals).
    func readings(around place: Range<Int>) -> [Reading] {
        var readings: [Reading] = []
        for (index, numeral) in numerals.enumerated() where numeral.range.upperBound <= bounds.upperBound {
            guard numeral.range.lowerBound < place.upperBound, numeral.range.upperBound > bounds.lowerBound
            else { continue }
            let candidates = [percentage(at: index, from: index), quantity(at: index, from: index)]
            for candidate in candidates.compactMap({ $0 }) where candidate.range.overlaps(place) {
                readings.append(
                    Reading(
                        kind: candidate.isPercentage ? .percentage : .quantity, range: candidate.range,
                        rule: FigureRules.rule(of: candidate.form)))
            }
            if candidates.allSatisfy({ $0 == nil }), numeral.range.overlaps(place) {
                readings.append(
                    Reading(
                        kind: .quantity, range: numeral.range,
                        objection: "a numeral that counts nothing: no sign, no measure, no scope beside it, "
                            + "or a part of a name"))
            }
        }
        return readings
    }
}
