import JianghuaTestSupport
import Testing

@testable import JianghuaReport

private func span(_ start: Int, _ end: Int, _ layer: MarkedSpan.Layer = .unit) -> MarkedSpan {
    MarkedSpan(range: start..<end, style: "", title: "", id: nil, layer: layer)
}

/// The pieces as brackets: `[0 text ]`, `(0` for a continuation.
private func brackets(_ spans: [MarkedSpan], _ stretches: [Range<Int>]) -> String {
    let spans = SpanNesting.sorted(spans)
    var nesting = SpanNesting(spans)
    return stretches.map { stretch in
        nesting.events(in: stretch).map { event in
            switch event {
            case .open(let span, let first): "\(first ? "[" : "(")\(span)"
            case .close: "]"
            case .text(let range): " \(range.lowerBound)-\(range.upperBound) "
            }
        }.joined()
    }.joined(separator: "|")
}

@Test func nestedSpansStayNested() {
    #expect(brackets([span(2, 4), span(0, 9)], [0..<10]) == "[0 0-2 [1 2-4 ] 4-9 ] 9-10 ")
}

@Test func crossingSpansAreCut() {
    #expect(brackets([span(0, 6), span(3, 9)], [0..<10]) == "[0 0-3 [1 3-6 ]](1 6-9 ] 9-10 ")
}

@Test func equalSpansOpenByLayer() {
    #expect(brackets([span(0, 2, .unit), span(0, 2, .goal)], [0..<2]) == "[0[1 0-2 ]]")
    #expect(SpanNesting.sorted([span(0, 2, .unit), span(0, 2, .goal)]).map(\.layer) == [.goal, .unit])
}

@Test func spansGoOnInTheNextStretch() {
    #expect(brackets([span(1, 7)], [0..<3, 3..<4, 5..<9]) == " 0-1 [0 1-3 ]|(0 3-4 ]|(0 5-7 ] 7-9 ")
    #expect(brackets([span(0, 3), span(4, 5)], [0..<3, 4..<8]) == "[0 0-3 ]|[1 4-5 ] 5-8 ")
}

@Test func emptyAndOutlyingSpansAreNothing() {
    #expect(brackets([span(2, 2), span(40, 50)], [0..<3]) == " 0-3 ")
}

/// Every character has the marks of all spans over it, in pieces that nest, whatever the spans.
@Test(arguments: 0..<60)
func everyCharacterKeepsItsSpans(seed: UInt64) {
    var random = SplitMix(state: seed)
    let length = 40
    let spans = SpanNesting.sorted(
        (0..<Int.random(in: 0...10, using: &random)).map { _ in
            let start = Int.random(in: 0..<length, using: &random)
            return span(start, Int.random(in: start...length, using: &random))
        })
    let border = Int.random(in: 0...length, using: &random)
    var nesting = SpanNesting(spans)
    var covers = [Set<Int>](repeating: [], count: length)
    var position = 0
    var firsts: [Int] = []
    for stretch in [0..<border, border..<length] {
        var open: [Int] = []
        for event in nesting.events(in: stretch) {
            switch event {
            case .open(let index, let first):
                #expect(!open.contains(index))
                open.append(index)
                if first { firsts.append(index) }
            case .close: open.removeLast()
            case .text(let range):
                #expect(range.lowerBound == position && !range.isEmpty)
                for offset in range { covers[offset] = Set(open) }
                position = range.upperBound
            }
        }
        #expect(open.isEmpty)
    }
    #expect(position == length)
    #expect(firsts.sorted() == Array(spans.indices))
    for offset in 0..<length {
        #expect(covers[offset] == Set(spans.indices.filter { spans[$0].range.contains(offset) }))
    }
}

/// As many spans over one character as a hostile analysis may hold cost no more than their number.
@Test func deepSpansAreLimited() {
    let spans = SpanNesting.sorted((0..<20_000).map { span($0, 40_000 - $0) })
    var nesting = SpanNesting(spans)
    var depth = 0
    var deepest = 0
    for event in nesting.events(in: 0..<40_000) {
        switch event {
        case .open: depth += 1
        case .close: depth -= 1
        case .text: deepest = max(deepest, depth)
        }
    }
    #expect(deepest == SpanNesting.depthLimit)
}

struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
