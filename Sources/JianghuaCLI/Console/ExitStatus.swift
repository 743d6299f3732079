/// The exit statuses of every command, after `sysexits.h`.
enum ExitStatus {
    static let success: Int32 = 0
    /// All was done but for some documents, which are named.
    static let documentsFailed: Int32 = 2
    static let usage: Int32 = 64
    static let wrongData: Int32 = 65
    /// There was nothing to read.
    static let noInput: Int32 = 66
    static let outputFailure: Int32 = 74
}

/// Ends a command with a status and what to say about it.
struct CommandFailure: Error, CustomStringConvertible {
    let status: Int32
    /// What is wrong; what to do. Empty when it has been said already.
    let description: String

    init(_ status: Int32, _ description: String = "") {
        self.status = status
        self.description = description
    }
}
