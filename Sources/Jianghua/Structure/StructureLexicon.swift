/// The words by which the lines of a page are told apart.
enum StructureLexicon {
    /// Words that end the title of an address, report or document.
    static let titleEnds =
        [
            "讲话", "致辞", "致词", "发言", "汇报", "报告", "动员", "动员令", "演讲", "讲稿", "讲话稿", "发言稿",
            "演讲稿", "致辞稿", "汇报稿", "主持词", "献词", "贺词", "述职", "倡议书", "通知", "意见", "方案", "决定",
            "公报", "纲要", "总结", "批示", "寄语", "常务会议纪要", "专题会议纪要", "办公会议纪要", "工作会议纪要", "推进会议纪要", "座谈会纪要", "联席会议纪要",
            "现场会纪要",
            "办公会纪要", "专题会纪要", "调度会纪要", "开幕词", "闭幕词", "答谢词", "说明",
        ] + meetingEnds

    /// What is spoken at a meeting and has a short name.
    static let meetingEnds = """
        主持辞 开场白 欢迎词 欢迎辞 欢送词 祝酒词 祝酒辞 致谢词 答谢辞 开幕辞 闭幕辞 贺辞 献辞 悼词 串词 串联词 会上的表态 会议上的表态 \
        大会上的表态 仪式上的表态 会上的点评 会议上的点评 大会上的点评 仪式上的点评 会上的讲评 会议上的讲评 大会上的讲评 仪式上的讲评 \
        会上的主持 会议上的主持 大会上的主持 仪式上的主持 会上的通报 会议上的通报 大会上的通报 动员词 动员辞 会上的小结 会议上的小结 大会上的小结 仪式上的小结 会上的致谢 会议上的致谢 \
        大会上的致谢 仪式上的致谢 会上的寄语 会议上的寄语 大会上的寄语 仪式上的寄语 会上的表态讲话 会议上的表态讲话 大会上的表态讲话 \
        仪式上的表态讲话 书记表态 县长表态 市长表态 区长表态 镇长表态 乡长表态 局长表态 主任表态 部长表态 校长表态 院长表态 厂长表态 经理表态 \
        代表表态 书记点评 县长点评 市长点评 区长点评 镇长点评 县长小结 书记小结 市长小结 镇长小结
        """.words

    /// Ends of titles that are headings as well where they are short: …上半年总结及下半年工作打算.
    static let longTitleEnds = [
        "工作打算", "工作计划", "工作思路", "工作要点", "工作安排", "下半年打算", "下步打算", "情况通报", "情况说明", "先进事迹", "检查材料", "剖析材料",
        "事迹材料", "对照检查", "检视剖析", "自查报告", "调研材料", "经验材料", "交流材料",
        "发言提纲", "讲话提纲",
        "公开信", "慰问信", "倡议", "责任书", "承诺书",
    ]

    /// Ends of documents' titles that are headings as well: with 关于 in front only.
    static let documentEnds = [
        "措施", "办法", "规划", "计划", "规定", "细则", "条例", "决议", "公告", "通告", "通报", "批复", "工作要点", "实施意见", "行动方案", "纪要",
        "议案", "请示", "函", "预案", "倡议", "命令", "议定书", "备忘录", "公约", "部署", "工作安排", "指引", "指南", "标准",
    ]

    /// Words that make a line with a date one of the page.
    static let pageWords = [
        "来源", "发布", "浏览", "阅读", "编辑", "点击", "更新", "字号", "字体", "点赞", "评论", "上传", "http", "www", "次数", "人气",
        "稿源", "记者", "转载", "印发",
        "施行", "生效", "修订", "通过", "成立", "实施",
    ]

    /// What may stand right behind a speech's day.
    static let dayParts = ["上午", "下午", "晚上", "晚", "早上", "中午", "凌晨", "星期", "周", "于", "在", "夜", "清晨"]

    /// What the name of an issuing body ends in.
    static let issuerEnds = [
        "人民政府", "办公室", "办公厅", "国务院", "委员会", "党委", "省委", "市委", "县委", "区委", "州委", "旗委", "镇委", "乡委", "工委", "纪委",
        "常委会", "委员会", "党组", "指挥部", "领导小组", "局", "厅", "部", "法院", "检察院", "总工会", "联合会", "管委会", "管理处", "集团公司",
        "有限公司", "大学", "学院", "学校", "中学", "小学", "医院", "街道办事处", "中心", "总队", "支队", "协会", "人大常委会", "政协", "组委会",
        "联席会议",
    ]

    /// Heads of lines that state a document's own day.
    ///
    /// False where the day must be written with 年, as pages have such heads, too.
    static let dateHeads =
        [
            "成文日期", "成文时间", "发文日期", "发文时间", "印发日期", "印发时间", "签发日期", "签发时间", "讲话时间", "会议时间", "召开时间", "讲话日期",
            "会议日期", "召开日期",
            "发言时间", "汇报时间", "活动时间", "致辞时间",
        ].map { ($0, true) } + ["时间", "日期"].map { ($0, false) }

    /// How a notice names that it sends a speech round, and what it ends in: 关于印发…讲话的通知.
    static let forwardings = ["印发", "转发", "下发", "传达", "学习"]
    static let forwarded = ["讲话", "致辞", "发言", "报告", "演讲", "讲话稿"]
    static let noticeEnds = ["通知", "函", "通报"]

    /// The ends that name something spoken: these open a speech in the middle of a page, too.
    static let spokenEnds =
        [
            "讲话", "致辞", "致词", "发言", "汇报", "报告", "动员", "动员令", "演讲", "讲稿", "讲话稿", "发言稿",
            "演讲稿", "致辞稿", "汇报稿", "主持词", "献词", "贺词", "开幕词", "闭幕词",
        ] + meetingEnds

    /// Names of a kind of speech that are titles where they stand alone at the head of a page.
    static let bareTitles = [
        "主持词", "主持辞", "发言稿", "讲话稿", "演讲稿", "致辞稿", "汇报稿", "开场白", "欢迎词", "欢迎辞", "开幕词", "开幕辞", "闭幕词", "闭幕辞",
        "答谢词",
        "祝酒词", "贺词", "悼词", "述职报告", "发言材料", "汇报材料", "工作汇报", "表态发言", "主持讲话", "总结讲话", "会议主持词",
    ]

    /// What may follow the end of a title on its line.
    static let titleTails = [
        "范文", "稿", "材料", "精选", "全文", "摘要", "要点", "提纲", "模板", "范本", "实录", "文字实录", "摘编", "摘登", "选登", "整理稿",
        "录音整理", "节选",
        "记录稿", "(全文)", "(摘要)", "(节选)",
    ]

    /// Forms of address: a short line that has one and ends in a colon is a salutation.
    static let addresses = [
        "同志们", "同志", "各位", "尊敬的", "女士", "先生", "朋友们", "代表", "委员", "领导", "来宾", "主席",
        "同学们", "老师们", "乡亲们", "战友们", "同仁", "大家", "嘉宾", "议员", "市民", "职工",
    ]

    /// What a glued body begins with, right behind a title.
    static let bodyOpeners = [
        "同志们", "各位", "尊敬的", "今天", "今年", "这次", "刚才", "我们", "大家", "女士们", "为", "根据", "按照",
        "首先", "在", "当前", "近年来", "此次", "本次", "下面",
    ]

    /// A line that is one of these, or begins with one and is short, closes a speech.
    static let closings = ["谢谢大家", "谢谢", "多谢大家", "我的讲话完了", "我的发言完毕", "汇报完毕", "讲话完毕", "(完)", "完"]

    /// Words near the end of the last paragraph of a speech.
    static let partings = ["谢谢大家", "谢谢各位", "谢谢!", "谢谢。", "批评指正", "多谢大家", "讲话完毕", "汇报完毕"]

    /// Lines that begin with one of these and a colon say something about the page or its text.
    static let metaHeads = [
        "时间", "日期", "会议时间", "讲话时间", "会议日期", "讲话日期", "召开时间", "发言时间", "汇报时间", "地点", "会议地点", "主持人", "讲话人", "发言人",
        "出席", "参加人员", "记录人", "整理人", "来源", "作者", "发布时间", "发布日期", "上传日期", "格式", "编辑", "责任编辑", "字号", "浏览",
        "浏览次数", "点击", "阅读", "记者", "供稿", "撰稿", "责编", "栏目", "分类", "标签", "关键词", "文号", "发文字号",
        "索 引 号", "索引号", "主题分类", "发文机关", "成文日期", "标题", "标  题", "主题词", "主 题 词", "更新时间",
        "发布人", "发布机构", "信息来源", "文章来源", "稿源", "审核", "大小", "页数", "小编", "上传者", "上传时间",
        "推荐访问", "本文标题", "本文链接", "本文地址", "原文链接", "文章链接", "转载", "版权声明", "声明", "上一篇", "下一篇", "标签", "热词", "您的位置",
        "当前位置", "您当前的位置", "所在位置", "首页", "网站首页", "位置",
    ]

    /// Heads of lines in brackets that say who made the page: (责任编辑:…).
    static let credits = [
        "责任编辑", "责编", "编辑", "来源", "作者", "记者", "供稿", "稿源", "通讯员", "审核", "校对", "值班编辑", "录入", "摄影", "文章来源",
    ]

    /// What a line that begins with 更多 asks the reader to do.
    static let adverts = [
        "关注", "点击", "尽在", "敬请", "欢迎", "精彩", "范文", "讲话稿", "文章", "下载", "推荐", "访问", "登录", "参考", "网", "信息", "相关",
        "资料", "优质",
        "热门", "内容请", "公众号", "知识星球", "公文", "素材", "请加入", "请搜索", "请查看", "请添加",
    ]

    /// What a page says above the list of what others have read.
    static let readers = ["的人还看", "还看了", "人还喜欢", "还阅读了", "还下载了", "的人还关注", "也在看", "人也看"]

    /// Lines that lead to the notes of a site, up to the end of the page.
    static let notices = [
        "温馨提示", "友情提示", "特别声明", "免责声明", "版权声明", "郑重声明", "本站声明", "网站声明", "下载说明", "使用说明", "文档说明", "资料说明",
        "版权说明", "特别说明", "声明",
        "下载须知", "阅读须知", "会员须知",
    ]

    /// What a site offers, and what it says about it: 本范文仅供参考.
    static let offers = [
        "范文", "模板", "文档", "本文", "资料", "素材", "图片", "稿件", "文章", "此文", "点击图片", "点击这里", "点击此处", "点击链接",
    ]
    static let offered = [
        "仅供", "供大家", "供您", "供参考", "教学", "写作", "网友上传", "网友提供", "用户上传", "会员上传", "互联网", "网络收集", "网络整理", "来自网络",
        "来源网络", "来源于网络", "版权归",
        "进入", "为您提供", "查看", "点击下载", "下载链接", "侵权", "转载", "格式下载", "免费下载", "阅读软件",
    ]

    /// Words of the line that leads to a page's other parts.
    static let pagers = ["下一页", "上一页", "尾页", "末页", "下页"]

    /// Phrases of pages, not of speeches. A line with one of them, unless it is long, is no speech.
    static let boilerplate = [
        "下载本文档", "下载文档", "版权说明", "文档简介", "文档由用户提供", "本文档由", "合集下载", "仅部分预览",
        "在线预览", "联系客服", "申请退款", "请举报", "网站首页", "当前位置", "您的位置", "上一篇", "下一篇",
        "相关文章", "相关文档", "最新文档", "相关报道", "相关推荐", "相关阅读", "相关链接", "推荐阅读", "猜你喜欢",
        "相关热词", "热词搜索", "相关搜索", "推荐访问", "热门文章", "最新文章", "为您推荐", "延伸阅读", "温馨提示", "扫一扫", "微信公众号",
        "关注公众号", "分享到", "打印本页", "关闭窗口", "版权所有", "备案号", "技术支持:", "技术支持 ", "免责声明", "本站所有资源",
        "阅读全文", "展开全文", "点击下载", "下载全文", "加入收藏",
        "返回顶部", "返回首页", "返回列表", "网友评论", "发表评论", "提交评论", "转载请注明", "本文来源", "本文地址",
        "小编为大家", "小编整理", "小编收集", "小编精心", "小编为您", "小编给大家", "小编带来", "由小编",
        "优秀范文", "供大家参考", "仅供参考", "欢迎阅读", "欢迎参考", "欢迎大家分享", "希望对大家有所帮助",
        "希望对您有帮助", "希望能帮到", "以下是为大家", "收藏本站", "用户上传", "侵删",
        "下载word", "关于我们", "联系站长", "网站地图", "Copyright", "copyright", "我要投稿", "预览全文", "年费会员", "下载积分", "字体:",
        "【打印】", "打印本页", "word文档", "Word文档", "转载于", "此件公开发布", "在手机打开当前页", "顶一下", "踩一下", "更多精彩",
        "下一页更多", "如有侵权", "侵权请联系", "收藏此页", "加入书签", "分享此文", "一键分享", "查看更多", "点击查看", "点击阅读",
    ]

    /// Words of pages that speeches use, too: they count on a short line without a sentence or number only.
    static let controlWords = [
        "文库", "登录", "注册", "会员", "付费", "二维码", "扫码", "下载", "收藏", "浏览", "转发", "VIP", "vip", "http", "www.",
    ]

    /// Behind a line that begins with one of these nothing of the page belongs to the speech before it.
    static let pageEnds = [
        "相关文章", "相关文档", "最新文档", "相关报道", "相关推荐", "相关阅读", "相关链接", "推荐阅读", "猜你喜欢",
        "热门文章", "最新文章", "为您推荐", "延伸阅读", "温馨提示", "扫一扫", "版权所有", "免责声明", "网友评论",
        "发表评论", "上一篇", "下一篇", "分享到", "返回顶部", "相关热词", "热词搜索", "相关搜索", "推荐访问", "相关附件", "附件下载", "更多", "》》点击",
        "评论",
    ]

    /// Heads of the page's text field, which run into its first words where line breaks were lost.
    static let pageHeads = ["文档简介", "内容简介", "内容摘要", "文章正文", "正文:", "全文:", "正文如下:", "全文如下:"]

    /// Buttons and links that stand alone on their line.
    static let controls = [
        "下载", "打印", "全屏", "收藏", "加大", "还原", "减小", "大", "中", "小", "分享", "关闭", "评论", "举报", "首页",
        "字号", "【字号:", "【字体:", "】", "[", "]", ">", "×", "|", "返回", "登录", "注册", "搜索", "目录", "正文",
        "复制", "点赞", "纠错", "朗读", "字体",
    ]

    /// A title with one of these names a collection of speeches, not a speech.
    static let collections = ["篇)", "篇】", "合集", "汇总", "大全", "通用", "模板", "精选"]
}
