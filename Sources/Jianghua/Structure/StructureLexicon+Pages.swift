/// The words of pages by how they are told from what a speaker says.
extension StructureLexicon {
    /// Of the phrases of pages those that a speaker says, too: 请大家关注微信公众号, 提供技术支持.
    static let sharedPhrases: Set<String> = Set(
        """
        网站首页 当前位置 上一篇 下一篇 相关文章 相关文档 最新文档 相关报道 相关推荐 相关阅读 相关链接 推荐阅读 推荐访问 热门文章 最新文章 \
        延伸阅读 温馨提示 扫一扫 微信公众号 关注公众号 分享到 关闭窗口 版权所有 版权说明 备案号 技术支持 免责声明 阅读全文 展开全文 \
        返回列表 网友评论 发表评论 在线预览 申请退款 请举报 联系客服 优秀范文 网站地图 更多精彩 用户上传 查看更多 点击查看 热词搜索 \
        相关搜索 关于我们 转载于
        """.words + blurbs)

    /// With which a page recommends its text; a speaker his advice.
    static let blurbs = "供大家参考 仅供参考 欢迎阅读 欢迎参考 欢迎大家分享 希望对大家有所帮助".words

    /// What a speaker gives for reference.
    static let advice = "意见 建议 体会 想法 思考 看法 做法 经验 一是 一要 我讲 我的 我个人 几点 几条 几句".words

    /// What is said to the reader of a page, or about its texts.
    static let visitorWords = """
        您 本站 本网 本文 本文档 范文 文档 小编 侵权 下载 会员 转载 投稿 客服 站长 讲话稿 发言稿 演讲稿 文库 浏览器 网友上传 网友投稿 \
        网络收集 网络整理 来源于网络 来自网络 收藏本 分享给朋友 获取更多 免费领取 领取资料 扫码关注 长按 我们的微信 我们的公众 你要找 \
        你想要 你可能 文章来源 下方按钮 素材 http www
        """.words

    /// What only a speaker says to his hearers.
    static let hearerWords = "散会 会后 同志们 请各 请大家 请同志 各位代表 各位委员 在座".words

    /// Predicates of duty, of result and of the speaker himself.
    static let duties = """
        必须 务必 必需 应当 应该 不得 不准 严禁 不能 不可 不少于 不低于 不超过 不高于 达到 确保 一律 加强 强化 抓好 推进 落实 开展 \
        建立 健全 完善 组织 做好 提供 提升 提高 我们 我写 我讲 我说 我提 我省 我市 我县 我区 我镇 各单位 各级 各部门 各地 各镇 各乡 \
        各县 各区 各市 各村 各校 各站 各社区 各街道 讨论 研究 一是 二是 ,是 ,就是 ,让 认真 积极 及时 坚持 实现 每月 每周 每季度 每年 \
        每天 每日 严肃 严格 全面 发布 推出 完成
        """.words

    /// Around 要 it is part of another word: 需要, 要点.
    static let wordsBeforeDuty = "需主重纪摘概只还想简必"
    static let wordsBehindDuty = "点闻件素目么是"

    /// Heads of lines about a page that a sentence of a speech may begin with, too: 关键词：快、实、严。
    static let plainHeads: Set<String> = Set(
        "来源 作者 编辑 责任编辑 浏览 点击 阅读 记者 责编 栏目 分类 标签 关键词 标题 审核 大小 转载 热词 位置 首页".words)

    /// Lines that stand alone below a text: what they begin with.
    static let footerLines = """
        猜你感兴趣 猜您感兴趣 猜您喜欢 你可能喜欢 您可能喜欢 你可能感兴趣 您可能感兴趣 你可能还喜欢 您可能还喜欢 大家都在看 大家还看了 \
        您可能还会对这些文章感兴趣 您可能对以下文章感兴趣 \
        热门推荐 精品推荐 随机推荐 最新推荐 编辑推荐 站长推荐 本类推荐 今日推荐 图文推荐 精彩推荐 热点推荐 为你推荐 猜你想看 相关内容 \
        相关信息 相关资讯 相关新闻 相关稿件 相关范文 相关专题 同类文章 同类推荐 同类范文 本类最新 本类热门 热门专题 热门标签 热门资讯 \
        热门排行 点击排行 阅读排行 最新资讯 最近更新 原文链接 原文地址 原文出处 查看原文 阅读原文 本文来自 本文转自 文章转自 转自 转载自 \
        关注我们 联系我们 关于我们 设为首页 加为收藏 添加收藏 关闭本页 关闭页面 关闭窗口 关闭 打印 打印本文 打印此文 打印此页 我要评论 \
        我来评论 全部评论 最新评论 精彩评论 暂无评论 写评论 举报 举报/反馈 举报反馈 反馈 意见反馈 纠错 我要纠错 赞 点赞 踩 收藏 评论 \
        阅读 阅读量 阅读数 阅读次数 点击数 点击量 点击率 点击次数 浏览量 浏览数 浏览次数 访问量 访问次数 访问人数 一键复制 复制全文 复制链接 \
        全文阅读 阅读全部 阅读剩余 阅读剩余部分 阅读剩余全文 展开剩余 展开全部 在线咨询 在线客服 在线留言 客服 客服QQ 试读结束 试读已结束 \
        试读部分已结束 预览结束 预览已结束 未完待续 转载请保留出处 转载请注明 转载请注明出处 侵权必究 违者必究 版权声明 返回目录 回到目录 \
        返回首页 回到顶部 返回上页 返回上级 顶部 上一条 下一条 上一章 下一章 上一则 下一则 没有了 收起 无障碍 长者模式 大中小 条评论 \
        人点赞 人已赞 次阅读 次浏览 次点击 人阅读 人浏览 人看过 本文档下载 文档下载 TOP Top top END End PDF pdf 推荐内容 条记录 预览结束 试读结束
        """.words + ["大 中 小", "THE END", "The End"]

    /// Heads of such lines: a colon stands behind them.
    static let footerHeads = """
        作者单位 作者简介 作者系 主办单位 主办 承办单位 承办 协办单位 网站主办 网站承办 单位地址 通讯地址 联系地址 地址 邮编 邮政编码 电话 传真 \
        办公电话 值班电话 客服电话 客服热线 邮箱 电子邮箱 电子邮件 网址 官方网站 ICP备案 ICP备案号 备案 备案编号 网站备案 网站备案号 公安备案 \
        公安备案号 公网安备 网站标识码 网站标识 TAG TAGS Tag Tags tag tags 关键字 所属栏目 所属分类 所属专题 有效性 时效性 效力状态 \
        信息公开选项 信息公开类别 信息公开方式 公开方式 公开选项 公开类别 公开形式 附件下载 相关附件 本文转自 本文来自 文章转自 文章出处 转自 \
        转载自 摘自 原载 客服QQ 联系QQ QQ QQ群 微信 微信号 公众号 本站声明 网站声明 责任校对 文字编辑 美术编辑 网络编辑 值班编辑 \
        值班主任 审稿 终审 初审 复审 一审 二审 三审 一校 二校 三校 排版 制图 摄影 图片 文字 视频 监制 来稿 通讯员 实习生 上一条 下一条 \
        上一章 下一章 扩展链接 原文链接 原文地址 短链接 打印时间 下载次数 点赞数 文件类型 文件大小 文档格式
        """.words

    /// Heads of lines that say whom the text of a speech was sent to. 抄送 stands below what an organ issued, and is
    /// its own.
    static let distributions = "分送 印送 呈送 呈报 呈 报 送 发 发至 报送 下发 发送".words

    /// What a line below a text has somewhere.
    static let footerPhrases = """
        当前网页未 剩余内容请 点击下一页 位访客 位访问者 最佳分辨率 屏幕分辨率 *768分辨率 *900分辨率 *1080分辨率 保留出处 注明出处 关注本站 \
        收藏本站 访问本站 开通会员 会员专享 需付费 付费阅读 余下内容 剩余部分 侵权必究 分页标题 公网安备 ICP备 本文共 本篇文章共 全文共 \
        还会对这些文章感兴趣 感兴趣的文章 加入知识星球 网站标识码
        """.words

    /// Notes that sites put into a text, in brackets: (正文省略600字,正式会员可完整阅读).
    static let insertedNotes = """
        会员可完整阅读 会员可阅读 net省略 cn省略 com省略 已省略 此处省略 此处隐藏 内容隐藏 当前仅显示 登录后可查看 付费后可 下载后可 文章共 全文共 本文共 \
        请勿直接抄袭 公文素材 更多范文 更多公文 关注微信 加微信
        """.words

    /// What tells one of these though a sentence ends in the line: …剩余内容请访问下一页查看。
    static let visitorOnly = "当前网页未 剩余内容请 点击下一页 关注本站".words

    /// What is told in brackets about where a text comes from: (摘自《…》), (作者系…).
    static let sourceNotes = "摘自 原载 转自 转载自 选自 作者系 作者为 作者单位 作者是 原文载 本文系 本文原载 下转 上接 未完待续 全文完".words

    /// Slips that readers of pages get beside a text: 知识链接, 【小贴士】….
    static let appendices = """
        扩展资料 拓展资料 扩展知识 知识链接 知识拓展 拓展知识 知识延伸 拓展阅读 扩展阅读 小贴士 温馨小贴士 小知识 相关知识 知识窗 小常识 \
        相关常识 百科知识 写作指导 写作技巧 写作要点
        """.words

    /// Ends of the names of files.
    static let fileEnds = [
        "doc", "docx", "pdf", "txt", "wps", "ppt", "pptx", "xls", "xlsx", "rar", "zip", "ofd", "htm", "html",
    ]

    /// What the name of a site ends in that stands behind a title.
    static let siteEnds = """
        网 大全 文库 网站 论坛 资料 范文 频道 文秘 之家 公文 写作 资料库 资源 门户 平台 日报 在线 政府 专栏 栏目 领导讲话 讲话稿 发言稿 \
        讲话 发言 演讲稿 .com .cn 百科 阅读 下载
        """.words

    /// Set apart on its line a title: 讲    话.
    static let spacedTitles = ["讲话", "发言", "致辞", "致词", "报告", "汇报", "演讲", "讲稿", "动员"]

    /// Ornaments around a title.
    static let ornaments = "★☆◆◇●○■□▲△※◎►▶√"

    /// What the number of a part stands behind: 范文一.
    static let samples = ["范文", "例文", "样文", "样稿", "例稿", "讲稿", "稿子"]

    /// A short line with one of these is no slogan that names a speech.
    static let noHeadlines = """
        网 首页 专栏 栏目 频道 范文 大全 文库 页面 论坛 公开 搜索 登录 政务 办公室 文件 会议 大会 全会 仪式 推荐 书记 县长 市长 镇长 乡长 \
        区长 省长 州长 局长 部长 主任 主席 委员 院长 校长 文章 阅读 链接 目录 导航 人民政府 委员会 提纲 第一 篇 同志 年
        """.words
}
