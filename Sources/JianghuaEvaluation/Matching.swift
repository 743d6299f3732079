/// Pairs gold records with found ones; every record is used once.
struct Matching {
    /// The index in gold and the index in the found ones, the best pairs first.
    let pairs: [(gold: Int, found: Int)]

    /// How two records are told to be the same.
    enum Rule {
        /// At most 60 scalars apart at the start.
        case speech
        /// The number at the same place with the same value.
        case directive
        /// The same range.
        case range
        /// They share text; a part of them must be shared, and figures need the same value and unit.
        case overlap(minimum: Double, comparesValues: Bool)

        init(_ kind: EvaluatedKind, loose: Bool) {
            switch kind {
            case .speech: self = .speech
            case .directive: self = .directive
            case .unit: self = loose ? .overlap(minimum: 0, comparesValues: false) : .range
            case .percentage, .quantity: self = .overlap(minimum: 0, comparesValues: true)
            case .time: self = .overlap(minimum: 0, comparesValues: false)
            case .goal: self = .overlap(minimum: 0.5, comparesValues: false)
            }
        }
    }

    /// O((n + pairs) · log n), where candidates are those that share text.
    init(gold: [EvaluatedRecord], found: [EvaluatedRecord], rule: Rule) {
        var candidates: [(value: Double, gold: Int, found: Int)] = []
        let places = Places(found)
        for (index, record) in gold.enumerated() {
            for other in places.near(record.start - 60, max(record.end, record.start) + 61) {
                let value = Self.value(record, found[other], rule)
                if value > 0 { candidates.append((value, index, other)) }
            }
        }
        candidates.sort { ($1.value, $0.gold, $0.found) < ($0.value, $1.gold, $1.found) }
        var usedGold = Set<Int>()
        var usedFound = Set<Int>()
        var pairs: [(gold: Int, found: Int)] = []
        for (_, index, other) in candidates where !usedGold.contains(index) && !usedFound.contains(other) {
            usedGold.insert(index)
            usedFound.insert(other)
            pairs.append((index, other))
        }
        self.pairs = pairs
    }

    /// 0 for no match, else the better the larger.
    private static func value(_ gold: EvaluatedRecord, _ found: EvaluatedRecord, _ rule: Rule) -> Double {
        switch rule {
        case .speech:
            let distance = abs(gold.start - found.start)
            return distance <= 60 ? Double(61 - distance) : 0
        case .directive:
            return gold.start == found.start && sameWords(gold["value"], found["value"]) ? 1 : 0
        case .range:
            return gold.start == found.start && gold.end == found.end ? 1 : 0
        case .overlap(let minimum, let comparesValues):
            let shared = max(0, min(gold.end, found.end) - max(gold.start, found.start))
            guard shared > 0 else { return 0 }
            if comparesValues {
                guard sameWords(gold["value"], found["value"]), gold["unit"] == found["unit"] else {
                    return 0
                }
            }
            let union = max(gold.end, found.end) - min(gold.start, found.start)
            let value = Double(shared) / Double(union)
            return value < minimum ? 0 : value
        }
    }

    private static func sameWords(_ left: FieldValue, _ right: FieldValue) -> Bool {
        left.words.utf8.elementsEqual(right.words.utf8)
    }
}

/// Finds the records near a place.
private struct Places {
    private let order: [Int]
    private let starts: [Int]
    /// The furthest end of all records up to here.
    private let reach: [Int]

    init(_ records: [EvaluatedRecord]) {
        order = records.indices.sorted { (records[$0].start, $0) < (records[$1].start, $1) }
        starts = order.map { records[$0].start }
        var furthest = Int.min
        reach = order.map { index in
            furthest = max(furthest, records[index].end)
            return furthest
        }
    }

    /// The indices of records that start before `end` and reach `start`.
    func near(_ start: Int, _ end: Int) -> [Int] {
        var low = 0
        var high = starts.count
        while low < high {
            let middle = (low + high) / 2
            if starts[middle] < end { low = middle + 1 } else { high = middle }
        }
        var indices: [Int] = []
        while low > 0, max(reach[low - 1], starts[low - 1]) >= start {
            low -= 1
            indices.append(order[low])
        }
        return indices
    }
}
