/// Folds source texts.
public struct TextFolder: Sendable {
    private let table: FoldingTable

    public init() { table = FoldingTable.simplified }

    /// One pass, one unit per scalar. O(n).
    public func fold(_ source: SourceText) -> FoldedText {
        let table = table.units
        let units = [UInt16](unsafeUninitializedCapacity: source.count) { output, written in
            var out = 0
            for scalar in source.scalars {
                output[out] = scalar < 0x10000 ? table[Int(scalar)] : FoldedText.placeholder
                out += 1
            }
            written = out
        }
        return FoldedText(source: source, units: units, alignment: .identity, repairs: [])
    }
}
