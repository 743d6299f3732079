/// A source as UTF-8, with where its scalars lie in it: all that the words of records need.
package struct SourceBytes: Sendable {
    package let utf8: [UInt8]
    /// One for every sixteen scalars.
    private let blocks: [SourceBlock]

    init(utf8: [UInt8], blocks: [SourceBlock]) {
        self.utf8 = utf8
        self.blocks = blocks
    }

    /// Where a range of scalars lies; what is outside of the text is at its end. O(1).
    package func range(of range: Range<Int>) -> Range<Int> {
        let start = offset(of: range.lowerBound)
        return start..<max(start, offset(of: range.upperBound))
    }

    @inline(__always)
    private func offset(of scalar: Int) -> Int {
        guard scalar > 0 else { return 0 }
        let index = scalar / SourceBlock.length
        guard index < blocks.count else { return utf8.count }
        let block = blocks[index]
        // What is behind the last scalar would be behind the text.
        return min(block.isMixed ? mixedOffset(of: scalar, block) : block.offset(of: scalar), utf8.count)
    }

    /// Steps over the scalars of the block before that one.
    private func mixedOffset(of scalar: Int, _ block: SourceBlock) -> Int {
        var offset = block.offset
        for _ in 0..<(scalar % SourceBlock.length) where offset < utf8.count {
            let first = utf8[offset]
            offset += first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
        }
        return offset
    }
}
