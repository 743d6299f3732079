/// The order in which a ``PhraseTrie`` holds phrases: by the hash of the first two characters, then by the others, and of
/// equal ones the first in front.
///
/// The hash spreads phrases evenly over as many buckets as there are phrases, so that few of them are compared: comparing
/// all took as long as everything else when tables are made. Little memory, as at the start of a program it is all new,
/// which takes longer than to work with it.
struct PhraseOrder {
    private let phrases: PhraseList
    /// Of each phrase the hash of the first two characters, and the next two: these tell nearly all apart.
    private let keys: [UInt64]
    /// The numbers of all that are not empty, in order.
    private let numbers: [Int32]
    /// How many pairs of characters they begin with.
    let pairs: Int

    var count: Int { numbers.count }

    /// A phrase by its place in the list.
    struct Entry {
        let number: Int32
        let start: Int
        let count: Int
    }

    subscript(index: Int) -> Entry {
        let number = numbers[index]
        let range = phrases.range(of: Int(number))
        return Entry(number: number, start: range.lowerBound, count: range.count)
    }

    /// Whether two phrases begin with the same two characters: the hash is another for each pair.
    func sharePair(_ one: Int, _ other: Int) -> Bool { hash(one) == hash(other) }

    func hash(_ index: Int) -> UInt32 { UInt32(truncatingIfNeeded: keys[Int(numbers[index])] >> 32) }

    init(_ phrases: PhraseList, isBackward: Bool) {
        self.phrases = phrases
        let bits = max(1, Int.bitWidth - phrases.count.leadingZeroBitCount)
        let shift = UInt64(64 - bits)
        (keys, numbers, pairs) = phrases.units.withUnsafeBufferPointer { units in
            withUnsafeTemporaryAllocation(of: Int32.self, capacity: 1 << bits) { places in
                places.initialize(repeating: 0)
                var keys: [UInt64] = []
                keys.reserveCapacity(phrases.count)
                for number in 0..<phrases.count {
                    let key = Self.key(of: phrases.range(of: number), in: units, isBackward: isBackward)
                    if key != 0 { places[Int(key >> shift)] += 1 }
                    keys.append(key)
                }
                // Where each bucket begins, then where it ends.
                var next: Int32 = 0
                for bucket in places.indices {
                    let count = places[bucket]
                    places[bucket] = next
                    next += count
                }
                var pairs = 0
                let numbers = keys.withUnsafeBufferPointer { keys in
                    [Int32](unsafeUninitializedCapacity: Int(next)) { numbers, count in
                        count = Int(next)
                        for (number, key) in keys.enumerated() where key != 0 {
                            let bucket = Int(key >> shift)
                            numbers[Int(places[bucket])] = Int32(truncatingIfNeeded: number)
                            places[bucket] += 1
                        }
                        var start = 0
                        for end in places where end > start {
                            pairs += Self.sort(
                                &numbers, start..<Int(end), by: keys, units, phrases)
                            start = Int(end)
                        }
                    }
                }
                return (keys, numbers, pairs)
            }
        }
    }

    /// 0 for an empty phrase; no hash of a character is 0.
    @inline(__always)
    private static func key(
        of range: Range<Int>, in units: UnsafeBufferPointer<UInt16>, isBackward: Bool
    ) -> UInt64 {
        if range.isEmpty { return 0 }
        let pair = PhraseNodes.pair(at: range, of: units, isBackward: isBackward)
        let third = range.count > 2 ? units[range.lowerBound + 2] : 0
        let fourth = range.count > 3 ? units[range.lowerBound + 3] : 0
        return UInt64(PhraseNodes.hash(pair)) << 32 | UInt64(third) << 16 | UInt64(fourth)
    }

    /// Puts a bucket in order and counts its pairs. Most have one phrase or two.
    @inline(__always)
    private static func sort(
        _ numbers: inout UnsafeMutableBufferPointer<Int32>, _ range: Range<Int>,
        by keys: UnsafeBufferPointer<UInt64>, _ units: UnsafeBufferPointer<UInt16>, _ phrases: PhraseList
    ) -> Int {
        func precedes(_ left: Int32, _ right: Int32) -> Bool {
            let (one, other) = (keys[Int(left)], keys[Int(right)])
            return one != other ? one < other : Self.precedes(left, right, units, phrases)
        }
        if range.count > 16 {
            var bucket = UnsafeMutableBufferPointer(rebasing: numbers[range])
            bucket.sort(by: precedes)
        } else {
            for index in range.dropFirst() {
                let number = numbers[index]
                var place = index
                while place > range.lowerBound, precedes(number, numbers[place - 1]) {
                    numbers[place] = numbers[place - 1]
                    place -= 1
                }
                numbers[place] = number
            }
        }
        var pairs = 1
        for index in range.dropFirst()
        where keys[Int(numbers[index])] >> 32 != keys[Int(numbers[index - 1])] >> 32 {
            pairs += 1
        }
        return pairs
    }

    /// Which of two phrases that begin with the same four characters comes first.
    @inline(never)
    private static func precedes(
        _ left: Int32, _ right: Int32, _ units: UnsafeBufferPointer<UInt16>, _ phrases: PhraseList
    ) -> Bool {
        let (one, other) = (phrases.range(of: Int(left)), phrases.range(of: Int(right)))
        for index in 4..<max(4, min(one.count, other.count)) {
            let (first, second) = (units[one.lowerBound + index], units[other.lowerBound + index])
            if first != second { return first < second }
        }
        return (one.count, left) < (other.count, right)
    }
}
