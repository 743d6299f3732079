/// The forms of single characters in another script, read from ICU once.
///
/// ICU's `Hant-Hans` and `Hans-Hant` never change the number of scalars, so one unit per character is
/// enough; forms that hang on neighbours, and those where ICU's is not the one in use, are data of our own.
/// Reading takes some 30 ms, so nothing touches a table before a text is due for conversion.
struct ScriptTable: Sendable {
    /// For each BMP code unit its usual form.
    let units: [UInt16]
    /// Whether the form of a unit hangs on its neighbours.
    let isContextual: [Bool]
    let forms: ContextualForms
    let isToSimplified: Bool

    static let toSimplified = ScriptTable("Hant-Hans", SimplifiedForms.table, isToSimplified: true)
    static let toTraditional = ScriptTable("Hans-Hant", TraditionalForms.table, isToSimplified: false)

    /// No change, for words that are listed in the script of the text.
    static let same = (0...0xFFFF).map { UInt16(truncatingIfNeeded: $0) }

    private init(_ transform: String, _ forms: ContextualForms, isToSimplified: Bool) {
        var units = (0...0xFFFF).map { UInt16(truncatingIfNeeded: $0) }
        // Only what ICU may change is asked for, an eighth of all Han. A line feed between two characters keeps
        // its multi-character rules out.
        var probe: [UInt16] = []
        for unit in ICUTransform.sources(of: transform) ?? [] where FoldingTable.isHan(unit) {
            probe.append(unit)
            probe.append(0x0A)
        }
        if let converted = ICUTransform.apply(transform, to: probe), converted.count == probe.count {
            for index in stride(from: 0, to: probe.count, by: 2) {
                units[Int(probe[index])] = converted[index]
            }
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
