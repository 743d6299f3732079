/// The text of a Word document (DOCX) as Word shows it: with its automatic numbers, tracked changes accepted,
/// a table's rows as lines with tabs, without ruby readings, field codes and notes.
struct WordText {
    /// The text of a document.
    ///
    /// - Parameter maximumBytes: of what is read of the archive, unpacked.
    static func text(of bytes: [UInt8], maximumBytes: Int) throws(InputProblem) -> String {
        // A password wraps the archive in the container of old .doc files.
        guard !bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) else {
            throw InputProblem(
                .invalidDocument,
                "this is an old .doc or has a password; save it as .docx without password")
        }
        let names: Set<String> = ["word/document.xml", "word/numbering.xml", "word/styles.xml"]
        let parts = try ZipArchive.entries(names, in: bytes, maximumBytes: maximumBytes)
        guard let body = parts["word/document.xml"] else {
            throw InputProblem(.invalidDocument, "this is no Word document; it has no word/document.xml")
        }
        var reader = WordText(try XMLEvents(body))
        if let numbering = parts["word/numbering.xml"] { reader.numbering = try WordNumbering(numbering) }
        if let styles = parts["word/styles.xml"] { reader.styles = try WordStyles(styles) }
        return try reader.read()
    }

    private let events: XMLEvents
    private var numbering = WordNumbering.none
    private var styles = WordStyles.none
    private var lines = ""

    /// A paragraph that is open; text boxes stand inside of others.
    private struct Paragraph {
        var text = ""
        var style: String?
        var numberingID: String?
        var level: Int?
        /// The paragraph mark is deleted: it runs on into the next one.
        var runsOn = false
    }

    private var paragraphs: [Paragraph] = []
    private var carried = ""
    /// The cells of rows that are open, one array for every table around.
    private var rows: [Row] = []

    private struct Row {
        var cells: [String] = []
        /// How many columns the open cell takes.
        var width = 1
    }

    private var isInProperties = false

    private init(_ events: XMLEvents) { self.events = events }

    /// What is not shown, or shown elsewhere.
    private static let skipped: Set<String> = [
        "del", "moveFrom", "rt", "instrText", "delText", "Fallback", "footnoteReference", "endnoteReference",
        "pict", "sectPr", "rPrChange", "pPrChange", "tcPrChange", "trPrChange",
        "tblPrChange", "tblPr", "tblGrid", "trPr", "object",
    ]

    private mutating func read() throws(InputProblem) -> String {
        while true {
            switch try events.next() {
            case .end:
                return lines
            case .open(let name) where Self.skipped.contains(name):
                if name == "del", isInProperties, !paragraphs.isEmpty {
                    paragraphs[paragraphs.count - 1].runsOn = true
                }
                try events.skipElement()
            case .open(let name): try open(name)
            case .close(let name): close(name)
            case .text: continue
            }
        }
    }

    private mutating func open(_ name: String) throws(InputProblem) {
        switch name {
        case "p":
            paragraphs.append(Paragraph(text: carried))
            carried = ""
        case "pPr": isInProperties = true
        case "pStyle", "numId", "ilvl":
            let value = events.attribute("val")
            change {
                switch name {
                case "pStyle": $0.style = value
                case "numId": $0.numberingID = value
                default: $0.level = value.flatMap { Int($0) }
                }
            }
        case "tab" where !isInProperties: change { $0.text += "\t" }
        case "br", "cr": change { $0.text += "\n" }
        case "noBreakHyphen": change { $0.text += "-" }
        case "sym":
            let code = events.attribute("char").flatMap { UInt32($0, radix: 16) }
            if let scalar = code.flatMap(Unicode.Scalar.init) {
                change { $0.text.unicodeScalars.append(scalar) }
            }
        case "t":
            let outside = events.depth - 1
            while events.depth > outside {
                switch try events.next() {
                case .text(let text): change { $0.text += text }
                case .end: return
                default: continue
                }
            }
        case "tr": rows.append(Row())
        case "tc": if !rows.isEmpty { rows[rows.count - 1].cells.append("") }
        case "gridSpan":
            if !rows.isEmpty { rows[rows.count - 1].width = min(256, events.number("val") ?? 1) }
        default: break
        }
    }

    private mutating func close(_ name: String) {
        switch name {
        case "pPr": isInProperties = false
        case "p": if let paragraph = paragraphs.popLast() { finish(paragraph) }
        case "tr":
            if let row = rows.popLast() { add(line: row.cells.joined(separator: "\t")) }
        case "tc":
            guard let row = rows.indices.last else { return }
            let more = max(0, rows[row].width - 1)
            rows[row].cells += Array(repeating: "", count: more)
            rows[row].width = 1
        default: break
        }
    }

    private mutating func change(_ edit: (inout Paragraph) -> Void) {
        if !paragraphs.isEmpty { edit(&paragraphs[paragraphs.count - 1]) }
    }

    private mutating func finish(_ paragraph: Paragraph) {
        if paragraph.runsOn {
            carried = paragraph.text
            return
        }
        let inherited = styles.numbering(of: paragraph.style)
        var number = ""
        if let id = paragraph.numberingID ?? inherited.id {
            number = numbering.next(id, level: paragraph.level ?? inherited.level ?? 0)
        }
        add(line: number + paragraph.text)
    }

    /// A line of the document, or of the cell that is open.
    private mutating func add(line: String) {
        guard let row = rows.indices.last, let cell = rows[row].cells.indices.last else {
            lines += line + "\n"
            return
        }
        rows[row].cells[cell] += (rows[row].cells[cell].isEmpty || line.isEmpty ? "" : " ") + line
    }
}
