/// How the C library deals with memory that has been freed.
enum Memory {
    /// Keeps what one document leaves for the next one: otherwise every thread gives pages back after a document and
    /// faults them in again, and the faults of two threads wait for each other.
    ///
    /// glibc keeps as much as twice the largest block that a program has given back, up to 32 MB; other libraries
    /// pass over the hint. The block is never touched, so it costs no memory.
    static func keepForNextDocument() {
        UnsafeMutableRawPointer.allocate(byteCount: 31 << 20, alignment: 16).deallocate()
    }
}
