/// The words that bound a point or lead from one to another: 前, 以来, 至.
extension TimeReader {
    /// The bound behind a point.
    func tail(at position: Int, of time: CalendarTime) -> (end: Int, bound: TimeLexicon.Bound?) {
        tail(at: position, isDay: time.day != nil || time.edge == .end)
    }

    /// - Parameter isDay: a day or an end stands in front, which leaves no doubt what 前 belongs to.
    func tail(at end: Int, isDay: Bool) -> (end: Int, bound: TimeLexicon.Bound?) {
        var position = end
        if position < limit, units[position] == 0x0A { position = skipWrap(position) }
        guard let match = tables.bounds.longestMatch(in: units, at: position, limit: limit) else {
            return (end, nil)
        }
        let words = isDay ? tables.notBoundsOfDays : tables.notBounds
        if words.longestMatch(in: units, at: position, limit: limit)?.value == true { return (end, nil) }
        return (position + match.length, match.value)
    }

    /// Behind 至 到 - — ~, where a second time may follow; nil when there is none.
    func separator(at position: Int) -> Int? {
        guard position < limit else { return nil }
        switch units[position] {
        case .unit("至"), .unit("到"), 0x2D, 0x7E, 0x2013: return position + 1
        case .unit("—"):
            return position + 1 < limit && units[position + 1] == .unit("—") ? position + 2 : position + 1
        default: return nil
        }
    }

}
