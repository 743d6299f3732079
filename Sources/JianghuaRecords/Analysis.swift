/// All records of one document.
public struct Analysis: Sendable, Hashable, Codable {
    public var document: String
    public var speeches: [Speech] = []
    public var directives: [Directive] = []
    public var requirements: [Requirement] = []
    public var units: [NamedUnit] = []
    public var percentages: [Percentage] = []
    public var quantities: [Quantity] = []
    public var times: [Time] = []
    public var goals: [Goal] = []
    public var diagnostics: [Diagnostic] = []

    public init(document: String) { self.document = document }

    /// Puts a record with its kind; a failure has no place here and is left out.
    public mutating func append(_ record: Record) {
        switch record {
        case .speech(let record): speeches.append(record)
        case .directive(let record): directives.append(record)
        case .requirement(let record): requirements.append(record)
        case .unit(let record): units.append(record)
        case .figure(let record):
            if record.kind == .percentage { percentages.append(record) } else { quantities.append(record) }
        case .time(let record): times.append(record)
        case .goal(let record): goals.append(record)
        case .diagnostic(let record): diagnostics.append(record)
        case .failure: break
        }
    }

    /// All records, speech by speech and kind by kind in a fixed order; diagnostics last.
    public var records: [Record] {
        var records: [Record] = []
        records.reserveCapacity(
            speeches.count + directives.count + requirements.count + units.count + percentages.count
                + quantities.count + times.count + goals.count + diagnostics.count)
        records += speeches.map(Record.speech)
        records += directives.map(Record.directive)
        records += requirements.map(Record.requirement)
        records += units.map(Record.unit)
        records += percentages.map(Record.figure)
        records += quantities.map(Record.figure)
        records += times.map(Record.time)
        records += goals.map(Record.goal)
        records += diagnostics.map(Record.diagnostic)
        return records
    }
}
