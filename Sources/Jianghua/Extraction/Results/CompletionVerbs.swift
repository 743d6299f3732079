/// What a word is where a verb is looked for.
enum VerbKind: UInt8, Sendable {
    case verb
    /// A noun as often as a verb: 建设, 改造.
    case either
    /// The same, and a way of working as often as a result: 实施, 服务. It needs an amount at its end, or one to
    /// be at least reached.
    case vague
    /// Holds the characters of a verb: 生产总值, 开发区.
    case noun

    static func table(
        verbs: String, either: String, vague: String = "", nouns: String
    ) -> PhraseTable<VerbKind> {
        func entries(_ words: String, _ kind: VerbKind) -> [(String, VerbKind)] {
            words.words.map { ($0, kind) }
        }
        return PhraseTable(
            entries(verbs, .verb) + entries(either, .either) + entries(vague, .vague)
                + entries(nouns, .noun))
    }
}

/// Verbs that finish or deliver something: what a goal says is done by a limit, and what a time in front of one
/// tells of (上半年签约的项目).
enum CompletionVerbs {
    /// 选齐, 装好, 签下: one character and what comes of it.
    private static let resultatives: String = {
        let stems: [(String, [String])] = [
            (
                "选 装 配 备 收 报 补 种 栽 铺 挂 贴 发 领 招 聘 派 订 签 编 印 测 查 审 搬 迁 运 交 筹 凑 集 缴 填 架 埋 浇 喷 洗 割 储 购 买 采 录 核 建 换 还",
                ["齐"]
            ),
            ("装 铺 种 栽 架 埋 换 修 建 备 选 签 编 订 印 补 接 挂 贴 填 砌 搭 挖", ["好"]),
            ("配 备 储 购 筹 存 留 拨 补 调 种 派 招", ["足"]),
            ("签 定 拿 征 租 买 领 装", ["下"]),
        ]
        return stems.flatMap { stem in stem.0.words.flatMap { verb in stem.1.map { verb + $0 } } }
            .joined(separator: " ")
    }()

    static let words: PhraseTable<VerbKind> = VerbKind.table(
        verbs: resultatives + """
             完成 出台 纳入 下放 取消 报送 上报 呈报 报备 报批 启动 开工 竣工 投产 投用 投运 通车 通航 通水 通气 通电 通网 投入使用 投入运营 投入运行 投入运作 投入服务 投入营运 投入生产 启用 清零 办结 结案
            销号 销案 交付 交工 交房 开业 建好 达标 摘帽 摘牌 完工 通 建成 实现 达到 形成 组建 成立 淘汰 关停 关闭 退出 移交 落成 开园 开馆 开街 开诊 收官 公布 兑现 还清
            发放 制定 制订 修订 印发 下发 上线 封顶 贯通 合龙 入驻 签约 签订 签署 签定 落地 解决 消除 拿出 提出 提交 递交 送交 送审 回复 答复 建立 设立 创成 摘得
            拆完 拆除 清除 清退 清空 清运 抢通 复工 复产 复学 补齐 补足 补上 配齐 配备 配足 备足 备齐 选出 选定 评出 确定 敲定 落实 查清 摸清 厘清 理清 追回 收回 追缴 缴清
            结清 付清 清偿 偿还 归还 返还 退还 拨付 下达 下拨 到账 到岗 就位 上岗 安装 铺设 接通 联通 打通 开通 并网 并轨 接入 迁移 撤并 撤销 撤除 划转 划定 勘界 颁发 颁布
            张贴 更换 替换 建档 造册 归档 移送 转交 结束 结项 结题 终结 完结 了结 化解 脱贫 脱困 出列 入库 推开 铺开 启用 停用 停产 停止 挂牌 揭牌 授牌 办完 办妥 见底 见效
            起步 动工 破土 奠基 兴工 合拢 通关 通邮 恢复 修复 竣验 成型 拉通 补办 补缴 补录 缴纳 交清 交齐 收齐 报齐 填完 查完 改完 修完 建完 干完 做完 装完 发完 种完 收完
            起草 拟定 拟订 印制 编印 试运行 试运营 扫尾 收尾 腾地 交地 摘地 进场 进场施工 封库 入统 纳统 获批 获评 销账 清底 归仓 入仓 上架 清仓 清仓见底 打烊 通过验收 通过评审 通过审批 创建成 创建成功 交房 领证 办证 亮灯 亮相 封存 取缔 腾空 腾退 回迁 入住 分配 分解 选派 选聘 招聘 补选 换届 改制 注销 剥离 割接 切换 加装 更新完 更换完 收储
            供地 挂网 开标 定标 落户 引进 开设 开办 入伙 通关 启航 启程 复航 复课 出清 脱手 下线 复耕 复绿 复垦 改厕 撤点 撤站 封停 销毁 拆迁 搬离 清场 清库 清障 清缴 清欠
            结算 决算 清算 换发 补发 核发 制发 上交 进驻 撤离 撤出 归位 复位 侦破 告破 立项 获准 核准 开建 搭起 建起 换证 过户 启封 转产 轮换 揭榜 招齐 报会 审定 核定 谈妥 签妥 传达到 传达至 打到 汇到 划到 打入 汇入 划入 预拨 预付 支付 拨足 缴足 汇算清缴 兑付 赎回 摘星 见绿 蓄水 下闸蓄水 下闸 截流 见成效 供热 供暖 停热 种上 栽上 喝上 吃上 坐上 乘上 用上 通上 住上 搬进 装上 接上 补上 修好 整改好 达效 验收合格 交出 交齐 打完 挖完 割完 栽完 补完 铺完 建完 换完 搬完 迁完 跑完 走完 测完 验完 评完 审完 销完 清完 喷完 贴完 送完 运完 退完 还完 拆改完 定稿 出具 审结 见雏形 出形象 赶上来 扭转 具备 结束 位居 位列 拿到 拿下 追平 定稿 定兵 交钥匙 交卷 量产 达产 满产 面市 上市 首发 首航 首飞
            """,
        either:
            "全覆盖 搬迁 验收 审核 备案 审议 批复 编制 改造 压缩 整改 创建 清理 整治 登记 排查 修缮 加固 更新 整合 合并 转化 录入 开放 安置 发布 公示 公开 公告 填报 汇总 反馈 更换 覆盖 硬化 绿化 亮化 美化 净化 疏浚 疏通 清淤 补种 栽种 收割 播种 入园 迁出 迁入 退还 配置 维修 修建 铺装",
        nouns: """
            一卡通 一点通 一本通 一件通 一码通 安置区 安置户 安置小区 安置工作 安置人员 搬迁户 搬迁群众 改造户 整改率 供热管网 供热管道 供热设施 供热企业 供热面积 供热季 供热期 供热服务 供热保障 供热能力 供热投诉 供热合同 供热补贴 供热条件 供热区域 供热单位 供热锅炉 供热工程 供热改造 供热工作 \
            供暖设施 供暖季 供暖期 供暖面积 供暖费 供暖补贴 供暖改造 供暖企业 供暖保障 供暖工作 报表 报告 报纸 报名 报账 报销 报道 汇报 申报 简报 周报 日报 月报 情报 预报 举报 警报 海报 交易 交流 交叉 交警 交接 外交 社交 成交 欢送 通报 通知 通信 通讯 通用
            通行 通道 通过 交通 普通 沟通 融通 畅通 流通 通常 通风 通话 通宵 通胀 通货 通力 通盘 通告 通俗 通识 通报会 互通 联通性 直通 签约率 落地率 完成率 达标率 到位率
            公开透明 公开招聘 公开课 公开赛 落实情况 完成情况 反馈意见 形成合力 实现情况 恢复性 解决方案 解决办法 分配方案 公示栏 公告栏 安装工程 解决不了 引进人才 公布栏 启动仪式
            启动资金 结束语 结束后 实行中 推行中 脱贫攻坚 脱贫致富 脱贫成果 脱贫人口 脱贫户 脱贫县 脱贫地区 脱贫群众 脱贫摘帽县 脱贫成效 脱贫工作 脱贫任务 脱贫质量
            """)
}
