/// What one character tells of many lexicons: which of them may have a phrase that begins there, or ends there.
extension CharacterTable where Value: OptionSet {
    /// - Parameters:
    ///   - lexicons: by the first characters of their phrases; of backward tables by the last.
    ///   - characters: what has a meaning without a lexicon.
    init(_ lexicons: [(Value, PhraseOpenings)], _ characters: [(Value, [UInt16])] = []) {
        var values = [Value](repeating: [], count: 0x10000)
        for (value, openings) in lexicons {
            for unit in openings.singles { values[Int(unit)].formUnion(value) }
            for (first, second) in openings.pairs {
                values[Int(openings.isBackward ? second : first)].formUnion(value)
            }
        }
        for (value, units) in characters {
            for unit in units { values[Int(unit)].formUnion(value) }
        }
        self.init(values, missing: [])
    }

    /// All characters that are any of some kinds.
    func characters(of kinds: Value) -> [UInt16] {
        (0...UInt16.max).filter { !self[$0].isDisjoint(with: kinds) }
    }
}
