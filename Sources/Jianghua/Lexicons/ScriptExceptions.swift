import JianghuaText

/// The user's exceptions of script: traditional forms whose simplified ones the tables do not know.
struct ScriptExceptions: Sendable {
    /// By the source's own characters.
    private let table: PhraseTable<[UInt16]>

    /// `nil` when the lexicon has none.
    init?(_ lexicon: UserLexicon?) {
        let exceptions = lexicon?.entries.filter { $0.kind == .script } ?? []
        guard !exceptions.isEmpty else { return nil }
        table = PhraseTable(exceptions.map { ($0.name, Array(($0.aliases.first ?? "").utf16)) })
    }

    /// The text with the exceptions as the user writes them. O(n).
    func apply(to text: FoldedText) -> FoldedText {
        let source = text.source.scalars.map { $0 < 0x10000 ? UInt16(truncatingIfNeeded: $0) : 0xFFFF }
        var units = text.units
        var position = 0
        while let (start, match) = table.nextMatch(in: source, from: position, limit: source.count) {
            let range = start..<start + match.length
            let folded = text.alignment.folded(of: range)
            // Not where repair has taken something out of it.
            if folded.count == match.value.count, folded.upperBound <= units.count {
                units.replaceSubrange(folded, with: match.value)
            }
            position = range.upperBound
        }
        return FoldedText(
            source: text.source, units: units, alignment: text.alignment, repairs: text.repairs)
    }
}
