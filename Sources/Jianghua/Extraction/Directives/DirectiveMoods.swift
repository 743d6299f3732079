import JianghuaRecords

/// Whether items say what is to be done, or report.
struct DirectiveMoods: Sendable {
    func set(_ directives: inout [DirectiveDraft], _ scan: TextScan) {}
}
