/// Folds source texts.
public struct TextFolder: Sendable {
    private let table = FoldingTable.shared

    /// A folder. Its tables are shared and made at first use.
    public init() {}

    /// Folds width and script and repairs damage. O(n).
    ///
    /// A simplified text without damage takes one pass over its scalars and keeps the identity alignment;
    /// the rest is looked at only where a scalar of it may be damage, a line ends inside a sentence, or
    /// traditional characters are met.
    public func fold(_ source: SourceText) -> FoldedText {
        let (units, suspects, isTraditional) = foldWidth(source.scalars)
        var folded = RepairedText(units: units, alignment: .identity, repairs: [])
        folded.apply(CharacterRepairs(scalars: source.scalars, units: units).edits(at: suspects))
        folded.apply(LineRepairs(units: folded.units).edits())
        // What was put back into step may be the only traditional text there is.
        let mayConvert = isTraditional || folded.repairs.contains { $0.kind == .mojibake }
        if mayConvert { LineConverter.simplify(&folded.units, strays: true) }
        return FoldedText(
            source: source, units: folded.units, alignment: folded.alignment, repairs: folded.repairs)
    }

    /// One unit per scalar, the offsets of those that need a closer look, and whether any is traditional.
    ///
    /// Unsafe buffers, as every scalar passes here: the checks cost half of its speed. The tables have
    /// 65,536 entries, and the index is compared with that first.
    func foldWidth(_ scalars: [UInt32]) -> (units: [UInt16], suspects: [Int32], traditional: Bool) {
        var suspects: [Int32] = []
        var met: FoldingTable.Traits = []
        let units = table.units.withUnsafeBufferPointer { map in
            table.traits.withUnsafeBufferPointer { traits in
                scalars.withUnsafeBufferPointer { input in
                    [UInt16](unsafeUninitializedCapacity: input.count) { output, written in
                        for index in 0..<input.count {
                            let scalar = input[index]
                            guard scalar < 0x10000 else {
                                output[index] = FoldedText.placeholder
                                if scalar >= 0xE0000 { suspects.append(Int32(truncatingIfNeeded: index)) }
                                continue
                            }
                            let trait = traits[Int(scalar)]
                            output[index] = map[Int(scalar)]
                            met.formUnion(trait)
                            if trait.contains(.suspect) { suspects.append(Int32(truncatingIfNeeded: index)) }
                        }
                        written = input.count
                    }
                }
            }
        }
        return (units, suspects, met.contains(.traditional))
    }
}
