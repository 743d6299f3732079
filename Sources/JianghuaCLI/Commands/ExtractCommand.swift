import ArgumentParser
import Jianghua
import JianghuaInputs
import JianghuaRecords
import JianghuaText
import JianghuaWriters

struct ExtractCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "extract",
        abstract: "Read texts and write their records, as JSON Lines or in other formats.",
        usage: "jianghua extract [<options>] <path> ...",
        discussion: """
            In: files, folders, or - for standard input. Out: one JSON object a line, in the order of the \
            documents, on standard output, in --output, or in a file per input below --output-dir. Every \
            document is read, whatever happens to the others; one that cannot be read gives a record of \
            kind "error" and a message.

            Formats beside jsonl: \(RecordFormat.known.dropFirst().map(\.name).joined(separator: ", ")). \
            sqlite brings a database up to date: documents that have changed are replaced.

            Exit status: 0 all done, 2 some documents failed, 64 wrong usage, 65 --resume with other input, \
            66 nothing to read, 74 the output could not be written.
            """)

    @Argument(
        help: ArgumentHelp(
            "Files, folders (searched for *.txt), or - for standard input.", valueName: "path"))
    var paths: [String] = []

    @OptionGroup(title: "What goes in") var input: InputOptions
    @OptionGroup(title: "What comes out") var output: OutputOptions
    @OptionGroup(title: "CSV") var table: TableArguments
    @OptionGroup(title: "How it runs") var batch: BatchOptions
    @OptionGroup(title: "Messages") var messages: MessageOptions

    func validate() throws {
        try input.requireSomething(besides: paths)
        if output.output != nil, output.outputDir != nil {
            throw ValidationError("Give --output or --output-dir, not both.")
        }
        let format = try output.chosenFormat().name
        if format != RecordFormat.jsonLines.name {
            if batch.resume {
                throw ValidationError(
                    "--resume goes on with JSON Lines; \(format) is written anew: leave out --resume.")
            }
            if output.outputDir != nil {
                throw ValidationError(
                    "--output-dir writes JSON Lines; give --output for \(format), or leave out --format.")
            }
            let canCount = format == RecordFormat.doccano.name && output.offsets == .utf16
            if let offsets = output.offsets, offsets != .scalar, !canCount {
                throw ValidationError("\(format) has offsets of its own; leave out --offsets.")
            }
            let takesFacts = format == RecordFormat.csv.name || format == RecordFormat.sqlite.name
            if try !takesFacts && !input.metadataFields().isEmpty {
                throw ValidationError(
                    "--meta-from-name and --meta-fields add to jsonl, csv and sqlite; \(format) has no place for them."
                )
            }
        }
        if batch.resume, output.outputDir == nil, output.output == nil || output.output == "-" {
            throw ValidationError(
                "--resume needs --output or --output-dir: what went to standard output is gone.")
        }
    }

    func run() async throws {
        let log = messages.log
        let format = try output.chosenFormat()
        if !format.endings.isEmpty,
            let contradiction = OutputEnding.contradiction(
                of: output.output, endings: format.endings, format: format.name)
        {
            log.notice(contradiction)
        }
        guard format.name == RecordFormat.jsonLines.name else { return try await runFormat(format) }
        var files = try input.files(paths, log)
        // A run that has nothing to say must not replace the results of one that had.
        let canRead = files.contains { $0.problem == nil }
        let run = try fingerprint(of: files)
        let names = UniqueNames(
            files, named: output.documentNames, scope: output.outputDir == nil ? .run : .file)
        for (path, warning) in names.warnings { log.warning(warning, document: path) }
        var inputNames = names.inputs
        var target: any BatchOutput = StandardOutput()
        var resumable: ResumableFile?
        if canRead, let path = output.outputDir {
            let folder = try folder(CommandArguments.path(path), files, run: configurationFingerprint(), log)
            target = folder.output
            inputNames = folder.left.map { inputNames[$0] }
            files = folder.left.map { files[$0] }
        } else if canRead, let path = output.output, path != "-" {
            let file = try ResumableFile(CommandArguments.path(path), run: run, resuming: batch.resume)
            resumable = file
            target = FileOutput(file)
        }
        var processor = try input.processor(for: files)
        processor.kinds = try output.recordKinds()
        processor.offsets = output.offsets ?? .scalar
        processor.keepsTexts = output.textsDir != nil
        for name in processor.metadata?.strangers ?? [] {
            log.notice("'\(name)' is not of the form of --meta-from-name")
        }
        var extraction = ExtractRun(
            source: DocumentSource(files: files, names: inputNames, input: input), names: names,
            processor: processor, output: target, threads: batch.threads, log: log)
        extraction.resumable = resumable
        extraction.outputName = output.output
        if let path = output.textsDir {
            extraction.texts = try OutputFolder(
                CommandArguments.path(path), for: files, suffix: ".txt", keepsExtension: true)
        }
        let isCountable = !files.contains {
            $0.isStandardInput || input.format.format(of: $0.path).holdsManyDocuments
        }
        extraction.inputs = isCountable ? files.count : nil
        try await extraction.run()
        if extraction.tally.status != ExitStatus.success { throw CommandFailure(extraction.tally.status) }
    }

    /// A format that sees the documents whole.
    private func runFormat(_ format: RecordFormat) async throws {
        var names = output.documentNames
        if format.namesFilesByDocument, names == .path { names = .relative }
        var documents = try DocumentRun(paths: paths, input: input, names: names, log: messages.log)
        documents.threads = batch.threads
        var options = RecordFormat.Options()
        options.kinds = try output.recordKinds().map { kinds in RecordKind.allCases.filter(kinds.contains) }
        options.countsUTF16 = output.offsets == .utf16
        options.table = table.options
        options.facts = try input.metadataFields()
        let run = FormatRun(
            format: format, options: options, documents: documents, output: output.output)
        let status = try await run.run()
        if status != ExitStatus.success { throw CommandFailure(status) }
    }

    /// The output folder and the places of the files that are still to be done.
    private func folder(
        _ root: FilePath, _ files: [InputFile], run: Fingerprint, _ log: Log
    ) throws -> (output: any BatchOutput, left: [Int]) {
        let folder = try OutputFolder(root, for: files, suffix: ".jsonl")
        try folder.prepare(run: run, resuming: batch.resume)
        guard batch.resume else { return (MirrorOutput(targets: folder.targets), Array(files.indices)) }
        let rest = files.indices.filter { !folder.isDone(files[$0], at: $0) }
        if rest.count < files.count {
            log.notice("\(files.count - rest.count) of \(files.count) files are done already")
        }
        return (MirrorOutput(targets: rest.map { folder.targets[$0] }), rest)
    }

    /// What the bytes of the output depend on beside the inputs.
    private func configurationFingerprint() throws -> Fingerprint {
        var fingerprint = Fingerprint(try input.lexicon.map(UserLexicon.bytes(ofFile:)) ?? [])
        for text in [
            JianghuaCommand.configuration.version, input.date ?? "", output.kinds ?? "",
            (output.offsets ?? .scalar).rawValue,
            output.documentNames.rawValue, input.metaFromName ?? "", input.metaFields ?? "",
            input.inputFormat.rawValue,
            "\(input.lines)", input.textField, input.idField, input.dateField, input.encoding ?? "",
            "\(input.maxDocumentBytes.count) \(input.maxLineBytes.count)",
        ] { fingerprint.add(text) }
        return fingerprint
    }

    private func fingerprint(of files: [InputFile]) throws -> Fingerprint {
        var fingerprint = try configurationFingerprint()
        for file in files {
            fingerprint.add(file.path.bytes)
            fingerprint.add("\(file.size) \(file.modified)")
        }
        return fingerprint
    }
}
