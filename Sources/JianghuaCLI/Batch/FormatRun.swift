import JianghuaDatabase
import JianghuaInputs
import JianghuaRecords
import JianghuaReport
import JianghuaWriters

extension RecordFormat {
    /// All formats of the command line.
    static let known = all + [.html, .sqlite]
}

/// A run of `extract` in a format other than JSON Lines.
struct FormatRun {
    let format: RecordFormat
    let options: RecordFormat.Options
    let documents: DocumentRun
    /// A file or a folder, as the format asks for; `nil` or `-` for standard output.
    let output: String?

    /// - Returns: The exit status that the documents call for.
    func run() async throws -> Int32 {
        let destination = format.destination(options)
        // A run that has nothing to say must not replace the results of one that had.
        guard documents.canRead || destination == .stream else {
            return try await documents.run { _ in }.status
        }
        let target = try FormatTarget(destination, path: documents.canRead ? output : nil, of: format)
        do {
            var writer = try format.writer(to: target.output, options: options)
            try writer.begin()
            let tally = try await documents.run(
                { try writer.write($0) }, failure: { try writer.write(.failure($0)) })
            if tally.isVain, target.replaces {
                documents.log.kept(output)
                target.abandon()
            } else {
                try writer.finish()
                try target.commit()
            }
            return tally.status
        } catch {
            target.abandon()
            throw error
        }
    }
}

/// What a format writes to: standard output, a file, a folder, or a file that it opens by itself.
private struct FormatTarget {
    let output: RecordFormat.Output
    /// Whether something is there already that the run would replace.
    let replaces: Bool
    let commit: () throws -> Void
    let abandon: () -> Void

    init(_ destination: RecordFormat.Destination, path: String?, of format: RecordFormat) throws {
        switch destination {
        case .stream:
            let file = try RecordOutput(path: path)
            replaces = file.replaces
            output = .stream(OutputSink(file: file))
            commit = { try file.commit() }
            abandon = { file.abandon() }
        case .folder:
            guard let path, path != "-" else {
                throw CommandFailure(
                    ExitStatus.usage, "\(format.name) writes several files; name a folder with --output")
            }
            let folder = FolderOutput(CommandArguments.path(path))
            replaces = (try? FileStatus(of: CommandArguments.path(path))) != nil
            output = .folder(folder)
            commit = {}
            abandon = { folder.abandon() }
        case .path:
            guard let path, path != "-" else {
                throw CommandFailure(
                    ExitStatus.usage,
                    "\(format.name) cannot be written to a stream; name a file with --output")
            }
            let target = CommandArguments.path(path)
            // What was known of documents that fail stays.
            replaces = false
            if (try? FileStatus(of: target)) != nil {
                // The format brings what is there up to date and answers for its being whole.
                output = .path(path)
                commit = {}
                abandon = {}
            } else {
                let file = try AtomicFile(target)
                output = .path(file.path.name)
                commit = { try file.commit() }
                abandon = { file.abandon() }
            }
        }
    }
}

private struct OutputSink: ByteSink {
    let file: RecordOutput

    func write(_ bytes: ArraySlice<UInt8>) throws { try file.write(Array(bytes)) }
}
