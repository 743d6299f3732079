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
        /// Whether these are changes (增长5%) and not levels (达到95%).
        let isChange: Bool
        var bars: [Bar]

        var name: String {
            guard measure == "percent" else { return IndicatorChart.name(of: measure) }
            return isChange ? "增减幅度" : "比率"
        }

        var scale: ChartScale {
            let amounts = bars.flatMap { [$0.amount, $0.upper, $0.start].compactMap { $0 } }
            return ChartScale(amounts, atLeast: measure == "percent" && !isChange ? 100 : 0)
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
        let scale = group.scale
        page.html.markup("<figure class=\"chart\"><figcaption>")
        page.label(group.name)
        page.html.markup(" <small>")
        page.text(
            Labels.grouped(Self.words(of: scale.start)) + "–" + Labels.grouped(Self.words(of: scale.end))
                + Labels.measure(group.measure))
        if scale.isLogarithmic { page.label("，对数刻度") }
        page.html.markup("</small></figcaption>\n")
        for bar in group.bars.prefix(Self.barLimit) { append(bar, scale, to: &page) }
        if group.bars.count > Self.barLimit {
            page.html.markup("<p class=\"more\">")
            page.label("另有 \(group.bars.count - Self.barLimit) 项，见下表。")
            page.html.markup("</p>")
        }
        page.html.markup("</figure>\n")
    }

    private func append(_ bar: Bar, _ scale: ChartScale, to page: inout PageBuilder) {
        let fields = bar.figure.fields
        page.html.open("div", .style("bar " + fields.change.rawValue))
        page.html.open("a", .style("name"), .jump(bar.figure.header.id))
        page.html.markup("<bdi>")
        page.text(fields.indicator ?? bar.figure.header.text)
        page.html.markup("</bdi></a>")
        page.html.markup("<svg viewBox=\"0 0 1000 20\" preserveAspectRatio=\"none\" aria-hidden=\"true\">")
        page.html.markup("<path class=\"grid\" d=\"M250 0V20M500 0V20M750 0V20\"/>")
        rectangle("body", from: 0, to: scale.share(bar.amount), &page)
        if let upper = bar.upper {
            rectangle("range", from: scale.share(bar.amount), to: scale.share(upper), &page)
        }
        let position = Self.permille(scale.share(bar.amount))
        switch fields.comparator {
        // Open to the right: at least; a wall: at most.
        case .ge, .gt:
            path("bound", "M\(position) 2L\(min(1000, position + 14)) 10L\(position) 18Z", &page)
        case .le, .lt: path("wall", "M\(position) 0V20", &page)
        case .eq, .approx: break
        }
        if let start = bar.start { path("start", "M\(Self.permille(scale.share(start))) 0V20", &page) }
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
            let isChange = measure == "percent" && fields.change != .none && fields.from == nil
            let key = measure + (isChange ? "+" : "")
            if let index = indices[key] {
                groups[index].bars.append(bar)
            } else {
                indices[key] = groups.count
                groups.append(Group(measure: measure, isChange: isChange, bars: [bar]))
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
