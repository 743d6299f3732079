import Foundation
import JianghuaText
import Testing

@testable import Jianghua

private let text = "同志们：\n一、抓好整治。由县住建局牵头，年底前完成。"

/// Many documents, from sources that wait, fail and never end.
@Suite(.timeLimit(.minutes(1))) struct SequenceTests {
    @Test func aLiveSourceIsAnsweredAtOnce() async throws {
        let (documents, source) = AsyncStream<Document>.makeStream()
        var names: [String] = []
        var number = 0
        source.yield(Document(name: "0", text: text))
        for try await analysis in SpeechAnalyzer().analyses(of: documents, concurrency: 4) {
            names.append(analysis.document)
            number += 1
            // The next document comes only when this one was answered.
            if number < 5 { source.yield(Document(name: "\(number)", text: text)) } else { source.finish() }
        }
        #expect(names == ["0", "1", "2", "3", "4"])
    }

    @Test func whatIsDoneComesBeforeTheSourcesFailure() async throws {
        let (documents, source) = AsyncThrowingStream<Document, any Error>.makeStream()
        for number in 0..<3 { source.yield(Document(name: "d\(number)", text: text)) }
        source.finish(throwing: SourceFailure())
        var analyses = SpeechAnalyzer().analyses(of: documents, concurrency: 8).makeAsyncIterator()
        for number in 0..<3 { #expect(try await analyses.next()?.document == "d\(number)") }
        await #expect(throws: SourceFailure.self) { try await analyses.next() }
        #expect(try await analyses.next() == nil)
        #expect(try await analyses.next() == nil)
    }

    @Test func aSequenceIsOverBehindADocumentsFailure() async throws {
        let documents = [
            Document(name: "a", text: text), Document(name: "b", text: text, date: "x"),
            Document(name: "c", text: text),
        ]
        var analyses = SpeechAnalyzer().analyses(of: documents).makeAsyncIterator()
        #expect(try await analyses.next()?.document == "a")
        await #expect(throws: AnalysisFailure.invalidDate("x")) { try await analyses.next() }
        #expect(try await analyses.next() == nil)
    }

    @Test func everyDocumentHasAResult() async throws {
        let documents = [
            Document(name: "a", text: text), Document(name: "b", text: text, date: "x"),
            Document(name: "c", text: text + text),
        ]
        let analyzer = try SpeechAnalyzer(configuration: .init(longestText: text.unicodeScalars.count))
        var results: [DocumentResult] = []
        for try await result in analyzer.results(of: documents) { results.append(result) }
        #expect(results.map(\.document) == ["a", "b", "c"])
        #expect(try results[0].analysis.directives.count == 1)
        #expect(throws: AnalysisFailure.invalidDate("x")) { try results[1].analysis }
        #expect(throws: AnalysisFailure.self) { try results[2].analysis }
    }

    /// What takes a while looks whether it is still wanted.
    @Test(arguments: 1...5) func workInAnyStageEnds(stage: Int) {
        struct Unwanted: Error {}
        var asked = 0
        #expect(throws: Unwanted.self) {
            try SpeechAnalyzer().read(SourceText(text), document: "", date: nil) { () throws(Unwanted) in
                asked += 1
                if asked == stage { throw Unwanted() }
            }
        }
        #expect(asked == stage)
    }

    @Test func leavingStopsWhatIsInWork() async throws {
        let pulls = Counter()
        let documents = Counted(counter: pulls, text: text)
        for try await _ in SpeechAnalyzer().analyses(of: documents, concurrency: 2) { break }
        // What was being pulled may still come.
        try await Task.sleep(for: .milliseconds(50))
        let pulled = await pulls.count
        try await Task.sleep(for: .milliseconds(100))
        #expect(await pulls.count == pulled)
    }

    /// A source that waits for ever does not hold who has gone; `onTermination` says that nobody waits on it.
    @Test func leavingEndsTheSource() async throws {
        let (documents, source) = AsyncStream<Document>.makeStream()
        let (ends, ended) = AsyncStream<Void>.makeStream()
        source.onTermination = { _ in ended.yield() }
        source.yield(Document(name: "a", text: text))
        for try await _ in SpeechAnalyzer().analyses(of: documents, concurrency: 2) { break }
        for await _ in ends { break }
    }

    @Test func aCancelledConsumerIsToldAndEnds() async throws {
        let (documents, source) = AsyncStream<Document>.makeStream()
        source.yield(Document(name: "a", text: text))
        let (firsts, first) = AsyncStream<Void>.makeStream()
        let task = Task { () -> (wasTold: Bool, isOver: Bool) in
            var analyses = SpeechAnalyzer().analyses(of: documents).makeAsyncIterator()
            _ = try await analyses.next()
            first.yield()
            do {
                _ = try await analyses.next()
                return (false, false)
            } catch is CancellationError {
                return (true, try await analyses.next() == nil)
            }
        }
        for await _ in firsts { break }
        task.cancel()
        let (wasTold, isOver) = try await task.value
        #expect(wasTold)
        #expect(isOver)
    }

    /// More at once than there are processors would only keep all other tasks of the program waiting.
    @Test func concurrencyEndsAtTheProcessors() async throws {
        let pulls = Counter()
        let documents = Counted(counter: pulls, text: text)
        var analyses = SpeechAnalyzer().analyses(of: documents, concurrency: 10_000).makeAsyncIterator()
        _ = try await analyses.next()
        try await Task.sleep(for: .milliseconds(100))
        #expect(await pulls.count <= ProcessInfo.processInfo.activeProcessorCount + 1)
        _ = try await analyses.next()
    }
}

private struct SourceFailure: Error {}

private actor Counter {
    private(set) var count = 0
    func add() { count += 1 }
}

/// Never ends, and counts what is asked of it.
private struct Counted: AsyncSequence, AsyncIteratorProtocol, Sendable {
    let counter: Counter
    let text: String

    mutating func next() async -> Document? {
        await counter.add()
        return Document(name: "d", text: text)
    }

    func makeAsyncIterator() -> Counted { self }
}
