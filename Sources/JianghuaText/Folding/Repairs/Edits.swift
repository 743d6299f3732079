/// Changes to a text that is being repaired, in ascending order and without overlap.
struct Edits {
    struct Edit {
        var kind: Repair.Kind
        var mended: Bool
        /// What is replaced.
        var start: Int32
        var end: Int32
        /// What is put in: a stretch of `pool`.
        var first: Int32
        var count: Int32
        /// What the finding is about; within a wider edit, such as a page number between two line ends.
        var found: Range<Int32>
    }

    private(set) var edits: [Edit] = []
    private var pool: [UInt16] = []
    /// Whether anything is replaced; findings alone leave the text as it is.
    private(set) var changes = false

    var isEmpty: Bool { edits.isEmpty }
    /// Where the last edit ends.
    var end: Int { edits.last.map { Int($0.end) } ?? 0 }

    /// Replaces a range; `found` defaults to the range.
    mutating func replace(
        _ range: Range<Int>, with units: [UInt16] = [], as kind: Repair.Kind, found: Range<Int>? = nil
    ) {
        add(kind, mended: true, range, units, found ?? range)
        changes = true
    }

    /// Reports damage that is left as it is.
    mutating func report(_ range: Range<Int>, as kind: Repair.Kind) {
        add(kind, mended: false, range, [], range)
    }

    private mutating func add(
        _ kind: Repair.Kind, mended: Bool, _ range: Range<Int>, _ units: [UInt16], _ found: Range<Int>
    ) {
        guard range.lowerBound >= end else { return }
        edits.append(
            Edit(
                kind: kind, mended: mended, start: Int32(range.lowerBound), end: Int32(range.upperBound),
                first: Int32(pool.count), count: Int32(units.count),
                found: Int32(found.lowerBound)..<Int32(found.upperBound)))
        if !units.isEmpty { pool += units }
    }

    /// The repaired text and where its units come from. O(text + edits).
    func apply<Unit: FixedWidthInteger>(to units: [Unit]) -> (units: [Unit], alignment: Alignment) {
        guard changes else { return (units, .identity) }
        var output: [Unit] = []
        output.reserveCapacity(units.count)
        var runs: [Alignment.Run] = []
        var position = 0
        for edit in edits where edit.mended {
            let start = Int(edit.start)
            if position < start {
                runs.append(.init(folded: Int32(output.count), source: Int32(position)))
                output += units[position..<start]
            }
            let count = Int(edit.count)
            let width = Int(edit.end - edit.start)
            // Several units share the replaced scalars as evenly as whole numbers allow.
            for index in 0..<count {
                let from = index * width / count
                let to = max(from + 1, (index + 1) * width / count)
                runs.append(
                    .init(
                        folded: Int32(output.count), source: Int32(start + min(from, max(0, width - 1))),
                        width: Int32(to - from)))
                let unit = pool[Int(edit.first) + index]
                // A scalar has no placeholder: there a lost character is U+FFFD.
                output.append(
                    Unit(unit == FoldedText.placeholder && Unit.bitWidth > 16 ? 0xFFFD : unit))
            }
            position = Int(edit.end)
        }
        if position < units.count || runs.isEmpty {
            runs.append(.init(folded: Int32(output.count), source: Int32(position)))
            output += units[position...]
        }
        let alignment = Alignment(runs: runs, foldedCount: output.count, sourceCount: units.count)
        return (output, alignment)
    }

    /// Where the line breaks of the text are in the repaired one: those that are replaced are gone, those that are
    /// put in are new. O(line breaks + edits).
    func moved(lineBreaks: [Int32]) -> [Int32] {
        guard changes else { return lineBreaks }
        let traits = FoldingTable.shared.traits
        var moved: [Int32] = []
        moved.reserveCapacity(lineBreaks.count)
        var next = 0
        var shift: Int32 = 0
        for edit in edits where edit.mended {
            while next < lineBreaks.count, lineBreaks[next] < edit.start {
                moved.append(lineBreaks[next] + shift)
                next += 1
            }
            while next < lineBreaks.count, lineBreaks[next] < edit.end { next += 1 }
            for index in 0..<edit.count where traits[Int(pool[Int(edit.first + index)])].contains(.lineBreak)
            {
                moved.append(edit.start + shift + index)
            }
            shift += edit.count - (edit.end - edit.start)
        }
        while next < lineBreaks.count {
            moved.append(lineBreaks[next] + shift)
            next += 1
        }
        return moved
    }

    /// The findings, in source offsets. O(edits · log runs).
    func repairs(through alignment: Alignment) -> [Repair] {
        edits.map { edit in
            let found = Int(edit.found.lowerBound)..<Int(edit.found.upperBound)
            return Repair(kind: edit.kind, range: alignment.source(of: found), mended: edit.mended)
        }
    }
}
