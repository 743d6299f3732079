import JianghuaRecords

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// Results in the order of their documents, made concurrently with a bound.
public struct ResultSequence<Documents: AsyncSequence & Sendable>: AsyncSequence, Sendable
where Documents.Element == Document {
    public typealias Element = DocumentResult
    let documents: Documents
    let analyzer: SpeechAnalyzer
    let concurrency: Int

    public struct AsyncIterator: AsyncIteratorProtocol {
        private enum State {
            case ready(ResultSequence)
            case running(RunningAnalyses)
            case over
        }

        private var state: State

        init(_ sequence: ResultSequence) { state = .ready(sequence) }

        public mutating func next() async throws -> DocumentResult? {
            var running: RunningAnalyses
            switch state {
            case .ready(let sequence): running = RunningAnalyses(sequence)
            case .running(let begun): running = begun
            case .over: return nil
            }
            // An error leaves nothing in work.
            state = .over
            guard let result = try await running.next() else { return nil }
            state = .running(running)
            return result
        }
    }

    public func makeAsyncIterator() -> AsyncIterator { AsyncIterator(self) }
}

/// Documents in work: one task reads them and has a child for each, and ends with the last iterator that asks for them.
///
/// The reader waits for leave to read on, for the source and for nothing else; who iterates waits for the next document
/// and then for its result. So neither a source nor a consumer that waits for the other holds it up.
private struct RunningAnalyses {
    private typealias Promise = AsyncStream<DocumentResult>

    private var promises: AsyncThrowingStream<Promise, any Error>.AsyncIterator
    private let leave: AsyncStream<Void>.Continuation
    private let reader: OwnedTask

    init<Documents>(_ sequence: ResultSequence<Documents>) {
        let (documents, analyzer) = (sequence.documents, sequence.analyzer)
        let (leaves, leave) = AsyncStream<Void>.makeStream()
        let (promises, promised) = AsyncThrowingStream<Promise, any Error>.makeStream()
        let bound = min(max(1, sequence.concurrency), max(1, ProcessInfo.processInfo.activeProcessorCount))
        for _ in 0..<bound { leave.yield() }
        self.leave = leave
        self.promises = promises.makeAsyncIterator()
        reader = OwnedTask(
            Task {
                await withDiscardingTaskGroup { group in
                    var leaves = leaves.makeAsyncIterator()
                    var documents = documents.makeAsyncIterator()
                    do {
                        while await leaves.next() != nil, let document = try await documents.next() {
                            let (promise, result) = Promise.makeStream()
                            promised.yield(promise)
                            group.addTask {
                                if let done = analyzer.resultUnlessCancelled(of: document) {
                                    result.yield(done)
                                }
                                result.finish()
                            }
                        }
                        promised.finish()
                    } catch {
                        promised.finish(throwing: error)
                    }
                }
            })
    }

    /// The next result; `nil` behind the last one.
    mutating func next() async throws -> DocumentResult? {
        try Task.checkCancellation()
        guard let promise = try await promises.next() else {
            // A cancelled task gets none either.
            try Task.checkCancellation()
            return nil
        }
        for await result in promise {
            leave.yield()
            return result
        }
        throw CancellationError()
    }
}

/// A task that is cancelled when nobody holds it any more.
private final class OwnedTask: Sendable {
    private let task: Task<Void, Never>

    init(_ task: Task<Void, Never>) { self.task = task }

    deinit { task.cancel() }
}

extension SpeechAnalyzer {
    /// `nil` when the task is cancelled before the analysis is done.
    fileprivate func resultUnlessCancelled(of document: Document) -> DocumentResult? {
        do {
            try Task.checkCancellation()
            let source = try self.source(of: document.text, date: document.date)
            let analysis = try read(
                source, document: document.name, date: document.date ?? configuration.date,
                check: { try Task.checkCancellation() }
            ).analysis
            return DocumentResult(document: document.name, result: .success(analysis))
        } catch let failure as AnalysisFailure {
            return DocumentResult(document: document.name, result: .failure(failure))
        } catch {
            return nil
        }
    }
}
