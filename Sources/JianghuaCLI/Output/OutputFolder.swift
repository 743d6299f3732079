import JianghuaInputs

/// Where the output of every input goes below `--output-dir`, settled before any work is done.
struct OutputFolder {
    let root: FilePath
    let targets: [FilePath]

    /// - Throws: ``CommandFailure`` when two inputs would have the same output.
    init(
        _ root: FilePath, for files: [InputFile], suffix: String, keepsExtension: Bool = false
    ) throws(CommandFailure) {
        self.root = root
        targets = files.map { file in
            let name = keepsExtension ? file.relative : file.relative.withoutExtension
            return root.appending(name.adding(suffix: suffix))
        }
        if let long = files.indices.first(where: { targets[$0].lastComponent.bytes.count > 255 }) {
            throw CommandFailure(
                ExitStatus.usage,
                "the name of \(files[long].path.name) is too long to add \(suffix); rename it")
        }
        var owners: [FilePath: Int] = [:]
        for (index, target) in targets.enumerated() {
            if let other = owners.updateValue(index, forKey: target) {
                throw CommandFailure(
                    ExitStatus.usage,
                    "\(files[other].path.name) and \(files[index].path.name) would both become "
                        + "\(target.name); give them separately or rename one")
            }
        }
    }

    /// Readies the folder: removes what killed runs left, and writes down what this one depends on.
    ///
    /// - Throws: ``CommandFailure`` when a run is to go on that was another one; ``OutputFailure``.
    func prepare(run: Fingerprint, resuming: Bool) throws {
        try root.createFolder()
        removeStrays()
        let note = root.appending(FilePath(".jianghua-run"))
        let mark = Array("jianghua run 1 \(run.value)\n".utf8)
        if resuming, let old = try? FileReader(maximumBytes: 1 << 16).bytes(of: note), old != mark {
            throw CommandFailure(
                ExitStatus.usage,
                "\(root.name) holds results of another version or other options; choose another folder or leave "
                    + "out --resume")
        }
        try write(mark, to: AtomicFile(note))
    }

    /// Writes the output of an input, whole or not at all.
    func write(_ bytes: [UInt8], of item: SourceItem) throws {
        try targets[item.file].folder.createFolder()
        try write(bytes, to: AtomicFile(targets[item.file], removingStrays: false))
    }

    private func write(_ bytes: [UInt8], to file: AtomicFile) throws(OutputFailure) {
        do throws(OutputFailure) {
            try file.write(bytes[...])
        } catch {
            file.abandon()
            throw error
        }
        try file.commit()
    }

    /// Whether the output of an input is whole and newer than the input, and no failure is in it.
    func isDone(_ file: InputFile, at index: Int) -> Bool {
        guard file.problem == nil, let status = try? FileStatus(of: targets[index]), status.kind == .file,
            !status.modified.lexicographicallyPrecedes(file.modified),
            let bytes = try? FileReader(maximumBytes: 1 << 31).bytes(of: targets[index])
        else { return false }
        let failure = Array(#"{"kind":"error""#.utf8)
        return !bytes.split(separator: 0x0A).contains { $0.starts(with: failure) }
    }

    /// Removes unfinished files that nobody holds any more.
    private func removeStrays() {
        for folder in Set(targets.map(\.folder) + [root]) {
            guard let names = try? folder.entries() else { continue }
            for name in names where name.name.hasPrefix(".jianghua-") && name.fileExtension == "part" {
                AtomicFile.removeStray(folder.appending(name))
            }
        }
    }
}
