import JianghuaRecords

/// The words of unnumbered instructions.
enum RequirementLexicon {
    /// Modal words and what they ask; `nil` hides a shorter word inside another: 重要, 要求.
    static let modals: [(String, RequirementModality?)] =
        [
            ("不得", .forbid), ("严禁", .forbid), ("禁止", .forbid), ("不准", .forbid), ("不许", .forbid),
            ("不要", .forbid),
            ("决不能", .forbid), ("绝不能", .forbid), ("决不允许", .forbid), ("绝不允许", .forbid), ("坚决不能", .forbid),
            ("不允许", .forbid), ("切忌", .forbid), ("切不可", .forbid), ("不能", .forbid), ("一律不", .forbid),
            ("必须", .require), ("务必", .require), ("务须", .require), ("要", .require), ("须", .require),
            ("需", .require),
            ("一定要", .require), ("都要", .require), ("也要", .require), ("还要", .require), ("既要", .require),
            ("希望", .urge), ("请", .urge), ("应当", .urge), ("应该", .urge), ("应", .urge), ("恳请", .urge),
            ("望", .urge),
            ("将", .commit), ("确保", .commit), ("保证", .commit),
        ]
        + hidden.words.map { ($0, nil) }

    private static let hidden = """
        重要 主要 必要 要求 只要 要素 要点 纲要 概要 摘要 要么 首要 要害 紧要 要务 要道 险要 简要 扼要 要件 次要 想要 快要 要领 要义 要是 \
        要不是 要想 需求 必需 所需 急需 需要 应对 应用 应急 适应 反应 响应 供应 效应 应有 对应 相应 回应 应邀 即将 将近 将来 将士 必将 \
        请求 申请 请示 邀请 无须 必须的 顺应 呼应 应变 供需 不能不 不得不 不得已 能不能 军需 应届 报请 提请 敬请期待 希望工程 愿望 渴望 \
        盼望 期望 展望 失望 看望 名望 能否 将军 行将 大将 呼吁 保证金 不仅要求 热望 绝望 声望 威望 还要作 还要讲 要作重要 将作重要 也要讲 要讲几点 要讲三点 请予 请审议 请各位 请与
        """

    /// Words that may stand between a subject and its modal word, or in front of a modal word.
    static let adverbs = [
        "都", "也", "还", "更", "又", "均", "再", "就", "一定", "同时", "首先", "尤其", "特别是", "切实", "始终", "进一步", "今后", "下一步",
        "当前",
        "必须", "一律", "坚决", "同样", "共同", "分别", "及时", "会后", "务必", "全都", "并", "并且", "而且", "此外", "另外", "因此", "为此",
        "所以",
        "总之", "接下来", "其中", "对此", "要", "既", "更加", "既然", "不但", "不仅", "特别", "现在", "必然", "即",
    ]

    /// Those who are spoken to, and groups of people: subjects without being units.
    static let audience = [
        "我们", "大家", "各位", "同志们", "全市上下", "全县上下", "全省上下", "全镇上下", "全区上下", "全乡上下", "全体", "干部", "同志", "党员", "职工",
        "人员", "领导", "班子", "书记", "一把手", "“一把手”", "负责人", "责任人", "群众", "志愿者", "市民", "居民", "村民", "代表", "委员", "队员",
        "成员",
        "教师", "师生", "民警", "工作者", "户主", "户", "家庭", "业主", "商户", "司机", "河长", "路长", "组长", "队长", "厂长", "校长", "院长",
        "主任", "县长", "市长",
        "镇长", "乡长", "区长", "局长", "专班", "自己", "谁", "上下", "各方面", "方方面面", "社会各界", "每个人", "人人", "双方", "各方",
    ]

    /// Words that open a phrase in front of a modal word and leave the instruction without a subject: 对…要….
    static let prepositions = [
        "对", "对于", "在", "把", "按照", "按", "围绕", "针对", "通过", "以", "根据", "结合", "从", "凡是", "凡", "关于", "为", "为了",
        "就", "特别是",
        "尤其是", "依托", "依法", "聚焦", "立足", "坚持", "面对", "当前", "今后", "下一步", "接下来", "会后", "年底前", "今年", "明年", "本月",
    ]

    /// Words that report another's speech or ask: what follows is no instruction of this speech.
    static let reporting = [
        "要求", "指出", "强调", "提出", "规定", "认为", "表示", "如何", "怎样", "为什么", "是否", "如果", "只有", "只要", "即使",
    ]
}
