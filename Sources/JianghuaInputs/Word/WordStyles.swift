/// The numbering that paragraph styles bring with them.
struct WordStyles {
    struct Numbering {
        var id: String?
        var level: Int?
    }

    private struct Style {
        var base: String?
        var numbering = Numbering()
    }

    private var styles: [String: Style] = [:]
    private(set) var defaultStyle: String?

    static let none = WordStyles()

    private init() {}

    /// - Parameter xml: `word/styles.xml`.
    init(_ xml: [UInt8]) throws(InputProblem) {
        let events = try XMLEvents(xml)
        var id: String?
        while true {
            switch try events.next() {
            case .end: return
            case .open("style"):
                id = events.attribute("type") == "paragraph" ? events.attribute("styleId") : nil
                if let id {
                    styles[id] = Style()
                    if events.attribute("default") == "1" { defaultStyle = id }
                }
            case .open("basedOn"): if let id { styles[id]?.base = events.attribute("val") }
            case .open("numId"): if let id { styles[id]?.numbering.id = events.attribute("val") }
            case .open("ilvl"): if let id { styles[id]?.numbering.level = events.number("val") }
            default: continue
            }
        }
    }

    /// The numbering of a style, or of the one it is based on.
    func numbering(of style: String?) -> Numbering {
        var numbering = Numbering()
        var name = style ?? defaultStyle
        // Word itself stops at ten; a loop of styles ends here too.
        for _ in 0..<16 {
            guard let current = name, let found = styles[current] else { break }
            numbering.id = numbering.id ?? found.numbering.id
            numbering.level = numbering.level ?? found.numbering.level
            name = found.base
        }
        return numbering
    }
}
