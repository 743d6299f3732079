import JianghuaRecords

/// Bodies called after the part they take, and those of party work that carry quotes in their names.
extension UnitHeads {
    static let parts: [HeadWords] =
        entries(
            .complete, .party,
            """
            “两新”工委 “两新”组织工委 “两新”组织党工委 “两新”党工委 “两新”组织党委 “两新”组织综合党委 两新组织工委 两新组织党工委 两新党工委 两新组织党委 非公工委 非公党工委 非公企业和社会组织党工委
            非公企业和社会组织工委 非公经济组织和社会组织党工委 非公有制经济组织和社会组织工委 非公有制经济组织和社会组织党工委 非公有制企业和社会组织工委 新经济组织和新社会组织工委 行业党委 行业综合党委
            """)
        + entries(
            .actor, .party,
            "“两新”组织党组织 “两新”党组织 两新党组织 两新组织党支部 党(总)支部 党总支(支部) 党支部(总支) 党委(总支、支部) 党委(党总支、党支部) 村党支部(总支) 村党总支(支部)"
        )
        + entries(
            .collective, .collective,
            """
            村支“两委” 村支两委 村支“两委”班子 村支两委班子 村社“两委” 村社两委 社区支“两委” 村(社区)支“两委” 社支“两委” 村级两委 村级“两委”班子 社区“两委”班子成员单位
            牵头医院 牵头学校 牵头高校 牵头院校 牵头企业 牵头机构 牵头银行 牵头乡镇 牵头镇街 牵头街道 牵头县区 牵头园区 牵头科所 牵头领导单位
            """)
        // 被监督单位, 受检单位: those that something is done to.
        + entries(
            .collective, .collective, after: ["被", "受"],
            "监督单位 监管单位 检查单位 督查单位 督导单位 巡察单位 审计单位 考核单位 考评单位 评议单位 检单位 查单位 通报单位 约谈单位 点名单位 帮扶单位 督办单位 处罚单位 投诉单位 服务单位 巡察党组织 督导部门 督查部门 评议部门 通报部门 监督部门"
        )
        // 所在村: of what was spoken of.
        + entries(
            .actor, .collective, after: ["所在"],
            "村 村社 村居 镇 乡 乡镇 镇街 街道 社区 县 县区 市县 学校 单位 部门 企业 科室 支部 党支部 党组织 园区")
        + entries(
            .complete, .government,
            "政务公开办 党务公开办 厂务公开办 村务公开办 校务公开办 信息公开办 政府信息公开办 政务服务便民热线中心 12345政务服务便民热线中心 便民热线中心 12345便民热线中心 12345热线中心 政务热线中心 110指挥中心 110接警中心 110联动指挥中心 119指挥中心 122指挥中心"
        )
        // 交发集团: what a city invests and builds with.
        + entries(
            .complete, .enterprise,
            after:
                "交发 交控 交建 交旅 水发 水投 城发 城运 文发 文投 旅投 旅发 产投 产发 国控 国发 能投 金控 工投 教投 健投 乡投 建发 农投 科投 园投 民投 财投 环投 海投 林投 矿投 粮投 盐投 轨交 港投 高投 新投 开投 康投 数发 数投"
                .words, "集团 公司")
        + entries(.complete, .institution, "120急救中心 120指挥中心 120急救指挥中心 急救中心")
        + firm(.suffix, .institution, "监测中心站 检测中心站 推广中心站 监督中心站 检定中心站 服务中心站")
        + firm(.proper, .enterprise, "合作联社 联合社 合作社联社 合作社联合社")
}
