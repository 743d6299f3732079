/// The Mandarin readings of some characters.
struct HanReadings: Sendable {
    /// Those of the frequent characters.
    static let common = HanReadings(commonList)

    private let readings: [UInt16: ArraySlice<UInt16>]

    /// - Parameter list: readings, each with the characters that have it behind it, and blanks between.
    init(_ list: String) {
        var readings: [UInt16: ArraySlice<UInt16>] = [:]
        for group in Array(list.utf16).split(whereSeparator: { $0 == 0x20 || $0 == 0x0A }) {
            let reading = group.prefix { !FoldingTable.isHan($0) }
            for unit in group.dropFirst(reading.count) { readings[unit] = reading }
        }
        self.readings = readings
    }

    /// Those that ICU gives, which takes a tenth of a second to open the transform and as much again for every ten
    /// thousand characters.
    init(of units: [UInt16]) {
        // A line feed between two characters keeps rules for words out.
        let probe = units.flatMap { [$0, UInt16(0x0A)] }
        let lines = (ICUTransform.apply("Han-Latin", to: probe, growth: 8) ?? [])
            .split(separator: 0x0A, omittingEmptySubsequences: false)
        readings = Dictionary(zip(units, lines)) { first, _ in first }
    }

    /// Whether the character is read so: 构 as gòu. O(letters).
    func isReading(_ reading: [UInt16], of unit: UInt16) -> Bool {
        readings[unit]?.elementsEqual(reading) ?? false
    }
}
