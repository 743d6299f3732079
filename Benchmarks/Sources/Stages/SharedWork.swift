import Dispatch
import Synchronization

/// Items of a list that some threads do together, each taking the next that nobody has taken.
struct SharedWork: Sendable {
    let threads: Int

    /// The sum over all items, and the first error of one of them.
    func sum(of count: Int, _ item: @escaping @Sendable (Int) throws -> Int) throws -> Int {
        let next = Atomic(0)
        let result = Mutex<Result<Int, any Error>>(.success(0))
        DispatchQueue.concurrentPerform(iterations: threads) { _ in
            let share = Result {
                var sum = 0
                while true {
                    let index = next.add(1, ordering: .relaxed).oldValue
                    guard index < count else { return sum }
                    sum += try item(index)
                }
            }
            result.withLock { whole in whole = whole.flatMap { sum in share.map { sum + $0 } } }
        }
        return try result.withLock { try $0.get() }
    }
}
