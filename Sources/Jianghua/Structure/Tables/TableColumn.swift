/// What a column of a table holds, by the words at its head.
enum TableColumn: Sendable, Hashable {
    /// What is to be done.
    case task
    case lead, responsible, assist
    /// By when.
    case limit
    /// Numbers, notes, persons: cells of their own, of which nothing follows.
    case other

    /// The column under the words of a header's cell; `nil` when they head none.
    init?(_ words: String) {
        guard let column = Self.words[words] else { return nil }
        self = column
    }

    private static let words: [String: TableColumn] = {
        var words: [String: TableColumn] = [:]
        func add(_ list: String, _ column: TableColumn) {
            for word in list.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
                words[String(word)] = column
            }
        }
        add(
            """
            任务 重点任务 工作任务 主要任务 任务内容 任务名称 具体任务 任务清单 目标任务 重点工作 重点工作任务 工作内容 主要工作 主要内容 \
            工作事项 重点事项 事项 事项名称 主要措施 工作措施 整改措施 措施 工作要求 具体要求 整改任务 整治内容 工作举措 具体举措 项目 项目名称 \
            工作项目 建设内容 目标 工作目标 目标要求 整改目标 任务目标 内容
            """, .task)
        add("牵头单位 牵头部门 主办单位 主办部门 牵头责任单位 牵头 牵头单位(部门) 主责单位 主责部门", .lead)
        add(
            """
            责任单位 责任部门 承办单位 承办部门 实施单位 落实单位 责任主体 实施主体 承担单位 负责单位 负责部门 具体责任单位 责任单位(部门) \
            整改责任单位 完成单位 执行单位 责任科室 责任镇街
            """, .responsible)
        add("配合单位 配合部门 协办单位 协办部门 协作单位 协助单位 协同单位 参与单位 参加单位 配合 配合责任单位", .assist)
        add(
            """
            完成时限 完成时间 完成期限 办结时限 办理时限 时限 时限要求 时间要求 时间节点 完成时间节点 整改时限 整改期限 落实时限 工作时限 期限 \
            计划完成时间 完成日期 进度要求
            """, .limit)
        add(
            """
            序号 编号 备注 说明 责任人 责任领导 牵头领导 分管领导 包抓领导 联系人 联系电话 类别 分类 一级指标 二级指标 指标 指标名称 目标值 单位 \
            问题 存在问题 进展情况 完成情况 数量 地点 资金来源 投资 总投资
            """, .other)
        return words
    }()
}
