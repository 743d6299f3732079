/// Ledger rows as JSON Lines: lists stay lists, inferences stand with their row.
public enum LedgerJSONLines {
    /// One JSON object a line for every row. O(rows).
    public static func bytes(of rows: [LedgerRow]) -> [UInt8] {
        var object = JSONObjectWriter()
        for row in rows {
            write(row, to: &object)
            object.newline()
        }
        return Array(object.bytes)
    }

    private static func write(_ row: LedgerRow, to object: inout JSONObjectWriter) {
        object.open()
        object.field("number", row.number)
        object.field("record", row.record)
        object.field("outline", row.outline)
        object.field("group", row.group)
        object.field("task", row.task)
        object.field("targets", row.targets)
        object.field("leaders", row.leaders)
        object.field("lead", row.lead)
        object.field("responsible", row.responsible)
        object.field("assist", row.assist)
        object.array("deadlines", row.deadlines) { object, deadline in
            object.field("text", deadline.text)
            object.field("edtf", deadline.edtf)
        }
        write(row.source, to: &object)
        object.field("notes", row.notes)
        object.field("speech", row.speech)
        object.array("inferences", row.inferences) { object, inference in
            object.field("column", inference.column.rawValue)
            object.field("value", inference.value)
            object.field("reason", inference.reason.rawValue)
            write(inference.source, to: &object)
        }
        object.close()
    }

    private static func write(_ source: LedgerSource, to object: inout JSONObjectWriter) {
        object.field("document", source.document)
        object.field("line", source.line)
        object.field("quote", source.quote)
    }
}
