/// A file to be read, or why it cannot be.
public struct InputFile: Sendable, Hashable {
    public let path: FilePath
    /// The path below the folder that was asked for; for a file named itself, its last component.
    public let relative: FilePath
    public let size: Int
    public let modified: [Int]
    public let problem: InputProblem?

    init(_ path: FilePath, relative: FilePath, status: FileStatus?, problem: InputProblem?) {
        self.path = path
        self.relative = relative
        size = status?.size ?? 0
        modified = status?.modified ?? []
        self.problem = problem
    }

    /// `-`: the standard input.
    public static let standardInput = InputFile(
        FilePath("-"), relative: FilePath("stdin"), status: nil, problem: nil)

    public var isStandardInput: Bool { self == Self.standardInput }
}

/// How documents are named in records.
public enum DocumentNames: String, Sendable, CaseIterable {
    /// The path as the user gave it.
    case path
    /// The path below the folder that was asked for.
    case relative
    /// The last component alone.
    case name

    public func name(of file: InputFile) -> String {
        switch self {
        case .path: file.path.name
        case .relative: file.isStandardInput ? "-" : file.relative.name
        case .name: file.path.lastComponent.name
        }
    }
}
