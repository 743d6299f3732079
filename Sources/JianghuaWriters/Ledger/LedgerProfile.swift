#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// Which columns a ledger has, in which order and under which names; offices do not agree on them.
///
/// ```json
/// {"title": "2026年重点任务", "leads": "stated", "sheets": ["ledger", "check"],
///  "columns": ["number", {"column": "lead", "title": "主办单位", "width": 20}, "重点任务(原文)"]}
/// ```
/// Every key may be left out. A column goes by its key or its Chinese title.
public struct LedgerProfile: Sendable, Hashable {
    /// A column under the office's own title and width.
    public struct Column: Sendable, Hashable {
        /// What it shows.
        public var column: LedgerColumn
        /// What stands at its head.
        public var title: String
        /// In characters of the workbook's font, 1…255.
        public var width: Double

        /// A column; what is `nil` is as the column has it.
        public init(_ column: LedgerColumn, title: String? = nil, width: Double? = nil) {
            self.column = column
            self.title = title ?? column.title
            self.width = width ?? column.width
        }
    }

    /// The name of the first sheet.
    public var title = "任务分解表"
    /// The columns of the first sheet, from the left.
    public var columns = LedgerColumn.standard.map { Column($0) }
    /// The columns of the sheet 督查台账.
    public var tracking = LedgerColumn.tracking.map { Column($0) }
    /// Which sheets there are, in order.
    public var sheets = LedgerSheet.Kind.allCases
    /// Where no lead is named, the first of several responsible units leads.
    public var leadsByPosition = true

    /// The profile of an office that has none.
    public init() {}

    /// Reads a profile from JSON.
    ///
    /// - Throws: ``LedgerProfileFailure``, which names the place and what is allowed there.
    public init(json: [UInt8]) throws(LedgerProfileFailure) {
        do {
            self = try JSONDecoder().decode(LedgerProfile.self, from: Data(json))
        } catch let failure as LedgerProfileFailure {
            throw failure
        } catch DecodingError.typeMismatch(_, let context), DecodingError.valueNotFound(_, let context) {
            throw .init(place: place(context.codingPath), problem: context.debugDescription)
        } catch {
            throw .init(place: "", problem: "this is not JSON: \(LedgerProfileFailure.detail(of: error))")
        }
    }
}

/// What is wrong with a profile and where.
public struct LedgerProfileFailure: Error, Sendable, Hashable, CustomStringConvertible {
    /// `columns[2].width`; empty for the whole file.
    public var place: String
    /// What is wrong there, and what is allowed.
    public var problem: String

    public var description: String { place.isEmpty ? problem : "\(place): \(problem)" }

    fileprivate static func detail(of error: any Error) -> String {
        if case DecodingError.dataCorrupted(let context) = error {
            return context.underlyingError.map { "\($0)" } ?? context.debugDescription
        }
        return "\(error)"
    }
}

private func place(_ path: [any CodingKey]) -> String {
    path.reduce(into: "") { place, key in
        if let index = key.intValue {
            place += "[\(index)]"
        } else {
            place += place.isEmpty ? key.stringValue : ".\(key.stringValue)"
        }
    }
}

private struct ProfileKey: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }
    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
}

extension Decoder {
    /// A container whose keys are all known.
    fileprivate func members(known: [String]) throws -> KeyedDecodingContainer<ProfileKey> {
        let container = try container(keyedBy: ProfileKey.self)
        let unknown = container.allKeys.map(\.stringValue).filter { !known.contains($0) }.sorted()
        if let first = unknown.first {
            throw LedgerProfileFailure(
                place: place(codingPath),
                problem: "there is no key “\(first)”; the keys are \(known.joined(separator: ", "))")
        }
        return container
    }
}

extension LedgerProfile: Decodable {
    public init(from decoder: any Decoder) throws {
        self.init()
        let members = try decoder.members(known: ["title", "columns", "tracking", "sheets", "leads"])
        func read<Value: Decodable>(_ key: String, _ type: Value.Type) throws -> Value? {
            try members.decodeIfPresent(type, forKey: ProfileKey(stringValue: key))
        }
        if let title = try read("title", String.self) {
            try Self.checkSheetName(title)
            self.title = title
        }
        if let columns = try read("columns", [Column].self) {
            self.columns = try Self.checked(columns, "columns")
        }
        if let tracking = try read("tracking", [Column].self) {
            self.tracking = try Self.checked(tracking, "tracking")
        }
        if let names = try read("sheets", [String].self) {
            sheets = try Self.sheets(names)
        }
        if let leads = try read("leads", String.self) {
            guard ["position", "stated"].contains(leads) else {
                throw LedgerProfileFailure(
                    place: "leads", problem: "“\(leads)” is not one of position, stated")
            }
            leadsByPosition = leads == "position"
        }
    }

    private static func checked(_ columns: [Column], _ key: String) throws -> [Column] {
        guard !columns.isEmpty else {
            throw LedgerProfileFailure(place: key, problem: "a table needs at least one column")
        }
        var titles: Set<String> = []
        for (index, column) in columns.enumerated() where !titles.insert(column.title).inserted {
            throw LedgerProfileFailure(
                place: "\(key)[\(index)]", problem: "two columns are called “\(column.title)”")
        }
        return columns
    }

    private static func sheets(_ names: [String]) throws -> [LedgerSheet.Kind] {
        guard !names.isEmpty, Set(names).count == names.count else {
            throw LedgerProfileFailure(place: "sheets", problem: "name at least one sheet, each once")
        }
        return try names.enumerated().map { index, name in
            guard let kind = LedgerSheet.Kind(rawValue: name) else {
                let known = LedgerSheet.Kind.allCases.map(\.rawValue).joined(separator: ", ")
                throw LedgerProfileFailure(
                    place: "sheets[\(index)]", problem: "“\(name)” is not one of \(known)")
            }
            return kind
        }
    }

    /// What spreadsheets allow: 31 UTF-16 units, none of `[]:*?/\`, no apostrophe at the ends.
    private static func checkSheetName(_ name: String) throws {
        let isLegal =
            !name.isEmpty && name.utf16.count <= 31 && !name.contains { "[]:*?/\\".contains($0) }
            && !name.hasPrefix("'") && !name.hasSuffix("'")
            && !name.unicodeScalars.contains { $0.value < 0x20 }
            && !LedgerSheet.Kind.allCases.map(\.title).dropFirst().contains(name)
        guard isLegal else {
            throw LedgerProfileFailure(
                place: "title",
                problem: "a sheet's name has 1 to 31 characters, none of []:*?/\\, and is no other sheet's")
        }
    }
}

extension LedgerProfile.Column: Decodable {
    public init(from decoder: any Decoder) throws {
        let path = place(decoder.codingPath)
        if let name = try? decoder.singleValueContainer().decode(String.self) {
            self.init(try Self.column(name, path))
            return
        }
        let members = try decoder.members(known: ["column", "title", "width"])
        guard let name = try members.decodeIfPresent(String.self, forKey: ProfileKey(stringValue: "column"))
        else {
            throw LedgerProfileFailure(place: path, problem: "the key “column” is missing")
        }
        let width = try members.decodeIfPresent(Double.self, forKey: ProfileKey(stringValue: "width"))
        if let width, !(1...255).contains(width) {
            throw LedgerProfileFailure(place: "\(path).width", problem: "a width lies between 1 and 255")
        }
        self.init(
            try Self.column(name, path),
            title: try members.decodeIfPresent(String.self, forKey: ProfileKey(stringValue: "title")),
            width: width)
    }

    private static func column(_ name: String, _ path: String) throws -> LedgerColumn {
        guard let column = LedgerColumn.named(name) else {
            let known = LedgerColumn.allCases.map { "\($0.rawValue) (\($0.title))" }.joined(separator: ", ")
            throw LedgerProfileFailure(
                place: path, problem: "there is no column “\(name)”; the columns are \(known)")
        }
        return column
    }
}
