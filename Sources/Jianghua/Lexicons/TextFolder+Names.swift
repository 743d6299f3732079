import JianghuaText

extension TextFolder {
    /// A user's name in the form that extractors read. O(n).
    func folded(_ name: String) -> String {
        let text = fold(SourceText(name))
        return text.string(in: 0..<text.units.count)
    }
}
