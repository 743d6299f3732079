/// What a ``PhraseTable`` refers to, freed with it.
final class PhraseStorage<Value: Sendable>: @unchecked Sendable {
    let nodes: PhraseNodes
    /// One for each phrase, so that every number that nodes give has one.
    let values: UnsafePointer<Value>
    let isBackward: Bool
    private let memory: UnsafeMutablePointer<Value>
    private let count: Int

    init(_ entries: PhraseEntries<Value>) {
        let values = entries.values
        nodes = PhraseNodes(PhraseTrie(entries.phrases, isBackward: entries.isBackward))
        memory = .allocate(capacity: values.count)
        _ = UnsafeMutableBufferPointer(start: memory, count: values.count).initialize(fromContentsOf: values)
        self.values = UnsafePointer(memory)
        count = values.count
        isBackward = entries.isBackward
    }

    deinit {
        memory.deinitialize(count: count)
        memory.deallocate()
        nodes.deallocate()
    }
}
