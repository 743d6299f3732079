/// The ids of one speech's records: `s1.u12`, `s1.d2.3`.
///
/// Every record gets one and most refer to others, so they are put together from bytes, into no more room than they
/// need: those of up to 15, nearly all, then need no memory of their own.
struct RecordIdentifiers {
    private let prefix: [UInt8]

    /// - Parameter speech: from 1.
    init(speech: Int) { prefix = Array("s\(speech).".utf8) }

    /// `s1.t1`, `s1.t2` …
    func numbered(_ kind: Unicode.Scalar, _ count: Int) -> [String] {
        guard count > 0 else { return [] }
        return (1...count).map { id(kind, $0) }
    }

    func id(_ kind: Unicode.Scalar, _ number: Int) -> String {
        id(kind, CollectionOfOne(number), repeated: 1)
    }

    /// `s1.d2.3`; a path that occurs again gets a suffix: `s1.d2.3~2`.
    func directives(_ drafts: [DirectiveDraft]) -> [String] {
        // What ascends, as most do, holds nothing twice.
        let ascends = drafts.indices.dropFirst().allSatisfy {
            drafts[$0 - 1].path.lexicographicallyPrecedes(drafts[$0].path)
        }
        if ascends { return drafts.indices.map { id("d", drafts[$0].path, repeated: 1) } }
        var seen: [String: Int] = [:]
        seen.reserveCapacity(drafts.count)
        return drafts.map { draft in
            let plain = id("d", draft.path, repeated: 1)
            let count = seen[plain, default: 0] + 1
            seen[plain] = count
            return count == 1 ? plain : id("d", draft.path, repeated: count)
        }
    }

    /// Percentages and quantities are numbered apart.
    func figures(_ drafts: [FigureDraft]) -> [String] {
        var percentages = 0
        var quantities = 0
        return drafts.indices.map { index in
            if drafts[index].kind == .percentage {
                percentages += 1
                return id("p", percentages)
            }
            quantities += 1
            return id("q", quantities)
        }
    }

    private func id(_ kind: Unicode.Scalar, _ path: some Collection<Int>, repeated count: Int) -> String {
        var length = prefix.count + max(1, path.count) + (count > 1 ? 1 + Self.digits(of: count) : 0)
        for number in path { length += Self.digits(of: number) }
        return String(unsafeUninitializedCapacity: length) { bytes in
            var written = 0
            func put(_ byte: UInt8) {
                bytes[written] = byte
                written += 1
            }
            func put(number: Int) {
                var power = 1
                while number / power >= 10 { power *= 10 }
                while power > 0 {
                    put(UInt8(truncatingIfNeeded: 0x30 + number / power % 10))
                    power /= 10
                }
            }
            for byte in prefix { put(byte) }
            put(UInt8(truncatingIfNeeded: kind.value))
            for (index, number) in path.enumerated() {
                if index > 0 { put(0x2E) }
                put(number: number)
            }
            if count > 1 {
                put(0x7E)
                put(number: count)
            }
            return written
        }
    }

    private static func digits(of number: Int) -> Int {
        var count = 1
        var rest = number / 10
        while rest > 0 {
            rest /= 10
            count += 1
        }
        return count
    }
}
