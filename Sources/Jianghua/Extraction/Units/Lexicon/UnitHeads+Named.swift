import JianghuaRecords

/// More names that stand alone: committees of congresses, parties of the united front, divisions of state works.
extension UnitHeads {
    static let named: [(String, Head)] =
        congresses + united + builders + courts
        + entries(.complete, .military, "民兵应急连 民兵连 民兵应急排 民兵应急营 民兵应急分队 民兵分队 民兵营 民兵排 民兵哨所")
        + entries(
            .complete, .party,
            """
            两办督查室 非公党工委 非公经济党工委 非公企业党工委 两新党工委 社会组织党工委 教体党工委 教育党工委 国资党工委 卫健党工委 机关党工委 园区党工委 工业园区党工委 开发区党工委 高新区党工委 经开区党工委 新区党工委 度假区党工委 景区党工委
            财经委 审计委 审计委员会 军民融合委 国安委办 财经委办 党风政风监督室 案件监督管理室 案件审理室 信访室 案管室 宣传教育科 巡察工作领导小组办公室 行业党委 互联网行业党委 律师行业党委 快递行业党委 物业行业党委
            """)
        + entries(
            .complete, .government,
            """
            国家安全局 国安局 国家安全厅 国安厅 车管所 驾管所 车辆管理所 驾驶员管理所 优化办 优环办 放管服办 职转办 督考办 目标办 目督办 绩效办 效能办 招标办 招投标办 采购办 国库支付局 国库支付中心
            国库集中支付中心 支付局 支付中心 收费局 非税局 预算局 减负办 物管办 房征局 征地办 征补办 渣土办 渣管办 停管办 犬管办 禁放办 油烟办 散煤办 煤改办 清洁取暖办 取暖办 双替代办 秸秆办 扬尘办 大气办 环攻办 农饮办 河湖办 库管局 库区移民局 移民中心
            不动产登记局 户籍科 户政科 出入境大队 出入境管理大队 经侦大队 经侦支队 禁毒大队 禁毒支队 反诈中心 反诈骗中心 巡特警 特巡警大队 城警大队 铁骑队 水警大队 森林公安局 森林公安 铁路公安局 铁路公安处 机场公安局
            警务站 边境管理支队 边境管理大队 海警局 海警站 航运局 通信管理局 通管局 邮管局 烟草专卖局(公司) 储备局 物资储备局 救灾物资储备中心 中央引导地方办 三资办 三资中心 经管局 经管中心 农经中心 合管办 新农合办
            """)
        + entries(
            .complete, .enterprise,
            """
            国网公司 南网公司 国铁公司 港铁公司 环卫公司 公交公司 新华书店 人保财险 国寿财险 平安财险 太保财险 太平洋财险 中华财险 阳光财险 大地财险 中国人寿 中国人保 中石油 中石化 中海油 中储粮 中广核 中核 供排水公司 污水处理公司 市政公司 园林公司 路灯公司 客运公司 公运公司 轨道公司 地铁公司 地铁集团 轨道集团 机场集团 港口集团 水投集团 能投集团 产投集团 国控集团 城发集团 城建集团
            交投公司 国投公司 建投公司 文旅公司 农投公司 农投集团 水投公司 产投公司 城发公司 城建公司 供水公司 排水公司 天然气公司 煤气公司 供热公司 供暖公司 盐业公司 粮油公司 粮食公司 储备粮公司 种子公司 农资公司 石油公司 广电公司 有线电视公司 运输公司 汽运公司 
            """)
        + entries(
            .complete, .institution,
            """
            农科所 林科所 农科院 林科院 质检所 质检院 计量所 药检所 特检所 特检院 纤检所 环科院 环科所 种子站 植保站 土肥站 水产站 水技站 经管站 农经站 农广校 苗圃场 良种场 原种场 种畜场 种猪场 急救中心 急救站 急救分站 疗养院 干休所 光荣院 军休所 军休中心
            青少年活动中心 妇女儿童活动中心 老干部活动中心 职工活动中心 青少年宫 少年宫 不动产登记中心 人才市场 人力资源市场 行政服务大厅 政务大厅管理中心 融媒中心 网络舆情中心 舆情中心 国防教育中心 教师发展中心 电教馆 勤工俭学办 招考中心 考试中心 教育考试院 考试院
            农技中心 农技推广中心 畜牧中心 畜牧兽医中心 水产中心 动物疫控中心 疫控中心 动物疫病预防控制中心 林业中心 农业综合服务中心 农业服务中心 林业服务中心 文化服务站 社会事务服务中心 社会治理综合服务中心 财经服务中心 应急服务中心 退役军人服务中心 就业中心 就业局
            就业服务局 社保中心 社保局 医保中心 低保中心 核对中心 救助中心 慈善中心 婚姻登记处 婚姻登记中心 地名办 流浪救助站 福利中心 养老中心 军供站 公路中心 公路事业发展中心 交通运输综合服务中心 港航中心 水运中心 道路运输中心 运输中心 航道中心
            """)

    /// 市人大|财经委, 县政协|提案委: what they say of themselves makes them theirs.
    private static let congresses: [(String, Head)] = {
        func committees(_ bodies: String, _ category: UnitCategory, _ words: String) -> [(String, Head)] {
            bodies.words.flatMap { body in
                words.words.flatMap { word in
                    (word.hasSuffix("委") ? [word, word + "员会"] : [word]).map {
                        (body + $0, Head(kind: .complete, category: category))
                    }
                }
            }
        }
        return committees(
            "人大 人大常委会", .congress,
            """
            财经委 财经工委 财政经济委 财政经济工委 法制委 法制工委 法工委 内司委 内务司法委 内务司法工委 监司委 监察司法委 监察和司法委 监察司法工委 社建委 社会委 社会建设委 社会建设工委 教科文卫委 教科文卫工委 教科文卫体委 教科文卫体工委 环资委 环资工委 环境资源委 城建环资委
            城建环资工委 城环委 城环工委 农业农村委 农业与农村委 农业农村工委 农委 农工委 民侨外委 民宗侨外委 民宗委 外侨委 华侨外事委 代表工委 人代工委 选任委 选任工委 选任联工委 选任代联委 人事代表工委 人事选举工委 预算委 预算工委 预算审查委 研究室 信访办 信访室 备案审查室
            """)
            + committees(
                "政协", .cppcc,
                """
                提案委 经科委 经济委 经济科技委 经济和农业委 农业农村委 农业和农村委 人资环委 人口资源环境委 城乡建设委 城建环资委 教科卫体委 教科文卫体委 教卫体委 社法委 社会法制委 社会和法制委 民宗委 民族宗教委 民族和宗教委 港澳台侨委 港澳台侨外事委 文史委 文化文史委
                文化文史和学习委 文化文史学习委 学习文史委 文史学习委 委员联络委 委员工作委 联络委 研究室 信息中心
                """)
    }()

    /// 民革市委, 共青团中央: committees of the parties that take part in government, and of the league.
    private static let united: [(String, Head)] =
        "民革 民盟 民建 民进 农工党 农工民主党 致公党 九三学社 台盟 共青团".words.flatMap { party in
            "中央 中央委员会 省委 市委 县委 区委 州委 省委会 市委会 县委会 区委会 支部 总支 总支部 基层委员会 基层委".words.map {
                (party + $0, Head(kind: .complete, category: .mass))
            }
        }

    /// 中建三局, 中交二航局, 水电十四局: divisions of the works of the state.
    private static let builders: [(String, Head)] = {
        let digits = "一 二 三 四 五 六 七 八 九".words
        let numbers = digits + ["十"] + digits.map { "十" + $0 } + ["二十", "二十一", "二十二", "二十三", "二十四", "二十五"]
        let plain = "中建 中铁 中铁建 中交 中电建 中国电建 水电 中国水电 中水 中冶 中核 铁建 中国铁建 中国中铁 中国建筑 中国交建".words
        return plain.flatMap { works in
            numbers.flatMap { number in
                ["局", "局集团", "局公司", "航局", "公局", "院"].map {
                    (works + number + $0, Head(kind: .complete, category: .enterprise))
                }
            }
        }
    }()

    /// 第二检察部, 刑一庭, 民二庭: what courts and procuracies have many of.
    private static let courts: [(String, Head)] =
        "一 二 三 四 五 六 七 八 九 十".words.flatMap { number in
            [
                "第\(number)检察部", "第\(number)检察厅", "检察\(number)部", "刑\(number)庭", "民\(number)庭",
                "执行\(number)庭", "第\(number)审判庭",
            ]
        }.map { ($0, Head(kind: .complete, category: .judiciary)) }
        + entries(
            .complete, .judiciary,
            "行政庭 少年法庭 少年庭 审监庭 家事庭 速裁庭 环资庭 破产庭 法警大队 法警队 诉讼服务中心 公益诉讼部 控申部 未检部 案管办 检委会 审委会")
}
