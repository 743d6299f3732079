import JianghuaRecords

/// Indicators and their values as bars, one scale per measure.
struct IndicatorChart {
    let facts: ReportFacts
    static let groupLimit = 8
    static let barLimit = 40

    private struct Bar {
        let figure: Located<FigureFields>
        let amount: Double
        let upper: Double?
        let start: Double?
    }

    private struct Group {
        let measure: String
        var bars: [Bar]

        /// The scale's end: 100 for shares that stay below, else a round number above the largest.
        var end: Double {
            let largest = bars.reduce(0.0) { max($0, $1.amount, $1.upper ?? 0, $1.start ?? 0) }
            return measure == "percent" && largest <= 100 && largest > 30 ? 100 : Self.rounded(largest)
        }

        /// 1, 2 or 5 times a power of ten.
        private static func rounded(_ value: Double) -> Double {
            guard value > 0, value.isFinite else { return 1 }
            var power = 1.0
            while power * 10 <= value, power < 1e30 { power *= 10 }
            while power > value, power > 1e-12 { power /= 10 }
            for factor in [1.0, 2, 5, 10] where power * factor >= value { return power * factor }
            return value
        }
    }

    var isEmpty: Bool { groups().isEmpty }

    func append(to page: inout PageBuilder) {
        let groups = self.groups()
        guard !groups.isEmpty else { return }
        page.html.markup("<section class=\"list\" id=\"chart\"><details open><summary><h2>")
        page.label("指标图")
        page.html.markup("</h2></summary>\n<div class=\"charts\">\n")
        for group in groups.prefix(Self.groupLimit) { append(group, to: &page) }
        page.html.markup("</div></details></section>\n")
    }

    private func append(_ group: Group, to page: inout PageBuilder) {
        let end = group.end
        page.html.markup("<figure class=\"chart\"><figcaption>")
        page.label(Self.name(of: group.measure))
        page.html.markup(" <small>0–")
        page.html.text(Labels.grouped(Self.words(of: end)))
        page.html.text(Labels.measure(group.measure))
        page.html.markup("</small></figcaption>\n")
        for bar in group.bars.prefix(Self.barLimit) { append(bar, end: end, to: &page) }
        if group.bars.count > Self.barLimit {
            page.html.markup("<p class=\"more\">")
            page.label("另有 \(group.bars.count - Self.barLimit) 项，见下表。")
            page.html.markup("</p>")
        }
        page.html.markup("</figure>\n")
    }

    private func append(_ bar: Bar, end: Double, to page: inout PageBuilder) {
        let fields = bar.figure.fields
        page.html.open("div", .style("bar " + fields.change.rawValue))
        page.html.open("a", .style("name"), .jump(bar.figure.header.id))
        page.html.markup("<bdi>")
        page.text(fields.indicator ?? bar.figure.header.text)
        page.html.markup("</bdi></a>")
        page.html.markup("<svg viewBox=\"0 0 1000 20\" preserveAspectRatio=\"none\" aria-hidden=\"true\">")
        page.html.markup("<path class=\"grid\" d=\"M250 0V20M500 0V20M750 0V20\"/>")
        rectangle("body", from: 0, to: bar.amount / end, &page)
        if let upper = bar.upper { rectangle("range", from: bar.amount / end, to: upper / end, &page) }
        let position = Self.permille(bar.amount / end)
        switch fields.comparator {
        // Open to the right: at least; a wall: at most.
        case .ge, .gt:
            path("bound", "M\(position) 2L\(min(1000, position + 14)) 10L\(position) 18Z", &page)
        case .le, .lt: path("wall", "M\(position) 0V20", &page)
        case .eq, .approx: break
        }
        if let start = bar.start { path("start", "M\(Self.permille(start / end)) 0V20", &page) }
        page.html.markup("</svg><span class=\"value\">")
        page.text(Labels.value(of: fields))
        switch fields.change {
        case .increase: page.html.markup(" <i>↑</i>")
        case .decrease: page.html.markup(" <i>↓</i>")
        case .none: break
        }
        page.html.markup("</span></div>\n")
    }

    private func rectangle(
        _ style: String, from start: Double, to end: Double, _ page: inout PageBuilder
    ) {
        let left = Self.permille(start)
        let width = max(2, Self.permille(end) - left)
        page.html.open(
            "rect", .style(style), HTMLAttribute(name: "x", value: String(left)),
            HTMLAttribute(name: "y", value: "3"), HTMLAttribute(name: "height", value: "14"),
            HTMLAttribute(name: "width", value: String(width)))
        page.html.close("rect")
    }

    private func path(_ style: String, _ data: String, _ page: inout PageBuilder) {
        page.html.open("path", .style(style), HTMLAttribute(name: "d", value: data))
        page.html.close("path")
    }

    /// Figures with an indicator and a number. Quantities need a measure that compares what is counted (元, 米,
    /// not 个 or 项), and two of them.
    private func groups() -> [Group] {
        var groups: [Group] = []
        var indices: [String: Int] = [:]
        for figure in facts.figures {
            let fields = figure.fields
            guard fields.indicator != nil, !fields.rank, let amount = Self.size(of: fields) else { continue }
            let measure = fields.canonicalUnit ?? fields.unit ?? ""
            guard fields.canonicalUnit != nil || Self.shares.contains(measure) else { continue }
            let bar = Bar(
                figure: figure, amount: amount,
                upper: fields.upper.flatMap(Double.init).flatMap { $0 >= amount ? $0 : nil },
                start: fields.from.flatMap { facts.figuresByID[$0] }.flatMap { Self.size(of: $0.fields) })
            if let index = indices[measure] {
                groups[index].bars.append(bar)
            } else {
                indices[measure] = groups.count
                groups.append(Group(measure: measure, bars: [bar]))
            }
        }
        let kept = groups.filter { $0.bars.count > 1 || Self.shares.contains($0.measure) }
        return kept.filter { Self.shares.contains($0.measure) }
            + kept.filter { !Self.shares.contains($0.measure) }
    }

    /// Shares come first, as every document's are alike.
    private static let shares: Set<String> = ["percent", "point", "permille", "multiple", "fraction"]

    private static func size(of fields: FigureFields) -> Double? {
        guard let amount = fields.canonicalAmount ?? fields.amount, amount.isFinite, amount >= 0 else {
            return nil
        }
        return amount
    }

    private static func name(of measure: String) -> String {
        switch measure {
        case "percent": "百分比"
        case "permille": "千分比"
        case "point": "百分点"
        case "multiple": "倍数"
        case "fraction": "分数"
        case "": "个数"
        default: measure
        }
    }

    /// A share of the scale in thousandths.
    private static func permille(_ share: Double) -> Int { Int((min(max(0, share), 1) * 1000).rounded()) }

    private static func words(of value: Double) -> String {
        value == value.rounded() && value < 1e15 ? String(Int(value)) : String(value)
    }
}
