/// Whether a field of a matched pair agrees.
struct Agreement {
    let goldByID: [String: EvaluatedRecord]
    let foundByID: [String: EvaluatedRecord]

    init(gold: [EvaluatedRecord], found: [EvaluatedRecord]) {
        goldByID = Self.byID(gold)
        foundByID = Self.byID(found)
    }

    private static func byID(_ records: [EvaluatedRecord]) -> [String: EvaluatedRecord] {
        var byID: [String: EvaluatedRecord] = [:]
        for record in records { if let id = record.id, !id.isEmpty { byID[id] = record } }
        return byID
    }

    func agrees(_ field: String, _ gold: EvaluatedRecord, _ found: EvaluatedRecord) -> Bool {
        switch field {
        case "parent":
            let goldParent = gold["parent"].text.flatMap { goldByID[$0] }
            let foundParent = found["parent"].text.flatMap { foundByID[$0] }
            return goldParent?.start == foundParent?.start
        case "masked", "generic", "rank":
            return gold[field].isTrue == found[field].isTrue
        case "heading", "title", "deadline":
            return Self.compact(gold[field]) == Self.compact(found[field])
        case "indicator":
            return Self.namesTheSame(Self.compact(gold[field]), Self.compact(found[field]))
        default:
            return gold[field] == found[field]
        }
    }

    /// As good as the same: one holds the other and at least half of it.
    private static func namesTheSame(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Bool {
        let (short, long) = left.count <= right.count ? (left, right) : (right, left)
        guard !short.isEmpty else { return long.isEmpty }
        guard 2 * short.count >= long.count else { return false }
        return (0...(long.count - short.count)).contains {
            long[$0..<($0 + short.count)].elementsEqual(short)
        }
    }

    /// Without white space; nothing for null.
    private static func compact(_ value: FieldValue) -> [Unicode.Scalar] {
        (value.text ?? "").unicodeScalars.filter { scalar in
            !scalar.properties.isWhitespace && !(0x1C...0x1F).contains(scalar.value)
        }
    }
}
