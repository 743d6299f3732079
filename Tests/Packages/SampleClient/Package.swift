// swift-tools-version: 6.1
import PackageDescription

// Every code sample of the README and the documentation as a function; Tests/Documentation/samples.py writes them to Samples.
let package = Package(
    name: "SampleClient",
    platforms: [.macOS(.v14)],
    dependencies: [.package(name: "Jianghua", path: "../../..")],
    targets: [
        .executableTarget(
            name: "SampleClient",
            dependencies: [
                .product(name: "Jianghua", package: "Jianghua"),
                .product(name: "JianghuaRecords", package: "Jianghua"),
                .product(name: "JianghuaText", package: "Jianghua"),
                .product(name: "JianghuaWriters", package: "Jianghua"),
            ])
    ],
    swiftLanguageModes: [.v6]
)
