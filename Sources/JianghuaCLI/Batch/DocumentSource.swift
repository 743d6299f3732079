import JianghuaInputs
import JianghuaText

/// One document to be worked on, as cheap as it can be: whoever works on it reads it.
enum PendingDocument: Sendable {
    case file(InputFile, InputFormat)
    /// A line of a file of many documents.
    case line([UInt8], number: Int)
    /// A row of a table; `nil` where a column is missing.
    case row(text: [UInt8], id: String?, date: String?, facts: [String?], number: Int)
    case problem(InputProblem)
    /// No document: the end of a file that holds many.
    case nothing
}

/// A document and the input that it comes from.
struct SourceItem: Sendable {
    /// The index of the input.
    var file: Int
    /// The name of the input in records.
    var origin: String
    var document: PendingDocument
    /// Whether nothing more comes from the input.
    var endsFile: Bool

    /// Whether the document is one of many in its input.
    var holdsRow: Bool {
        switch document {
        case .line, .row: true
        case .file, .problem, .nothing: false
        }
    }
}

/// Gives the documents of all inputs one after the other.
final class DocumentSource {
    struct Fields {
        var text = "text"
        var id = "id"
        var date = "date"
        var facts: [String] = []
    }

    private let files: [InputFile]
    private let names: [String]
    private let format: InputFormat
    private let fields: Fields
    private let reader: FileReader
    private let maximumLineBytes: Int
    private let encoding: SourceEncoding?
    private let answersEveryLine: Bool

    private enum Stream {
        case lines(LineReader)
        case table(CSVReader, TableHeader?)
    }

    private struct TableHeader {
        var text: Int
        var id: Int?
        var date: Int?
        var facts: [Int?]
        var count: Int
    }

    private var index = 0
    private var stream: Stream?
    private var descriptor: Int32?

    /// The encoding is that of files of many documents; `nil`: told from their bytes. Where every line is answered,
    /// blank lines are documents, too, and nothing is decoded: a protocol, in UTF-8.
    init(
        files: [InputFile], names: [String], format: InputFormat, fields: Fields, reader: FileReader,
        maximumLineBytes: Int, encoding: SourceEncoding? = nil, answersEveryLine: Bool = false
    ) {
        self.files = files
        self.names = names
        self.format = format
        self.fields = fields
        self.reader = reader
        self.maximumLineBytes = maximumLineBytes
        self.encoding = encoding
        self.answersEveryLine = answersEveryLine
    }

    convenience init(files: [InputFile], names: [String], input: InputOptions) {
        self.init(
            files: files, names: names, format: input.format, fields: input.fields,
            reader: input.reader.files,
            maximumLineBytes: input.maxLineBytes.count, encoding: input.reader.encoding)
    }

    func next(mayBlock: Bool) -> SourceStep<SourceItem> {
        while true {
            if stream != nil {
                guard let document = nextOfStream(mayBlock: mayBlock) else { return .wouldBlock }
                if case .nothing = document { closeStream() }
                return item(document, endsFile: stream == nil)
            }
            guard index < files.count else { return .end }
            let file = files[index]
            index += 1
            if let problem = file.problem { return item(.problem(problem), endsFile: true) }
            let format = format.format(of: file.path)
            guard format.holdsManyDocuments else { return item(.file(file, format), endsFile: true) }
            do throws(InputProblem) {
                try openStream(file, format)
            } catch {
                return item(.problem(error), endsFile: true)
            }
        }
    }

    private func item(_ document: PendingDocument, endsFile: Bool) -> SourceStep<SourceItem> {
        .item(SourceItem(file: index - 1, origin: names[index - 1], document: document, endsFile: endsFile))
    }

    private func openStream(_ file: InputFile, _ format: InputFormat) throws(InputProblem) {
        let opened = file.isStandardInput ? 0 : try reader.open(file.path)
        descriptor = file.isStandardInput ? nil : opened
        if format == .jsonl {
            let decoder = answersEveryLine ? nil : TextStreamDecoder(encoding)
            stream = .lines(
                LineReader(descriptor: opened, maximumBytes: maximumLineBytes, decoder: decoder))
        } else {
            let separator: UInt8 = format == .csv ? 0x2C : 0x09
            stream = .table(
                CSVReader(
                    descriptor: opened, separator: separator, maximumBytes: maximumLineBytes,
                    decoder: TextStreamDecoder(encoding)), nil)
        }
    }

    private func closeStream() {
        stream = nil
        if let descriptor { close(descriptor) }
        descriptor = nil
    }

    /// The next document of the open stream; `nil` when it would have to be waited for.
    private func nextOfStream(mayBlock: Bool) -> PendingDocument? {
        do throws(InputProblem) {
            switch stream {
            case .lines(var lines):
                stream = nil
                var step = try lines.next(mayBlock: mayBlock)
                while !answersEveryLine, case .line(let bytes) = step, bytes.allSatisfy(Self.isBlank) {
                    step = try lines.next(mayBlock: mayBlock)
                }
                stream = .lines(lines)
                return document(of: step, number: lines.number)
            case .table(var rows, let header):
                stream = nil
                return try nextRow(&rows, header, mayBlock: mayBlock)
            case nil: return .nothing
            }
        } catch {
            closeStream()
            return .problem(error)
        }
    }

    private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0D }

    private func document(of step: LineReader.Step, number: Int) -> PendingDocument? {
        switch step {
        case .line(let bytes): return .line(bytes, number: number)
        case .tooLong:
            return .problem(
                InputProblem(
                    .tooLarge,
                    "the line is over the limit of \(maximumLineBytes) bytes; raise --max-line-bytes",
                    line: number))
        case .wouldBlock: return nil
        case .end: return .nothing
        }
    }

    private func nextRow(
        _ rows: inout CSVReader, _ known: TableHeader?, mayBlock: Bool
    ) throws(InputProblem) -> PendingDocument? {
        var header = known
        while true {
            let step = try rows.next(mayBlock: mayBlock)
            stream = .table(rows, header)
            switch step {
            case .wouldBlock: return nil
            case .end: return .nothing
            case .problem(let problem): return .problem(problem)
            case .row(let row):
                if row.isEmpty { continue }
                guard let header else {
                    header = try self.header(of: row)
                    continue
                }
                return document(of: row, header, line: rows.line)
            }
        }
    }

    private func document(of row: [[UInt8]], _ header: TableHeader, line: Int) -> PendingDocument {
        guard row.count == header.count else {
            return .problem(
                InputProblem(
                    .invalidLine,
                    "the row has \(row.count) fields, the header \(header.count); check its quotes",
                    line: line))
        }
        func text(_ column: Int?) -> String? {
            guard let column, !row[column].isEmpty else { return nil }
            return String(decoding: row[column], as: UTF8.self)
        }
        return .row(
            text: row[header.text], id: text(header.id), date: text(header.date),
            facts: header.facts.map(text), number: line)
    }

    private func header(of row: [[UInt8]]) throws(InputProblem) -> TableHeader {
        let names = row.map { String(decoding: $0, as: UTF8.self) }
        guard let text = names.firstIndex(of: fields.text) else {
            throw InputProblem(
                .missingField, "the table has no column \"\(fields.text)\"; name yours with --text-field",
                line: 1)
        }
        return TableHeader(
            text: text, id: names.firstIndex(of: fields.id), date: names.firstIndex(of: fields.date),
            facts: fields.facts.map(names.firstIndex(of:)),
            count: names.count)
    }
}
