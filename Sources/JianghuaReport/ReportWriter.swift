import JianghuaRecords
import JianghuaWriters

/// A page per document and an index page, in a folder.
public struct ReportWriter: RecordWriter {
    private let report: SpeechReport
    private var files: any FileSink
    private var entries: [ReportEntry] = []
    private var failures: [Failure] = []
    private let layout: ReportLayout

    public init(
        files: any FileSink, report: SpeechReport = SpeechReport(), layout: ReportLayout = ReportLayout()
    ) {
        self.files = files
        self.report = report
        self.layout = layout
    }

    public mutating func write(_ document: AnalyzedDocument) throws {
        let name = layout.page(of: document.analysis.document, number: entries.count + 1)
        try write(report.page(of: document, index: layout.wayBack), to: name)
        entries.append(ReportEntry(document.analysis, page: name))
    }

    public mutating func write(_ record: Record) throws {
        if case .failure(let failure) = record { failures.append(failure) }
    }

    public mutating func finish() throws {
        try write(report.index(of: entries, failures: failures), to: layout.index)
    }

    private mutating func write(_ page: [UInt8], to name: String) throws {
        try files.append(page[...], to: name)
        try files.complete(name)
    }
}

/// Where the pages of several documents lie.
public struct ReportLayout: Sendable, Hashable {
    /// The file name of the index page.
    public var index: String
    /// The folder of the other pages; `nil` to have them beside the index.
    public var folder: String?

    public init(index: String = "index.html", folder: String? = nil) {
        self.index = index
        self.folder = folder
    }

    /// From a page to the index.
    var wayBack: String { folder == nil ? index : "../" + index }

    /// A file name that every system takes: `0001-名称.html`.
    func page(of document: String, number: Int) -> String {
        var last = document.split(separator: "/").last ?? ""
        if let dot = last.lastIndex(of: "."), dot > last.startIndex { last = last[..<dot] }
        var name = ""
        for scalar in last.unicodeScalars.prefix(40) {
            let isPlain =
                scalar.properties.isAlphabetic || (scalar.value >= 0x30 && scalar.value <= 0x39)
                || scalar == "-" || scalar == "_"
            name.unicodeScalars.append(isPlain ? scalar : "-")
        }
        let digits = String(number)
        let file =
            String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
            + (name.isEmpty ? "" : "-" + name) + ".html"
        return folder.map { $0 + "/" + file } ?? file
    }
}

extension RecordFormat {
    /// Pages to read in a browser.
    public static let html = RecordFormat(
        name: "html", summary: "HTML: a page per document and an index page", destination: .folder
    ) { output, _ in
        guard case .folder(let files) = output else { return nil }
        return ReportWriter(files: files)
    }
}
