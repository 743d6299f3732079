/// Numbers that a document-sharing site sets before every stretch of a flattened text: `…衛生城市都⏎2、是一個…`.
///
/// They count up from 1 on neighbouring lines of about the same, great length, and most lines break off in
/// the middle of a sentence. Items of a list do not.
struct ChunkNumbers {
    /// Indices of the lines that start with such a number.
    let lines: Range<Int>
    private let numbers: [Range<Int>]

    init(lines: [Range<Int32>], units: [UInt16]) {
        var index = 0
        while index < lines.count {
            var numbers: [Range<Int>] = []
            while index + numbers.count < lines.count,
                let number = Self.number(
                    at: lines[index + numbers.count], in: units, value: numbers.count + 1)
            {
                numbers.append(number)
            }
            let found = index..<index + numbers.count
            if Self.areChunks(found, lines, units) {
                self.lines = found
                self.numbers = numbers
                return
            }
            index += max(1, numbers.count)
        }
        self.lines = 0..<0
        numbers = []
    }

    func number(of line: Int) -> Range<Int> { numbers[line - lines.lowerBound] }

    private static func number(at line: Range<Int32>, in units: [UInt16], value: Int) -> Range<Int>? {
        let start = Int(line.lowerBound)
        var end = start
        var read = 0
        while end < Int(line.upperBound), end - start < 4, (0x30...0x39).contains(units[end]) {
            read = read * 10 + Int(units[end] - 0x30)
            end += 1
        }
        guard end > start, read == value, end < Int(line.upperBound), units[end] == 0x3001 else { return nil }
        return start..<end + 1
    }

    private static func areChunks(_ found: Range<Int>, _ lines: [Range<Int32>], _ units: [UInt16]) -> Bool {
        guard found.count >= 3 else { return false }
        let whole = found.dropLast()
        let lengths = whole.map { lines[$0].count }
        guard let shortest = lengths.min(), let longest = lengths.max(), shortest >= 120,
            // Readings set in brackets, up to as much again as the text, come unevenly.
            longest <= 2 * shortest + shortest / 2
        else { return false }
        let open = whole.filter { index in
            let range = Int(lines[index].lowerBound)..<Int(lines[index].upperBound)
            return !TextLine(range: range, units: units).isClosed
        }
        return open.count * 2 >= whole.count
    }
}

/// The width that a text is wrapped at, when it is: many lines of prose end near it and few go beyond.
struct WrapWidth {
    /// In half-width columns; 0 when the text is not wrapped.
    private let width: Int

    init(lines: [Range<Int32>], units: [UInt16]) {
        var counts = [Int](repeating: 0, count: 128)
        var wider = 0
        for line in lines {
            let columns = Self.columns(of: line, in: units, limit: 127)
            if columns >= 127 { wider += 1 } else { counts[columns] += 1 }
        }
        var best = 0
        var bestCount = 0
        // Of the five widths up to `end`.
        var count = counts[39..<44].reduce(0, +)
        for end in 44..<127 {
            count += counts[end] - counts[end - 5]
            if count > bestCount { (best, bestCount) = (end, count) }
        }
        let beyond = wider + (best < 126 ? counts[(best + 3)...].reduce(0, +) : 0)
        width = bestCount >= 4 && bestCount * 4 >= lines.count && beyond * 12 <= lines.count ? best : 0
    }

    /// Whether a line is as wide as the text is wrapped at, and no title in a list.
    func fills(_ line: TextLine) -> Bool {
        guard width > 0 else { return false }
        let range = Int32(line.range.lowerBound)..<Int32(line.range.upperBound)
        // What a paragraph's first line is indented by is a part of its width.
        var indent = 0
        while indent < 4, line.range.lowerBound > indent,
            line.units[line.range.lowerBound - indent - 1] == 0x20
        {
            indent += 1
        }
        let columns = Self.columns(of: range, in: line.units, limit: 200) + indent
        return columns >= width - 5 && columns <= width + 4
            && line.units[line.range].contains { $0 == 0x2C || $0 == 0x3002 || $0 == 0x3001 || $0 == 0x3B }
    }

    /// A mark that is wide in the source and narrow in folded text.
    private static func isWide(_ unit: UInt16) -> Bool {
        switch unit {
        case 0x2C, 0x3A, 0x3B, 0x21, 0x3F, 0x28, 0x29: true
        default: false
        }
    }

    private static func columns(of line: Range<Int32>, in units: [UInt16], limit: Int) -> Int {
        guard line.count <= limit else { return limit }
        var narrow = 0
        for unit in units[Int(line.lowerBound)..<Int(line.upperBound)] where unit < 0x100 && !isWide(unit) {
            narrow &+= 1
        }
        return min(2 * line.count - narrow, limit)
    }
}

/// Lines that occur several times in a text, such as the header of every page.
struct RepeatedLines {
    private let counts: [ArraySlice<UInt16>: Int]
    private let lines: [Range<Int32>]
    private let units: [UInt16]

    init(lines: [Range<Int32>], units: [UInt16]) {
        self.lines = lines
        self.units = units
        var counts: [ArraySlice<UInt16>: Int] = [:]
        counts.reserveCapacity(lines.count)
        for line in lines where line.count <= 40 {
            counts[units[Int(line.lowerBound)..<Int(line.upperBound)], default: 0] += 1
        }
        self.counts = counts
    }

    func contains(_ index: Int) -> Bool {
        let line = lines[index]
        guard line.count <= 40, line.count >= 4 else { return false }
        return counts[units[Int(line.lowerBound)..<Int(line.upperBound)], default: 0] >= 3
    }
}

/// Page numbers.
enum PageFurniture {
    /// A page number that cannot be anything else: `— 12 —`, `第 3 页 共 20 页`.
    static func isPlain(_ line: TextLine) -> Bool {
        guard line.range.count <= 20, line.range.count >= 3 else { return false }
        let start = line.units[line.range.lowerBound]
        guard isDash(start) || start == 0x7B2C else { return false }
        let units = line.units[line.range].filter { $0 != 0x20 }
        guard let first = units.first, let last = units.last else { return false }
        let inner = units.drop(while: isDash)
        if isDash(first), isDash(last) {
            let number = inner.prefix { !isDash($0) }
            return !number.isEmpty && number.count <= 4 && number.allSatisfy { (0x30...0x39).contains($0) }
                && inner.dropFirst(number.count).allSatisfy(isDash)
        }
        guard first == 0x7B2C, last == 0x9875 || last == 0x9801 else { return false }
        return units.allSatisfy { unit in
            (0x30...0x39).contains(unit) || [0x7B2C, 0x9875, 0x9801, 0x5171, 0x2C, 0x2F].contains(unit)
        }
    }

    private static func isDash(_ unit: UInt16) -> Bool {
        switch unit {
        case 0x2D, 0x2013...0x2015, 0xB7, 0x7E, 0x2500: true
        default: false
        }
    }

    /// A page number where one is expected: bare digits too.
    static func isNumber(_ line: TextLine) -> Bool {
        if isPlain(line) { return true }
        guard line.range.count <= 7 else { return false }
        return line.units[line.range].allSatisfy { (0x30...0x39).contains($0) || $0 == 0x2F || $0 == 0x20 }
    }
}
