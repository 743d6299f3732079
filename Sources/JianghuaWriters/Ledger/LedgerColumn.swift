/// A column that a ledger can have.
public enum LedgerColumn: String, Sendable, Hashable, CaseIterable {
    case number, outline, group, task, target, leader, lead, responsible, assist, deadline
    /// The two halves of `deadline`, for programs.
    case deadlineText, deadlineDate
    case source, notes, speech, document, line
    // Left empty for the clerk.
    case code, origin, assigned, progress, problems, nextSteps, status, warning

    /// What offices print above the column.
    public var title: String {
        switch self {
        case .number: "序号"
        case .outline: "层级"
        case .group: "一级任务"
        case .task: "重点任务(原文)"
        case .target: "目标值"
        case .leader: "牵头领导"
        case .lead: "牵头单位"
        case .responsible: "责任单位"
        case .assist: "配合单位"
        case .deadline: "完成时限"
        case .deadlineText: "时限(原文)"
        case .deadlineDate: "时限(日期)"
        case .source: "出处"
        case .notes: "备注"
        case .speech: "来源讲话"
        case .document: "文件"
        case .line: "行"
        case .code: "编号"
        case .origin: "任务来源"
        case .assigned: "交办日期"
        case .progress: "进展情况"
        case .problems: "存在问题"
        case .nextSteps: "下步措施"
        case .status: "办结状态"
        case .warning: "预警"
        }
    }

    /// In the width of a digit, as spreadsheets count; a Han character takes two.
    public var width: Double {
        switch self {
        case .number, .line: 6
        case .outline, .code, .warning: 9
        case .leader, .status: 10
        case .deadlineText, .deadlineDate, .assigned: 13
        case .lead, .assist, .deadline, .document, .origin: 14
        case .responsible, .notes: 16
        case .source: 18
        case .group, .speech, .progress, .problems, .nextSteps: 20
        case .target: 22
        case .task: 64
        }
    }

    /// Whether it holds short texts that look like numbers or dates and must not become any.
    var isCode: Bool { self == .outline || self == .code }

    /// The columns of 任务分解表 where no profile says otherwise.
    public static let standard: [LedgerColumn] = [
        .number, .group, .task, .target, .leader, .lead, .responsible, .assist, .deadline, .source, .notes,
    ]

    /// 督查台账: the task, who and until when, then what the clerk fills in.
    public static let tracking: [LedgerColumn] = [
        .number, .code, .task, .lead, .responsible, .deadline, .origin, .assigned, .progress, .problems,
        .nextSteps, .status,
    ]

    /// The column of a name in a profile: its key or its Chinese title.
    public static func named(_ name: String) -> LedgerColumn? {
        LedgerColumn(rawValue: name) ?? allCases.first { $0.title == name }
    }

    /// What the column shows of a row. O(length of its texts).
    public func cell(of row: LedgerRow) -> TableCell {
        switch self {
        case .number: .integer(row.number)
        case .outline: .text(row.outline)
        case .group: joined([row.group])
        case .task: .text(row.task)
        case .target: joined(row.targets, by: "；")
        case .leader: joined(row.leaders)
        case .lead: joined(row.lead)
        case .responsible: joined(row.responsible)
        case .assist: joined(row.assist)
        case .deadline: joined(row.deadlines.map(\.description), by: "；")
        case .deadlineText: joined(row.deadlines.map(\.text), by: "；")
        case .deadlineDate: joined(row.deadlines.compactMap(\.edtf), by: "；")
        case .source: .text(row.source.description)
        case .notes: joined(row.notes, by: "；")
        case .speech: TableCell(row.speech)
        case .document: .text(row.source.document)
        case .line: .integer(row.source.line)
        case .code, .origin, .assigned, .progress, .problems, .nextSteps, .status, .warning: .empty
        }
    }

    /// An empty cell is empty, never 无.
    private func joined(_ values: [String], by separator: String = "、") -> TableCell {
        let text = values.joined(separator: separator)
        return text.isEmpty ? .empty : .text(text)
    }
}
