import Foundation
import Mix
import Stages

// Throughput of every stage relative to a bare ICU word-break pass over the same text: interleaved rounds in one
// process, medians. Every run is checked to give what it must.
//
//   swift run -c release --package-path Benchmarks Throughput [ROUNDS] [MEGABYTES] [whole,stages,writers] [NAME]
//
// With a NAME only the stages whose names hold it are run, as often as ROUNDS says, for a profiler. Writers get an
// eighth of the text.

struct Measurement {
    let stage: Stage
    var seconds: [Double] = []

    var median: Double { seconds.sorted()[seconds.count / 2] }
    var speed: Double { Double(stage.bytes) / median / 1e6 }
}

let arguments = Array(CommandLine.arguments.dropFirst())
let rounds = arguments.first.flatMap { Int($0) } ?? 5
let megabytes = arguments.dropFirst().first.flatMap { Int($0) } ?? 16
let groups = (arguments.dropFirst(2).first ?? "whole,stages,writers").split(separator: ",")
    .compactMap { StageGroup(rawValue: String($0)) }
let wanted = arguments.dropFirst(3).first
let mix = try Mix()
let clock = ContinuousClock()

for group in groups {
    let documents = mix.repeated(toBytes: (megabytes << 20) / (group == .writers ? 8 : 1))
    var measurements = try StageList(documents).stages(of: group)
        .filter { stage in wanted.map { stage.name.contains($0) } ?? true }
        .map { Measurement(stage: $0) }
    for _ in 0..<rounds {
        for index in measurements.indices {
            let stage = measurements[index].stage
            let time = try clock.measure { try stage.checkedRun() }
            measurements[index].seconds.append(time / .seconds(1))
        }
    }
    guard let first = measurements.first else { continue }
    print(
        "\n\(group.rawValue): \(mix.name), \(first.stage.bytes) bytes, \(documents.count) documents, "
            + "\(rounds) rounds, medians\n")
    print("| stage | MB/s | relative | gives |\n|---|---|---|---|")
    for measurement in measurements {
        let figures = String(
            format: "%.*f | %.2f", measurement.speed < 10 ? 1 : 0, measurement.speed,
            measurement.speed / first.speed)
        print(
            "| \(measurement.stage.name) | \(figures) | \(measurement.stage.expected) \(measurement.stage.counted) |"
        )
    }
}
