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
        // A handful of kinds: searched sooner than hashed.
        var first: [(kind: Repair.Kind, note: Int, count: Int)] = []
        func finish() {
            for (kind, note, count) in first where count > 1 {
                notes[note].message = "\(count) times in this speech: \(Self.message(of: kind))"
            }
            first.removeAll(keepingCapacity: true)
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
                var message = Self.message(of: repair.kind)
                if repair.kind == .mojibake {
                    let units = text.units[text.alignment.folded(of: repair.range)]
                    let shown = units.map { $0 == FoldedText.placeholder ? 0x25A1 : $0 }
                    let read = String(decoding: shown, as: UTF16.self)
                    message = repair.mended ? "\(message): read as “\(read)”" : "\(message), left as it is"
                }
                notes.append(Note(speech: speech, range: repair.range, message: message, rule: rule))
            case .ruby, .wrap, .paragraph, .space, .point, .invisible, .markup:
                if let known = first.firstIndex(where: { $0.kind == repair.kind }) {
                    first[known].count += 1
                } else {
                    first.append((repair.kind, notes.count, 1))
                    notes.append(
                        Note(
                            speech: speech, range: repair.range, message: Self.message(of: repair.kind),
                            rule: rule))
                }
            }
        }
        finish()
    }

    static let ruby = Rule(
        id: "diagnostic.garbled.ruby", summary: "A reading in brackets after a character: 構(gòu).")
    static let injected = Rule(
        id: "diagnostic.garbled.injected", summary: "A page number or header set into a sentence.")
    static let wrap = Rule(id: "diagnostic.garbled.wrap", summary: "A line break inside a sentence.")
    static let paragraph = Rule(
        id: "diagnostic.garbled.paragraph", summary: "Paragraphs run together: 。　　二、, 。第二篇:.")
    static let space = Rule(
        id: "diagnostic.garbled.space", summary: "A space inside a word or number, or ? for an indentation.")
    static let point = Rule(
        id: "diagnostic.garbled.point", summary: "A full stop for the point of a decimal: 88。2.")
    static let invisible = Rule(
        id: "diagnostic.garbled.invisible",
        summary: "An invisible or private-use character, or letters that a page hides.")
    static let markup = Rule(id: "diagnostic.garbled.markup", summary: "HTML left in the text.")
    static let mojibake = Rule(
        id: "diagnostic.garbled.mojibake", summary: "Bytes that were read in a wrong encoding.")

    static var all: [Rule] { Repair.Kind.allCases.map(rule(of:)) }

    private static func message(of kind: Repair.Kind) -> String {
        switch kind {
        case .ruby: "reading after a character, not read"
        case .injected: "number or header set into the text, not read"
        case .wrap: "line break inside a sentence, read on"
        case .paragraph: "paragraphs run together, told apart by their indentation or head"
        case .space: "space inside a word or number, not read"
        case .point: "full stop inside a figure, read as its point"
        case .invisible: "invisible or private-use character or hidden letters, not read"
        case .markup: "HTML left in the text, not read"
        case .mojibake: "bytes read in a wrong encoding"
        }
    }

    private static func rule(of kind: Repair.Kind) -> Rule {
        switch kind {
        case .ruby: ruby
        case .injected: injected
        case .wrap: wrap
        case .paragraph: paragraph
        case .space: space
        case .point: point
        case .invisible: invisible
        case .markup: markup
        case .mojibake: mojibake
        }
    }
}
