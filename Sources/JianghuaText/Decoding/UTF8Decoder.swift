/// UTF-8 to scalars, with the places where lines and blocks start, in one pass over the bytes.
///
/// Strict (RFC 3629): no overlong forms, no surrogates. Every byte of every source passes here, so it reads and
/// writes through unsafe buffers: twenty-five bytes are read at once only where so many are left; a scalar is counted for
/// a byte that starts one, and there is room for each of those, for a group behind the last of them (which is written
/// before its bytes are known to be none), and for the block that starts there.
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
        lineStarts.reserveCapacity(room / 64)
        scalars = [UInt32](unsafeUninitializedCapacity: room + HanGroup.length) { scalars, written in
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
        // Where the next block starts.
        var end = SourceBlock.length
        blocks[0] = SourceBlock(start: 0)
        while index < count {
            while index &+ HanGroup.reach <= count {
                let group = HanGroup(source + index)
                group.write(to: UnsafeMutableRawPointer(target + written))
                if !group.isWhole {
                    written &+= group.count
                    index &+= 3 &* group.count
                    if written >= end { open(blocks, &end, behind: written, at: index) }
                    break
                }
                written &+= HanGroup.length
                index &+= 3 &* HanGroup.length
                if written >= end { open(blocks, &end, behind: written, at: index) }
            }
            // The one that ends the group; of ASCII all: figures and the like.
            var byte = source.load(fromByteOffset: index, as: UInt8.self)
            if byte >= 0x80 {
                let rest = UnsafeRawBufferPointer(start: source + index, count: count &- index)
                guard let (scalar, length) = Self.scalar(at: rest) else {
                    wrongByte = index
                    return written
                }
                target[written] = scalar
                if length != 3 { blocks[SourceBlock.number(of: written)].isMixed = true }
                written &+= 1
                index &+= length
                if written == end { open(blocks, &end, behind: written, at: index) }
                continue
            }
            repeat {
                target[written] = UInt32(byte)
                blocks[SourceBlock.number(of: written)].addASCII(at: written)
                written &+= 1
                index &+= 1
                if written == end { open(blocks, &end, behind: written, at: index) }
                let last = byte
                byte = index < count ? source.load(fromByteOffset: index, as: UInt8.self) : 0x80
                // CR LF ends one line, behind the LF.
                if last <= 0x0D, last == 0x0A || last == 0x0D && byte != 0x0A {
                    lineStarts.append(Int32(truncatingIfNeeded: written))
                }
            } while byte < 0x80
        }
        return written
    }

    /// Starts the block that begins at a scalar, of which a few have been written, three bytes each, up to an offset.
    @inline(__always)
    private func open(
        _ blocks: UnsafeMutablePointer<SourceBlock>, _ start: inout Int, behind written: Int, at index: Int
    ) {
        blocks[SourceBlock.number(of: start)] = SourceBlock(start: index &- 3 &* (written &- start))
        start &+= SourceBlock.length
    }

    /// Eight scalars of three bytes each, which nearly all of a Chinese text is, put together and checked at once.
    private struct HanGroup {
        static let length = 8
        /// How many bytes are read.
        static let reach = 12 + HanQuartet.reach
        private let first: HanQuartet
        private let second: HanQuartet

        @inline(__always)
        init(_ bytes: UnsafeRawPointer) {
            first = HanQuartet(bytes)
            second = HanQuartet(bytes + 12)
        }

        @inline(__always)
        func write(to target: UnsafeMutableRawPointer) {
            target.storeBytes(of: first.scalars, as: SIMD4<UInt32>.self)
            target.storeBytes(of: second.scalars, toByteOffset: 16, as: SIMD4<UInt32>.self)
        }

        var isWhole: Bool {
            @inline(__always) get { HanQuartet.lanes(first.wrongs | second.wrongs) == 0 }
        }

        /// How many of the scalars, from the first on, the bytes hold.
        var count: Int {
            @inline(__always) get { first.count < 4 ? first.count : 4 &+ second.count }
        }
    }

    /// Four scalars, 1110xxxx 10xxxxxx 10xxxxxx. Arithmetic only: masks of comparisons compile to a test for each.
    private struct HanQuartet {
        /// How many bytes are read.
        static let reach = 13
        let scalars: SIMD4<UInt32>
        /// Below zero, as signed numbers, where the bytes hold none.
        let wrongs: SIMD4<UInt32>

        @inline(__always)
        init(_ bytes: UnsafeRawPointer) {
            let words = SIMD4<UInt32>(
                Self.word(bytes), Self.word(bytes + 3), Self.word(bytes + 6), Self.word(bytes + 9))
            scalars = (words & 0x0F) &<< 12 | words &>> 2 & 0x0FC0 | words &>> 16 & 0x3F
            // The marks of the three bytes are missing, the scalar is below 0x800, or it is a surrogate.
            let isUnformed = 0 &- ((words ^ 0x80_80E0) & 0xC0_C0F0)
            let isShort = scalars &- 0x800
            let isSurrogate = (scalars ^ 0xD800) &- 0x800
            wrongs = isUnformed | isShort | isSurrogate
        }

        var count: Int {
            @inline(__always) get { Self.lanes(wrongs).trailingZeroBitCount &>> 4 }
        }

        /// All ones in 16 bits for each lane that is below zero.
        @inline(__always)
        static func lanes(_ wrongs: SIMD4<UInt32>) -> UInt64 {
            let signs = SIMD4<Int32>(truncatingIfNeeded: wrongs) &>> 31
            return UInt64(
                littleEndian: unsafeBitCast(SIMD4<Int16>(truncatingIfNeeded: signs), to: UInt64.self))
        }

        @inline(__always)
        private static func word(_ bytes: UnsafeRawPointer) -> UInt32 {
            UInt32(littleEndian: bytes.loadUnaligned(as: UInt32.self))
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

    /// The number of bytes that can start a scalar: all but 10xxxxxx, sixteen at a time.
    private static func starts(in bytes: UnsafeBufferPointer<UInt8>) -> Int {
        let raw = UnsafeRawBufferPointer(bytes)
        var found = 0
        var index = 0
        while index &+ 16 <= raw.count {
            // A count for each of sixteen bytes, before any can pass 255.
            let end = min(raw.count &- 15, index &+ 16 &* 255)
            var counts = SIMD16<UInt8>(repeating: 0)
            while index < end {
                // As signed numbers they are the lowest.
                let lanes = raw.loadUnaligned(fromByteOffset: index, as: SIMD16<Int8>.self)
                counts &-= unsafeBitCast(
                    lanes .> SIMD16<Int8>(repeating: -65), to: SIMD16<UInt8>.self)
                index &+= 16
            }
            let pairs = unsafeBitCast(counts, to: SIMD8<UInt16>.self)
            found &+= Int((pairs & 0x00FF &+ pairs &>> 8).wrappedSum())
        }
        while index < raw.count {
            found &+= raw[index] & 0xC0 == 0x80 ? 0 : 1
            index &+= 1
        }
        return found
    }
}
