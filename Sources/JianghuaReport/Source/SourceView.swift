import JianghuaRecords
import JianghuaText

/// The source, line by line, with the records marked in it and the doubts beside it.
struct SourceView {
    let facts: ReportFacts
    /// Stretches outside of speeches of more lines than this are folded away.
    static let foldedLines = 3
    /// A note in the margin quotes no more places than this.
    static let quotesPerNote = 4

    func append(to page: inout PageBuilder) {
        let spans = SpanCollector(facts: facts, converter: page.converter).spans()
        var nesting = SpanNesting(spans)
        let notes = self.notes()
        let display = page.converter.convert(facts.scalars)
        let places = self.places()
        page.html.open("section", .style(notes.isEmpty ? "source plain" : "source"), .id("source"))
        page.html.markup("<h2>")
        page.label("原文")
        page.html.markup("</h2>\n")
        var line = 0
        while line < facts.lines.count {
            let end = places[line...].firstIndex { $0 != places[line] } ?? places.count
            let speech = places[line]
            open(speech, lines: line..<end, to: &page)
            for index in line..<end {
                append(line: index, spans, &nesting, notes[index] ?? [], display, to: &page)
            }
            close(speech, lines: line..<end, to: &page)
            line = end
        }
        page.html.markup("</section>\n")
    }

    /// For every line the index of the speech it belongs to; -1 outside of speeches.
    private func places() -> [Int] {
        var places = [Int](repeating: -1, count: facts.lines.count)
        var line = 0
        for (index, speech) in facts.analysis.speeches.enumerated() {
            let range = facts.range(speech.header.range)
            while line < facts.lines.count, facts.lines[line].upperBound <= range.lowerBound { line += 1 }
            while line < facts.lines.count, facts.lines[line].lowerBound < range.upperBound {
                places[line] = index
                line += 1
            }
        }
        return places
    }

    private func open(_ speech: Int, lines: Range<Int>, to page: inout PageBuilder) {
        if speech >= 0 {
            let record = facts.analysis.speeches[speech]
            page.html.open("article", .style("speech"), .id(record.header.id))
            guard facts.analysis.speeches.count > 1 || record.fields.date != nil else { return }
            page.html.markup("<p class=\"speech-head\">")
            page.label("讲话")
            page.html.text(" \(record.header.speech ?? speech + 1)")
            if let date = record.fields.date {
                page.html.markup(" · <time>")
                page.html.text(date)
                page.html.markup("</time>")
            }
            page.html.markup("</p>\n")
        } else if isFolded(lines) {
            page.html.markup("<details class=\"outside\"><summary>")
            page.label("讲话以外的文字")
            page.html.text(" \(lines.count) ")
            page.label("行")
            page.html.markup("</summary>\n")
        } else {
            page.html.markup("<div class=\"outside\">\n")
        }
    }

    private func close(_ speech: Int, lines: Range<Int>, to page: inout PageBuilder) {
        if speech >= 0 {
            page.html.markup("</article>\n")
        } else if isFolded(lines) {
            page.html.markup("</details>\n")
        } else {
            page.html.markup("</div>\n")
        }
    }

    private func isFolded(_ lines: Range<Int>) -> Bool {
        lines.count > Self.foldedLines && !facts.analysis.speeches.isEmpty
    }

    private func append(
        line index: Int, _ spans: [MarkedSpan], _ nesting: inout SpanNesting, _ notes: [LineNote],
        _ display: NormalizedText?, to page: inout PageBuilder
    ) {
        let range = facts.lines[index]
        page.html.open("div", .style(range.isEmpty ? "line blank" : "line"), .id("L\(index + 1)"))
        page.html.open("a", .style("n"), .jump("L\(index + 1)"))
        page.html.text(index + 1)
        page.html.markup("</a><p>")
        var open: [Int] = []
        for event in nesting.events(in: range) {
            switch event {
            case .open(let span, let first):
                var attributes = [HTMLAttribute.style(spans[span].style)]
                if first, let id = spans[span].id { attributes.append(.id(id)) }
                let title = self.title(of: span, inside: open, spans)
                if !title.isEmpty { attributes.append(.title(title)) }
                page.html.open("span", attributes)
                open.append(span)
            case .close:
                page.html.markup("</span>")
                open.removeLast()
            case .text(let range):
                if let display {
                    page.text(display.scalars[display.alignment.folded(of: range)])
                } else {
                    page.text(facts.scalars[range])
                }
            }
        }
        page.html.markup("</p>")
        if !notes.isEmpty { append(notes, to: &page) }
        page.html.markup("</div>\n")
    }

    /// A span's own words and, in short, what it lies in: a browser shows the innermost title only.
    private func title(of span: Int, inside open: [Int], _ spans: [MarkedSpan]) -> String {
        let titles = ([span] + open.reversed()).map { spans[$0].title }.filter { !$0.isEmpty }
        return titles.joined(separator: "\n\n")
    }

    private func append(_ notes: [LineNote], to page: inout PageBuilder) {
        page.html.markup("<aside>")
        for note in notes {
            page.html.open("p", .style("note"), .title(page.converter.label(Labels.explanation(note.code))))
            page.html.open("b")
            page.label(Labels.label(note.code))
            if note.records.count > 1 { page.html.text(" ×\(note.records.count)") }
            page.html.close("b")
            for record in note.records.prefix(Self.quotesPerNote) {
                page.html.markup(" ")
                page.jump(record.header.id, DiagnosticTable.beginning(of: record.header.text, limit: 12))
            }
            if note.records.count > Self.quotesPerNote { page.html.markup(" …") }
            page.html.close("p")
        }
        page.html.markup("</aside>")
    }

    /// What stands in the margin of each line: a note for every kind of doubt.
    private func notes() -> [Int: [LineNote]] {
        var notes: [Int: [LineNote]] = [:]
        for record in facts.analysis.diagnostics where record.fields.code != .boilerplate {
            let line = max(0, record.header.line - 1)
            if let known = notes[line]?.firstIndex(where: { $0.code == record.fields.code }) {
                notes[line]?[known].records.append(record)
            } else {
                notes[line, default: []].append(LineNote(code: record.fields.code, records: [record]))
            }
        }
        return notes
    }
}

/// Doubts of one kind in the margin of a line.
struct LineNote {
    let code: DiagnosticCode
    var records: [Diagnostic]
}
