/// The automatic numbers of a Word document: they are nowhere in its text.
struct WordNumbering {
    struct Level {
        var start = 1
        var format = "decimal"
        /// `%1、`, `%1.%2`.
        var text = ""
        /// The level after which it starts again; `nil`: after any level above; 0: never.
        var restart: Int?
        var usesDecimals = false
        /// What stands between number and text: tab, space or nothing.
        var suffix = "tab"
    }

    private struct Instance {
        var definition: String
        var starts: [Int: Int] = [:]
        var levels: [Int: Level] = [:]
    }

    private var definitions: [String: [Int: Level]] = [:]
    /// Definitions that stand for the list style of another one.
    private var styleLinks: [String: String] = [:]
    private var styleOwners: [String: String] = [:]
    private var instances: [String: Instance] = [:]
    /// The last value of every level, for every definition: lists of one definition count on together.
    private var counters: [String: [Int: Int]] = [:]
    /// Instances whose own start was used already.
    private var begun: Set<String> = []

    static let none = WordNumbering()

    private init() {}

    /// - Parameter xml: `word/numbering.xml`.
    init(_ xml: [UInt8]) throws(InputProblem) {
        let events = try XMLEvents(xml)
        while true {
            switch try events.next() {
            case .end: return
            case .open("abstractNum"): try readDefinition(events)
            case .open("num"): try readInstance(events)
            default: continue
            }
        }
    }

    private mutating func readDefinition(_ events: XMLEvents) throws(InputProblem) {
        let id = events.attribute("abstractNumId") ?? ""
        var levels: [Int: Level] = [:]
        while true {
            switch try events.next() {
            case .open("lvl"):
                let index = events.number("ilvl") ?? 0
                levels[index] = try Self.level(events)
            case .open("numStyleLink"): styleLinks[id] = events.attribute("val")
            case .open("styleLink"): if let style = events.attribute("val") { styleOwners[style] = id }
            case .close("abstractNum"), .end:
                definitions[id] = levels
                return
            default: continue
            }
        }
    }

    private mutating func readInstance(_ events: XMLEvents) throws(InputProblem) {
        let id = events.attribute("numId") ?? ""
        var instance = Instance(definition: "")
        var level = 0
        while true {
            switch try events.next() {
            case .open("abstractNumId"): instance.definition = events.attribute("val") ?? ""
            case .open("lvlOverride"): level = events.number("ilvl") ?? 0
            case .open("startOverride"): instance.starts[level] = events.number("val")
            case .open("lvl"): instance.levels[events.number("ilvl") ?? level] = try Self.level(events)
            case .close("num"), .end:
                instances[id] = instance
                return
            default: continue
            }
        }
    }

    private static func level(_ events: XMLEvents) throws(InputProblem) -> Level {
        var level = Level()
        while true {
            switch try events.next() {
            case .open("start"): level.start = events.number("val") ?? 1
            case .open("numFmt"): level.format = events.attribute("val") ?? "decimal"
            case .open("lvlText"): level.text = events.attribute("val") ?? ""
            case .open("lvlRestart"): level.restart = events.number("val")
            case .open("isLgl"): level.usesDecimals = events.attribute("val") != "0"
            case .open("suff"): level.suffix = events.attribute("val") ?? "tab"
            case .close("lvl"), .end: return level
            default: continue
            }
        }
    }

    /// The number that Word shows before a paragraph, and counts it.
    ///
    /// - Parameters:
    ///   - id: `w:numId`.
    ///   - index: `w:ilvl`, from 0.
    mutating func next(_ id: String, level index: Int) -> String {
        guard id != "0", (0...8).contains(index), let instance = instances[id] else { return "" }
        let definition = resolved(instance.definition)
        let levels = (definitions[definition] ?? [:]).merging(instance.levels) { $1 }
        guard let level = levels[index] else { return "" }
        var counts = counters[definition] ?? [:]
        let startKey = "\(id) \(index)"
        if let start = instance.starts[index], !begun.contains(startKey) {
            counts[index] = start
            begun.insert(startKey)
        } else {
            counts[index] = counts[index].map { $0 &+ 1 } ?? level.start
        }
        for upper in 0..<index where counts[upper] == nil { counts[upper] = levels[upper]?.start ?? 1 }
        for lower in counts.keys where lower > index {
            let restart = levels[lower]?.restart
            if restart == nil || (restart ?? 0) > index { counts[lower] = nil }
        }
        counters[definition] = counts
        return text(of: level, levels, counts)
    }

    private func resolved(_ definition: String) -> String {
        guard let style = styleLinks[definition], let owner = styleOwners[style] else { return definition }
        return owner
    }

    private func text(of level: Level, _ levels: [Int: Level], _ counts: [Int: Int]) -> String {
        guard level.format != "bullet", level.format != "none" || level.text.contains("%") else { return "" }
        var text = ""
        var isField = false
        for character in level.text {
            if isField, let digit = character.wholeNumberValue, (1...9).contains(digit) {
                let format = level.usesDecimals ? "decimal" : levels[digit - 1]?.format ?? "decimal"
                text += ListNumber.text(counts[digit - 1] ?? 1, format: format)
                isField = false
                continue
            }
            if isField { text += "%" }
            isField = character == "%"
            if !isField { text.append(character) }
        }
        if isField { text += "%" }
        guard let last = text.last else { return "" }
        // A tab or space shows where the number ends; after its own mark nothing is needed.
        let isClosed = "、.．。,，:：)）".contains(last)
        return level.suffix == "nothing" || isClosed ? text : text + " "
    }
}
