import CICU

/// An ICU break iterator. Mutable inside, so it has one owner.
struct ICUBreaker: ~Copyable {
    enum Kind: Sendable { case words, sentences }

    private let handle: OpaquePointer

    init(_ kind: Kind, locale: String = "zh") throws(ICUFailure) {
        var status: Int32 = 0
        let number = Int32(kind == .words ? CICU_WORDS : CICU_SENTENCES)
        guard let handle = cicu_breaker_open(number, locale, &status) else {
            throw ICUFailure(status: status)
        }
        self.handle = handle
    }

    deinit { cicu_breaker_close(handle) }

    /// The ends of all segments, as UTF-16 offsets. O(n).
    func ends(in text: [UInt16]) throws(ICUFailure) -> [Int32] {
        guard !text.isEmpty else { return [] }
        guard let length = Int32(exactly: text.count) else { throw ICUFailure(status: 8) }
        var status: Int32 = 0
        let ends = [Int32](unsafeUninitializedCapacity: text.count) { output, written in
            guard let base = output.baseAddress else { return }
            let count = text.withUnsafeBufferPointer { input -> Int32 in
                guard let start = input.baseAddress else { return 0 }
                return cicu_breaker_ends(handle, start, length, base, length, &status)
            }
            written = cicu_failed(status) ? 0 : Int(min(count, length))
        }
        if cicu_failed(status) { throw ICUFailure(status: status) }
        return ends
    }
}

/// ICU refused: its own status.
public struct ICUFailure: Error, Sendable, Hashable, CustomStringConvertible {
    /// ICU's `UErrorCode`.
    public let status: Int32

    init(status: Int32) { self.status = status }

    var problem: String { "ICU failed with \(String(cString: cicu_status_name(status)))" }
    var remedy: String {
        "check that the ICU library of this system is whole, and that the text is below 2 GB"
    }

    public var description: String { problem }
}
