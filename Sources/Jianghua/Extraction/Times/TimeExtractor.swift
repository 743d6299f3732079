import JianghuaRecords

/// Times that bound tasks and goals.
///
/// ``TimeReader`` reads whatever has the form of a time; ``TimeJudge`` keeps what bounds something.
struct TimeExtractor: Sendable {
    /// - Parameter date: the speech's day as EDTF, for relative times; `nil` leaves them without one. O(speech).
    func times(
        in scan: TextScan, speech: SpeechDraft, numerals: [Numeral], tense: TenseMap, date: String?
    ) -> [TimeDraft] {
        let start = max(speech.body, speech.range.lowerBound)
        guard start < speech.range.upperBound else { return [] }
        let reference = ReferenceDate(scan: scan, speech: speech, date: date)
        let judge = TimeJudge(
            scan: scan, tense: tense, bounds: start..<speech.range.upperBound, reference: reference)
        let units = scan.units
        let reader = TimeReader(units: units, limit: speech.range.upperBound)
        let words = TimeLexicon.words
        let classes = CharacterClass.table
        var drafts: [TimeDraft] = []
        var index = start
        while index < speech.range.upperBound {
            let unit = units[index]
            var expression: TimeExpression?
            var next = index + 1
            let isNumber = !classes[Int(unit)].isDisjoint(with: [.digit, .numeral, .mask])
            if isNumber {
                expression = reader.numberLed(at: index)
                while next < speech.range.upperBound,
                    !classes[Int(units[next])].isDisjoint(with: [.digit, .numeral, .mask])
                {
                    next += 1
                }
            }
            // 五一 and 十一 are words that look like numbers.
            if expression == nil, words.mayStart(unit),
                let match = words.longestMatch(in: units, at: index, limit: speech.range.upperBound)
            {
                expression = reader.read(word: match.value, at: index, wordEnd: index + match.length)
                // 春节前夕 is no 节前.
                if expression == nil, case .event = match.value { next = max(next, index + match.length) }
            }
            if let expression {
                if let rule = judge.rule(for: expression) {
                    drafts.append(
                        TimeDraft(
                            range: expression.range, type: expression.type,
                            edtf: expression.edtf(base: reference.year, issued: reference.issued), rule: rule)
                    )
                }
                next = max(next, expression.range.upperBound)
            }
            index = next
        }
        return drafts
    }
}
