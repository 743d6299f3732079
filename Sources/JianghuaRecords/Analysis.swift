/// All records of one document.
public struct Analysis: Sendable, Hashable, Codable {
    /// The name of the document, as the caller gave it.
    public var document: String
    /// In the order of the text, as all records of a kind are.
    public var speeches: [Speech] = []
    /// The numbered items, parents before their children.
    public var directives: [Directive] = []
    /// The unnumbered instructions.
    public var requirements: [Requirement] = []
    /// Every mention of a body.
    public var units: [NamedUnit] = []
    /// Shares, rates and relative changes.
    public var percentages: [Percentage] = []
    /// Other numbers with a measure.
    public var quantities: [Quantity] = []
    /// Times that bound tasks and goals.
    public var times: [Time] = []
    /// Results to be reached.
    public var goals: [Goal] = []
    /// What a reader should distrust.
    public var diagnostics: [Diagnostic] = []

    /// An analysis without records.
    public init(document: String) { self.document = document }

    /// Reads an analysis; kinds that are not there have no records.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        document = try container.decode(String.self, forKey: .document)
        func records<Element: Decodable>(_ key: CodingKeys) throws -> [Element] {
            try container.decodeIfPresent([Element].self, forKey: key) ?? []
        }
        speeches = try records(.speeches)
        directives = try records(.directives)
        requirements = try records(.requirements)
        units = try records(.units)
        percentages = try records(.percentages)
        quantities = try records(.quantities)
        times = try records(.times)
        goals = try records(.goals)
        diagnostics = try records(.diagnostics)
    }

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

    /// How many records there are. O(1).
    public var count: Int {
        speeches.count + directives.count + requirements.count + units.count + percentages.count
            + quantities.count + times.count + goals.count + diagnostics.count
    }

    /// All records, speech by speech and kind by kind in a fixed order; diagnostics last. O(records).
    public var records: [Record] {
        var records: [Record] = []
        records.reserveCapacity(count)
        for record in speeches { records.append(.speech(record)) }
        for record in directives { records.append(.directive(record)) }
        for record in requirements { records.append(.requirement(record)) }
        for record in units { records.append(.unit(record)) }
        for record in percentages { records.append(.figure(record)) }
        for record in quantities { records.append(.figure(record)) }
        for record in times { records.append(.time(record)) }
        for record in goals { records.append(.goal(record)) }
        for record in diagnostics { records.append(.diagnostic(record)) }
        return records
    }
}
