/// Something to be measured, with the number of things that it must give each time.
public struct Stage: Sendable {
    public let name: String
    /// What is counted: words, units, records, bytes.
    public let counted: String
    /// The bytes of text that are gone through.
    public let bytes: Int
    public let expected: Int
    public let run: @Sendable () throws -> Int

    init(
        _ name: String, _ counted: String, bytes: Int, expected: Int,
        run: @escaping @Sendable () throws -> Int
    ) {
        self.name = name
        self.counted = counted
        self.bytes = bytes
        self.expected = expected
        self.run = run
    }

    /// Runs it and stops the program when the count is not what it must be.
    public func checkedRun() throws {
        let count = try run()
        precondition(count == expected, "\(name) gave \(count) \(counted), not \(expected)")
    }
}

/// Groups of stages; all of them begin with ICU's word break over the same text.
public enum StageGroup: String, Sendable, CaseIterable {
    /// From bytes to an outline, to records, to JSON Lines.
    case whole
    /// Decoding, folding, and every extractor by itself.
    case stages
    /// Every output format, from records.
    case writers
}
