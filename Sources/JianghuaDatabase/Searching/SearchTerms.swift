import JianghuaText

/// Text as pairs of characters, and queries that find words of any length in it.
///
/// Chinese has no blanks between words, and an index of three characters misses words of two. So every Han
/// character stands with the one that follows it: 提高就业率 is `提高 高就 就业 业率 率`. 就业 is one of them,
/// 就业率 is two in a row, 率 is the start of one. Letters and digits stay together: `5g 2026`.
struct SearchTerms: Sendable {
    private let normalizer = TextNormalizer(script: .simplified, foldsWidth: true, repairs: true)

    /// One script, one width, no damage, lower case: what a query in either script finds. O(n).
    func folded(_ text: String) -> String {
        normalizer.normalize(SourceText(text)).string.lowercased()
    }

    /// The pairs of a folded text, divided by blanks. O(n).
    func pairs(of folded: String) -> String {
        var pairs = ""
        for run in Self.runs(of: folded) {
            if !pairs.isEmpty { pairs += " " }
            pairs += run.isHan ? Self.pairs(of: run.scalars).joined(separator: " ") : run.word
        }
        return pairs
    }

    /// A query for the index of pairs: all words of the text, each as it stands. `nil` when there is none.
    func query(for text: String) -> String? {
        var terms: [String] = []
        for run in Self.runs(of: folded(text)) {
            if !run.isHan {
                terms.append("\"\(run.word)\"")
            } else if run.scalars.count == 1 {
                terms.append("\"\(run.word)\"*")
            } else {
                // Without the last, which only stands at the end of a stretch.
                terms.append("\"\(Self.pairs(of: run.scalars).dropLast().joined(separator: " "))\"")
            }
        }
        return terms.isEmpty ? nil : terms.joined(separator: " AND ")
    }

    private struct Run {
        var scalars: [Unicode.Scalar]
        var isHan: Bool
        var word: String { String(String.UnicodeScalarView(scalars)) }
    }

    private static func pairs(of scalars: [Unicode.Scalar]) -> [String] {
        scalars.indices.map { index in
            String(String.UnicodeScalarView(scalars[index..<min(index + 2, scalars.count)]))
        }
    }

    /// Stretches of Han characters, and of letters and digits; everything else divides them.
    private static func runs(of text: String) -> [Run] {
        var runs: [Run] = []
        var isOpen = false
        for scalar in text.unicodeScalars {
            let isHan = scalar.properties.isIdeographic
            guard isHan || scalar.properties.isAlphabetic || scalar.properties.numericType != nil else {
                isOpen = false
                continue
            }
            if isOpen, let last = runs.last, last.isHan == isHan {
                runs[runs.count - 1].scalars.append(scalar)
            } else {
                runs.append(Run(scalars: [scalar], isHan: isHan))
                isOpen = true
            }
        }
        return runs
    }
}
