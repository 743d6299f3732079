/// How a heading leans: below 0 for a report, above for what is to be done.
struct HeadingScore {
    /// Of its own item.
    var own = 0.0
    /// Of the items below it.
    var section = 0.0
    var isTopic = false
    var asksForTasks = false
    var isOpenQuestion = false
    /// 比的是项目, 关键是落实
    var isEquation = false
    /// 成绩来之不易
    var isStative = false
    /// 步骤怎么走,时间要卡死: a question, and what is to be done.
    var instructs = false
}
