/// Chooses, over a whole speech, which candidates are numbers of items and how the items nest.
///
/// A beam search: candidate by candidate the cheapest ``width`` readings (``OutlineOptions``) are kept, a reading being the stack of
/// open items. Readings with the same stack are one. Every ``window`` candidates the best reading is settled, so
/// that memory does not grow with the text. O(candidates · width · depth); no recursion.
///
/// A dozen nodes are looked at for a candidate, so that they are read through an unsafe buffer: copies and checks took
/// a third of the time. Indices are those of nodes that were written, or -1, which is compared first.
struct OutlineChooser: Sendable {
    struct Item {
        var candidate: Int
        /// Index of the enclosing item among the items.
        var parent: Int?
        /// Number that counts: the candidate's, or the next one for 最后.
        var value: Int
        var depth: Int
        /// It is the first of its series.
        var opens: Bool
        var fault: Fault?
    }

    enum Fault {
        case gap(missing: Int)
        case lateStart, duplicate
    }

    private static let width = 6
    private static let deepest = 9
    private static let window = 2048

    private struct Node {
        var candidate: Int32
        var parent: Int32
        var chain: Int32
        var depth: Int32
        var value: Int32
        /// How far the series has come, and what joint members have left out on the way.
        var reached: Int32
        var skipped: UInt64
        var members: Int32
        var carryValue: Int32
        var carryForm: Enumerator.Form
        var form: Enumerator.Form
        var announced: UInt8
        /// 0 none, 1 gap, 2 late start, 3 duplicate
        var fault: UInt8
        var missing: Int32
        /// The forms of this item and those around it, a bit each.
        var forms: UInt32
        var signature: UInt64
        /// Index among the settled items, -1 before.
        var settled: Int32
    }

    private struct Reading {
        var cost: Float
        var top: Int32
        var chain: Int32
    }

    private typealias Option = OutlineOptions.Option

    /// The items of the best reading in the order of the text.
    func choose(_ candidates: [Enumerator]) -> [Item] {
        withUnsafeTemporaryAllocation(of: Option.self, capacity: Self.width) { memory in
            var options = OutlineOptions(memory)
            return choose(candidates, &options)
        }
    }

    private func choose(_ candidates: [Enumerator], _ options: inout OutlineOptions) -> [Item] {
        var nodes: [Node] = []
        nodes.reserveCapacity(Self.width * min(Self.window, candidates.count) + 64)
        var readings = [Reading(cost: 0, top: -1, chain: -1)]
        var next: [Reading] = []
        var items: [Item] = []
        items.reserveCapacity(candidates.count)
        next.reserveCapacity(Self.width)
        for (index, candidate) in candidates.enumerated() {
            options.removeAll()
            nodes.withUnsafeBufferPointer { nodes in
                candidates.withUnsafeBufferPointer { candidates in
                    for reading in readings.indices {
                        // Readings come by cost, and no way on costs less than nothing.
                        if readings[reading].cost >= options.limit { break }
                        collect(candidate, reading, readings[reading], nodes, candidates, &options)
                    }
                }
            }
            next.removeAll(keepingCapacity: true)
            for place in 0..<options.count {
                let option = options[place]
                let old = readings[Int(option.reading)]
                if option.parent == -2 {
                    next.append(Reading(cost: option.cost, top: old.top, chain: old.chain))
                } else {
                    nodes.append(node(for: option, candidate, Int32(truncatingIfNeeded: index), old, nodes))
                    let top = Int32(truncatingIfNeeded: nodes.count - 1)
                    next.append(Reading(cost: option.cost, top: top, chain: top))
                }
            }
            swap(&readings, &next)
            if nodes.count > Self.width * Self.window {
                settle(readings[0], &nodes, &items)
                readings = [keepStack(of: readings[0], &nodes)]
            }
        }
        if let best = readings.first { settle(best, &nodes, &items) }
        return items
    }

    /// All ways on from a reading, the cheapest kept in order.
    private func collect(
        _ candidate: Enumerator, _ index: Int, _ reading: Reading, _ nodes: UnsafeBufferPointer<Node>,
        _ candidates: UnsafeBufferPointer<Enumerator>, _ options: inout OutlineOptions
    ) {
        let number = Int32(truncatingIfNeeded: index)
        let burden = OutlineCost.burden(of: candidate)
        if reading.cost + candidate.weight < options.limit {
            options.offer(
                Option(
                    cost: reading.cost + candidate.weight, reading: number, parent: -2, previous: -1,
                    above: -1, fault: 0, signature: reading.top >= 0 ? nodes[Int(reading.top)].signature : 0))
        }
        var above: Int32 = -1
        var current = reading.top
        var popped: Float = 0
        while current >= 0 {
            goOn(candidate, number, reading, burden, current, above, popped, nodes, candidates, &options)
            if nodes[Int(current)].depth + 1 < Self.deepest, !candidate.isLast {
                open(candidate, number, reading, burden, current, above, popped, nodes, candidates, &options)
            }
            above = current
            current = nodes[Int(current)].parent
            popped += 1
        }
        var cost = reading.cost + burden + OutlineCost.open
        guard !candidate.isLast, cost < options.limit else { return }
        if above >= 0 {
            let outermost = nodes[Int(above)]
            cost += OutlineCost.beside(outermost.form, candidate.form) + 0.1 * popped
            let item = candidates[Int(outermost.candidate)]
            if OutlineCost.isBelowOrdinal(candidate, item) || OutlineCost.isListed(candidate, below: item) {
                cost += OutlineCost.aside
            }
        }
        var fault: UInt8 = 0
        if candidate.value != 1 {
            cost += candidate.position.isBlock ? OutlineCost.laterStart : OutlineCost.laterStartInline
            fault = 2
        }
        if cost >= options.limit { return }
        options.offer(
            Option(
                cost: cost, reading: number, parent: -1, previous: -1, above: -1, fault: fault,
                signature: Self.sign(0, candidate.form, candidate.reached)))
    }

    /// The candidate as the next member of an open series.
    private func goOn(
        _ candidate: Enumerator, _ number: Int32, _ reading: Reading, _ burden: Float, _ current: Int32,
        _ above: Int32, _ popped: Float, _ nodes: UnsafeBufferPointer<Node>,
        _ candidates: UnsafeBufferPointer<Enumerator>, _ options: inout OutlineOptions
    ) {
        let node = nodes[Int(current)]
        // Most open items are of another style.
        guard
            candidate.isLast
                ? node.form.isFree
                : candidate.form == node.form || candidate.form.isFree && node.form.isFree
        else { return }
        let other = candidates[Int(node.candidate)]
        let value = candidate.isLast ? node.reached &+ 1 : candidate.value
        let comesBack = node.skipped != 0 && value < 64 && node.skipped & 1 << UInt64(value) != 0
        var cost = comesBack ? 0 : OutlineCost.step(from: node.reached, to: value)
        guard cost < OutlineCost.never else { return }
        cost +=
            candidate.isLast
            ? node.form == .sequence ? 0 : 0.6 : OutlineCost.change(from: node.form, to: candidate.form)
        cost += OutlineCost.place(of: candidate, after: other) + 0.05 * popped
        if node.announced > 0, node.members >= node.announced { cost += 1 }
        // Members are set off alike: a full stop ends a series of members set off by semicolons.
        if node.members > 1, candidate.paragraph == other.paragraph,
            candidate.position == .afterSentence, other.position == .afterClauseGroup
        {
            cost += 0.3
        }
        if above >= 0 {
            let inner = nodes[Int(above)]
            if inner.announced > 0, inner.members < inner.announced { cost += 0.3 }
        }
        let total = reading.cost + burden + cost
        if total >= options.limit { return }
        let step = comesBack ? 1 : value - node.reached
        let reached = max(node.reached, candidate.isLast ? value : candidate.reached)
        options.offer(
            Option(
                cost: total, reading: number, parent: node.parent, previous: current,
                above: above, fault: step == 0 ? 3 : step > 1 ? 1 : 0,
                signature: Self.sign(
                    node.parent >= 0 ? nodes[Int(node.parent)].signature : 0, candidate.form, reached)))
    }

    /// The candidate as the first member of a series below an open item.
    private func open(
        _ candidate: Enumerator, _ number: Int32, _ reading: Reading, _ burden: Float, _ current: Int32,
        _ above: Int32, _ popped: Float, _ nodes: UnsafeBufferPointer<Node>,
        _ candidates: UnsafeBufferPointer<Enumerator>, _ options: inout OutlineOptions
    ) {
        let form = candidate.form
        let node = nodes[Int(current)]
        var late: Float = 0
        var fault: UInt8 = 0
        if candidate.value != 1 {
            if above < 0, node.carryForm == form, node.carryValue + 1 == candidate.value {
                late = OutlineCost.carriedStart
            } else {
                late = candidate.position.isBlock ? OutlineCost.laterStart : OutlineCost.laterStartInline
                fault = 2
            }
        }
        // The rest only adds to it, but for what an announcement takes off.
        if candidate.announced == 0, reading.cost + burden + (OutlineCost.open + late) >= options.limit {
            return
        }
        let other = candidates[Int(node.candidate)]
        var cost = OutlineCost.open + late
        if OutlineCost.isBelowOrdinal(candidate, other) {
            cost += OutlineCost.belowOrdinal
        } else if OutlineCost.isListed(candidate, below: other) {
            cost += min(OutlineCost.listed, OutlineCost.nesting(of: form, below: node.form))
        } else {
            cost += OutlineCost.nesting(of: form, below: node.form)
            if node.forms & 1 << UInt32(form.rawValue) != 0, node.form != form {
                cost += form.isFree ? 0.8 : 3
            }
        }
        let isLast = above < 0 || !candidates[Int(nodes[Int(above)].candidate)].position.isBlock
        let departure = OutlineCost.departure(of: candidate, from: other, isLast: isLast)
        cost += departure
        cost += OutlineCost.place(of: candidate, below: other)
        if form == node.form, form.isFree {
            if candidate.paragraph != other.paragraph {
                cost += 1.5
            } else if node.members > 1, candidate.isRestart || candidate.sentence > other.sentence + 1 {
                cost += OutlineCost.restart
            }
        }
        cost += 0.35 * popped
        if popped > 0, above >= 0, candidate.paragraph == other.paragraph { cost += 0.8 }
        // 会议要求:1.…: what a speaker or meeting turns to is no part of an item before it.
        if candidate.turn > other.start, candidate.paragraph == other.paragraph, node.form.isFree {
            cost += OutlineCost.turned
        } else if candidate.announced > 0, popped == 0, departure == 0,
            other.position.isBlock || candidate.paragraph == other.paragraph
        {
            cost -= 0.5
        }
        // Members set off by semicolons end with the sentence: what comes behind it is none of the last one's.
        if node.members > 1, candidate.paragraph == other.paragraph,
            other.position == .afterClauseGroup || other.position == .afterComma,
            candidate.sentence > other.sentence
        {
            cost += 1
        }
        let total = reading.cost + burden + cost
        if total >= options.limit { return }
        options.offer(
            Option(
                cost: total, reading: number, parent: current, previous: -1, above: -1,
                fault: fault, signature: Self.sign(node.signature, form, candidate.reached)))
    }

    private func node(
        for option: Option, _ candidate: Enumerator, _ index: Int32, _ old: Reading, _ nodes: [Node]
    ) -> Node {
        var node = Node(
            candidate: index, parent: option.parent, chain: old.chain, depth: 0, value: candidate.value,
            reached: candidate.reached, skipped: candidate.skipped, members: 1, carryValue: 0,
            carryForm: candidate.form, form: candidate.form,
            announced: candidate.announced, fault: option.fault, missing: 0,
            forms: 1 << UInt32(candidate.form.rawValue), signature: option.signature, settled: -1)
        if option.parent >= 0 {
            node.depth = nodes[Int(option.parent)].depth + 1
            node.forms |= nodes[Int(option.parent)].forms
        }
        if option.previous >= 0 {
            let previous = nodes[Int(option.previous)]
            if candidate.isLast {
                node.value = previous.reached &+ 1
                node.reached = node.value
                node.form = previous.form
            }
            node.members = previous.members + 1
            node.announced = previous.announced
            node.missing = node.value &- previous.reached &- 1
            node.reached = max(node.reached, previous.reached)
            node.skipped |= previous.skipped
            if node.skipped != 0, node.value < 64 { node.skipped &= ~(1 << UInt64(node.value)) }
            if option.above >= 0 {
                node.carryForm = nodes[Int(option.above)].form
                node.carryValue = nodes[Int(option.above)].reached
            } else {
                node.carryForm = previous.carryForm
                node.carryValue = previous.carryValue
            }
        }
        return node
    }

    private static func sign(_ parent: UInt64, _ form: Enumerator.Form, _ value: Int32) -> UInt64 {
        var hash =
            (parent ^ UInt64(form.rawValue) << 32 ^ UInt64(UInt32(bitPattern: value)))
            &+ 0x9E37_79B9_7F4A_7C15
        hash = (hash ^ hash >> 30) &* 0xBF58_476D_1CE4_E5B9
        hash = (hash ^ hash >> 27) &* 0x94D0_49BB_1331_11EB
        return hash ^ hash >> 31
    }

    /// Writes the items of a reading.
    private func settle(_ reading: Reading, _ nodes: inout [Node], _ items: inout [Item]) {
        var order: [Int32] = []
        order.reserveCapacity(items.capacity - items.count)
        var current = reading.chain
        while current >= 0, nodes[Int(current)].settled < 0 {
            order.append(current)
            current = nodes[Int(current)].chain
        }
        for index in order.reversed() {
            let node = nodes[Int(index)]
            let fault: Fault? =
                switch node.fault {
                case 1: .gap(missing: Int(node.missing))
                case 2: .lateStart
                case 3: .duplicate
                default: nil
                }
            nodes[Int(index)].settled = Int32(truncatingIfNeeded: items.count)
            items.append(
                Item(
                    candidate: Int(node.candidate),
                    parent: node.parent >= 0 ? Int(nodes[Int(node.parent)].settled) : nil,
                    value: Int(node.value), depth: Int(node.depth), opens: node.members == 1,
                    fault: fault))
        }
    }

    /// Forgets all nodes but the open items of a reading.
    private func keepStack(of reading: Reading, _ nodes: inout [Node]) -> Reading {
        var stack: [Int32] = []
        var current = reading.top
        while current >= 0 {
            stack.append(current)
            current = nodes[Int(current)].parent
        }
        var kept: [Node] = []
        for index in stack.reversed() {
            var node = nodes[Int(index)]
            node.parent = Int32(truncatingIfNeeded: kept.count - 1)
            node.chain = -1
            kept.append(node)
        }
        nodes.replaceSubrange(nodes.startIndex..., with: kept)
        let top = Int32(truncatingIfNeeded: kept.count - 1)
        return Reading(cost: 0, top: top, chain: top)
    }
}
