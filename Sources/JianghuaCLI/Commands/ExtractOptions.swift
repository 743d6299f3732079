import ArgumentParser
import Jianghua
import JianghuaInputs
import JianghuaRecords
import JianghuaText
import JianghuaWriters

struct InputOptions: ParsableArguments {
    @Flag(
        help: """
            The input is JSON Lines: {"id": "a1", "text": "…"}, one document a line, with "date" if you like. \
            Its records carry the id as "document". The same as --input-format jsonl.
            """)
    var lines = false

    @Option(help: "What the inputs are. auto goes by the extension; standard input is text unless told.")
    var inputFormat = InputFormat.auto

    @Option(
        help: ArgumentHelp(
            """
            The day of the speeches, for relative times; a date in the text itself wins. 2026/3/5, 2026.3.5 and \
            2026年3月5日 are read, too, also in columns.
            """,
            valueName: "YYYY-MM-DD"))
    var date: String?

    @Option(
        help: ArgumentHelp(
            """
            Names of your own: tab-separated name, category, aliases (a|b), or JSON Lines with these keys. \
            They win over the rules. Categories are those of units, term for a campaign's name, script for a \
            traditional form with its simplified one as the alias.
            """, valueName: "file"))
    var lexicon: String?

    @Option(help: ArgumentHelp("The extensions that are taken from folders.", valueName: "txt,html"))
    var extensions = "txt"

    @Flag(help: "Follow symbolic links in folders, even out of them.")
    var followLinks = false

    @Option(
        help: ArgumentHelp(
            "Read more paths from this file (-: standard input), one a line.", valueName: "file"))
    var filesFrom: String?

    @Option(
        name: .customLong("files0-from"),
        help: ArgumentHelp("The same with a NUL after each path, as find -print0 writes.", valueName: "file"))
    var files0From: String?

    @Option(help: ArgumentHelp("The key or column that holds the text.", valueName: "name"))
    var textField = "text"

    @Option(
        help: ArgumentHelp(
            """
            The key or column that holds the id, which names the document. Without one, and where the id came \
            before in the run, a document is called FILE:LINE.
            """, valueName: "name"))
    var idField = "id"

    @Option(help: ArgumentHelp("The key or column that holds the day.", valueName: "name"))
    var dateField = "date"

    @Option(
        help: ArgumentHelp(
            """
            Read facts from file names, as in '{place}_{year}'. Every record gets them under "meta"; {date} \
            or {year} also dates the speech.
            """, valueName: "template"))
    var metaFromName: String?

    @Option(
        help: ArgumentHelp(
            """
            Take these columns or keys along, as in place,year: in JSON Lines under "meta", in CSV as columns meta_place \
            and so on, in SQLite in the table facts.
            """, valueName: "name,name"))
    var metaFields: String?

    @Option(help: ArgumentHelp("Refuse documents over this size (K, M, G).", valueName: "size"))
    var maxDocumentBytes = ByteCount(64 << 20)

    @Option(help: ArgumentHelp("Refuse lines and rows over this size (K, M, G).", valueName: "size"))
    var maxLineBytes = ByteCount(64 << 20)

    @Option(
        help: ArgumentHelp(
            "The encoding of the inputs: utf-8, utf-16le, utf-16be, gb18030 (gbk, gb2312) or big5. Found out if left out.",
            valueName: "name"))
    var encoding: String?

    @Option(help: ArgumentHelp("Give up on a PDF after so many seconds.", valueName: "count"))
    var pdfSeconds = 60

    func validate() throws {
        if let encoding, SourceEncoding(name: encoding) == nil {
            let known = "utf-8, utf-16le, utf-16be, gb18030, big5"
            throw ValidationError("'\(encoding)' is no encoding that is known here; give one of \(known).")
        }
        guard (1...86_400).contains(pdfSeconds) else {
            throw ValidationError("--pdf-seconds is from 1 to 86400.")
        }
        _ = try DateArgument.day(date)
        if lines, inputFormat != .auto, inputFormat != .jsonl {
            throw ValidationError("--lines and --input-format \(inputFormat.rawValue) contradict each other.")
        }
        _ = try metadataFields()
    }

    /// The facts that are wanted: those of the names of the inputs, then those of the documents themselves.
    func metadataFields() throws -> [String] {
        let all = (try nameTemplate()?.fields ?? []) + ownFields
        for (index, name) in all.enumerated() where all[..<index].contains(name) {
            throw ValidationError(
                "'\(name)' is named twice in --meta-from-name and --meta-fields; name it once.")
        }
        return all
    }

    private var ownFields: [String] { metaFields?.split(separator: ",").map(String.init) ?? [] }

    var format: InputFormat { lines ? .jsonl : inputFormat }
    var fields: DocumentSource.Fields {
        .init(text: textField, id: idField, date: dateField, facts: ownFields)
    }
    var reader: DocumentReader {
        DocumentReader(
            files: FileReader(maximumBytes: maxDocumentBytes.count), pdfSeconds: pdfSeconds,
            encoding: encoding.flatMap(SourceEncoding.init(name:)))
    }

    /// What reads and analyzes the documents of these files.
    func processor(for files: [InputFile]) throws -> DocumentProcessor {
        var processor = DocumentProcessor(
            analyzer: try SpeechAnalyzer(
                configuration: .init(
                    date: try DateArgument.day(date), lexicon: try lexicon.map(UserLexicon.init(file:)))),
            reader: reader,
            lineReader: JSONLineReader(
                idField: idField, textField: textField, dateField: dateField, factFields: ownFields))
        if try !metadataFields().isEmpty {
            processor.metadata = Metadata(template: try nameTemplate(), own: ownFields, files: files)
        }
        return processor
    }

    func nameTemplate() throws -> NameTemplate? {
        do {
            return try metaFromName.map { try NameTemplate($0) }
        } catch {
            let message = (error as? InputProblem)?.message ?? ""
            throw ValidationError("--meta-from-name '\(metaFromName ?? "")': \(message).")
        }
    }

    /// The inputs: those of the command line, then those of the lists; each once.
    func files(_ paths: [String], _ log: Log) throws -> [InputFile] {
        let wanted = extensions.split(separator: ",").map { $0.lowercased().drop { $0 == "." || $0 == " " } }
        let finder = FileFinder(extensions: Set(wanted.map(String.init)), followsLinks: followLinks)
        var all = paths.map(CommandArguments.path)
        let reader = FileReader(maximumBytes: 1 << 30)
        for (list, separator) in [(filesFrom, UInt8(0x0A)), (files0From, 0)] {
            guard let list else { continue }
            do throws(InputProblem) {
                let bytes =
                    try list == "-" ? reader.bytes(of: 0) : reader.bytes(of: CommandArguments.path(list))
                for line in bytes.split(separator: separator) {
                    let path = separator == 0x0A && line.last == 0x0D ? line.dropLast() : line
                    if !path.isEmpty { all.append(FilePath(Array(path))) }
                }
            } catch {
                throw CommandFailure(ExitStatus.noInput, "\(list): \(error.message)")
            }
        }
        var seen: Set<FilePath> = []
        var again: [FilePath] = []
        let files = finder.files(of: all).filter { file in
            let isNew = seen.insert(file.path).inserted
            if !isNew { again.append(file.path) }
            return isNew
        }
        if let first = again.first {
            let others = again.count > 1 ? " and \(again.count - 1) others are" : " is"
            log.notice("\(first.name)\(others) named more than once and read once")
        }
        return files
    }

    /// Refuses a command that names nothing to read.
    func requireSomething(besides paths: [String]) throws {
        if paths.isEmpty, filesFrom == nil, files0From == nil {
            throw ValidationError("Name files or folders, or - for standard input.")
        }
    }
}

struct OutputOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            """
            One of the formats listed above. Left out, the ending of --output says it: .jsonl, .db or .sqlite, .csv \
            (of one kind); without an ending it is jsonl.
            """, valueName: "format"))
    var format: RecordFormat?

    @Option(
        name: [.short, .long],
        help: ArgumentHelp(
            """
            Write to this file, which appears whole or not at all; for formats of several files, a folder.
            """, valueName: "file"))
    var output: String?

    @Option(
        help: ArgumentHelp(
            "Write NAME.jsonl for every NAME.txt, in the same folders below this one.", valueName: "folder"))
    var outputDir: String?

    @Option(
        help: ArgumentHelp(
            """
            Also write the text that ranges point into, where it is not the file itself (HTML, DOCX, PDF), as \
            NAME.html.txt below this folder.
            """, valueName: "folder"))
    var textsDir: String?

    @Option(
        help: ArgumentHelp(
            """
            Write these kinds only: speech, directive, requirement, unit, percentage, quantity, time, goal, \
            diagnostic. Errors are always written.
            """, valueName: "kind,kind"))
    var kinds: String?

    @Option(
        help: ArgumentHelp(
            "What ranges count: bytes of UTF-8, UTF-16 units, or Unicode scalars. Columns count scalars.",
            valueName: "unit"))
    var offsets: OffsetUnit?

    @Option(
        help: ArgumentHelp(
            """
            How records name their document: path (as given), relative (below the folder given), or name \
            (the last part). A file whose name came before goes by its path.
            """, valueName: "form"))
    var documentNames = DocumentNames.path

    /// The kinds asked for; `nil` for all.
    func recordKinds() throws -> Set<RecordKind>? { try KindList.kinds(kinds) }

    /// The format asked for, or that of the output's ending.
    func chosenFormat() throws -> RecordFormat {
        try RecordFormat.chosen(format, output: output, kinds: recordKinds()?.count)
    }

    func validate() throws { _ = try chosenFormat() }
}

struct BatchOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "Work on so many documents at once. The output is the same for any number.", valueName: "count"))
    var threads = ProcessorCount.available

    @Flag(
        help: """
            Go on where an interrupted run stopped, and end with the same bytes. Also keeps what is done when \
            this run is interrupted.
            """)
    var resume = false

    func validate() throws {
        guard (1...1_024).contains(threads) else { throw ValidationError("--threads is from 1 to 1024.") }
    }
}

struct MessageOptions: ParsableArguments {
    @Flag(name: [.short, .long], help: "Write nothing to standard error but what ends the run.")
    var quiet = false

    @Option(
        help: ArgumentHelp(
            "How messages are written: text, or json (one object a line, with a summary).",
            valueName: "format"))
    var logFormat = Log.Format.text

    var log: Log { Log(format: logFormat, isQuiet: quiet) }
}

extension RecordFormat: ExpressibleByArgument {
    public init?(argument: String) {
        guard let format = Self.known.first(where: { $0.name == argument }) else { return nil }
        self = format
    }

    public var defaultValueDescription: String { name }
}

/// A date on the command line, in any of the ways that people write it.
enum DateArgument {
    /// The date in ISO 8601.
    static func day(_ text: String?) throws -> String? {
        guard let text else { return nil }
        guard let date = StatedDate.normalized(text) else {
            throw ValidationError("'\(text)' is no date; write it as YYYY-MM-DD.")
        }
        return date
    }
}

extension OffsetUnit: ExpressibleByArgument {}
extension DocumentNames: ExpressibleByArgument {}
extension InputFormat: ExpressibleByArgument {}

/// A size on the command line: `4096`, `64M`.
struct ByteCount: ExpressibleByArgument, CustomStringConvertible {
    let count: Int

    /// Offsets of a text are 32 bits wide.
    static let maximum = 1 << 30

    init(_ count: Int) { self.count = count }

    init?(argument: String) {
        let suffixes: [Character: Int] = ["k": 10, "m": 20, "g": 30]
        let shift = argument.lowercased().last.flatMap { suffixes[$0] }
        guard let number = Int(shift == nil ? argument[...] : argument.dropLast()), number > 0,
            number <= Self.maximum >> (shift ?? 0)
        else { return nil }
        count = number << (shift ?? 0)
    }

    var description: String {
        for (shift, suffix) in [(30, "G"), (20, "M"), (10, "K")] where count % (1 << shift) == 0 {
            return "\(count >> shift)\(suffix)"
        }
        return "\(count)"
    }

    var defaultValueDescription: String { description }
}

/// How many documents can really be worked on at once.
enum ProcessorCount {
    static var available: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }
}

/// The arguments as bytes: a file's name need not be UTF-8, and Swift's strings repair what is not.
enum CommandArguments {
    static func path(_ argument: String) -> FilePath {
        guard argument.unicodeScalars.contains("\u{FFFD}") else { return FilePath(argument) }
        for index in 1..<Int(max(1, CommandLine.argc)) {
            guard let raw = CommandLine.unsafeArgv[index] else { continue }
            let bytes = UnsafeBufferPointer(start: raw, count: strlen(raw)).map { UInt8(bitPattern: $0) }
            if String(decoding: bytes, as: UTF8.self) == argument { return FilePath(bytes) }
        }
        return FilePath(argument)
    }
}
