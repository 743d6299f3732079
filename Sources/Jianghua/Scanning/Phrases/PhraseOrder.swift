/// The order in which a ``PhraseTrie`` holds phrases: by the hash of the first two characters, then by the others, and of
/// equal ones the first in front.
///
/// The hash spreads phrases evenly over as many buckets as there are phrases, so that few of them are compared: comparing
/// all took as long as everything else when tables are made.
struct PhraseOrder {
    private(set) var entries: [Entry] = []

    /// A phrase by its place.
    struct Entry {
        /// The hash of the first two characters, and the next two: these tell nearly all apart.
        fileprivate let key: UInt64
        let number: Int32
        private let place: Int32
        private let length: Int32

        fileprivate init(_ number: Int, at range: Range<Int>, of units: [UInt16], isBackward: Bool) {
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
        /// Different for different pairs of characters.
        var hash: UInt32 { UInt32(truncatingIfNeeded: key >> 32) }

        fileprivate static func precedes(_ left: Entry, _ right: Entry, in units: [UInt16]) -> Bool {
            if left.key != right.key { return left.key < right.key }
            for index in 4..<max(4, min(left.count, right.count)) {
                let (one, other) = (units[left.start + index], units[right.start + index])
                if one != other { return one < other }
            }
            return (left.length, left.number) < (right.length, right.number)
        }
    }

    /// Without empty phrases.
    init(_ phrases: PhraseList, isBackward: Bool) {
        let units = phrases.units
        var found: [Entry] = []
        found.reserveCapacity(phrases.count)
        for number in 0..<phrases.count {
            let range = phrases.range(of: number)
            if range.isEmpty { continue }
            found.append(Entry(number, at: range, of: units, isBackward: isBackward))
        }
        // At least two buckets: the shift is by less than the width.
        let bits = max(1, Int.bitWidth - found.count.leadingZeroBitCount)
        let shift = UInt64(64 - bits)
        var places = [Int](repeating: 0, count: 1 << bits)
        for entry in found { places[Int(entry.key >> shift)] += 1 }
        var next = 0
        for bucket in places.indices {
            let count = places[bucket]
            places[bucket] = next
            next += count
        }
        entries = found
        for entry in found {
            let bucket = Int(entry.key >> shift)
            entries[places[bucket]] = entry
            places[bucket] += 1
        }
        entries.withUnsafeMutableBufferPointer { entries in
            var start = 0
            for end in places {
                if end - start > 1 {
                    var bucket = UnsafeMutableBufferPointer(rebasing: entries[start..<end])
                    bucket.sort { Entry.precedes($0, $1, in: units) }
                }
                start = end
            }
        }
    }
}
