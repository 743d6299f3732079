/// A ``CharacterClass`` for every unit of the BMP.
///
/// Asked for most characters by every extractor, from several threads: its memory is never freed, so that no
/// reference to it is counted, which kept threads waiting for each other. Every index is a UInt16 or made one, and
/// there are 65,536 entries.
struct CharacterTable: @unchecked Sendable {
    private let classes: UnsafePointer<CharacterClass>

    /// - Parameter classes: one for each unit; what is missing has no class.
    init(_ classes: [CharacterClass]) {
        let memory = UnsafeMutablePointer<CharacterClass>.allocate(capacity: 0x10000)
        memory.initialize(repeating: [], count: 0x10000)
        for (unit, value) in classes.prefix(0x10000).enumerated() { memory[unit] = value }
        self.classes = UnsafePointer(memory)
    }

    @inline(__always)
    subscript(unit: UInt16) -> CharacterClass { classes[Int(unit)] }

    @inline(__always)
    subscript(unit: Int) -> CharacterClass { classes[unit & 0xFFFF] }
}
