import JianghuaRecords

extension GoldRecord {
    /// The records of an analysis that are annotated, in the text's order.
    public static func records(of document: AnalyzedDocument, kinds: [RecordKind]? = nil) -> [GoldRecord] {
        let analysis = document.analysis
        var records: [GoldRecord] = []
        for kind in GoldSchema.kinds where kinds?.contains(kind) ?? true {
            switch kind {
            case .speech: records += analysis.speeches.map { speech($0, in: document.scalars) }
            case .directive: records += analysis.directives.map(directive)
            case .unit: records += analysis.units.map(unit)
            case .percentage: records += analysis.percentages.map(figure)
            case .quantity: records += analysis.quantities.map(figure)
            case .time: records += analysis.times.map(time)
            case .goal: records += analysis.goals.map(goal)
            case .requirement, .diagnostic, .error: break
            }
        }
        return records.sorted { ($0.range.start, -$0.range.end) < ($1.range.start, -$1.range.end) }
    }

    /// The first line stands for the speech: nobody marks pages of text.
    private static func speech(_ record: Speech, in scalars: [UInt32]) -> GoldRecord {
        let start = min(max(record.range.start, 0), scalars.count)
        let limit = min(max(record.range.end, start), scalars.count)
        var end = scalars[start..<limit].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? limit
        while end > start, scalars[end - 1] == 0x20 || scalars[end - 1] == 0x3000 { end -= 1 }
        var gold = GoldRecord(
            kind: .speech, id: record.id, range: SourceRange(start, end),
            text: DocumentText.string(scalars[start..<end]))
        gold.set("title", record.title)
        return gold
    }

    private static func directive(_ record: Directive) -> GoldRecord {
        var gold = GoldRecord(
            kind: .directive, id: record.id, range: record.number.range, text: record.number.text)
        gold.set("parent", record.parent)
        gold.fields["level"] = .integer(record.level)
        gold.fields["value"] = .integer(record.number.value)
        gold.set("style", record.number.style.rawValue)
        gold.set("heading", record.heading)
        gold.set("mood", record.mood.rawValue)
        return gold
    }

    private static func unit(_ record: NamedUnit) -> GoldRecord {
        var gold = GoldRecord(record.header, .unit)
        gold.set("name", record.name)
        gold.set("category", record.category.rawValue)
        gold.fields["generic"] = .flag(record.generic)
        gold.fields["masked"] = .flag(record.masked)
        gold.set("role", record.role.rawValue)
        return gold
    }

    private static func figure(_ record: Located<FigureFields>) -> GoldRecord {
        var gold = GoldRecord(record.header, record.kind)
        gold.set("value", record.value)
        gold.set("upper", record.upper)
        gold.set("unit", record.unit)
        gold.set("comparator", record.comparator.rawValue)
        gold.set("change", record.change.rawValue)
        gold.set("indicator", record.indicator)
        gold.fields["masked"] = .flag(record.masked)
        if record.kind == .quantity { gold.fields["rank"] = .flag(record.rank) }
        return gold
    }

    private static func time(_ record: Time) -> GoldRecord {
        var gold = GoldRecord(record.header, .time)
        gold.set("type", record.type.rawValue)
        gold.set("edtf", record.edtf)
        return gold
    }

    private static func goal(_ record: Goal) -> GoldRecord {
        var gold = GoldRecord(record.header, .goal)
        gold.set("trigger", record.trigger)
        gold.set("strength", record.strength.rawValue)
        gold.set("type", record.type.rawValue)
        gold.set("deadline", record.deadline?.text)
        return gold
    }

    private init(_ header: RecordHeader, _ kind: RecordKind) {
        self.init(kind: kind, id: header.id, range: header.range, text: header.text)
    }

    private mutating func set(_ name: String, _ value: String?) {
        fields[name] = value.map { .text($0) }
    }
}
