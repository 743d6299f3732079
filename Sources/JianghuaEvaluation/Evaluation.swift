/// Compares found records with gold.
public struct Evaluation: Sendable {
    /// One line of the report: a kind, or a view of one.
    public struct Row: Sendable {
        public var name: String
        public var gold = 0
        public var found = 0
        public var matched = 0
        /// Matched pairs whose fields all agree.
        public var whole = 0
        /// How many matched pairs agree in a field, in the order of the kind's fields.
        public var agreeing: [(field: String, count: Int)] = []

        public init(name: String, agreeing: [(field: String, count: Int)] = []) {
            self.name = name
            self.agreeing = agreeing
        }

        public var precision: Double { Self.ratio(matched, of: found, ifNone: gold == 0 ? 1 : 0) }
        public var recall: Double { Self.ratio(matched, of: gold, ifNone: 1) }
        public var f1: Double { Self.f1(precision, recall) }
        public var wholeF1: Double {
            let precision = Self.ratio(whole, of: found, ifNone: gold == 0 ? 1 : 0)
            return Self.f1(precision, Self.ratio(whole, of: gold, ifNone: 1))
        }
        /// The share of the matched pairs that agree in a field; `nil` when there are no pairs.
        public func share(_ count: Int) -> Double? { matched > 0 ? Double(count) / Double(matched) : nil }

        private static func ratio(_ part: Int, of all: Int, ifNone: Double) -> Double {
            all > 0 ? Double(part) / Double(all) : ifNone
        }

        private static func f1(_ precision: Double, _ recall: Double) -> Double {
            precision + recall > 0 ? 2 * precision * recall / (precision + recall) : 0
        }
    }

    /// One record that was missed, is too many, or differs in its fields.
    public struct Difference: Sendable {
        public enum Kind: String, Sendable { case missed, extra, differs }

        public var kind: Kind
        public var document: String
        public var start: Int
        public var text: String
        /// The fields that differ: name, gold, found.
        public var fields: [(name: String, gold: String, found: String)] = []
    }

    public private(set) var rows: [Row] = []
    /// The differences of the kind that was asked for.
    public private(set) var differences: [Difference] = []

    /// The names of the rows, which are also what `differences` can be asked for.
    public static let names = views.map(\.name)

    private struct View {
        var name: String
        var kind: EvaluatedKind
        var isLoose = false
        var keep: @Sendable (EvaluatedRecord) -> Bool = { _ in true }
    }

    private static let views: [View] =
        EvaluatedKind.allCases.map { View(name: $0.rawValue, kind: $0) } + [
            View(name: "unit~", kind: .unit, isLoose: true),
            View(name: "unit-named", kind: .unit, keep: { !$0["generic"].isTrue }),
            View(name: "directive-mood", kind: .directive, keep: { $0["mood"] == .text("directive") }),
        ]

    /// - Parameters:
    ///   - gold: the gold records of every document, by its name.
    ///   - found: found records; those of documents without gold do not count.
    ///   - wanted: the row whose differences are wanted.
    public init(
        gold: [(document: String, records: [EvaluatedRecord])], found: [EvaluatedRecord],
        differencesOf wanted: String? = nil
    ) {
        let byDocument = Dictionary(grouping: found) { Self.name(ofDocument: $0.document ?? "") }
        for view in Self.views {
            var row = Row(name: view.name, agreeing: view.kind.fields.map { ($0, 0) })
            for (document, records) in gold {
                let comparison = Comparison(
                    gold: records.filter { $0.kind == view.kind.rawValue },
                    found: (byDocument[document] ?? []).filter { $0.kind == view.kind.rawValue }, view: view)
                comparison.count(into: &row)
                if wanted == view.name { differences += comparison.differences(document: document) }
            }
            rows.append(row)
        }
    }

    /// The file's name without folders and ending: what documents of gold are called.
    public static func name(ofDocument path: String) -> String {
        let name = path.split(separator: "/", omittingEmptySubsequences: false).last ?? ""
        // A leading dot starts no ending.
        guard let dot = name.lastIndex(of: "."), name[..<dot].contains(where: { $0 != "." }) else {
            return String(name)
        }
        return String(name[..<dot])
    }

    /// One document's records of one view.
    private struct Comparison {
        let fields: [String]
        let gold: [EvaluatedRecord]
        let found: [EvaluatedRecord]
        let agreement: Agreement
        let pairs: [(gold: Int, found: Int)]

        init(gold all: [EvaluatedRecord], found allFound: [EvaluatedRecord], view: View) {
            fields = view.kind.fields
            agreement = Agreement(gold: all, found: allFound)
            gold = all.filter(view.keep)
            found = allFound.filter(view.keep)
            pairs = Matching(gold: gold, found: found, rule: .init(view.kind, loose: view.isLoose)).pairs
        }

        func count(into row: inout Row) {
            row.gold += gold.count
            row.found += found.count
            row.matched += pairs.count
            for pair in pairs {
                let same = fields.map { agreement.agrees($0, gold[pair.gold], found[pair.found]) }
                for (index, agrees) in same.enumerated() where agrees { row.agreeing[index].count += 1 }
                if !same.contains(false) { row.whole += 1 }
            }
        }

        func differences(document: String) -> [Difference] {
            func difference(_ kind: Difference.Kind, _ record: EvaluatedRecord) -> Difference {
                Difference(kind: kind, document: document, start: record.start, text: record.text)
            }
            let matchedGold = Set(pairs.map(\.gold))
            let matchedFound = Set(pairs.map(\.found))
            let missed = gold.indices.filter { !matchedGold.contains($0) }.map {
                difference(.missed, gold[$0])
            }
            let extra = found.indices.filter { !matchedFound.contains($0) }
                .map { difference(.extra, found[$0]) }
            let differing = pairs.sorted { $0.gold < $1.gold }.compactMap { pair -> Difference? in
                var result = difference(.differs, gold[pair.gold])
                for field in fields where !agreement.agrees(field, gold[pair.gold], found[pair.found]) {
                    result.fields.append(
                        (field, gold[pair.gold][field].words, found[pair.found][field].words))
                }
                return result.fields.isEmpty ? nil : result
            }
            return missed + extra + differing
        }
    }
}
