import ArgumentParser
import JianghuaInputs
import JianghuaWriters

struct ImportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Read annotations back from brat or doccano as gold records.",
        usage: "jianghua import --from <tool> [<options>] <path> ...",
        discussion: """
            In: of brat the folder with .txt and .ann files, or .ann files; of doccano the exported JSON \
            Lines. Out: one gold record a line, for evaluate: on standard output, in --output, or as NAME.jsonl \
            for every document below --output-dir.

            Exit status: 0 all done, 64 wrong usage, 65 an annotation is wrong, 66 a file cannot be read, 74 \
            the output could not be written.
            """)

    enum Tool: String, ExpressibleByArgument, CaseIterable { case brat, doccano }

    @Option(help: "The tool that the annotations come from: brat or doccano.")
    var from: Tool

    @Argument(help: ArgumentHelp("Folders or files.", valueName: "path"))
    var paths: [String]

    @Option(
        name: [.short, .long],
        help: ArgumentHelp("Write to this file, which appears whole or not at all.", valueName: "file"))
    var output: String?

    @Option(help: ArgumentHelp("Write NAME.jsonl for every document to this folder.", valueName: "folder"))
    var outputDir: String?

    @Flag(help: "The offsets count UTF-16 units (doccano read by JavaScript) instead of Unicode scalars.")
    var utf16 = false

    @OptionGroup(title: "Messages") var messages: MessageOptions

    func validate() throws {
        if output != nil, outputDir != nil {
            throw ValidationError("Give --output or --output-dir, not both.")
        }
        _ = try OutputEnding.format(
            of: output, asked: nil, otherwise: "jsonl", [("jsonl", ["jsonl", "ndjson"])])
    }

    func run() throws {
        let documents = try paths.flatMap { try self.documents(CommandArguments.path($0)) }
        for document in documents {
            for field in document.missing {
                messages.log.notice("\(document.name): \(field.count) \(field.kind) without \(field.field)")
            }
        }
        if let outputDir {
            try write(documents, toFolder: CommandArguments.path(outputDir))
        } else {
            let file = try RecordOutput(path: output)
            do {
                for document in documents { try file.write(lines(of: document)) }
                try file.commit()
            } catch {
                file.abandon()
                throw error
            }
        }
    }

    private func lines(of document: AnnotatedDocument) -> [UInt8] {
        document.records.flatMap { $0.json(document: document.name) + [0x0A] }
    }

    private func write(_ documents: [AnnotatedDocument], toFolder path: FilePath) throws {
        var names: Set<String> = []
        for document in documents where !names.insert(document.name).inserted {
            throw CommandFailure(
                ExitStatus.wrongData, "two documents are called \(document.name); import them one by one")
        }
        let folder = FolderOutput(path)
        do {
            for document in documents {
                let name = document.name + ".jsonl"
                try folder.append(lines(of: document)[...], to: name)
                try folder.complete(name)
            }
        } catch {
            folder.abandon()
            throw error
        }
    }

    // MARK: Input

    private func documents(_ path: FilePath) throws -> [AnnotatedDocument] {
        let reader = FileReader(maximumBytes: 1 << 30)
        switch from {
        case .brat:
            return try FileFinder(extensions: ["ann"]).files(of: [path]).map { file in
                if let problem = file.problem { throw problem }
                return try bratDocument(file, reader)
            }
        case .doccano:
            do throws(AnnotationFailure) {
                let bytes = try Self.read(path, reader)
                return try DoccanoReader.documents(in: bytes, countsUTF16: utf16).map { document in
                    AnnotatedDocument(name: Self.name(of: document.name), records: document.records)
                }
            } catch {
                throw CommandFailure(ExitStatus.wrongData, "\(path.name): \(error)")
            }
        }
    }

    private func bratDocument(_ file: InputFile, _ reader: FileReader) throws -> AnnotatedDocument {
        let text = file.path.withoutExtension.adding(suffix: ".txt")
        let contents = try reader.bytes(of: text)
        let annotations = try reader.bytes(of: file.path)
        do throws(AnnotationFailure) {
            return try BratReader.document(
                Self.name(of: file.path.name), text: String(decoding: contents, as: UTF8.self),
                annotations: String(decoding: annotations, as: UTF8.self))
        } catch {
            throw CommandFailure(ExitStatus.wrongData, "\(file.path.name): \(error)")
        }
    }

    private static func read(_ path: FilePath, _ reader: FileReader) throws(AnnotationFailure) -> [UInt8] {
        do {
            return try path.bytes == [0x2D] ? reader.bytes(of: 0) : reader.bytes(of: path)
        } catch {
            throw AnnotationFailure(line: nil, problem: error.message)
        }
    }

    /// The last part without its ending, as evaluate knows documents.
    private static func name(of path: String) -> String { FilePath(path).lastComponent.withoutExtension.name }
}
