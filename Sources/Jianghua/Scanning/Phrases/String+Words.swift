extension String {
    /// The words of a lexicon, separated by blanks and line ends: how lexicons are written down. O(bytes).
    var words: [String] {
        var text = self
        return text.withUTF8 { bytes in
            var words: [String] = []
            bytes.forEachWord { words.append(String(decoding: $0, as: UTF8.self)) }
            return words
        }
    }

    /// Whether the last bytes are those of another string: `hasSuffix` looks for the borders of characters.
    func ends(with end: String) -> Bool {
        utf8.count >= end.utf8.count && utf8.suffix(end.utf8.count).elementsEqual(end.utf8)
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// What stands between blanks and line ends. O(bytes).
    ///
    /// By bytes: the command line waits for thousands of words at its start, and the borders of characters would take
    /// longer than all else that is made of them.
    @inline(__always)
    func forEachWord(_ body: (UnsafeBufferPointer<UInt8>) -> Void) {
        var start = 0
        for index in 0...count {
            if index < count, self[index] != 0x20, self[index] != 0x0A { continue }
            if start < index { body(UnsafeBufferPointer(rebasing: self[start..<index])) }
            start = index + 1
        }
    }
}
