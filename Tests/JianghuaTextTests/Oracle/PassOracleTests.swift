import JianghuaTestSupport
import Testing

@testable import JianghuaText

/// What one pass hands to the next against a pass of its own.
@Suite struct PassOracleTests {
    private static let damage = [
        "<br>", "<p>", "</div>\n", "&nbsp;", "&#10;", "\u{200B}", "\r\n", "\n", "\u{2028}", "\u{E000}",
        "構(gòu)", " ", "2 0 2 6 年",
        "\u{85}", "😀", "é",
    ]

    private static func text(_ seed: UInt64) -> String {
        var random = RandomText(seed: seed)
        var text = ""
        for _ in 0..<Int(seed) { text += random.text(length: 2) + random.element(of: damage) }
        return text
    }

    /// Line breaks are met when the width is folded; repairs move them, take them out and put new ones in.
    @Test(arguments: 1...40) func lineBreaksBehindRepairs(seed: UInt64) {
        let scalars = SourceText(Self.text(seed)).scalars
        let folding = WidthFolding(scalars, by: .shared)
        let edits = CharacterRepairs(scalars: scalars, units: folding.units).edits(at: folding.suspects)
        var folded = RepairedText(units: folding.units, alignment: .identity, repairs: [])
        folded.apply(edits)
        let found = edits.moved(lineBreaks: folding.lineBreaks).map { Int($0) }
        let breaks: Set<UInt16> = [0x0A, 0x0B, 0x0C, 0x0D, 0x85, 0x2028, 0x2029]
        #expect(found == folded.units.indices.filter { breaks.contains(folded.units[$0]) })
    }

    /// Lines and places of a text that came in UTF-8 are those of its scalars.
    @Test(arguments: 1...40) func placesOfBothWays(seed: UInt64) {
        let decoded = SourceText(Self.text(seed))
        let made = SourceText(scalars: decoded.scalars)
        #expect(decoded.lineStarts == made.lineStarts)
        #expect(decoded.utf8 == made.utf8)
        let ends = 0...decoded.count
        #expect(ends.map { decoded.utf8Range(of: 0..<$0) } == ends.map { made.utf8Range(of: 0..<$0) })
    }

    /// With a line feed behind each, so that no rule of several characters applies.
    private static func apart(_ units: [UInt16]) -> [UInt16] { units.flatMap { [$0, UInt16(0x0A)] } }

    /// The table asks ICU only for what it says it may change: the rest of Han it must leave alone.
    @Test(arguments: ["Hant-Hans", "Hans-Hant"]) func unitsWithoutAForm(transform: String) throws {
        let sources = Set(try #require(ICUTransform.sources(of: transform)))
        let rest = (UInt16(0x3400)...0x9FFF).filter { FoldingTable.isHan($0) && !sources.contains($0) }
        let probe = Self.apart(rest)
        #expect(ICUTransform.apply(transform, to: probe) == probe)
    }

    /// Alone a character becomes what ICU makes of it, but for those that our own data is about.
    @Test func simplifiedFormsOfAllHan() throws {
        let ours = Set(SimplifiedForms.table.characters.map(\.key))
        let all = (UInt16(0x3400)...0x9FFF).filter { FoldingTable.isHan($0) && !ours.contains($0) }
        let converted = try #require(ICUTransform.apply("Hant-Hans", to: Self.apart(all)))
        let wrong = all.indices.filter { ScriptTable.toSimplified.units[Int(all[$0])] != converted[2 * $0] }
        #expect(wrong.map { String(all[$0], radix: 16) } == [])
    }
}
