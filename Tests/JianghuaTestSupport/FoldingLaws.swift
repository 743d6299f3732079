import JianghuaText

/// What holds for every folded text: nothing comes from nowhere, nothing changes places.
public enum FoldingLaws {
    /// What a folded text breaks, in words. O(n log n).
    public static func violations(of folded: FoldedText) -> [String] {
        var found = violations(
            of: folded.alignment, from: folded.source.count, to: folded.units.count)
        for (index, unit) in folded.units.enumerated() where unit & 0xF800 == 0xD800 {
            found.append("unit \(index) is a surrogate")
        }
        var last = 0
        for repair in folded.repairs {
            let range = repair.range
            if range.lowerBound < last || range.upperBound > folded.source.count || range.isEmpty {
                found.append("repair \(repair.kind) at \(range), after \(last)")
            }
            last = range.lowerBound
        }
        return found
    }

    /// What an alignment between texts of two lengths breaks.
    public static func violations(of map: Alignment, from sourceCount: Int, to count: Int) -> [String] {
        var found: [String] = []
        func require(_ holds: Bool, _ law: String) { if !holds, found.count < 20 { found.append(law) } }
        // The whole maps to the whole.
        require(map.source(of: count) == sourceCount, "the end is not the source's end")
        require(map.folded(of: sourceCount) == count, "the source's end is not the end")
        require(map.folded(of: 0) == 0, "the source's start is not the start")
        var last = -1
        for offset in 0..<count {
            // Strictly monotone, inside the source.
            let place = map.source(of: offset)
            require(place > last && place < sourceCount, "\(offset) comes from \(place), after \(last)")
            last = place
            // There and back.
            require(map.folded(of: place) == offset, "\(offset) comes from \(place) and goes elsewhere")
            // A prefix maps to a prefix; it ends by where the next unit starts.
            let prefix = map.source(of: 0..<offset + 1)
            require(
                prefix.lowerBound == map.source(of: 0) && prefix.upperBound <= map.source(of: offset + 1)
                    && prefix.upperBound > place, "the prefix to \(offset) comes from \(prefix)")
        }
        last = 0
        for offset in 0...sourceCount {
            let place = map.folded(of: offset)
            require(place >= last && place <= count, "source \(offset) goes to \(place), after \(last)")
            last = place
        }
        return found
    }
}
