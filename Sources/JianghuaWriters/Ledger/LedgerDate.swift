/// EDTF in words that a clerk reads: `../2026-06-30` is 2026-06-30前.
enum LedgerDate {
    /// `nil` for what says no date: masked years, unknown ends on both sides.
    static func readable(_ edtf: String) -> String? {
        guard !edtf.contains("X") else { return nil }
        let ends = edtf.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        guard ends.count == 2 else { return ends.count == 1 ? moment(ends[0]) : nil }
        let isOpenStart = ends[0] == ".." || ends[0].isEmpty
        let isOpenEnd = ends[1] == ".." || ends[1].isEmpty
        switch (isOpenStart, isOpenEnd) {
        case (true, true): return nil
        case (true, false): return "\(moment(ends[1]))前"
        case (false, true): return "\(moment(ends[0]))起"
        case (false, false): return "\(moment(ends[0]))至\(moment(ends[1]))"
        }
    }

    /// Whether the date says more than the words: whether it has a number that they lack.
    static func adds(_ edtf: String, to text: String) -> Bool {
        !numbers(edtf).isSubset(of: numbers(text))
    }

    /// Whether the words name the year of the date, in digits or one by one in Chinese: 二〇二六年.
    static func namesYear(_ text: String, of edtf: String) -> Bool {
        guard let year = numbers(edtf).max(), year >= 1000 else { return true }
        return !numbers(text).isDisjoint(with: [year, year % 100]) || namesYearInChinese(text)
    }

    private static func namesYearInChinese(_ text: String) -> Bool {
        let scalars = Array(text.unicodeScalars)
        guard let sign = scalars.firstIndex(of: "年"), sign >= 4 else { return false }
        return scalars[(sign - 4)..<sign].allSatisfy { chineseDigits.contains($0) }
    }

    private static let chineseDigits: Set<Unicode.Scalar> = Set("〇零○一二三四五六七八九".unicodeScalars)

    private static func moment(_ date: String) -> String {
        // 2026-07-08T23:00
        if let hour = date.firstIndex(of: "T") {
            return date[..<hour] + " " + date[date.index(after: hour)...]
        }
        let parts = date.split(separator: "-")
        if parts.count == 1, date.utf8.count == 4 { return "\(date)年" }
        guard parts.count == 2, let part = Int(parts[1]), let name = partsOfYear[part] else { return date }
        return "\(parts[0])年\(name)"
    }

    /// The codes of ISO 8601-2 for the parts of a year.
    private static let partsOfYear = [
        21: "春季", 22: "夏季", 23: "秋季", 24: "冬季", 33: "一季度", 34: "二季度", 35: "三季度", 36: "四季度",
        40: "上半年", 41: "下半年",
    ]

    private static func numbers(_ text: String) -> Set<Int> {
        Set(text.split { !("0"..."9" ~= $0) }.compactMap { Int($0) })
    }
}
