import JianghuaRecords

/// Heads of which there is one for each number, people or place: 附属医院, 回族乡, 第三巡察组, 驻京办事处.
extension UnitHeads {
    /// 附属医院, 第二附属医院: of the university before them.
    static let affiliates = entries(
        .actor, .institution,
        after: (["附属"] + "一二三四五六七八九十".flatMap { ["第\($0)附属", "附属第\($0)"] }),
        "医院 中医院 人民医院 中学 小学 学校 幼儿园 实验学校 实验小学 实验中学 口腔医院 肿瘤医院 儿童医院 妇产科医院 妇产医院 眼科医院")

    /// 回族乡, 土家族镇
    private static let nationTowns: String =
        "回 苗 侗 土家 瑶 壮 布依 彝 白 傣 哈尼 羌 藏 满 蒙古 朝鲜 达斡尔 鄂温克 鄂伦春 畲 黎 水 仡佬 毛南 仫佬 傈僳 拉祜 佤 纳西 景颇 布朗 撒拉 东乡 土 裕固 锡伯 哈萨克 维吾尔 苗族侗 苗族土家 彝族苗 羌族藏 侗族苗 土家族苗 仡佬族苗 布依族苗"
        .words.map { $0 + "族乡 " + $0 + "族镇 " }.joined()

    static let divisions =
        entries(
            .division, .division,
            nationTowns
                + "直辖市 省 市 县 区 旗 盟 州 镇 乡 村 街道 社区 自治区 自治州 自治县 自治旗 新区 特区 苏木 特别行政区 经开区 高新区 开发区 经济开发区 经济技术开发区 高新技术产业开发区 高新技术开发区 工业园区 化工园区 旅游度假区 综合保税区 综保区 农高区"
        )

    /// 第三巡察组, 第一纪检监察室: what a commission has many of.
    static let numbered: [HeadWords] =
        entries(
            .complete, .party,
            after: "一 二 三 四 五 六 七 八 九 十 十一 十二 十三 十四 十五".words.map { "第" + $0 },
            "巡察组 巡视组 纪检监察组 派驻纪检监察组 纪检监察室 监督检查室 审查调查室")

    /// 驻京办事处, 驻沪联络处: what a place keeps in another.
    static let outposts: [HeadWords] =
        entries(
            .complete, .government,
            after:
                "京 沪 穗 深 渝 蓉 汉 杭 津 宁 港 澳 厦 昆 筑 琼 青 连 北京 上海 广州 深圳 重庆 成都 武汉 杭州 南京 天津 香港 澳门 西安 长沙 苏州 厦门 海口 外 外埠 粤 浙 苏"
                .words.map { "驻" + $0 },
            "办事处 办 联络处 联络办 代表处 工作处 招商处 招商局 招商分局 招商办 招商中心 招商联络处 招商组 招商小分队")
}
