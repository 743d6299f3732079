/// A source in the form that the extractors read: one script, one width, without damage.
///
/// One UInt16 per source scalar: traditional characters as simplified ones, full-width letters, digits, signs
/// and the punctuation ，：；（）！？ as ASCII, 「」『』 as “”‘’, spaces of every kind as U+0020, a tab between the
/// cells of a row as `|`, ≧≦ as ≥≤, and the Greek and Cyrillic letters that pages mask names with (ΧΧ村) as X and x.
/// A scalar beyond
/// the BMP folds to ``placeholder``. `。 、 “ ” ‘ ’ 《 》 【 】 〔 〕 … —` and circled numbers stay as they are.
public struct FoldedText: Sendable {
    /// Stands for a scalar beyond the BMP, and in mended mojibake for a character whose bytes are lost.
    public static let placeholder: UInt16 = 0xFFFF

    /// What was folded.
    public let source: SourceText
    /// The folded characters, one UTF-16 unit each.
    public let units: [UInt16]
    /// From offsets of `units` to those of the source.
    public let alignment: Alignment
    /// What repair found and mended, in source offsets, ascending.
    public let repairs: [Repair]

    package init(source: SourceText, units: [UInt16], alignment: Alignment, repairs: [Repair]) {
        self.source = source
        self.units = units
        self.alignment = alignment
        self.repairs = repairs
    }

    /// The folded characters of a range as a string. O(length).
    public func string(in range: Range<Int>) -> String {
        UTF8Encoding.string(of: units[range])
    }

    /// The same of folded characters that stand no more in one text. O(length).
    package static func string(of units: ArraySlice<UInt16>) -> String { UTF8Encoding.string(of: units) }
}

/// Damage that was found in a source.
public struct Repair: Sendable, Hashable {
    /// What kinds of damage are known.
    public enum Kind: String, Sendable, Hashable, CaseIterable {
        /// A reading after a character: 構(gòu)
        case ruby
        /// Page numbers, chunk numbers, page headers inside a sentence
        case injected
        /// A line break inside a sentence
        case wrap
        /// Paragraphs run together behind the indentation of the next: `…。　　二、…`; a part's head inside a line
        case paragraph
        /// Spaces between Han or digits
        case space
        /// A full stop for the point of a decimal: `88。2亿元`
        case point
        /// Zero-width, private-use or control characters, and letters that a forum hides between lines
        case invisible
        /// HTML tags and entities
        case markup
        /// Bytes read in a wrong encoding
        case mojibake
    }

    /// What kind of damage it is.
    public var kind: Kind
    /// In source offsets.
    public var range: Range<Int>
    /// False when the damage is reported only.
    public var mended: Bool

    /// A finding with its parts as given.
    public init(kind: Kind, range: Range<Int>, mended: Bool) {
        self.kind = kind
        self.range = range
        self.mended = mended
    }
}
