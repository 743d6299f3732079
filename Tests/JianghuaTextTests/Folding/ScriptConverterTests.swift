import JianghuaText
import Testing

@Suite struct ScriptConverterTests {
    @Test(arguments: [
        ("構建文明縣城", "构建文明县城"), ("头发与发展", "头发与发展"), ("", ""), ("plain ASCII", "plain ASCII"),
        ("😀鄉村", "😀乡村"),
    ])
    func toSimplified(_ text: String, _ expected: String) {
        #expect(ScriptConverter(to: .simplified).convert(text) == expected)
    }

    @Test(arguments: [("头发与发展", "頭髮與發展"), ("構建文明縣城", "構建文明縣城"), ("😀乡村", "😀鄉村")])
    func toTraditional(_ text: String, _ expected: String) {
        #expect(ScriptConverter(to: .traditional).convert(text) == expected)
    }
}
