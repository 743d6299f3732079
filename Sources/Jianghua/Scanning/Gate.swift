#if DEBUG
    import Synchronization
#endif

/// A gate in front of a rule: one look at a character says whether the rule has anything to look for.
///
/// Few places have, so gates spare most of the work; but a gate that misses a character silences its rule without a
/// word. Debug builds therefore ask the rule behind a closed gate, too, and note where it would have held; a test over
/// all cases and fixtures finds nothing noted. The records are the same in both builds.
enum Gate {
    /// Whether the gate is open and the rule holds.
    ///
    /// - Parameter name: of the gate, for the note.
    @inline(__always)
    static func ask(_ isOpen: Bool, _ name: StaticString, _ rule: () -> Bool) -> Bool {
        #if DEBUG
            let holds = rule()
            if holds, !isOpen { note(name) }
            return isOpen && holds
        #else
            return isOpen && rule()
        #endif
    }

    #if DEBUG
        /// How often each closed gate stood in front of a rule that would have held.
        static let missed = Mutex<[String: Int]>([:])

        static func note(_ name: StaticString) {
            missed.withLock { $0["\(name)", default: 0] += 1 }
        }
    #endif
}
