import JianghuaText

/// What a reader should know of the damage that folding found: a note for every injected number and every
/// misread stretch, and one for all repairs of another kind in a speech, at the first of them.
struct RepairNotes {
    struct Note {
        /// Index of the speech.
        var speech: Int
        /// In source offsets.
        var range: Range<Int>
        var message: String
        var rule: Rule
    }

    private(set) var notes: [Note] = []

    /// - Parameter speeches: their source ranges, ascending. Damage outside of them is left out with its text.
    init(_ text: FoldedText, speeches: [Range<Int>]) {
        var speech = 0
        var first: [Repair.Kind: (note: Int, count: Int)] = [:]
        func finish() {
            for (kind, place) in first where place.count > 1 {
                notes[place.note].message =
                    "\(place.count) times in this speech: \(Self.rule(of: kind).summary)"
            }
            first = [:]
        }
        for repair in text.repairs {
            while speech < speeches.count, speeches[speech].upperBound <= repair.range.lowerBound {
                finish()
                speech += 1
            }
            guard speech < speeches.count else { break }
            guard repair.range.lowerBound >= speeches[speech].lowerBound, !repair.range.isEmpty else {
                continue
            }
            let rule = Self.rule(of: repair.kind)
            switch repair.kind {
            case .injected, .mojibake:
                var message = rule.summary
                if repair.kind == .mojibake {
                    let units = text.units[text.alignment.folded(of: repair.range)]
                    let shown = units.map { $0 == FoldedText.placeholder ? 0x25A1 : $0 }
                    let read = String(decoding: shown, as: UTF16.self)
                    message = repair.mended ? "\(message): read as “\(read)”" : "\(message), left as it is"
                }
                notes.append(Note(speech: speech, range: repair.range, message: message, rule: rule))
            case .ruby, .wrap, .space, .invisible, .markup:
                if let place = first[repair.kind] {
                    first[repair.kind] = (place.note, place.count + 1)
                } else {
                    first[repair.kind] = (notes.count, 1)
                    notes.append(Note(speech: speech, range: repair.range, message: rule.summary, rule: rule))
                }
            }
        }
        finish()
    }

    static let ruby = Rule(id: "garbled.ruby", summary: "reading after a character, not read")
    static let injected = Rule(
        id: "garbled.injected", summary: "number or header set into the text, not read")
    static let wrap = Rule(id: "garbled.wrap", summary: "line break inside a sentence, read on")
    static let space = Rule(id: "garbled.space", summary: "space inside a word or number, not read")
    static let invisible = Rule(
        id: "garbled.invisible", summary: "invisible or private-use character, not read")
    static let markup = Rule(id: "garbled.markup", summary: "HTML left in the text, not read")
    static let mojibake = Rule(id: "garbled.mojibake", summary: "bytes read in a wrong encoding")

    static var all: [Rule] { Repair.Kind.allCases.map(rule(of:)) }

    private static func rule(of kind: Repair.Kind) -> Rule {
        switch kind {
        case .ruby: ruby
        case .injected: injected
        case .wrap: wrap
        case .space: space
        case .invisible: invisible
        case .markup: markup
        case .mojibake: mojibake
        }
    }
}
