/// The forms of single characters in another script.
///
/// ICU's `Hant-Hans` and `Hans-Hant` never change the number of scalars, so one unit per character is
/// enough; forms that hang on neighbours, and those where ICU's is not the one in use, are data of our own. The
/// simplified forms, which many a text needs, are written down; the traditional ones are read from ICU once, which takes
/// some 30 ms, so nothing touches a table before a text is due for conversion.
struct ScriptTable: Sendable {
    /// For each BMP code unit its usual form.
    let units: [UInt16]
    /// Whether the form of a unit hangs on its neighbours.
    let isContextual: [Bool]
    let forms: ContextualForms
    let isToSimplified: Bool

    static let toSimplified = ScriptTable(listed, SimplifiedForms.table, isToSimplified: true)
    static let toTraditional = ScriptTable(
        read("Hans-Hant"), TraditionalForms.table, isToSimplified: false)

    /// No change, for words that are listed in the script of the text.
    static let same = (0...0xFFFF).map { UInt16(truncatingIfNeeded: $0) }

    /// The characters with their forms, one behind the other.
    private static var listed: [UInt16] {
        SimplifiedForms.characters.utf16.filter { FoldingTable.isHan($0) }
    }

    private static func read(_ transform: String) -> [UInt16] {
        // Only what ICU may change is asked for, an eighth of all Han. A line feed between two characters keeps
        // its multi-character rules out.
        var probe: [UInt16] = []
        for unit in ICUTransform.sources(of: transform) ?? [] where FoldingTable.isHan(unit) {
            probe.append(unit)
            probe.append(0x0A)
        }
        guard let converted = ICUTransform.apply(transform, to: probe), converted.count == probe.count else {
            return []
        }
        for index in stride(from: 0, to: probe.count, by: 2) { probe[index + 1] = converted[index] }
        return probe
    }

    /// - Parameter characters: with their forms, one behind the other.
    private init(_ characters: [UInt16], _ forms: ContextualForms, isToSimplified: Bool) {
        var units = (0...0xFFFF).map { UInt16(truncatingIfNeeded: $0) }
        for index in stride(from: 0, to: characters.count - 1, by: 2) {
            units[Int(characters[index])] = characters[index + 1]
        }
        var isContextual = [Bool](repeating: false, count: 0x10000)
        for character in forms.characters {
            units[Int(character.key)] = character.usual
            isContextual[Int(character.key)] = character.isContextual
        }
        if isToSimplified {
            for unit in PersonNames.keepers { isContextual[Int(unit)] = true }
        }
        self.isToSimplified = isToSimplified
        self.units = units
        self.isContextual = isContextual
        self.forms = forms
    }
}
