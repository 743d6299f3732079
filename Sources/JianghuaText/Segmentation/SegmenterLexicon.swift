/// Words that come out whole, with the user's own.
///
/// A file holds an entry a line; what follows a tab is a note, and `#` opens a comment. Entries match in
/// either width.
public struct SegmenterLexicon: Sendable {
    /// A line that holds no entry, and why.
    public struct Rejection: Sendable, Hashable, CustomStringConvertible {
        /// The line of the file, from 1.
        public let line: Int
        /// What is wrong with it.
        public let reason: String

        public var description: String { "line \(line): \(reason)" }
    }

    /// The lines that hold no entry, in order.
    public private(set) var rejections: [Rejection] = []
    private(set) var user = WordTrie()

    /// No entries.
    public init() {}

    /// The entries of a file's text. Wrong lines are in ``rejections``; the others count. O(n).
    public init(_ text: String) {
        var seen: [String: Int] = [:]
        var number = 0
        for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
            number += 1
            let content =
                line.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false).first ?? ""
            guard content.contains(where: { !$0.isWhitespace }) else { continue }
            let field = content.split(separator: "\t", omittingEmptySubsequences: false).first ?? ""
            let entry = String(field.trimmingSpaces())
            if let reason = Self.fault(of: entry) {
                rejections.append(Rejection(line: number, reason: reason))
            } else if let first = seen[entry] {
                rejections.append(
                    Rejection(line: number, reason: "“\(entry)” stands in line \(first) already"))
            } else {
                seen[entry] = number
                user.insert(entry)
            }
        }
    }

    private static func fault(of entry: String) -> String? {
        if entry.isEmpty { return "no entry before the tab" }
        if entry.unicodeScalars.count < 2 { return "“\(entry)” is a single character" }
        if entry.unicodeScalars.count > 64 { return "an entry of more than 64 characters" }
        if entry.contains(where: \.isWhitespace) { return "“\(entry)” holds a space" }
        if entry.unicodeScalars.contains(where: { $0.value < 0x20 || $0.value == 0xFFFD }) {
            return "a character that is no text"
        }
        return nil
    }

    static let builtIn: WordTrie = {
        var trie = WordTrie()
        for word in SegmenterWords.list.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
            trie.insert(String(word))
        }
        return trie
    }()
}

extension Substring {
    fileprivate func trimmingSpaces() -> Substring {
        var rest = drop(while: \.isWhitespace)
        while let last = rest.last, last.isWhitespace { rest.removeLast() }
        return rest
    }
}

/// Words by their characters, in width-folded UTF-16.
struct WordTrie: Sendable {
    private var children: [UInt64: Int32] = [:]
    private var ends: [Bool] = [false]
    private var first = Set<UInt16>()

    var isEmpty: Bool { first.isEmpty }

    mutating func insert(_ word: String) {
        let table = FoldingTable.shared.units
        var node = 0
        for (index, unit) in word.utf16.enumerated() {
            let folded = table[Int(unit)]
            if index == 0 { first.insert(folded) }
            let key = UInt64(node) << 16 | UInt64(folded)
            if let next = children[key] {
                node = Int(next)
            } else {
                node = ends.count
                children[key] = Int32(node)
                ends.append(false)
            }
        }
        if node > 0 { ends[node] = true }
    }

    /// The earliest and longest matches, ascending, without overlap. O(n · longest word).
    func matches(in units: [UInt16]) -> [Range<Int>] {
        guard !isEmpty else { return [] }
        var found: [Range<Int>] = []
        var index = 0
        while index < units.count {
            guard first.contains(units[index]) else {
                index += 1
                continue
            }
            var node = 0
            var end = index
            var longest = index
            while end < units.count, let next = children[UInt64(node) << 16 | UInt64(units[end])] {
                node = Int(next)
                end += 1
                if ends[node] { longest = end }
            }
            if longest > index { found.append(index..<longest) }
            index = max(longest, index + 1)
        }
        return found
    }
}
