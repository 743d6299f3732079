/// What a ``PhraseTable`` refers to, freed with it.
final class PhraseStorage<Value: Sendable>: @unchecked Sendable {
    let nodes: PhraseNodes
    /// One for each phrase, so that every number that nodes give has one.
    let values: UnsafePointer<Value>
    let phrases: PhraseList
    let isBackward: Bool
    private let memory: UnsafeMutablePointer<Value>

    /// - Parameter values: of the phrases, in their order.
    init(_ phrases: PhraseList, values: [Value], isBackward: Bool) {
        precondition(values.count == phrases.count)
        nodes = PhraseNodes(PhraseTrie(phrases, isBackward: isBackward))
        memory = .allocate(capacity: values.count)
        for (index, value) in values.enumerated() { (memory + index).initialize(to: value) }
        self.values = UnsafePointer(memory)
        self.phrases = phrases
        self.isBackward = isBackward
    }

    deinit {
        memory.deinitialize(count: phrases.count)
        memory.deallocate()
        nodes.deallocate()
    }
}
