/// What a source has to give.
enum SourceStep<Item: Sendable> {
    case item(Item)
    /// Nothing yet; only when the caller did not want to wait.
    case wouldBlock
    case end
}

/// Works on items side by side and hands the results on in the items' order.
///
/// At most `threads` items are worked on, and results that wait for a slower one before them are held up to a size:
/// memory does not grow with the number of items.
struct OrderedPipeline {
    let threads: Int

    /// How large and how many the results may be that wait: so much that a document that takes a tenth of a second
    /// holds up nobody.
    private static let mostWaiting = (size: 16 << 20, count: 1 << 12)

    /// - Parameters:
    ///   - next: gives the next item; told whether it may wait for one.
    ///   - work: done on several threads at once.
    ///   - size: how many bytes a result takes, roughly.
    ///   - emit: takes the results in the order of the items.
    ///   - idle: called before waiting for an item with nothing left to do.
    func run<Item: Sendable, Result: Sendable>(
        next: (_ mayBlock: Bool) throws -> SourceStep<Item>,
        work: @escaping @Sendable (Item) -> Result,
        size: (Result) -> Int,
        emit: (Result) throws -> Void,
        idle: () throws -> Void
    ) async throws {
        guard threads > 1 else {
            return try runAlone(next: next, work: work, emit: emit, idle: idle)
        }
        try await withThrowingTaskGroup(of: (Int, Result).self) { group in
            var started = 0
            var running = 0
            var emitted = 0
            var waiting: [Int: Result] = [:]
            var waitingSize = 0
            var isAtEnd = false
            while true {
                while !isAtEnd, running < threads, waitingSize < Self.mostWaiting.size,
                    waiting.count < Self.mostWaiting.count
                {
                    var step = try next(false)
                    if case .wouldBlock = step {
                        guard running == 0 else { break }
                        try idle()
                        step = try next(true)
                    }
                    switch step {
                    case .item(let item):
                        let number = started
                        group.addTask { (number, work(item)) }
                        started += 1
                        running += 1
                    case .wouldBlock: break
                    case .end: isAtEnd = true
                    }
                }
                guard running > 0, let (number, result) = try await group.next() else { break }
                running -= 1
                waiting[number] = result
                waitingSize += size(result)
                while let result = waiting.removeValue(forKey: emitted) {
                    emitted += 1
                    waitingSize -= size(result)
                    try emit(result)
                }
            }
        }
    }

    private func runAlone<Item: Sendable, Result: Sendable>(
        next: (_ mayBlock: Bool) throws -> SourceStep<Item>,
        work: (Item) -> Result,
        emit: (Result) throws -> Void,
        idle: () throws -> Void
    ) throws {
        while true {
            switch try next(false) {
            case .item(let item): try emit(work(item))
            case .end: return
            case .wouldBlock:
                try idle()
                switch try next(true) {
                case .item(let item): try emit(work(item))
                case .end: return
                case .wouldBlock: continue
                }
            }
        }
    }
}
