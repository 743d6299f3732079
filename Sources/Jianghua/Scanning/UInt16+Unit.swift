extension UInt16 {
    /// A character as it stands in the folded text: `units[index] == .unit("的")`. A constant once compiled.
    @inline(__always)
    static func unit(_ character: Unicode.Scalar) -> UInt16 { UInt16(truncatingIfNeeded: character.value) }
}
