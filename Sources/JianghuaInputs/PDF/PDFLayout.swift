/// The lines of a PDF and where they stand, as `pdftotext -bbox-layout` writes them.
struct PDFLayout {
    struct Line {
        var text: String
        var left: Double
        var right: Double
        var top: Double
        var bottom: Double

        var height: Double { max(bottom - top, 1) }

        /// The width of a Chinese character: what the line's height says of it depends on the font.
        var em: Double {
            var characters = 0.0
            for scalar in text.unicodeScalars { characters += scalar.value >= 0x2E80 ? 1 : 0.5 }
            return (right - left) / max(characters, 1)
        }
    }

    struct Page {
        var height: Double
        var lines: [Line] = []
    }

    private(set) var pages: [Page] = []

    /// - Parameter output: XHTML, in UTF-8.
    init(_ output: [UInt8]) throws(InputProblem) {
        // Its document type is harmless, but that is said nowhere in the reader's rules.
        let isDeclared = output.starts(with: Array("<!DOCTYPE".utf8))
        let start = isDeclared ? (output.firstIndex(of: 0x3E) ?? -1) + 1 : 0
        let events = try XMLEvents(Array(output[start...]))
        var line: Line?
        var lastWord = Line(text: "", left: 0, right: 0, top: 0, bottom: 0)
        while true {
            switch try events.next() {
            case .end: return
            case .open("page"): pages.append(Page(height: Self.number("height", events)))
            case .open("line"): line = Self.box(events)
            case .open("word"):
                let word = Self.box(events)
                var text = ""
                while case .text(let more) = try events.next() { text += more }
                if line?.text.isEmpty == false, Self.isSpace(between: lastWord, and: word, text) {
                    line?.text += " "
                }
                line?.text += text
                lastWord = word
                lastWord.text = text
            case .close("line"):
                if let line, !pages.isEmpty, !line.text.isEmpty { pages[pages.count - 1].lines.append(line) }
                line = nil
            default: continue
            }
        }
    }

    /// Chinese has no spaces: a small gap between two of its characters is none.
    private static func isSpace(between last: Line, and next: Line, _ text: String) -> Bool {
        let isWide =
            (last.text.unicodeScalars.last?.value ?? 0) >= 0x2E80
            && (text.unicodeScalars.first?.value ?? 0) >= 0x2E80
        return !isWide || next.left - last.right > 0.5 * last.em
    }

    private static func box(_ events: XMLEvents) -> Line {
        Line(
            text: "", left: number("xMin", events), right: number("xMax", events),
            top: number("yMin", events), bottom: number("yMax", events))
    }

    private static func number(_ name: String, _ events: XMLEvents) -> Double {
        guard let value = events.attribute(name).flatMap({ Double($0) }), value.isFinite else { return 0 }
        return value
    }
}
