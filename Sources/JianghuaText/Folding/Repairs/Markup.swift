/// An HTML tag left in a text.
struct MarkupTag {
    let range: Range<Int>
    /// Whether what follows stands on a line of its own.
    let breaksLine: Bool

    private static let longest = 4096
    private static let blocks = names([
        "p", "br", "div", "li", "ul", "ol", "tr", "table", "tbody", "thead", "h1", "h2", "h3", "h4", "h5",
        "h6",
        "center", "hr", "section", "article", "blockquote", "dl", "dt", "dd", "title", "body", "html", "head",
    ])
    private static let inline = names([
        "a", "b", "i", "u", "s", "em", "strong", "span", "font", "sup", "sub", "small", "big", "img", "td",
        "th",
        "video", "audio", "source", "script", "style", "iframe", "input", "button", "label", "meta", "link",
        "figure", "figcaption", "mark", "del", "ins", "wbr", "nobr", "form", "embed", "object", "param",
    ])

    /// - Parameter index: of `<`. Stops at the next `<`, so that many of them stay linear.
    init?(at index: Int, in units: [UInt16]) {
        var end = index + 1
        let isClosing = end < units.count && units[end] == 0x2F
        if isClosing { end += 1 }
        let isComment = end < units.count && units[end] == 0x21
        let start = end
        var hasColon = false
        while end < units.count, end - start < 16, Self.isNameUnit(units[end]) {
            if units[end] == 0x3A { hasColon = true }
            end += 1
        }
        let key = Self.key(units[start..<end])
        let isBlock = Self.blocks.contains(key)
        guard isComment || isBlock || hasColon || Self.inline.contains(key) else { return nil }
        guard isComment || end < units.count,
            [0x20, 0x3E, 0x2F, 0x0A, 0x0D].contains(units[min(end, units.count - 1)]) || isComment
        else { return nil }
        let limit = min(units.count, index + Self.longest)
        while end < limit, units[end] != 0x3E, units[end] != 0x3C { end += 1 }
        guard end < limit, units[end] == 0x3E else { return nil }
        range = index..<end + 1
        breaksLine = isBlock
    }

    private static func names(_ names: [String]) -> Set<UInt64> { Set(names.map { key($0.utf16) }) }

    /// A name as one number, whatever its case: six bits for each of ten letters and digits; 0 for a longer one.
    private static func key(_ name: some Collection<UInt16>) -> UInt64 {
        guard name.count <= 10 else { return 0 }
        return name.reduce(0) { $0 << 6 | UInt64($1 & 0x1F | ($1 >= 0x40 ? 0x20 : 0)) }
    }

    private static func isNameUnit(_ unit: UInt16) -> Bool {
        (0x61...0x7A).contains(unit) || (0x41...0x5A).contains(unit) || (0x30...0x3A).contains(unit)
    }
}

/// An HTML entity left in a text, and what it stands for in the folded text.
struct MarkupEntity {
    let range: Range<Int>
    let units: [UInt16]

    private static let named: [String: UInt16] = [
        "nbsp": 0x20, "ensp": 0x20, "emsp": 0x20, "thinsp": 0x20, "amp": 0x26, "lt": 0x3C, "gt": 0x3E,
        "quot": 0x22, "apos": 0x27, "ldquo": 0x201C, "rdquo": 0x201D, "lsquo": 0x2018, "rsquo": 0x2019,
        "middot": 0xB7, "hellip": 0x2026, "mdash": 0x2014, "ndash": 0x2013, "bull": 0x2022, "times": 0xD7,
        "permil": 0x2030, "deg": 0xB0, "laquo": 0xAB, "raquo": 0xBB, "sect": 0xA7, "shy": 0xAD,
        "zwnj": 0x200C,
    ]

    /// - Parameter index: of `&`.
    init?(at index: Int, in units: [UInt16]) {
        var end = index + 1
        let limit = min(units.count, index + 12)
        while end < limit, units[end] != 0x3B {
            let unit = units[end]
            guard
                (0x61...0x7A).contains(unit) || (0x41...0x5A).contains(unit) || (0x30...0x39).contains(unit)
                    || unit == 0x23
            else { return nil }
            end += 1
        }
        guard end < limit, end > index + 2 else { return nil }
        let name = String(decoding: units[index + 1..<end], as: UTF16.self)
        let scalar: UInt32?
        if name.hasPrefix("#x") || name.hasPrefix("#X") {
            scalar = UInt32(name.dropFirst(2), radix: 16)
        } else if name.hasPrefix("#") {
            scalar = UInt32(name.dropFirst())
        } else {
            scalar = Self.named[name].map(UInt32.init)
        }
        guard let scalar, Unicode.Scalar(scalar) != nil, scalar > 0 else { return nil }
        let table = FoldingTable.shared
        range = index..<end + 1
        if scalar >= 0x10000 {
            self.units = [FoldedText.placeholder]
        } else if table.traits[Int(scalar)].contains(.invisible) {
            self.units = []
        } else {
            self.units = [table.units[Int(scalar)]]
        }
    }
}
