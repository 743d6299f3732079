/// Where the lines and the blocks of a text start that did not come in UTF-8: one pass over its scalars.
///
/// Unsafe buffers as in ``UTF8Encoding``, for the same reason; every index is below the count of the loop.
struct SourceIndex {
    /// As ``SourceText/lineStarts``.
    private(set) var lineStarts: [Int32] = [0]
    private(set) var blocks: [SourceBlock] = []

    init(_ scalars: [UInt32]) {
        blocks.reserveCapacity(scalars.count / SourceBlock.length + 1)
        scalars.withUnsafeBufferPointer { buffer in
            var index = 0
            var bytes = 0
            while index < buffer.count {
                var block = SourceBlock(start: bytes)
                let end = min(index + SourceBlock.length, buffer.count)
                while index < end {
                    let scalar = buffer[index]
                    let width = UTF8Encoding.width(of: scalar)
                    block.add(at: index, width: width)
                    index &+= 1
                    bytes &+= width
                    guard scalar <= 0x0D, scalar == 0x0A || scalar == 0x0D else { continue }
                    // CR LF ends one line, behind the LF.
                    if scalar == 0x0D, index < buffer.count, buffer[index] == 0x0A { continue }
                    lineStarts.append(Int32(truncatingIfNeeded: index))
                }
                blocks.append(block)
            }
        }
    }
}

/// Where a block of sixteen scalars starts in UTF-8, and which of them do not take three bytes: every record asks for
/// the bytes of its place.
struct SourceBlock {
    private var start: Int32
    /// A bit for each scalar of one byte.
    private var ascii: UInt16 = 0
    /// Whether any takes two bytes or four.
    var isMixed = false

    static var length: Int { 16 }

    /// The number of the block that holds a scalar, which is never below zero.
    @inline(__always)
    static func number(of index: Int) -> Int { index &>> 4 }

    init(start: Int) { self.start = Int32(truncatingIfNeeded: start) }

    /// - Parameter index: of a scalar of the block, in the text.
    @inline(__always)
    mutating func add(at index: Int, width: Int) {
        if width == 1 { addASCII(at: index) }
        if width & 1 == 0 { isMixed = true }
    }

    @inline(__always)
    mutating func addASCII(at index: Int) { ascii |= 1 &<< UInt16(truncatingIfNeeded: index) }

    /// Where the block starts.
    var offset: Int { Int(start) }

    /// Where a scalar of a block starts that is not mixed.
    @inline(__always)
    func offset(of index: Int) -> Int {
        let place = index & (Self.length &- 1)
        let before = ascii & (1 &<< UInt16(truncatingIfNeeded: place) &- 1)
        let offset = Int(start) &+ 3 &* place
        // To count bits takes longer than all else.
        return before == 0 ? offset : offset &- 2 &* before.nonzeroBitCount
    }
}
