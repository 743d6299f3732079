import JianghuaRecords

/// Times that bound tasks and goals.
///
/// ``TimeReader`` reads whatever has the form of a time; ``TimeJudge`` keeps what bounds something.
struct TimeExtractor: Sendable {
    /// - Parameter date: the speech's day as EDTF, for relative times; `nil` leaves them without one. O(speech).
    func times(
        in scan: TextScan, speech: SpeechDraft, tense: TenseMap, date: String?, tables: PageTables? = nil
    ) -> [TimeDraft] {
        let start = max(speech.body, speech.range.lowerBound)
        guard start < speech.range.upperBound else { return [] }
        let reference = ReferenceDate(scan: scan, speech: speech, date: date)
        let judge = TimeJudge(
            scan: scan, tense: tense, bounds: start..<speech.range.upperBound, reference: reference,
            tables: tables)
        let units = scan.units
        let limit = speech.range.upperBound
        let today = reference.day
        let reader = TimeReader(units: units, limit: limit, today: today)
        var years = YearInForce(scan, start..<limit, reference)
        var drafts: [TimeDraft] = []
        var next = start
        /// The stretch of days before, where the next one may leave out the month.
        var row: TimeExpression?
        while let index = scan.places.next(.times, from: next, limit: limit) {
            if let last = row, let day = reader.nextInRow(at: index, after: last) {
                row = day
                next = day.range.upperBound
                drafts.append(
                    TimeDraft(
                        range: day.range, type: day.type,
                        edtf: day.edtf(base: reference.year, issued: reference.issued, today: today),
                        form: .stretch))
                continue
            }
            let expression: TimeExpression?
            (expression, next) = read(at: index, reader)
            guard let expression else { continue }
            let (bounding, form) = settled(expression, judge, &years)
            if let form {
                drafts.append(
                    TimeDraft(
                        range: bounding.range, type: bounding.type,
                        edtf: bounding.edtf(
                            base: reference.year, issued: reference.issued, today: today), form: form)
                )
                row = reader.opensRow(bounding) ? bounding : nil
            }
        }
        return drafts
    }

    /// A time in the year that it belongs to, and its form where it bounds something.
    private func settled(
        _ expression: TimeExpression, _ judge: TimeJudge, _ years: inout YearInForce
    ) -> (expression: TimeExpression, form: TimeForm?) {
        let placed = years.placed(expression)
        // Without a year of its own a speech says nothing of what lies ahead.
        let form = judge.form(of: judge.reference.year == nil ? expression : placed)
        if let later = years.inNextYear(placed), judge.isPlanned(later, isKept: form != nil) {
            if let form = form ?? judge.form(of: later) {
                years.noteNextYear(later)
                return (later, form)
            }
        }
        years.note(expression, isKept: form != nil)
        return (placed, form)
    }

    /// What has the form of a time at a position, and where to go on.
    private func read(at index: Int, _ reader: TimeReader) -> (expression: TimeExpression?, next: Int) {
        let units = reader.units
        var next = index + 1
        if reader.isNumber(units[index]) {
            next = reader.numberEnd(from: next)
            if let expression = reader.numberLed(at: index, end: next) {
                return (expression, max(next, expression.range.upperBound))
            }
            // No word begins with a digit.
            if units[index] < 0x80 { return (nil, next) }
        }
        // 五一 and 十一 are words that look like numbers.
        guard let match = reader.tables.words.longestMatch(in: units, at: index, limit: reader.limit) else {
            return (nil, next)
        }
        let wordEnd = index + match.length
        if let expression = reader.read(word: match.value, at: index, wordEnd: wordEnd) {
            return (expression, max(next, expression.range.upperBound))
        }
        // 春节前夕 is no 节前.
        if case .event = match.value { next = max(next, wordEnd) }
        return (nil, next)
    }
}
