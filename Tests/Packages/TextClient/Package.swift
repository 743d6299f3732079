// swift-tools-version: 6.1
import PackageDescription

// A program that uses the text layer alone: decoding, folding, script, sentences and words, no extractors.
let package = Package(
    name: "TextClient",
    platforms: [.macOS(.v14)],
    dependencies: [.package(name: "Jianghua", path: "../../..")],
    targets: [
        .executableTarget(
            name: "TextClient", dependencies: [.product(name: "JianghuaText", package: "Jianghua")])
    ],
    swiftLanguageModes: [.v6]
)
