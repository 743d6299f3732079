/// The one place where characters of a document become HTML.
///
/// What a browser would take for markup becomes a character reference, and what it would hide or use to
/// reorder the line (control characters, bidi controls, invisible ones) becomes its code point in words.
enum HTMLText {
    /// Appends text for an element's content or a quoted attribute: the same escapes hold in both. O(n).
    static func append(_ scalars: some Sequence<UInt32>, to bytes: inout [UInt8]) {
        for scalar in scalars {
            switch scalar {
            case 0x26: bytes += "&amp;".utf8
            case 0x3C: bytes += "&lt;".utf8
            case 0x3E: bytes += "&gt;".utf8
            case 0x22: bytes += "&quot;".utf8
            case 0x27: bytes += "&#39;".utf8
            // The one line break that a tooltip shows; everywhere else it is white space.
            case 0x09, 0x0A, 0x20...0x7E: bytes.append(UInt8(truncatingIfNeeded: scalar))
            default:
                if isHidden(scalar) {
                    appendName(of: scalar, to: &bytes)
                } else {
                    appendUTF8(scalar, to: &bytes)
                }
            }
        }
    }

    /// Whether a character has no shape of its own or changes how others stand.
    static func isHidden(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x09, 0x0A: false
        case 0x00...0x1F, 0x7F...0x9F, 0xAD, 0x034F, 0x061C, 0x115F...0x1160, 0x17B4...0x17B5,
            0x180B...0x180F:
            true
        case 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0x3164, 0xFEFF, 0xFFA0, 0xFFF0...0xFFFB: true
        case 0xD800...0xDFFF, 0xFDD0...0xFDEF, 0xE0000...0xE0FFF, 0x1D173...0x1D17A: true
        default: scalar & 0xFFFE == 0xFFFE || scalar > 0x10FFFF
        }
    }

    /// `⟨U+202E⟩`.
    private static func appendName(of scalar: UInt32, to bytes: inout [UInt8]) {
        let digits = String(scalar, radix: 16, uppercase: true)
        bytes += "⟨U+".utf8
        bytes += String(repeating: "0", count: max(0, 4 - digits.utf8.count)).utf8
        bytes += digits.utf8
        bytes += "⟩".utf8
    }

    private static func appendUTF8(_ scalar: UInt32, to bytes: inout [UInt8]) {
        guard let scalar = Unicode.Scalar(scalar), let encoded = Unicode.UTF8.encode(scalar) else { return }
        bytes += encoded
    }
}
