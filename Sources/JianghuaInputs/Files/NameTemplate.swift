import JianghuaRecords

/// Reads facts from file names: `{place}_{year}` finds place 青川县 and year 2024 in `青川县_2024.txt`.
///
/// `{year}` takes four digits, `{month}` and `{day}` one or two, `{date}` a day with or without hyphens; any other
/// name takes as little as it can.
public struct NameTemplate: Sendable {
    private enum Part: Sendable, Hashable {
        case literal([Unicode.Scalar])
        case field(String)
    }

    private let parts: [Part]
    public let fields: [String]

    public static let maximumFields = 8

    /// - Throws: ``InputProblem`` when the template is malformed; its message says how.
    public init(_ template: String) throws(InputProblem) {
        var parts: [Part] = []
        var rest = Substring(template).unicodeScalars
        while let scalar = rest.first {
            if scalar == "{" {
                guard let end = rest.firstIndex(of: "}") else { throw Self.malformed("a { is never closed") }
                let name = String(rest[rest.index(after: rest.startIndex)..<end])
                guard !name.isEmpty, name.utf8.allSatisfy(Self.isNameByte) else {
                    throw Self.malformed("'{\(name)}' is no field; use letters, digits and _")
                }
                parts.append(.field(name))
                rest = rest[rest.index(after: end)...]
            } else {
                let end = rest.firstIndex(of: "{") ?? rest.endIndex
                parts.append(.literal(Array(rest[..<end])))
                rest = rest[end...]
            }
        }
        self.parts = parts
        fields = parts.compactMap { if case .field(let name) = $0 { name } else { nil } }
        guard !fields.isEmpty, fields.count <= Self.maximumFields, Set(fields).count == fields.count else {
            throw Self.malformed("name one to \(Self.maximumFields) different fields, as in {place}_{year}")
        }
    }

    private static func malformed(_ message: String) -> InputProblem { InputProblem(.invalidLine, message) }

    private static func isNameByte(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x5F: true
        default: false
        }
    }

    /// The values of the fields, in the template's order; `nil` when the name is of another form.
    public func values(in name: String) -> [String]? {
        let scalars = Array(name.unicodeScalars.prefix(1_024))
        // For every part the furthest-left place tried; a failed (part, place) pair is not tried again, so that
        // matching stays within parts × length steps of the inner loop.
        var failed: Set<Int> = []
        var ends: [Int] = []
        func match(_ part: Int, _ place: Int) -> Bool {
            if part == parts.count { return place == scalars.count }
            let key = part * 2_048 + place
            if failed.contains(key) { return false }
            for end in candidates(parts[part], place, scalars) {
                ends.append(end)
                if match(part + 1, end) { return true }
                ends.removeLast()
            }
            failed.insert(key)
            return false
        }
        guard match(0, 0) else { return nil }
        var start = 0
        var values: [String] = []
        for (part, end) in zip(parts, ends) {
            if case .field = part {
                var value = String.UnicodeScalarView()
                value.append(contentsOf: scalars[start..<end])
                values.append(String(value))
            }
            start = end
        }
        return values
    }

    /// Where a part that starts at a place may end, the preferred first.
    private func candidates(_ part: Part, _ start: Int, _ scalars: [Unicode.Scalar]) -> [Int] {
        switch part {
        case .literal(let text):
            let end = start + text.count
            return end <= scalars.count && scalars[start..<end].elementsEqual(text) ? [end] : []
        case .field("year"): return digits(4...4, start, scalars)
        case .field("month"), .field("day"): return digits(1...2, start, scalars)
        case .field("date"):
            if digits(8...8, start, scalars) != [] { return [start + 8] }
            let end = start + 10
            guard end <= scalars.count, StatedDate.isDay(text(scalars[start..<end])) else { return [] }
            return [end]
        case .field: return start < scalars.count ? Array(start + 1...scalars.count) : []
        }
    }

    private func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars)
        return String(view)
    }

    private func digits(_ counts: ClosedRange<Int>, _ start: Int, _ scalars: [Unicode.Scalar]) -> [Int] {
        let run = scalars[start...].prefix(counts.upperBound).prefix { 0x30...0x39 ~= $0.value }.count
        guard run >= counts.lowerBound else { return [] }
        return (counts.lowerBound...run).reversed().map { start + $0 }
    }
}
