/// Scalar offsets of one text as JavaScript counts them: scalars beyond the BMP count two.
struct UTF16Offsets: Sendable {
    /// The offsets of those scalars.
    private let wide: [Int]

    /// O(n).
    init(scalars: [UInt32]) {
        wide = scalars.indices.filter { scalars[$0] > 0xFFFF }
    }

    /// O(log wide scalars).
    subscript(scalar: Int) -> Int {
        var low = 0
        var high = wide.count
        while low < high {
            let middle = (low + high) / 2
            if wide[middle] < scalar { low = middle + 1 } else { high = middle }
        }
        return scalar + low
    }
}
