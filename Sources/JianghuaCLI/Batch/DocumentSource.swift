import JianghuaInputs

/// One document to be worked on, as cheap as it can be: whoever works on it reads it.
enum PendingDocument: Sendable {
    case file(InputFile, name: String)
    /// A line of a file of many documents.
    case line([UInt8], number: Int, of: String)
    case problem(InputProblem, document: String)
}

/// Gives the documents of all inputs one after the other.
final class DocumentSource {
    private let files: [InputFile]
    private let names: DocumentNames
    private let readsLines: Bool
    private let maximumLineBytes: Int
    private var index = 0
    private var lines: LineReader?

    init(files: [InputFile], names: DocumentNames, readsLines: Bool, maximumLineBytes: Int) {
        self.files = files
        self.names = names
        self.readsLines = readsLines
        self.maximumLineBytes = maximumLineBytes
    }

    func next(mayBlock: Bool) -> SourceStep<PendingDocument> {
        while true {
            if lines != nil {
                if let step = nextLine(mayBlock: mayBlock) { return step }
                lines = nil
            }
            guard index < files.count else { return .end }
            let file = files[index]
            index += 1
            let name = names.name(of: file)
            if let problem = file.problem { return .item(.problem(problem, document: name)) }
            if readsLines, file.isStandardInput {
                lines = LineReader(descriptor: 0, maximumBytes: maximumLineBytes)
            } else {
                return .item(.file(file, name: name))
            }
        }
    }

    private func nextLine(mayBlock: Bool) -> SourceStep<PendingDocument>? {
        do throws(InputProblem) {
            guard let step = try lines?.next(mayBlock: mayBlock) else { return nil }
            let number = lines?.number ?? 0
            switch step {
            case .line(let bytes): return .item(.line(bytes, number: number, of: "-"))
            case .tooLong:
                let problem = InputProblem(
                    .tooLarge,
                    "the line is over the limit of \(maximumLineBytes) bytes; raise --max-line-bytes",
                    line: number)
                return .item(.problem(problem, document: "-"))
            case .wouldBlock: return .wouldBlock
            case .end: return nil
            }
        } catch {
            lines = nil
            return .item(.problem(error, document: "-"))
        }
    }
}
