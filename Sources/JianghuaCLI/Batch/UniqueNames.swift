import JianghuaInputs

/// Keeps the names of a run's documents apart: records are told apart by them, and a database knows documents by
/// nothing else.
///
/// The first document of a name keeps it. A file whose name came before goes by its path; a line or row goes by its
/// file and line, as those without an id do; what still came before gets a number behind it.
struct UniqueNames {
    /// Where names must differ.
    enum Scope { case run, file }

    /// The names of the inputs, all different.
    let inputs: [String]
    /// What a person should know of the names of the inputs, with the inputs' paths.
    let warnings: [(path: String, problem: InputProblem)]

    private let files: [InputFile]
    private let scope: Scope
    /// By the fingerprints of the names, as there may be millions.
    private var places: [UInt64: Place] = [:]
    private var current = -1

    private struct Place {
        var file: Int32
        /// 0: the whole file.
        var line: Int32
    }

    init(_ files: [InputFile], named names: DocumentNames, scope: Scope = .run) {
        self.files = files
        self.scope = scope
        var inputs: [String] = []
        var warnings: [(path: String, problem: InputProblem)] = []
        for (index, file) in files.enumerated() {
            let wanted = names.name(of: file)
            let here = Place(file: Int32(index), line: 0)
            guard let first = places[Self.key(wanted)] else {
                places[Self.key(wanted)] = here
                inputs.append(wanted)
                continue
            }
            let name = Self.free(file.path.name, places)
            places[Self.key(name)] = here
            inputs.append(name)
            let other = files[Int(first.file)].path.name
            warnings.append(
                (
                    file.path.name,
                    InputProblem(
                        .duplicateName,
                        "\(other) is called \"\(wanted)\" already; this one is called \"\(name)\" in its records"
                    )
                ))
        }
        self.inputs = inputs
        self.warnings = warnings
    }

    /// The name for a line or row, where the one that it came with is taken; `nil` where that is its own.
    mutating func substitute(
        for name: String, of item: SourceItem, line: Int
    ) -> (name: String, warning: InputProblem)? {
        if scope == .file, item.file != current {
            places = [:]
            current = item.file
        }
        let here = Place(file: Int32(clamping: item.file), line: Int32(clamping: line))
        guard let first = places[Self.key(name)] else {
            places[Self.key(name)] = here
            return nil
        }
        let substitute = Self.free("\(item.origin):\(line)", places)
        places[Self.key(substitute)] = here
        var other = files[Int(first.file)].path.name
        if first.line > 0 { other += ":\(first.line)" }
        return (
            substitute,
            InputProblem(
                .duplicateName,
                "\(other) is called \"\(name)\" already; this one is called \"\(substitute)\" in its records",
                line: line)
        )
    }

    private static func free(_ name: String, _ places: [UInt64: Place]) -> String {
        guard places[key(name)] != nil else { return name }
        var number = 2
        while places[key("\(name) (\(number))")] != nil { number += 1 }
        return "\(name) (\(number))"
    }

    private static func key(_ name: String) -> UInt64 { Fingerprint(Array(name.utf8)).value }
}
