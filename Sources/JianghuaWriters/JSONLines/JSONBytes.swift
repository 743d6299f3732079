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

    mutating func reserve(_ more: Int) { _ = place(for: more) }

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

    /// A string in quotes, with its escapes.
    @inline(__always)
    mutating func appendQuoted(_ utf8: UnsafeBufferPointer<UInt8>) {
        let place = place(for: utf8.count + 2)
        place[0] = 0x22
        let index = JSONEscapes.copyPlain(utf8, from: 0, to: place + 1)
        next = place + 1 + index
        if index < utf8.count { return appendRest(of: utf8, from: index) }
        next[0] = 0x22
        next += 1
    }

    /// The rest of a string from a byte on at which an escape may begin.
    @inline(never)
    private mutating func appendRest(of utf8: UnsafeBufferPointer<UInt8>, from start: Int) {
        var index = start
        while index < utf8.count {
            var place = place(for: JSONEscapes.longest + utf8.count - index + 1)
            let length = JSONEscapes.length(at: index, in: utf8)
            if length == 0 {
                place[0] = utf8[index]
                place += 1
                index += 1
            } else {
                place = Self.put(escape: index, of: utf8, at: place)
                index += length
            }
            let stop = JSONEscapes.copyPlain(utf8, from: index, to: place)
            next = place + (stop - index)
            index = stop
        }
        append("\"")
    }

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
        // Twice what is asked for: a string asks again at each escape, for the little that the last one took.
        let grown = Memory(capacity: max(2 * (count + more), 1 << 12))
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

    private static func put(
        escape index: Int, of utf8: UnsafeBufferPointer<UInt8>, at place: UnsafeMutablePointer<UInt8>
    ) -> UnsafeMutablePointer<UInt8> {
        if let text = JSONEscapes.text(at: index, in: utf8) { return put(text, at: place) }
        let place = put("\\u00", at: place)
        let digits: StaticString = "0123456789abcdef"
        place[0] = digits.utf8Start[Int(utf8[index] >> 4)]
        place[1] = digits.utf8Start[Int(utf8[index] & 15)]
        return place + 2
    }

    /// Digits and sign of any `Int`.
    private static var longestInteger: Int { 20 }

    private static func put(
        _ value: Int, at place: UnsafeMutablePointer<UInt8>
    ) -> UnsafeMutablePointer<UInt8> {
        var rest = value.magnitude
        var place = place
        if value < 0 {
            place[0] = 0x2D
            place += 1
        }
        if rest < 10 {
            place[0] = UInt8(truncatingIfNeeded: 0x30 &+ rest)
            return place + 1
        }
        let end = place + digits(of: rest)
        place = end
        while rest >= 100 {
            let quotient = rest / 100
            let pair = Int(truncatingIfNeeded: 2 &* (rest &- 100 &* quotient))
            place -= 2
            place[0] = pairs[pair]
            place[1] = pairs[pair &+ 1]
            rest = quotient
        }
        let pair = Int(truncatingIfNeeded: 2 &* rest)
        place[-1] = pairs[pair &+ 1]
        if rest >= 10 { place[-2] = pairs[pair] }
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

    /// - Parameter number: from 10.
    @inline(__always)
    private static func digits(of number: UInt) -> Int {
        if number < 100 { return 2 }
        if number < 1000 { return 3 }
        if number < 10_000 { return 4 }
        var length = 5
        var most: UInt = 99_999
        while number > most {
            length &+= 1
            // 99, 999 …: the last of them is too large for any `Int`.
            most = most &* 10 &+ 9
        }
        return length
    }
}
