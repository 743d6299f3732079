// swift-tools-version: 6.1
import PackageDescription

// Coverage-guided fuzzing with libFuzzer, in a package of its own so that nobody who builds the library builds it.
// Run by `run.sh`, which knows the flags.
let package = Package(
    name: "JianghuaFuzzing",
    platforms: [.macOS(.v14)],
    dependencies: [.package(name: "Jianghua", path: "../..")],
    targets: [
        // The readers of lines, compiled here from links: they are no product of the library.
        .target(
            name: "InputLines", dependencies: [.product(name: "JianghuaRecords", package: "Jianghua")]),
        .executableTarget(
            name: "fuzzing",
            dependencies: [
                "InputLines",
                .product(name: "Jianghua", package: "Jianghua"),
                .product(name: "JianghuaRecords", package: "Jianghua"),
                .product(name: "JianghuaText", package: "Jianghua"),
                .product(name: "JianghuaWriters", package: "Jianghua"),
            ],
            path: "Sources/Fuzzing"),
    ],
    swiftLanguageModes: [.v6]
)
