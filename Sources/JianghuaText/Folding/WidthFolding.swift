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
    /// entries, and the scalars are compared with that first; eight are read at once only where eight are left.
    init(_ scalars: [UInt32], by table: FoldingTable) {
        var suspects: [Int32] = []
        var lineBreaks: [Int32] = []
        var isTraditional = false
        suspects.reserveCapacity(scalars.count / 64)
        lineBreaks.reserveCapacity(scalars.count / 64)
        units = table.units.withUnsafeBufferPointer { map in
            table.traits.withUnsafeBufferPointer { traits in
                scalars.withUnsafeBufferPointer { input in
                    [UInt16](unsafeUninitializedCapacity: input.count) { output, written in
                        var met: FoldingTable.Traits = []
                        var index = 0
                        while index < input.count {
                            if index &+ 8 <= input.count, Self.areNarrow(input, from: index) {
                                var near: FoldingTable.Traits = []
                                for place in index..<index &+ 8 {
                                    let scalar = Int(input[place])
                                    output[place] = map[scalar]
                                    near.formUnion(traits[scalar])
                                }
                                met.formUnion(near)
                                if !near.isDisjoint(with: [.suspect, .lineBreak]) {
                                    for place in index..<index &+ 8 {
                                        Self.note(
                                            traits[Int(input[place])], at: place, &suspects, &lineBreaks)
                                    }
                                }
                                index &+= 8
                                continue
                            }
                            let scalar = input[index]
                            if scalar < 0x10000 {
                                output[index] = map[Int(scalar)]
                                met.formUnion(traits[Int(scalar)])
                                Self.note(traits[Int(scalar)], at: index, &suspects, &lineBreaks)
                            } else {
                                output[index] = FoldedText.placeholder
                                if scalar >= 0xE0000 { suspects.append(Int32(truncatingIfNeeded: index)) }
                            }
                            index &+= 1
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

    /// The units with `|` between the cells of rows that tabs part. O(suspects), O(n) where there are any.
    func partingCells(of scalars: [UInt32]) -> [UInt16] {
        var units = units
        TableCells.part(&units, scalars, suspects: suspects, lineBreaks: lineBreaks)
        return units
    }

    @inline(__always)
    private static func note(
        _ trait: FoldingTable.Traits, at index: Int, _ suspects: inout [Int32], _ lineBreaks: inout [Int32]
    ) {
        if trait.isDisjoint(with: [.suspect, .lineBreak]) { return }
        if trait.contains(.suspect) {
            suspects.append(Int32(truncatingIfNeeded: index))
        } else {
            lineBreaks.append(Int32(truncatingIfNeeded: index))
        }
    }

    /// Whether eight scalars belong to the BMP.
    @inline(__always)
    private static func areNarrow(_ scalars: UnsafeBufferPointer<UInt32>, from index: Int) -> Bool {
        let bytes = UnsafeRawBufferPointer(scalars)
        var met: UInt64 = 0
        for pair in 0..<4 {
            met |= bytes.loadUnaligned(fromByteOffset: 4 &* index &+ 8 &* pair, as: UInt64.self)
        }
        return met & 0xFFFF_0000_FFFF_0000 == 0
    }
}
