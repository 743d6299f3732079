import JianghuaRecords

/// Records as characters with tags, one a line, after CoNLL: character, offset, then a column a kind.
///
/// `B-unit` starts every mark, `I-unit` goes on, `O` is outside. Sentences end with an empty line; white space
/// has no line. Lines that start with `# ` are comments. Offsets count Unicode scalars of the source. Of two
/// marks of one kind that overlap the earlier, longer one is kept and the number of those left out is said.
public struct IOB2Writer: RecordWriter {
    /// Where the text goes, as it is now.
    public private(set) var sink: any ByteSink
    private let kinds: [RecordKind]
    private static let sentenceEnds: Set<UInt32> = [0x3002, 0xFF01, 0xFF1F, 0x21, 0x3F, 0xFF1B]

    /// Writes one line for every character, and an empty line behind every document.
    public init(sink: any ByteSink, options: RecordFormat.Options = .init()) {
        self.sink = sink
        kinds = GoldSchema.kinds.filter { $0 != .speech && options.kinds?.contains($0) ?? true }
    }

    public mutating func begin() throws {
        try sink.write("# columns = character offset \(kinds.map(\.rawValue).joined(separator: " "))\n")
    }

    public var output: RecordFormat.Output? { .stream(sink) }

    public mutating func write(_ record: Record) throws {}

    public mutating func write(_ document: AnalyzedDocument) throws {
        let records = GoldRecord.records(of: document, kinds: kinds)
        let layers = kinds.map { kind in
            Layer(records.filter { $0.kind == kind }, name: kind.rawValue, in: document.scalars)
        }
        let name = LedgerText.flat(document.analysis.document)
        var text = "# newdoc id = \(name)\n"
        for layer in layers where layer.leftOut > 0 {
            text += "# overlapping and left out: \(layer.leftOut) \(layer.name)\n"
        }
        try sink.write(text)
        var number = 0
        for sentence in Self.sentences(document.scalars, layers) {
            number += 1
            try sink.write(Self.sentence(sentence, document.scalars, layers, id: "\(name)-\(number)"))
        }
    }

    public mutating func finish() throws {}

    private static func sentence(
        _ range: Range<Int>, _ scalars: [UInt32], _ layers: [Layer], id: String
    ) -> String {
        let words = scalars[range].lazy.compactMap { Unicode.Scalar($0) }
        var text = "# sent_id = \(id)\n# text = \(LedgerText.flat(words))\n"
        for index in range where !isSpace(scalars[index]) {
            text += DocumentText.string(scalars, index, index + 1) + "\t\(index)"
            for layer in layers { text += "\t" + layer.tag(at: index) }
            text += "\n"
        }
        return text + "\n"
    }

    /// To the end of a line or to 。！？； and what closes with it, but never inside of a mark; without stretches
    /// of white space alone.
    private static func sentences(_ scalars: [UInt32], _ layers: [Layer]) -> [Range<Int>] {
        var sentences: [Range<Int>] = []
        var start = 0
        var index = 0
        func close(at end: Int) {
            if layers.contains(where: { $0.goesOn(at: end) }) { return }
            if scalars[start..<end].contains(where: { !isSpace($0) }) { sentences.append(start..<end) }
            start = end
        }
        while index < scalars.count {
            let scalar = scalars[index]
            index += 1
            if scalar == 0x0A || scalar == 0x0D {
                close(at: index)
            } else if sentenceEnds.contains(scalar) {
                while index < scalars.count,
                    [0x201D, 0x2019, 0xFF09, 0x29, 0x300D, 0x300F].contains(scalars[index])
                {
                    index += 1
                }
                close(at: index)
            }
        }
        close(at: scalars.count)
        return sentences
    }

    /// What ends a column or line for some reader.
    private static func isSpace(_ scalar: UInt32) -> Bool {
        scalar <= 0x20 || scalar == 0x7F || Unicode.Scalar(scalar)?.properties.isWhitespace ?? true
    }

    /// The tags of one kind.
    private struct Layer {
        let name: String
        private(set) var leftOut = 0
        /// 0 outside, 1 at the start, 2 inside.
        private var marks: [UInt8]

        init(_ records: [GoldRecord], name: String, in scalars: [UInt32]) {
            let length = scalars.count
            self.name = name
            marks = [UInt8](repeating: 0, count: length)
            var end = 0
            for record in records {
                var lower = max(record.range.start, 0)
                while lower < min(record.range.end, length), isSpace(scalars[lower]) { lower += 1 }
                let upper = min(record.range.end, length)
                guard lower < upper else { continue }
                guard lower >= end else {
                    leftOut += 1
                    continue
                }
                marks[lower] = 1
                for index in (lower + 1)..<max(upper, lower + 1) { marks[index] = 2 }
                end = upper
            }
        }

        /// Whether a mark that started before goes on here.
        func goesOn(at index: Int) -> Bool { index < marks.count && marks[index] == 2 }

        func tag(at index: Int) -> String {
            switch marks[index] {
            case 0: "O"
            case 1: "B-\(name)"
            default: "I-\(name)"
            }
        }
    }
}
