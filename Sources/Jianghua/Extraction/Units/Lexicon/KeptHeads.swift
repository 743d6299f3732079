/// Where the last character of a name only seems to begin another word.
extension EdgeWords {
    /// Longer words that a continuation must not cut, by the last character of the name: 局|限时, 院|长期, 会|议定.
    static let keptHeads: [String] = lasting + sharedEnds

    /// 县水务局|长效管护: 长 is no post there, but it is in 局长期盼.
    private static let lasting =
        "局 院 处 所 站 队 馆 校 社 部 厅 行 组 班 台 园 会 省 市 县 区 镇 乡 州 村 科 室 团 司".words.flatMap { end in
            "长期 长效 长远 长年 长时间 长线 长治".words.map { end + $0 }
        }

    /// 局长期盼, 队长期待: a post and what it does.
    static let hopingPosts =
        "局 院 处 所 站 队 馆 校 社 部 厅 行 组 班 台 园 会 省 市 县 区 镇 乡 州 村 科".words.flatMap { end in
            "长期盼 长期待 长期望 长期许".words.map { end + $0 }
        }

    private static let sharedEnds = """
        局限时 局限额 局限价 局限产 局限行 局限流 局限量 局限批 局限高 局限速 局限塑 局面向 局面对 局面临 局面试 局面谈 局面签 局面授 局部署 局部门 局部分 局势必 局势头
        院士气 院内科 院内外 院内设 院内镜 院内分泌 院内控 院感谢 院感到 院感受 院前往 院前期 院区分
        所向群 所向企 所向社 所向村 所为群 所为民 所为企 所为辖 所作出 所学习 所有权
        会议定 会议事 会议题 会议案 会议程 会展开 会展示 会展现 会展望 会后续 会期间 会前往 会前期 会前来 会务实 会务必 会务求 会上下 会上报 会上门 会上线 会标本 会费用
        部分解 部分发 部分头 部分类 部分组 部分批 部分期 部分口 部分片 部分级 部下发 部下沉 部下一 部下大 部下足 部下达 部下拨 部里面
        处分管 处分头 处分解 处分类 处分片 处分组 处分包 处分级 处理顺 办公开 办公布 办公示 办结合 办事先 办件件 办案头 办学习 办法治
        组成立 组成效 组成果 组成绩 组成功 组内部 组内设 组内分 组合力 组合署 组合理 组团结 组建立 组建好 组建强 组长期 班组织 班组建 班组成 班级别 团体现 团干部
        心理顺 心理赔 心血管 心得知 行动员 行动用 行动态 行为主 行为企 行为民 行为小 行为农 行为县 行政策 行列入 行使用 行业务
        村务必 村主动 村主要 村主攻 村主导 村组织 村组建 村干好 村里里 县情况 市情况 省情况 区情况 镇情况 乡情况 县外出 市外出 市政策 市场内 镇办好 镇办理 镇办成 镇定期 乡土地 镇静下
        区别具 区间断 区里外 市面向 市面对 市面临 市直接 县直接 区直接 省直接 州直接 县级别 县内外 市内外 省内外 市容易 县情怀 市值得 县域内
        房协会 社会同 社会商 社区分 社员工 馆员工 校外出 校内外 台账户 站点击 站在前 站长期 科学习 科目前 司机关 司法务 司令人
        """.words
}
