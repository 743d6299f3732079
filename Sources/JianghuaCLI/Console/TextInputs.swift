import ArgumentParser
import JianghuaInputs
import JianghuaText

extension SourceEncoding: ExpressibleByArgument {
    public init?(argument: String) { self.init(name: argument) }
}

/// The texts that a command was asked to read: named files, or standard input.
///
/// A text that cannot be read is named on standard error, and the others are read all the same.
struct TextInputs: Sequence {
    struct Input {
        let name: String
        fileprivate let reader: DocumentReader
        fileprivate let readsDocuments: Bool

        /// The text, decoded; that of a page or a Word document, where such are read.
        func text() throws(InputProblem) -> SourceText {
            let files = reader.files
            let path = CommandArguments.path(name)
            guard readsDocuments, name != "-", (try FileStatus(of: path)).kind != .folder,
                let file = FileFinder().files(of: [path]).first
            else {
                return try reader.source(of: name == "-" ? files.bytes(of: 0) : files.bytes(of: path))
            }
            if let problem = file.problem { throw problem }
            return try reader.contents(of: file, format: InputFormat.auto.format(of: file.path)).source
        }
    }

    private let inputs: [Input]

    /// Where documents are read, HTML, DOCX and PDF are read as `extract` reads them, instead of their bytes.
    init(paths: [String], encoding: SourceEncoding? = nil, readsDocuments: Bool = false) throws {
        let reader = DocumentReader(files: FileReader(maximumBytes: 1 << 30), encoding: encoding)
        inputs = (paths.isEmpty ? ["-"] : paths).map {
            Input(name: $0, reader: reader, readsDocuments: readsDocuments)
        }
    }

    func makeIterator() -> IndexingIterator<[Input]> { inputs.makeIterator() }

    /// Calls `body` for every text that can be read, in order.
    ///
    /// - Throws: what `body` throws, and a failure with status 2 or 66 when some or all could not be read.
    func forEachText(_ body: (_ name: String, _ text: SourceText) throws -> Void) throws {
        var failures = 0
        for input in inputs {
            let text: SourceText
            do throws(InputProblem) {
                text = try input.text()
            } catch {
                Log().problem(error, document: input.name)
                failures += 1
                continue
            }
            try body(input.name, text)
        }
        guard failures > 0 else { return }
        throw CommandFailure(failures == inputs.count ? ExitStatus.noInput : ExitStatus.documentsFailed)
    }
}

/// Standard output for texts: buffered, every byte checked.
struct TextOutput {
    private let sink = FileDescriptorSink.standardOutput
    private var buffer: [UInt8] = []

    mutating func write(_ text: String) throws {
        buffer.append(contentsOf: text.utf8)
        if buffer.count > 1 << 16 { try flush() }
    }

    mutating func finish() throws { try flush() }

    mutating func flush() throws {
        try sink.write(buffer[...])
        buffer.removeAll(keepingCapacity: true)
    }
}

struct EncodingOption: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            """
            The encoding of the texts (utf-8, utf-16le, utf-16be, gb18030, gbk, big5); told from the bytes \
            when it is not given.
            """, valueName: "name"))
    var encoding: SourceEncoding?
}
