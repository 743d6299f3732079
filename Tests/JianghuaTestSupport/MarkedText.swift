/// A text with ranges marked in it: `力争增长⟦5%左右⟧`. Marks may nest.
public struct MarkedText: Sendable {
    public let text: String
    /// In Unicode scalars of `text`, sorted by start, outer ones first.
    public let ranges: [Range<Int>]

    public init(_ marked: String) {
        var text = String.UnicodeScalarView()
        var count = 0
        var open: [Int] = []
        var ranges: [Range<Int>] = []
        for scalar in marked.unicodeScalars {
            switch scalar {
            case "⟦": open.append(count)
            case "⟧":
                guard let start = open.popLast() else { preconditionFailure("⟧ without ⟦ in \(marked)") }
                ranges.append(start..<count)
            default:
                text.append(scalar)
                count += 1
            }
        }
        precondition(open.isEmpty, "⟦ without ⟧ in \(marked)")
        self.text = String(text)
        self.ranges = ranges.sorted { ($0.lowerBound, -$0.upperBound) < ($1.lowerBound, -$1.upperBound) }
    }

    /// The text with marks at the given ranges, for messages.
    public static func marking(_ ranges: [Range<Int>], in text: String) -> String {
        var result = String.UnicodeScalarView()
        let scalars = Array(text.unicodeScalars)
        for index in 0...scalars.count {
            for range in ranges where range.upperBound == index {
                _ = range
                result.append("⟧")
            }
            for range in ranges where range.lowerBound == index {
                _ = range
                result.append("⟦")
            }
            if index < scalars.count { result.append(scalars[index]) }
        }
        return String(result)
    }
}
