/// A block of masks turned over: a mask of 16 bits for each of 128 characters becomes a row of 128 bits for each of the
/// 16, so that one word tells of 64 characters.
///
/// The masks lie so that the turn needs no more than exchanges between vectors, eight matrices of 16 times 16 bits side
/// by side: that of character `16 * column + row` in the lane `column` of vector `row`.
///
/// Unsafe memory, as every character of every text passes here; the indices are those of its 16 vectors of 8 lanes.
struct BitRows: ~Copyable {
    static let length = 128
    static let count = 16
    private static let columns = 8

    private let vectors: UnsafeMutablePointer<SIMD8<UInt16>>
    private let masks: UnsafeMutablePointer<UInt16>

    init() {
        let memory = UnsafeMutableRawPointer.allocate(byteCount: 2 * Self.length, alignment: 16)
        vectors = memory.initializeMemory(as: SIMD8<UInt16>.self, repeating: .zero, count: Self.count)
        masks = memory.assumingMemoryBound(to: UInt16.self)
    }

    deinit { vectors.deallocate() }

    /// Sets the masks of the first characters of a block, those of the others to 0.
    @inline(__always)
    func fill(_ count: Int, _ mask: (Int) -> UInt16) {
        if count < Self.length { vectors.update(repeating: .zero, count: Self.count) }
        var start = 0
        while start &+ Self.count <= count {
            for row in 0..<Self.count {
                masks[row &* Self.columns &+ start / Self.count] = mask(start &+ row)
            }
            start &+= Self.count
        }
        while start < count {
            masks[start % Self.count &* Self.columns &+ start / Self.count] = mask(start)
            start &+= 1
        }
    }

    /// Writes the rows, two words each: those of the first 64 characters at `target`, the others behind them.
    ///
    /// Quarters of squares of 16, 8, 4 and 2 bits change places, two sizes at once for four rows.
    @inline(__always)
    func turn(to target: UnsafeMutablePointer<UInt64>) {
        for row in 0..<4 {
            var (a, b, c, d) = (vectors[row], vectors[row &+ 4], vectors[row &+ 8], vectors[row &+ 12])
            Self.exchange(&a, &c, 8, 0x00FF)
            Self.exchange(&b, &d, 8, 0x00FF)
            Self.exchange(&a, &b, 4, 0x0F0F)
            Self.exchange(&c, &d, 4, 0x0F0F)
            (vectors[row], vectors[row &+ 4], vectors[row &+ 8], vectors[row &+ 12]) = (a, b, c, d)
        }
        for four in 0..<4 {
            let row = 4 &* four
            var (a, b, c, d) = (vectors[row], vectors[row &+ 1], vectors[row &+ 2], vectors[row &+ 3])
            Self.exchange(&a, &c, 2, 0x3333)
            Self.exchange(&b, &d, 2, 0x3333)
            Self.exchange(&a, &b, 1, .unit("啕"))
            Self.exchange(&c, &d, 1, .unit("啕"))
            Self.write(a, to: target + row)
            Self.write(b, to: target + row + 1)
            Self.write(c, to: target + row + 2)
            Self.write(d, to: target + row + 3)
        }
    }

    /// The upper right quarters of squares in the upper row for the lower left ones in the lower row.
    @inline(__always)
    private static func exchange(
        _ upper: inout SIMD8<UInt16>, _ lower: inout SIMD8<UInt16>, _ distance: UInt16, _ mask: UInt16
    ) {
        let shift = SIMD8(repeating: distance)
        let change = (upper &>> shift ^ lower) & SIMD8(repeating: mask)
        lower ^= change
        upper ^= change &<< shift
    }

    @inline(__always)
    private static func write(_ row: SIMD8<UInt16>, to target: UnsafeMutablePointer<UInt64>) {
        let halves = unsafeBitCast(row, to: SIMD2<UInt64>.self)
        target[0] = UInt64(littleEndian: halves[0])
        target[count] = UInt64(littleEndian: halves[1])
    }
}
