/// Words that enumerators are made of, and words that only look like them.
enum EnumeratorLexicon {
    /// Counting words without numerals: value, 0 for the next one.
    static let sequence: [(String, Int)] =
        [("首先", 1), ("其次", 2), ("再次", 3), ("再者", 3), ("再则", 3), ("最后", 0)]
        + ["头一句", "头一条", "头一件", "头一件事", "头一桩", "头一个", "头一点", "头一项"].map { ($0, 1) }

    /// What makes 第N a number of a part: 第一个问题, 第二部分.
    static let partNouns = [
        "阶段", "个阶段", "步", "类", "层", "个问题", "个方面", "部分", "个部分", "个环节", "个重点", "个层面", "方面", "点", "项工作", "件事",
        "条意见", "点意见",
        "个意思", "层意思", "个想法", "个观点", "句话", "个词", "件事情", "个事情", "个事", "件大事", "个希望", "点希望", "个措施", "项措施", "条措施",
        "个抓手",
        "个着力点", "个目标", "项要求", "条要求", "个话题", "个原则", "条原则", "项任务", "个任务", "个建议", "点建议", "条建议", "个意见", "个特点",
        "个体会", "点体会", "个关键", "个要求", "点要求",
        "招", "个关口", "步棋", "板斧", "个层次", "个维度", "点感受", "个感受", "点认识", "个判断", "点打算", "个打算", "点考虑", "个考虑", "块工作",
        "块内容",
        "个字", "个关键词", "个转变", "个突破", "张牌", "本账", "笔账", "道题", "场仗", "场硬仗", "把火", "部曲", "道防线", "道坎", "桩事", "盘棋",
        "股劲", "杆旗",
    ]

    /// Those that do so in front of a comma, or of 是 where the series has more members: 第二句,…; 第二笔是….
    static let shortPartNouns = [
        "句", "件", "桩", "条", "项", "个", "关", "道关", "块", "层意", "段", "笔", "张", "本", "道", "场", "股", "种", "把", "招",
    ]

    /// What makes 第N a number of a chapter: 第三章, 第二条.
    static let chapterNouns = ["章", "条", "节", "编", "篇", "款"]

    /// Words that begin with 要 and make N要 no enumerator: 第一要务.
    static let falseYao = ["要务", "要义", "要素", "要件", "要点", "要诀", "要案", "要闻", "要地", "要塞", "要害"]

    /// What stands behind (N) where it only refers to a number: (一)项规定, (二)至(四). Headings begin with the same
    /// characters: (二)项目建设, (三)中小企业.
    static let referenceTails: [String] = {
        let parts = ["项", "款", "目", "条", "类", "号", "期", "版", "年"]
        let behind = [
            "规定", "所", "的", "、", "至", "和", "或", "及", "与", ",", "。", ";", ":", ")", "中", "明确", "要求", "之", "列",
            "内容", "情形",
            "工程", "文", "公告", "以",
        ]
        return parts.flatMap { part in behind.map { part + $0 } }
            + ["至(", "到(", "至第", "到第", "所列", "所述", "所规定", "所称", "所指", "所示", "中的", "中规定", "中所", "中第"]
    }()

    /// What stands before (N) where it only refers to a number: 第(一), 本条(二).
    static let referenceHeads = ["第", "前款", "本条", "附件", "附表", "表", "图", "注", "式", "見", "见", "条", "之"]

    /// What stands before 第一 where it is a rank.
    static let rankHeads = [
        "国", "省", "市", "县", "区", "州", "球", "界", "居", "列", "名", "位", "排", "为", "是", "获", "得", "夺", "均", "都",
        "的",
        "了", "成", "量", "率", "速", "额", "值", "数", "度", "业", "年", "全", "、", "”", "和", "与", "争", "保", "稳", "系",
        "军",
    ]

    /// What a greeting begins with behind 首先,.
    static let courtesies = [
        "我代表", "我谨", "谨代表", "谨向", "请允许我", "让我", "热烈", "衷心", "向", "感谢", "欢迎", "祝贺", "我要感谢", "我向", "我受", "受",
        "我对", "非常感谢",
        "诚挚", "真诚", "非常高兴", "很高兴", "我非常", "我很高兴", "我衷心", "我要向", "我想向", "我要代表", "代表", "对各位", "对大家", "对同志们",
        "借此机会",
    ]

    /// What stands before a 1 that names or measures something.
    static let decimalHeads = [
        "附件", "附表", "表", "图", "例", "注", "式", "号", "第", "栋", "楼", "期", "段", "区", "型", "版", "卷", "册", "页", "至",
        "到", "和", "与", "约",
        "近", "超", "过", "达", "为", "是", "有", "的", "占", "每", "共", "计", "按", "增", "降", "长", "差", "多", "少", "高",
        "低", "前", "年", "月", "日",
    ]

    /// Words that announce items, behind which a first 一、 may follow without a mark between.
    static let announcers = [
        "意见", "工作", "问题", "要求", "如下", "任务", "建议", "措施", "事项", "方面", "体会", "汇报", "希望", "事情", "情况", "通知",
    ]

    /// What makes a word with 一 in front of 是 or 要.
    static let oneHeads = [
        "之", "统", "第", "唯", "惟", "专", "同", "每", "进", "单", "归", "合", "万", "其", "另", "任", "某", "这", "那", "哪",
        "十", "二",
        "三", "逐", "划", "均", "周", "月", "不", "首", "如", "始", "百", "千", "星期", "礼拜", "第", "排名", "唯", "整齐划", "独",
    ]

    /// Words at the head of a paragraph that close or turn away from the numbered items before it.
    static let turns =
        [
            "总之", "总的看", "总的来看", "总的来说", "综上", "概括起来", "归纳起来", "但是", "但", "然而", "不过", "同时", "尽管",
            "虽然", "当然", "在充分肯定", "与此同时", "此外", "另外", "以上", "上述",
            "这些", "同志们", "各位", "下一步", "今后", "面对", "通过以上", "实践证明", "回顾", "展望", "为此", "因此", "所以",
            "接下来", "下面", "最后", "成绩的取得", "各位代表", "各位委员", "存在的问题", "存在的主要问题",
        ] + besideSuccess

    /// 在看到成绩的同时, 在总结经验的同时.
    static let besideSuccess = "看到 肯定 总结 取得 回顾 充分看到 认真总结".words.flatMap { verb in
        "成绩 成效 成就 进步 经验".words.map { "在" + verb + $0 }
    }

    /// Words at the head of a paragraph that leaves the items before it behind and goes on to what comes next.
    static let onward =
        [
            "总的来说", "概括起来", "归纳起来", "归结起来", "下一步", "下步", "下一阶段", "下阶段", "接下来", "今后", "新的一年",
            "面向未来", "展望未来", "虽然取得", "尽管取得", "在充分肯定",
            "回顾", "几点启示", "几点体会", "主要启示", "主要体会", "通过实践", "通过以上", "还有几", "以上这些", "以上几",
        ] + besideSuccess

    /// Those that do so below a heading, too: a speaker comes to his end, or to something further.
    static let closing =
        [
            "总之", "综上", "一句话,", "最后,", "最后我", "最后再", "最后强调", "最后讲", "最后提", "最后说", "最后就", "借此机会", "在此,",
            "在这里,我", "会后", "会议结束后", "散会后",
            "回去后",
            "回去以后", "这次会后", "这次会议之后", "另外,再", "我补充",
        ] + onceMore

    /// 再讲几点, 我再说一说, 再强调三条: a speaker who comes to something further.
    private static let onceMore = ["再", "我再", "还要再", "这里再", "这里,再", "在这里再"].flatMap { opening in
        "讲 说 谈 强调 重申 重复 提 啰嗦 叮嘱 嘱咐 提醒 补充 交代 念叨".words.flatMap { verb in
            "几 一 两 三 四 五 下".words.map { opening + verb + $0 }
        }
    }

    /// Words at the head of a paragraph that address the audience again, behind the last item.
    static let closers = [
        "同志们,", "同志们!", "同志们:", "各位领导", "各位代表", "各位委员", "各位同志", "各位来宾", "各位嘉宾", "各位同仁", "朋友们",
        "女士们", "谢谢大家", "让我们", "总之,", "大家上午好", "我的讲话", "我的发言", "我的汇报", "以上是", "以上汇报", "以上三", "以上四", "以上五",
        "以上两", "以上几", "以上就是", "我就讲", "今天就讲", "就讲这", "今天的会", "预祝", "祝大家", "祝各位",
        "祝同志们",
        "祝愿", "衷心祝", "最后,祝", "最后祝", "最后,预祝", "最后预祝", "散会",
    ]

    /// Those that only address, so that a series behind them belongs to no item before.
    static let addresses = [
        "同志们,", "同志们!", "同志们:", "各位领导", "各位代表", "各位委员", "各位同志", "各位来宾", "各位嘉宾", "各位同仁", "朋友们", "女士们", "让我们",
    ]

    /// What a meeting or speaker does at the head of a sentence, behind who it is: 会议要求,…; 某某指出:….
    static let acts = [
        "指出", "强调", "要求", "认为", "决定", "议定", "明确", "提出", "表示", "研究", "部署", "同意", "听取", "审议", "通过", "讨论", "号召",
        "重申", "商定",
        "确定", "达成", "提醒", "建议", "希望", "最后强调", "最后要求", "还强调", "还要求", "还指出", "特别强调", "同时要求",
    ]

    /// What no name begins with: who asks for something in an item belongs to it.
    static let notActors = [
        "我", "要", "各", "中央", "党", "国", "省", "市", "县", "区", "上级", "工作", "具体", "基本", "总", "主要", "有关", "必须", "应",
        "进一步", "同时", "还", "再",
        "对", "按", "根据", "目标", "质量", "时间", "纪律", "组织", "总体", "下", "今", "这", "本", "方案", "通知", "文件", "意见", "政策",
        "标准", "群众", "大家",
    ]

    /// Posts, behind which a name may stand.
    static let posts = [
        "书记", "市长", "县长", "区长", "省长", "州长", "镇长", "乡长", "主任", "局长", "厅长", "部长", "主席", "同志", "总理", "校长", "院长",
    ]

    /// Words at the head of a sentence that turn from what was reported to what is to be done.
    static let turnsToTasks = [
        "针对这些", "针对上述", "针对以上", "针对存在", "针对目前", "下一步", "下步", "下一阶段", "下阶段", "接下来", "今后", "为此", "为解决", "为了解决",
        "面对这些", "解决这些",
        "对此", "对以上", "对上述", "对这些",
    ]

    /// Whose acts they are, where it is no name.
    static let actors = ["会议", "大会", "全会", "与会", "会上", "会商", "会谈"]

    /// What stands behind a decimal fraction that is a figure.
    static let measures = "万亿千百元个公里平方米吨倍斤亩户家人次项处名成台套度级类版分秒小时天年月日号期折寸尺升瓦兆克英厘毫"

    /// Classifiers that announce how many items follow: 讲三点意见, 四个方面.
    static let countedNouns = "点个项条类种件方句步大层"
}
