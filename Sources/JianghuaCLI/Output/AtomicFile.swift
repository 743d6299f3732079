import JianghuaInputs

/// A file that appears under its name whole or not at all.
///
/// Written beside the target under a name of its own, synchronised, and renamed. A device or FIFO is written
/// directly, as it cannot be replaced.
struct AtomicFile {
    let target: FilePath
    /// Where the bytes go until the end; `nil` when they go to the target itself.
    private let temporary: FilePath?
    let descriptor: Int32
    /// Whether a file of the name is there already.
    let replaces: Bool

    /// - Parameters:
    ///   - path: the target.
    ///   - removingStrays: whether to look for what killed runs left of the same target. O(names in the folder).
    /// - Throws: ``OutputFailure`` when the file cannot be made.
    init(_ path: FilePath, removingStrays: Bool = true) throws(OutputFailure) {
        // Through links, or the rename would replace the link.
        target = path.resolved
        let existing = try? FileStatus(of: target)
        replaces = existing?.kind == .file
        if let existing, existing.kind != .file {
            if existing.kind == .folder { throw OutputFailure(code: EISDIR, path: path.name) }
            temporary = nil
            descriptor = target.withCString { open($0, O_WRONLY | O_CLOEXEC | O_NOCTTY) }
        } else {
            if removingStrays { Self.removeStrays(of: target) }
            let temporary = Self.temporaryName(of: target)
            self.temporary = temporary
            descriptor = TemporaryFiles.create(temporary) {
                temporary.withCString { open($0, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666) }
            }
        }
        guard descriptor >= 0 else { throw OutputFailure(code: errno, path: path.name) }
        if temporary != nil {
            // Held until the end: whoever can take the lock knows that the file is a stray.
            flock(descriptor, LOCK_EX | LOCK_NB)
            if let existing { fchmod(descriptor, mode_t(existing.permissions)) }
        }
    }

    /// Where the bytes go until the end.
    var path: FilePath { temporary ?? target }

    func write(_ bytes: ArraySlice<UInt8>) throws(OutputFailure) {
        do {
            try FileDescriptorSink(descriptor: descriptor).write(bytes)
        } catch {
            throw OutputFailure(code: (error as? OutputFailure)?.code ?? EIO, path: target.name)
        }
    }

    /// Makes the file appear. After a failure the old file is as it was.
    func commit() throws(OutputFailure) {
        guard let temporary else {
            guard close(descriptor) == 0 else { throw OutputFailure(code: errno, path: target.name) }
            return
        }
        guard fsync(descriptor) == 0 else { throw abandoning(errno) }
        let renamed = temporary.withCString { from in target.withCString { rename(from, $0) } }
        guard renamed == 0 else { throw abandoning(errno) }
        TemporaryFiles.forget(temporary)
        guard close(descriptor) == 0 else { throw OutputFailure(code: errno, path: target.name) }
        target.folder.synchronizeFolder()
    }

    /// Leaves nothing behind.
    func abandon() {
        close(descriptor)
        guard let temporary else { return }
        temporary.withCString { _ = unlink($0) }
        TemporaryFiles.forget(temporary)
    }

    private func abandoning(_ code: Int32) -> OutputFailure {
        abandon()
        return OutputFailure(code: code, path: target.name)
    }

    // MARK: Names

    /// `.jianghua-HASH-PID.part`: short, as the target's own name may be as long as a name can be.
    private static func temporaryName(of target: FilePath) -> FilePath {
        target.folder.appending(FilePath(prefix(of: target) + "\(getpid()).part"))
    }

    private static func prefix(of target: FilePath) -> String {
        ".jianghua-\(String(Fingerprint(target.lastComponent.bytes).value, radix: 16))-"
    }

    /// Removes what killed runs left of the same target.
    private static func removeStrays(of target: FilePath) {
        let prefix = Array(prefix(of: target).utf8)
        guard let names = try? target.folder.entries() else { return }
        for name in names where name.bytes.starts(with: prefix) {
            removeStray(target.folder.appending(name))
        }
    }

    /// Removes an unfinished file, unless a run that lives holds it.
    static func removeStray(_ stray: FilePath) {
        let descriptor = stray.withCString { open($0, O_WRONLY | O_CLOEXEC | O_NOFOLLOW) }
        guard descriptor >= 0 else { return }
        if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { stray.withCString { _ = unlink($0) } }
        close(descriptor)
    }
}

extension FilePath {
    /// Makes a rename in the folder last through a power cut, where the file system can.
    func synchronizeFolder() {
        let descriptor = withCString { open($0, O_RDONLY | O_DIRECTORY | O_CLOEXEC) }
        guard descriptor >= 0 else { return }
        fsync(descriptor)
        close(descriptor)
    }
}

/// FNV-1a, 64 bits: tells whether something is still the same, not who made it.
struct Fingerprint: Sendable, Hashable {
    private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

    init(_ bytes: [UInt8] = []) { add(bytes) }

    mutating func add(_ bytes: some Sequence<UInt8>) {
        for byte in bytes { value = (value ^ UInt64(byte)) &* 0x100_0000_01B3 }
    }

    mutating func add(_ number: UInt64) { withUnsafeBytes(of: number.littleEndian) { add($0) } }

    mutating func add(_ text: String) {
        add(text.utf8)
        add([0xFF])
    }
}
