/// The bytes of JSON that is being written, in a buffer that grows.
///
/// The one place of the writers with unsafe buffers: a record is some twenty short pieces, and appending them
/// byte by byte to an array costs more than all else. Every piece first makes room for the most that it may
/// need, then writes no more than that.
struct JSONBytes {
    /// Room; what has been written are its first `count`, and nothing behind them is ever read.
    private var storage: [UInt8] = []
    private(set) var count = 0

    var written: ArraySlice<UInt8> { storage[..<count] }

    mutating func removeAll() { count = 0 }

    @inline(__always)
    mutating func append(_ text: StaticString) {
        append(upTo: text.utf8CodeUnitCount) { Self.put(text, at: $0) }
    }

    /// A comma where one is due, the key and its colon.
    @inline(__always)
    mutating func appendKey(_ name: StaticString, comma: Bool) {
        append(upTo: name.utf8CodeUnitCount + 4) { Self.put(key: name, comma: comma, at: $0) }
    }

    /// The same with the value.
    @inline(__always)
    mutating func appendKey(_ name: StaticString, comma: Bool, _ value: Int) {
        append(upTo: name.utf8CodeUnitCount + 4 + Self.longestInteger) { output in
            let length = Self.put(key: name, comma: comma, at: output)
            return length + Self.put(value, at: output + length)
        }
    }

    mutating func append(_ value: Int) {
        append(upTo: Self.longestInteger) { Self.put(value, at: $0) }
    }

    /// `[1,2]`
    mutating func append(_ first: Int, _ second: Int) {
        append(upTo: 2 * Self.longestInteger + 3) { output in
            output[0] = 0x5B
            var length = 1 + Self.put(first, at: output + 1)
            output[length] = 0x2C
            length += 1 + Self.put(second, at: output + length + 1)
            output[length] = 0x5D
            return length + 1
        }
    }

    /// A string that needs no escape.
    mutating func appendQuoted(_ plain: UnsafeBufferPointer<UInt8>) {
        append(upTo: plain.count + 2) { output in
            output[0] = 0x22
            Self.put(plain, at: output + 1)
            output[plain.count + 1] = 0x22
            return plain.count + 2
        }
    }

    mutating func append(_ utf8: UnsafeBufferPointer<UInt8>) {
        append(upTo: utf8.count) { output in
            Self.put(utf8, at: output)
            return utf8.count
        }
    }

    // MARK: Room

    /// - Parameters:
    ///   - most: how many bytes may be written.
    ///   - write: gives how many have been.
    @inline(__always)
    private mutating func append(upTo most: Int, _ write: (UnsafeMutablePointer<UInt8>) -> Int) {
        if storage.count - count < most { grow(by: most) }
        let start = count
        count += storage.withUnsafeMutableBufferPointer { buffer in
            buffer.baseAddress.map { write($0 + start) } ?? 0
        }
    }

    @inline(never)
    private mutating func grow(by more: Int) {
        let size = max(2 * storage.count, count + more, 1 << 12)
        storage = [UInt8](unsafeUninitializedCapacity: size) { grown, initialized in
            storage.withUnsafeBufferPointer { Self.put(UnsafeBufferPointer(rebasing: $0[..<count]), grown) }
            initialized = size
        }
    }

    // MARK: Pieces

    /// Digits and sign of any `Int`.
    private static var longestInteger: Int { 20 }

    private static func put(_ utf8: UnsafeBufferPointer<UInt8>, _ output: UnsafeMutableBufferPointer<UInt8>) {
        if let start = output.baseAddress { put(utf8, at: start) }
    }

    @inline(__always)
    private static func put(_ utf8: UnsafeBufferPointer<UInt8>, at output: UnsafeMutablePointer<UInt8>) {
        if let start = utf8.baseAddress { output.update(from: start, count: utf8.count) }
    }

    /// The length is known when the program is built: a few moves of words.
    @inline(__always)
    private static func put(_ text: StaticString, at output: UnsafeMutablePointer<UInt8>) -> Int {
        output.update(from: text.utf8Start, count: text.utf8CodeUnitCount)
        return text.utf8CodeUnitCount
    }

    @inline(__always)
    private static func put(
        key: StaticString, comma: Bool, at output: UnsafeMutablePointer<UInt8>
    ) -> Int {
        output[0] = 0x2C
        var length = comma ? 1 : 0
        output[length] = 0x22
        length += 1 + put(key, at: output + length + 1)
        output[length] = 0x22
        output[length + 1] = 0x3A
        return length + 2
    }

    private static func put(_ value: Int, at output: UnsafeMutablePointer<UInt8>) -> Int {
        var rest = value.magnitude
        var length = 1
        var most: UInt = 9
        while rest > most {
            length += 1
            // 9, 99, 999 …: the last of them is too large for any `Int`.
            most = most &* 10 &+ 9
        }
        if value < 0 {
            output[0] = 0x2D
            length += 1
        }
        var index = length
        repeat {
            index -= 1
            output[index] = UInt8(truncatingIfNeeded: 0x30 + rest % 10)
            rest /= 10
        } while rest > 0
        return length
    }
}
