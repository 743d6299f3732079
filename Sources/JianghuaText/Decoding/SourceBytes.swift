/// A source as UTF-8, with where its scalars lie in it: all that the words of records need.
package struct SourceBytes: Sendable {
    package let utf8: [UInt8]
    private let blocks: [SourceBlock]
    /// The number of scalars.
    private let count: Int

    /// - Parameter blocks: one for every sixteen scalars.
    init(utf8: [UInt8], blocks: [SourceBlock], count: Int) {
        self.utf8 = utf8
        self.blocks = blocks
        self.count = count
    }

    /// Where a range of scalars lies; what is outside of the text is at its end. O(1).
    package func range(of range: Range<Int>) -> Range<Int> {
        let start = offset(of: range.lowerBound)
        return start..<max(start, offset(of: range.upperBound))
    }

    @inline(__always)
    private func offset(of scalar: Int) -> Int {
        guard scalar > 0 else { return 0 }
        guard scalar < count else { return utf8.count }
        let block = blocks[scalar / SourceBlock.length]
        return block.isMixed ? mixedOffset(of: scalar, block) : block.offset(of: scalar)
    }

    /// Steps over the scalars of the block before that one.
    private func mixedOffset(of scalar: Int, _ block: SourceBlock) -> Int {
        var offset = block.offset
        for _ in 0..<(scalar % SourceBlock.length) where offset < utf8.count {
            let first = utf8[offset]
            offset += first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
        }
        return min(offset, utf8.count)
    }
}
