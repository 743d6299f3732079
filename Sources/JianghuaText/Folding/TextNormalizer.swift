/// Texts for reading: in the reader's script, in one width, without damage, each only when asked for.
///
/// Unlike ``TextFolder``, whose form is made for analysis, it keeps every character that nothing was asked
/// about: a simplified text comes back from `.simplified` as it was.
public struct TextNormalizer: Sendable {
    /// The two scripts of Chinese.
    public enum Script: String, Sendable, Hashable, CaseIterable {
        /// 简体.
        case simplified
        /// 繁體, with the characters common in Hong Kong and Taiwan.
        case traditional
    }

    /// `nil` leaves the script alone.
    public var script: Script?
    /// Full-width letters, digits, ％ ． and the ideographic space become narrow.
    public var foldsWidth: Bool
    /// Readings, injected numbers, broken lines and the like are taken out.
    public var repairs: Bool

    /// A normalizer; by default it changes nothing.
    public init(script: Script? = nil, foldsWidth: Bool = false, repairs: Bool = false) {
        self.script = script
        self.foldsWidth = foldsWidth
        self.repairs = repairs
    }

    /// O(n).
    public func normalize(_ source: SourceText) -> NormalizedText {
        var text = RepairedText(units: source.scalars, alignment: .identity, repairs: [])
        if repairs {
            let folding = WidthFolding(source.scalars, by: .shared)
            var folded = RepairedText(
                units: folding.partingCells(of: source.scalars), alignment: .identity, repairs: [])
            let edits = CharacterRepairs(scalars: source.scalars, units: folded.units)
                .edits(at: folding.suspects)
            folded.apply(edits)
            text.apply(edits)
            let lineBreaks = edits.moved(lineBreaks: folding.lineBreaks)
            let lines = LineRepairs(units: folded.units, lineBreaks: lineBreaks).edits()
            folded.apply(lines)
            text.apply(lines)
            text.apply(SignRepairs(units: folded.units).edits())
        }
        if foldsWidth { Self.foldWidth(&text.units) }
        switch script {
        case .simplified: LineConverter.simplify(&text.units, strays: false)
        case .traditional: LineConverter.complicate(&text.units)
        case nil: break
        }
        return NormalizedText(
            source: source, scalars: text.units, alignment: text.alignment, repairs: text.repairs)
    }

    private static func foldWidth(_ scalars: inout [UInt32]) {
        for index in scalars.indices {
            switch scalars[index] {
            case 0x3000: scalars[index] = 0x20
            case 0xFF05, 0xFF0E, 0xFF10...0xFF19, 0xFF21...0xFF3A, 0xFF41...0xFF5A: scalars[index] -= 0xFEE0
            default: break
            }
        }
    }
}

/// A text in the form that a reader asked for, and where its characters come from.
public struct NormalizedText: Sendable {
    /// What was normalized.
    public let source: SourceText
    /// The Unicode scalars of the new text.
    public let scalars: [UInt32]
    /// From the offsets of `scalars` to those of the source.
    public let alignment: Alignment
    /// In source offsets, ascending.
    public let repairs: [Repair]

    /// The new text. O(n).
    public var string: String { String(decoding: UTF8Encoding.bytes(of: scalars), as: UTF8.self) }
}
