extension String {
    /// The words of a lexicon, separated by blanks and line ends: how lexicons are written down. O(bytes).
    ///
    /// By bytes: the borders of grapheme clusters would take a fifth of the time that the command line needs to start.
    var words: [String] {
        utf8.split { $0 == 0x20 || $0 == 0x0A }.map { String(Substring($0)) }
    }
}
