/// The version of the record schema, in the sense of semantic versioning.
///
/// A new optional key raises the minor number, a changed meaning the major one.
public enum SchemaVersion {
    /// The version of the schema that this library writes.
    public static let current = "1.0"
}
