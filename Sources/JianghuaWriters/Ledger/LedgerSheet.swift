/// A table of the ledger, ready for any format: titles, widths, cells.
public struct LedgerSheet: Sendable, Hashable {
    public enum Kind: String, Sendable, Hashable, CaseIterable {
        case ledger, tracking, check

        public var title: String {
            switch self {
            case .ledger: "任务分解表"
            case .tracking: "督查台账"
            case .check: "核对"
            }
        }
    }

    public struct Column: Sendable, Hashable {
        public var title: String
        public var width: Double
        /// Holds short texts that look like numbers and must not become any: 2.10, 001.
        public var isCode = false

        public init(title: String, width: Double, isCode: Bool = false) {
            self.title = title
            self.width = width
            self.isCode = isCode
        }
    }

    public var kind: Kind
    public var title: String
    public var columns: [Column]
    public var rows: [[TableCell]]

    public init(kind: Kind, title: String, columns: [Column], rows: [[TableCell]]) {
        self.kind = kind
        self.title = title
        self.columns = columns
        self.rows = rows
    }

    /// The sheets of a profile.
    public static func sheets(of rows: [LedgerRow], profile: LedgerProfile) -> [LedgerSheet] {
        profile.sheets.map { sheet($0, of: rows, profile: profile) }
    }

    public static func sheet(_ kind: Kind, of rows: [LedgerRow], profile: LedgerProfile) -> LedgerSheet {
        switch kind {
        case .ledger: sheet(kind, title: profile.title, rows, profile.columns)
        case .tracking: sheet(kind, title: kind.title, rows, profile.tracking)
        case .check: check(rows)
        }
    }

    private static func sheet(
        _ kind: Kind, title: String, _ rows: [LedgerRow], _ columns: [LedgerProfile.Column]
    ) -> LedgerSheet {
        LedgerSheet(
            kind: kind, title: title,
            columns: columns.map { Column(title: $0.title, width: $0.width, isCode: $0.column.isCode) },
            rows: rows.map { row in columns.map { $0.column.cell(of: row) } })
    }

    /// One row per inferred cell, so that a person can check in minutes.
    private static func check(_ rows: [LedgerRow]) -> LedgerSheet {
        let columns = [
            Column(title: "序号", width: 6), Column(title: "栏目", width: 12), Column(title: "推定内容", width: 26),
            Column(title: "推定依据", width: 30), Column(title: "原文", width: 60), Column(title: "出处", width: 24),
            Column(title: "核对结果", width: 12),
        ]
        let cells = rows.flatMap { row in
            row.inferences.map { inference -> [TableCell] in
                [
                    .integer(row.number), .text(inference.column.title), .text(inference.value),
                    .text(inference.reason.explanation), .text(inference.source.quote),
                    .text("\(inference.source.document):\(inference.source.line)"), .empty,
                ]
            }
        }
        return LedgerSheet(kind: .check, title: Kind.check.title, columns: columns, rows: cells)
    }
}
