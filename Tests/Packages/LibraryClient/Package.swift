// swift-tools-version: 6.1
import PackageDescription

// A program that imports Jianghua as anybody would: nothing but libicu-dev is needed to build it.
let package = Package(
    name: "LibraryClient",
    platforms: [.macOS(.v14)],
    dependencies: [.package(name: "Jianghua", path: "../../..")],
    targets: [
        .executableTarget(
            name: "LibraryClient", dependencies: [.product(name: "Jianghua", package: "Jianghua")])
    ],
    swiftLanguageModes: [.v6]
)
