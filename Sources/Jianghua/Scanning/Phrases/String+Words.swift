extension String {
    /// The words of a lexicon, separated by blanks and line ends: how lexicons are written down. O(bytes).
    ///
    /// By bytes: the command line waits for thousands of words at its start, and the borders of characters, or a closure
    /// for every byte, would take longer than all else that is made of them.
    var words: [String] {
        var text = self
        return text.withUTF8 { bytes in
            var words: [String] = []
            var start = 0
            for index in 0...bytes.count {
                if index < bytes.count, bytes[index] != 0x20, bytes[index] != 0x0A { continue }
                if start < index {
                    words.append(
                        String(decoding: UnsafeBufferPointer(rebasing: bytes[start..<index]), as: UTF8.self))
                }
                start = index + 1
            }
            return words
        }
    }

    /// Whether the last bytes are those of another string: `hasSuffix` looks for the borders of characters.
    func ends(with end: String) -> Bool {
        utf8.count >= end.utf8.count && utf8.suffix(end.utf8.count).elementsEqual(end.utf8)
    }
}
