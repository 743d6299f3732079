import JianghuaText

// 構(gòu)建文明縣城，達到 97.5% ⏎ 以上。
let page = "同志們：構(gòu)建文明縣城是大家的事。今年滿意率要達到\n97.5%以上！"
let source = try SourceDecoder.decode(Array(page.utf8))
print(source.encoding.rawValue, ScriptEstimate(source).script.rawValue)

let text = TextNormalizer(script: .simplified, repairs: true).normalize(source)
print(text.string)
for repair in text.repairs { print(repair.kind.rawValue, repair.range) }

let folded = TextFolder().fold(source)
print(folded.units.count, source.string(in: folded.alignment.source(of: 4..<6)))

for sentence in try Segmenter(unit: .sentence).tokens(for: text.string) { print(text.string[sentence.range]) }
let lexicon = SegmenterLexicon("文明县城")
var words: [Substring] = []
try Segmenter(unit: .word, lexicon: lexicon).enumerateTokens(in: text.string) { token in
    words.append(text.string[token.range])
    return words.count < 8
}
print(words.joined(separator: " "))
print(ScriptConverter(to: .traditional).convert("头发与发展"))
