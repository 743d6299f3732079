import Benchmark
import CWordBreak
import Jianghua
import JianghuaText
import JianghuaWriters
import Mix

/// Each stage by itself over the mix; every benchmark checks the number of things that it made.
let benchmarks: @Sendable () -> Void = {
    guard let documents = try? Mix().documents,
        let sources = try? documents.map({ try SourceDecoder.decode($0) })
    else { fatalError("no texts to run on") }
    let scalars = sources.reduce(0) { $0 + $1.count }
    let analyzer = SpeechAnalyzer()
    let folder = TextFolder()
    let records = sources.reduce(0) { $0 + ((try? analyzer.analyze($1, document: "d"))?.records.count ?? 0) }
    Benchmark.defaultConfiguration = .init(metrics: [.wallClock, .throughput], maxDuration: .seconds(5))

    Benchmark("icu word break") { _ in
        let words = documents.reduce(0) { $0 + Int(word_break_count($1, Int64($1.count))) }
        precondition(words > 0)
    }
    Benchmark("decode") { _ in
        let count = documents.reduce(0) { $0 + ((try? SourceDecoder.decode($1))?.count ?? 0) }
        precondition(count == scalars)
    }
    Benchmark("fold") { _ in
        let count = sources.reduce(0) { $0 + folder.fold($1).source.count }
        precondition(count == scalars)
    }
    Benchmark("analyze") { _ in
        let count = sources.reduce(0) { $0 + ((try? analyzer.analyze($1, document: "d"))?.records.count ?? 0) }
        precondition(count == records)
    }
}
