import JianghuaRecords

/// The ends of names. Longest match from the right, so `布局` wins over `局`.
enum UnitHeads {
    static let all: [HeadWords] =
        organs + short + papers + named + firms + inner + hongKong + sorts + outposts + numbered + affiliates
        + departments + parts
        + centres
        + classBodies + actors
        + divisions
        + openEnded + proper + suffixes + collectives
        + types + entries(.complete, .party, "中央")
        + blocks

    /// What ends names, and with what it ends itself; what only ends like a name is looked for nowhere.
    static let ends: (table: PhraseTable<Head>, openings: PhraseOpenings) = {
        var entries = PhraseEntries<Head>(backward: true)
        for group in all { entries.add(group.words, group.head) }
        return (PhraseTable(entries), PhraseOpenings(entries) { $0.kind != .block })
    }()

    /// Names that stand before no other body.
    private static let papers = entries(
        .complete, .institution, "人民日报 光明日报 经济日报 日报 晚报 晨报 商报 时报 早报")

    /// Names that may stand before another body as part of its name.
    static let bodies: [HeadWords] =
        organs + named + firms + (inner + hongKong + short).filter { $0.head.kind == .complete }

    static func words(of kind: HeadKind) -> [String] {
        all.filter { $0.head.kind == kind }.flatMap(\.words.words)
    }

    /// - Parameter openings: each word stands behind each of them.
    static func entries(
        _ kind: HeadKind, _ category: UnitCategory, after openings: [String] = [""], _ words: String
    ) -> [HeadWords] {
        [
            HeadWords(
                words: WordList(openings: openings, text: words), head: Head(kind: kind, category: category))
        ]
    }

    static func entries(_ kind: HeadKind, _ category: UnitCategory, _ words: [String]) -> [HeadWords] {
        entries(kind, category, words.joined(separator: " "))
    }

    static func firm(_ kind: HeadKind, _ category: UnitCategory, _ words: String) -> [HeadWords] {
        [
            HeadWords(
                words: WordList(text: words), head: Head(kind: kind, category: category, isFirm: true))
        ]
    }

    private static let departments = entries(
        .field, .government, FieldActors.strong + FieldActors.weak + FieldActors.companies)

    private static let centres = entries(
        .centre, .institution,
        """
        创新中心 技术创新中心 制造业创新中心 产业创新中心 协同创新中心 联合创新中心 文化创新中心 医学中心 国家医学中心 转化医学中心 区域医疗中心 国家区域医疗中心 临床医学研究中心 医学研究中心
        工程研究中心 工程技术研究中心 技术研究中心 创新研究中心 工程实验室 联合实验室 技术创新院 科技创新院 创新院
        """)
}
