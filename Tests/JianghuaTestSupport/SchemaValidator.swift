import Foundation

/// The part of JSON Schema that the record schema uses. A keyword it does not know is a fault, too.
public struct SchemaValidator: Sendable {
    private let root: JSONValue

    public init(_ schema: JSONValue) { root = schema }

    /// What is wrong with a value, in words; `nil` when it keeps to the schema.
    public func fault(of value: JSONValue) -> String? { fault(of: value, root, at: "") }

    private func fault(of value: JSONValue, _ schema: JSONValue, at path: String) -> String? {
        guard case .object(let keywords) = schema else { return nil }
        for (keyword, argument) in keywords.sorted(by: { $0.key < $1.key }) {
            if let fault = fault(of: value, keyword, argument, keywords, at: path) { return fault }
        }
        return nil
    }

    private func fault(
        of value: JSONValue, _ keyword: String, _ argument: JSONValue, _ keywords: [String: JSONValue],
        at path: String
    ) -> String? {
        switch (keyword, argument) {
        case ("$schema", _), ("$id", _), ("$defs", _), ("title", _), ("description", _): return nil
        case ("$ref", .string(let reference)):
            let name = String(reference.split(separator: "/").last ?? "")
            return fault(of: value, root["$defs"][name], at: path)
        case ("type", .string(let type)):
            return value.isType(type) ? nil : "\(path): \(value) is no \(type)"
        case ("type", .array(let types)):
            return types.contains { if case .string(let type) = $0 { value.isType(type) } else { false } }
                ? nil : "\(path): \(value) has none of the types \(types)"
        case ("const", _): return value == argument ? nil : "\(path): \(value) is not \(argument)"
        case ("enum", .array(let values)):
            return values.contains(value) ? nil : "\(path): \(value) is none of \(values)"
        case ("oneOf", .array(let schemas)), ("anyOf", .array(let schemas)):
            let faults = schemas.map { fault(of: value, $0, at: path) }
            let good = faults.count { $0 == nil }
            if good == 1 || (keyword == "anyOf" && good > 1) { return nil }
            let kindFaults = faults.compactMap { $0 }.filter { !$0.contains("/kind: ") }
            return "\(path): \(good) of \(schemas.count) schemas fit; \(kindFaults.first ?? "")"
        case ("required", .array(let names)):
            for case .string(let name) in names {
                if case .object(let members) = value, members[name] == nil { return "\(path): no \(name)" }
            }
            return nil
        case ("properties", .object(let properties)):
            guard case .object(let members) = value else { return nil }
            for (name, schema) in properties.sorted(by: { $0.key < $1.key }) {
                if let member = members[name], let fault = fault(of: member, schema, at: "\(path)/\(name)") {
                    return fault
                }
            }
            return nil
        case ("additionalProperties", _):
            guard case .object(let members) = value else { return nil }
            var known: Set<String> = []
            if case .object(let properties)? = keywords["properties"] { known = Set(properties.keys) }
            for (name, member) in members where !known.contains(name) {
                if argument == .bool(false) { return "\(path): \(name) is not expected" }
                if let fault = fault(of: member, argument, at: "\(path)/\(name)") { return fault }
            }
            return nil
        case ("items", .bool(false)):
            guard case .array(let items) = value, case .array(let first)? = keywords["prefixItems"] else {
                return nil
            }
            return items.count <= first.count ? nil : "\(path): too many items"
        case ("items", _), ("prefixItems", .array):
            guard case .array(let items) = value else { return nil }
            for (index, item) in items.enumerated() {
                var schema = argument
                if case .array(let schemas) = argument {
                    guard index < schemas.count else { break }
                    schema = schemas[index]
                }
                if let fault = fault(of: item, schema, at: "\(path)/\(index)") { return fault }
            }
            return nil
        case ("minItems", .number(let count)):
            guard case .array(let items) = value else { return nil }
            return items.count >= Int(count) ? nil : "\(path): too few items"
        case ("minimum", .number(let least)):
            guard case .number(let number) = value else { return nil }
            return number >= least ? nil : "\(path): \(number) is below \(least)"
        case ("minLength", .number(let least)):
            guard case .string(let text) = value else { return nil }
            return text.unicodeScalars.count >= Int(least) ? nil : "\(path): too short"
        case ("pattern", .string("[^0-9]")):
            guard case .string(let text) = value else { return nil }
            return text.utf8.allSatisfy { 0x30...0x39 ~= $0 } ? "\(path): \(text) is all digits" : nil
        default: return "\(path): the validator does not know \(keyword)"
        }
    }
}

extension JSONValue {
    fileprivate func isType(_ name: String) -> Bool {
        switch (self, name) {
        case (.null, "null"), (.bool, "boolean"), (.string, "string"), (.number, "number"), (.array, "array"),
            (.object, "object"):
            true
        case (.number(let number), "integer"): number == number.rounded()
        default: false
        }
    }
}
