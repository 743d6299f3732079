/// A reading set in brackets after a character: `構(gòu)`, `行(xíng/háng)`.
struct RubyReading {
    let range: Range<Int>
    /// Whether a vowel carries its tone; without one the reading may be a word: `平台(app)`.
    let hasTone: Bool

    private static let longest = 48

    /// - Parameters:
    ///   - index: of the opening bracket.
    ///   - followsHan: whether a character stands before it, whatever the units say.
    init?(at index: Int, in units: [UInt16], followsHan: Bool = false) {
        guard index > 0 else { return nil }
        guard followsHan || ScriptCount.traits(of: units[index - 1]).contains(.han) else { return nil }
        var hasTone = false
        var syllable = index + 1
        var isPlain = true
        var end = index + 1
        let limit = min(units.count, index + Self.longest)
        while end < limit, units[end] != 0x29 {
            let unit = units[end]
            switch unit {
            case 0x61...0x7A, 0xFC: break
            case 0x20, 0x27, 0x2C, 0x2F, 0x3001, 0x3B:
                isPlain = isPlain && Self.isSyllable(units[syllable..<end])
                syllable = end + 1
            default:
                // None is in ASCII or behind Han, which stand in most brackets.
                guard unit >= 0x80, unit < 0x2000, Self.toned.contains(unit) else { return nil }
                hasTone = true
            }
            end += 1
        }
        guard end < limit, end > index + 1 else { return nil }
        guard hasTone || (isPlain && Self.isSyllable(units[syllable..<end])) else { return nil }
        self.hasTone = hasTone
        range = index..<end + 1
    }

    private static let toned = Set("āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹḿɡ\u{300}\u{301}\u{304}\u{30C}".utf16)
    static func isToned(_ scalar: UInt32) -> Bool {
        scalar == 0xFC || scalar < 0x10000 && toned.contains(UInt16(scalar))
    }

    private static let initials = [
        "zh", "ch", "sh", "b", "p", "m", "f", "d", "t", "n", "l", "g", "k", "h", "j", "q", "x", "r", "z", "c",
        "s", "y", "w",
    ]
    private static let finals: Set<String> = [
        "a", "o", "e", "i", "u", "v", "ü", "ai", "ei", "ui", "ao", "ou", "iu", "ie", "ue", "üe", "er", "an",
        "en", "in", "un", "ün", "ang", "eng", "ing", "ong", "ia", "iao", "ian", "iang", "iong", "ua", "uo",
        "uai", "uan", "uang",
    ]

    private static func isSyllable(_ units: ArraySlice<UInt16>) -> Bool {
        let text = String(decoding: units, as: UTF16.self)
        guard text.utf8.count >= 2 else { return false }
        for initial in initials where text.hasPrefix(initial) {
            return finals.contains(String(text.dropFirst(initial.count)))
        }
        return finals.contains(text)
    }
}

/// Whether a text sets readings after its characters: then those without a tone are readings too.
struct RubyReadings {
    let areUsed: Bool

    init(_ repairs: CharacterRepairs, _ suspects: [Int32]) {
        var plain = 0
        for suspect in suspects where repairs.units[Int(suspect)] == 0x28 {
            guard
                let reading = RubyReading(at: Int(suspect), in: repairs.units)
            else { continue }
            plain += 1
            if reading.hasTone || plain >= 5 {
                areUsed = true
                return
            }
        }
        areUsed = false
    }
}
