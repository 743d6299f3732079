import JianghuaRecords

/// A format that records can be written in, by its name on the command line.
public struct RecordFormat: Sendable {
    /// What a format writes to.
    public enum Destination: Sendable {
        /// One stream of bytes: standard output or a file.
        case stream
        /// Files in a folder.
        case folder
        /// A file that the format opens by itself, as a database does. It is there; empty when it is new.
        case path
    }

    /// Where the records go, in the shape that ``RecordFormat/destination(_:)`` asks for.
    public enum Output {
        case stream(any ByteSink)
        case folder(any FileSink)
        case path(String)
    }

    /// What a user can choose; a format looks at what concerns it.
    public struct Options: Sendable {
        /// The kinds to write; `nil` for those that the format writes when nothing is said.
        public var kinds: [RecordKind]?
        /// UTF-16 offsets in formats whose readers can be set to either unit (doccano).
        public var countsUTF16 = false
        /// How tables are written.
        public var table = TableOptions()
        /// What the facts are called that come with documents: columns of their own in tables.
        public var facts: [String] = []

        /// The defaults of the command line.
        public init() {}
    }

    /// The format's name on the command line: `jsonl`.
    public var name: String
    /// One line for a list of formats.
    public var summary: String
    private let destination: Destination
    /// A folder with a file per kind, unless there is one kind only.
    private let isTablePerKind: Bool
    /// Whether files are named by documents, so that those should not go by whole paths.
    public let namesFilesByDocument: Bool
    private let make: Maker

    /// Makes a writer; `nil` when the output is not of the shape that the format asks for.
    public typealias Maker =
        @Sendable (Output, Options) throws(RecordFormatFailure) -> (any RecordWriter)?

    /// - Parameters:
    ///   - name: What `--format` takes.
    ///   - summary: One line for the help.
    ///   - destination: The shape of the output.
    ///   - isTablePerKind: Whether a file holds one kind of record.
    ///   - namesFilesByDocument: Whether there is a file for every document.
    ///   - make: Returns `nil` when the output is not of the shape that `destination` names.
    public init(
        name: String, summary: String, destination: Destination, isTablePerKind: Bool = false,
        namesFilesByDocument: Bool = false,
        make: @escaping Maker
    ) {
        self.name = name
        self.summary = summary
        self.destination = destination
        self.isTablePerKind = isTablePerKind
        self.namesFilesByDocument = namesFilesByDocument
        self.make = make
    }

    /// Whether the format writes a stream, a folder or a file that it opens by itself.
    public func destination(_ options: Options) -> Destination {
        isTablePerKind && options.kinds?.count == 1 ? .stream : destination
    }

    /// A writer in this format.
    ///
    /// - Throws: ``RecordFormatFailure`` when the format cannot be written to this kind of output, or not these kinds.
    public func writer(
        to output: Output, options: Options = Options()
    ) throws(RecordFormatFailure) -> any RecordWriter {
        guard let writer = try make(output, options) else { throw .wrongOutput(format: name) }
        return writer
    }

    /// The format of a name; `nil` if there is none.
    public static func named(_ name: String) -> RecordFormat? { all.first { $0.name == name } }
}

/// Why a format cannot be written.
public enum RecordFormatFailure: Error, Sendable, Hashable, CustomStringConvertible {
    /// The format writes another kind of output: a folder, not a stream.
    case wrongOutput(format: String)
    /// A stream holds one table, and these kinds are none or several; no kinds were named where all are here.
    case severalTables(format: String, kinds: [RecordKind])

    /// What is wrong. One line, without a full stop.
    var problem: String {
        switch self {
        case .wrongOutput(let format): "the format \(format) cannot be written to this kind of output"
        case .severalTables(let format, let kinds):
            "a stream of \(format) holds one kind of record, not \(kinds.count)"
        }
    }

    /// What to do. One line, without a full stop.
    var remedy: String {
        switch self {
        case .wrongOutput: "ask RecordFormat.destination(_:) for the kind that it writes"
        case .severalTables: "name one kind in Options.kinds, or write a folder"
        }
    }

    public var description: String { "\(problem); \(remedy)" }
}

extension RecordFormat {
    /// The formats that need nothing but this library.
    public static let all: [RecordFormat] = [
        jsonLines, csv, brat, doccano, labelStudio, webAnnotation, iob2,
    ]

    /// JSON Lines, the default.
    public static let jsonLines = stream("jsonl", "JSON Lines: one record a line (the default)") {
        JSONLinesWriter(sink: AnyByteSink($0), options: $1)
    }

    /// A table for every kind of record.
    public static let csv = RecordFormat(
        name: "csv", summary: "CSV, RFC 4180: a file per kind, or one kind as a stream",
        destination: .folder, isTablePerKind: true
    ) { output, options throws(RecordFormatFailure) in
        switch output {
        case .stream(let sink): try CSVRecordWriter(sink: sink, options: options)
        case .folder(let files): CSVRecordWriter(files: files, options: options)
        case .path: nil
        }
    }

    /// Standoff files of brat.
    public static let brat = folder("brat", "brat standoff: .txt and .ann, with annotation.conf") {
        BratWriter(files: $0, options: $1)
    }

    /// Lines for doccano.
    public static let doccano = stream("doccano", "doccano JSON Lines with entities and relations") {
        DoccanoWriter(sink: $0, options: $1)
    }

    /// Tasks for Label Studio.
    public static let labelStudio = stream("labelstudio", "Label Studio tasks with predictions") {
        LabelStudioWriter(sink: $0, options: $1)
    }

    /// W3C Web Annotations.
    public static let webAnnotation = stream("webanno", "W3C Web Annotations (JSON-LD)") {
        WebAnnotationWriter(sink: $0, options: $1)
    }

    /// A tag for every character.
    public static let iob2 = stream("iob2", "CoNLL columns with an IOB2 tag per character and kind") {
        IOB2Writer(sink: $0, options: $1)
    }

    /// A format that writes one stream.
    static func stream(
        _ name: String, _ summary: String,
        make: @escaping @Sendable (any ByteSink, Options) -> any RecordWriter
    ) -> RecordFormat {
        RecordFormat(name: name, summary: summary, destination: .stream) { output, options in
            guard case .stream(let sink) = output else { return nil }
            return make(sink, options)
        }
    }

    /// A format that writes files for every document.
    static func folder(
        _ name: String, _ summary: String,
        make: @escaping @Sendable (any FileSink, Options) -> any RecordWriter
    ) -> RecordFormat {
        RecordFormat(name: name, summary: summary, destination: .folder, namesFilesByDocument: true) {
            output, options in
            guard case .folder(let files) = output else { return nil }
            return make(files, options)
        }
    }
}
