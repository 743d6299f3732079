import ArgumentParser
import JianghuaInputs
import JianghuaWriters

/// What the name of an output says about its format. A name must not promise what the file does not hold: programs
/// open it by its ending.
enum OutputEnding {
    /// The ending of an output in lower case; `nil` where it has none, is a folder, or is standard output.
    static func of(_ output: String?) -> String? {
        guard let output, output != "-", !output.hasSuffix("/") else { return nil }
        let path = FilePath(output)
        let ending = path.fileExtension
        // What stands behind the dot of 2.任务分解表 is no ending.
        let isEnding = ending.utf8.allSatisfy { 0x61...0x7A ~= $0 || 0x30...0x39 ~= $0 }
        guard isEnding, ending.utf8.contains(where: { $0 >= 0x61 }) else { return nil }
        // Devices, pipes and folders are called as they are.
        if let status = try? FileStatus(of: path), status.kind != .file { return nil }
        return ending
    }

    /// The format of an output: the one that was asked for, or that of its ending.
    ///
    /// - Parameters:
    ///   - output: the path that was given.
    ///   - asked: what `--format` says.
    ///   - other: what a name without an ending gets.
    ///   - formats: the endings of each format.
    /// - Throws: `ValidationError` for an ending of no format.
    static func format<Format: Equatable>(
        of output: String?, asked: Format?, otherwise other: Format, _ formats: [(Format, [String])]
    ) throws -> Format {
        guard let ending = of(output), asked == nil else { return asked ?? other }
        if let format = formats.first(where: { $0.1.contains(ending) })?.0 { return format }
        throw unknown(
            ending, formats.flatMap(\.1),
            hint: formats.count > 1 ? ", or say with --format what it is to hold" : "")
    }

    /// Refuses an output whose ending is none of a command that writes one format.
    static func check(_ output: String?, _ endings: [String]) throws {
        guard let ending = of(output), !endings.contains(ending) else { return }
        throw unknown(ending, endings, hint: "; the name of a folder ends in /")
    }

    /// What to say of an ending that belongs to another format than the one that was asked for.
    static func contradiction(of output: String?, endings: [String], format: String) -> String? {
        guard let ending = of(output), !endings.contains(ending), known.contains(ending) else { return nil }
        return "\(output ?? "") holds \(format), whatever its ending says"
    }

    private static func unknown(_ ending: String, _ endings: [String], hint: String) -> ValidationError {
        let known = endings.map { "." + $0 }.joined(separator: ", ")
        return ValidationError("'.\(ending)' is no ending that can be written here: name it \(known)\(hint).")
    }

    /// Endings by which programs open a file as something of their own.
    private static let known: Set<String> = [
        "jsonl", "ndjson", "csv", "tsv", "db", "sqlite", "sqlite3", "html", "htm", "xlsx", "xls", "doc",
        "docx",
        "pdf", "md", "markdown", "ods", "gz", "zip",
    ]
}

extension RecordFormat {
    /// The endings that files of the format have, the first by custom; none for formats of any ending.
    var endings: [String] {
        switch name {
        case "jsonl": ["jsonl", "ndjson"]
        case "csv": ["csv"]
        case "sqlite": ["db", "sqlite", "sqlite3"]
        case "html": ["html", "htm"]
        case "doccano", "labelstudio", "webanno": ["jsonl", "json", "jsonld", "ndjson"]
        default: []
        }
    }

    /// The format that `extract` writes: the one that was asked for, or that of the output's ending.
    ///
    /// - Throws: `ValidationError` where the name of the output cannot be meant.
    static func chosen(_ asked: RecordFormat?, output: String?, kinds: Int?) throws -> RecordFormat {
        let ending = OutputEnding.of(output)
        if ending == "csv", kinds != 1, asked == nil || asked?.name == csv.name {
            throw ValidationError(
                """
                CSV has a table for every kind: name one, as in --kinds unit -o units.csv, or give a folder for all, \
                --format csv -o tables/.
                """)
        }
        if let ending, html.endings.contains(ending), asked == nil || asked?.name == html.name {
            throw ValidationError(
                """
                Pages of several documents need a folder: --format html -o pages/; 'jianghua report' writes one page.
                """)
        }
        if let ending, asked == nil, ["xlsx", "md", "markdown"].contains(ending) {
            throw ValidationError(
                """
                extract does not write .\(ending); 'jianghua ledger' makes a table of tasks of it, --format csv tables \
                of all records.
                """)
        }
        if let asked { return asked }
        let names = [jsonLines, sqlite, csv].map { ($0.name, $0.endings) }
        let name = try OutputEnding.format(of: output, asked: nil, otherwise: jsonLines.name, names)
        return known.first { $0.name == name } ?? jsonLines
    }
}
