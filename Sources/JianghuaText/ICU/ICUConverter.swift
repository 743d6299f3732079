import CICU

/// ICU's converters, from bytes to UTF-16.
enum ICUConverter {
    enum Outcome {
        case decoded([UInt16])
        /// The offset of the first byte that the encoding does not allow.
        case wrongByte(Int)
    }

    /// Decodes strictly. O(n).
    static func decode(_ bytes: UnsafeBufferPointer<UInt8>, as encoding: String) -> Outcome {
        var wrong: Int64 = -1
        let units = convert(bytes, as: encoding, strict: true, wrong: &wrong)
        return wrong < 0 ? .decoded(units) : .wrongByte(Int(wrong))
    }

    /// Decodes with U+FFFD for what is wrong. O(n).
    static func decodeLeniently(_ bytes: [UInt8], as encoding: String) -> [UInt16] {
        var wrong: Int64 = -1
        return bytes.withUnsafeBufferPointer {
            convert($0, as: encoding, strict: false, wrong: &wrong)
        }
    }

    /// The first guess of ICU's detector, which looks at the start of the text only.
    static func guess(_ bytes: UnsafeBufferPointer<UInt8>) -> (name: String, confidence: Int)? {
        guard let base = bytes.baseAddress, !bytes.isEmpty else { return nil }
        var status: Int32 = 0
        var name = [CChar](repeating: 0, count: 64)
        let confidence = name.withUnsafeMutableBufferPointer { buffer -> Int32 in
            guard let start = buffer.baseAddress else { return 0 }
            return cicu_detect(base, Int32(clamping: min(bytes.count, 65536)), start, 64, &status)
        }
        guard !cicu_failed(status), confidence > 0 else { return nil }
        let end = name.firstIndex(of: 0) ?? name.endIndex
        return (
            String(decoding: name[..<end].map { UInt8(bitPattern: $0) }, as: UTF8.self), Int(confidence)
        )
    }

    private static func convert(
        _ bytes: UnsafeBufferPointer<UInt8>, as encoding: String, strict: Bool, wrong: inout Int64
    ) -> [UInt16] {
        guard let base = bytes.baseAddress, !bytes.isEmpty else { return [] }
        var status: Int32 = 0
        var place: Int64 = -1
        // No converter used here writes more than one unit for a byte.
        let capacity = bytes.count + 16
        let units = [UInt16](unsafeUninitializedCapacity: capacity) { output, written in
            guard let start = output.baseAddress else { return }
            let count = cicu_decode(
                encoding, strict, base, Int64(bytes.count), start, Int64(capacity), &place, &status)
            written = Int(max(0, min(count, Int64(capacity))))
        }
        if cicu_failed(status) { wrong = max(0, place) }
        return units
    }
}
