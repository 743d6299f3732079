import JianghuaRecords

/// The keys of every kind, in their order. `jianghua schema` describes the same.
extension JSONObjectWriter {
    mutating func write(_ record: Record) {
        switch record {
        case .speech(let record): write(record)
        case .directive(let record): write(record)
        case .requirement(let record): write(record)
        case .unit(let record): write(record)
        case .figure(let record): write(record)
        case .time(let record): write(record)
        case .goal(let record): write(record)
        case .diagnostic(let record): write(record)
        case .failure(let failure):
            open(.error)
            field("document", failure.document)
            field("line", failure.line)
            field("code", failure.code)
            field("message", failure.message)
            close()
        }
    }

    mutating func write(_ record: borrowing Speech) { write(record) { $0.write($1) } }
    mutating func write(_ record: borrowing Directive) { write(record) { $0.write($1) } }
    mutating func write(_ record: borrowing Requirement) { write(record) { $0.write($1) } }
    mutating func write(_ record: borrowing NamedUnit) { write(record) { $0.write($1) } }
    mutating func write(_ record: borrowing Time) { write(record) { $0.write($1) } }
    mutating func write(_ record: borrowing Goal) { write(record) { $0.write($1) } }
    mutating func write(_ record: borrowing Diagnostic) { write(record) { $0.write($1) } }
    /// A percentage or a quantity.
    mutating func write(_ record: borrowing Located<FigureFields>) { write(record) { $0.write($1) } }

    @inline(__always)
    private mutating func write<Fields>(
        _ record: borrowing Located<Fields>, _ members: (inout JSONObjectWriter, borrowing Fields) -> Void
    ) {
        open(record.kind)
        write(record.header)
        members(&self, record.fields)
        close()
    }

    /// The kind is written whole: every record begins with it.
    private mutating func open(_ kind: RecordKind) {
        switch kind {
        case .speech: open(with: #""kind":"speech""#)
        case .directive: open(with: #""kind":"directive""#)
        case .requirement: open(with: #""kind":"requirement""#)
        case .unit: open(with: #""kind":"unit""#)
        case .percentage: open(with: #""kind":"percentage""#)
        case .quantity: open(with: #""kind":"quantity""#)
        case .time: open(with: #""kind":"time""#)
        case .goal: open(with: #""kind":"goal""#)
        case .diagnostic: open(with: #""kind":"diagnostic""#)
        case .error: open(with: #""kind":"error""#)
        }
    }

    private mutating func write(_ header: RecordHeader) {
        field("id", header.id)
        field("document", header.document)
        field("speech", header.speech)
        field("text", header.excerpt)
        field("range", header.range)
        field("line", header.line)
        field("column", header.column)
        field("rule", header.rule)
    }

    private mutating func write(_ fields: DiagnosticFields) {
        field("code", word: fields.code.rawValue)
        field("message", fields.message)
    }

    private mutating func write(_ fields: SpeechFields) {
        field("title", fields.title)
        field("date", fields.date)
    }

    private mutating func write(_ fields: DirectiveFields) {
        key("number")
        open()
        field("text", fields.number.$text)
        field("value", fields.number.value)
        field("style", word: fields.number.style.rawValue)
        field("range", fields.number.range)
        close()
        field("level", fields.level)
        field("path", fields.path)
        field("parent", fields.parent)
        field("heading", fields.$heading)
        field("mood", word: fields.mood.rawValue)
        field("extent", fields.extent)
        field("units", fields.units)
        field("goals", fields.goals)
        field("deadline", fields.deadline)
    }

    private mutating func write(_ fields: RequirementFields) {
        field("modality", word: fields.modality.rawValue)
        field("action", fields.$action)
        field("subjects", fields.subjects)
        field("directive", fields.directive)
        field("deadline", fields.deadline)
    }

    private mutating func write(_ fields: UnitFields) {
        field("name", fields.$name)
        field("category", word: fields.category.rawValue)
        field("generic", fields.generic)
        field("masked", fields.masked)
        field("role", word: fields.role.rawValue)
        field("basis", word: fields.basis?.rawValue)
        field("canonical", fields.canonical)
        field("directive", fields.directive)
    }

    private mutating func write(_ fields: FigureFields) {
        field("value", fields.value)
        field("upper", fields.upper)
        field("amount", fields.amount)
        field("unit", fields.unit)
        field("comparator", word: fields.comparator.rawValue)
        field("change", word: fields.change.rawValue)
        field("indicator", fields.indicatorExcerpt)
        field("masked", fields.masked)
        if fields.kind == .quantity { field("rank", fields.rank) }
        field("basis", fields.basis)
        field("from", fields.from)
        field("canonicalUnit", fields.canonicalUnit)
        field("canonicalAmount", fields.canonicalAmount)
        field("directive", fields.directive)
    }

    private mutating func write(_ fields: TimeFields) {
        field("type", word: fields.type.rawValue)
        field("edtf", fields.edtf)
        field("directive", fields.directive)
    }

    private mutating func write(_ fields: GoalFields) {
        field("trigger", fields.$trigger)
        field("strength", word: fields.strength.rawValue)
        field("type", word: fields.type.rawValue)
        field("deadline", fields.deadline)
        field("units", fields.units)
        field("percentages", fields.percentages)
        field("quantities", fields.quantities)
        field("directive", fields.directive)
    }

    @inline(__always)
    private mutating func field(_ name: StaticString, _ excerpt: SourceExcerpt) {
        key(name)
        string(excerpt)
    }

    @inline(__always)
    private mutating func field(_ name: StaticString, _ excerpt: SourceExcerpt?) {
        key(name)
        if let excerpt { string(excerpt) } else { null() }
    }

    @inline(__always)
    private mutating func string(_ excerpt: SourceExcerpt) { excerpt.read { string($0) } }

    @inline(__always)
    private mutating func field(_ name: StaticString, _ range: SourceRange) {
        field(name, start: range.start, end: range.end)
    }

    @inline(__always)
    private mutating func field(_ name: StaticString, _ deadline: Deadline?) {
        key(name)
        if let deadline { write(deadline) } else { null() }
    }

    private mutating func write(_ deadline: Deadline) {
        open()
        field("text", deadline.$text)
        field("edtf", deadline.edtf)
        field("time", deadline.time)
        close()
    }
}
