import JianghuaRecords

/// Units in which other programs count characters.
public enum OffsetUnit: String, Sendable, Hashable, CaseIterable {
    /// Unicode scalars, as Python's `str` counts.
    case scalar
    /// UTF-8 bytes.
    case utf8
    /// UTF-16 units, as JavaScript, Java and NSString count.
    case utf16
}

extension SourceRange {
    /// The range in the string that was analyzed; `nil` when it does not lie in it. O(end).
    ///
    /// ```swift
    /// let text = "同志们：\n由镇水利站牵头。"
    /// for unit in try SpeechAnalyzer().analyze(text).units {
    ///     if let range = unit.range.stringRange(in: text) { print(text[range]) }  // 镇水利站
    /// }
    /// ```
    public func stringRange(in text: String) -> Range<String.Index>? {
        let scalars = text.unicodeScalars
        guard start >= 0, start <= end,
            let lower = scalars.index(scalars.startIndex, offsetBy: start, limitedBy: scalars.endIndex),
            let upper = scalars.index(lower, offsetBy: end - start, limitedBy: scalars.endIndex)
        else { return nil }
        return lower..<upper
    }

    /// The range of a part of the string that was analyzed; `nil` when it does not lie in it. O(end).
    ///
    /// ```swift
    /// let text = "同志们：\n由镇水利站牵头。"
    /// if let place = text.range(of: "水利"), let range = SourceRange(place, in: text) {
    ///     print(range)  // SourceRange(start: 7, end: 9)
    /// }
    /// ```
    /// An index inside a scalar, as those of UTF-8 may be, is taken for that of the scalar.
    public init?(_ range: Range<String.Index>, in text: String) {
        guard text.startIndex <= range.lowerBound, range.upperBound <= text.endIndex else { return nil }
        let scalars = text.unicodeScalars
        let start = scalars.distance(from: scalars.startIndex, to: range.lowerBound)
        self.init(start, start + scalars.distance(from: range.lowerBound, to: range.upperBound))
    }
}

/// Turns scalar offsets of one text into another unit and back, in one pass over the text for all of them.
public struct OffsetConverter: Sendable {
    /// For every 256th scalar the offset in the other unit.
    private let blocks: [Int]
    private let widths: [UInt8]
    private static let blockSize = 256

    /// - Complexity: O(scalars) time and space.
    public init(scalars: [UInt32], unit: OffsetUnit) {
        var blocks: [Int] = []
        var widths: [UInt8] = []
        widths.reserveCapacity(scalars.count)
        var offset = 0
        for (index, scalar) in scalars.enumerated() {
            if index % Self.blockSize == 0 { blocks.append(offset) }
            let width = Self.width(of: scalar, in: unit)
            widths.append(width)
            offset += Int(width)
        }
        blocks.append(offset)
        self.blocks = blocks
        self.widths = widths
    }

    /// The same for a string. O(n).
    public init(_ text: String, unit: OffsetUnit) {
        self.init(scalars: text.unicodeScalars.map(\.value), unit: unit)
    }

    /// The offset in the other unit; offsets past the end map to the end. O(1).
    public func offset(ofScalar scalar: Int) -> Int {
        let scalar = min(max(scalar, 0), widths.count)
        let block = scalar / Self.blockSize
        var offset = blocks[min(block, blocks.count - 1)]
        if block * Self.blockSize < scalar {
            for width in widths[block * Self.blockSize..<scalar] { offset += Int(width) }
        }
        return offset
    }

    /// Both ends in the other unit. O(1).
    public func range(_ range: SourceRange) -> SourceRange {
        SourceRange(offset(ofScalar: range.start), offset(ofScalar: range.end))
    }

    /// The scalar at an offset in the other unit, or around it; offsets past the end map to the end. O(log n).
    public func scalar(ofOffset offset: Int) -> Int {
        var low = 0
        var high = blocks.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if blocks[middle] <= offset { low = middle } else { high = middle }
        }
        // Behind the last block stands the end.
        var scalar = min(low * Self.blockSize, widths.count)
        var next = blocks[low]
        while scalar < widths.count {
            next += Int(widths[scalar])
            if offset < next { break }
            scalar += 1
        }
        return scalar
    }

    /// A range of the other unit in scalars: all that it touches. O(log n).
    public func scalarRange(_ range: SourceRange) -> SourceRange {
        let start = scalar(ofOffset: range.start)
        guard range.start < range.end else { return SourceRange(start, start) }
        return SourceRange(start, min(scalar(ofOffset: range.end - 1) + 1, widths.count))
    }

    private static func width(of scalar: UInt32, in unit: OffsetUnit) -> UInt8 {
        switch unit {
        case .scalar: 1
        case .utf8: scalar < 0x80 ? 1 : scalar < 0x800 ? 2 : scalar < 0x10000 ? 3 : 4
        case .utf16: scalar < 0x10000 ? 1 : 2
        }
    }
}
