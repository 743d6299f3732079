/// Joins what ICU splits inside a sentence: inside quotes and brackets, and behind an enumerator's full stop.
struct SentenceMerger {
    private let units: [UInt16]
    /// For every opening quote or bracket where it is closed on its line.
    private let spans: [Range<Int>]

    /// A quotation longer than this is a text of its own.
    private static let longest = 400

    init(units: [UInt16]) {
        self.units = units
        spans = Self.pairs(in: units)
    }

    /// O(n).
    func merge(_ ends: [Int]) -> [Int] {
        var merged: [Int] = []
        var span = 0
        var start = 0
        for (index, end) in ends.enumerated() {
            guard index + 1 < ends.count, !isLineBreak(units[end - 1]) else {
                merged.append(end)
                start = end
                continue
            }
            while span < spans.count, spans[span].upperBound < end { span += 1 }
            let isInside = span < spans.count && spans[span].lowerBound < end && end < spans[span].upperBound
            // `要稳增长。”的要求`: the closing mark belongs to the quotation, what follows goes on.
            let closes = span < spans.count && spans[span].upperBound == end && goesOn(from: end)
            if isInside || closes || isEnumerator(start..<end) { continue }
            merged.append(end)
            start = end
        }
        return merged
    }

    /// Behind a closing mark a sentence goes on with a particle or a mark of its own.
    private func goesOn(from index: Int) -> Bool {
        guard index < units.count else { return false }
        return [0x7684, 0xFF0C, 0x2C, 0x3001, 0xFF1B, 0x3B, 0x548C, 0x4E0E, 0x7B49, 0x8FD9].contains(
            units[index])
    }

    /// `1. `, `(2) 3.`: digits or a letter and a full stop, with nothing before them.
    private func isEnumerator(_ range: Range<Int>) -> Bool {
        guard range.count <= 8 else { return false }
        let words = units[range].filter { $0 != 0x20 && $0 != 0x3000 && $0 != 0x09 }
        guard words.last == 0x2E || words.last == 0xFF0E, words.count >= 2 else { return false }
        return words.dropLast().allSatisfy {
            (0x30...0x39).contains($0) || (0xFF10...0xFF19).contains($0) || $0 == 0x2E
        } || words.count == 2 && (0x41...0x5A).contains(words[words.startIndex] & ~0x20)
    }

    private func isLineBreak(_ unit: UInt16) -> Bool {
        FoldingTable.shared.traits[Int(unit)].contains(.lineBreak)
    }

    /// The outermost pairs, ascending. One pass with a stack that a line break empties.
    private static func pairs(in units: [UInt16]) -> [Range<Int>] {
        var pairs: [Range<Int>] = []
        var open: [(mark: UInt16, index: Int)] = []
        for (index, unit) in units.enumerated() {
            switch unit {
            case 0x201C, 0x2018, 0x28, 0xFF08, 0x300A, 0x300C, 0x300E, 0x3010:
                if open.count < 16 { open.append((unit, index)) }
            case 0x201D, 0x2019, 0x29, 0xFF09, 0x300B, 0x300D, 0x300F, 0x3011:
                guard let last = open.lastIndex(where: { Self.closing[$0.mark] == unit }) else { continue }
                let start = open[last].index
                open.removeSubrange(last...)
                if index - start <= longest {
                    while let pair = pairs.last, pair.lowerBound > start { pairs.removeLast() }
                    pairs.append(start..<index + 1)
                }
            default:
                if FoldingTable.shared.traits[Int(unit)].contains(.lineBreak) {
                    open.removeAll(keepingCapacity: true)
                }
            }
        }
        return pairs
    }

    private static let closing: [UInt16: UInt16] = [
        0x201C: 0x201D, 0x2018: 0x2019, 0x28: 0x29, 0xFF08: 0xFF09, 0x300A: 0x300B, 0x300C: 0x300D,
        0x300E: 0x300F,
        0x3010: 0x3011,
    ]
}
