/// The ids of one speech's records: `s1.u12`, `s1.d2.3`.
///
/// Every record gets one and most refer to others, so nearly all are put together in two words: up to 15 bytes need no
/// memory of their own. Most texts are one speech with some dozens of records, whose ids lie ready.
struct RecordIdentifiers {
    /// Those of the first speech by their kind.
    private static let ready: [Unicode.Scalar: [String]] = {
        let first = RecordIdentifiers(speech: 1)
        return Dictionary(
            uniqueKeysWithValues: ["t", "u", "p", "q", "g", "r"].map { ($0, first.made($0, readyCount)) })
    }()
    private static let readyCount = 256

    private let speech: Int
    private let prefix: ShortText

    /// - Parameter speech: from 1.
    init(speech: Int) {
        self.speech = speech
        var prefix = ShortText()
        prefix.append(0x73)
        prefix.append(number: speech)
        prefix.append(0x2E)
        self.prefix = prefix
    }

    /// `s1.t1`, `s1.t2` …
    func numbered(_ kind: Unicode.Scalar, _ count: Int) -> ArraySlice<String> {
        if speech == 1, count <= Self.readyCount, let ready = Self.ready[kind] { return ready[..<count] }
        return made(kind, count)[...]
    }

    private func made(_ kind: Unicode.Scalar, _ count: Int) -> [String] {
        var series = Series(of: kind, behind: prefix)
        return (0..<count).map { _ in next(of: &series) }
    }

    private func next(of series: inout Series) -> String {
        series.advance()
        return series.text.string ?? "s\(speech).\(series.kind)\(series.number)"
    }

    /// `s1.d2.3`; a path that occurs again gets a suffix: `s1.d2.3~2`.
    func directives(_ drafts: [DirectiveDraft]) -> [String] {
        // What ascends, as most do, holds nothing twice.
        let ascends = drafts.indices.dropFirst().allSatisfy {
            drafts[$0 - 1].path.lexicographicallyPrecedes(drafts[$0].path)
        }
        if ascends { return drafts.indices.map { directive(drafts[$0].path) } }
        var seen: [[Int]: Int] = [:]
        seen.reserveCapacity(drafts.count)
        func raised(_ count: inout Int) -> Int {
            count += 1
            return count
        }
        return drafts.indices.map { index in
            let plain = directive(drafts[index].path)
            let count = raised(&seen[drafts[index].path, default: 0])
            return count == 1 ? plain : "\(plain)~\(count)"
        }
    }

    /// Percentages and quantities are numbered apart.
    func figures(_ drafts: [FigureCandidate]) -> [String] {
        var count = 0
        for index in drafts.indices where drafts[index].isPercentage { count += 1 }
        let percentages = numbered("p", count)
        let quantities = numbered("q", drafts.count - count)
        var (percentage, quantity) = (0, 0)
        return drafts.indices.map { index in
            if drafts[index].isPercentage {
                percentage += 1
                return percentages[percentage - 1]
            }
            quantity += 1
            return quantities[quantity - 1]
        }
    }

    private func directive(_ path: [Int]) -> String {
        var text = prefix
        text.append(0x64)
        for index in path.indices {
            if index > 0 { text.append(0x2E) }
            text.append(number: path[index])
        }
        return text.string ?? "s\(speech).d" + path.map(String.init).joined(separator: ".")
    }
}

/// Numbers from 1 on behind a prefix, one after the other.
private struct Series {
    let kind: Unicode.Scalar
    private(set) var number = 0
    private(set) var text = ShortText()
    private var prefix: ShortText

    init(of kind: Unicode.Scalar, behind prefix: ShortText) {
        self.kind = kind
        self.prefix = prefix
        self.prefix.append(UInt8(truncatingIfNeeded: kind.value))
    }

    @inline(__always)
    mutating func advance() {
        number += 1
        if number % 10 > 0, number > 1 { return text.raiseLast() }
        text = prefix
        text.append(number: number)
    }
}

/// Up to fifteen characters of ASCII that are put together.
///
/// The one place of the linker with unsafe memory: they become a string by two stores of eight bytes, the second from
/// the eighth byte on, into the fifteen that its capacity grants.
private struct ShortText {
    private var low: UInt64 = 0
    private var high: UInt64 = 0
    private var count = 0

    @inline(__always)
    mutating func append(_ byte: UInt8) {
        let shifted = UInt64(byte) &<< (8 &* UInt64(truncatingIfNeeded: count))
        if count < 8 { low |= shifted } else { high |= shifted }
        count &+= 1
    }

    /// 1 to 2, never behind 9.
    @inline(__always)
    mutating func raiseLast() {
        let one = 1 as UInt64 &<< (8 &* UInt64(truncatingIfNeeded: count &- 1))
        if count <= 8 { low &+= one } else { high &+= one }
    }

    /// - Parameter number: from 0.
    mutating func append(number: Int) {
        if number >= 10 { append(number: number / 10) }
        append(UInt8(truncatingIfNeeded: 0x30 &+ number % 10))
    }

    /// Nil for what is longer.
    @inline(__always)
    var string: String? {
        guard count <= 15 else { return nil }
        return String(unsafeUninitializedCapacity: 15) { output in
            if let start = UnsafeMutableRawPointer(output.baseAddress) {
                start.storeBytes(of: low.littleEndian, as: UInt64.self)
                start.storeBytes(of: (low >> 56 | high << 8).littleEndian, toByteOffset: 7, as: UInt64.self)
            }
            return count
        }
    }
}
