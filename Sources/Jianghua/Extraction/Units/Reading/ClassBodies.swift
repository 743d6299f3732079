import JianghuaRecords

/// Centres and stations of which there is one in every town, or that are spoken of as a sort: 乡镇养老服务中心,
/// 村级电商服务站, “一刻钟”便民服务中心.
final class ClassBodies: Sendable {
    private let edges: LeftEdgeFinder
    private let classes = CharacterClass.table
    private let characters = UnitCharacters.table
    private let heads = PhraseTable(headWords, backward: true)
    private let sorts = PhraseTable(sortWords, backward: true)
    private let towns = PhraseTable(townWords, backward: true)
    private let founders = PhraseTable(founding, backward: true)

    init(edges: LeftEdgeFinder) { self.edges = edges }

    /// Where the words begin that say of what sort it is; nil where nothing does. O(reach).
    @inline(__always)
    func start(of place: HeadPlace, in units: [UInt16], floor: Int) -> Int? {
        if isStation(place, in: units) { return start(of: place, towns, in: units, floor: floor) }
        guard place.head.category == .institution, place.end - place.start >= 3,
            heads.longestMatch(in: units, endingAt: place.end, from: place.start) != nil
        else { return nil }
        return start(of: place, sorts, in: units, floor: floor)
    }

    private func start(
        of place: HeadPlace, _ sorts: PhraseTable<Bool>, in units: [UInt16], floor: Int
    ) -> Int? {
        let bottom = max(floor, place.start - 12)
        var index = place.start
        var sort: Int?
        while index > bottom {
            let unit = units[index - 1]
            if unit == .unit("”") {
                guard let opening = opening(before: index - 1, in: units, bottom: bottom) else { return nil }
                index = opening
                sort = index
                continue
            }
            // 村(社区) ends with a bracket.
            guard classes[Int(unit)].contains(.han) || unit == 0x29 else { break }
            if let word = sorts.longestMatch(in: units, endingAt: index, from: floor) {
                index -= word.length
                sort = index
                continue
            }
            guard unit != 0x29 else { break }
            guard let word = edges.word(in: units, endingAt: index, floor: floor) else {
                index -= 1
                continue
            }
            switch word.value.kind {
            case .field, .neutral, .descriptor, .soft: index -= word.length
            case .hard where word.length == 1 && !characters[Int(unit)].contains(.particle) && sort == nil:
                index -= 1
            default: return finish(index, sort, in: units, floor: floor)
            }
        }
        return finish(index, sort, in: units, floor: floor)
    }

    /// 农技站, 财政所: a town has one of each.
    @inline(__always)
    private func isStation(_ place: HeadPlace, in units: [UInt16]) -> Bool {
        guard place.head.kind == .complete || place.head.kind == .suffix,
            place.head.category == .government || place.head.category == .institution
        else { return false }
        return units[place.end - 1] == .unit("站") || units[place.end - 1] == .unit("所")
    }

    private func finish(_ index: Int, _ sort: Int?, in units: [UInt16], floor: Int) -> Int? {
        // What says the sort is the first of its words.
        guard let sort, sort == index || edges.isBoundary(sort, in: units, floor: floor) else { return nil }
        if founders.longestMatch(in: units, endingAt: sort, from: floor) != nil { return nil }
        // 桐山街道|便民服务中心 is one.
        guard sort > floor, classes[Int(units[sort - 1])].contains(.han) else { return sort }
        // 各|街镇统计站
        if units[sort - 1] == .unit("各") { return sort - 1 }
        return edges.word(in: units, endingAt: sort, floor: floor) == nil ? nil : sort
    }

    private func opening(before closing: Int, in units: [UInt16], bottom: Int) -> Int? {
        var index = closing
        while index > bottom {
            index -= 1
            if units[index] == .unit("“") { return closing - index >= 3 ? index : nil }
            guard !classes[Int(units[index])].contains(.mark) else { return nil }
        }
        return nil
    }
}
