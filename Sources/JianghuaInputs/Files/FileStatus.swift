/// What a path leads to.
public struct FileStatus: Sendable, Hashable {
    public enum Kind: Sendable, Hashable {
        case file, folder, symbolicLink
        case other(String)
    }

    public let kind: Kind
    public let size: Int
    /// The nine permission bits.
    public let permissions: UInt32
    /// Seconds and nanoseconds of the last change.
    public let modified: [Int]
    /// Device and number: the same for all paths to one file.
    public let identity: [UInt64]

    /// - Parameters:
    ///   - path: what is asked about.
    ///   - followingLinks: whether a symbolic link is looked through.
    public init(of path: FilePath, followingLinks: Bool = true) throws(InputProblem) {
        var status = stat()
        let code = path.withCString { followingLinks ? stat($0, &status) : lstat($0, &status) }
        guard code == 0 else { throw InputProblem(opening: path, errno: errno) }
        self.init(status)
    }

    /// The status of an open file; `nil` when it is not open.
    public init?(ofDescriptor descriptor: Int32) {
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { return nil }
        self.init(status)
    }

    init(_ status: stat) {
        switch status.st_mode & S_IFMT {
        case S_IFREG: kind = .file
        case S_IFDIR: kind = .folder
        case S_IFLNK: kind = .symbolicLink
        case S_IFIFO: kind = .other("a FIFO")
        case S_IFSOCK: kind = .other("a socket")
        case S_IFCHR, S_IFBLK: kind = .other("a device")
        default: kind = .other("a special file")
        }
        size = Int(status.st_size)
        permissions = UInt32(status.st_mode) & 0o777
        #if canImport(Darwin)
            modified = [Int(status.st_mtimespec.tv_sec), Int(status.st_mtimespec.tv_nsec)]
        #else
            modified = [Int(status.st_mtim.tv_sec), Int(status.st_mtim.tv_nsec)]
        #endif
        identity = [UInt64(truncatingIfNeeded: status.st_dev), UInt64(truncatingIfNeeded: status.st_ino)]
    }
}

extension InputProblem {
    /// What the system's error number means for a reader of files.
    init(opening path: FilePath, errno code: Int32) {
        switch code {
        case ENOENT: self.init(.notFound, "there is no such file; check the path")
        case ENOTDIR: self.init(.notFound, "a part of the path is no folder; check the path")
        case EACCES, EPERM: self.init(.unreadable, "permission denied; make the file readable")
        case ELOOP: self.init(.symbolicLink, "too many symbolic links; remove the loop")
        case ENAMETOOLONG: self.init(.notFound, "the name is too long for this file system")
        case EISDIR: self.init(.notAFile, "this is a folder; name the files in it")
        case EMFILE, ENFILE: self.init(.unreadable, "too many open files; raise the limit (ulimit -n)")
        default: self.init(.unreadable, "\(String(cString: strerror(code))); check the file")
        }
    }
}
