/// Turns texts from one Chinese script into the other.
///
/// ```swift
/// print(ScriptConverter(to: .simplified).convert("構建文明縣城"))  // 构建文明县城
/// print(ScriptConverter(to: .traditional).convert("头发与发展"))  // 頭髮與發展
/// ```
/// Words and neighbours decide where one character stands for two (发: 發, 髮); a line that is in the wanted
/// script already comes back as it was. The number of scalars never changes, so offsets hold in both texts.
/// For offsets into a source that is repaired on the way, use ``TextNormalizer``.
public struct ScriptConverter: Sendable, Hashable {
    /// The script that texts are turned into.
    public let script: TextNormalizer.Script

    /// A converter into a script. Its tables are shared and made at first use.
    public init(to script: TextNormalizer.Script) { self.script = script }

    /// The text in the wanted script. O(n).
    public func convert(_ text: String) -> String {
        // ASCII has no script.
        guard text.utf8.contains(where: { $0 >= 0x80 }) else { return text }
        var scalars = text.unicodeScalars.map(\.value)
        switch script {
        case .simplified: LineConverter.simplify(&scalars, strays: false)
        case .traditional: LineConverter.complicate(&scalars)
        }
        return String(decoding: UTF8Encoding.bytes(of: scalars), as: UTF8.self)
    }
}
