/// Which script a text is written in.
public struct ScriptEstimate: Sendable, Hashable {
    /// What a text may be written in.
    public enum Script: String, Sendable, Hashable, CaseIterable {
        /// 简体.
        case simplified
        /// 繁體.
        case traditional
        /// Lines of both.
        case mixed
        /// No character that only one of them has.
        case either
    }

    /// The verdict: mixed from a tenth of the smaller script on.
    public let script: Script
    /// Characters that only traditional script has.
    public let traditional: Int
    /// Characters that only simplified script has.
    public let simplified: Int

    /// O(n).
    public init(_ text: SourceText) {
        let count = ScriptCount(text.scalars)
        traditional = count.traditional
        simplified = count.simplified
        let smaller = min(traditional, simplified)
        if traditional + simplified == 0 {
            script = .either
        } else if smaller * 10 >= traditional + simplified {
            script = .mixed
        } else {
            script = traditional > simplified ? .traditional : .simplified
        }
    }
}
