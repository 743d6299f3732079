import JianghuaInputs

/// How the process takes signals.
enum Signals {
    /// Called once, before any other thread starts.
    ///
    /// A closed pipe and a full file are errors of `write`, not deaths. An interruption removes the files
    /// that are not finished and then ends the process as the signal would have done.
    static func prepare() {
        holdStandardDescriptors()
        signal(SIGPIPE, SIG_IGN)
        signal(SIGXFSZ, SIG_IGN)
        var ends: [Int32] = [-1, -1]
        guard pipe(&ends) == 0 else { return }
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        (caughtOut, caughtIn) = (ends[0], ends[1])
        var set = sigset_t()
        sigemptyset(&set)
        for number in [SIGINT, SIGTERM, SIGHUP] where !isIgnored(number) {
            sigaddset(&set, number)
            catchSignal(number)
        }
        pthread_sigmask(SIG_BLOCK, &set, nil)
        #if canImport(Darwin)
            var thread: pthread_t?
        #else
            var thread = pthread_t()
        #endif
        pthread_create(&thread, nil, { _ in Signals.wait() }, nil)
    }

    /// A standard descriptor that is closed at the start must stay unusable, and not become the next file that
    /// is opened. `/dev/null` takes its place the wrong way round, so that using it is an error.
    private static func holdStandardDescriptors() {
        for descriptor: Int32 in 0...2 where fcntl(descriptor, F_GETFD) == -1 {
            _ = open("/dev/null", descriptor == 0 ? O_WRONLY : O_RDONLY)
        }
    }

    /// `nohup` and background jobs ignore some signals; that is respected.
    private static func isIgnored(_ number: Int32) -> Bool {
        var action = sigaction()
        sigaction(number, nil, &action)
        #if canImport(Darwin)
            return unsafeBitCast(action.__sigaction_u.__sa_handler, to: Int.self)
                == unsafeBitCast(SIG_IGN, to: Int.self)
        #else
            return unsafeBitCast(action.__sigaction_handler.sa_handler, to: Int.self)
                == unsafeBitCast(SIG_IGN, to: Int.self)
        #endif
    }

    /// The ends of a pipe that carries the numbers of signals to the thread that acts on them.
    ///
    /// Blocking the signals and waiting for them is not enough: the main thread of an asynchronous command sleeps
    /// in `sigsuspend` with every signal unblocked, and would die of it with the files still there.
    nonisolated(unsafe) private static var caughtOut: Int32 = -1
    nonisolated(unsafe) private static var caughtIn: Int32 = -1

    private static func catchSignal(_ number: Int32) {
        var action = sigaction()
        let handler: @convention(c) (Int32) -> Void = { number in
            var byte = UInt8(truncatingIfNeeded: number)
            let code = errno
            _ = write(Signals.caughtIn, &byte, 1)
            errno = code
        }
        #if canImport(Darwin)
            action.__sigaction_u.__sa_handler = handler
        #else
            action.__sigaction_handler.sa_handler = handler
        #endif
        action.sa_flags = SA_RESTART
        sigaction(number, &action, nil)
    }

    private static func wait() -> UnsafeMutableRawPointer? {
        var set = sigset_t()
        sigemptyset(&set)
        for number in [SIGINT, SIGTERM, SIGHUP] { sigaddset(&set, number) }
        pthread_sigmask(SIG_UNBLOCK, &set, nil)
        var byte: UInt8 = 0
        while read(caughtOut, &byte, 1) != 1 {
            if errno != EINTR { return nil }
        }
        TemporaryFiles.removeAllForGood()
        signal(Int32(byte), SIG_DFL)
        kill(getpid(), Int32(byte))
        while true { pause() }
    }
}
