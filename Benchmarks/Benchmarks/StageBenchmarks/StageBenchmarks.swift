import Benchmark
import Mix
import Stages

/// Each stage by itself, for `swift package benchmark`; every run is checked to give what it must.
let benchmarks: @Sendable () -> Void = {
    Benchmark.defaultConfiguration = .init(metrics: [.wallClock, .throughput], maxDuration: .seconds(5))
    do {
        for group in StageGroup.allCases {
            let list = try StageList(Mix().repeated(toBytes: 2 << 20))
            for stage in try list.stages(of: group) where group == .whole || stage.name != list.baseline.name
            {
                Benchmark(stage.name) { _ in try stage.checkedRun() }
            }
        }
    } catch {
        fatalError("no texts to run on: \(error)")
    }
}
