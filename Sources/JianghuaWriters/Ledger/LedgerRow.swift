/// A row of the ledger: one task with all that a clerk has to know of it.
///
/// Formats read rows, they never look at records: another way to fill rows, or another format, is one file.
public struct LedgerRow: Sendable, Hashable {
    /// Continuous from 1 over all documents.
    public var number: Int
    /// The id of the directive or requirement.
    public var record: String
    /// The values from the root: `2.3`; a requirement's ends in its own: `2.3-1`; empty outside of all items.
    public var outline: String
    /// 一级任务: the outermost item that holds the task, with its number.
    public var group: String
    /// 重点任务: the task in the source's words.
    public var task: String
    /// 目标值: results to be reached, in the source's words.
    public var targets: [String] = []
    /// 牵头领导: persons who are to lead.
    public var leaders: [String] = []
    /// 牵头单位, 责任单位, 配合单位.
    public var lead: [String] = []
    /// 责任单位.
    public var responsible: [String] = []
    /// 配合单位.
    public var assist: [String] = []
    /// 完成时限: all of the task, in the order of the text.
    public var deadlines: [LedgerDeadline] = []
    /// 出处: the sentence that sets the task.
    public var source: LedgerSource
    /// 备注: what is masked, open-ended or doubtful.
    public var notes: [String] = []
    /// The title of the speech.
    public var speech: String?
    /// What was concluded rather than read.
    public var inferences: [LedgerInference] = []

    /// A row with nothing but its task.
    public init(
        number: Int, record: String, outline: String, group: String, task: String, source: LedgerSource
    ) {
        self.number = number
        self.record = record
        self.outline = outline
        self.group = group
        self.task = task
        self.source = source
    }
}

/// A time limit: the source's words and, where it can be said, a date.
public struct LedgerDeadline: Sendable, Hashable {
    /// The source's words: 9月底前.
    public var text: String
    /// ISO 8601-2 (EDTF).
    public var edtf: String?

    /// A limit in the source's words.
    public init(text: String, edtf: String?) {
        self.text = text
        self.edtf = edtf
    }

    /// The words with a readable date behind them, unless they say the date themselves.
    public var description: String {
        guard let edtf, let date = LedgerDate.readable(edtf), LedgerDate.adds(edtf, to: text) else {
            return text
        }
        return "\(text)（\(date)）"
    }
}

/// Where a cell comes from.
public struct LedgerSource: Sendable, Hashable {
    /// The document's name, without the folders that all documents of the ledger share.
    public var document: String
    /// From 1.
    public var line: Int
    /// The sentence in the source's words.
    public var quote: String

    /// A place in a document.
    public init(document: String, line: Int, quote: String) {
        self.document = document
        self.line = line
        self.quote = quote
    }

    public var description: String { "\(document):\(line) “\(quote)”" }
}

/// A cell that was inferred, for a person to check.
public struct LedgerInference: Sendable, Hashable {
    /// How a cell was concluded.
    public enum Reason: String, Sendable, Hashable, CaseIterable {
        case leadByPosition = "lead-by-position"
        case roleBySubject = "role-by-subject"
        case unitsOfParent = "units-of-parent"
        case deadlineOfParent = "deadline-of-parent"
        case dateByReference = "date-by-reference"
        case nameRestored = "name-restored"

        /// The reason in the words of the sheet 核对.
        public var explanation: String {
            switch self {
            case .leadByPosition: "未写明牵头单位，按责任单位排名首位推定"
            case .roleBySubject: "未写明“责任单位”等字样，按句中主语推定"
            case .unitsOfParent: "本项未写明，沿用上级任务的单位"
            case .deadlineOfParent: "本项未写明，沿用上级任务的时限"
            case .dateByReference: "原文未写全日期，按讲话日期推算"
            case .nameRestored: "原文用简称或并列省略，名称已补全"
            }
        }
    }

    /// The column of the cell.
    public var column: LedgerColumn
    /// What was concluded.
    public var value: String
    /// From what.
    public var reason: Reason
    /// Where the words stand that the conclusion was drawn from.
    public var source: LedgerSource

    /// A conclusion with its ground.
    public init(column: LedgerColumn, value: String, reason: Reason, source: LedgerSource) {
        self.column = column
        self.value = value
        self.reason = reason
        self.source = source
    }
}
