/// Asks a ``PhraseTrie``: plain memory that is written once and read without checks and reference counts.
///
/// Looked at from nearly every position of every text, and from several threads at once: checked arrays took a
/// third longer, and counting references to the shared tables kept threads waiting for each other. Characters are
/// read only at offsets below `available`, which both looks clamp to the text; slots are masked by the shift that
/// their table's size gives; records are those that were written when the table was made. ``PhraseStorage`` owns the
/// memory and lives as long as the ``PhraseTable`` through which nodes are reached.
///
/// All of it lies in one block, so that nodes are one pointer: they are handed on for every look, and copying a
/// pointer to each part took as long as many a look.
struct PhraseNodes: @unchecked Sendable {
    /// ``Header``, the sieve, the bits of single characters where there are any, the pairs, the records.
    private let block: UnsafeRawPointer

    private struct Header {
        var sieveShift: UInt32
        var pairShift: UInt32
        /// Where the parts begin, in bytes; of the bits of single characters 0 where there are none.
        var singles: UInt32
        var pairs: UInt32
        var records: UInt32
    }

    /// Where the sieve begins: the header has the cache line to itself.
    private static let sieveStart = 64

    /// With this bit something leads to the phrase that ends there and goes no further, else to a record.
    static let isLeaf: UInt32 = 1 << 31

    /// Allocates the memory; the caller frees it with ``deallocate()``.
    init(_ trie: PhraseTrie) {
        let singles = Self.sieveStart + 8 * trie.sieve.count
        let pairs = singles + 8 * trie.singles.count
        let records = pairs + 8 * trie.pairs.count
        let block = UnsafeMutableRawPointer.allocate(
            byteCount: records + 4 * trie.records.count, alignment: 64)
        block.initializeMemory(
            as: Header.self,
            to: Header(
                sieveShift: trie.sieveShift, pairShift: trie.pairShift,
                singles: trie.singles.isEmpty ? 0 : UInt32(truncatingIfNeeded: singles),
                pairs: UInt32(truncatingIfNeeded: pairs), records: UInt32(truncatingIfNeeded: records)))
        Self.write(trie.sieve, to: block + Self.sieveStart)
        Self.write(trie.singles, to: block + singles)
        Self.write(trie.pairs, to: block + pairs)
        Self.write(trie.records, to: block + records)
        self.block = UnsafeRawPointer(block)
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

    private var header: UnsafePointer<Header> {
        @inline(__always) get { block.assumingMemoryBound(to: Header.self) }
    }

    private var sieve: UnsafePointer<UInt64> {
        @inline(__always) get { (block + Self.sieveStart).assumingMemoryBound(to: UInt64.self) }
    }

    @inline(__always)
    private func part<Element>(_ start: UInt32, of type: Element.Type) -> UnsafePointer<Element> {
        (block + Int(start)).assumingMemoryBound(to: type)
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
            if isSifted(pair &<< 16 | pair &>> 16) {
                return longest(units, pair &<< 16 | pair &>> 16, from: position, limit: limit)
            }
        }
        return hasSingles && isSingle(units[position]) ? single(units[position]) : (0, -1)
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
        return hasSingles && isSingle(units[position &- 1]) ? single(units[position &- 1]) : (0, -1)
    }

    @inline(never)
    private func longest(_ units: [UInt16], _ pair: UInt32, from position: Int, limit: Int) -> Found {
        guard position >= 0 else { return (0, -1) }
        return longest(units, pair, position, step: 1, available: min(limit, units.count) &- position)
    }

    @inline(never)
    private func longest(_ units: [UInt16], _ pair: UInt32, backFrom position: Int, floor: Int) -> Found {
        guard position < units.count else { return (0, -1) }
        return longest(units, pair, position, step: -1, available: position &+ 1 &- max(0, floor))
    }

    /// - Parameter available: how many characters may be read, from `start` on in steps.
    @inline(__always)
    private func longest(
        _ units: [UInt16], _ pair: UInt32, _ start: Int, step: Int, available: Int
    ) -> Found {
        // Where the second character is U+0000 the pair is that of a phrase of one.
        if pair & 0xFFFF != 0 {
            switch way(pair) {
            case .none: break
            case .phrase(let phrase): return (2, phrase)
            case .record(let record):
                let best = units.withUnsafeBufferPointer { deepest(record, $0, start, step, available) }
                if best.length > 0 { return best }
            }
        }
        let first = UInt16(truncatingIfNeeded: pair >> 16)
        return isSingle(first) ? single(first) : (0, -1)
    }

    /// The phrase of one character.
    @inline(never)
    private func single(_ unit: UInt16) -> Found {
        if case .phrase(let phrase) = way(Self.pair(unit, 0)) { (1, phrase) } else { (0, -1) }
    }

    /// The longest phrase from the record of the first two characters on.
    @inline(__always)
    private func deepest(
        _ record: Int, _ units: UnsafeBufferPointer<UInt16>, _ start: Int, _ step: Int, _ available: Int
    ) -> Found {
        let records = part(header.pointee.records, of: UInt32.self)
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
            let number = word & (PhraseNodes.isLeaf - 1)
            self = word == number ? .record(Int(number)) : .phrase(Int32(truncatingIfNeeded: number))
        }
    }

    /// What two characters lead to.
    @inline(__always)
    private func way(_ pair: UInt32) -> Way {
        let shift = header.pointee.pairShift
        let pairs = part(header.pointee.pairs, of: UInt64.self)
        let pairMask = 1 &<< Int(32 &- shift) &- 1
        var slot = Self.slot(pair, shift)
        while pairs[slot] != 0 {
            if pairs[slot] >> 32 == UInt64(pair) { return Way(UInt32(truncatingIfNeeded: pairs[slot])) }
            slot = (slot &+ 1) & pairMask
        }
        return .none
    }

    @inline(__always)
    private func isSifted(_ pair: UInt32) -> Bool {
        let bit = Self.slot(pair, header.pointee.sieveShift)
        return sieve[bit >> 6] & (1 &<< UInt64(bit & 63)) != 0
    }

    private var hasSingles: Bool {
        @inline(__always) get { header.pointee.singles != 0 }
    }

    /// Two characters at once, the first one in the lower half. The caller compares the place with the count.
    @inline(__always)
    private static func word(_ bytes: UnsafeRawBufferPointer, at index: Int) -> UInt32 {
        UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: 2 &* index, as: UInt32.self))
    }

    @inline(__always)
    private func isSingle(_ unit: UInt16) -> Bool {
        let start = header.pointee.singles
        guard start != 0 else { return false }
        return part(start, of: UInt64.self)[Int(unit >> 6)] & (1 &<< UInt64(unit & 63)) != 0
    }

    @inline(__always)
    static func pair(_ first: UInt16, _ second: UInt16) -> UInt32 {
        UInt32(first) << 16 | UInt32(second)
    }

    /// Another hash than that of ``PhraseSieve``: what passes there by chance is caught here.
    @inline(__always)
    static func slot(_ pair: UInt32, _ shift: UInt32) -> Int {
        Int(truncatingIfNeeded: (pair &* 0x85EB_CA6B) &>> shift)
    }

    /// The first position from which a phrase may start.
    func nextCandidate(_ units: [UInt16], from position: Int, limit: Int) -> Int? {
        let limit = min(limit, units.count)
        guard position >= 0, position < limit else { return nil }
        let shift = header.pointee.sieveShift
        let sieve = sieve
        let hasSingles = hasSingles
        let found = units.withUnsafeBytes { bytes in
            var index = position
            while index &+ 1 < limit {
                let word = Self.word(bytes, at: index)
                let bit = Self.slot(word &<< 16 | word &>> 16, shift)
                if sieve[bit >> 6] & (1 &<< UInt64(bit & 63)) != 0 { return index }
                if hasSingles, isSingle(UInt16(truncatingIfNeeded: word)) { return index }
                index &+= 1
            }
            return index
        }
        return found &+ 1 < limit || isSingle(units[found]) ? found : nil
    }
}
