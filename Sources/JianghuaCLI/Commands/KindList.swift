import ArgumentParser
import JianghuaRecords

/// A list of record kinds on the command line: `directive,unit`.
enum KindList {
    /// The kinds named; `nil` for all.
    static func kinds(_ list: String?) throws -> Set<RecordKind>? {
        guard let list else { return nil }
        return Set(
            try list.split(separator: ",", omittingEmptySubsequences: false).map { name in
                let name = String(name.drop { $0 == " " })
                guard let kind = RecordKind(rawValue: name) else {
                    let known = RecordKind.allCases.map(\.rawValue).joined(separator: ", ")
                    throw ValidationError("'\(name)' is no kind of record; the kinds are \(known).")
                }
                return kind
            })
    }
}
