import Foundation

/// The command line as a process: what it wrote and how it ended.
public struct CommandRun: Sendable {
    public let status: Int32
    public let output: String
    public let messages: String

    /// The lines of the output as JSON.
    public func records() throws -> [JSONValue] {
        try output.split(separator: "\n").map {
            try JSONDecoder().decode(JSONValue.self, from: Data($0.utf8))
        }
    }

    /// Runs `jianghua` with arguments.
    ///
    /// - Parameters:
    ///   - arguments: what stands behind the command's name.
    ///   - input: what standard input holds.
    public init(_ arguments: String..., input: Data = Data()) throws {
        try self.init(executable: Self.binary, arguments: arguments, input: input)
    }

    /// Runs a shell script that finds the binary as `$JIANGHUA`.
    public init(shell script: String, in folder: URL) throws {
        let start = "cd '\(folder.path)' || exit 99\n"
        try self.init(
            executable: URL(fileURLWithPath: "/bin/bash"), arguments: ["-c", start + script], input: Data())
    }

    private init(executable: URL, arguments: [String], input: Data) throws {
        let folder = try TemporaryFolder()
        let process = Process()
        process.executableURL = executable
        process.arguments = arguments
        var environment = ProcessInfo.processInfo.environment
        environment["JIANGHUA"] = Self.binary.path
        environment["COLUMNS"] = "80"
        process.environment = environment
        try input.write(to: folder.url.appendingPathComponent("in"))
        for name in ["out", "err"] { try Data().write(to: folder.url.appendingPathComponent(name)) }
        process.standardInput = try FileHandle(forReadingFrom: folder.url.appendingPathComponent("in"))
        process.standardOutput = try FileHandle(forWritingTo: folder.url.appendingPathComponent("out"))
        process.standardError = try FileHandle(forWritingTo: folder.url.appendingPathComponent("err"))
        try process.run()
        process.waitUntilExit()
        status = process.terminationStatus
        output = String(
            decoding: try Data(contentsOf: folder.url.appendingPathComponent("out")), as: UTF8.self)
        messages = String(
            decoding: try Data(contentsOf: folder.url.appendingPathComponent("err")), as: UTF8.self)
    }

    /// The binary lies beside the tests that run.
    public static let binary: URL = {
        let tests = URL(fileURLWithPath: CommandLine.arguments[0]).resolvingSymlinksInPath()
        let beside = tests.deletingLastPathComponent().appendingPathComponent("jianghua")
        if FileManager.default.isExecutableFile(atPath: beside.path) { return beside }
        return Fixtures.folder.deletingLastPathComponent().appendingPathComponent(".build/debug/jianghua")
    }()
}

/// A new folder that goes when the value goes.
public final class TemporaryFolder: Sendable {
    public let url: URL

    public init() throws {
        url = FileManager.default.temporaryDirectory
            .appendingPathComponent("jianghua-test-" + UUID().uuidString)
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: url) }

    /// Writes files by name; folders are made as needed.
    public func write(_ files: [String: String]) throws {
        for (name, text) in files { try write(name, Data(text.utf8)) }
    }

    public func write(_ name: String, _ data: Data) throws {
        let file = url.appendingPathComponent(name)
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try data.write(to: file)
    }

    public func read(_ name: String) throws -> String {
        String(decoding: try Data(contentsOf: url.appendingPathComponent(name)), as: UTF8.self)
    }

    public func names() throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: url.path).sorted()
    }
}
