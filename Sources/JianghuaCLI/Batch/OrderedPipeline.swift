/// What a source has to give.
enum SourceStep<Item: Sendable> {
    case item(Item)
    /// Nothing yet; only when the caller did not want to wait.
    case wouldBlock
    case end
}

/// Works on items side by side and hands the results on in the items' order.
///
/// At most `threads` items are worked on and at most four times as many results wait for a slower one before
/// them: memory does not grow with the number of items.
struct OrderedPipeline {
    let threads: Int

    /// - Parameters:
    ///   - next: gives the next item; told whether it may wait for one.
    ///   - work: done on several threads at once.
    ///   - emit: takes the results in the order of the items.
    ///   - idle: called before waiting for an item with nothing left to do.
    func run<Item: Sendable, Result: Sendable>(
        next: (_ mayBlock: Bool) throws -> SourceStep<Item>,
        work: @escaping @Sendable (Item) -> Result,
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
            var isAtEnd = false
            while true {
                while !isAtEnd, running < threads, started - emitted < 4 * threads {
                    var step = try next(false)
                    if case .wouldBlock = step {
                        guard running == 0 else { break }
                        try idle()
                        step = try next(true)
                    }
                    switch step {
                    case .item(let item):
                        let index = started
                        group.addTask { (index, work(item)) }
                        started += 1
                        running += 1
                    case .wouldBlock: break
                    case .end: isAtEnd = true
                    }
                }
                guard running > 0 else { break }
                guard let (index, result) = try await group.next() else { break }
                running -= 1
                waiting[index] = result
                while let result = waiting.removeValue(forKey: emitted) {
                    emitted += 1
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
