import JianghuaRecords
import JianghuaText

/// Names that a user knows better than the rules: units, campaign terms, exceptions of script.
///
/// ```swift
/// let lexicon = try UserLexicon("市攻坚办\ttaskforce\t攻坚办|市攻坚行动办公室\n")
/// let analyzer = try SpeechAnalyzer(configuration: .init(lexicon: lexicon))
/// ```
///
/// Two forms, told apart by the first character that is no blank:
/// - Tab-separated: name, category, aliases (with `|` between them). The category may be empty: the end of the
///   name then says it. A first line `name	category	aliases` and lines that start with `#` are skipped.
/// - JSON Lines, one object a line: `{"name": "市攻坚办", "category": "taskforce", "aliases": ["攻坚办"]}`.
///
/// Blanks around a name are no part of it; a name without anything else, or with a line break, a tab or another control
/// character inside, is refused.
///
/// Units are found wherever they stand, and win over the rules. The category `term` makes the entry a campaign term:
/// `五城同创` and its aliases are names, and no figure, time or unit is read inside them. The category `script` says how
/// a traditional form is written in simplified script, in its one alias: `老么⇥script⇥老幺`.
public struct UserLexicon: Sendable, Hashable {
    /// A name that the user knows.
    public struct Entry: Sendable, Hashable {
        /// What a name is to the analyzer.
        public enum Kind: String, Sendable, Hashable, CaseIterable {
            /// A unit.
            case unit
            /// A campaign term: a name in which nothing else is read.
            case term
            /// A traditional form, and as its alias the simplified one of the same length.
            case script
        }

        /// What the name is.
        public var kind: Kind
        /// The full name; records carry it as `name` or `canonical`.
        public var name: String
        /// `nil`: by the end of the name.
        public var category: UnitCategory?
        /// Other names of the same unit.
        public var aliases: [String]

        /// An entry; it is checked when a lexicon is made of it.
        public init(
            name: String, kind: Kind = .unit, category: UnitCategory? = nil, aliases: [String] = []
        ) {
            self.kind = kind
            self.name = name
            self.category = category
            self.aliases = aliases
        }
    }

    /// In the order of the file.
    public private(set) var entries: [Entry]

    /// Names are at most this long, in scalars.
    public static let longestName = 64

    /// A lexicon of entries; blanks around their names are taken off.
    ///
    /// - Throws: ``LexiconFailure`` for a name that is empty, broken, too long, or there twice; its line is the number
    ///   of the entry, from 1.
    public init(_ entries: [Entry]) throws(LexiconFailure) {
        self.entries = []
        var seen: Set<String> = []
        for (index, entry) in entries.enumerated() {
            var entry = entry
            entry.name = LexiconLine.trimmed(entry.name[...])
            entry.aliases = entry.aliases.map { LexiconLine.trimmed($0[...]) }
            try Self.check(entry, line: index + 1, &seen)
            self.entries.append(entry)
        }
    }

    /// Reads either form. O(n).
    ///
    /// - Throws: ``LexiconFailure`` with the line that is wrong.
    public init(_ text: String) throws(LexiconFailure) {
        entries = []
        var seen: Set<String> = []
        let signs = text.unicodeScalars.lazy.filter { !$0.properties.isWhitespace && $0 != "\u{FEFF}" }
        let isJSON = signs.first == "{"
        // A name may begin with a bracket, but not with a bracket and a sign of JSON behind it.
        if signs.first == "[", ["{", "[", "]", "\"", nil].contains(signs.dropFirst().first) {
            throw LexiconFailure(line: 1, reason: .jsonArray)
        }
        var isFirst = true
        for (index, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
            .enumerated()
        {
            let line = line.drop { $0 == "\u{FEFF}" }
            guard line.contains(where: { !$0.isWhitespace }) else { continue }
            let number = index + 1
            let entry =
                isJSON
                ? try LexiconLine.json(line, line: number)
                : try LexiconLine.table(line, line: number, isFirst: isFirst)
            if line.first != "#" { isFirst = false }
            guard let entry else { continue }
            try Self.check(entry, line: number, &seen)
            entries.append(entry)
        }
    }

    /// Reads a file's bytes, in any encoding that sources may have.
    public init(bytes: [UInt8]) throws(LexiconFailure) {
        let text: SourceText
        do throws(DecodingFailure) {
            text = try SourceDecoder.decode(bytes)
        } catch {
            throw LexiconFailure(line: 1, reason: .notText(error))
        }
        try self.init(text.string(in: 0..<text.scalars.count))
    }

    private static func check(_ entry: Entry, line: Int, _ seen: inout Set<String>) throws(LexiconFailure) {
        if entry.kind == .script {
            let lengths = ([entry.name] + entry.aliases).map(\.utf16.count)
            let isPlain = ([entry.name] + entry.aliases).allSatisfy { name in
                name.unicodeScalars.allSatisfy { $0.value < 0x10000 }
            }
            guard lengths.count == 2, lengths[0] == lengths[1], isPlain else {
                throw LexiconFailure(line: line, reason: .unequalForms(entry.name))
            }
        }
        for name in entry.kind == .script ? [entry.name] : [entry.name] + entry.aliases {
            if name.isEmpty { throw LexiconFailure(line: line, reason: .emptyName) }
            if name.unicodeScalars.contains(where: Self.breaks) {
                throw LexiconFailure(line: line, reason: .brokenName(name))
            }
            if name.unicodeScalars.count > longestName {
                throw LexiconFailure(line: line, reason: .longName(name))
            }
            if !seen.insert(name).inserted { throw LexiconFailure(line: line, reason: .duplicate(name)) }
        }
    }

    /// No text has these inside a name.
    private static func breaks(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .lineSeparator, .paragraphSeparator: true
        default: false
        }
    }
}

/// What is wrong with a lexicon, and where.
public struct LexiconFailure: Error, Sendable, Hashable, CustomStringConvertible {
    /// What can be wrong with an entry.
    public enum Reason: Sendable, Hashable {
        /// The bytes are no text.
        case notText(DecodingFailure)
        /// A name is empty.
        case emptyName
        /// A name has a line break, a tab or another control character inside.
        case brokenName(String)
        /// A name is longer than ``UserLexicon/longestName``.
        case longName(String)
        /// A name or alias stands there already.
        case duplicate(String)
        /// The category is none of the known ones.
        case unknownCategory(String)
        /// An entry of script without one simplified form of the same length.
        case unequalForms(String)
        /// A line has more than three columns.
        case tooManyColumns(Int)
        /// A key that entries do not have.
        case unknownKey(String)
        /// The whole is one JSON array.
        case jsonArray
        /// A line that is no JSON object, from this column on, from 1.
        case malformedJSON(column: Int)
    }

    /// From 1.
    public var line: Int
    /// What is wrong.
    public var reason: Reason

    /// A failure with its parts as given.
    public init(line: Int, reason: Reason) {
        self.line = line
        self.reason = reason
    }

    /// What is wrong. One line, without a full stop.
    var problem: String {
        switch reason {
        case .notText(let failure): failure.problem
        case .emptyName: "line \(line): a name is empty"
        case .brokenName(let name):
            "line \(line): '\(Self.visible(name))' has a line break or another control character inside"
        case .longName(let name):
            "line \(line): '\(name.prefix(16))…' is longer than \(UserLexicon.longestName) characters"
        case .duplicate(let name): "line \(line): '\(name)' is there already"
        case .unknownCategory(let category): "line \(line): '\(category)' is no category"
        case .unequalForms(let name): "line \(line): '\(name)' has no simplified form of its length"
        case .tooManyColumns(let count): "line \(line): \(count) columns"
        case .unknownKey(let key): "line \(line): '\(key)' is no key"
        case .jsonArray: "line \(line): a JSON array, where lines are wanted"
        case .malformedJSON(let column): "line \(line), column \(column): this is no JSON object"
        }
    }

    /// What to do. One line, without a full stop.
    var remedy: String {
        switch reason {
        case .notText(let failure): failure.remedy
        case .emptyName: "write the unit's name, or leave the line out"
        case .brokenName: "write the name in one line"
        case .longName: "shorten it"
        case .duplicate: "keep one of the two"
        case .unknownCategory:
            "write one of " + UnitCategory.allCases.map(\.rawValue).joined(separator: ", ")
                + ", term, script, or leave it empty"
        case .unequalForms: "write it as the one alias, character for character"
        case .tooManyColumns: "write name, category and aliases, with | between aliases"
        case .unknownKey: "write name, category and aliases"
        case .jsonArray: "write JSON Lines, one object a line: \(Self.example)"
        case .malformedJSON: "write one whole object a line: \(Self.example)"
        }
    }

    private static let example = #"{"name": "市攻坚办", "category": "taskforce", "aliases": ["攻坚办"]}"#

    /// A name in one line.
    private static func visible(_ name: String) -> String {
        String(String.UnicodeScalarView(name.unicodeScalars.map { $0.value < 0x20 ? "␣" : $0 }))
    }

    public var description: String { "\(problem); \(remedy)" }
}
