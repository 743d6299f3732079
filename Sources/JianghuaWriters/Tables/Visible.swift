/// Control characters made visible, for formats that cannot hold them.
enum Visible {
    /// ␀ to ␟ and ␡ for the control characters of ASCII.
    static func picture(of scalar: Unicode.Scalar) -> Unicode.Scalar {
        Unicode.Scalar(scalar.value == 0x7F ? 0x2421 : 0x2400 + (scalar.value & 0x1F)) ?? "\u{FFFD}"
    }
}
