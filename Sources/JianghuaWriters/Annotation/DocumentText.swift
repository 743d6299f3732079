/// A document's text as annotation tools take it.
enum DocumentText {
    /// The text with every CR turned into something that no tool folds: before a LF a blank, alone a LF.
    /// Offsets stay. O(n).
    static func unixLines(_ scalars: [UInt32]) -> [UInt32] {
        guard scalars.contains(0x0D) else { return scalars }
        return scalars.indices.map { index in
            guard scalars[index] == 0x0D else { return scalars[index] }
            return index + 1 < scalars.count && scalars[index + 1] == 0x0A ? 0x20 : 0x0A
        }
    }

    static func string(_ scalars: some Collection<UInt32>) -> String {
        var view = String.UnicodeScalarView()
        for scalar in scalars { view.append(Unicode.Scalar(scalar) ?? "\u{FFFD}") }
        return String(view)
    }

    /// The text of a range, whatever the range.
    static func string(_ scalars: [UInt32], _ start: Int, _ end: Int) -> String {
        let lower = min(max(start, 0), scalars.count)
        return string(scalars[lower..<min(max(end, lower), scalars.count)])
    }
}
