// Who acts and what is done, in front of what is measured: none of it names an indicator.
extension FigureWords {
    /// How a verb takes what stands behind it.
    enum Doing: Sendable, Equatable {
        /// 拨付, 拆除, 查处: what is behind it is what is counted, also behind a subject in the middle.
        case acting
        /// 培训, 改造: a part of a noun as often as a verb (培训基地, 改造项目).
        case naming
        /// 投资, 补助: names what is measured where it stands alone.
        case standing
    }

    /// Where a figure holds or who acts: alone no indicator, and gone in front of a verb.
    static let scopes: PhraseTable<Bool> = words(
        """
        全国 全省 全市 全县 全区 全州 全盟 全旗 全镇 全乡 全村 全街道 全社区 全校 全院 全系统 全行业 全球 全世界 全厂 全公司 全局 全港 全澳 全域 全组 全队 全矿 全库 全园 \
        人家 别人 兄弟县 兄弟市 兄弟单位 我国 我省 我市 我县 我区 我州 我盟 我旗 我镇 我乡 我村 我街道 我社区 我校 我院 我局 我厂 我司 我公司 我们 我 你们 你 他们 她们 他 她 它们 它 大家 咱们 咱 自己 谁 同志们 \
        本省 本市 本县 本区 本州 本镇 本乡 本村 本校 本院 本局 本港 本地 当地 外地 各地 各级 各省 各市 各县 各区 各州 各旗 各镇 各乡 各村 各组 各校 各院 各局 各乡镇 各街道 各镇街 各社区 各部门 各单位 各县区 各区县 \
        各县市 各市县 各市州 各县市区 各地区 各地各部门 各级各部门 各部门各单位 各企业 各学校 各行政村 各村组 各片区 各园区 各科室 各中队 各网格 各党支部 各支部 省里 市里 县里 区里 镇里 乡里 村里 校里 院里 厂里 所里 队里 局里 州里 家里 \
        省上 市上 县上 区上 镇上 乡上 村上 州上 组上 中央 市县 省市 县乡 乡镇 镇村 县镇 省财政 市财政 县财政 区财政 镇财政 乡财政 州财政 中央财政 省级财政 市级财政 县级财政 区级财政 镇级财政 各级财政 地方财政 财政 上级 有的县 有的市 有的区 \
        有的地方 有的乡镇 有的镇 有的乡 有的村 有的单位 有的部门 有的企业 有的学校 有的同志 有的人 有的 有些地方 有些单位 有些部门 有些 一些地方 一些单位 个别地方 个别单位 个别 辖区 辖区内 境内 区域内 域内 省内 市内 县内 区内 镇内 村内 校内 院内 周边 \
        在外 下面 接下来 这里 那里 这儿 主城区 中心城区 城区 市区 县城 城乡 农村 开发区 高新区 经开区 园区 街道 社区 镇街 上旬 中旬 下旬 目前 至今 现场 其余 其他 其它 国家 本届 上届 往届 \
        每年 每月 每天 每日 每周 每季 每季度 每半年 每半月 每学期 每学年 每个月 每旬 每次
        """)

    /// What a scope ends with: 境内, 中.
    static let scopeEnds: PhraseTable<Bool> = words("内 里 中 当中 之中 境内 范围内 辖区 辖区内 域内 上 一级 层面")

    /// Verbs whose objects are counted.
    static let doings: PhraseTable<Doing> = {
        let acting = """
            拨付 拿出 投入 筹集 筹措 争取 争取到 整合 下达 发放 兑付 兑现 支付 划拨 募集 撬动 吸引 归集 追加 垫付 预拨 安排 落实 统筹 列支 计提 提取 清收 清缴 补缴 追缴 追回 收回 盘活 收缴 上缴 \
            实施 谋划 引进 招引 引育 推介 新上 申报 策划 包装 承接 承办 承担 举办 主办 组织 组织开展 组织实施 开展 完成 启动 启用 推进 推动 抓好 抓实 抓紧 交付 交办 受理 批复 批准 核准 批出 办理 办结 接收 接待 转办 \
            处理 处置 查处 查办 侦办 侦破 破获 抓获 打掉 立案查处 检查 巡查 督查 排查 排查出 摸排 摸排出 发现 查出 检出 测出 检测出 抽检出 筛出 筛查出 清查出 清出 巡查出 检查出 审计出 摸出 找出 揪出 整改 整治 清理 清运 清除 清退 清查 拆除 腾退 关停 淘汰 取缔 取消 调解 化解 调处 惠及 涉及 解决 消除 \
            新建 改建 扩建 改扩建 新改建 新建改建 新改扩建 续建 修建 翻建 重建 筹建 建成 建好 建起 建起了 建立 改造提升 提升改造 提质改造 翻修 整修 硬化 亮化 栽植 栽种 补种 补植 播种 收获 收割 采收 采购 收购 出栏 饲养 培育 培养 \
            新培育 续聘 跻身 进入 迈入 挤进 扶持 帮助 资助 救治 表彰 评选 评选出 评出 评定 认定 命名 授予 获评 获批 获得 荣获 取得 创建 创成 打造 建强 做强 做大 做强做优 做大做强 不断做强 壮大 组建 成立 设立 设置 开设 开办 开辟 开通 铺设 敷设 架设 搭建 安装 \
            加装 更换 配备 配置 配齐 配足 配建 增配 增设 增派 增聘 新增 净增 新添 新添置 添置 注销 吊销 撤销 购置 购买 购进 投放 投用 动员 发动 招聘 招录 招收 录用 录取 聘请 选聘 选派 选配 选拔 选树 派出 派驻 下派 抽调 调配 调集 出动 出台 制定 制订 印发 修订 \
            起草 编写 发布 发出 下发 张贴 悬挂 制作 播放 推出 推送 刊发 刊播 采写 走访 慰问 接访 约访 下访 回访 包保 包抓 包联 联系 结对 入户 签订 签署 吸纳 带动 辐射带动 实现 达成 承诺 征集 收集 录入 采集 核查 核实 核定 复核 抽查 抽检 \
            检修 接种 筛查 收治 治愈 供养 输送 运送 外运 调入 调出 调运 出售 卖出 售出 减免 免除 退还 返还 偿还 清偿 归还 罚没 没收 扣除 扣减 约谈 问责 曝光 处分 诫勉 移送 起诉 批捕 判处 审结 执结 发生 出现 暴露出 产生 造成 导致 引发 收到 接到 \
            受到 得到 拥有 具有 设有 建有 辖有 下辖 共辖 共有 现有 还有 尚有 仍有 只有 打通 贯通 修通 修好 办好 做好 搞好 管好 用好 打好 守好 看好 种好 聚焦 围绕 瞄准 紧盯 选出 列出 列入 纳入 给予 牵涉 扩充 扩增 迁建 \
            新发展 新组建 新成立 新批 新修 新栽 新植 新种 新上马 完善 健全 坐拥 面向 攻坚突破 充分调动 调动 修缮 供给 置办 采摘 捕捞 增殖放流 落户 组织好 统筹好 储备 \
            书写 平整 暂扣 损坏 水毁 浇灌 削减 净削减 抢救 抢救出 抢通 抢收 抢运 疏散 撤离 解救 营救 搜救 救出 救起 烧毁 烧死 烧伤 冲毁 冲垮 冲走 损毁 毁坏 摧毁 捣毁 销毁 焚毁 铲除 铲毁 撤除 去除 除去 剪除 强拆 拆毁 查封 扣押 扣留 冻结 缉捕 逮捕 刑拘 拘留 训诫 劝离 劝退 \
            遣返 收戒 宣读 遴选 选录 兴修 兴建 兴办 深挖 打深 动员自拆 挂钩 跻身于 压占 侵占 占用 挤占 遏制 消灭 捕杀 捕捉 放养 投喂 喂养 护送 运回 送达 送出 寄出 印制 印刷 散发 分发 派发 签发 核发 补发 换发 \
            倒塌 淹没 撒布 发送 缴获 查扣 腾出 消化 堵塞 捕获 收治 转诊 劝导 劝返 扑灭 扑救 出警 接警 处警 转移 搬离 清掏 疏浚 开挖 架起 埋设 喷涂 粉刷 修剪 管护 抚育 编发 开出 开具 开行 新开通 加密 减少 增加 创造 提供 鼓励 对接 服务好 补齐 补足 补上 还清 付清 结清 缴清 清算 预付 垫资 偿付 分流 转移安置 搬迁 征用 征迁 回迁 安置好 赠送 捐赠 捐助 免费发放 下拨 上争 争引 配套 缴纳 一共有 总共有 已有 都有 均有 能有 又有
            """
        let naming = """
            抢修 救护 发展 保障 保护 支持 引导 协调 传承 转化 孵化 审批 注册 征收 供应 出让 回收 收储 增殖 放流 登记 建设 改造 新引进 新招引 培训 练兵 服务 开发 开放 治理 修复 检测 监测 安置 救助 种植 养殖 销售 运输 加工 转移 流转 更新 维修 绿化 编制 置换 体检 提升 优化 改善 检验 免疫 检疫 开工 竣工 投产 升级 提质升级 提质 改制 重组 \
            扩容 加固 防治 防控 普查 复垦 整理 复绿 造林 开垦 灌溉 养护 保洁 巡护 巡查 宣传 宣讲 报道 调研 督导 考核 验收 评估 鉴定 审核 审查 审计 诊疗 推广 示范 试点 运营 利用 集聚 聚集 储存 供电 供水 供气 供热 改良 引种 扩种 复种 轮作
            """
        let standing = "投资 签约 落地 补助 补贴 奖励 奖补 救助 帮扶 资助 减免"
        var entries: [(String, Doing)] = []
        for word in standing.words { entries.append((String(word), .standing)) }
        for word in acting.words { entries.append((String(word), .acting)) }
        for word in naming.words { entries.append((String(word), .naming)) }
        return PhraseTable(entries)
    }()

    /// 投入强度, 检查次数: with one of these a verb names what is measured.
    static let measureHeads: PhraseTable<Bool> = words(
        """
        面积 就业 次数 人数 户数 件数 起数 家数 台数 数量 总量 总数 总额 金额 规模 强度 力度 比例 比重 占比 标准 成本 周期 时间 时长 时限 进度 水平 能力 价 价格 费 费用 均价 单价 收入 支出 产出 期限 期 频次 频率 幅度 速度 效率 里程 天数 长度 \
        结果 情况 满意 人次 覆盖面 能手 手段 方式 方法 办法 渠道 过程 环节 部门 阶段 时期 经验 典型 上限 下限 限额 额度 指数 系数 总值 产值 增加值
        """)

    /// Names that begin as a verb does.
    static let notDoings: PhraseTable<Bool> = words(
        """
        拘留所 拘留中心 救护车 救护站 救护员 抢修队 抢险队 抢救室 营救队 督查室 督查组 督查办 督查局 督查专员 督查激励 检查组 检查站 检查点 检查员 巡查员 巡查队 组织部 组织科 组织办 组织委员 组织生活 组织关系 组织机构 组织体系 组织力 组织者 审批局 审批科 审批服务 审批事项 登记中心 登记处 登记证 采购中心 采购办 采购商 采购人 采购额 采购量         征收办 征收中心 征收率 调解委 调解员 调解室 调解中心 调解组织 调解小组 接待中心 接待室 接待日 接待站 接待能力 处理厂 处理站 处理设施 处理能力 处理中心 处理系统 处置场 处置中心 处置能力 受理中心 受理点 受理站 办理流程 办理事项 办理时限 实施方案 实施意见 实施细则 推进会 推进组 推进办 采集点         采集员 收集点 收集站 回收站 回收点 回收率 收储中心 收储点 收储价格 收购站 收购点 收购价 供应站 供应点 供应量 投放点 保护区 保护地 保护站 保护单位 保护面积 保障房 保障中心 保障局 保障部 保障体系 保障线 保障水平 保障对象 支持政策 引导基金 引导资金 引导员 协调机制 协调小组 对接会 联系点 联系人 联系户         联系制度 注册地 注册资本 注册资金 注册用户 注册会员 发布会 发布厅 创建办 创建活动 创建指标 创建标准 出让金 出让收入 出让面积 减免税 建成区 转化率 搬迁户 搬迁安置 搬迁人口 组成部门 发生地 发生率 发放点 发放率 招聘会 招聘岗位 招聘网 获得感 抽检率 检修期 采访 慰问金 慰问品 包保责任 包保单位 包保干部         拥有量 拥有率 配套设施 配套费 配套资金 配套率 建立健全 淘汰赛 淘汰率 表彰会 认定机构 启动会 启动仪式 启动资金 起草组 实现度 增加值 增加额 减少量 提供商 提供者 创造力 创造性 传承人 孵化器 孵化园 孵化基地 孵化中心 培育库 培育中心 安装工程 安置 服务站 清单 整治行动 整改任务 整改台账 落实率 落实情况         发展基金 统筹区 统筹层次 统筹基金 安排部署 奖补资金 奖励资金 补助资金 补贴资金 补助标准 补贴标准 奖励标准 救助标准 补助金 补贴款 投资额 投资项目 投资基金 投资主体 投资人 签约项目 签约率 签约医生 签约服务 签约仪式 落地率 落地项目 救助金 救助站 帮扶单位 帮扶干部 帮扶对象 帮扶资金 帮扶责任         资助金 资助标准 资助上限 资助项目 减免额
        """)

    /// 处理率, 检查组: with one of these alone a verb is a word of its own; with the first ones always.
    static let measureEndings = UnitSet("率量额的后了等、和与及性型式级")
    static let wordEndings = UnitSet("场厂商度数值费款金税债点站班组者员局部办型性式法权品岗制令书证单卡案网线中时前过得好到入出在为至以有器化级区房物")

    /// 培训基地, 改造项目: with one of these a verb that may name is a part of the name.
    static let namedHeads: PhraseTable<Bool> = words(
        """
        项目 工程 资金 经费 基金 贷款 基地 中心 机构 组织 队伍 队 团队 人员 人才 对象 大户 户 主体 任务 行动 方案 计划 规划 措施 政策 制度 体系 系统 平台 设施 设备 装备 场所 场地 站点 网点 点位 用地 用房 用品 物资 材料 企业 单位 部门 公司 园区 区 院 所 室 商 业 \
        岗位 指标 目标 试点 示范 工作 事业 产业 活动 问题 板块 环节 领域 专班 专家 合同 协议 订单 力量 模式 机制 效益 效果 成效 成果 投资 投入 收益 产值 经济 质量 环境 条件 总投资 小区 房 住房 社区 村 镇 乡 县 市 县区 集团 联盟 联合体 合作社 车间 \
        建设 改造 管理 治理 服务 提升
        """)

    /// The last characters of who acts: 县林业局, 各村, 融媒体中心.
    static let actorEndings = UnitSet("局委办府部院校司队组心会政厂店站所社镇乡县市区州盟旗村街道园行厅署处们里上位军警馆门企构体")

    /// Words that open the predicate inside the words before a figure, in front of a verb: 各镇要|改造, 全县累计|投入.
    static let openers: PhraseTable<Bool> = words(
        """
        要 须 应 将 拟 已 共 均 都 还 再 并 必须 务必 应当 应该 需要 可以 能够 已经 已累计 正在 曾经 总共 一共 合计 共计 累计 现已 均已 都已 也已 还将 并将 也将 还要 也要 都要 均要 就要 又要 可获 \
        每年 每月 每天 每日 每周 每季度 每学期 每半年 每半月 集中 先后 陆续 重点 抓紧 尽快 尽早 加快 分批 分期 统一 依法 依规 依法依规 按规定 按要求 按标准 按计划 如期 按期 按时 及时 主动 积极 大力 全力 全面 深入 扎实 持续 继续 进一步 共同 联合 同步 同时 一次性 至少 最少 最多 平均 \
        上周 本周 下周 上月 本月 下月 今年 去年 明年 后年 前年 本年 当年 上年 年内 今年以来 去年以来 近年来 近年 近几年 这几年 几年来 这两年 近两年 一年来 三年来 五年来 上半年 下半年 今年上半年 去年底 年底前 目前 当前 截至目前 现在 现时 至今 去冬今春 去年冬天以来 冬天以来 秋季 春季 今春 今冬 今秋 今夏 \
        分别 依次 计划 规划 预计 拟定 打算 计划再 一年 全年 凡是 只要 如果 先 亲笔 充分 带头 从严 从重 从快 从优 优先 科学 合理 精准 精心 认真 切实 着力 稳妥 稳步 有序 有效 高标准 高质量 高效 迅速 全程 逐一 逐个 逐户 逐村 多方 多渠道 公开 免费 无偿 有偿 直接 间接 专门 专题 累计已 连续 至今已 不断 不得 不能 不准 严禁 力争 争取 确保 努力 牵头 率先 自主 自愿 主动 亲自
        """)

    /// Words of time inside the words before a figure: what is measured stands behind them.
    static let innerTimes: PhraseTable<Bool> = words(
        """
        今年 去年 明年 前年 后年 本年度 今年上半年 今年下半年 今年以来 去年以来 近年来 近几年 这几年 几年来 这两年 近两年 今明两年 未来五年 未来三年 未来几年 今后五年 今后三年 年内 目前 当前 截至目前 本月 上月 本季度 一季度 二季度 三季度 四季度 上半年 下半年 前三季度
        """)

    /// 每人, 每亩: for each of what the figure is.
    static let rates: PhraseTable<Bool> = PhraseTable(ratePhrases, backward: true)
    /// 每个, 每名 at the head stand before what is counted through.
    static let ratesAtHead: PhraseTable<Bool> = PhraseTable(
        ratePhrases.filter { !($0.utf16.count == 2 && classifiers.contains($0.utf16.last ?? 0)) })
    private static let classifiers = UnitSet("个名家所位回场批只头羽口匹株棵张辆台套件条座栋幢间层份本册袋箱瓶盒支枚片块顶处项笔宗例起桌床单票车趟")
    private static let ratePhrases: [String] = {
        let kinds = """
            人 户 亩 村 镇 乡 县 区 市 州 校 班 组 队 家 所 名 位 生 年 月 日 天 周 季 季度 旬 次 回 场 批 小时 分钟 秒 学期 学年 学时 课时 平方米 平米 平方 立方米 立方 方 公里 千米 米 吨 公吨 斤 公斤 千克 克 升 度 千瓦时 千瓦 头 只 羽 口 匹 株 棵 张 辆 台 套 件 条 座 栋 幢 间 层 床 桌 人次 \
            份 本 册 袋 箱 瓶 盒 支 枚 片 块 顶 处 个 项 笔 宗 例 起 公顷 平方公里 平方千米 万人 千人 百人 十万人 万名 千名 百名 万元 亿元 百元 千元 百万元 百户 千户 万户 百亩 千亩 万亩 百公里 万公里 百平方米 百万平方米 万平方米 万吨 个人 个月 个村 个乡镇 个镇 个乡 个社区 个县 个小区 个路口 个家庭 个学生 \
            个项目 个点 个学期 个季度 个星期 个小时 户家庭 名学生 名干部 名党员 名教师 名医生 位老人 个孩子 位居民 名职工 千名老年人 百名老年人 千名老人 千人口 万人口 十万人口 百万人口 标准箱 单 票 车 车次 航次 航班 趟 标段 桶 头猪 只羊 头牛 亩地 亩田 斤粮 工日 岗 岗位 单位 单元
            """
        return kinds.words.map { "每" + $0 }
    }()

    /// The characters of the time that a change starts from: 由2020年底的, 从“十三五”末的.
    static let originTimes = UnitSet("年月日底末初季度上下半去前今当时期一二三四五六七八九十〇零两“”第个同x×")

    /// Behind a noun the figure belongs to, or at the end of a clause that says when: 在去年的基础上, 的时候.
    static let circumstances: PhraseTable<Bool> = PhraseTable(
        "的基础上 基础上 的时候 的情况下 的前提下 的条件下 的过程中 的背景下 的同时 之时 之际 时候 前提下 情况下".words.map { ($0, true) },
        backward: true)

    /// 的平均水平, 同期: with a scope or a time before it what a figure is compared with.
    static let baseEnds: PhraseTable<Bool> = words(
        """
        平均 平均水平 平均数 平均值 均值 均数 水平 同期 同期水平 同口径 人均水平 同类地区 同类城市 同类平均 平均线 总量 总数 总体 合计 末 底 初 年初 年底 年末 同月 同日 峰值 高峰 高峰期 高点 低点 目标 计划 任务 目标任务 预算 预期 时期 期间 期末 水准
        """)

    /// Times that a figure is compared with.
    static let baseTimes: PhraseTable<Bool> = words(
        """
        上年 去年 前年 上一年 上年度 往年 历年 常年 上月 上季度 上半年 上周 上期 上届 上次 上一次 上一个五年 上个五年 上一个五年规划 前五年 前三年 前十年 过去五年 过去十年 过去 五年前 十年前 三年前 年初 年底 原来 以前 之前 此前 疫情前 改革前 搬迁前 当时 建国初期 改革开放初期 同期 上一轮 前一轮 上一年度 \
        上一阶段 上一周期 上轮 国家 世界 国际 行业 同行 同行业 同类 第二名 第一名 最后一名 计划 目标 时序进度 序时进度 时间进度 预期 预算
        """)

    /// How a district counts its parts, where a rank holds: 全市11个|县区.
    static let rankFields: PhraseTable<Bool> = PhraseTable(
        """
        县区 区县 县市区 县市 市县 县(市、区) 县(市)区 县(市)、区 区(县) 县(区) 县(区、市) 区(市)县 区市县 县域 旗县 旗县区 旗县市区 盟市 市州 州市 州(市) 市(州) 地市 地市州 省市 省份 省区市 省区 省(区、市) 省区、市 设区市 地级市 地级以上市 市 县 省 区 州 旗 城市 重点城市 大城市 \
        副省级城市 省会城市 直辖市 计划单列市 同类城市 参评城市 创建城市 试点城市 乡镇 镇街 镇街道 乡镇街道 乡镇(街道) 镇(街道) 街镇 街乡 镇 乡 街道 村 行政村 社区 村(社区) 部门 单位 市直部门 县直部门 市直单位 县直单位 责任单位 学校 企业 开发区 高新区 经开区 园区 国家级高新区 国家级经开区 \
        国家级开发区 省级开发区 参评单位 考核单位 被考核单位 参评县 提名城市 国家 国家和地区 国家或地区 经济体 班级 班 院校 高校 医院 法院 检察院 支队 大队 中队 派出所 组 队 代表队
        """.words.map { ($0, true) }, backward: true)

    /// 重要, 平均, 首都: characters that make words of openers of one character.
    static let notBeforeOpener = UnitSet("重主需摘纪简概紧平人户年月日首成供反响适效对公即")
    /// 一把, 拖把; 把关, 把握.
    static let notBeforeHandling = UnitSet("一两几三火拖门车刀")
    static let notBehindHandling = UnitSet("关握控手脉柄")
    /// 有关, 有色: no 有 that has.
    static let notBehindHaving = UnitSet("关色机效线限轨偿害毒组序力利")
    /// 为65岁以上老人…, 从资金里拿出: what opens words that a verb must end.
    static let prepositions = UnitSet("为给向对从由在以用按据通靠凭将每")

    /// Names of measures that look like two changes: 减税降费.
    static let namesOfChange: PhraseTable<Bool> = PhraseTable(
        "自然增长率 人口增长率 人口自增率 减税降费 降税减费 减税减费 减费让利 减税让利 降费让利 降本增效 节能减排 减污降碳 降碳减污 提质增效 节本增效 增产增收 减负增效 提标扩面 减税免费 减免税 减免税费 社会减排 以旧换新 腾笼换鸟"
            .words
            .map { ($0, true) },
        backward: true)

    /// 高中, 集中
    static let schoolsBefore = UnitSet("高初集职")
    /// 离退休, 离婚: words that begin as 离 does.
    static let behindLeaving = UnitSet("退婚岗任职校线网散合心子境岸岛休异队")
    /// 差, 掉: what a rate lacks or loses.
    static let gaps = UnitSet("差掉缺")
    /// 增加, 新增, 减少: also of places.
    static let movesOfThings = UnitSet("加增减多少展添设缩大派聘配花卖用拿跑")
    /// 每户补助标准, 每人资助上限: measured, though counted through.
    static let eachMeasures = UnitSet("限准数额金费")
    /// 的有, 的占: the predicate behind a clause, no noun that is counted.
    static let clauseVerbs = UnitSet("有是占达超为均都只仅不未已还要将")
    /// 的目标, 的要求: what a change is, not what it moves.
    static let goalsBehind = words(
        "目标 要求 任务 速度 幅度 水平 标准 基础 情况 比例 势头 预期 态势 成绩 指标 好成绩 降幅 增幅 空间 承诺 同时 前提 企业 地区 县 乡镇 单位 城市 国家 行业 产品 项目 人 时候"
    )
    /// 按章程, 依照, 根据
    static let bases = UnitSet(baseCharacters)
    static let baseCharacters = "按依据"
    /// 得分, 积分: no 分居.
    static let scoresBefore = UnitSet("得积总评均学考")

    /// 同学, 同志, 同事
    static let behindFellow = UnitSet("学志事胞行伴乡")
    /// Characters behind a quantity that begin no noun it counts.
    static let notCountedOpenings = UnitSet(
        "还已正将都均也又才就在未不没是有要可能用由以为向从给把被占比同较达至到等和与及或每左上下共多余内外中里间起来后前时级吗吧呢啊呀嘛了着过超涨跌升降增减再仍须需应会使让得且而但却只仅约近最其这那使获")
    /// The last characters of what is measured in money or area: 总投资3亿元的项目.
    static let countableMeasures = UnitSet("率比例重额值量积入支资费价税款债金润模")
}
