import Foundation
import Jianghua
import JianghuaTestSupport
import Testing

/// The pages of the documentation say what the catalogue and the spec files say.
@Suite struct DocumentationTests {
    /// The pages of the kinds of records, and the spec files that their examples come from.
    static let pages: [(name: String, rules: String, specs: [String])] = [
        ("Speeches", "speech.", ["speeches"]),
        ("Directives", "directive.", ["directives"]),
        ("Requirements", "requirement.", ["requirements"]),
        ("Units", "unit.", ["units", "unit-roles"]),
        ("Percentages", "percentage.", ["percentages"]),
        ("Quantities", "quantity.", ["quantities"]),
        ("Times", "time.", ["times"]),
        ("Goals", "goal.", ["goals"]),
        ("Diagnostics", "diagnostic.", ["diagnostics"]),
    ]

    private static let sources = Fixtures.folder.deletingLastPathComponent().appending(path: "Sources")

    private static func rows(of section: String, in page: String) throws -> [[String]] {
        let file = sources.appending(path: "Jianghua/Jianghua.docc/\(page).md")
        let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
        let body = lines.drop { $0 != "## \(section)" }.dropFirst().prefix { !$0.hasPrefix("## ") }
        return body.filter { $0.hasPrefix("| ") }.dropFirst().map { line in
            line.dropFirst(2).dropLast(2).components(separatedBy: " | ")
        }
    }

    @Test(arguments: pages.indices) func rules(_ index: Int) throws {
        let page = Self.pages[index]
        let named = try Self.rows(of: "Rules", in: page.name)
        let listed = RuleCatalog.all.filter { $0.id.hasPrefix(page.rules) }.map {
            ["`\($0.id)`", $0.summary]
        }
        #expect(named == listed)
    }

    @Test func everyRuleHasAPage() {
        let homeless = RuleCatalog.all.filter { rule in
            !Self.pages.contains { rule.id.hasPrefix($0.rules) }
        }
        #expect(homeless == [])
    }

    /// An example is a spec case: its text, its date, and fields that the case expects.
    @Test(arguments: pages.indices) func examples(_ index: Int) throws {
        let page = Self.pages[index]
        let cases = page.specs.flatMap { SpecFile.cases($0) }
        let examples = try Self.rows(of: "Examples", in: page.name)
        #expect(examples.count >= 7)
        #expect(examples.filter { $0.last == "none" }.count >= 3)
        for example in examples {
            let shown = try #require(example.count == 2 ? example : nil)
            let item = try #require(
                cases.first { Self.text(of: $0) == shown[0] }, "no spec case has the text \(shown[0])")
            let records = shown[1].split(separator: "`").filter { $0.hasPrefix("{") }
            guard !records.isEmpty else {
                #expect(shown[1] == (item.text.contains("⟦") ? "where the marks stand" : "none"))
                continue
            }
            let expected = try #require(item.expect)
            #expect(records.count == expected.count)
            for (record, fields) in zip(records, expected) {
                let shown = try JSONDecoder().decode([String: JSONValue].self, from: Data(record.utf8))
                for (key, value) in shown { #expect(fields[key] == value, "\(key) of \(item.name)") }
            }
        }
    }

    private static func text(of item: SpecCase) -> String {
        item.text.replacing("\n", with: "⏎") + (item.date.map { " (\($0))" } ?? "")
    }

    /// Rules are made in the sources of the library only, and the catalogue lists them all.
    @Test func theCatalogueIsWhole() throws {
        let ids = Set(RuleCatalog.all.map(\.id))
        let folder = Self.sources.appending(path: "Jianghua")
        let files = try #require(FileManager.default.enumerator(atPath: folder.path)).compactMap {
            $0 as? String
        }
        let pattern = /Rule\(\s*id: "([^"\\]+)"/
        for file in files.sorted() where file.hasSuffix(".swift") {
            let text = try String(contentsOf: folder.appending(path: file), encoding: .utf8)
            for match in text.matches(of: pattern) { #expect(ids.contains(String(match.1)), "in \(file)") }
        }
    }
}
