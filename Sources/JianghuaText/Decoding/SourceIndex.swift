/// Where the lines and the blocks of a text start that did not come in UTF-8: one pass over its scalars.
///
/// Unsafe buffers as in ``UTF8Encoding``, for the same reason; every index is below the count of the loop.
struct SourceIndex {
    /// As ``SourceText/lineStarts``.
    private(set) var lineStarts: [Int32] = [0]
    /// For every block of scalars where it starts in UTF-8.
    private(set) var blocks: [Int32] = []
    /// Whether a scalar takes four bytes.
    private(set) var hasWide = false

    /// In scalars: short, as every record asks where it starts and looks through half of one.
    static var blockLength: Int { 16 }

    static func blockCount(of scalars: Int) -> Int { (scalars + blockLength - 1) / blockLength }

    init(_ scalars: [UInt32]) {
        blocks.reserveCapacity(Self.blockCount(of: scalars.count))
        scalars.withUnsafeBufferPointer { buffer in
            var index = 0
            var bytes = 0
            var seen: UInt32 = 0
            while index < buffer.count {
                blocks.append(Int32(truncatingIfNeeded: bytes))
                let end = min(index + Self.blockLength, buffer.count)
                while index < end {
                    let scalar = buffer[index]
                    index &+= 1
                    bytes &+= UTF8Encoding.width(of: scalar)
                    seen |= scalar
                    guard scalar <= 0x0D, scalar == 0x0A || scalar == 0x0D else { continue }
                    // CR LF ends one line, behind the LF.
                    if scalar == 0x0D, index < buffer.count, buffer[index] == 0x0A { continue }
                    lineStarts.append(Int32(truncatingIfNeeded: index))
                }
            }
            hasWide = seen >= 0x10000
        }
    }
}
