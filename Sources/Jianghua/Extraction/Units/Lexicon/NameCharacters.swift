/// Single characters that tell what a word may be.
enum NameCharacters {
    /// What the name of a body ends in that no lexicon knows: 灌区, 护林员.
    static let members = UnitSet("区院社部厂校站所队员户者店馆园办")

    /// The same, and what those end in who act: 企业家, 群众, 果农.
    static let bodies = UnitSet("人家商民农客企众业组长生师工手主友团班会司局室处科镇乡村县市道位门构织心场行媒体导兵区院社部厂校站所队员户者店馆园办")

    /// What stands in no name of a body.
    static let grammar = UnitSet("的了是有把被对向让给这那就")

    /// What a set of things ends in before 组, or those who compete in one: 水泵组, 实验组, 男子组.
    static let things = UnitSet("泵池器门架板管缸验照子双年词机件")

    /// What begins no name before 组: 各组, 每组, 村组.
    static let nameless = UnitSet("各每本该村两几分编按整全多")

    /// Verbs of one character before a place.
    static let moving = UnitSet("赴离抵驻访沿途逢临距属隶达抓管建保援帮扶联跨靠近邻环绕到去来往朝")

    /// What those begin with who are praised beside a body: 先进单位和先进个人, 和个人, 和优秀工作者.
    static let praised = UnitSet("先个优模集标")

    /// What names of towns and villages end in that kinds of them end in too: 栗城镇, 莘古村.
    static let townEnds = UnitSet("城村集山古高新水")

    /// What says of a town how large or old it is: 小城镇, 老山村.
    static let sizes = UnitSet("小大老旧新古全各每该本我贵某深远偏穷富多")

    /// What those end in who stand in brackets beside many of a kind: 各乡镇(农场), 各部门(单位).
    static let beside = UnitSet("处场位园库港矿")

    /// The usual surnames that are no word before a post: 黄书记, 鲍局长.
    static let surnames = Array(
        "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕张孔曹严华金魏陶姜戚谢邹喻柏苏潘葛范彭郎鲁韦马苗花方俞任袁柳鲍史唐费廉岑薛雷贺倪汤滕罗毕郝邬安常于傅卞齐康伍余顾孟黄穆萧尹姚邵汪祁毛禹狄米贝臧戴宋庞熊纪舒屈项祝董梁杜阮蓝季贾路江童颜郭梅林徐邱骆高夏蔡田樊胡凌霍万柯卢莫房缪丁邓郁单杭洪包石崔吉龚程裴陆荣翁羊惠曲靳段富巫焦巴侯宁仇甘厉祖武符刘景詹束龙叶幸司黎薄印白蒲邰赖卓屠蒙池乔阴能苍双闻党翟谭贡劳姬申冉桑桂牛边农温庄晏柴瞿阎充慕连茹习艾容古易慎廖终步耿满弘匡文寇广东欧沃利越师巩聂晁勾敖冷辛阚那简饶曾沙鞠丰游盖肖付"
            .utf16)

    /// Before 能 they make one word with it: 智能, 储能.
    static let energies = UnitSet("智节储核光热电动氢新蓄")

    /// What names of companies begin with, and few words.
    static let brands = UnitSet("恒华鑫瑞宏盛隆昌嘉凯锐捷拓岳卓铭晟曦旭鸿鹏腾迈欣晖皓麒泓沣沱沅澧洛淮泗翎芯凌瀚灏睿犇钰铖坤桂湘赣皖闽粤鲁豫冀渝黔滇")

    /// Levels that keep bodies in a place: 省驻, 市驻.
    static let keepers = UnitSet("省市州部")

    /// What those end in who keep bodies in a place: 中央, 省, 市, 部, 军.
    static let owners = UnitSet("中央国家省市部军直属区州县")
}
