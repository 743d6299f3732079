import JianghuaInputs

/// The files that are not finished: an interruption removes them.
enum TemporaryFiles {
    /// Only touched between ``lock`` and ``unlock``.
    nonisolated(unsafe) private static var paths: Set<FilePath> = []
    nonisolated(unsafe) private static let mutex: UnsafeMutablePointer<pthread_mutex_t> = {
        let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
        pthread_mutex_init(mutex, nil)
        return mutex
    }()

    /// Opens a new file; from then on it is registered.
    static func create(_ path: FilePath, _ open: () -> Int32) -> Int32 {
        pthread_mutex_lock(mutex)
        defer { pthread_mutex_unlock(mutex) }
        let descriptor = open()
        if descriptor >= 0 { paths.insert(path) }
        return descriptor
    }

    /// The file has its final name, or is gone.
    static func forget(_ path: FilePath) {
        pthread_mutex_lock(mutex)
        defer { pthread_mutex_unlock(mutex) }
        paths.remove(path)
    }

    /// Removes all and never lets a new one be made: the process is about to end.
    static func removeAllForGood() {
        pthread_mutex_lock(mutex)
        for path in paths { path.withCString { _ = unlink($0) } }
    }
}
