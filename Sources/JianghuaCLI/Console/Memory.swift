import JianghuaInputs

/// How the C library deals with memory that has been freed.
enum Memory {
    /// Keeps what one document leaves for the next one: otherwise every thread gives pages back after a document and
    /// faults them in again, and the faults of two threads wait for each other.
    static func keepForNextDocument() {
        #if canImport(Glibc)
            mallopt(M_TRIM_THRESHOLD, 256 << 20)
            // The most that is allowed: larger blocks are given back in any case.
            mallopt(M_MMAP_THRESHOLD, 32 << 20)
        #endif
    }
}
