/// Spaces that were line breaks: pages whose lines, wrapped at a width, were run together with a space between two:
/// `…向大家表示衷 心的感谢!感谢各位莅临本次清淤动 员会,…`.
///
/// Told by the stretches between spaces: several of a line are equally wide, and few are wider. A text that has spaces
/// in front of its commas and full stops, as converters scatter them, has few that part words.
struct WrapSpaces {
    /// The spaces, ascending.
    private var spaces: [Int32] = []
    private var next = 0
    /// Those inside sentences that a converter scattered, ascending.
    private var scattered: [Int32] = []
    private var nextScattered = 0

    /// A stretch of a line up to a space.
    private struct Stretch {
        var space: Int32
        /// In half-width columns.
        var columns: Int
        /// A word may go on behind the space.
        var isOpen: Bool
    }

    private static let narrowest = 36
    private static let widest = 120
    private static let enough = 3
    /// So many spaces before marks say that a converter scattered them.
    private static let manyMarks = 6

    /// - Parameter suspects: the offsets of all spaces and more, ascending. O(text).
    init(units: [UInt16], suspects: [Int32]) {
        let traits = FoldingTable.shared.traits
        var line: [Stretch] = []
        var start = 0
        /// How many spaces stand in front of a mark.
        var beforeMarks = 0
        for suspect in suspects {
            let index = Int(suspect)
            guard units[index] == 0x20, index > 0, index + 1 < units.count, units[index - 1] != 0x20,
                units[index + 1] != 0x20
            else { continue }
            // 到 2031 年: set around figures, and no wrap
            let isFigure =
                traits[Int(units[index - 1])].contains(.digit)
                || traits[Int(units[index + 1])].contains(.digit)
            if Self.isMark(units[index + 1]) { beforeMarks += 1 }
            guard !isFigure else { continue }
            let reach = max(start, index - Self.widest)
            if let lineBreak = units[reach..<index].lastIndex(where: { traits[Int($0)].contains(.lineBreak) })
            {
                finish(&line)
                start = lineBreak + 1
            }
            let isNear = index - start <= Self.widest
            line.append(
                Stretch(
                    space: suspect, columns: isNear ? Self.columns(of: units[start..<index]) : Self.widest,
                    isOpen: Self.isOpen(units[index - 1], units[index + 1], traits)))
            if line[line.count - 1].isOpen { scattered.append(suspect) }
            start = index + 1
        }
        finish(&line)
        // Names in a row are parted by spaces, too: a page that scatters them has them before most marks.
        if beforeMarks < Self.manyMarks || 2 * beforeMarks < scattered.count { scattered = [] }
    }

    /// Whether a space is one of them. Asked for in ascending order. O(1) for all together.
    mutating func contains(_ index: Int) -> Bool {
        while next < spaces.count, spaces[next] < index { next += 1 }
        return next < spaces.count && spaces[next] == index
    }

    /// Whether a space is one of those that a converter scattered. Asked for in ascending order, too.
    mutating func isScattered(_ index: Int) -> Bool {
        while nextScattered < scattered.count, scattered[nextScattered] < index { nextScattered += 1 }
        return nextScattered < scattered.count && scattered[nextScattered] == index
    }

    /// , 。 ; 、; not 时间 :
    private static func isMark(_ unit: UInt16) -> Bool {
        switch unit {
        case 0x2C, 0x3002, 0x3B, 0x3001: true
        default: false
        }
    }

    private mutating func finish(_ line: inout [Stretch]) {
        defer { line.removeAll(keepingCapacity: true) }
        guard line.count >= Self.enough, line.contains(where: \.isOpen) else { return }
        var counts = [Int](repeating: 0, count: Self.widest + 1)
        for stretch in line { counts[min(stretch.columns, Self.widest)] += 1 }
        var best = 0
        var bestCount = 0
        for end in Self.narrowest..<Self.widest {
            let count = counts[max(0, end - 3)...end].reduce(0, +)
            if count > bestCount { (best, bestCount) = (end, count) }
        }
        let wider = counts[(best + 1)...].reduce(0, +)
        guard bestCount >= Self.enough, 5 * bestCount >= 2 * line.count, 4 * wider <= bestCount else {
            return
        }
        for stretch in line where stretch.isOpen && (best - 5...best).contains(stretch.columns) {
            spaces.append(stretch.space)
        }
    }

    /// Two characters of a sentence, the second of which begins no item.
    private static func isOpen(_ before: UInt16, _ after: UInt16, _ traits: [FoldingTable.Traits]) -> Bool {
        traits[Int(before)].contains(.han) && traits[Int(after)].contains(.han) && !openers.contains(after)
    }

    private static let openers = Set("一二三四五六七八九十第首其再最".utf16)

    private static func columns(of units: ArraySlice<UInt16>) -> Int {
        units.reduce(0) { sum, unit in
            switch unit {
            // Wide in the source, narrow in folded text
            case 0x2C, 0x3A, 0x3B, 0x21, 0x3F, 0x28, 0x29: sum + 2
            default: sum + (unit < 0x100 ? 1 : 2)
            }
        }
    }
}
