/// Characters with a usual form in the other script and, in some words, another one.
struct ContextualForms: Sendable {
    struct Entry: Sendable {
        /// The form where no word says otherwise.
        var usual: UInt16
        var words: [Word]
    }

    struct Word: Sendable {
        /// Without the character that the entry is about: that place holds the form it takes.
        var units: [UInt16]
        /// Where in the word the character stands.
        var places: [Int]
        var form: UInt16
    }

    private let entries: [UInt16: Entry]

    /// - Parameter table: a line for each character: itself, its usual form, `form:word,word` …
    init(_ table: String) {
        var entries: [UInt16: Entry] = [:]
        for line in table.split(separator: "\n") {
            let fields = line.split(separator: " ")
            guard fields.count >= 2, let key = fields[0].utf16.first, let usual = fields[1].utf16.first else {
                continue
            }
            var entry = Entry(usual: usual, words: [])
            for field in fields.dropFirst(2) {
                let parts = field.split(separator: ":")
                guard parts.count == 2, let form = parts[0].utf16.first else { continue }
                for word in parts[1].split(separator: ",") {
                    let units = Array(word.utf16)
                    let places = units.indices.filter { units[$0] == key || units[$0] == form }
                    entry.words.append(Word(units: units, places: places, form: form))
                }
            }
            // The longest word that stands at a place wins.
            entry.words.sort { $0.units.count > $1.units.count }
            entries[key] = entry
        }
        self.entries = entries
    }

    var characters: some Sequence<(key: UInt16, usual: UInt16, isContextual: Bool)> {
        entries.lazy.map { (key: $0.key, usual: $0.value.usual, isContextual: !$0.value.words.isEmpty) }
    }

    /// - Parameter usual: the usual forms, for neighbours that are still to be converted.
    /// - Returns: the form of the character at an index, by the words that stand over it. O(words of the character).
    func form<Unit: FixedWidthInteger>(
        of key: UInt16, at index: Int, in text: [Unit], _ bounds: Range<Int>, usual: [UInt16]
    ) -> UInt16? {
        guard let entry = entries[key] else { return nil }
        for word in entry.words {
            for place in word.places {
                let start = index - place
                guard start >= bounds.lowerBound, start + word.units.count <= bounds.upperBound else {
                    continue
                }
                let stands = word.units.indices.allSatisfy { offset in
                    let unit = text[start + offset]
                    if unit == Unit(word.units[offset]) { return true }
                    if unit == Unit(key) { return word.places.contains(offset) }
                    // Another character that is still open.
                    return unit < 0x10000 && usual[Int(unit)] == word.units[offset]
                }
                if stands { return word.form }
            }
        }
        return entry.usual
    }
}
