/// ICU's traditional-to-simplified mapping, read once as a table.
///
/// ICU's `Hant-Hans` never changes the number of scalars, so one unit per character is enough. Reading it
/// takes some 30 ms, so nothing touches the table before a traditional character is met.
enum ScriptTable {
    /// For each BMP code unit its simplified form.
    static let traditionalToSimplified: [UInt16] = {
        var table = (0...0xFFFF).map { UInt16(truncatingIfNeeded: $0) }
        // A line feed between two characters keeps ICU's multi-character rules out.
        var probe: [UInt16] = []
        probe.reserveCapacity(2 * 0x5200)
        for unit in UInt16(0x4E00)...0x9FFF {
            probe.append(unit)
            probe.append(0x0A)
        }
        guard let folded = ICUTransform.apply("Hant-Hans", to: probe), folded.count == probe.count else {
            return table
        }
        for index in stride(from: 0, to: probe.count, by: 2) { table[Int(probe[index])] = folded[index] }
        for (unit, form) in ScriptExceptions.single { table[Int(unit)] = form }
        return table
    }()
}
