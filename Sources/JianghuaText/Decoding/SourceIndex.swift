/// Where the lines and the blocks of a text start: one pass over its scalars.
///
/// Unsafe buffers as in ``UTF8Encoding``, for the same reason; every index is below the count of the loop.
enum SourceIndex {
    /// In scalars: short, as every record asks where it starts and looks through half of one.
    static var blockLength: Int { 16 }

    static func build(_ scalars: [UInt32]) -> (lineStarts: [Int32], blocks: [Int32], hasWide: Bool) {
        var starts: [Int32] = [0]
        var blocks: [Int32] = []
        var hasWide = false
        blocks.reserveCapacity(scalars.count / blockLength + 1)
        scalars.withUnsafeBufferPointer { buffer in
            var index = 0
            var bytes = 0
            var seen: UInt32 = 0
            while index < buffer.count {
                blocks.append(Int32(truncatingIfNeeded: bytes))
                let end = min(index + blockLength, buffer.count)
                while index < end {
                    let scalar = buffer[index]
                    index &+= 1
                    bytes &+= UTF8Encoding.width(of: scalar)
                    seen |= scalar
                    guard scalar <= 0x0D, scalar == 0x0A || scalar == 0x0D else { continue }
                    // CR LF ends one line, behind the LF.
                    if scalar == 0x0D, index < buffer.count, buffer[index] == 0x0A { continue }
                    starts.append(Int32(truncatingIfNeeded: index))
                }
            }
            hasWide = seen >= 0x10000
        }
        return (starts, blocks, hasWide)
    }
}
