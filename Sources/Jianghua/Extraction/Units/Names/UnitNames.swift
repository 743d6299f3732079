import JianghuaText

/// A name that ``UnitNames`` holds.
struct UnitName: Sendable, Hashable {
    fileprivate(set) var index: Int32
}

/// The names that occur in one speech, each held once, so that names are compared and looked up as numbers.
///
/// A name is put together of pieces of the text and of other names, then closed. Strings are made only of the
/// names that come out.
struct UnitNames {
    private let text: [UInt16]
    /// All names, one behind the other, and behind them the pieces of the one that is being made.
    private var pool: [UInt16] = []
    /// Where each name ends in the pool.
    private var ends: [Int32] = []
    /// Open addressing: the upper half of the hash and the number of the name plus one; 0 is free.
    private var slots: [UInt64]
    private var mask: Int
    /// Another one in every process, so that no text can be made to fill one slot.
    private let seed: UInt64

    /// - Parameter text: the folded text that pieces are ranges of.
    init(_ text: [UInt16]) {
        self.text = text
        slots = [UInt64](repeating: 0, count: 256)
        mask = 255
        var hasher = Hasher()
        hasher.combine(0)
        seed = UInt64(truncatingIfNeeded: hasher.finalize())
        pool.reserveCapacity(1024)
        ends.reserveCapacity(128)
    }

    var count: Int { ends.count }

    // MARK: making names

    mutating func append(_ range: Range<Int>) {
        // Names are short: appending a slice takes longer than a loop.
        for index in range { pool.append(text[index]) }
    }

    mutating func append(_ name: UnitName) {
        let range = place(of: name)
        for index in range { pool.append(pool[index]) }
    }

    mutating func append(_ units: [UInt16]) { pool.append(contentsOf: units) }

    /// The text of a range without its first brackets. O(length).
    mutating func appendPlain(_ range: Range<Int>) {
        var open = range.lowerBound
        while open < range.upperBound, text[open] != 0x28, text[open] != .unit("〔") { open += 1 }
        guard open < range.upperBound,
            let close = text[open..<range.upperBound].firstIndex(of: text[open] == 0x28 ? 0x29 : .unit("〕"))
        else { return append(range) }
        append(range.lowerBound..<open)
        append((close + 1)..<range.upperBound)
    }

    /// The restored name of a candidate, or its own text.
    mutating func appendName(of candidate: UnitCandidate) {
        if let name = candidate.name { append(name) } else { appendPlain(candidate.range) }
    }

    /// The name made of the pieces since the last one. O(length).
    mutating func close() -> UnitName {
        let pieces = start(of: ends.count)..<pool.count
        let hash = hash(of: pieces, in: pool)
        let (slot, known) = find(pieces, of: pool, hash: hash)
        guard let known else { return add(in: slot, hash: hash) }
        pool.removeLast(pieces.count)
        return known
    }

    /// The text of a range, which is copied where it is new. O(length).
    mutating func name(of range: Range<Int>) -> UnitName {
        let hash = hash(of: range, in: text)
        let (slot, known) = find(range, of: text, hash: hash)
        if let known { return known }
        append(range)
        return add(in: slot, hash: hash)
    }

    /// The name that has the text of a range, if one was made. O(length).
    func known(_ range: Range<Int>) -> UnitName? {
        find(range, of: text, hash: hash(of: range, in: text)).name
    }

    /// The first character of a range, 0 of an empty one.
    func first(of range: Range<Int>) -> UInt16 { range.isEmpty ? 0 : text[range.lowerBound] }

    mutating func name(of candidate: UnitCandidate) -> UnitName {
        if let name = candidate.name { return name }
        var index = candidate.start
        while index < candidate.end, text[index] != 0x28, text[index] != .unit("〔") { index += 1 }
        if index >= candidate.end { return name(of: candidate.range) }
        appendPlain(candidate.range)
        return close()
    }

    /// The name of a stretch of units, or the slot where it belongs.
    private func find(_ range: Range<Int>, of units: [UInt16], hash: UInt64) -> (slot: Int, name: UnitName?) {
        var slot = Int(truncatingIfNeeded: hash) & mask
        while slots[slot] != 0 {
            if slots[slot] >> 32 == hash >> 32 {
                let other = Int(slots[slot] & 0xFFFF_FFFF) - 1
                if isEqual(start(of: other)..<Int(ends[other]), range, of: units) {
                    return (slot, UnitName(index: Int32(truncatingIfNeeded: other)))
                }
            }
            slot = (slot + 1) & mask
        }
        return (slot, nil)
    }

    /// Makes a name of what stands at the end of the pool.
    private mutating func add(in slot: Int, hash: UInt64) -> UnitName {
        ends.append(Int32(truncatingIfNeeded: pool.count))
        slots[slot] = hash & 0xFFFF_FFFF_0000_0000 | UInt64(ends.count)
        if 2 * ends.count > slots.count { grow() }
        return UnitName(index: Int32(truncatingIfNeeded: ends.count - 1))
    }

    // MARK: reading names

    func string(of name: UnitName) -> String { FoldedText.string(of: pool[place(of: name)]) }

    func hasSuffix(_ name: UnitName, _ suffix: UnitName) -> Bool {
        let (whole, end) = (place(of: name), place(of: suffix))
        return whole.count >= end.count
            && isEqual(end, (whole.upperBound - end.count)..<whole.upperBound, of: pool)
    }

    func hasSuffix(_ name: UnitName, _ suffix: Phrase) -> Bool {
        let whole = place(of: name)
        return whole.count >= suffix.count
            && pool[(whole.upperBound - suffix.count)..<whole.upperBound].elementsEqual(suffix.units)
    }

    func isEqual(_ name: UnitName, _ phrase: Phrase) -> Bool {
        place(of: name).count == phrase.count && hasSuffix(name, phrase)
    }

    private func place(of name: UnitName) -> Range<Int> {
        let index = Int(name.index)
        return start(of: index)..<Int(ends[index])
    }

    private func start(of index: Int) -> Int { index > 0 ? Int(ends[index - 1]) : 0 }

    private func isEqual(_ place: Range<Int>, _ range: Range<Int>, of units: [UInt16]) -> Bool {
        guard place.count == range.count else { return false }
        let shift = place.lowerBound - range.lowerBound
        for index in range where pool[index + shift] != units[index] { return false }
        return true
    }

    private func hash(of range: Range<Int>, in units: [UInt16]) -> UInt64 {
        var hash = seed
        for index in range { hash = (hash ^ UInt64(units[index])) &* 0x9E37_79B9_7F4A_7C15 }
        return hash ^ hash >> 32
    }

    private mutating func grow() {
        mask = 2 * slots.count - 1
        slots = [UInt64](repeating: 0, count: mask + 1)
        for number in ends.indices {
            let hash = hash(of: start(of: number)..<Int(ends[number]), in: pool)
            var slot = Int(truncatingIfNeeded: hash) & mask
            while slots[slot] != 0 { slot = (slot + 1) & mask }
            slots[slot] = hash & 0xFFFF_FFFF_0000_0000 | UInt64(number + 1)
        }
    }
}

/// One name for another.
struct UnitNameMap {
    private var values: [UnitName?] = []

    subscript(name: UnitName) -> UnitName? {
        get { Int(name.index) < values.count ? values[Int(name.index)] : nil }
        set {
            if values.isEmpty { values.reserveCapacity(512) }
            while values.count <= Int(name.index) { values.append(nil) }
            values[Int(name.index)] = newValue
        }
    }
}

/// A set of names.
struct UnitNameSet {
    private var holds: [Bool] = []
    private(set) var isEmpty = true

    mutating func insert(_ name: UnitName) {
        isEmpty = false
        while holds.count <= Int(name.index) { holds.append(false) }
        holds[Int(name.index)] = true
    }

    func contains(_ name: UnitName) -> Bool { Int(name.index) < holds.count && holds[Int(name.index)] }
}
