/// A date as callers state it: `2026`, `2026-03` or `2026-03-05`.
package enum StatedDate {
    /// Whether it is one of the three forms and in the calendar.
    package static func isValid(_ text: String) -> Bool { numbers(in: text) != nil }

    /// Whether it is a whole day, `2026-03-05`.
    package static func isDay(_ text: String) -> Bool { numbers(in: text)?.count == 3 }

    /// A date in the ways that people write it, in the form that ``isValid(_:)`` knows: `2025/3/1`, `2025.3.1`,
    /// `2025-3-1`, `20250301`, `2025年3月1日`, each also without its day or month, with full-width digits, or with a
    /// time behind a blank or `T`; `nil` where it is none of them.
    package static func normalized(_ text: String) -> String? {
        var parts: [String] = [""]
        var marks: [Unicode.Scalar] = []
        scan: for scalar in text.unicodeScalars.drop(while: { $0.properties.isWhitespace }) {
            switch scalar {
            case "0"..."9": parts[parts.count - 1].unicodeScalars.append(scalar)
            case "\u{FF10}"..."\u{FF19}":
                parts[parts.count - 1].unicodeScalars.append(Unicode.Scalar(UInt8(scalar.value - 0xFEE0)))
            case "-", "/", ".", "\u{FF0F}", "\u{FF0E}", "年", "月", "日", "号":
                marks.append(scalar)
                parts.append("")
            case "T": break scan
            default:
                guard scalar.properties.isWhitespace else { return nil }
                break scan
            }
        }
        let isChinese = marks.first == "年"
        // 2025年3月1日 ends in a mark, 2025-03-01 does not.
        if isChinese {
            guard parts.last == "" else { return nil }
            parts.removeLast()
        }
        guard
            isChinese
                ? [["年"], ["年", "月"], ["年", "月", "日"], ["年", "月", "号"]].contains(marks)
                : Set(marks).isSubset(of: ["-", "/", ".", "\u{FF0F}", "\u{FF0E}"]) && Set(marks).count <= 1
        else { return nil }
        if marks.isEmpty, text.utf8.count >= 8, let whole = parts.first, whole.utf8.count == 8 {
            parts = [String(whole.prefix(4)), String(whole.dropFirst(4).prefix(2)), String(whole.suffix(2))]
        }
        let padded = parts.enumerated().map { index, part in
            index > 0 && part.utf8.count == 1 ? "0" + part : part
        }
        let date = padded.joined(separator: "-")
        return isValid(date) ? date : nil
    }

    /// Year, month and day, as far as they are there; `nil` when there is no such date.
    private static func numbers(in text: String) -> [Int]? {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard [[4], [4, 2], [4, 2, 2]].contains(parts.map(\.utf8.count)),
            text.utf8.allSatisfy({ $0 == 0x2D || 0x30...0x39 ~= $0 })
        else { return nil }
        let numbers = parts.compactMap { Int($0) }
        guard numbers.count == parts.count else { return nil }
        guard numbers.count > 1 else { return numbers }
        guard (1...12).contains(numbers[1]) else { return nil }
        guard numbers.count > 2 else { return numbers }
        return (1...days(inMonth: numbers[1], of: numbers[0])).contains(numbers[2]) ? numbers : nil
    }

    /// The length of a month of the Gregorian calendar.
    ///
    /// - Parameter month: 1 to 12.
    package static func days(inMonth month: Int, of year: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }
}
