import Foundation
import Jianghua
import JianghuaRecords
import JianghuaText
import Testing

/// What cannot be analyzed says why, and what to do.
@Suite struct FailureTests {
    @Test(arguments: [
        "", "gestern", "2026-13", "2026-02-29", "26-03-05", "2026-3-5", "2026-03-05T08:00", "２０２６",
    ])
    func noDate(_ date: String) throws {
        #expect(throws: AnalysisFailure.invalidDate(date)) {
            try SpeechAnalyzer(configuration: .init(date: date))
        }
        #expect(throws: AnalysisFailure.invalidDate(date)) { try SpeechAnalyzer().analyze("", date: date) }
    }

    @Test(arguments: ["2026", "2026-03", "2024-02-29"]) func dates(_ date: String) throws {
        let analyzer = try SpeechAnalyzer(configuration: .init(date: date))
        #expect(try analyzer.analyze("同志们：\n要抓紧。").speeches.map(\.date) == [date])
        #expect(try analyzer.analyze("同志们：\n要抓紧。", date: "1999").speeches.map(\.date) == ["1999"])
    }

    @Test func longTexts() throws {
        let analyzer = try SpeechAnalyzer(configuration: .init(longestText: 5))
        #expect(try analyzer.analyze("同志们好😀").document == "")
        let failure = AnalysisFailure.textTooLong(count: 6, limit: 5)
        #expect(throws: failure) { try analyzer.analyze("同志们好😀！") }
        #expect(throws: failure) { try analyzer.analyze(SourceText("同志们好😀！")) }
    }

    @Test func limitsBelowZeroAreNone() throws {
        #expect(throws: AnalysisFailure.invalidLimit(-1)) {
            try SpeechAnalyzer(configuration: .init(longestText: -1))
        }
        #expect(try SpeechAnalyzer(configuration: .init(longestText: 0)).analyze("").count == 0)
    }

    @Test func files() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let analyzer = SpeechAnalyzer()

        let marked = folder.appending(path: "讲话.txt")
        try Data([0xEF, 0xBB, 0xBF] + Array("一、抓好整治。".utf8)).write(to: marked)
        let analysis = try analyzer.analyze(contentsOf: marked)
        #expect(analysis.document == "讲话.txt")
        #expect(analysis.directives.map(\.range) == [SourceRange(0, 7)])

        let broken = folder.appending(path: "broken.txt")
        try Data([0xFF, 0xFF]).write(to: broken)
        let wrong = AnalysisFailure.undecodable(
            path: broken.path, .invalidBytes(encoding: .utf8, offset: 0))
        #expect(throws: wrong) { try analyzer.analyze(contentsOf: broken, encoding: .utf8) }

        let missing = folder.appending(path: "missing.txt")
        let absent = AnalysisFailure.unreadable(path: missing.path, reason: "there is no such file")
        #expect(throws: absent) { try analyzer.analyze(contentsOf: missing) }

        let whole = AnalysisFailure.unreadable(path: folder.path, reason: "it is a folder")
        #expect(throws: whole) { try analyzer.analyze(contentsOf: URL(filePath: folder.path)) }
    }

    /// Foundation shows these words to people.
    @Test func failuresAreLocalized() throws {
        let failures: [any Error] = [
            AnalysisFailure.invalidDate("x"), AnalysisFailure.invalidLimit(-1),
            AnalysisFailure.textTooLong(count: 2, limit: 1),
            AnalysisFailure.unreadable(path: "x", reason: "y"),
            AnalysisFailure.undecodable(path: "x", .unknownEncoding(candidates: [])),
            DecodingFailure.invalidBytes(encoding: .gb18030, offset: 3),
            DecodingFailure.unsupportedEncoding(name: "UTF-32"),
            LexiconFailure(line: 3, reason: .emptyName),
        ]
        for failure in failures {
            let localized = try #require(failure as? any LocalizedError)
            let problem = try #require(localized.errorDescription)
            let remedy = try #require(localized.recoverySuggestion)
            #expect(failure.localizedDescription == problem)
            #expect("\(failure)" == "\(problem); \(remedy)")
        }
    }

    @Test func aCancelledTaskStopsASequence() async throws {
        let task = Task {
            var count = 0
            let documents = Endless()
            for try await _ in SpeechAnalyzer().analyses(of: documents, concurrency: 2) { count += 1 }
            return count
        }
        task.cancel()
        await #expect(throws: CancellationError.self) { try await task.value }
    }

    @Test func aSequenceEndsWithItsFirstFailure() async throws {
        let documents = [Document(name: "a", text: "同志们："), Document(name: "b", text: "", date: "x")]
        var names: [String] = []
        let analyses = SpeechAnalyzer().analyses(of: documents)
        await #expect(throws: AnalysisFailure.invalidDate("x")) {
            for try await analysis in analyses { names.append(analysis.document) }
        }
        #expect(names == ["a"])
    }
}

private struct Endless: AsyncSequence, AsyncIteratorProtocol, Sendable {
    mutating func next() async -> Document? { Document(name: "d", text: "同志们：\n一、抓好整治。") }
    func makeAsyncIterator() -> Endless { self }
}
