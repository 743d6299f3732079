import Testing

@testable import Jianghua

@Suite struct DateTextTests {
    private func string(_ digits: DateDigits) -> String {
        var text = DateText()
        text.append(digits)
        return text.string
    }

    @Test(arguments: [(7, 2, "07"), (31, 2, "31"), (2026, 4, "2026"), (26, 4, "0026"), (0, 1, "0")])
    func numbers(_ number: Int, _ length: Int, _ expected: String) {
        let digits = DateDigits(number, length: length)
        #expect(string(digits) == expected)
        #expect(digits.number == number)
        #expect(digits.count == expected.count)
    }

    @Test func masksHaveNoNumber() {
        #expect(string(.maskedPair) == "XX")
        #expect(DateDigits.maskedPair.number == nil)
        #expect(!DateDigits.maskedPair.isYear)
        #expect(DateDigits(2026).isYear)
        #expect(!DateDigits(1826).isYear)
    }

    @Test func longestStretch() {
        let first = CalendarTime(
            year: .absolute(DateDigits(2026)), part: .month(DateDigits(3, length: 2)), edge: .tenDays(1))
        let last = CalendarTime(year: .unstated, part: .month(DateDigits(4, length: 2)), edge: .tenDays(3))
        let expression = TimeExpression(range: 0..<9, kind: .stretch(first, last), isLimit: true)
        #expect(
            expression.edtf(base: nil, issued: nil) == "2026-03-01/2026-04-30")
    }

    @Test func smallSets() {
        let members = "的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动"
        let set = UnitSet(members)
        #expect(members.utf16.allSatisfy { set.contains($0) })
        #expect((0...UInt16.max).count { set.contains($0) } == Set(members.utf16).count)
    }
}
