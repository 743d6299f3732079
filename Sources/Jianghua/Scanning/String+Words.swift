extension String {
    /// The words of a lexicon, between spaces and line breaks. O(bytes).
    ///
    /// By bytes: `split` looks for the borders of grapheme clusters, and the command line waits for all lexicons
    /// before it reads a thing.
    var words: [Substring] {
        utf8.split { $0 == 0x20 || $0 == 0x0A }.map { Substring($0) }
    }
}
