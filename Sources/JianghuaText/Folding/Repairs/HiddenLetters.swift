/// Letters and signs that forums set between and behind lines against copying, in a colour that no reader sees:
/// `…讲两点意见。5 k. S! p9 @1 c# W`.
struct HiddenLetters {
    let range: Range<Int>

    private static let longestWord = 3
    private static let longest = 96

    /// The stretch around a space; `nil` when there are words, figures or too few signs. Bounded.
    init?(at space: Int, in scalars: [UInt32]) {
        var start = space
        while start > 0, space - start <= Self.longestWord, Self.isVisible(scalars[start - 1]) { start -= 1 }
        guard space - start <= Self.longestWord else { return nil }
        var end = space
        var words = 0
        var letters = 0
        var signs: Set<UInt32> = []
        var sign: UInt32 = 0
        var length = 0
        var (hasLetter, hasDigit, hasSign) = (false, false, false)
        func finishWord() {
            if length > 0 { words += 1 }
            if hasLetter { letters += 1 }
            // A & B and the cells of a row have signs of their own; p9, S! and @1 have none that says anything.
            if hasSign, hasLetter || hasDigit { signs.insert(sign) }
            length = 0
            (hasLetter, hasDigit, hasSign) = (false, false, false)
        }
        var index = start
        while index < scalars.count, index - start < Self.longest {
            let scalar = scalars[index]
            if scalar == 0x20 || scalar == 0xA0 {
                finishWord()
            } else if Self.isVisible(scalar) {
                length += 1
                guard length <= Self.longestWord else { return nil }
                switch scalar {
                // X and x mask.
                case 0x58, 0x78: break
                case 0x41...0x5A, 0x61...0x7A: hasLetter = true
                case 0x30...0x39: hasDigit = true
                // 5% and the cells of a row are meant to be read.
                case 0x25, 0x7C: return nil
                case 0x21...0x24, 0x26, 0x27, 0x2A, 0x2B, 0x3B...0x40, 0x5B...0x60, 0x7B, 0x7D, 0x7E:
                    hasSign = true
                    sign = scalar
                default: break
                }
            } else {
                break
            }
            index += 1
            end = index
        }
        finishWord()
        guard words >= 5, letters >= 3, signs.count >= 2 else { return nil }
        range = start..<end
    }

    private static func isVisible(_ scalar: UInt32) -> Bool { (0x21...0x7E).contains(scalar) }
}
