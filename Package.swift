// swift-tools-version: 6.1
import PackageDescription

let package = Package(
    name: "Jianghua",
    platforms: [.macOS(.v14)],
    products: [
        .library(name: "Jianghua", targets: ["Jianghua"]),
        .library(name: "JianghuaRecords", targets: ["JianghuaRecords"]),
        .library(name: "JianghuaText", targets: ["JianghuaText"]),
        .library(name: "JianghuaWriters", targets: ["JianghuaWriters"]),
        .library(name: "JianghuaReport", targets: ["JianghuaReport"]),
        .library(name: "JianghuaDatabase", targets: ["JianghuaDatabase"]),
        .library(name: "JianghuaWorkbook", targets: ["JianghuaWorkbook"]),
        .executable(name: "jianghua", targets: ["JianghuaCLI"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        // For `swift package generate-documentation`. No target uses it, so packages that depend on this one do not
        // fetch it.
        .package(url: "https://github.com/swiftlang/swift-docc-plugin", from: "1.5.0"),
    ],
    targets: [
        // The way of the data, from bytes to files.
        .systemLibrary(
            name: "SystemICU", pkgConfig: "icu-i18n",
            providers: [.apt(["libicu-dev"]), .brew(["icu4c"])]),
        // The only place that includes ICU's headers.
        .target(name: "CICU", dependencies: ["SystemICU"]),
        // Bytes to source text, folded text and back, sentences, words.
        .target(name: "JianghuaText", dependencies: ["CICU"]),
        // What comes out: Codable values and their schema. Needs nothing.
        .target(name: "JianghuaRecords", resources: [.embedInCode("Schema/records.schema.json")]),
        // Folded text to records.
        .target(name: "Jianghua", dependencies: ["JianghuaText", "JianghuaRecords"]),
        // Records to files.
        .target(name: "JianghuaWriters", dependencies: ["JianghuaRecords"]),
        // Records and their text to pages for a browser.
        .target(
            name: "JianghuaReport", dependencies: ["JianghuaRecords", "JianghuaText", "JianghuaWriters"]),
        // Records to a SQLite database and questions to it, apart because it needs libsqlite3.
        .systemLibrary(
            name: "SystemSQLite", pkgConfig: "sqlite3",
            providers: [.apt(["libsqlite3-dev"]), .brew(["sqlite3"])]),
        .target(
            name: "JianghuaDatabase",
            dependencies: ["SystemSQLite", "JianghuaRecords", "JianghuaText", "JianghuaWriters"]),
        // Files, streams and documents of other formats, for the command line.
        .target(name: "JianghuaInputs", dependencies: ["JianghuaText", "JianghuaRecords", "CDocuments"]),
        .systemLibrary(
            name: "SystemXML", pkgConfig: "libxml-2.0",
            providers: [.apt(["libxml2-dev"]), .brew(["libxml2"])]),
        .systemLibrary(
            name: "SystemArchive", pkgConfig: "libarchive",
            providers: [.apt(["libarchive-dev"]), .brew(["libarchive"])]),
        // The only place that includes the headers of libxml2 and libarchive.
        .target(name: "CDocuments", dependencies: ["SystemXML", "SystemArchive"]),
        // The ledger as an Excel workbook, apart because it needs libxlsxwriter: the library products do not.
        .systemLibrary(
            name: "SystemXlsxWriter", pkgConfig: "xlsxwriter",
            providers: [.apt(["libxlsxwriter-dev"]), .brew(["libxlsxwriter"])]),
        .target(name: "CWorkbook", dependencies: ["SystemXlsxWriter"]),
        .target(name: "JianghuaWorkbook", dependencies: ["CWorkbook", "JianghuaWriters"]),
        // Records against gold.
        .target(name: "JianghuaEvaluation"),
        // The command line.
        .executableTarget(
            name: "JianghuaCLI",
            dependencies: [
                "Jianghua", "JianghuaText", "JianghuaRecords", "JianghuaWriters", "JianghuaInputs",
                "JianghuaDatabase", "JianghuaEvaluation", "JianghuaReport", "JianghuaWorkbook",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]),

        .target(
            name: "JianghuaTestSupport", dependencies: ["Jianghua", "JianghuaRecords", "JianghuaText"],
            path: "Tests/JianghuaTestSupport"),
        .testTarget(name: "JianghuaTextTests", dependencies: ["JianghuaText", "JianghuaTestSupport"]),
        .testTarget(
            name: "JianghuaTests",
            dependencies: ["Jianghua", "JianghuaText", "JianghuaRecords", "JianghuaTestSupport"]),
        .testTarget(
            name: "JianghuaWritersTests",
            dependencies: ["JianghuaWriters", "Jianghua", "JianghuaRecords", "JianghuaTestSupport"]),
        .testTarget(
            name: "JianghuaDatabaseTests",
            dependencies: ["JianghuaDatabase", "JianghuaRecords", "JianghuaWriters", "JianghuaTestSupport"]),
        .testTarget(
            name: "JianghuaReportTests",
            dependencies: ["JianghuaReport", "JianghuaRecords", "JianghuaWriters", "JianghuaTestSupport"]),
        .testTarget(name: "JianghuaInputsTests", dependencies: ["JianghuaInputs", "JianghuaTestSupport"]),
        .testTarget(
            name: "JianghuaEvaluationTests", dependencies: ["JianghuaEvaluation", "JianghuaTestSupport"]),
        .testTarget(name: "JianghuaWorkbookTests", dependencies: ["JianghuaWorkbook", "JianghuaWriters"]),
        .testTarget(
            name: "JianghuaCLITests", dependencies: ["JianghuaCLI", "JianghuaRecords", "JianghuaTestSupport"]),
    ],
    swiftLanguageModes: [.v6]
)
