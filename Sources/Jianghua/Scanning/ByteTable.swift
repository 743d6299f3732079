/// A large table of few different values, a byte an entry: the number of its value.
///
/// A document asks for thousands of entries that lie all over such a table, and all tables together with the code that
/// asks them are as large as the second cache.
///
/// Plain memory, as tables are asked for most characters, from several threads, and references would be counted. The
/// caller keeps indices below the number of entries, and calls ``deallocate()`` where tables are not made once for all.
struct ByteTable<Value: BitwiseCopyable & Hashable & Sendable>: @unchecked Sendable {
    private let numbers: UnsafePointer<UInt8>
    /// The different values.
    private let values: UnsafePointer<Value>

    /// - Parameters:
    ///   - entries: of 256 different values at most.
    ///   - missing: what follows them.
    ///   - count: how many entries there are together with those.
    init(_ entries: [Value], missing: Value, count: Int) {
        let numbers = UnsafeMutablePointer<UInt8>.allocate(capacity: count)
        numbers.initialize(repeating: 0, count: count)
        var different = [missing]
        var known: [Value: UInt8] = [missing: 0]
        // Most are missing.
        entries.withUnsafeBufferPointer { entries in
            for index in 0..<min(entries.count, count) where entries[index] != missing {
                let value = entries[index]
                let number = known[value] ?? UInt8(different.count)
                if Int(number) == different.count {
                    known[value] = number
                    different.append(value)
                }
                numbers[index] = number
            }
        }
        let values = UnsafeMutablePointer<Value>.allocate(capacity: different.count)
        values.initialize(from: different, count: different.count)
        self.numbers = UnsafePointer(numbers)
        self.values = UnsafePointer(values)
    }

    func deallocate() {
        numbers.deallocate()
        values.deallocate()
    }

    @inline(__always)
    subscript(index: Int) -> Value { values[Int(numbers[index])] }
}
