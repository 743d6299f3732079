/// Bodies that do something at the start of a clause, under an instruction.
extension UnitRoles {
    /// A body at the start of a clause that tells what is done under an instruction: 各地在6月底前全面取消….
    func isBoundSubject(
        _ list: Range<Int>, _ end: Int, _ setting: Setting, _ units: [UInt16], _ range: Range<Int>
    ) -> Bool {
        guard !setting.isActing || setting.isGoverning, !setting.isPartial, !setting.isPast else {
            return false
        }
        let isBound = setting.mood == .directive || setting.mood == nil && setting.isGeneric
        guard isBound || !setting.isReview else { return false }
        let start = list.lowerBound
        if start > range.lowerBound {
            let unit = units[start - 1]
            let isOpen =
                classes.isMargin(start, in: units, floor: range.lowerBound)
                && (unit != .unit("、") || isItemMark(start - 1, units, range.lowerBound))
            // 且; 会后, 从明天起, 月底前
            guard
                isOpen || unit == .unit("且") || unit == .unit("后") || unit == .unit("起")
                    || unit == .unit("前") && isDeadline(start - 1, units, range.lowerBound)
            else { return false }
        }
        guard end < range.upperBound else { return false }
        // 四大班子在家领导, 各单位主要领导
        if let match = after.longestMatch(in: units, at: end, limit: range.upperBound),
            match.value == .none
                || match.value == .people && !isQuota(end + match.length, units, range.upperBound)
        {
            return false
        }
        if isBound, isQuota(end, units, range.upperBound), !isPast(from: end, units, range.upperBound) {
            return true
        }
        var position = end
        if units[position] == 0x2C || units[position] == 0x3A,
            setting.mood == .directive || setting.mood == nil
        {
            position += 1
        }
        guard position < range.upperBound else { return false }
        if isTask(start, colon: end, units, range) { return true }
        if let next = skipTime(position, units, range.upperBound) { position = next }
        let isOpened =
            units[position] == .unit("在") || units[position] == .unit("于") || begins(position, units, range)
        if let next = setting.timeEnd, next > position { position = next }
        if let next = whens.end(from: position, in: units, limit: range.upperBound) { position = next }
        position = skipHours(position, units, range.upperBound)
        if isHeld(position, units, range.upperBound) || isMinded(position, units, range.upperBound) {
            return false
        }
        // 各地都在抓紧推进: what they do already.
        if position + 2 < range.upperBound, units[position] == .unit("都"), units[position + 1] == .unit("在"),
            verbs.longestMatch(in: units, at: position + 2, limit: range.upperBound) != nil
                || deeds.longestMatch(in: units, at: position + 2, limit: range.upperBound)?.value == true
        {
            return false
        }
        // 可按规定给予支持: what they are free to do.
        guard position < range.upperBound, !isFree(position, units, range.upperBound) else { return false }
        guard
            isOpened || units[position] == .unit("在") || units[position] == .unit("于")
                || begins(position, units, range) || isBare(position, units, range.upperBound)
                || position > end && characters[Int(units[position])].contains(.imperative)
        else { return false }
        return !isPast(from: position, units, range.upperBound)
            && !isAttribute(position, units, range.upperBound)
            && !looksBack(start, units, range.lowerBound)
            && !isState(position, units, range.upperBound) && !isSaidOf(position, units, range.upperBound)
            && (isBound || isOrdered(start, units, range))
    }
}
