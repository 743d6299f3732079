/// The order in which a ``PhraseTrie`` holds phrases: by the hash of the first two characters, then by the others, and of
/// equal ones the first in front.
///
/// The hash spreads phrases evenly over as many buckets as there are phrases, so that few of them are compared: comparing
/// all took as long as everything else when tables are made.
struct PhraseOrder {
    /// All but empty ones.
    let entries: [Entry]
    /// How many pairs of characters they begin with.
    let pairs: Int

    /// A phrase by its place.
    struct Entry {
        /// The hash of the first two characters, and the next two: these tell nearly all apart.
        fileprivate let key: UInt64
        let number: Int32
        private let place: Int32
        private let length: Int32

        @inline(__always)
        fileprivate init(
            _ number: Int, at range: Range<Int>, of units: UnsafeBufferPointer<UInt16>, isBackward: Bool
        ) {
            self.number = Int32(truncatingIfNeeded: number)
            place = Int32(truncatingIfNeeded: range.lowerBound)
            length = Int32(truncatingIfNeeded: range.count)
            let start = range.lowerBound
            let pair = PhraseNodes.pair(at: range, of: units, isBackward: isBackward)
            let third = range.count > 2 ? units[start + 2] : 0
            let fourth = range.count > 3 ? units[start + 3] : 0
            key = UInt64(PhraseNodes.hash(pair)) << 32 | UInt64(third) << 16 | UInt64(fourth)
        }

        var start: Int { Int(place) }
        var count: Int { Int(length) }
        var range: Range<Int> { start..<start + count }
        /// Different for different pairs of characters.
        var hash: UInt32 { UInt32(truncatingIfNeeded: key >> 32) }

        @inline(__always)
        fileprivate static func precedes(
            _ left: Entry, _ right: Entry, in units: UnsafeBufferPointer<UInt16>
        ) -> Bool {
            left.key != right.key ? left.key < right.key : follows(right, left, in: units)
        }

        @inline(never)
        private static func follows(
            _ right: Entry, _ left: Entry, in units: UnsafeBufferPointer<UInt16>
        ) -> Bool {
            for index in 4..<max(4, min(left.count, right.count)) {
                let (one, other) = (units[left.start + index], units[right.start + index])
                if one != other { return one < other }
            }
            return (left.length, left.number) < (right.length, right.number)
        }
    }

    init(_ phrases: PhraseList, isBackward: Bool) {
        let bits = max(1, Int.bitWidth - phrases.count.leadingZeroBitCount)
        let shift = UInt64(64 - bits)
        (entries, pairs) = phrases.units.withUnsafeBufferPointer { units in
            withUnsafeTemporaryAllocation(of: Int32.self, capacity: 1 << bits) { places in
                places.initialize(repeating: 0)
                var found: [Entry] = []
                found.reserveCapacity(phrases.count)
                for number in 0..<phrases.count {
                    let range = phrases.range(of: number)
                    if range.isEmpty { continue }
                    let entry = Entry(number, at: range, of: units, isBackward: isBackward)
                    places[Int(entry.key >> shift)] += 1
                    found.append(entry)
                }
                return Self.sorted(found, units, by: shift, places)
            }
        }
    }

    /// - Parameter places: how many entries each bucket has; used up.
    private static func sorted(
        _ found: [Entry], _ units: UnsafeBufferPointer<UInt16>, by shift: UInt64,
        _ places: UnsafeMutableBufferPointer<Int32>
    ) -> (entries: [Entry], pairs: Int) {
        // Where each bucket begins, then where it ends.
        var next: Int32 = 0
        for bucket in places.indices {
            let count = places[bucket]
            places[bucket] = next
            next += count
        }
        var entries = found
        let pairs = entries.withUnsafeMutableBufferPointer { entries in
            for entry in found {
                let bucket = Int(entry.key >> shift)
                entries[Int(places[bucket])] = entry
                places[bucket] += 1
            }
            var start = 0
            var pairs = 0
            for end in places where end > start {
                Self.sort(&entries, start..<Int(end), units)
                pairs += 1
                for index in start + 1..<Int(end) where entries[index].hash != entries[index - 1].hash {
                    pairs += 1
                }
                start = Int(end)
            }
            return pairs
        }
        return (entries, pairs)
    }

    /// Most buckets have one entry or two.
    @inline(__always)
    private static func sort(
        _ entries: inout UnsafeMutableBufferPointer<Entry>, _ range: Range<Int>,
        _ units: UnsafeBufferPointer<UInt16>
    ) {
        if range.count > 16 {
            var bucket = UnsafeMutableBufferPointer(rebasing: entries[range])
            return bucket.sort { Entry.precedes($0, $1, in: units) }
        }
        for index in range.dropFirst() {
            let entry = entries[index]
            var place = index
            while place > range.lowerBound, Entry.precedes(entry, entries[place - 1], in: units) {
                entries[place] = entries[place - 1]
                place -= 1
            }
            entries[place] = entry
        }
    }
}
