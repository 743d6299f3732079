/// The JSON Schema (draft 2020-12) of one line of output.
public enum RecordSchema {
    /// The schema's text, as `Schema/records.schema.json` has it.
    public static let json = String(decoding: PackageResources.records_schema_json, as: UTF8.self)
}
