/// Numbers in brackets, and lists of them that one item answers for: (一)及(三), (一)、(二)和(四).
struct JointMembers: Sendable {
    struct Bracketed {
        var end: Int
        var value: Int
        var isDigit: Bool
    }

    struct List {
        /// Behind the last member.
        var end: Int
        var last: Int
        /// The numbers between the members, a bit each.
        var skipped: UInt64
    }

    private static let most = 12
    private let classes = CharacterClass.table

    /// (一), 〔2〕, 【三】. O(1).
    func bracketed(at start: Int, _ limit: Int, _ units: [UInt16]) -> Bracketed? {
        guard start < limit, isOpening(units[start]) else { return nil }
        var index = start + 1
        while index < limit, classes[Int(units[index])].contains(.space) { index += 1 }
        let first = index
        let isDigit = index < limit && classes[Int(units[index])].contains(.digit)
        let wanted: CharacterClass = isDigit ? .digit : .numeral
        while index < limit, index < first + 5, classes[Int(units[index])].contains(wanted) { index += 1 }
        guard index > first, let value = EnumeratorValue.value(of: first..<index, in: units) else {
            return nil
        }
        while index < limit, classes[Int(units[index])].contains(.space) { index += 1 }
        guard index < limit, isClosing(units[index]) else { return nil }
        return Bracketed(end: index + 1, value: value, isDigit: isDigit)
    }

    /// The members behind a first one, in rising order; `nil` where there are none. O(1).
    ///
    /// (一)至(三) is a list only at the start of a line; elsewhere it refers to items.
    func list(
        behind first: Bracketed, _ limit: Int, _ units: [UInt16], isLineStart: Bool
    ) -> List? {
        var list = List(end: first.end, last: first.value, skipped: 0)
        for _ in 0..<Self.most {
            guard list.end + 2 < limit else { break }
            let isRange = units[list.end] == .unit("至") || units[list.end] == .unit("到")
            if isRange, !isLineStart { break }
            let start = isRange ? list.end + 1 : connected(at: list.end, limit, units)
            guard start > list.end, let next = bracketed(at: start, limit, units),
                next.isDigit == first.isDigit, next.value > list.last, next.value < 64
            else { break }
            if !isRange {
                for value in list.last + 1..<max(list.last + 1, next.value) {
                    list.skipped |= 1 << UInt64(value)
                }
            }
            list.last = next.value
            list.end = next.end
        }
        return list.end > first.end ? list : nil
    }

    /// Whether a bracket stands behind another number in brackets and a word that joins them.
    func isFurther(_ start: Int, _ units: [UInt16]) -> Bool {
        guard start > 3 else { return false }
        var index = start - 1
        let joint = units[index]
        guard isConnector(joint) || joint == .unit("至") || joint == .unit("到") else { return false }
        if joint == .unit("及"), units[index - 1] == .unit("以") { index -= 1 }
        if index > 2, units[index - 1] == .unit("、") { index -= 1 }
        guard index > 1, isClosing(units[index - 1]) else { return false }
        return !classes[Int(units[index - 2])].isDisjoint(with: [.digit, .numeral])
    }

    /// Behind 、 及 和 与 以及 、及; the same place where nothing joins.
    private func connected(at start: Int, _ limit: Int, _ units: [UInt16]) -> Int {
        var index = start
        if units[index] == .unit("、") { index += 1 }
        if index + 1 < limit, units[index] == .unit("以"), units[index + 1] == .unit("及") { return index + 2 }
        if index < limit, units[index] != .unit("、"), isConnector(units[index]) { index += 1 }
        return index
    }

    /// 、 及 和 与
    private func isConnector(_ unit: UInt16) -> Bool {
        unit == .unit("、") || unit == .unit("及") || unit == .unit("和") || unit == .unit("与")
    }

    private func isOpening(_ unit: UInt16) -> Bool {
        unit == 0x28 || unit == .unit("〔") || unit == .unit("【") || unit == 0x5B
    }

    private func isClosing(_ unit: UInt16) -> Bool {
        unit == 0x29 || unit == .unit("〕") || unit == .unit("】") || unit == 0x5D
    }
}
