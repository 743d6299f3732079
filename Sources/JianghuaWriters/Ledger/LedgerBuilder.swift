import JianghuaRecords

/// Makes ledger rows of records.
///
/// A row is a lowest directive: an item of mood `directive` without such an item below it. One that has such items
/// is a row, too, where its own words name a target or a unit that no row below shows. A row of a table that says who
/// sees to its task, or by when, is one as well. Statements are left out. What an item does not say itself is taken
/// from the nearest item above that does, and noted as an inference.
public struct LedgerBuilder: Sendable {
    /// What goes into the rows.
    public struct Options: Sendable, Hashable {
        /// Requirements as rows of their own: those inside an item below it, those outside of all at their place.
        public var detail = false
        /// Where no lead is named, the first of several responsible units leads.
        public var leadsByPosition = true

        /// The options under their names.
        public init(detail: Bool = false, leadsByPosition: Bool = true) {
            self.detail = detail
            self.leadsByPosition = leadsByPosition
        }
    }

    /// What the caller asked for.
    public let options: Options
    private var built: [LedgerRow] = []

    /// A builder that has no rows yet.
    public init(options: Options = Options()) { self.options = options }

    /// Appends the rows of a document. O(records · depth).
    public mutating func add(_ analysis: Analysis) {
        let outline = LedgerOutline(analysis)
        let maker = LedgerRowMaker(outline: outline, leadsByPosition: options.leadsByPosition)
        let shown = maker.rows()
        var rows = outline.tableRows[...]
        var loose = options.detail ? outline.looseRequirements[...] : []
        var numbers: [String?: Int] = [:]
        /// Rows of tables and instructions outside of items come where they stand in the text.
        func addOthers(before end: Int) {
            while true {
                let row = rows.first?.range.start ?? .max
                let other = loose.first?.range.start ?? .max
                guard min(row, other) < end else { return }
                if row <= other {
                    let row = rows.removeFirst()
                    numbers[row.directive, default: 0] += 1
                    append(maker.tableRow(of: row, number: numbers[row.directive] ?? 1))
                } else {
                    append(maker.row(of: loose.removeFirst()))
                }
            }
        }
        for index in outline.directives.indices where outline.isInstruction[index] {
            addOthers(before: outline.directives[index].range.start)
            if let row = shown[index] { append(row) }
            guard options.detail else { continue }
            let number = built.count
            for row in maker.requirementRows(of: index) {
                append(row, below: shown[index] == nil ? nil : number)
            }
        }
        addOthers(before: .max)
    }

    /// - Parameter item: the number of the row that the row details.
    private mutating func append(_ row: LedgerRow, below item: Int? = nil) {
        var row = row
        row.number = built.count + 1
        if let item { row.notes.insert("细目：属序号\(item)", at: 0) }
        built.append(row)
    }

    /// How many rows there are.
    public var count: Int { built.count }

    /// All rows; documents are named without the folders that all of them share.
    public var rows: [LedgerRow] {
        let names = DocumentNames(built.map(\.source.document))
        return built.map { row in
            var row = row
            row.source.document = names.short(row.source.document)
            for index in row.inferences.indices {
                row.inferences[index].source.document = names.short(row.inferences[index].source.document)
            }
            return row
        }
    }
}

/// Names of documents without their common folder: a ledger is shared, the clerk's paths are not.
struct DocumentNames {
    private let prefix: Int

    init(_ paths: [String]) {
        var common: [Substring]?
        for path in Set(paths) {
            let folders = path.split(separator: "/", omittingEmptySubsequences: false).dropLast()
            common = common.map { zip($0, folders).prefix { $0 == $1 }.map(\.0) } ?? Array(folders)
        }
        prefix = common?.count ?? 0
    }

    func short(_ path: String) -> String {
        path.split(separator: "/", omittingEmptySubsequences: false).dropFirst(prefix).joined(separator: "/")
    }
}
