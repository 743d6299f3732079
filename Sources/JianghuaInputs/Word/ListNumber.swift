/// Numbers as word processors and browsers write them before the items of a list.
enum ListNumber {
    /// - Parameter format: the name that WordprocessingML has for it (`w:numFmt`).
    static func text(_ value: Int, format: String) -> String {
        switch format {
        case "none", "bullet": ""
        case "decimalZero": value < 10 && value >= 0 ? "0\(value)" : "\(value)"
        case "chineseCounting", "chineseCountingThousand", "japaneseCounting", "taiwaneseCounting",
            "taiwaneseCountingThousand", "ideographDigital", "japaneseDigitalTenThousand", "koreanCounting":
            counted(value, digits: "〇一二三四五六七八九", places: ["", "十", "百", "千"])
        case "chineseLegalSimplified":
            counted(value, digits: "零壹贰叁肆伍陆柒捌玖", places: ["", "拾", "佰", "仟"])
        case "ideographLegalTraditional", "japaneseLegal":
            counted(value, digits: "零壹貳參肆伍陸柒捌玖", places: ["", "拾", "佰", "仟"])
        case "ideographTraditional": pick(value, from: "甲乙丙丁戊己庚辛壬癸")
        case "ideographZodiac": pick(value, from: "子丑寅卯辰巳午未申酉戌亥")
        case "decimalEnclosedCircle", "decimalEnclosedCircleChinese", "ideographEnclosedCircle":
            shifted(value, by: 0x245F, upTo: 20)
        case "decimalEnclosedParen": shifted(value, by: 0x2473, upTo: 20)
        case "decimalEnclosedFullstop": shifted(value, by: 0x2487, upTo: 20)
        case "decimalFullWidth", "decimalFullWidth2":
            String(
                String.UnicodeScalarView(
                    "\(value)".unicodeScalars.map { Unicode.Scalar($0.value + 0xFEE0) ?? $0 }))
        case "upperLetter": letters(value).uppercased()
        case "lowerLetter": letters(value)
        case "upperRoman": roman(value)
        case "lowerRoman": roman(value).lowercased()
        default: "\(value)"
        }
    }

    /// 十, 十一, 二十, 一百零五.
    private static func counted(_ value: Int, digits: String, places: [String]) -> String {
        guard value > 0, value < 10_000 else { return "\(value)" }
        let digits = Array(digits)
        var text = ""
        var needsZero = false
        for place in stride(from: 3, through: 0, by: -1) {
            let digit = value / [1, 10, 100, 1_000][place] % 10
            guard digit > 0 else {
                needsZero = needsZero || !text.isEmpty
                continue
            }
            if needsZero { text += digits[0] == "〇" ? "零" : String(digits[0]) }
            needsZero = false
            if !(digit == 1 && place == 1 && text.isEmpty && places[1] == "十") { text.append(digits[digit]) }
            text += places[place]
        }
        return text
    }

    private static func pick(_ value: Int, from items: String) -> String {
        let items = Array(items)
        return items.indices.contains(value - 1) ? String(items[value - 1]) : "\(value)"
    }

    private static func shifted(_ value: Int, by offset: UInt32, upTo last: Int) -> String {
        guard (1...last).contains(value), let scalar = Unicode.Scalar(offset + UInt32(value)) else {
            return "\(value)"
        }
        return String(scalar)
    }

    /// a … z, then aa, bb …, as Word counts.
    private static func letters(_ value: Int) -> String {
        guard value > 0, value <= 26 * 32, let scalar = Unicode.Scalar(0x61 + UInt32((value - 1) % 26)) else {
            return "\(value)"
        }
        return String(repeating: String(scalar), count: (value - 1) / 26 + 1)
    }

    private static func roman(_ value: Int) -> String {
        guard (1..<4_000).contains(value) else { return "\(value)" }
        var rest = value
        var text = ""
        for (number, letters) in [
            (1_000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"),
            (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
        ] {
            while rest >= number {
                text += letters
                rest -= number
            }
        }
        return text
    }
}
