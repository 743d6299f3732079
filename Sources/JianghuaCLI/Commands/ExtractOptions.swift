import ArgumentParser
import Jianghua
import JianghuaInputs
import JianghuaRecords
import JianghuaText

struct InputOptions: ParsableArguments {
    @Flag(
        help: """
            Standard input is JSON Lines: {"id": "a1", "text": "…"}, one document a line. Its records carry \
            the id as "document".
            """)
    var lines = false

    @Option(
        help: ArgumentHelp(
            "The day of the speeches, for relative times; a date in the text itself wins.",
            valueName: "YYYY-MM-DD"))
    var date: String?

    func validate() throws {
        if let date, !CalendarDay.isValid(date) {
            throw ValidationError("'\(date)' is no day; write it as YYYY-MM-DD.")
        }
    }
}

struct OutputOptions: ParsableArguments {
    @Option(
        name: [.short, .long],
        help: ArgumentHelp("Write to this file, which appears whole or not at all.", valueName: "file"))
    var output: String?

    @Option(
        help: ArgumentHelp(
            """
            Write these kinds only: speech, directive, requirement, unit, percentage, quantity, time, goal, \
            diagnostic. Errors are always written.
            """, valueName: "kind,kind"))
    var kinds: String?

    @Option(
        help: "What ranges count: bytes of UTF-8, UTF-16 units, or Unicode scalars. Columns count scalars.")
    var offsets = OffsetUnit.scalar

    @Option(
        help: """
            How records name their document: path (as given), relative (below the folder given), or name \
            (the last part).
            """)
    var documentNames = DocumentNames.path

    /// The kinds asked for; `nil` for all.
    func recordKinds() throws -> Set<RecordKind>? {
        guard let kinds else { return nil }
        return Set(
            try kinds.split(separator: ",", omittingEmptySubsequences: false).map { name in
                let name = String(name.drop { $0 == " " })
                guard let kind = RecordKind(rawValue: name) else {
                    let known = RecordKind.allCases.map(\.rawValue).joined(separator: ", ")
                    throw ValidationError("'\(name)' is no kind of record; the kinds are \(known).")
                }
                return kind
            })
    }

    func validate() throws { _ = try recordKinds() }
}

struct MessageOptions: ParsableArguments {
    @Flag(name: [.short, .long], help: "Write nothing to standard error but what ends the run.")
    var quiet = false

    @Option(help: "How messages are written to standard error: text, or json (one object a line).")
    var logFormat = Log.Format.text

    var log: Log { Log(format: logFormat, isQuiet: quiet) }
}

extension OffsetUnit: ExpressibleByArgument {}
extension DocumentNames: ExpressibleByArgument {}

/// Days of the Gregorian calendar.
enum CalendarDay {
    /// Whether a text is a day that exists, written as `YYYY-MM-DD`.
    static func isValid(_ text: String) -> Bool {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.map(\.utf8.count) == [4, 2, 2], text.utf8.allSatisfy({ $0 == 0x2D || 0x30...0x39 ~= $0 }),
            let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2]),
            (1...12).contains(month)
        else { return false }
        let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
        let days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
        return (1...days[month - 1]).contains(day)
    }
}

/// The arguments as bytes: a file's name need not be UTF-8, and Swift's strings repair what is not.
enum CommandArguments {
    static func path(_ argument: String) -> FilePath {
        guard argument.unicodeScalars.contains("\u{FFFD}") else { return FilePath(argument) }
        for index in 1..<Int(max(1, CommandLine.argc)) {
            guard let raw = CommandLine.unsafeArgv[index] else { continue }
            let bytes = UnsafeBufferPointer(start: raw, count: strlen(raw)).map { UInt8(bitPattern: $0) }
            if String(decoding: bytes, as: UTF8.self) == argument { return FilePath(bytes) }
        }
        return FilePath(argument)
    }
}
