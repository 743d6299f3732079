import JianghuaRecords

/// Centres and stations of which there is one in every town, or that are spoken of as a sort: 乡镇养老服务中心,
/// 村级电商服务站, “一刻钟”便民服务中心.
final class ClassBodies: Sendable {
    private let edges: LeftEdgeFinder
    private let classes = CharacterClass.table
    private let characters = UnitCharacters.table
    private let heads = PhraseTable(headWords, backward: true)
    private let sorts = PhraseTable(sortWords, backward: true)
    private let founders = PhraseTable(founding, backward: true)

    init(edges: LeftEdgeFinder) { self.edges = edges }

    /// Where the words begin that say of what sort it is; nil where nothing does. O(reach).
    func start(of place: HeadPlace, in units: [UInt16], floor: Int) -> Int? {
        guard place.head.category == .institution, place.end - place.start >= 3,
            heads.longestMatch(in: units, endingAt: place.end, from: place.start) != nil
        else { return nil }
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
            guard classes[Int(unit)].contains(.han) else { break }
            if let word = sorts.longestMatch(in: units, endingAt: index, from: floor) {
                index -= word.length
                sort = index
                continue
            }
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

    private func finish(_ index: Int, _ sort: Int?, in units: [UInt16], floor: Int) -> Int? {
        // What says the sort is the first of its words.
        guard let sort, sort == index || edges.isBoundary(sort, in: units, floor: floor) else { return nil }
        if founders.longestMatch(in: units, endingAt: sort, from: floor) != nil { return nil }
        // 桐山街道|便民服务中心 is one.
        guard sort > floor, classes[Int(units[sort - 1])].contains(.han) else { return sort }
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

    private static let headWords = """
        服务中心 服务站 服务所 服务点 工作站 指导站 救助站 管理站 技术站 推广站 调解中心 治理中心 医疗中心 养老中心 救治中心 保障中心 康养中心 指导中心 帮扶中心 托育中心 供餐中心 分拣中心 回收站 工作室
        """.words

    private static let sortWords = """
        乡镇 镇街 乡镇街道 村级 社区级 乡级 镇级 县级 市级 区级 省级 县域 基层 农村 城乡 现代 新型 镇村 村居 乡村 城市社区 农村社区
        """.words

    /// What they make is a title, or one of them.
    private static let founding = "打造 创建 争创 成立 设立 组建 挂牌 升格为 成为 作为 获批 认定 打造成 建成 这个 该 我 本".words
}
