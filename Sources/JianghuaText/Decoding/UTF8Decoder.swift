/// UTF-8 to scalars, with the places where lines and blocks start, in one pass over the bytes.
///
/// Strict (RFC 3629): no overlong forms, no surrogates. Every byte of every source passes here, so it reads and
/// writes through unsafe buffers: eight bytes are read at once only where eight are left, a scalar is written for a
/// byte that starts one, there is room for each of those, and for one block more than they fill.
struct UTF8Decoder {
    private(set) var scalars: [UInt32] = []
    /// As ``SourceText/lineStarts``.
    private(set) var lineStarts: [Int32] = [0]
    private(set) var blocks: [SourceBlock] = []
    /// The offset of the first byte that is not UTF-8; what is before it has been decoded.
    private(set) var wrongByte: Int?

    /// O(n).
    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        let room = Self.starts(in: bytes)
        scalars = [UInt32](unsafeUninitializedCapacity: room) { scalars, written in
            blocks = [SourceBlock](unsafeUninitializedCapacity: room / SourceBlock.length + 1) {
                blocks, blockCount in
                guard let source = UnsafeRawPointer(bytes.baseAddress), let scalars = scalars.baseAddress,
                    let blocks = blocks.baseAddress
                else { return }
                written = decode(source, count: bytes.count, to: scalars, blocks)
                blockCount = (written + SourceBlock.length - 1) / SourceBlock.length
            }
        }
    }

    /// - Returns: the number of scalars.
    private mutating func decode(
        _ source: UnsafeRawPointer, count: Int, to target: UnsafeMutablePointer<UInt32>,
        _ blocks: UnsafeMutablePointer<SourceBlock>
    ) -> Int {
        var index = 0
        var written = 0
        var block = SourceBlock(start: 0)
        // Where the next block starts.
        var end = SourceBlock.length
        while index < count {
            if index &+ 8 <= count {
                let word = UInt64(littleEndian: source.loadUnaligned(fromByteOffset: index, as: UInt64.self))
                if word & HanPair.mask == HanPair.form, let pair = HanPair(word) {
                    target[written] = pair.first
                    target[written &+ 1] = pair.second
                    written &+= 2
                    index &+= 6
                    if written >= end {
                        blocks[end / SourceBlock.length &- 1] = block
                        block = SourceBlock(start: written == end ? index : index &- 3)
                        end &+= SourceBlock.length
                    }
                    continue
                }
            }
            let rest = UnsafeRawBufferPointer(start: source + index, count: count &- index)
            guard let (scalar, length) = rest[0] < 0x80 ? (UInt32(rest[0]), 1) : Self.scalar(at: rest) else {
                wrongByte = index
                break
            }
            target[written] = scalar
            block.add(at: written, width: length)
            written &+= 1
            index &+= length
            // CR LF ends one line, behind the LF.
            if scalar == 0x0A
                || scalar == 0x0D
                    && (index == count || source.load(fromByteOffset: index, as: UInt8.self) != 0x0A)
            {
                lineStarts.append(Int32(truncatingIfNeeded: written))
            }
            if written == end {
                blocks[end / SourceBlock.length &- 1] = block
                block = SourceBlock(start: index)
                end &+= SourceBlock.length
            }
        }
        blocks[end / SourceBlock.length &- 1] = block
        return written
    }

    /// Two scalars of three bytes each, 1110xxxx 10xxxxxx 10xxxxxx, which nearly all of a Chinese text is: both are
    /// put together and checked at once, 24 bits apart.
    private struct HanPair {
        static let mask: UInt64 = 0xC0_C0F0_C0C0F0
        static let form: UInt64 = 0x80_80E0_8080E0
        let first: UInt32
        let second: UInt32

        @inline(__always)
        init?(_ word: UInt64) {
            let high = (word & 0x0F_00000F) << 12
            let middle = word >> 2 & 0xFC0_000FC0
            let low = word >> 16 & 0x3F_00003F
            let both = high | middle | low
            // The carry into bit 16 says that a scalar is 0x800 or above; the other one, that it is no surrogate.
            let isLong = both &+ 0xF800_00F800
            let isPlain = (both ^ 0xD800_00D800) &+ 0xF800_00F800
            guard isLong & isPlain & 0x10000_010000 == 0x10000_010000 else { return nil }
            first = UInt32(truncatingIfNeeded: both & 0xFFFF)
            second = UInt32(truncatingIfNeeded: both >> 24)
        }
    }

    /// The first scalar of bytes, one beyond ASCII, and the number of bytes that it takes; `nil` when there is none.
    @inline(never)
    private static func scalar(at bytes: UnsafeRawBufferPointer) -> (scalar: UInt32, length: Int)? {
        let first = UInt32(bytes[0])
        let length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
        guard first >= 0xC2, first < 0xF5, bytes.count >= length else { return nil }
        var scalar = first & (0x7F >> UInt32(truncatingIfNeeded: length))
        for index in 1..<length {
            let byte = UInt32(bytes[index])
            guard byte & 0xC0 == 0x80 else { return nil }
            scalar = scalar << 6 | byte & 0x3F
        }
        let least: UInt32 = length == 2 ? 0x80 : length == 3 ? 0x800 : 0x10000
        guard scalar >= least, scalar <= 0x10FFFF, scalar & 0xFFFF_F800 != 0xD800 else { return nil }
        return (scalar, length)
    }

    /// The number of bytes that can start a scalar: all but 10xxxxxx, eight at a time.
    private static func starts(in bytes: UnsafeBufferPointer<UInt8>) -> Int {
        let raw = UnsafeRawBufferPointer(bytes)
        var found = 0
        var index = 0
        while index &+ 8 <= raw.count {
            // A count for each of eight bytes, before any can pass 255.
            let end = min(raw.count &- 7, index &+ 8 &* 255)
            var counts: UInt64 = 0
            while index < end {
                let word = raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)
                counts &+= (~word | word << 1) >> 7 & 0x0101_0101_0101_0101
                index &+= 8
            }
            let pairs = (counts & 0x00FF_00FF_00FF_00FF) &+ (counts >> 8 & 0x00FF_00FF_00FF_00FF)
            found &+= Int(truncatingIfNeeded: (pairs &* 0x0001_0001_0001_0001) >> 48)
        }
        while index < raw.count {
            found &+= raw[index] & 0xC0 == 0x80 ? 0 : 1
            index &+= 1
        }
        return found
    }
}
