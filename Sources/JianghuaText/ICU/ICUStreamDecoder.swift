import CICU

/// Decodes a stream piece by piece, to UTF-8: what a piece cuts in two is held until the next one. Wrong bytes become
/// U+FFFD.
package final class ICUStreamDecoder {
    private let decoder: OpaquePointer
    /// The first half of a surrogate pair whose second has not come.
    private var high: UInt16?

    /// `nil` for UTF-8, which needs none.
    package init?(_ encoding: SourceEncoding) {
        let name: String
        switch encoding {
        case .utf8: return nil
        case .utf16LittleEndian: name = "UTF-16LE"
        case .utf16BigEndian: name = "UTF-16BE"
        case .gb18030: name = "gb18030"
        case .big5: name = "Big5-HKSCS"
        }
        var status: Int32 = 0
        guard let decoder = cicu_decoder_open(name, &status) else { return nil }
        self.decoder = decoder
    }

    deinit { cicu_decoder_close(decoder) }

    /// O(bytes).
    package func decode(_ bytes: [UInt8], isLast: Bool) -> [UInt8] {
        let capacity = 2 * bytes.count + 16
        var units = [UInt16](unsafeUninitializedCapacity: capacity) { output, written in
            guard let start = output.baseAddress else { return }
            var status: Int32 = 0
            let none: [UInt8] = [0]
            written = (bytes.isEmpty ? none : bytes).withUnsafeBufferPointer { input in
                guard let base = input.baseAddress else { return 0 }
                let count = cicu_decoder_read(
                    decoder, base, Int64(bytes.count), isLast, start, Int64(capacity), &status)
                return Int(max(0, min(count, Int64(capacity))))
            }
        }
        if let high { units.insert(high, at: 0) }
        high = nil
        if !isLast, let last = units.last, last & 0xFC00 == 0xD800 { high = units.removeLast() }
        return Array(String(decoding: units, as: UTF16.self).utf8)
    }
}
