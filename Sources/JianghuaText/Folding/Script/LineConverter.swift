/// Turns texts into the other script, where they are due for it, and leaves the rest as it is.
///
/// Works on folded units and on scalars alike: the number of either never changes.
enum LineConverter {
    /// Makes traditional lines simplified. Decides line by line: a line is traditional when it has no fewer
    /// traditional characters than simplified ones; a line with neither follows the whole text. O(n).
    ///
    /// - Parameter strays: whether single traditional characters in simplified lines are converted too.
    static func simplify<Unit: FixedWidthInteger>(_ text: inout [Unit], strays: Bool) {
        let (lines, whole) = ScriptCount.lines(of: text)
        guard whole.traditional > 0 else { return }
        let table = ScriptTable.toSimplified
        for (line, count) in lines {
            if (count.isEmpty ? whole : count).isTraditional {
                convert(&text, line, table)
            } else if strays, count.traditional > 0 {
                for index in line where ScriptCount.traits(of: text[index]).contains(.traditional) {
                    text[index] = Unit(table.units[Int(text[index])])
                }
            }
        }
    }

    /// Makes simplified lines traditional; a line that is traditional already stays. O(n).
    static func complicate<Unit: FixedWidthInteger>(_ text: inout [Unit]) {
        let (lines, whole) = ScriptCount.lines(of: text)
        let table = ScriptTable.toTraditional
        for (line, count) in lines where !(count.isEmpty ? whole : count).isTraditional {
            convert(&text, line, table)
        }
    }

    /// Plain characters first; the words over the others are then read in the script they are listed in.
    ///
    /// Unsafe buffers for the former, as every character of a traditional text passes there; lines are those that
    /// ``ScriptCount`` has found, and the tables have an entry for each unit of the BMP.
    private static func convert<Unit: FixedWidthInteger>(
        _ text: inout [Unit], _ line: Range<Int>, _ table: ScriptTable
    ) {
        var open: [(index: Int, form: UInt16)] = []
        table.units.withUnsafeBufferPointer { units in
            table.isContextual.withUnsafeBufferPointer { isContextual in
                text.withUnsafeMutableBufferPointer { text in
                    for index in line where text[index] < 0x10000 {
                        let unit = UInt16(truncatingIfNeeded: text[index])
                        if isContextual[Int(unit)] {
                            open.append((index, unit))
                        } else if table.isToSimplified {
                            text[index] = Unit(units[Int(unit)])
                        }
                    }
                }
            }
        }
        let neighbours = table.isToSimplified ? table.units : ScriptTable.same
        for position in open.indices {
            let (index, unit) = open[position]
            let form =
                table.forms.form(of: unit, at: index, in: text, line, usual: neighbours)
                ?? table.units[Int(unit)]
            let isName = table.isToSimplified && PersonNames.keep(unit, at: index, in: text, line)
            open[position].form = isName ? unit : form
        }
        if !table.isToSimplified {
            for index in line where text[index] < 0x10000 {
                text[index] = Unit(table.units[Int(truncatingIfNeeded: text[index])])
            }
        }
        for (index, form) in open { text[index] = Unit(form) }
    }
}

/// How many characters of a stretch belong to one script alone.
struct ScriptCount {
    var traditional = 0
    var simplified = 0

    init() {}

    init<Unit: FixedWidthInteger>(_ text: [Unit]) { self = Self.lines(of: text).whole }

    /// Line by line, without the ends, and of the whole. O(n).
    ///
    /// Unsafe buffers, as every character of a text passes here; indices stay below the count, and the table has
    /// an entry for each unit of the BMP.
    static func lines<Unit: FixedWidthInteger>(
        of text: [Unit]
    ) -> (lines: [(range: Range<Int>, count: ScriptCount)], whole: ScriptCount) {
        var lines: [(range: Range<Int>, count: ScriptCount)] = []
        var whole = ScriptCount()
        var count = ScriptCount()
        var start = 0
        func add(_ end: Int) {
            lines.append((start..<end, count))
            whole.traditional += count.traditional
            whole.simplified += count.simplified
            count = ScriptCount()
            start = end + 1
        }
        FoldingTable.shared.traits.withUnsafeBufferPointer { traits in
            text.withUnsafeBufferPointer { text in
                for index in 0..<text.count where text[index] < 0x10000 {
                    let trait = traits[Int(truncatingIfNeeded: text[index])]
                    count.traditional &+= trait.contains(.traditional) ? 1 : 0
                    count.simplified &+= trait.contains(.simplified) ? 1 : 0
                    if trait.contains(.lineBreak) { add(index) }
                }
            }
        }
        if start < text.count { add(text.count) }
        return (lines, whole)
    }

    var isEmpty: Bool { traditional + simplified == 0 }
    var isTraditional: Bool { traditional > 0 && traditional >= simplified }

    static func traits<Unit: FixedWidthInteger>(of unit: Unit) -> FoldingTable.Traits {
        unit < 0x10000 ? FoldingTable.shared.traits[Int(truncatingIfNeeded: unit)] : []
    }
}
