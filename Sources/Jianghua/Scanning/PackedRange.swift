/// Offsets in half of their size: for what is made, copied and given up in great numbers.
///
/// Offsets of a text are below 2³¹, as those of its alignment and marks are.
@propertyWrapper struct PackedRange: Sendable {
    private var start: Int32
    private var end: Int32

    init(wrappedValue: Range<Int>) {
        start = Int32(truncatingIfNeeded: wrappedValue.lowerBound)
        end = Int32(truncatingIfNeeded: wrappedValue.upperBound)
    }

    @inline(__always)
    var wrappedValue: Range<Int> {
        get { Range(uncheckedBounds: (Int(start), Int(end))) }
        set { self = PackedRange(wrappedValue: newValue) }
    }
}

@propertyWrapper struct PackedOptionalRange: Sendable {
    /// -1 for none.
    private var start: Int32 = -1
    private var end: Int32 = -1

    init(wrappedValue: Range<Int>?) {
        guard let wrappedValue else { return }
        start = Int32(truncatingIfNeeded: wrappedValue.lowerBound)
        end = Int32(truncatingIfNeeded: wrappedValue.upperBound)
    }

    @inline(__always)
    var wrappedValue: Range<Int>? {
        get { start >= 0 ? Range(uncheckedBounds: (Int(start), Int(end))) : nil }
        set { self = PackedOptionalRange(wrappedValue: newValue) }
    }
}

/// One offset.
@propertyWrapper struct PackedOffset: Sendable {
    private var offset: Int32

    init(wrappedValue: Int) { offset = Int32(truncatingIfNeeded: wrappedValue) }

    @inline(__always)
    var wrappedValue: Int {
        get { Int(offset) }
        set { offset = Int32(truncatingIfNeeded: newValue) }
    }
}

/// An index from 0 on, or none.
@propertyWrapper struct PackedIndex: Sendable {
    private var index: Int32

    init(wrappedValue: Int?) { index = wrappedValue.map { Int32(truncatingIfNeeded: $0) } ?? -1 }

    @inline(__always)
    var wrappedValue: Int? {
        get { index >= 0 ? Int(index) : nil }
        set { self = PackedIndex(wrappedValue: newValue) }
    }
}
