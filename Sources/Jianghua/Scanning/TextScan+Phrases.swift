extension TextScan {
    /// The next phrase of a sought lexicon at or after a position that ends by a limit, and where it is.
    /// O(limit - position).
    ///
    /// - Parameter table: the lexicon's own, which decides where ``places`` only suspects; matched forward.
    @inline(__always)
    func nextMatch<Value>(
        _ sought: Sought, in table: PhraseTable<Value>, from position: Int, limit: Int
    ) -> (position: Int, match: PhraseTable<Value>.Match)? {
        var position = position
        while let place = places.next(sought, from: position, limit: limit) {
            if let match = table.longestMatch(in: units, at: place, limit: limit) { return (place, match) }
            position = place + 1
        }
        return nil
    }
}
