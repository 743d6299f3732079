import CICU

/// ICU's transliterators, on UTF-16.
enum ICUTransform {
    /// The units of the BMP that a transform may change, ascending; `nil` when ICU does not know it.
    static func sources(of identifier: String) -> [UInt16]? {
        var status: Int32 = 0
        let units = [UInt16](unsafeUninitializedCapacity: 0x10000) { units, written in
            guard let base = units.baseAddress else { return }
            let count = cicu_transform_sources(identifier, base, 0x10000, &status)
            written = Int(max(0, min(count, 0x10000)))
        }
        return cicu_failed(status) ? nil : units
    }

    /// `nil` when ICU does not know the transform or fails. O(n).
    ///
    /// - Parameter growth: how many units one unit may become.
    static func apply(_ identifier: String, to text: [UInt16], growth: Int = 1) -> [UInt16]? {
        guard let length = Int32(exactly: text.count), let room = Int32(exactly: text.count * growth)
        else { return nil }
        let capacity = room + 64
        var status: Int32 = 0
        let output = [UInt16](unsafeUninitializedCapacity: Int(capacity)) { output, written in
            guard let base = output.baseAddress else { return }
            let result = text.withUnsafeBufferPointer { input -> Int32 in
                guard let start = input.baseAddress else { return 0 }
                return cicu_transform(identifier, start, length, base, capacity, &status)
            }
            written = cicu_failed(status) ? 0 : Int(max(0, min(result, capacity)))
        }
        return cicu_failed(status) ? nil : output
    }
}
