/// A small value for every unit of the BMP.
///
/// Asked for most characters by every extractor, from several threads: its memory is never freed, so that no
/// reference to it is counted, which kept threads waiting for each other. Every index is a UInt16 or made one, and
/// there are 65,536 entries.
struct CharacterTable<Value: BitwiseCopyable & Sendable>: @unchecked Sendable {
    private let values: UnsafePointer<Value>

    /// - Parameters:
    ///   - values: one for each unit.
    ///   - missing: for the units behind the last of them.
    init(_ values: [Value], missing: Value) {
        let memory = UnsafeMutablePointer<Value>.allocate(capacity: 0x10000)
        memory.initialize(repeating: missing, count: 0x10000)
        memory.update(from: values, count: min(values.count, 0x10000))
        self.values = UnsafePointer(memory)
    }

    @inline(__always)
    subscript(unit: UInt16) -> Value { values[Int(unit)] }

    @inline(__always)
    subscript(unit: Int) -> Value { values[unit & 0xFFFF] }
}

extension CharacterTable where Value == CharacterClass {
    /// Whether a mark, a blank or a line break, or nothing, stands before a position. Some texts end their sentences
    /// with the full stop of the west.
    @inline(__always)
    func isMargin(_ position: Int, in units: [UInt16], floor: Int) -> Bool {
        position <= floor || !self[units[position - 1]].isDisjoint(with: [.mark, .space, .lineBreak])
            || units[position - 1] == 0x2E
    }
}
