/// 通过 and 经过 in front of a stretch of time or a means, whose last character alone would be a word of the past.
enum ThroughWords {
    /// Whether one ends at a position.
    static func end(at position: Int, in units: [UInt16]) -> Bool {
        position >= 2 && (units[position - 2] == .unit("通") || units[position - 2] == .unit("经"))
            && units[position - 1] == .unit("过")
    }
}
