/// A path as the file system has it: bytes, which need not be UTF-8.
public struct FilePath: Sendable, Hashable, Comparable {
    public let bytes: [UInt8]

    public init(_ bytes: [UInt8]) { self.bytes = bytes }
    public init(_ path: String) { bytes = Array(path.utf8) }

    /// The path for people and records; bytes that are no UTF-8 as `\xFF`, so that names stay distinct.
    public var name: String { Self.name(of: bytes[...]) }

    /// The path without its folders.
    public var lastComponent: FilePath {
        let end = bytes.lastIndex { $0 != Self.slash }.map { $0 + 1 } ?? bytes.count
        let start = bytes[..<end].lastIndex(of: Self.slash).map { $0 + 1 } ?? 0
        return FilePath(Array(bytes[start..<end]))
    }

    /// The folder that holds the file: `.` when the path names none.
    public var folder: FilePath {
        guard let slash = bytes.lastIndex(of: Self.slash) else { return FilePath(".") }
        return slash == 0 ? FilePath("/") : FilePath(Array(bytes[..<slash]))
    }

    /// What stands after the last dot of the last component, in lower case; empty when there is none.
    public var fileExtension: String {
        let last = lastComponent.bytes
        guard let dot = last.lastIndex(of: 0x2E), dot > 0 else { return "" }
        return Self.name(of: last[(dot + 1)...]).lowercased()
    }

    /// The path without its extension.
    public var withoutExtension: FilePath {
        guard !fileExtension.isEmpty, let dot = bytes.lastIndex(of: 0x2E) else { return self }
        return FilePath(Array(bytes[..<dot]))
    }

    public func appending(_ component: FilePath) -> FilePath {
        if bytes.isEmpty { return component }
        return FilePath(bytes + (bytes.last == Self.slash ? [] : [Self.slash]) + component.bytes)
    }

    public func adding(suffix: String) -> FilePath { FilePath(bytes + Array(suffix.utf8)) }

    /// Calls a function with the path as a C string.
    public func withCString<Result>(_ body: (UnsafePointer<CChar>) -> Result) -> Result {
        var characters = bytes.map { CChar(bitPattern: $0) }
        characters.append(0)
        return characters.withUnsafeBufferPointer { buffer in
            guard let base = buffer.baseAddress else { return "".withCString(body) }
            return body(base)
        }
    }

    /// By bytes: the same order everywhere, whatever the locale or the file system.
    public static func < (left: FilePath, right: FilePath) -> Bool {
        left.bytes.lexicographicallyPrecedes(right.bytes)
    }

    private static let slash: UInt8 = 0x2F

    private static func name(of bytes: ArraySlice<UInt8>) -> String {
        let decoded = String(decoding: bytes, as: UTF8.self)
        if decoded.utf8.elementsEqual(bytes) { return decoded }
        var name = ""
        var parser = Unicode.UTF8.ForwardParser()
        var input = bytes.makeIterator()
        var start = bytes.startIndex
        while true {
            switch parser.parseScalar(from: &input) {
            case .valid(let units):
                name.unicodeScalars.append(Unicode.UTF8.decode(units))
                start += units.count
            case .error(let length):
                for byte in bytes[start..<min(start + length, bytes.endIndex)] {
                    let digits = String(byte, radix: 16, uppercase: true)
                    name += "\\x" + (digits.count == 1 ? "0" : "") + digits
                }
                start += length
            case .emptyInput: return name
            }
        }
    }
}
