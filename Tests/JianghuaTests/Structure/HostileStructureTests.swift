import Jianghua
import Testing

/// Inputs made to cost: many numbers, deep nesting, endless lines. They must not trap; how cost grows is measured
/// in Benchmarks, not here.
@Test(
    arguments: [
        "一、", "一、\n", "（一）", "1.", "1.\n", "①", "第一，", "一是", "首先，", "(", "（", "“", "1.1.1 ", "十", "99",
        "一、二、三、", "第", "要", "同志们：\n", "篇一\n", "讲话\n", "谢谢大家！\n", "。一要", "\n", "　", "2031年", "必须", "各部门要",
        "确保", "不得", "：", "；", "一、（一）1.（1）①", "A.", "最后，",
    ])
func repeatedPieces(_ piece: String) throws {
    let analysis = try SpeechAnalyzer().analyze(String(repeating: piece, count: 3_000))
    #expect(analysis.directives.allSatisfy { $0.level >= 1 && $0.level == $0.path.count })
}

@Test func manyNumbersThatCountUp() throws {
    let text = (1...300).map { "\($0)、清淤。" }.joined(separator: "\n")
    let analysis = try SpeechAnalyzer().analyze(String(repeating: text + "\n", count: 4))
    #expect(analysis.directives.count > 1_000)
}

@Test func numbersThatNestAsDeepAsTheyCan() throws {
    let forms = ["一、甲\n", "（一）乙\n", "1.丙\n", "（1）丁\n", "①戊\n", "一是己。", "第一，庚。", "一要辛。", "首先，壬。\n"]
    let text = String(repeating: forms.joined(), count: 300)
    let analysis = try SpeechAnalyzer().analyze(text)
    #expect((analysis.directives.map(\.level).max() ?? 0) <= 9)
    #expect(analysis.directives.allSatisfy { $0.parent == nil || $0.level > 1 })
}
