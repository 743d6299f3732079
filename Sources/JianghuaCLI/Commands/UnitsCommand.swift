import ArgumentParser
import Jianghua
import JianghuaRecords

struct UnitsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "units",
        abstract: "List the units of texts: what they are, and what they have to do.",
        usage: "jianghua units [<options>] <path> ...",
        discussion: """
            A line for each unit of all documents together: its fullest name, its category, how often it is \
            mentioned, in which roles, and the numbered items in which it has a duty. Those with most duties \
            come first. Of many items the first \(UnitTable.mostDirectives) are shown and the others counted; \
            --tabs lists them all.

            Exit status: 0 all done, 2 some documents failed, 64 wrong usage, 65 a wrong lexicon, 66 nothing \
            to read, 74 the output could not be written.
            """)

    @Argument(
        help: ArgumentHelp(
            "Files, folders (searched for *.txt), or - for standard input.", valueName: "path"))
    var paths: [String] = []

    @Flag(help: "Leave out collectives such as 各部门 and 有关单位.")
    var named = false

    @Flag(help: "Separate the columns by tabs, without padding, and list all items.")
    var tabs = false

    @OptionGroup(title: "What goes in") var input: InputOptions
    @OptionGroup(title: "Messages") var messages: MessageOptions

    func validate() throws {
        try input.requireSomething(besides: paths)
    }

    func run() async throws {
        let documents = try DocumentRun(paths: paths, input: input, log: messages.log)
        var table = UnitTable(prefixesDocuments: documents.files.count > 1)
        let status = try await documents.run { document in
            table.add(document.analysis.units.filter { !named || !$0.generic })
        }.status
        var output = TextOutput()
        try output.write(table.text(separatedByTabs: tabs))
        try output.finish()
        if status != ExitStatus.success { throw CommandFailure(status) }
    }
}

/// Units by name, with their mentions counted.
struct UnitTable {
    private struct Row {
        var name: String
        var category: UnitCategory
        var mentions = 0
        var roles: [UnitRole: Int] = [:]
        var directives: [String] = []

        var duties: Int { mentions - roles[.mention, default: 0] }
    }

    /// How many directives of a unit stand in a line for people.
    static let mostDirectives = 8

    /// Directives are named with their document.
    let prefixesDocuments: Bool
    private var rows: [Row] = []
    private var places: [String: Int] = [:]

    init(prefixesDocuments: Bool) { self.prefixesDocuments = prefixesDocuments }

    mutating func add(_ units: [NamedUnit]) {
        for unit in units {
            let name = unit.canonical ?? unit.name
            let place = places[name] ?? rows.count
            if place == rows.count {
                places[name] = place
                rows.append(Row(name: name, category: unit.category))
            }
            rows[place].mentions += 1
            rows[place].roles[unit.role, default: 0] += 1
            guard unit.role != .mention, let directive = unit.directive else { continue }
            let id = prefixesDocuments ? "\(unit.document):\(directive)" : directive
            if rows[place].directives.last != id { rows[place].directives.append(id) }
        }
    }

    func text(separatedByTabs: Bool) -> String {
        let sorted = rows.sorted { ($1.duties, $1.mentions, $0.name) < ($0.duties, $0.mentions, $1.name) }
        let cells =
            [["unit", "category", "mentions", "roles", "directives"]]
            + sorted.map { row in
                [
                    row.name, row.category.rawValue, "\(row.mentions)", roles(of: row),
                    directives(of: row, all: separatedByTabs),
                ]
            }
        guard !separatedByTabs else {
            return cells.map { $0.joined(separator: "\t") + "\n" }.joined()
        }
        let widths = (0..<5).map { column in cells.map { Self.width(of: $0[column]) }.max() ?? 0 }
        return cells.map { line in
            var text = ""
            for (column, cell) in line.enumerated() {
                text += cell
                guard column < 4 else { continue }
                text += String(repeating: " ", count: widths[column] - Self.width(of: cell) + 2)
            }
            while text.last == " " { text.removeLast() }
            return text + "\n"
        }.joined()
    }

    private func directives(of row: Row, all: Bool) -> String {
        let count = row.directives.count
        guard !all, count > Self.mostDirectives + 1 else { return row.directives.joined(separator: " ") }
        return row.directives.prefix(Self.mostDirectives).joined(separator: " ")
            + " … (\(count - Self.mostDirectives) more)"
    }

    private func roles(of row: Row) -> String {
        UnitRole.allCases.compactMap { role in
            guard let count = row.roles[role], role != .mention else { return nil }
            return "\(role.rawValue) \(count)"
        }.joined(separator: ", ")
    }

    /// In cells of a terminal: what is beyond ASCII here is Han and takes two.
    private static func width(of text: String) -> Int {
        text.unicodeScalars.reduce(0) { $0 + ($1.value < 0x1100 ? 1 : 2) }
    }
}
