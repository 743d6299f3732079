/// Makes traditional lines of a text simplified and leaves the others as they are.
///
/// Works on folded units and on scalars alike: the number of either never changes.
enum ScriptConverter {
    /// Decides line by line: a line is traditional when it has no fewer traditional characters than
    /// simplified ones; a line with neither follows the whole text. O(n).
    ///
    /// - Parameter strays: whether single traditional characters in simplified lines are converted too.
    static func simplify<Unit: FixedWidthInteger>(_ text: inout [Unit], strays: Bool) {
        let whole = ScriptCount(text, 0..<text.count)
        guard whole.traditional > 0 else { return }
        let table = ScriptTable.traditionalToSimplified
        var start = 0
        while start < text.count {
            let end = endOfLine(in: text, from: start)
            let line = ScriptCount(text, start..<end)
            if (line.isEmpty ? whole : line).isTraditional {
                convert(&text, start..<end, table)
            } else if strays, line.traditional > 0 {
                for index in start..<end where ScriptCount.traits(of: text[index]).contains(.traditional) {
                    text[index] = Unit(table[Int(text[index])])
                }
            }
            start = end + 1
        }
    }

    private static func endOfLine<Unit: FixedWidthInteger>(in text: [Unit], from start: Int) -> Int {
        var end = start
        while end < text.count, !ScriptCount.traits(of: text[end]).contains(.lineBreak) { end += 1 }
        return end
    }

    private static func convert<Unit: FixedWidthInteger>(
        _ text: inout [Unit], _ range: Range<Int>, _ table: [UInt16]
    ) {
        let kept = ScriptExceptions.kept
        var ambiguous: [Int] = []
        for index in range where text[index] < 0x10000 {
            let unit = UInt16(truncatingIfNeeded: text[index])
            let form = table[Int(unit)]
            if form == unit { continue }
            if kept[unit] != nil { ambiguous.append(index) } else { text[index] = Unit(form) }
        }
        for index in ambiguous {
            let unit = UInt16(truncatingIfNeeded: text[index])
            let words = kept[unit] ?? []
            if !words.contains(where: { stands($0, over: index, in: text, range) }) {
                text[index] = Unit(table[Int(unit)])
            }
        }
    }

    /// Whether a word that contains the unit at the index stands there.
    private static func stands<Unit: FixedWidthInteger>(
        _ word: [UInt16], over index: Int, in text: [Unit], _ range: Range<Int>
    ) -> Bool {
        for (offset, unit) in word.enumerated() where Unit(unit) == text[index] {
            let start = index - offset
            guard start >= range.lowerBound, start + word.count <= range.upperBound else { continue }
            if word.indices.allSatisfy({ text[start + $0] == Unit(word[$0]) }) { return true }
        }
        return false
    }
}

/// How many characters of a stretch belong to one script alone.
struct ScriptCount {
    var traditional = 0
    var simplified = 0

    init<Unit: FixedWidthInteger>(_ text: [Unit], _ range: Range<Int>) {
        let table = FoldingTable.shared.traits
        for index in range where text[index] < 0x10000 {
            let traits = table[Int(truncatingIfNeeded: text[index])]
            if traits.contains(.traditional) { traditional += 1 }
            if traits.contains(.simplified) { simplified += 1 }
        }
    }

    var isEmpty: Bool { traditional + simplified == 0 }
    var isTraditional: Bool { traditional > 0 && traditional >= simplified }

    static func traits<Unit: FixedWidthInteger>(of unit: Unit) -> FoldingTable.Traits {
        unit < 0x10000 ? FoldingTable.shared.traits[Int(truncatingIfNeeded: unit)] : []
    }
}
