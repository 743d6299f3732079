import Testing

@testable import Jianghua

/// Names as numbers, against names as strings.
@Suite struct UnitNamesTests {
    private let text = Array("县住建局、县(区)公安局与住建局".utf16)

    private func string(_ range: Range<Int>) -> String { String(decoding: text[range], as: UTF16.self) }

    @Test func equalNamesHaveOneNumberHoweverManyThereAre() {
        var names = UnitNames(text)
        var known: [String: UnitName] = [:]
        for start in text.indices {
            for end in start...text.count {
                for other in [0..<0, 1..<4, start..<end] {
                    names.append(start..<end)
                    names.append(other)
                    let name = names.close()
                    let wanted = string(start..<end) + string(other)
                    #expect(names.string(of: name) == wanted)
                    #expect(known[wanted] == nil || known[wanted] == name)
                    known[wanted] = name
                }
            }
        }
        #expect(names.count == known.count)
        #expect(names.count > 256)
    }

    @Test func aNameMayBePartOfAnother() {
        var names = UnitNames(text)
        let office = names.name(of: 1..<4)
        names.append(0..<1)
        names.append(office)
        #expect(names.close() == names.name(of: 0..<4))
        #expect(names.string(of: office) == "住建局")
    }

    @Test func plainNamesLeaveOutTheFirstBrackets() {
        var names = UnitNames(text)
        names.appendPlain(5..<12)
        let name = names.close()
        #expect(names.string(of: name) == "县公安局")
        // Half a bracket is none.
        names.appendPlain(5..<8)
        let half = names.close()
        #expect(names.string(of: half) == "县(区")
    }

    @Test func suffixes() {
        var names = UnitNames(text)
        let (whole, part, other) = (names.name(of: 0..<4), names.name(of: 1..<4), names.name(of: 9..<12))
        #expect(names.hasSuffix(whole, part))
        #expect(names.hasSuffix(whole, whole))
        #expect(!names.hasSuffix(part, whole))
        #expect(!names.hasSuffix(whole, other))
        #expect(names.hasSuffix(whole, "建局"))
        #expect(!names.hasSuffix(part, "县住建局"))
        #expect(names.isEqual(part, "住建局"))
    }

    @Test func aMapHoldsOneNameForAnother() {
        var names = UnitNames(text)
        let (long, short) = (names.name(of: 0..<4), names.name(of: 1..<4))
        var map = UnitNameMap()
        #expect(map[short] == nil)
        map[short] = long
        #expect(map[short] == long)
        #expect(map[long] == nil)
    }
}
