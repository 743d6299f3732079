/// Where the marks of a text are: for every block of 64 characters a bit for each, and how many come before.
struct MarkBlocks: Sendable {
    struct Block: Sendable {
        var marks: UInt64
        /// Those of the marks that are 。 ! or ;
        var ends: UInt64
        /// How many marks come before the block.
        var rank: Int32
    }

    private let blocks: [Block]

    init(_ blocks: [Block] = []) { self.blocks = blocks }

    /// How many marks come before a position of the text. O(1).
    @inline(__always)
    func count(before position: Int) -> Int {
        let block = blocks[position >> 6]
        let earlier = block.marks & Self.bits(below: position)
        return Int(block.rank) &+ earlier.nonzeroBitCount
    }

    /// The first 。 ! or ; in a range of the text. O(range / 64).
    func firstEnd(in range: Range<Int>) -> Int? {
        guard !range.isEmpty else { return nil }
        var number = range.lowerBound >> 6
        var ends = blocks[number].ends & ~Self.bits(below: range.lowerBound)
        let last = (range.upperBound - 1) >> 6
        while ends == 0 {
            guard number < last else { return nil }
            number += 1
            ends = blocks[number].ends
        }
        let place = number << 6 + ends.trailingZeroBitCount
        return place < range.upperBound ? place : nil
    }

    /// The last 。 ! or ; in a range of the text. O(range / 64).
    func lastEnd(in range: Range<Int>) -> Int? {
        guard !range.isEmpty else { return nil }
        let last = range.upperBound - 1
        var number = last >> 6
        var ends = blocks[number].ends & ~(~1 << UInt64(truncatingIfNeeded: last & 63))
        let first = range.lowerBound >> 6
        while ends == 0 {
            guard number > first else { return nil }
            number -= 1
            ends = blocks[number].ends
        }
        let place = number << 6 + 63 - ends.leadingZeroBitCount
        return place >= range.lowerBound ? place : nil
    }

    /// The bits of a block for the characters before a position in it.
    @inline(__always)
    private static func bits(below position: Int) -> UInt64 {
        1 << UInt64(truncatingIfNeeded: position & 63) &- 1
    }
}
