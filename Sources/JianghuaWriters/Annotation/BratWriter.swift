import JianghuaRecords

/// Records as brat standoff: `NAME.txt`, `NAME.ann` and the `annotation.conf` that names their types.
///
/// Offsets count Unicode scalars of the text file, which has LF line ends only. A mark that goes over a line
/// end has a fragment for every line, as brat allows no line end in the text of one.
public struct BratWriter: RecordWriter {
    /// Where the files go, as it is now.
    public private(set) var files: any FileSink
    private let kinds: [RecordKind]?
    private var names = DocumentPaths()

    /// Writes a `.txt` and an `.ann` file for every document, and `annotation.conf` for all.
    public init(files: any FileSink, options: RecordFormat.Options = .init()) {
        self.files = files
        kinds = options.kinds
    }

    public mutating func begin() throws {
        try write(Array(BratFormat.configuration.utf8), to: "annotation.conf")
    }

    public var output: RecordFormat.Output? { .folder(files) }

    public mutating func write(_ record: Record) throws {}

    public mutating func write(_ document: AnalyzedDocument) throws {
        let name = names.path(of: document.analysis.document)
        let scalars = DocumentText.unixLines(document.scalars)
        try write(Array(DocumentText.string(scalars).utf8), to: name + ".txt")
        let records = GoldRecord.records(of: document, kinds: kinds)
        try write(Array(Self.annotations(records, in: scalars).utf8), to: name + ".ann")
    }

    public mutating func finish() throws {}

    private mutating func write(_ bytes: [UInt8], to path: String) throws {
        try files.append(bytes[...], to: path)
        try files.complete(path)
    }

    /// The lines of an `.ann` file.
    static func annotations(_ records: [GoldRecord], in scalars: [UInt32]) -> String {
        var marks: [String] = []
        var others: [String] = []
        var numbers: [String: Int] = [:]
        for record in records {
            let fragments = fragments(of: record.range, in: scalars)
            guard !fragments.isEmpty else { continue }
            let number = marks.count + 1
            numbers[record.id] = number
            let places = fragments.map { "\($0.lowerBound) \($0.upperBound)" }.joined(separator: ";")
            let texts = fragments.map { DocumentText.string(scalars[$0]) }.joined(separator: " ")
            marks.append("T\(number)\t\(BratFormat.type(of: record.kind)) \(places)\t\(texts)")
        }
        var counts = (attributes: 0, relations: 0, notes: 0)
        for record in records {
            guard let number = numbers[record.id] else { continue }
            var parts: [(name: String, value: String)] = []
            for field in GoldSchema.fields(of: record.kind) {
                guard let value = record.fields[field.name] else { continue }
                let name = BratFormat.attribute(field, of: record.kind)
                switch field.form {
                case .flag:
                    guard value == .flag(true) else { continue }
                    counts.attributes += 1
                    others.append("A\(counts.attributes)\t\(name) T\(number)")
                case .choice:
                    counts.attributes += 1
                    others.append("A\(counts.attributes)\t\(name) T\(number) \(value.words)")
                case .link:
                    guard let target = numbers[value.words] else { continue }
                    counts.relations += 1
                    others.append("R\(counts.relations)\t\(name) Arg1:T\(number) Arg2:T\(target)")
                case .text, .integer: parts.append((field.name, value.words))
                }
            }
            guard !parts.isEmpty else { continue }
            counts.notes += 1
            others.append("#\(counts.notes)\tAnnotatorNotes T\(number)\t\(BratFormat.note(parts))")
        }
        return (marks + others).map { $0 + "\n" }.joined()
    }

    /// The parts of a range without what ends a line or column and without blanks at their ends.
    static func fragments(of range: SourceRange, in scalars: [UInt32]) -> [Range<Int>] {
        let lower = min(max(range.start, 0), scalars.count)
        let upper = min(max(range.end, lower), scalars.count)
        return scalars[lower..<upper].split { BratFormat.breaks.contains($0) }.compactMap { line in
            guard let first = line.firstIndex(where: { $0 != 0x20 }),
                let last = line.lastIndex(where: { $0 != 0x20 })
            else { return nil }
            return first..<(last + 1)
        }
    }
}

/// Paths below an output folder for documents that may be called anything.
struct DocumentPaths {
    private var used: Set<String> = []

    /// The document's name without ending and without what leads out of the folder; told apart from others by
    /// `~2`.
    mutating func path(of document: String) -> String {
        // By scalars: a slash with a combining mark is a slash for the system.
        var parts = document.unicodeScalars.split { $0 == "/" || $0 == "\u{0}" }.map { String($0) }
        parts.removeAll { $0 == "." || $0 == ".." }
        var path = parts.isEmpty ? "document" : parts.joined(separator: "/")
        if path.hasSuffix(".txt") { path.removeLast(4) }
        var candidate = path
        var number = 2
        while !used.insert(candidate.lowercased()).inserted {
            candidate = "\(path)~\(number)"
            number += 1
        }
        return candidate
    }
}
