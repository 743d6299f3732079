import JianghuaRecords

/// A stretch of the source that the page shows in a style of its own.
struct MarkedSpan {
    /// In source scalars.
    var range: Range<Int>
    /// The classes of the style sheet.
    var style: String
    /// What a pointer that rests on it shows.
    var title: String
    /// The id of the record, for jumps.
    var id: String?
    /// Of two spans with the same borders the lower layer is the outer one.
    var layer: Layer

    enum Layer: Int, Comparable {
        case requirement, goal, heading, diagnostic, unit, time, quantity, percentage, number

        static func < (left: Layer, right: Layer) -> Bool { left.rawValue < right.rawValue }
    }
}

/// Overlapping spans as properly nested pieces.
///
/// HTML elements cannot cross. Where two spans cross, the one that opened later is closed at the earlier one's
/// end and opened again behind it: every character keeps the styles of all spans that cover it.
struct SpanNesting {
    enum Event: Equatable {
        /// `first` is false for the continuation of a span that was cut.
        case open(Int, first: Bool)
        case close
        case text(Range<Int>)
    }

    /// More spans than this over one character are left unmarked; they would tell a reader nothing.
    static let depthLimit = 12

    private let spans: [MarkedSpan]
    private var next = 0
    private var stack: [Int] = []
    private var opened: Set<Int> = []

    /// - Parameter spans: sorted by ``sorted(_:)``.
    init(_ spans: [MarkedSpan]) { self.spans = spans }

    /// By start, the longer first, then by layer.
    static func sorted(_ spans: [MarkedSpan]) -> [MarkedSpan] {
        spans.filter { !$0.range.isEmpty }.sorted {
            ($0.range.lowerBound, $1.range.upperBound, $0.layer.rawValue)
                < ($1.range.lowerBound, $0.range.upperBound, $1.layer.rawValue)
        }
    }

    /// The events of the next stretch; stretches are asked for in ascending order. All pieces are closed at its
    /// end, and those that go on are opened again in the stretch that follows. O(length + spans · depth).
    mutating func events(in stretch: Range<Int>) -> [Event] {
        var events: [Event] = []
        var position = stretch.lowerBound
        stack.removeAll { spans[$0].range.upperBound <= position }
        for index in stack { events.append(open(index)) }
        while position < stretch.upperBound {
            while next < spans.count, spans[next].range.lowerBound <= position {
                if spans[next].range.upperBound > position, stack.count < Self.depthLimit {
                    stack.append(next)
                    events.append(open(next))
                }
                next += 1
            }
            var end = stretch.upperBound
            for index in stack { end = min(end, spans[index].range.upperBound) }
            if next < spans.count { end = min(end, spans[next].range.lowerBound) }
            if end > position { events.append(.text(position..<end)) }
            position = end
            if position < stretch.upperBound { closeEnded(at: position, &events) }
        }
        for _ in stack { events.append(.close) }
        return events
    }

    private mutating func closeEnded(at position: Int, _ events: inout [Event]) {
        guard let outermost = stack.firstIndex(where: { spans[$0].range.upperBound <= position }) else {
            return
        }
        for _ in outermost..<stack.count { events.append(.close) }
        let cut = stack[outermost...].filter { spans[$0].range.upperBound > position }
        stack.removeSubrange(outermost...)
        for index in cut {
            stack.append(index)
            events.append(open(index))
        }
    }

    private mutating func open(_ index: Int) -> Event { .open(index, first: opened.insert(index).inserted) }
}
