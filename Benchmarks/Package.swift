// swift-tools-version: 6.1
import PackageDescription

let package = Package(
    name: "Benchmarks",
    platforms: [.macOS(.v15)],
    dependencies: [
        .package(name: "Jianghua", path: ".."),
        .package(url: "https://github.com/ordo-one/benchmark", from: "1.38.1", traits: []),
    ],
    targets: [
        .systemLibrary(name: "BenchmarkICU", path: "Sources/BenchmarkICU", pkgConfig: "icu-i18n"),
        // The baseline: ICU's word break and nothing else, in C.
        .target(name: "CWordBreak", dependencies: ["BenchmarkICU"]),
        // The mix of texts and how it is found.
        .target(name: "Mix"),
        // What is measured, and what each run must give.
        .target(
            name: "Stages",
            dependencies: [
                "CWordBreak", "Mix",
                .product(name: "Jianghua", package: "Jianghua"),
                .product(name: "JianghuaText", package: "Jianghua"),
                .product(name: "JianghuaWriters", package: "Jianghua"),
                .product(name: "JianghuaReport", package: "Jianghua"),
                .product(name: "JianghuaDatabase", package: "Jianghua"),
                .product(name: "JianghuaWorkbook", package: "Jianghua"),
            ]),
        // Everything side by side, interleaved in one process.
        .executableTarget(name: "Throughput", dependencies: ["Mix", "Stages"]),
        // Each stage by itself, for `swift package benchmark`.
        .executableTarget(
            name: "StageBenchmarks",
            dependencies: ["Mix", "Stages", .product(name: "Benchmark", package: "benchmark")],
            path: "Benchmarks/StageBenchmarks",
            plugins: [.plugin(name: "BenchmarkPlugin", package: "benchmark")]),
    ],
    swiftLanguageModes: [.v6]
)
