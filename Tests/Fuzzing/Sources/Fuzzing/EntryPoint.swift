import Foundation

/// What libFuzzer calls with every input. `JIANGHUA_FUZZ` names the target, so that one build serves all.
@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let bytes = start.map { Array(UnsafeBufferPointer(start: $0, count: count)) } ?? []
    FuzzTarget.chosen.run(bytes)
    return 0
}

/// One thing that is fuzzed: it takes any bytes and ends the process when a law is broken.
struct FuzzTarget: Sendable {
    let name: String
    let run: @Sendable ([UInt8]) -> Void

    static let all = [
        FuzzTarget(name: "decoding", run: DecodingTarget.run),
        FuzzTarget(name: "normalization", run: NormalizationTarget.run),
        FuzzTarget(name: "structure", run: StructureTarget.run),
        FuzzTarget(name: "analysis", run: AnalysisTarget.run),
        FuzzTarget(name: "lines", run: LinesTarget.run),
        FuzzTarget(name: "lexicon", run: LexiconTarget.run),
        FuzzTarget(name: "brat", run: BratTarget.run),
    ]

    static let chosen: FuzzTarget = {
        let name = ProcessInfo.processInfo.environment["JIANGHUA_FUZZ"] ?? ""
        guard let target = all.first(where: { $0.name == name }) else {
            let names = all.map(\.name).joined(separator: ", ")
            FileHandle.standardError.write(Data("JIANGHUA_FUZZ is one of \(names)\n".utf8))
            exit(64)
        }
        return target
    }()
}

/// Ends the process when a law does not hold; libFuzzer keeps the input.
func require(_ holds: Bool, _ law: @autoclosure () -> String) {
    if holds { return }
    FileHandle.standardError.write(Data("BROKEN LAW: \(law())\n".utf8))
    abort()
}

func require(_ violations: [String], _ what: String) {
    require(violations.isEmpty, "\(what): \(violations.prefix(5).joined(separator: "; "))")
}

/// Takes choices from the front of an input; what is left is its text.
struct Choices {
    private(set) var rest: ArraySlice<UInt8>

    init(_ bytes: [UInt8]) { rest = bytes[...] }

    /// 0 up to the bound; 0 when the input is used up.
    mutating func next(below bound: Int) -> Int { Int(rest.popFirst() ?? 0) % bound }

    var text: String { String(decoding: rest, as: UTF8.self) }
}
