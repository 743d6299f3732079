/// The ways on from all readings of an outline, the cheapest few in order of cost, one for each stack of open items.
///
/// Asked for every open item of every reading, so that it is plain memory that its user lends: `count` never exceeds
/// what there is room for.
struct OutlineOptions {
    struct Option {
        var cost: Float
        var reading: Int32
        /// -2 leaves the candidate out; otherwise the node of the enclosing item, -1 for the root.
        var parent: Int32
        /// The member before it; -1 for a new series.
        var previous: Int32
        /// The innermost item of a series that the step closes, right above `previous`.
        var above: Int32
        var fault: UInt8
        var signature: UInt64
    }

    /// How much more than the cheapest a way may cost. One that is so far behind does not come to the front again: for
    /// less the cheapest can open a series late that it lacks.
    private static let margin: Float = 5

    private let options: UnsafeMutableBufferPointer<Option>
    private(set) var count = 0
    /// What costs as much or more is not kept.
    private(set) var limit = Float.infinity

    /// - Parameter memory: room for at least one.
    init(_ memory: UnsafeMutableBufferPointer<Option>) { options = memory }

    subscript(index: Int) -> Option { options[index] }

    mutating func removeAll() {
        count = 0
        limit = .infinity
    }

    /// - Parameter option: one below the limit.
    mutating func offer(_ option: Option) {
        var place = 0
        while place < count, options[place].signature != option.signature { place &+= 1 }
        if place < count {
            if options[place].cost <= option.cost { return }
        } else if count < options.count {
            count &+= 1
        } else {
            // In place of the dearest.
            place &-= 1
        }
        while place > 0, options[place &- 1].cost > option.cost {
            options[place] = options[place &- 1]
            place &-= 1
        }
        options[place] = option
        let most = options[0].cost + Self.margin
        while count > 1, options[count &- 1].cost >= most { count &-= 1 }
        limit = count < options.count ? most : options[count &- 1].cost
    }
}
