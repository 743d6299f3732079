import JianghuaRecords

/// A section with a table: its heading, its columns and its rows.
struct TableSection {
    let id: StaticString
    let title: String
    let columns: [String]
    /// Long tables of secondary interest start folded.
    var folded = false

    func append(to page: inout PageBuilder, rows: Int, row: (Int, inout PageBuilder) -> Void) {
        guard rows > 0 else { return }
        page.html.markup("<section class=\"list\" id=\"")
        page.html.markup(id)
        page.html.markup("\">")
        page.html.markup(folded ? "<details><summary>" : "<details open><summary>")
        page.html.markup("<h2>")
        page.label(title)
        page.html.markup(" <small>")
        page.html.text(rows)
        page.html.markup("</small></h2></summary>\n<div class=\"scroll\"><table><thead><tr>")
        for column in columns {
            page.html.markup("<th scope=\"col\">")
            page.label(column)
            page.html.markup("</th>")
        }
        page.html.markup("</tr></thead>\n<tbody>\n")
        for index in 0..<rows {
            page.html.markup("<tr>")
            row(index, &page)
            page.html.markup("</tr>\n")
        }
        page.html.markup("</tbody></table></div></details></section>\n")
    }
}

extension PageBuilder {
    mutating func cell(_ style: StaticString = "", _ content: (inout PageBuilder) -> Void) {
        html.markup("<td class=\"")
        html.markup(style)
        html.markup("\">")
        content(&self)
        html.markup("</td>")
    }

    /// Words of the document that jump to where they stand.
    mutating func jump(_ id: String, _ words: String) {
        html.open("a", .jump(id))
        html.markup("<bdi>")
        text(words)
        html.markup("</bdi>")
        html.close("a")
    }

    /// The line of a record as a jump to it.
    mutating func place(_ header: RecordHeader) {
        cell("place") { $0.jump(header.id, String(header.line)) }
    }

    /// The directive that holds a record.
    mutating func holder(_ id: String?, _ facts: ReportFacts) {
        cell("place") { page in
            guard let id, let directive = facts.directives[id] else { return }
            page.html.open("a", .jump(id), .title(page.converter.convert(directive.fields.heading)))
            page.html.text(directive.place)
            page.html.close("a")
        }
    }

    mutating func deadline(_ deadline: Deadline?) {
        cell("when") { page in
            guard let deadline else { return }
            page.jump(deadline.time, deadline.text)
            guard let edtf = deadline.edtf else { return }
            page.html.markup(" <code>")
            page.html.text(edtf)
            page.html.markup("</code>")
        }
    }

    /// Units by name, each once, with jumps.
    mutating func units(_ units: [NamedUnit]) {
        cell("who") { page in
            var seen: Set<String> = []
            for unit in units where seen.insert(unit.fields.name).inserted {
                if seen.count > 1 { page.html.markup("、") }
                page.jump(unit.header.id, unit.fields.name)
            }
        }
    }
}
