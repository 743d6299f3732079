/// Times that were considered, for explanations.
extension TimeExtractor {
    /// How far before a place a time may begin that reaches into it, in units.
    private static let reach = 24

    /// Whatever has the form of a time in a place, read from every character on. O(reach).
    func readings(
        in scan: TextScan, speech: SpeechDraft, tense: TenseMap, date: String?, around place: Range<Int>
    ) -> [Reading] {
        let bounds = max(speech.body, speech.range.lowerBound)..<speech.range.upperBound
        let reference = ReferenceDate(scan: scan, speech: speech, date: date)
        let judge = TimeJudge(scan: scan, tense: tense, bounds: bounds, reference: reference)
        let reader = TimeReader(units: scan.units, limit: bounds.upperBound, today: reference.day)
        var readings: [Reading] = []
        let first = max(bounds.lowerBound, place.lowerBound - Self.reach)
        for index in first..<max(first, min(place.upperBound, bounds.upperBound)) {
            guard let expression = expression(at: index, reader, limit: bounds.upperBound),
                expression.range.overlaps(place)
            else { continue }
            let rule = judge.form(of: expression).map { TimeRules.rule(of: $0) }
            readings.append(
                Reading(
                    kind: .time, range: expression.range, rule: rule,
                    objection: rule == nil
                        ? "it has the form of a time, but bounds no task or goal: told, vague or a name" : nil
                ))
        }
        return readings
    }

    private func expression(at index: Int, _ reader: TimeReader, limit: Int) -> TimeExpression? {
        // A number is read from its first digit on.
        let isWithin = index > 0 && TimeReader.isNumber(reader.units[index - 1])
        if TimeReader.isNumber(reader.units[index]), !isWithin, let expression = reader.numberLed(at: index) {
            return expression
        }
        guard let match = TimeLexicon.words.longestMatch(in: reader.units, at: index, limit: limit) else {
            return nil
        }
        return reader.read(word: match.value, at: index, wordEnd: index + match.length)
    }
}
