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
        let folding = WidthFolding(source.scalars, by: table)
        var folded = RepairedText(
            units: folding.partingCells(of: source.scalars), alignment: .identity, repairs: [])
        let edits = CharacterRepairs(scalars: source.scalars, units: folded.units).edits(
            at: folding.suspects)
        folded.apply(edits)
        let lineBreaks = edits.moved(lineBreaks: folding.lineBreaks)
        folded.apply(LineRepairs(units: folded.units, lineBreaks: lineBreaks).edits())
        folded.apply(SignRepairs(units: folded.units).edits())
        // What was put back into step may be the only traditional text there is.
        let mayConvert = folding.isTraditional || folded.repairs.contains { $0.kind == .mojibake }
        if mayConvert { LineConverter.simplify(&folded.units, strays: true) }
        return FoldedText(
            source: source, units: folded.units, alignment: folded.alignment, repairs: folded.repairs)
    }
}
