import JianghuaText

/// Shows text in the script that the reader chose.
struct DisplayConverter: Sendable {
    let script: DisplayScript
    private let normalizer: TextNormalizer?
    private let labels: TextNormalizer?

    init(_ script: DisplayScript) {
        self.script = script
        switch script {
        case .source:
            normalizer = nil
            labels = nil
        case .simplified:
            normalizer = TextNormalizer(script: .simplified)
            labels = nil
        case .traditional:
            normalizer = TextNormalizer(script: .traditional)
            labels = normalizer
        }
    }

    /// The language tag of the page.
    var language: String { script == .traditional ? "zh-Hant" : "zh-Hans" }

    /// The text in the chosen script. O(n).
    func convert(_ text: String) -> String { Self.apply(normalizer, to: text) }

    /// The words of the page itself, which are written in simplified characters.
    func label(_ text: String) -> String { Self.apply(labels, to: text) }

    /// A text in the chosen script with the way back, so that ranges of the source can be shown in it. O(n).
    func convert(_ scalars: [UInt32]) -> NormalizedText? {
        normalizer?.normalize(SourceText(scalars: scalars))
    }

    private static func apply(_ normalizer: TextNormalizer?, to text: String) -> String {
        // Most fields are ASCII or empty; those have one script.
        guard let normalizer, text.utf8.contains(where: { $0 >= 0x80 }) else { return text }
        return normalizer.normalize(SourceText(text)).string
    }
}
