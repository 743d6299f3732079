import JianghuaRecords

/// What a stretch of text looks like to one extractor before it decides. Folded offsets.
///
/// Extractors give readings only when somebody asks for an explanation; the ordinary analysis makes none.
struct Reading: Sendable {
    var kind: RecordKind
    var range: Range<Int>
    /// The rule that would have made the record; `nil` when the extractor never came so far.
    var rule: Rule?
    /// Why the extractor did not take it, whatever else stands there; `nil` when it would have.
    var objection: String?
}
