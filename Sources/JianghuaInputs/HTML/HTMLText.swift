import JianghuaText

/// The text of a page: its main part, block by block, as a reader sees it.
///
/// Ruby readings, navigation, forms and lists of links are left out; an ordered list's numbers, which a browser
/// makes, are put in; rows of a table become lines with tabs.
struct HTMLText {
    static let blocks: Set<String> = [
        "address", "article", "blockquote", "body", "center", "dd", "details", "dialog", "div", "dl", "dt",
        "fieldset", "figcaption", "figure", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr",
        "html",
        "li", "main", "ol", "p", "pre", "section", "summary", "table", "tbody", "td", "tfoot", "th", "thead",
        "tr",
        "ul",
    ]

    private let nodes: [HTMLTree.Node]
    private let weights: HTMLWeights
    private var text = String.UnicodeScalarView()
    /// The last scalar written on this line; `nil` at its start.
    private var last: Unicode.Scalar?
    private var hasSpace = false
    private var hasBreak = false
    private var counters: [Int: Int] = [:]
    private var dataRows: [Int: Bool] = [:]
    private var headers: [Int: Bool] = [:]
    private var grid = HTMLGrid()
    /// Tabs up to the cell that is open, written with its first character: cells at a row's end may be empty.
    private var tabs = 0
    /// How many cells of data rows are open.
    private var openCells = 0

    /// The text of a page.
    ///
    /// - Parameter encoding: that of the bytes; `nil` for what the page says.
    static func text(of bytes: [UInt8], encoding: SourceEncoding? = nil) throws(InputProblem) -> String {
        var reader = HTMLText(try HTMLTree(try HTMLEncoding.utf8(bytes, as: encoding)))
        return reader.read()
    }

    private init(_ tree: HTMLTree) {
        nodes = tree.nodes
        weights = HTMLWeights(tree)
    }

    private mutating func read() -> String {
        guard !nodes.isEmpty else { return "" }
        if let heading = headingOutside { write(heading..<nodes[heading].end) }
        write(weights.main..<nodes[weights.main].end)
        endLine()
        return String(text)
    }

    /// The page's title, where it stands above the main part.
    private var headingOutside: Int? {
        let inside = weights.main..<nodes[weights.main].end
        let headings = nodes.indices.filter {
            nodes[$0].content == "h1" && nodes[$0].kind == .element && !weights.isLeftOut[$0]
        }
        guard !headings.contains(where: inside.contains) else { return nil }
        return headings.last { $0 < weights.main }
    }

    private mutating func write(_ range: Range<Int>) {
        var open: [Int] = []
        var index = range.lowerBound
        while index < range.upperBound {
            while let last = open.last, nodes[last].end <= index { leave(open.removeLast()) }
            let node = nodes[index]
            if weights.isLeftOut[index] {
                index = max(node.end, index + 1)
                continue
            }
            if node.kind == .text {
                write(node.content, isPreformatted: open.contains { nodes[$0].content == "pre" })
            } else {
                enter(index)
                open.append(index)
            }
            index += 1
        }
        while let last = open.popLast() { leave(last) }
    }

    private mutating func enter(_ index: Int) {
        let node = nodes[index]
        switch node.content {
        case "br" where openCells > 0: hasSpace = true
        case "br": endLine(isForced: true)
        case "td", "th":
            if isDataRow(node.parent) {
                tabs += grid.enter(node, row: node.parent, table: table(of: node.parent))
                openCells += 1
            } else {
                endLine()
            }
        case "li":
            endLine()
            if let number = number(of: index) { write(number, isPreformatted: false) }
        default: if Self.blocks.contains(node.content) { endBlock() }
        }
    }

    /// Paragraphs of a cell stay on the line of its row.
    private mutating func endBlock() {
        if openCells > 0 { hasSpace = true } else { endLine() }
    }

    private mutating func leave(_ index: Int) {
        let name = nodes[index].content
        if name == "td" || name == "th" {
            guard isDataRow(nodes[index].parent) else { return endLine() }
            openCells -= 1
            hasSpace = false
            return
        }
        if Self.blocks.contains(name) { endBlock() }
    }

    // MARK: Tables and lists

    /// Whether a row holds cells of a table, not the columns of a layout: no cell has more than one block, or the
    /// first row of the table is a header.
    private mutating func isDataRow(_ row: Int) -> Bool {
        guard row >= 0, nodes[row].content == "tr" else { return false }
        if let known = dataRows[row] { return known }
        let plain = blocksInCells(of: row)
        var result = plain.map { $0.most <= 1 } ?? false
        if !result, plain != nil {
            result = hasHeader(table(of: row), before: row)
        }
        dataRows[row] = result
        return result
    }

    /// Whether the first row of a table is a header; looked for once.
    private mutating func hasHeader(_ table: Int, before row: Int) -> Bool {
        if let known = headers[table] { return known }
        let first = (table..<row).first { nodes[$0].content == "tr" && nodes[$0].kind == .element }
        let header = first.flatMap(blocksInCells)
        let result = header.map { $0.most <= 1 && ($0.cells >= 3 || $0.isHeader) } ?? false
        // While there is none, the first row may be this one.
        if first != nil { headers[table] = result }
        return result
    }

    /// How many cells a row has, how many blocks the fullest of them; `nil` where it holds another table.
    private func blocksInCells(of row: Int) -> (cells: Int, most: Int, isHeader: Bool)? {
        var (cells, blocks, most, isHeader) = (0, 0, 0, true)
        for index in row + 1..<nodes[row].end where nodes[index].kind == .element {
            if nodes[index].content == "td" || nodes[index].content == "th" {
                if nodes[index].parent != row { return nil }
                isHeader = isHeader && nodes[index].content == "th"
                cells += 1
                blocks = 0
            } else if nodes[index].content == "br" || Self.blocks.contains(nodes[index].content) {
                blocks += 1
                most = max(most, blocks)
            }
        }
        return (cells, most, isHeader && cells > 1)
    }

    private func table(of row: Int) -> Int {
        let parent = nodes[row].parent
        guard parent >= 0, nodes[parent].content != "table", nodes[parent].parent >= 0 else {
            return max(parent, 0)
        }
        return nodes[parent].parent
    }

    /// The number that a browser shows before an item of an ordered list.
    private mutating func number(of item: Int) -> String? {
        let list = nodes[item].parent
        guard list >= 0, nodes[list].content == "ol" else { return nil }
        let start = nodes[list].numbering["start"].flatMap { Int($0) } ?? 1
        let value =
            nodes[item].numbering["value"].flatMap { Int($0) } ?? counters[list].map { $0 + 1 } ?? start
        counters[list] = value
        let style = nodes[list].numbering["style"] ?? ""
        if style.contains("list-style:none") || style.contains("list-style-type:none") { return nil }
        if style.contains("cjk-ideographic") || style.contains("chinese-informal") {
            return ListNumber.text(value, format: "chineseCounting") + "、"
        }
        let format =
            switch nodes[list].numbering["type"] {
            case "a": "lowerLetter"
            case "A": "upperLetter"
            case "i": "lowerRoman"
            case "I": "upperRoman"
            default: "decimal"
            }
        return ListNumber.text(value, format: format) + ". "
    }

    // MARK: Characters

    private mutating func write(_ content: String, isPreformatted: Bool) {
        for scalar in content.unicodeScalars {
            switch scalar {
            case "\n" where isPreformatted: endLine(isForced: true)
            case " ", "\t", "\n", "\r", "\u{C}":
                hasSpace = true
                if scalar == "\n" || scalar == "\r" { hasBreak = true }
            default:
                writeTabs()
                // A line break of the source beside a character of a script without spaces means nothing.
                let isJoin = hasBreak && ((last.map(Self.isWide) ?? true) || Self.isWide(scalar))
                if hasSpace, last != nil, last != "\t", !isJoin { text.append(" ") }
                hasSpace = false
                hasBreak = false
                text.append(scalar)
                last = scalar
            }
        }
    }

    private mutating func writeTabs() {
        guard tabs > 0 else { return }
        text.append(contentsOf: repeatElement("\t", count: tabs))
        tabs = 0
        last = "\t"
        hasSpace = false
        hasBreak = false
    }

    private mutating func endLine(isForced: Bool = false) {
        hasSpace = false
        hasBreak = false
        tabs = 0
        guard last != nil || (isForced && text.last != "\n") else { return }
        last = nil
        text.append("\n")
    }

    private static func isWide(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value >= 0x2E80 || (0x2010...0x2026).contains(scalar.value)
    }
}
