/// ICU's Mandarin readings of some characters, read once as a table: ICU takes a tenth of a second to open the
/// transform and as much again for every ten thousand characters.
struct HanReadings: Sendable {
    /// Those of the frequent characters.
    static let common = HanReadings(
        of: (0x4E00...0x9FFF as ClosedRange<UInt16>).filter { GBKTable.shared.isCommon($0) })

    private let readings: [UInt16: ArraySlice<UInt16>]

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
