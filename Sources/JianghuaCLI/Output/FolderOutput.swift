import JianghuaInputs
import JianghuaWriters

/// Files below a folder, each of which appears whole or not at all. Folders are made as needed.
final class FolderOutput: FileSink {
    private let root: FilePath
    private var open: [String: AtomicFile] = [:]

    init(_ root: FilePath) { self.root = root }

    func append(_ bytes: ArraySlice<UInt8>, to path: String) throws {
        if let file = open[path] { return try file.write(bytes) }
        let target = root.appending(FilePath(path))
        try target.folder.createFolder()
        let file = try AtomicFile(target)
        open[path] = file
        try file.write(bytes)
    }

    func complete(_ path: String) throws {
        guard let file = open.removeValue(forKey: path) else { return }
        try file.commit()
    }

    /// Leaves no file behind that is not complete.
    func abandon() {
        for file in open.values { file.abandon() }
        open = [:]
    }
}

extension FilePath {
    /// Makes the folder and those above it; one that exists is fine.
    func createFolder() throws(OutputFailure) {
        if let status = try? FileStatus(of: self) {
            guard status.kind == .folder else { throw OutputFailure(code: ENOTDIR, path: name) }
            return
        }
        if folder != self { try folder.createFolder() }
        guard withCString({ mkdir($0, 0o777) }) == 0 || errno == EEXIST else {
            throw OutputFailure(code: errno, path: name)
        }
    }
}
