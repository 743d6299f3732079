/// What a terminal may be given of a document.
///
/// Controls in a text could clear the screen, set its title or hide what stands before them. On a terminal they
/// are shown as signs; what goes to a file or a pipe keeps every byte.
enum ScreenText {
    /// The bytes with ␛ for ESC and the like, and U+FFFD for other controls and changes of direction. O(n).
    ///
    /// CR is shown unless it ends a line together with LF. A character cut in two by the end of the bytes is left
    /// as it is.
    static func visible(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        var index = bytes.startIndex
        while index < bytes.endIndex {
            let byte = bytes[index]
            let next = index + 1 < bytes.endIndex ? bytes[index + 1] : 0
            let third = index + 2 < bytes.endIndex ? bytes[index + 2] : 0
            switch (byte, next, third) {
            case (0x0A, _, _), (0x09, _, _), (0x0D, 0x0A, _): result.append(byte)
            case (0x00...0x1F, _, _): result += [0xE2, 0x90, 0x80 | byte]
            case (0x7F, _, _): result += [0xE2, 0x90, 0xA1]
            case (0xC2, 0x80...0x9F, _):
                result += replacement
                index += 1
            case (0xE2, 0x80, 0xAA...0xAE), (0xE2, 0x81, 0xA6...0xA9):
                result += replacement
                index += 2
            default: result.append(byte)
            }
            index += 1
        }
        return result
    }

    private static let replacement: [UInt8] = [0xEF, 0xBF, 0xBD]
}
