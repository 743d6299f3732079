import JianghuaRecords

/// The records of an analysis as spans of the source view.
struct SpanCollector {
    let facts: ReportFacts
    let converter: DisplayConverter

    /// Sorted for ``SpanNesting``.
    func spans() -> [MarkedSpan] {
        let analysis = facts.analysis
        var spans: [MarkedSpan] = []
        for directive in analysis.directives { append(directive, to: &spans) }
        for record in analysis.requirements {
            spans.append(
                span(record.header, .requirement, "requirement") {
                    ["要求", Labels.label(record.fields.modality)]
                })
        }
        for record in analysis.goals {
            let fields = record.fields
            spans.append(
                span(record.header, .goal, "goal " + fields.strength.rawValue) {
                    ["目标", Labels.label(fields.strength), Labels.label(fields.type)]
                        + (fields.deadline.map { ["时限 " + Self.words(of: $0)] } ?? [])
                })
        }
        for record in analysis.units {
            let fields = record.fields
            let flags = (fields.generic ? " generic" : "") + (fields.masked ? " masked" : "")
            spans.append(
                span(record.header, .unit, "unit " + fields.role.rawValue + flags) {
                    ["单位", Labels.label(fields.role), Labels.label(fields.category)]
                        + [fields.canonical ?? fields.name] + (fields.generic ? ["泛称"] : [])
                        + (fields.masked ? ["已遮蔽"] : [])
                })
        }
        for record in facts.figures {
            let fields = record.fields
            let isPercentage = fields.kind == .percentage
            spans.append(
                span(
                    record.header, isPercentage ? .percentage : .quantity,
                    (isPercentage ? "percentage" : "quantity") + (fields.masked ? " masked" : "")
                ) {
                    [isPercentage ? "比率" : "数量", Labels.value(of: fields)]
                        + (fields.indicator.map { ["指标 " + $0] } ?? [])
                        + [Labels.label(fields.change)].filter { !$0.isEmpty }
                })
        }
        for record in analysis.times {
            let fields = record.fields
            spans.append(
                span(record.header, .time, "time") {
                    ["时间", Labels.label(fields.type)] + (fields.edtf.map { [$0] } ?? [])
                })
        }
        // A stretch that was left out is shown as such; marking every character of it would say no more.
        for record in analysis.diagnostics where record.fields.code != .boilerplate {
            spans.append(
                span(record.header, .diagnostic, "diagnostic") {
                    ["存疑", Labels.label(record.fields.code), record.fields.message]
                })
        }
        return SpanNesting.sorted(spans)
    }

    static func words(of deadline: Deadline) -> String {
        deadline.edtf.map { "\(deadline.text)(\($0))" } ?? deadline.text
    }

    private func append(_ directive: Directive, to spans: inout [MarkedSpan]) {
        let fields = directive.fields
        let number = facts.range(fields.number.range)
        spans.append(
            MarkedSpan(
                range: number, style: "number " + fields.mood.rawValue,
                title: title(
                    ["条目 " + directive.place, Labels.label(fields.mood)]
                        + (fields.deadline.map { ["时限 " + Self.words(of: $0)] } ?? []),
                    directive.header),
                id: directive.header.id, layer: .number))
        if let heading = headingRange(of: directive) {
            spans.append(
                MarkedSpan(
                    range: heading,
                    style: "heading " + fields.mood.rawValue
                        + (isHeadline(heading, of: directive) ? "" : " sentence"), title: "", id: nil,
                    layer: .heading))
        }
    }

    /// Whether a heading is more than the item's first sentence: it has its line to itself,
    /// items below it, or the item goes on.
    private func isHeadline(_ heading: Range<Int>, of directive: Directive) -> Bool {
        if heading.count > 40 { return false }
        var end = heading.upperBound
        let limit = min(end + 3, facts.scalars.count)
        while end < limit, facts.scalars[end] != 0x0A, facts.scalars[end] != 0x0D { end += 1 }
        let endsLine = end == facts.scalars.count || facts.scalars[end] == 0x0A || facts.scalars[end] == 0x0D
        let start = facts.range(directive.fields.number.range).lowerBound
        let startsLine = facts.startsLine(start)
        let hasChildren = directive.fields.extent.end > directive.header.range.end
        let goesOn = directive.header.range.end - heading.upperBound > heading.count
        return startsLine && endsLine || hasChildren || goesOn
    }

    /// Where the heading stands: it follows the number after at most a few characters.
    private func headingRange(of directive: Directive) -> Range<Int>? {
        let heading = directive.fields.heading.unicodeScalars.map(\.value)
        guard let first = heading.first else { return nil }
        let start = facts.range(directive.fields.number.range).upperBound
        for candidate in start..<min(start + 8, facts.scalars.count) where facts.scalars[candidate] == first {
            let end = candidate + heading.count
            if end <= facts.scalars.count, facts.scalars[candidate..<end].elementsEqual(heading) {
                return candidate..<end
            }
        }
        return nil
    }

    private func span(
        _ header: RecordHeader, _ layer: MarkedSpan.Layer, _ style: String, words: () -> [String]
    ) -> MarkedSpan {
        MarkedSpan(
            range: facts.range(header.range), style: style, title: title(words(), header), id: header.id,
            layer: layer)
    }

    private func title(_ words: [String], _ header: RecordHeader) -> String {
        converter.convert(words.joined(separator: " · ")) + "\n\(header.id) · \(header.rule)"
    }
}
