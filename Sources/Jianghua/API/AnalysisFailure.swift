import JianghuaText

/// Why a text was not analyzed, and what to do.
///
/// A text itself is never wrong: whatever stands in it is read. What can fail is getting at it, and what the
/// caller says about it.
public enum AnalysisFailure: Error, Sendable, Hashable, CustomStringConvertible {
    /// A date that is no `YYYY`, `YYYY-MM` or `YYYY-MM-DD` of the calendar.
    case invalidDate(String)
    /// A ``SpeechAnalyzer/Configuration/longestText`` below zero.
    case invalidLimit(Int)
    /// More scalars than ``SpeechAnalyzer/Configuration/longestText`` allows.
    case textTooLong(count: Int, limit: Int)
    /// The file cannot be opened or read; `reason` is the system's word for it.
    case unreadable(path: String, reason: String)
    /// The file's bytes are no text.
    case undecodable(path: String, DecodingFailure)

    /// What is wrong. One line, without a full stop.
    var problem: String {
        switch self {
        case .invalidDate(let date): "'\(date)' is no date"
        case .invalidLimit(let limit): "\(limit) is no longest text"
        case .textTooLong(let count, let limit):
            "the text has \(count) characters, the limit is \(limit)"
        case .unreadable(let path, let reason): "\(path) cannot be read: \(reason)"
        case .undecodable(let path, let failure): "\(path): \(failure.problem)"
        }
    }

    /// What to do. One line, without a full stop.
    var remedy: String {
        switch self {
        case .invalidDate: "write it as YYYY-MM-DD, YYYY-MM or YYYY"
        case .invalidLimit: "set Configuration.longestText to a number of characters, or leave it out"
        case .textTooLong: "split the text, or raise Configuration.longestText"
        case .unreadable: "check the path and your rights to it"
        case .undecodable(_, let failure): failure.remedy
        }
    }

    public var description: String { "\(problem); \(remedy)" }
}
