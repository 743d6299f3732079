import Jianghua
import JianghuaInputs
import JianghuaRecords
import JianghuaText
import JianghuaWriters

/// Reads, analyzes and serialises one document. A value, shared by all threads.
struct DocumentProcessor: Sendable {
    let analyzer: SpeechAnalyzer
    let reader: FileReader
    let lineReader: JSONLineReader
    /// `nil`: all kinds. Errors are written in any case.
    let kinds: Set<RecordKind>?
    let offsets: OffsetUnit

    struct Outcome: Sendable {
        /// Where a problem is, for people: the file or stream that holds the document.
        var origin: String
        /// The records as JSON Lines.
        var output: [UInt8] = []
        var problem: InputProblem?
        /// The bytes of the document.
        var size = 0
    }

    /// What came of reading a document; `origin` is where a person finds it.
    enum Reading: Sendable {
        case text(SourceText, name: String, size: Int)
        case problem(InputProblem, name: String, origin: String)
    }

    func outcome(of document: PendingDocument) -> Outcome {
        switch read(document) {
        case .text(let source, let name, let size): records(of: source, name: name, size: size)
        case .problem(let problem, let name, let origin): failed(problem, name, origin: origin)
        }
    }

    func read(_ document: PendingDocument) -> Reading {
        switch document {
        case .problem(let problem, let name): return .problem(problem, name: name, origin: name)
        case .file(let file, let name):
            do throws(InputProblem) {
                let bytes = try file.isStandardInput ? reader.bytes(of: 0) : reader.bytes(of: file.path)
                return .text(try source(of: bytes), name: name, size: bytes.count)
            } catch {
                return .problem(error, name: name, origin: name)
            }
        case .line(let bytes, let number, let origin):
            let line = lineReader.read(bytes)
            switch line.text {
            case .success(let scalars):
                return .text(
                    SourceText(scalars: scalars), name: line.name ?? "\(origin):\(number)", size: bytes.count)
            case .failure(let problem):
                return .problem(problem.at(line: number), name: line.name ?? origin, origin: origin)
            }
        }
    }

    private func source(of bytes: [UInt8]) throws(InputProblem) -> SourceText {
        do throws(DecodingFailure) {
            return try SourceDecoder.decode(bytes)
        } catch {
            throw InputProblem(decoding: bytes, error)
        }
    }

    private func records(of source: SourceText, name: String, size: Int) -> Outcome {
        let converter = offsets == .scalar ? nil : OffsetConverter(scalars: source.scalars, unit: offsets)
        var writer = JSONLinesWriter(sink: BufferSink())
        do {
            for record in analyzer.analyze(source, document: name).records {
                if let kinds, !kinds.contains(record.kind) { continue }
                try writer.write(converter.map { record.mappingOffsets($0.offset(ofScalar:)) } ?? record)
            }
            try writer.finish()
        } catch {
            // A buffer in memory takes everything.
        }
        return Outcome(origin: name, output: writer.sink.bytes, size: size)
    }

    private func failed(_ problem: InputProblem, _ name: String, origin: String) -> Outcome {
        var writer = JSONLinesWriter(sink: BufferSink())
        let failure = Failure(
            document: name, line: problem.line, code: problem.code.rawValue, message: problem.message)
        try? writer.write(.failure(failure))
        try? writer.finish()
        return Outcome(origin: origin, output: writer.sink.bytes, problem: problem)
    }
}

/// Collects output in memory.
struct BufferSink: ByteSink {
    private(set) var bytes: [UInt8] = []

    mutating func write(_ more: ArraySlice<UInt8>) { bytes += more }
}

extension InputProblem {
    /// Where the first wrong byte stands: the line and the column, in bytes.
    init(decoding bytes: [UInt8], _ failure: DecodingFailure) {
        guard case .invalidBytes(_, let offset) = failure else {
            self.init(.invalidEncoding, failure.description)
            return
        }
        let before = bytes[..<min(offset, bytes.count)]
        let line = before.count { $0 == 0x0A } + 1
        let start = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
        self.init(.invalidEncoding, failure.description, line: line, column: offset - start + 1)
    }
}
