#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// Reads records from JSON Lines.
public enum RecordLines {
    /// The records of all lines that are not blank, of the kinds that are compared.
    ///
    /// - Throws: ``EvaluationFailure`` with the number of the first line that is no record.
    public static func records(in bytes: [UInt8]) throws(EvaluationFailure) -> [EvaluatedRecord] {
        let decoder = JSONDecoder()
        var records: [EvaluatedRecord] = []
        var start = 0
        var number = 0
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { start = 3 }
        while start < bytes.count {
            let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
            number += 1
            let line = bytes[start..<end]
            start = end + 1
            guard line.contains(where: { $0 != 0x20 && $0 != 0x09 && $0 != 0x0D }) else { continue }
            do {
                let record = try decoder.decode(EvaluatedRecord.self, from: Data(line))
                if EvaluatedKind(rawValue: record.kind) != nil { records.append(record) }
            } catch {
                throw EvaluationFailure(line: number, problem: problem(error))
            }
        }
        return records
    }

    private static func problem(_ error: any Error) -> String {
        switch error {
        case DecodingError.keyNotFound(let key, _): "the record has no “\(key.stringValue)”"
        case DecodingError.typeMismatch, DecodingError.valueNotFound: "this is not a record"
        default: "this is not JSON"
        }
    }
}

/// What cannot be compared.
public struct EvaluationFailure: Error, Sendable, Hashable, CustomStringConvertible {
    /// From 1.
    public var line: Int
    public var problem: String

    public var description: String { "line \(line): \(problem)" }
}
