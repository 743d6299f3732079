import Jianghua
import JianghuaInputs
import JianghuaRecords
import JianghuaText
import JianghuaWriters

/// Reads, analyzes and serialises one document. A value, shared by all threads.
struct DocumentProcessor: Sendable {
    let analyzer: SpeechAnalyzer
    let reader: DocumentReader
    let lineReader: JSONLineReader
    /// `nil`: all kinds. Errors are written in any case.
    var kinds: Set<RecordKind>?
    var offsets = OffsetUnit.scalar
    /// What comes with the documents beside their texts.
    var metadata: Metadata?
    /// Whether texts that were made from other formats are wanted, too.
    var keepsTexts = false

    struct Outcome: Sendable {
        var item: SourceItem
        /// What a line or row that could be read came with, or goes by: its name and where it stands.
        var row: (name: String, line: Int)?
        /// The facts that the document has.
        var facts: Set<String> = []
        /// The records as JSON Lines.
        var output: [UInt8] = []
        var problem: InputProblem?
        /// What a person should know of a document that was read all the same.
        var warning: InputProblem?
        /// The text in UTF-8, where it is wanted and is not the document itself.
        var text: [UInt8]?
        /// The bytes of the document.
        var size = 0
        /// The id's own JSON, where the document came with one.
        var identifier: [UInt8]?
        /// Of the document's own bytes, where it came in a stream.
        var fingerprint: UInt64?
    }

    /// What came of reading a document.
    struct Reading: Sendable {
        /// The name of the document in records.
        var name: String
        var date: String?
        /// What came with the document itself, where facts are wanted.
        var facts: [Metadata.Value] = []
        var size = 0
        /// The id's own JSON, where the document came with one.
        var identifier: [UInt8]?
        /// The line of the input that the document is, from 1; `nil` for a file of its own.
        var line: Int?
        /// Whether the text was made from another format.
        var isConverted = false
        var text: Result<SourceText, InputProblem>

        /// The name that a line or row takes among the documents; `nil` where it is none of them.
        var row: (name: String, line: Int)? {
            guard case .success = text, let line else { return nil }
            return (name, line)
        }
    }

    /// - Parameters:
    ///   - item: What was read from an input.
    ///   - name: What the document is called, where that is not for itself to say.
    func outcome(of item: SourceItem, called name: String? = nil) -> Outcome {
        var outcome = Outcome(item: item, fingerprint: Self.fingerprint(of: item.document))
        guard var reading = read(item) else { return outcome }
        if let name { reading.name = name }
        outcome.row = reading.row
        outcome.size = reading.size
        outcome.identifier = reading.identifier
        switch reading.text {
        case .success(let source):
            do throws(InputProblem) {
                outcome.warning = warning(of: reading)
                outcome.output = try records(of: source, reading)
            } catch {
                outcome.output = record(of: error, name: reading.name)
                outcome.problem = error
            }
            if keepsTexts, reading.isConverted { outcome.text = source.utf8 }
        case .failure(let problem):
            outcome.output = record(of: problem, name: reading.name)
            outcome.problem = problem
        }
        if let metadata {
            let values = metadata.values(file: item.file, own: reading.facts)
            outcome.facts = metadata.names(of: values)
            metadata.add(values, to: &outcome.output)
        }
        return outcome
    }

    /// The document of an item; `nil` when it is none.
    func read(_ item: SourceItem) -> Reading? {
        let date = metadata?.date(file: item.file)
        switch item.document {
        case .nothing: return nil
        case .problem(let problem): return Reading(name: item.origin, text: .failure(problem))
        case .file(let file, let format):
            do throws(InputProblem) {
                let contents = try reader.contents(of: file, format: format)
                return Reading(
                    name: item.origin, date: date, size: contents.size, isConverted: contents.isConverted,
                    text: .success(contents.source))
            } catch {
                return Reading(name: item.origin, text: .failure(error))
            }
        case .line(let bytes, let number):
            let line = lineReader.read(bytes)
            var reading = Reading(
                name: line.name ?? item.origin, date: line.date ?? date, size: bytes.count,
                identifier: line.identifier, line: number, text: line.text.map { SourceText(scalars: $0) })
            switch line.text {
            case .success: reading.name = line.name ?? "\(item.origin):\(number)"
            case .failure(let problem): reading.text = .failure(problem.at(line: number))
            }
            reading.facts = line.facts.map(Metadata.Value.init(json:))
            return reading
        case .row(let bytes, let id, let rowDate, let facts, let number):
            var reading = Reading(
                name: id ?? "\(item.origin):\(number)", date: rowDate ?? date, size: bytes.count,
                line: number, text: .success(SourceText("")))
            reading.facts = facts.map(Metadata.Value.init(_:))
            do throws(InputProblem) {
                // Of a table whose encoding is named, all has been decoded.
                var reader = reader
                if reader.encoding != nil { reader.encoding = .utf8 }
                reading.text = .success(try reader.source(of: bytes))
            } catch {
                reading.text = .failure(error.at(line: number))
            }
            return reading
        }
    }

    /// The records of a document. A date named for the whole run wins over the document's own; what is no date
    /// dates nothing, and costs no document.
    func analyze(_ source: SourceText, _ reading: Reading) throws(InputProblem) -> Analysis {
        let stated = ownDate(of: reading).flatMap(Self.day)
        do throws(AnalysisFailure) {
            return try analyzer.analyze(source, document: reading.name, date: stated)
        } catch {
            throw InputProblem(.tooLarge, "\(error)")
        }
    }

    /// Nobody would see from the records alone that a document's date could not be read.
    func warning(of reading: Reading) -> InputProblem? {
        guard let date = ownDate(of: reading), Self.day(date) == nil else { return nil }
        return InputProblem(
            .invalidDate,
            "\"\(date)\" is no date, so the relative times of this document stay open; write it as YYYY-MM-DD",
            line: reading.line)
    }

    /// The day that came with the document; `nil` where the run names one.
    private func ownDate(of reading: Reading) -> String? {
        analyzer.configuration.date == nil ? reading.date : nil
    }

    /// A date as data has it: behind a whole day anything may stand, as in 2026-03-05+08:00.
    private static func day(_ text: String) -> String? {
        let day = String(text.prefix(10))
        return StatedDate.isDay(day) ? day : StatedDate.normalized(text)
    }

    static func fingerprint(of document: PendingDocument) -> UInt64? {
        switch document {
        case .line(let bytes, _), .row(let bytes, _, _, _, _): Fingerprint(bytes).value
        case .file, .problem, .nothing: nil
        }
    }

    private func records(
        of source: SourceText, _ reading: Reading
    ) throws(InputProblem) -> [UInt8] {
        let analysis = try analyze(source, reading)
        let converter = offsets == .scalar ? nil : OffsetConverter(scalars: source.scalars, unit: offsets)
        // All at once: the sink then copies every byte once.
        var writer = JSONLinesWriter(sink: BufferSink(), flushSize: .max)
        do {
            if let converter {
                for record in analysis.records where kinds?.contains(record.kind) ?? true {
                    try writer.write(record.mappingOffsets(converter.offset(ofScalar:)))
                }
            } else {
                try writer.write(analysis, kinds: kinds)
            }
            try writer.finish()
        } catch {
            // A buffer in memory takes everything.
        }
        return writer.sink.bytes
    }

    private func record(of problem: InputProblem, name: String) -> [UInt8] {
        var writer = JSONLinesWriter(sink: BufferSink())
        try? writer.write(.failure(Failure(problem, document: name)))
        try? writer.finish()
        return writer.sink.bytes
    }
}

extension Failure {
    init(_ problem: InputProblem, document: String) {
        self.init(
            document: document, line: problem.line, code: problem.code.rawValue, message: problem.message)
    }
}

/// Collects output in memory.
struct BufferSink: ByteSink {
    private(set) var bytes: [UInt8] = []

    mutating func write(_ more: ArraySlice<UInt8>) {
        if bytes.isEmpty { bytes = Array(more) } else { bytes += more }
    }
}
