/// A literal in the form that the scan compares: UTF-16 units.
struct Phrase: Sendable, Hashable, ExpressibleByStringLiteral {
    let units: [UInt16]

    init(_ text: some StringProtocol) { units = Array(text.utf16) }

    init(stringLiteral value: String) { units = Array(value.utf16) }

    var count: Int { units.count }
}
