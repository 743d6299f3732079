/// Spaces and line breaks inside times.
extension TimeReader {
    @inline(__always)
    func skipSpace(_ position: Int) -> Int {
        guard position < limit, units[position] <= 0x20 else { return position }
        return units[position] == 0x20 ? position + 1 : skipWrap(position)
    }

    /// Behind a line break of a hard wrap: 10月⏎8日, 9月30日⏎前. Lines that end early end what they say.
    @inline(never)
    func skipWrap(_ position: Int) -> Int {
        guard position < limit, units[position] == 0x0A, position >= Self.shortestWrapped else {
            return position
        }
        for index in position - Self.shortestWrapped..<position where units[index] == 0x0A { return position }
        return position + 1
    }

    /// How long at least a line is that is wrapped.
    private static let shortestWrapped = 24
}
