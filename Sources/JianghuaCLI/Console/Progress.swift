import JianghuaInputs

/// One line on a terminal that says how far a run is. Nothing where standard error is no terminal.
struct Progress {
    private let isVisible: Bool
    private let total: Int?
    private let start = MonotonicClock.now
    private var last: UInt64 = 0
    private var isDrawn = false

    /// - Parameters:
    ///   - isWanted: whether it is shown at all.
    ///   - total: the number of inputs, where it says how much there is to do.
    init(isWanted: Bool, total: Int?) {
        isVisible = isWanted && isatty(2) == 1
        self.total = total
    }

    /// Draws the line, at most ten times a second.
    mutating func update(inputs: Int, _ tally: Tally) {
        guard isVisible else { return }
        let now = MonotonicClock.now
        guard now - last >= 100_000_000 else { return }
        last = now
        isDrawn = true
        let seconds = Double(now - start) / 1e9
        var line = total.map { "\(inputs)/\($0) files" } ?? "\(tally.documents) documents"
        line += "  \(Self.oneDecimal(Double(tally.bytes) / 1e6 / max(seconds, 1e-9))) MB/s"
        if tally.failures > 0 { line += "  \(tally.failures) failed" }
        if let total, inputs > 0, inputs < total {
            let left = Int(seconds / Double(inputs) * Double(total - inputs))
            let rest = left % 60
            line += "  \(left / 60):\(rest < 10 ? "0" : "")\(rest) left"
        }
        Self.write("\r\u{1B}[K" + line)
    }

    /// Takes the line away, for a message or for good.
    mutating func clear() {
        guard isDrawn else { return }
        isDrawn = false
        Self.write("\r\u{1B}[K")
    }

    static func oneDecimal(_ value: Double) -> String {
        let tenths = Int((value * 10).rounded())
        return "\(tenths / 10).\(tenths % 10)"
    }

    private static func write(_ text: String) { try? FileDescriptorSink(descriptor: 2).write(text) }
}
