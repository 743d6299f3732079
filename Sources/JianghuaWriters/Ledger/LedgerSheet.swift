/// A table of the ledger, ready for any format: titles, widths, cells.
public struct LedgerSheet: Sendable, Hashable {
    /// What a sheet is for: 任务分解表, 督查台账, 核对.
    public enum Kind: String, Sendable, Hashable, CaseIterable {
        case ledger, tracking, check

        /// The sheet's name where a profile gives none.
        public var title: String {
            switch self {
            case .ledger: "任务分解表"
            case .tracking: "督查台账"
            case .check: "核对"
            }
        }
    }

    /// A column of a sheet.
    public struct Column: Sendable, Hashable {
        /// What stands at its head.
        public var title: String
        /// In characters of the workbook's font.
        public var width: Double
        /// Holds short texts that look like numbers and must not become any: 2.10, 001.
        public var isCode = false

        /// A column of texts, or of codes.
        public init(title: String, width: Double, isCode: Bool = false) {
            self.title = title
            self.width = width
            self.isCode = isCode
        }
    }

    /// What the sheet is for.
    public var kind: Kind
    /// Its name.
    public var title: String
    /// From the left.
    public var columns: [Column]
    /// Each with a cell for every column.
    public var rows: [[TableCell]]

    /// A sheet of ready cells.
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

    /// One sheet of a profile. O(cells).
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

    /// One row per conclusion: values of one cell that were drawn from the same sentence stand together, so
    /// that a person can check in minutes.
    private static func check(_ rows: [LedgerRow]) -> LedgerSheet {
        let columns = [
            Column(title: "序号", width: 6), Column(title: "栏目", width: 12), Column(title: "推定内容", width: 26),
            Column(title: "推定依据", width: 30), Column(title: "原文", width: 60), Column(title: "出处", width: 24),
            Column(title: "核对结果", width: 12),
        ]
        let cells = rows.flatMap { row in
            groups(of: row.inferences).map { group -> [TableCell] in
                [
                    .integer(row.number), .text(group[0].column.title),
                    .text(group.map(\.value).joined(separator: "、")), .text(group[0].reason.explanation),
                    .text(group[0].source.quote),
                    .text("\(group[0].source.document):\(group[0].source.line)"), .empty,
                ]
            }
        }
        return LedgerSheet(kind: .check, title: Kind.check.title, columns: columns, rows: cells)
    }

    private static func groups(of inferences: [LedgerInference]) -> [[LedgerInference]] {
        var groups: [[LedgerInference]] = []
        for inference in inferences {
            let place = groups.lastIndex {
                $0[0].column == inference.column && $0[0].reason == inference.reason
                    && $0[0].source == inference.source
            }
            if let place { groups[place].append(inference) } else { groups.append([inference]) }
        }
        return groups
    }
}
