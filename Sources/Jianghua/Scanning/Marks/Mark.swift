/// A punctuation mark or line break of the folded text.
struct Mark: Sendable {
    enum Kind: UInt8, Sendable, CaseIterable {
        case lineBreak
        /// 。！？ and an ASCII full stop that ends a sentence
        case period
        case semicolon
        case comma
        /// 、
        case enumerationComma
        case colon
        /// “ ‘ and an ASCII quote that opens
        case openQuote
        case closeQuote
        /// ( [ { 【 〔
        case openBracket
        case closeBracket
        /// 《 〈
        case openTitle
        case closeTitle
        /// … — and the like
        case other

        /// The characters whose kind does not depend on what stands around them.
        var characters: String {
            switch self {
            case .lineBreak: ""
            case .period: "。!?｡"
            case .semicolon: ";"
            case .comma: ","
            case .enumerationComma: "、"
            case .colon: ":"
            case .openQuote: "“‘"
            case .closeQuote: "”’"
            case .openBracket: "([{【〔［"
            case .closeBracket: ")]}】〕］"
            case .openTitle: "《〈"
            case .closeTitle: "》〉"
            case .other: "…—"
            }
        }

        /// Whether it neither opens nor closes anything, nor ends a line.
        var separatesOnly: Bool {
            switch self {
            case .period, .semicolon, .comma, .enumerationComma, .colon, .other: true
            default: false
            }
        }

        /// How far a mark separates: 4 a paragraph, 3 a sentence, 2 a clause group, 1 a clause, 0 not at all.
        var strength: UInt8 {
            switch self {
            case .lineBreak: 4
            case .period: 3
            case .semicolon: 2
            case .comma, .colon: 1
            default: 0
            }
        }
    }

    var position: Int32
    var kind: Kind
    /// For brackets, quotes and titles the index of the other half; otherwise, and where it is missing, -1.
    var partner: Int32 = -1
    /// The index of the innermost opening mark around this one, -1 for none.
    var enclosing: Int32 = -1
}
