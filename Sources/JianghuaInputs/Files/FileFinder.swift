/// Finds the files behind what a user named: files as they are, folders searched for texts.
public struct FileFinder: Sendable {
    /// The extensions that are taken from folders, in lower case without dot.
    public var extensions: Set<String>
    /// Whether links inside of folders are followed even when they leave the folder.
    public var followsLinks: Bool

    public init(extensions: Set<String> = ["txt"], followsLinks: Bool = false) {
        self.extensions = extensions
        self.followsLinks = followsLinks
    }

    /// The files of all paths in their order, those of a folder sorted by the bytes of their paths.
    public func files(of paths: [FilePath]) -> [InputFile] {
        paths.flatMap { path -> [InputFile] in
            if path.bytes == [0x2D] { return [.standardInput] }
            do throws(InputProblem) {
                let status = try FileStatus(of: path)
                guard status.kind == .folder else {
                    return [InputFile(path, relative: path.lastComponent, status: status, problem: nil)]
                }
                return files(inside: path, status)
            } catch {
                return [InputFile(path, relative: path.lastComponent, status: nil, problem: error)]
            }
        }
    }

    /// A folder still to be read, and the folders above it, which a link must not lead back to.
    private struct Folder {
        var path: FilePath
        var relative: FilePath
        var above: [[UInt64]]
    }

    private func files(inside root: FilePath, _ status: FileStatus) -> [InputFile] {
        var found: [InputFile] = []
        let resolvedRoot = root.resolved
        var pending = [Folder(path: root, relative: FilePath([]), above: [status.identity])]
        while let folder = pending.popLast() {
            do throws(InputProblem) {
                for name in try folder.path.entries() {
                    look(at: name, in: folder, below: resolvedRoot, &found, &pending)
                }
            } catch {
                found.append(InputFile(folder.path, relative: folder.relative, status: nil, problem: error))
            }
        }
        guard !found.isEmpty else {
            let wanted = extensions.sorted().map { "*." + $0 }.joined(separator: ", ")
            let problem = InputProblem(
                .noTexts, "the folder holds no \(wanted); name the files or choose --extensions")
            return [InputFile(root, relative: root.lastComponent, status: nil, problem: problem)]
        }
        return found.sorted { $0.relative < $1.relative }
    }

    /// Takes one name of a folder: a text, a folder to be read later, or nothing of interest.
    private func look(
        at name: FilePath, in folder: Folder, below root: FilePath, _ found: inout [InputFile],
        _ pending: inout [Folder]
    ) {
        let path = folder.path.appending(name)
        let relative = folder.relative.appending(name)
        let isText = extensions.contains(name.fileExtension)
        do throws(InputProblem) {
            guard let status = try status(of: path, isText: isText, below: root) else { return }
            switch status.kind {
            case .folder:
                guard !folder.above.contains(status.identity) else { return }
                pending.append(
                    Folder(path: path, relative: relative, above: folder.above + [status.identity]))
            case .file where isText:
                found.append(InputFile(path, relative: relative, status: status, problem: nil))
            case .other(let what) where isText:
                throw InputProblem(.notAFile, "this is \(what); remove it or give other paths")
            default: return
            }
        } catch {
            guard isText else { return }
            found.append(InputFile(path, relative: relative, status: nil, problem: error))
        }
    }

    /// What a name leads to, as far as links are followed; `nil` for a link that is passed over.
    private func status(
        of path: FilePath, isText: Bool, below root: FilePath
    ) throws(InputProblem) -> FileStatus? {
        let status = try FileStatus(of: path, followingLinks: false)
        guard status.kind == .symbolicLink else { return status }
        guard isText || followsLinks else { return nil }
        let target = try FileStatus(of: path)
        guard followsLinks || path.resolved.isInside(root) else {
            throw InputProblem(.symbolicLink, "the link leaves the folder; add --follow-links to read it")
        }
        return target
    }
}

extension FilePath {
    /// The names in a folder, in the order of the file system.
    public func entries() throws(InputProblem) -> [FilePath] {
        guard let folder = withCString({ opendir($0) }) else {
            throw InputProblem(opening: self, errno: errno)
        }
        defer { closedir(folder) }
        var names: [FilePath] = []
        while let entry = readdir(folder) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(
                    to: UInt8.self, capacity: MemoryLayout.size(ofValue: pointer.pointee)
                ) { bytes in
                    FilePath(
                        Array(
                            UnsafeBufferPointer(
                                start: bytes,
                                count: strlen(UnsafeRawPointer(bytes).assumingMemoryBound(to: CChar.self)))))
                }
            }
            if name.bytes != [0x2E], name.bytes != [0x2E, 0x2E] { names.append(name) }
        }
        return names
    }

    /// The path without links, or itself when that cannot be said.
    public var resolved: FilePath {
        guard let real = withCString({ realpath($0, nil) }) else { return self }
        defer { free(real) }
        return FilePath(UnsafeBufferPointer(start: real, count: strlen(real)).map { UInt8(bitPattern: $0) })
    }

    func isInside(_ folder: FilePath) -> Bool {
        bytes.starts(with: folder.bytes)
            && (folder.bytes == [0x2F] || bytes.dropFirst(folder.bytes.count).first == 0x2F)
    }
}
