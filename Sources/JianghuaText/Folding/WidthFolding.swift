/// A source in one width and one punctuation, unit by scalar, and what of it needs a closer look.
struct WidthFolding {
    private(set) var units: [UInt16] = []
    /// The offsets of what may be damage.
    private(set) var suspects: [Int32] = []
    private(set) var lineBreaks: [Int32] = []
    /// Whether a character is met that simplified script has not.
    let isTraditional: Bool

    /// O(n).
    ///
    /// Unsafe buffers, as every scalar passes here: the checks cost half of its speed. The tables have 65,536
    /// entries, and the scalar is compared with that first.
    init(_ scalars: [UInt32], by table: FoldingTable) {
        var suspects: [Int32] = []
        var lineBreaks: [Int32] = []
        var isTraditional = false
        units = table.units.withUnsafeBufferPointer { map in
            table.traits.withUnsafeBufferPointer { traits in
                scalars.withUnsafeBufferPointer { input in
                    [UInt16](unsafeUninitializedCapacity: input.count) { output, written in
                        var met: FoldingTable.Traits = []
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
                            if trait.isDisjoint(with: [.suspect, .lineBreak]) { continue }
                            if trait.contains(.suspect) {
                                suspects.append(Int32(truncatingIfNeeded: index))
                            } else {
                                lineBreaks.append(Int32(truncatingIfNeeded: index))
                            }
                        }
                        written = input.count
                        isTraditional = met.contains(.traditional)
                    }
                }
            }
        }
        self.suspects = suspects
        self.lineBreaks = lineBreaks
        self.isTraditional = isTraditional
    }
}
