import Foundation
import JianghuaText

/// The texts that a command was asked to read: named files, or standard input.
struct TextInputs: Sequence {
    struct Input {
        let name: String
        let bytes: () throws -> [UInt8]

        func text() throws -> SourceText { try SourceDecoder.decode(try bytes()) }
    }

    private let inputs: [Input]

    init(paths: [String]) throws {
        if paths.isEmpty || paths == ["-"] {
            let input = Input(name: "-") {
                [UInt8](try FileHandle.standardInput.readToEnd() ?? Data())
            }
            inputs = [input]
        } else {
            inputs = paths.map { path in
                Input(name: path) { [UInt8](try Data(contentsOf: URL(fileURLWithPath: path))) }
            }
        }
    }

    func makeIterator() -> IndexingIterator<[Input]> { inputs.makeIterator() }
}

/// Standard output for texts: buffered, every byte checked.
struct TextOutput {
    private var sink = FileDescriptorSink(descriptor: 1)
    private var buffer: [UInt8] = []

    mutating func write(_ text: String) throws {
        buffer.append(contentsOf: text.utf8)
        if buffer.count > 1 << 16 { try flush() }
    }

    mutating func finish() throws { try flush() }

    private mutating func flush() throws {
        try sink.write(buffer[...])
        buffer.removeAll(keepingCapacity: true)
    }
}
