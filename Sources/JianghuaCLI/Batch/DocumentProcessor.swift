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
    /// What is read from the names of the inputs, by their index.
    var metadata: Metadata?
    /// Whether texts that were made from other formats are wanted, too.
    var keepsTexts = false

    struct Outcome: Sendable {
        var item: SourceItem
        /// The records as JSON Lines.
        var output: [UInt8] = []
        var problem: InputProblem?
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
        var size = 0
        /// The id's own JSON, where the document came with one.
        var identifier: [UInt8]?
        var text: Result<SourceText, InputProblem>
    }

    func outcome(of item: SourceItem) -> Outcome {
        var outcome = Outcome(item: item, fingerprint: Self.fingerprint(of: item.document))
        guard let reading = read(item) else { return outcome }
        outcome.size = reading.size
        outcome.identifier = reading.identifier
        switch reading.text {
        case .success(let source):
            do throws(InputProblem) {
                outcome.output = try records(of: source, name: reading.name, date: reading.date)
            } catch {
                outcome.output = record(of: error, name: reading.name)
                outcome.problem = error
            }
            if keepsTexts, case .file(_, let format) = item.document, format != .text {
                outcome.text = source.utf8
            }
        case .failure(let problem):
            outcome.output = record(of: problem, name: reading.name)
            outcome.problem = problem
        }
        metadata?[item.file].add(to: &outcome.output)
        return outcome
    }

    /// The document of an item; `nil` when it is none.
    func read(_ item: SourceItem) -> Reading? {
        let date = metadata?[item.file].date
        switch item.document {
        case .nothing: return nil
        case .problem(let problem): return Reading(name: item.origin, text: .failure(problem))
        case .file(let file, let format):
            do throws(InputProblem) {
                let contents = try reader.contents(of: file, format: format)
                return Reading(
                    name: item.origin, date: date, size: contents.size, text: .success(contents.source))
            } catch {
                return Reading(name: item.origin, text: .failure(error))
            }
        case .line(let bytes, let number):
            let line = lineReader.read(bytes)
            var reading = Reading(
                name: line.name ?? item.origin, date: line.date ?? date, size: bytes.count,
                identifier: line.identifier, text: line.text.map { SourceText(scalars: $0) })
            switch line.text {
            case .success: reading.name = line.name ?? "\(item.origin):\(number)"
            case .failure(let problem): reading.text = .failure(problem.at(line: number))
            }
            return reading
        case .row(let bytes, let id, let rowDate, let number):
            var reading = Reading(
                name: id ?? "\(item.origin):\(number)", date: rowDate ?? date, size: bytes.count,
                text: .success(SourceText("")))
            do throws(InputProblem) {
                reading.text = .success(try reader.source(of: bytes))
            } catch {
                reading.text = .failure(error.at(line: number))
            }
            return reading
        }
    }

    /// The records of a document. A date named for the whole run wins over the document's own; what is no date
    /// dates nothing, and costs no document.
    func analyze(_ source: SourceText, name: String, date: String?) throws(InputProblem) -> Analysis {
        let stated = analyzer.configuration.date == nil ? date.map { String($0.prefix(10)) } : nil
        do throws(AnalysisFailure) {
            return try analyzer.analyze(source, document: name, date: stated)
        } catch {
            guard case .invalidDate = error else { throw InputProblem(.tooLarge, "\(error)") }
        }
        do throws(AnalysisFailure) {
            return try analyzer.analyze(source, document: name)
        } catch {
            throw InputProblem(.tooLarge, "\(error)")
        }
    }

    static func fingerprint(of document: PendingDocument) -> UInt64? {
        switch document {
        case .line(let bytes, _), .row(let bytes, _, _, _): Fingerprint(bytes).value
        case .file, .problem, .nothing: nil
        }
    }

    private func records(
        of source: SourceText, name: String, date: String?
    ) throws(InputProblem) -> [UInt8] {
        let analysis = try analyze(source, name: name, date: date)
        let converter = offsets == .scalar ? nil : OffsetConverter(scalars: source.scalars, unit: offsets)
        var writer = JSONLinesWriter(sink: BufferSink())
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
