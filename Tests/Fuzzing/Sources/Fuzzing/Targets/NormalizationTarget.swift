import JianghuaText

/// Folding and normalizing: offsets keep their laws, and what has been normalized stays as it is.
enum NormalizationTarget {
    static func run(_ bytes: [UInt8]) {
        var choices = Choices(bytes)
        let options = choices.next(below: 12)
        let source = SourceText(choices.text)
        let folded = TextFolder().fold(source)
        require(FoldingLaws.violations(of: folded), "folding")
        // A placeholder stands for a scalar beyond the BMP, or for a character whose bytes are lost.
        let lost = folded.repairs.filter { $0.kind == .mojibake }
        for (index, unit) in folded.units.enumerated() where unit == FoldedText.placeholder {
            let place = folded.alignment.source(of: index)
            let scalar = source.scalars[place]
            require(
                scalar >= 0xFFFF || lost.contains { $0.range.contains(place) },
                "U+\(String(scalar, radix: 16)) became a placeholder")
        }
        let scripts: [TextNormalizer.Script?] = [nil, .simplified, .traditional]
        let normalizer = TextNormalizer(
            script: scripts[options % 3], foldsWidth: options / 3 % 2 == 1, repairs: options / 6 == 1)
        let text = normalizer.normalize(source)
        require(
            FoldingLaws.violations(of: text.alignment, from: source.count, to: text.scalars.count),
            "normalizing")
        require(text.scalars.allSatisfy { Unicode.Scalar($0) != nil }, "no scalar")
        require(Array(text.string.unicodeScalars.map(\.value)) == text.scalars, "the string differs")
        if !normalizer.repairs {
            require(text.alignment.isIdentity && text.scalars.count == source.count, "lengths differ")
            require(text.repairs.isEmpty, "repairs that nobody asked for")
        }
        if normalizer.script == nil, !normalizer.foldsWidth, !normalizer.repairs {
            require(text.scalars == source.scalars, "changed for nothing")
        }
        if normalizer.script != .traditional, !normalizer.repairs {
            let again = normalizer.normalize(SourceText(scalars: text.scalars))
            require(again.scalars == text.scalars, "normalizing twice is not normalizing once")
        }
        segments(source, choices)
    }

    /// Sentences and words cover the text without gaps or overlaps of their own.
    private static func segments(_ source: SourceText, _ choices: Choices) {
        let text = String(decoding: source.utf8, as: UTF8.self)
        for unit in [Segmenter.Unit.sentence, .word] {
            guard let tokens = try? Segmenter(unit: unit).tokens(for: text) else { continue }
            var end = 0
            for token in tokens {
                require(
                    token.offsets.lowerBound >= end && !token.offsets.isEmpty, "tokens overlap or are empty")
                end = token.offsets.upperBound
                require(
                    text[token.range].unicodeScalars.elementsEqual(
                        source.scalars[token.offsets].compactMap(Unicode.Scalar.init)),
                    "a token's two ranges differ")
            }
            require(end <= source.count, "a token leaves the text")
        }
    }
}
