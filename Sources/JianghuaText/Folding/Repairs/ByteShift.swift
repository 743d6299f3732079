/// GBK text whose bytes were read one off, after a program replaced bytes inside two characters.
struct ByteShift {
    let range: Range<Int>
    /// What the bytes prove; `nil` when the damage is reported only.
    let units: [UInt16]?

    /// - Parameter index: of the question mark that stands for the lost byte.
    init?(at index: Int, in scalars: [UInt32], from start: Int) {
        return nil
    }
}
