/// Where the marks of a text are: for every block of 64 characters a bit for each, and how many come before.
struct MarkBlocks: Sendable {
    struct Block: Sendable {
        var bits: UInt64
        var rank: Int32
    }

    private(set) var blocks: [Block] = []

    init() {}

    /// - Parameter count: the number of blocks.
    init(capacity count: Int) { blocks.reserveCapacity(count) }

    mutating func append(_ bits: UInt64, rank: Int) {
        blocks.append(Block(bits: bits, rank: Int32(truncatingIfNeeded: rank)))
    }

    /// How many marks come before a position of the text. O(1).
    @inline(__always)
    func count(before position: Int) -> Int {
        let block = blocks[position >> 6]
        let earlier = block.bits & (1 << UInt64(truncatingIfNeeded: position & 63) &- 1)
        return Int(block.rank) &+ earlier.nonzeroBitCount
    }
}
