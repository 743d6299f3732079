import JianghuaText
import Testing

/// What a source is made of when it does not come as bytes.
@Suite struct SourceTextTests {
    @Test(arguments: ["hz-gb-2312", "HZ", "iso-2022-cn", "gb", ""]) func notRead(name: String) {
        #expect(SourceEncoding(name: name) == nil)
    }

    @Test(arguments: ["GBK", "gb2312", "euc-cn", "CP936"]) func readAsGB18030(name: String) {
        #expect(SourceEncoding(name: name) == .gb18030)
    }

    /// A mark of bytes is none of the text; one in a string is a character of the caller's.
    @Test func byteOrderMarks() throws {
        #expect(try SourceDecoder.decode([0xEF, 0xBB, 0xBF, 0x41]).scalars == [0x41])
        #expect(SourceText("\u{FEFF}A").scalars == [0xFEFF, 0x41])
    }

    @Test func whatIsNoScalarIsReplaced() {
        let source = SourceText(scalars: [0x41, 0xD800, 0xDFFF, 0xE000, 0x10FFFF, 0x110000, .max])
        #expect(source.scalars == [0x41, 0xFFFD, 0xFFFD, 0xE000, 0x10FFFF, 0xFFFD, 0xFFFD])
        #expect(source.string(in: 0..<7) == "A\u{FFFD}\u{FFFD}\u{E000}\u{10FFFF}\u{FFFD}\u{FFFD}")
    }
}
