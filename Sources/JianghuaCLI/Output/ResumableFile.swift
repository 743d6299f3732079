import JianghuaInputs

/// An output file that appears whole or not at all, and that an interrupted run can go on with.
///
/// The bytes go to `.jianghua-HASH.part` beside the target. About once a second `.jianghua-HASH.journal` says how
/// many documents are safely there. The part is locked: two runs never write one target.
final class ResumableFile {
    /// What a run has done so far, as the journal says it.
    struct Checkpoint: Sendable, Hashable {
        var documents = 0
        var failures = 0
        var unopened = 0
        var inputBytes = 0
        /// Of what came in streams, so that a run goes on with the same input only.
        var fingerprint = Fingerprint().value
        var outputBytes = 0

        fileprivate var line: String {
            "\(documents) \(failures) \(unopened) \(inputBytes) \(fingerprint) \(outputBytes)\n"
        }

        fileprivate init?(line: Substring) {
            let numbers = line.split(separator: " ").compactMap { UInt64($0) }
            guard numbers.count == 6 else { return nil }
            documents = Int(clamping: numbers[0])
            failures = Int(clamping: numbers[1])
            unopened = Int(clamping: numbers[2])
            inputBytes = Int(clamping: numbers[3])
            fingerprint = numbers[4]
            outputBytes = Int(clamping: numbers[5])
        }

        init() {}
    }

    /// Where an interrupted run stopped; `nil` when this one starts anew.
    let resumed: Checkpoint?
    private(set) var size = 0
    private let target: FilePath
    /// The target as the user named it.
    private let name: String
    private let part: FilePath
    private let journal: FilePath
    private let isDirect: Bool
    /// Whether a file of the name is there already.
    let replaces: Bool
    private let keepsPart: Bool
    private let header: String
    private var descriptor: Int32 = -1
    private var journalDescriptor: Int32 = -1
    private var lastCheckpoint = MonotonicClock.now

    /// - Parameters:
    ///   - path: the target.
    ///   - run: what the bytes depend on; a run goes on only with what the same run has left.
    ///   - resuming: whether to go on, and to leave what can be gone on with.
    init(_ path: FilePath, run: Fingerprint, resuming: Bool) throws(OutputFailure) {
        target = path.resolved
        name = path.name
        let hash = String(Fingerprint(target.lastComponent.bytes).value, radix: 16)
        part = target.folder.appending(FilePath(".jianghua-\(hash).part"))
        journal = target.folder.appending(FilePath(".jianghua-\(hash).journal"))
        header = "jianghua journal 1 \(run.value)\n"
        keepsPart = resuming
        let existing = try? FileStatus(of: target)
        isDirect = existing.map { $0.kind != .file } ?? false
        replaces = existing?.kind == .file
        if isDirect {
            guard existing?.kind != .folder else { throw OutputFailure(code: EISDIR, path: path.name) }
            descriptor = target.withCString { open($0, O_WRONLY | O_CLOEXEC | O_NOCTTY) }
            guard descriptor >= 0 else { throw OutputFailure(code: errno, path: path.name) }
            resumed = nil
            return
        }
        descriptor = try Self.lockedPart(part, keeps: resuming, target: path)
        if let existing { fchmod(descriptor, mode_t(existing.permissions)) }
        resumed = resuming ? Self.checkpoint(in: journal, header: header, part: descriptor) : nil
        size = resumed?.outputBytes ?? 0
        guard ftruncate(descriptor, off_t(size)) == 0, lseek(descriptor, 0, SEEK_END) >= 0 else {
            throw OutputFailure(code: errno, path: path.name)
        }
        if resumed == nil { journal.withCString { _ = unlink($0) } }
    }

    func write(_ bytes: ArraySlice<UInt8>) throws(OutputFailure) {
        do {
            try FileDescriptorSink(descriptor: descriptor).write(bytes)
            size += bytes.count
        } catch {
            throw failure((error as? OutputFailure)?.code ?? EIO)
        }
    }

    var wantsCheckpoint: Bool { !isDirect && MonotonicClock.now - lastCheckpoint >= 1_000_000_000 }

    /// Everything up to now is what a later run can go on from.
    func save(_ checkpoint: Checkpoint) throws(OutputFailure) {
        lastCheckpoint = MonotonicClock.now
        var checkpoint = checkpoint
        checkpoint.outputBytes = size
        guard fdatasync(descriptor) == 0 else { throw failure(errno) }
        var text = checkpoint.line
        if journalDescriptor < 0 {
            let flags = O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC | (resumed == nil ? O_TRUNC : 0)
            let open = { self.journal.withCString { openFile($0, flags, 0o666) } }
            journalDescriptor = keepsPart ? open() : TemporaryFiles.create(journal, open)
            if resumed == nil { text = header + text }
        }
        do {
            try FileDescriptorSink(descriptor: journalDescriptor).write(text)
        } catch {
            throw failure((error as? OutputFailure)?.code ?? EIO)
        }
        guard fdatasync(journalDescriptor) == 0 else { throw failure(errno) }
    }

    func commit() throws(OutputFailure) {
        if isDirect {
            guard close(descriptor) == 0 else { throw failure(errno) }
            return
        }
        guard fsync(descriptor) == 0 else { throw abandoning(errno) }
        let renamed = part.withCString { from in target.withCString { rename(from, $0) } }
        guard renamed == 0 else { throw abandoning(errno) }
        TemporaryFiles.forget(part)
        removeJournal()
        guard close(descriptor) == 0 else { throw failure(errno) }
        target.folder.synchronizeFolder()
    }

    /// Leaves nothing behind, or what a later run can go on with.
    func abandon() {
        if !keepsPart { discard() }
    }

    /// Leaves nothing behind but the target as it was.
    func discard() {
        guard !isDirect else { return }
        part.withCString { _ = unlink($0) }
        TemporaryFiles.forget(part)
        removeJournal()
    }

    private func removeJournal() {
        journal.withCString { _ = unlink($0) }
        TemporaryFiles.forget(journal)
    }

    private func abandoning(_ code: Int32) -> OutputFailure {
        abandon()
        return failure(code)
    }

    private func failure(_ code: Int32) -> OutputFailure { OutputFailure(code: code, path: name) }

    // MARK: Opening

    /// Opens the part and locks it.
    private static func lockedPart(
        _ part: FilePath, keeps: Bool, target: FilePath
    ) throws(OutputFailure) -> Int32 {
        while true {
            // Registered only once it is locked: an interruption must not remove another run's part.
            let descriptor = keeps ? openLocked(part) : TemporaryFiles.create(part) { openLocked(part) }
            if descriptor >= 0 { return descriptor }
            if errno != ESTALE { throw OutputFailure(code: errno, path: target.name) }
        }
    }

    /// `-1` with `errno`: ESTALE when somebody else has finished and renamed what was opened here.
    private static func openLocked(_ part: FilePath) -> Int32 {
        let descriptor = part.withCString { openFile($0, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o666) }
        guard descriptor >= 0 else { return -1 }
        var code: Int32 = 0
        if flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
            code = errno
        } else {
            let there = try? FileStatus(of: part, followingLinks: false)
            if there == nil || there?.identity != FileStatus(ofDescriptor: descriptor)?.identity {
                code = ESTALE
            }
        }
        guard code != 0 else { return descriptor }
        close(descriptor)
        errno = code
        return -1
    }

    /// The last whole line of a journal of the same run; `nil` when there is none or the part is shorter.
    private static func checkpoint(in journal: FilePath, header: String, part: Int32) -> Checkpoint? {
        guard let bytes = try? FileReader(maximumBytes: 1 << 30).bytes(of: journal) else { return nil }
        let text = String(decoding: bytes, as: UTF8.self)
        guard text.hasPrefix(header), let end = text.utf8.lastIndex(of: 0x0A) else { return nil }
        let lines = text[..<end].split(separator: "\n").dropFirst()
        guard let last = lines.last, let checkpoint = Checkpoint(line: last) else { return nil }
        guard let size = FileStatus(ofDescriptor: part)?.size, size >= checkpoint.outputBytes else {
            return nil
        }
        return checkpoint
    }
}

/// `open(2)` with a mode, under a name that no method hides.
private func openFile(_ path: UnsafePointer<CChar>, _ flags: Int32, _ mode: mode_t) -> Int32 {
    open(path, flags, mode)
}

/// Nanoseconds of a clock that only goes forward.
enum MonotonicClock {
    static var now: UInt64 {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
    }
}
