/// Which bytes of a JSON string need an escape: what JSON demands, and U+0085, U+2028, U+2029, which line
/// readers take for line ends.
///
/// Eight bytes are looked at as one number, in ``mark(_:)``: every text of every record comes by here. All loads lie
/// inside the buffer, as each one's end is compared with its count first.
enum JSONEscapes {
    /// The first escape from an index on and how many bytes it stands for. O(n).
    @inline(__always)
    static func first(
        in utf8: UnsafeBufferPointer<UInt8>, from start: Int
    ) -> (index: Int, length: Int)? {
        let bytes = UnsafeRawBufferPointer(utf8)
        let count = utf8.count
        var index = start
        while index + 8 <= count {
            let mark = mark(bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self))
            guard mark != 0 else {
                index += step
                continue
            }
            index += mark.trailingZeroBitCount >> 3
            let length = length(at: index, in: utf8)
            if length > 0 { return (index, length) }
            index += 1
        }
        if count >= 8, mark(bytes.loadUnaligned(fromByteOffset: count - 8, as: UInt64.self)) == 0 {
            return nil
        }
        while index < count {
            let length = length(at: index, in: utf8)
            if length > 0 { return (index, length) }
            index += 1
        }
        return nil
    }

    /// How many bytes the escape at the index stands for; 0 where none is due.
    @inline(__always)
    private static func length(at index: Int, in utf8: UnsafeBufferPointer<UInt8>) -> Int {
        switch utf8[index] {
        case 0..<0x20, 0x22, 0x5C, 0x7F: 1
        case 0xC2: index + 1 < utf8.count && utf8[index + 1] == 0x85 ? 2 : 0
        case 0xE2: index + 2 < utf8.count && utf8[index + 1] == 0x80 && utf8[index + 2] & 0xFE == 0xA8 ? 3 : 0
        default: 0
        }
    }

    /// How far it is from one look at eight bytes to the next: the two last may begin what goes on behind them.
    private static var step: Int { 6 }

    /// Not 0 when an escape starts at one of eight bytes and ends at one of them.
    ///
    /// A byte is 0 when taking 1 from it borrows and its high bit was not set. The first byte is the lowest, so
    /// that what is two bytes behind it is shifted down by two.
    @inline(__always)
    private static func mark(_ bytes: UInt64) -> UInt64 {
        let bytes = UInt64(littleEndian: bytes)
        let ones: UInt64 = 0x0101_0101_0101_0101
        let highs = ones << 7
        func zeros(_ bytes: UInt64) -> UInt64 { (bytes &- ones) & ~bytes }
        let controls = (bytes &- ones * 0x20) & ~bytes
        let single =
            controls | zeros(bytes ^ (ones * 0x22)) | zeros(bytes ^ (ones * 0x5C))
            | zeros(bytes ^ (ones * 0x7F))
        let next = zeros(bytes ^ (ones * 0xC2)) & zeros(bytes ^ (ones * 0x85)) >> 8
        let separator = zeros((bytes & (ones * 0xFE)) ^ (ones * 0xA8)) >> 16
        return (single | next | zeros(bytes ^ (ones * 0xE2)) & separator) & highs
    }
}
