/// Reads a table (RFC 4180) row by row, holding one row at a time.
///
/// CR LF and LF end a row; a field in double quotes may hold them. A row over the limit is skipped to its end.
public struct CSVReader {
    public enum Step {
        /// The fields' bytes.
        case row([[UInt8]])
        case problem(InputProblem)
        case wouldBlock
        case end
    }

    private var input: ByteReader
    private let separator: UInt8
    private let maximumBytes: Int
    /// The line on which the last row returned starts, from 1.
    public private(set) var line = 0
    private var nextLine = 1

    private var fields: [[UInt8]] = []
    private var field: [UInt8] = []
    private var state = State.start
    private var size = 0
    private var hasContent = false

    private enum State {
        /// At the start of a field.
        case start
        case plain
        case quoted
        /// After a quote inside of a quoted field: its end, or the first of two.
        case quoteInQuoted
    }

    /// Reads from an open file; the decoder is for what is not UTF-8.
    public init(
        descriptor: Int32, separator: UInt8 = 0x2C, maximumBytes: Int, decoder: (any StreamDecoding)? = nil
    ) {
        input = ByteReader(descriptor: descriptor, decoder: decoder)
        self.separator = separator
        self.maximumBytes = maximumBytes
    }

    /// The next row. O(row).
    ///
    /// - Throws: ``InputProblem`` when the stream cannot be read at all.
    public mutating func next(mayBlock: Bool = true) throws(InputProblem) -> Step {
        while true {
            switch try input.next(mayBlock: mayBlock) {
            case .wouldBlock: return .wouldBlock
            case .end:
                guard hasContent else { return .end }
                if state == .quoted {
                    reset()
                    return .problem(
                        InputProblem(
                            .invalidLine, "a quote is never closed; close it or double it", line: line))
                }
                return finishRow()
            case .byte(let byte):
                if !hasContent {
                    line = nextLine
                    hasContent = true
                }
                if byte == 0x0A { nextLine += 1 }
                if let step = take(byte) { return step }
            }
        }
    }

    private mutating func take(_ byte: UInt8) -> Step? {
        size += 1
        switch (state, byte) {
        case (.quoted, 0x22): state = .quoteInQuoted
        case (.quoted, _): append(byte)
        case (.quoteInQuoted, 0x22):
            append(byte)
            state = .quoted
        case (_, separator): endField()
        case (_, 0x0A): return finishRow()
        case (.start, 0x22): state = .quoted
        default:
            append(byte)
            if state != .quoteInQuoted { state = .plain }
        }
        return nil
    }

    private mutating func append(_ byte: UInt8) {
        if size <= maximumBytes { field.append(byte) }
    }

    private mutating func endField() {
        fields.append(field)
        field = []
        state = .start
    }

    private mutating func finishRow() -> Step {
        if field.last == 0x0D { field.removeLast() }
        let isEmpty = fields.isEmpty && field.isEmpty && size <= 2
        endField()
        let row = fields
        let tooLong = size > maximumBytes
        reset()
        if tooLong {
            return .problem(
                InputProblem(
                    .tooLarge, "the row is over the limit of \(maximumBytes) bytes; raise --max-line-bytes",
                    line: line))
        }
        return .row(isEmpty ? [] : row)
    }

    private mutating func reset() {
        fields = []
        field = []
        state = .start
        size = 0
        hasContent = false
    }
}

/// Bytes of a stream one by one, from a buffer.
struct ByteReader {
    enum Step {
        case byte(UInt8)
        case wouldBlock
        case end
    }

    private var stream: DecodedStream
    private var buffer: [UInt8] = []
    private var index = 0
    private var isAtStart = true

    init(descriptor: Int32, decoder: (any StreamDecoding)?) {
        stream = DecodedStream(descriptor: descriptor, decoder: decoder)
    }

    mutating func next(mayBlock: Bool) throws(InputProblem) -> Step {
        while index == buffer.count {
            if !mayBlock, !hasInput(stream.descriptor) { return .wouldBlock }
            buffer = try stream.chunk(size: 1 << 16)
            index = 0
            guard !buffer.isEmpty else { return .end }
            if isAtStart, buffer.starts(with: [0xEF, 0xBB, 0xBF]) { index = 3 }
            isAtStart = false
        }
        index += 1
        return .byte(buffer[index - 1])
    }
}
