import CWordBreak
import Foundation
import Jianghua
import JianghuaRecords
import JianghuaText
import JianghuaWriters
import Mix

// Throughput of every stage relative to a bare ICU word-break pass over the same text: interleaved rounds in
// one process, medians. `swift run -c release --package-path Benchmarks Throughput [ROUNDS] [MEGABYTES] [NAME]`;
// with a name only the measurements whose names hold it are run, for a profiler.

struct NullSink: ByteSink {
    var count = 0

    mutating func write(_ bytes: ArraySlice<UInt8>) { count += bytes.count }
}

struct Measurement {
    let name: String
    let run: () throws -> Int
    var seconds: [Double] = []
    var answer: Int?

    var median: Double { seconds.sorted()[seconds.count / 2] }
}

let arguments = CommandLine.arguments.dropFirst().compactMap { Int($0) }
let rounds = arguments.first ?? 5
let mix = try Mix()
let documents = mix.repeated(toBytes: (arguments.dropFirst().first ?? 16) << 20)
let bytes = documents.reduce(0) { $0 + $1.count }
let analyzer = SpeechAnalyzer()
let folder = TextFolder()
let sources = try documents.map { try SourceDecoder.decode($0) }

var measurements = [
    Measurement(name: "ICU word break") {
        documents.reduce(0) { $0 + Int(word_break_count($1, Int64($1.count))) }
    },
    Measurement(name: "decode") {
        try documents.reduce(0) { $0 + (try SourceDecoder.decode($1)).count }
    },
    Measurement(name: "fold") {
        sources.reduce(0) { $0 + folder.fold($1).units.count }
    },
    Measurement(name: "analysis (bytes to records)") {
        try documents.reduce(0) { sum, bytes in
            let analysis = try analyzer.analyze(try SourceDecoder.decode(bytes), document: "d")
            return sum + analysis.records.count
        }
    },
    Measurement(name: "extract (bytes to JSON Lines)") {
        var writer = JSONLinesWriter(sink: NullSink())
        try writer.begin()
        for bytes in documents {
            let analysis = try analyzer.analyze(try SourceDecoder.decode(bytes), document: "d")
            for record in analysis.records { try writer.write(record) }
        }
        try writer.finish()
        return writer.sink.count
    },
]

if let wanted = CommandLine.arguments.dropFirst(3).first {
    measurements.removeAll { !$0.name.contains(wanted) }
}

let clock = ContinuousClock()
for _ in 0..<rounds {
    for index in measurements.indices {
        var answer = 0
        let time = try clock.measure { answer = try measurements[index].run() }
        measurements[index].seconds.append(time / .seconds(1))
        precondition(answer > 0 && (measurements[index].answer ?? answer) == answer, "answers differ between rounds")
        measurements[index].answer = answer
    }
}

let baseline = measurements[0].median
print("\(mix.name), \(bytes) bytes, \(documents.count) documents, \(rounds) rounds, medians")
for measurement in measurements {
    let speed = Double(bytes) / measurement.median / 1e6
    print(
        measurement.name.padding(toLength: 32, withPad: " ", startingAt: 0),
        String(format: "%8.1f MB/s %8.2fx", speed, baseline / measurement.median),
        "  answer \(measurement.answer ?? 0)")
}
