/// ICU's Mandarin readings of the unified ideographs, read once as a table: opening the transform costs more
/// than reading all of them.
struct HanReadings: Sendable {
    static let shared = HanReadings()

    private static let first: UInt16 = 0x4E00
    private static let last: UInt16 = 0x9FFF
    private let letters: [UInt16]
    /// For every character where its reading starts in `letters`; one more at the end.
    private let starts: [Int32]

    private init() {
        let probe = (Self.first...Self.last).flatMap { [$0, UInt16(0x0A)] }
        let readings = (ICUTransform.apply("Han-Latin", to: probe, growth: 8) ?? [])
            .split(separator: 0x0A, omittingEmptySubsequences: false)
        var letters: [UInt16] = []
        var starts: [Int32] = [0]
        for reading in readings.prefix(Int(Self.last - Self.first) + 1) {
            letters += reading
            starts.append(Int32(truncatingIfNeeded: letters.count))
        }
        self.letters = letters
        self.starts = starts
    }

    /// Whether the character is read so: 构 as gòu. O(letters).
    func isReading(_ reading: [UInt16], of unit: UInt16) -> Bool {
        guard unit >= Self.first, unit <= Self.last else { return false }
        let index = Int(unit - Self.first)
        guard index + 1 < starts.count else { return false }
        return letters[Int(starts[index])..<Int(starts[index + 1])].elementsEqual(reading)
    }
}
