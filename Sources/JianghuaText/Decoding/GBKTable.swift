/// GBK's two-byte characters, both ways. Read from ICU once, when damage asks for it.
struct GBKTable: Sendable {
    /// By lead and trail byte; 0 for none.
    private let characters: [UInt16]
    /// By BMP code unit; 0 for none.
    private let codes: [UInt16]

    static let shared = GBKTable()

    private init() {
        var probe: [UInt8] = []
        for lead in 0x81...0xFE {
            for trail in 0x40...0xFE where trail != 0x7F {
                // A line feed behind each pair keeps the next one apart from a wrong one.
                probe.append(UInt8(lead))
                probe.append(UInt8(trail))
                probe.append(0x0A)
            }
        }
        var characters = [UInt16](repeating: 0, count: 0x10000)
        var codes = [UInt16](repeating: 0, count: 0x10000)
        var place = 0
        var length = 0
        var last: UInt16 = 0
        for unit in ICUConverter.decodeLeniently(probe, as: "GBK") {
            if unit != 0x0A {
                last = unit
                length += 1
                continue
            }
            if length == 1, last != 0xFFFD, place + 1 < probe.count {
                let pair = UInt16(probe[place]) << 8 | UInt16(probe[place + 1])
                characters[Int(pair)] = last
                codes[Int(last)] = pair
            }
            place += 3
            length = 0
        }
        self.characters = characters
        self.codes = codes
    }

    func character(_ lead: UInt8, _ trail: UInt8) -> UInt16? {
        let unit = characters[Int(lead) << 8 | Int(trail)]
        return unit == 0 ? nil : unit
    }

    /// Lead and trail byte.
    func bytes(of scalar: UInt32) -> (UInt8, UInt8)? {
        guard scalar < 0x10000, codes[Int(scalar)] != 0 else { return nil }
        let code = codes[Int(scalar)]
        return (UInt8(code >> 8), UInt8(code & 0xFF))
    }

    /// Whether a character, or its simplified form, is among the 3,755 frequent ones of GB 2312 or a mark.
    func isCommon(_ unit: UInt16) -> Bool {
        var code = codes[Int(unit)]
        if FoldingTable.shared.traits[Int(unit)].contains(.traditional) {
            code = codes[Int(ScriptTable.toSimplified.units[Int(unit)])]
        }
        let lead = code >> 8
        return code & 0xFF >= 0xA1 && ((0xB0...0xD7).contains(lead) || lead == 0xA1 || lead == 0xA3)
    }
}
