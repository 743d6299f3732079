import JianghuaRecords

/// The ends of names. Longest match from the right, so `布局` wins over `局`.
enum UnitHeads {
    static let entries: [(String, Head)] =
        organs + named + firms + inner + hongKong + sorts + outposts + numbered + affiliates + departments
        + centres
        + classBodies + actors
        + divisions
        + openEnded + proper + suffixes + collectives
        + types
        + blocks

    /// Names that may stand before another body as part of its name.
    static let bodies: [(String, Head)] =
        (organs + named + firms + inner.filter { $0.1.kind == .complete }
        + hongKong.filter { $0.1.kind == .complete }).filter { !$0.0.hasSuffix("报") }

    static func words(of kind: HeadKind) -> [String] { entries.filter { $0.1.kind == kind }.map { $0.0 } }

    static func entries(_ kind: HeadKind, _ category: UnitCategory, _ words: String) -> [(
        String, Head
    )] {
        words.words.map { ($0, Head(kind: kind, category: category)) }
    }

    static func firm(_ kind: HeadKind, _ category: UnitCategory, _ words: String) -> [(
        String, Head
    )] {
        words.words.map { ($0, Head(kind: kind, category: category, isFirm: true)) }
    }

    private static let departments =
        (FieldActors.strong + FieldActors.weak + FieldActors.companies).map {
            ($0, Head(kind: .field, category: .government))
        }

    private static let centres = entries(
        .centre, .institution,
        """
        创新中心 技术创新中心 制造业创新中心 产业创新中心 协同创新中心 联合创新中心 文化创新中心 医学中心 国家医学中心 转化医学中心 区域医疗中心 国家区域医疗中心 临床医学研究中心 医学研究中心
        工程研究中心 工程技术研究中心 技术研究中心 创新研究中心 工程实验室 联合实验室 技术创新院 科技创新院 创新院
        """)
}
