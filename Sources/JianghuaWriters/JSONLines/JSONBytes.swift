/// The bytes of JSON that is being written, in memory that grows.
///
/// The one place of the writers with unsafe buffers: a record is some thirty short pieces, and appending them to an
/// array costs more than all else. Every piece first makes room for the most that it may need, then writes no more
/// than that. A copy shares the memory until the next object is opened in it, which is before anything is written.
struct JSONBytes {
    private var memory = Memory(capacity: 0)
    /// Where the next byte goes: behind what has been written, which lies between `memory.start` and here.
    private var next: UnsafeMutablePointer<UInt8>

    private final class Memory {
        let start: UnsafeMutablePointer<UInt8>
        let end: UnsafeMutablePointer<UInt8>

        init(capacity: Int) {
            start = .allocate(capacity: capacity)
            end = start + capacity
        }

        deinit { start.deallocate() }
    }

    init() { next = memory.start }

    var count: Int { next - memory.start }

    var written: [UInt8] { Array(UnsafeBufferPointer(start: memory.start, count: count)) }

    mutating func removeAll() { next = memory.start }

    /// Memory of its own, where it has been copied. Objects are not copied halfway.
    mutating func own() {
        if !isKnownUniquelyReferenced(&memory) { grow(by: 0) }
    }

    // Every piece goes by a pointer of its own: behind each byte that is written, a member would be loaded again.

    @inline(__always)
    mutating func append(_ text: StaticString) {
        next = Self.put(text, at: place(for: text.utf8CodeUnitCount))
    }

    /// A comma where one is due, the key and its colon.
    @inline(__always)
    mutating func appendKey(_ name: StaticString, comma: Bool) {
        next = Self.put(key: name, comma: comma, at: place(for: name.utf8CodeUnitCount + 4))
    }

    /// The same with the value.
    @inline(__always)
    mutating func appendKey(_ name: StaticString, comma: Bool, _ value: Int) {
        let room = name.utf8CodeUnitCount + 4 + Self.longestInteger
        next = Self.put(value, at: Self.put(key: name, comma: comma, at: place(for: room)))
    }

    mutating func append(_ value: Int) {
        next = Self.put(value, at: place(for: Self.longestInteger))
    }

    /// `[1,2]`
    mutating func append(_ first: Int, _ second: Int) {
        var place = place(for: 2 * Self.longestInteger + 3)
        place[0] = 0x5B
        place = Self.put(first, at: place + 1)
        place[0] = 0x2C
        place = Self.put(second, at: place + 1)
        place[0] = 0x5D
        next = place + 1
    }

    /// A string without escapes.
    ///
    /// - Returns: what it holds that may need one; then the caller writes it again behind ``remove(_:)``.
    @inline(__always)
    mutating func appendQuoted(_ utf8: UnsafeBufferPointer<UInt8>) -> JSONEscapes.Suspicion {
        let place = place(for: utf8.count + 2)
        place[0] = 0x22
        let found = JSONEscapes.copy(utf8, to: place + 1)
        place[utf8.count + 1] = 0x22
        next = place + utf8.count + 2
        return found
    }

    /// Takes back what was written last.
    mutating func remove(_ count: Int) { next -= min(count, self.count) }

    mutating func append(_ utf8: UnsafeBufferPointer<UInt8>) {
        let place = place(for: utf8.count)
        if let start = utf8.baseAddress { place.update(from: start, count: utf8.count) }
        next = place + utf8.count
    }

    // MARK: Room

    /// Where to write.
    ///
    /// - Parameter most: how many bytes may be written.
    @inline(__always)
    private mutating func place(for most: Int) -> UnsafeMutablePointer<UInt8> {
        if memory.end - next < most { grow(by: most) }
        return next
    }

    @inline(never)
    private mutating func grow(by more: Int) {
        let count = count
        let grown = Memory(capacity: max(2 * count, count + more, 1 << 12))
        grown.start.update(from: memory.start, count: count)
        memory = grown
        next = grown.start + count
    }

    // MARK: Pieces

    // Each returns the place behind what it has written.

    /// The length is known when the program is built: a few moves of words.
    @inline(__always)
    private static func put(
        _ text: StaticString, at place: UnsafeMutablePointer<UInt8>
    ) -> UnsafeMutablePointer<UInt8> {
        place.update(from: text.utf8Start, count: text.utf8CodeUnitCount)
        return place + text.utf8CodeUnitCount
    }

    @inline(__always)
    private static func put(
        key: StaticString, comma: Bool, at place: UnsafeMutablePointer<UInt8>
    ) -> UnsafeMutablePointer<UInt8> {
        place[0] = 0x2C
        var place = comma ? place + 1 : place
        place[0] = 0x22
        place = put(key, at: place + 1)
        place[0] = 0x22
        place[1] = 0x3A
        return place + 2
    }

    /// Digits and sign of any `Int`.
    private static var longestInteger: Int { 20 }

    private static func put(
        _ value: Int, at place: UnsafeMutablePointer<UInt8>
    ) -> UnsafeMutablePointer<UInt8> {
        var place = place
        if value < 0 {
            place[0] = 0x2D
            place += 1
        }
        guard var rest = UInt32(exactly: value.magnitude) else {
            return put(large: value.magnitude, at: place)
        }
        let end = place + digits(of: rest)
        place = end
        while rest >= 100 {
            let (quotient, pair) = rest.quotientAndRemainder(dividingBy: 100)
            place -= 2
            place[0] = pairs[Int(2 &* pair)]
            place[1] = pairs[Int(2 &* pair &+ 1)]
            rest = quotient
        }
        place[-1] = UInt8(truncatingIfNeeded: 0x30 &+ rest % 10)
        if rest >= 10 { place[-2] = UInt8(truncatingIfNeeded: 0x30 &+ rest / 10) }
        return end
    }

    /// The digits of the numbers below a hundred.
    private static var pairs: UnsafePointer<UInt8> {
        let digits: StaticString = """
            0001020304050607080910111213141516171819202122232425262728293031323334353637383940414243444546474849\
            5051525354555657585960616263646566676869707172737475767778798081828384858687888990919293949596979899
            """
        return digits.utf8Start
    }

    private static func digits(of number: UInt32) -> Int {
        if number < 100 { return number < 10 ? 1 : 2 }
        if number < 10_000 { return number < 1000 ? 3 : 4 }
        if number < 1_000_000 { return number < 100_000 ? 5 : 6 }
        if number < 100_000_000 { return number < 10_000_000 ? 7 : 8 }
        return number < 1_000_000_000 ? 9 : 10
    }

    @inline(never)
    private static func put(
        large number: UInt, at place: UnsafeMutablePointer<UInt8>
    ) -> UnsafeMutablePointer<UInt8> {
        let digits = String(number).utf8
        for (index, digit) in digits.enumerated() { place[index] = digit }
        return place + digits.count
    }
}
