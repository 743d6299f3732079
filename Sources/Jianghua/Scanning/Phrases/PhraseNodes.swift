/// Asks a ``PhraseTrie``: plain memory that is written once and read without checks and reference counts.
///
/// Looked at from nearly every position of every text, and from several threads at once: checked arrays took a
/// third longer, and counting references to the shared tables kept threads waiting for each other. Characters are
/// read only at offsets below `available`, which both looks clamp to the text; bits are those that the shift leaves of
/// a hash, as many as the sieve has; pairs and records are those that were written when the table was made.
/// ``PhraseStorage`` owns the memory and lives as long as the ``PhraseTable`` through which nodes are reached.
///
/// All of it lies in one block, and what must be known of it to read the sieve stands beside the pointer: a table that
/// is asked now and then has left the cache, and a look that finds nothing touches one line of it.
struct PhraseNodes: @unchecked Sendable {
    /// The sieve, the pairs, the records.
    private let block: UnsafeRawPointer
    /// The lowest eight bits: how far a hash is shifted to give a bit of the sieve; the next: whether there are phrases
    /// of one character; the upper half: where the records begin, in bytes.
    private let layout: UInt64

    /// With this bit something leads to the phrase that ends there and goes no further, else to a record.
    static let isLeaf: UInt32 = 1 << 31
    /// With this bit a pair is the last of its word of the sieve.
    static let isLast: UInt32 = 1 << 30

    /// Allocates the memory; the caller frees it with ``deallocate()``.
    init(_ trie: PhraseTrie) {
        let pairs = PhraseTrie.pairsStart(behind: trie.sieve.count)
        let records = pairs + 8 * trie.pairs.count
        let block = UnsafeMutableRawPointer.allocate(
            byteCount: records + 4 * trie.records.count, alignment: 64)
        Self.write(trie.sieve, to: block)
        Self.write(trie.pairs, to: block + pairs)
        Self.write(trie.records, to: block + records)
        self.block = UnsafeRawPointer(block)
        layout = UInt64(records) << 32 | (trie.hasSingles ? 1 << 8 : 0) | UInt64(trie.shift)
    }

    private static func write<Element: BitwiseCopyable>(
        _ elements: [Element], to place: UnsafeMutableRawPointer
    ) {
        elements.withUnsafeBufferPointer { elements in
            guard let start = elements.baseAddress else { return }
            place.initializeMemory(as: Element.self, from: start, count: elements.count)
        }
    }

    func deallocate() { block.deallocate() }

    /// The first two characters of all phrases, as ``pair(at:of:isBackward:)`` tells them.
    var pairs: [UInt32] {
        let start = PhraseTrie.pairsStart(behind: 1 << Int(27 - shift))
        let count = (Int(layout >> 32) - start) / 8
        let pairs = (block + start).assumingMemoryBound(to: UInt64.self)
        return (0..<count).map { UInt32(truncatingIfNeeded: pairs[$0] >> 32) }
    }

    private var shift: UInt32 {
        @inline(__always) get { UInt32(truncatingIfNeeded: layout & 31) }
    }

    private var hasSingles: Bool {
        @inline(__always) get { layout & 1 << 8 != 0 }
    }

    private var sieve: UnsafePointer<UInt64> {
        @inline(__always) get { block.assumingMemoryBound(to: UInt64.self) }
    }

    private var records: UnsafePointer<UInt32> {
        @inline(__always) get { (block + Int(layout >> 32)).assumingMemoryBound(to: UInt32.self) }
    }

    typealias Found = (length: Int, phrase: Int32)

    /// The longest phrase from a position on: its length, 0 for none, and its number.
    ///
    /// What sends nearly every position away stands where a phrase is asked for; the rest is called.
    @inline(__always)
    func longest(_ units: [UInt16], at position: Int, limit: Int) -> Found {
        let end = min(limit, units.count)
        guard position >= 0, position < end else { return (0, -1) }
        if position &+ 1 < end {
            let pair = units.withUnsafeBytes { Self.word($0, at: position) }
            if isSifted(pair) { return longest(units, pair, from: position, limit: limit) }
        }
        return hasSingles ? single(units[position]) : (0, -1)
    }

    /// The longest phrase that ends before a position.
    @inline(__always)
    func longest(_ units: [UInt16], endingAt position: Int, floor: Int) -> Found {
        let start = max(0, floor)
        guard position > start, position <= units.count else { return (0, -1) }
        if position &- 1 > start {
            let pair = units.withUnsafeBytes { Self.word($0, at: position &- 2) }
            if isSifted(pair) { return longest(units, pair, backFrom: position &- 1, floor: floor) }
        }
        return hasSingles ? single(units[position &- 1]) : (0, -1)
    }

    @inline(never)
    private func longest(_ units: [UInt16], _ pair: UInt32, from position: Int, limit: Int) -> Found {
        switch way(pair) {
        case .phrase(let phrase): return (2, phrase)
        case .record(let record):
            let next = position &+ 2
            if next < min(limit, units.count), isLed(from: record, to: units[next]) {
                return deepest(record, units, from: position, limit: limit)
            }
            if let phrase = phrase(of: record) { return (2, phrase) }
            return hasSingles ? single(UInt16(truncatingIfNeeded: pair)) : (0, -1)
        case .none: return hasSingles ? single(UInt16(truncatingIfNeeded: pair)) : (0, -1)
        }
    }

    @inline(never)
    private func longest(_ units: [UInt16], _ pair: UInt32, backFrom position: Int, floor: Int) -> Found {
        switch way(pair) {
        case .phrase(let phrase): return (2, phrase)
        case .record(let record):
            let next = position &- 2
            if next >= max(0, floor), isLed(from: record, to: units[next]) {
                return deepest(record, units, backFrom: position, floor: floor)
            }
            if let phrase = phrase(of: record) { return (2, phrase) }
            return hasSingles ? single(UInt16(truncatingIfNeeded: pair >> 16)) : (0, -1)
        case .none: return hasSingles ? single(UInt16(truncatingIfNeeded: pair >> 16)) : (0, -1)
        }
    }

    /// Whether a character may go on from a record: three of four do not.
    @inline(__always)
    private func isLed(from record: Int, to unit: UInt16) -> Bool {
        records[record &+ 1] & Self.bit(of: UInt32(unit)) != 0
    }

    /// The phrase that ends at a record.
    @inline(__always)
    private func phrase(of record: Int) -> Int32? {
        let number = records[record]
        return number != 0 ? Int32(truncatingIfNeeded: number &- 1) : nil
    }

    // Apart, as what is saved for a walk takes as long as the looks above, of which most need none.

    @inline(never)
    private func deepest(_ record: Int, _ units: [UInt16], from position: Int, limit: Int) -> Found {
        let found = units.withUnsafeBufferPointer {
            deepest(record, $0, position, step: 1, available: min(limit, units.count) &- position)
        }
        return found.length > 0 || !hasSingles ? found : single(units[position])
    }

    @inline(never)
    private func deepest(_ record: Int, _ units: [UInt16], backFrom position: Int, floor: Int) -> Found {
        let found = units.withUnsafeBufferPointer {
            deepest(record, $0, position, step: -1, available: position &+ 1 &- max(0, floor))
        }
        return found.length > 0 || !hasSingles ? found : single(units[position])
    }

    /// The phrase of one character.
    @inline(__always)
    private func single(_ unit: UInt16) -> Found {
        let pair = Self.pair(unit)
        return isSifted(pair) ? phrase(pair) : (0, -1)
    }

    @inline(never)
    private func phrase(_ single: UInt32) -> Found {
        if case .phrase(let phrase) = entry(single) { (1, phrase) } else { (0, -1) }
    }

    /// The longest phrase from the record of the first two characters on.
    ///
    /// - Parameter available: how many characters may be read, from `start` on in steps.
    @inline(__always)
    private func deepest(
        _ record: Int, _ units: UnsafeBufferPointer<UInt16>, _ start: Int, step: Int, available: Int
    ) -> Found {
        let records = records
        var record = record
        var length = 2
        var best: Found = (0, -1)
        while true {
            if records[record] != 0 { best = (length, Int32(truncatingIfNeeded: records[record] &- 1)) }
            guard length < available else { return best }
            let unit = UInt32(units[start &+ length &* step])
            let children = records[record &+ 1]
            guard children & Self.bit(of: unit) != 0 else { return best }
            var low = record &+ 2
            var high = low &+ 2 &* Int(children & 0xFFFF)
            let end = high
            // Most nodes have one child; a few have many.
            while high &- low > 8 {
                let middle = low &+ ((high &- low) >> 2) &* 2
                if records[middle] <= unit { low = middle } else { high = middle }
            }
            while low < end, records[low] < unit { low &+= 2 }
            guard low < end, records[low] == unit else { return best }
            length &+= 1
            switch Way(records[low &+ 1]) {
            case .phrase(let phrase): return (length, phrase)
            case .record(let next): record = next
            case .none: return best
            }
        }
    }

    /// Beside the number of children one of 16 bits for each, which sends most characters away without a search.
    @inline(__always)
    static func bit(of unit: UInt32) -> UInt32 { 0x1_0000 &<< (unit & 15) }

    /// What a pair or a child leads to.
    private enum Way {
        case none
        /// The phrase that ends there; nothing goes further.
        case phrase(Int32)
        case record(Int)

        @inline(__always)
        init(_ word: UInt32) {
            let number = word & (PhraseNodes.isLast - 1)
            self =
                word & PhraseNodes.isLeaf == 0
                ? .record(Int(number)) : .phrase(Int32(truncatingIfNeeded: number))
        }
    }

    /// What two characters lead to that passed the sieve, so that their word has a pair at least.
    @inline(__always)
    private func way(_ pair: UInt32) -> Way {
        // A U+0000 of the text behind a character makes a pair of it that is a phrase of one.
        guard pair >> 16 != 0 else { return .none }
        return entry(pair)
    }

    /// What a pair leads to, or a phrase of one character.
    @inline(__always)
    private func entry(_ pair: UInt32) -> Way {
        let start = Int(sieve[Self.slot(pair, shift) &>> 5] >> 32)
        var next = (block + start).assumingMemoryBound(to: UInt64.self)
        while true {
            let found = next.pointee
            if found >> 32 == UInt64(pair) { return Way(UInt32(truncatingIfNeeded: found)) }
            guard found & UInt64(Self.isLast) == 0 else { return .none }
            next += 1
        }
    }

    @inline(__always)
    private func isSifted(_ pair: UInt32) -> Bool {
        let bit = Self.slot(pair, shift)
        let word = UInt32(truncatingIfNeeded: sieve[bit &>> 5])
        return word & (1 &<< UInt32(truncatingIfNeeded: bit)) != 0
    }

    /// Two characters at once, the first one in the lower half. The caller compares the place with the count.
    @inline(__always)
    private static func word(_ bytes: UnsafeRawBufferPointer, at index: Int) -> UInt32 {
        UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: 2 &* index, as: UInt32.self))
    }

    /// A phrase of one character as a pair: no phrase holds U+0000.
    @inline(__always)
    static func pair(_ single: UInt16) -> UInt32 { UInt32(single) }

    /// The first two characters of a phrase as they stand in a text, or the only one.
    @inline(__always)
    static func pair(at range: Range<Int>, of units: UnsafeBufferPointer<UInt16>, isBackward: Bool) -> UInt32
    {
        let first = units[range.lowerBound]
        guard range.count > 1 else { return pair(first) }
        let (one, other) = (UInt32(first), UInt32(units[range.lowerBound + 1]))
        return isBackward ? one << 16 | other : other << 16 | one
    }

    /// Another hash than that of ``PhraseSieve``: what passes there by chance is caught here.
    @inline(__always)
    static func hash(_ pair: UInt32) -> UInt32 { pair &* 0x85EB_CA6B }

    @inline(__always)
    static func slot(_ pair: UInt32, _ shift: UInt32) -> Int { Int(truncatingIfNeeded: hash(pair) &>> shift) }

    /// The next phrase at or after a position that ends by a limit; its length is 0 where there is none.
    func next(_ units: [UInt16], from position: Int, limit: Int) -> (position: Int, found: Found) {
        let limit = min(limit, units.count)
        guard position >= 0, position < limit else { return (position, (0, -1)) }
        let last = limit &- 1
        var index = position
        while true {
            index = units.withUnsafeBytes { firstSifted($0, from: index, last: last) }
            guard index < last else { break }
            let pair = units.withUnsafeBytes { Self.word($0, at: index) }
            let found: Found =
                isSifted(pair)
                ? longest(units, pair, from: index, limit: limit)
                : single(UInt16(truncatingIfNeeded: pair))
            if found.length > 0 { return (index, found) }
            index &+= 1
        }
        return (last, hasSingles ? single(units[last]) : (0, -1))
    }

    /// The first position before the last one where the sieve lets a pair, or a phrase of one character, pass; `last`
    /// where there is none. Most tables have no such phrases, and their loop does nothing but ask for pairs.
    @inline(__always)
    private func firstSifted(_ units: UnsafeRawBufferPointer, from start: Int, last: Int) -> Int {
        var index = start
        if hasSingles {
            while index < last {
                let pair = Self.word(units, at: index)
                if isSifted(pair) || isSifted(Self.pair(UInt16(truncatingIfNeeded: pair))) { break }
                index &+= 1
            }
        } else {
            while index < last, !isSifted(Self.word(units, at: index)) { index &+= 1 }
        }
        return index
    }
}
