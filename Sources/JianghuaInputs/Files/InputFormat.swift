/// What a file holds.
public enum InputFormat: String, Sendable, Hashable, CaseIterable {
    /// By the file's extension; a text where the extension says nothing.
    case auto
    case text
    /// One JSON object a line, each a document.
    case jsonl
    /// A table with a header, each row a document.
    case csv, tsv
    case html, docx, pdf

    /// The format of a file, never ``auto``.
    public func format(of path: FilePath) -> InputFormat {
        guard self == .auto else { return self }
        switch path.fileExtension {
        case "jsonl", "ndjson": return .jsonl
        case "csv": return .csv
        case "tsv": return .tsv
        case "html", "htm", "xhtml": return .html
        case "docx": return .docx
        case "pdf": return .pdf
        default: return .text
        }
    }

    /// Whether one file holds many documents.
    public var holdsManyDocuments: Bool { self == .jsonl || self == .csv || self == .tsv }
}
