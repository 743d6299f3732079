import JianghuaRecords

/// A head that was found, with what its readings all ask for.
struct HeadPlace: Sendable {
    var head: Head
    var start: Int
    var end: Int
    /// Its last character begins another word: 局 of 局面. Such a head ends no name of its own.
    var continues = false
    /// Its end is as often that of another word: 振兴|办 of 兴办. Only a level before it makes a name of it.
    var isLoose = false
    /// The word right before it.
    var before: PhraseTable<LeftWord>.Match?

    var range: Range<Int> { start..<end }
    /// 三区: one character for a kind of division, which a number may count.
    var isCountable: Bool { head.kind == .division && end - start == 1 }
}

/// Finds the ends of names. A loop of its own, as the looks at three lexicons do not wait for one another there.
final class HeadFinder: Sendable {
    private let heads = UnitHeads.ends.table
    /// What names end with.
    let openings = UnitHeads.ends.openings
    private let continuations = PhraseTable(
        (EdgeWords.allowed + EdgeWords.keptHeads).map { ($0, false) }
            + (EdgeWords.continuations + EdgeWords.hopingPosts).map { ($0, true) })
    /// What continuations begin with.
    var continued: PhraseOpenings { continuations.openings }
    private let characters = UnitCharacters.table
    private let classes = CharacterClass.table
    private let edges: LeftEdgeFinder
    private static let division = Head(kind: .division, category: .division)

    init(edges: LeftEdgeFinder) { self.edges = edges }

    /// What the end of a name says about it.
    func head(of name: String) -> Head? {
        let units = Array(name.utf16)
        return heads.longestMatch(in: units, endingAt: units.count, from: 0)?.value
    }

    /// The heads that end in a range and may end a name, ascending. O(range).
    func places(in scan: TextScan, range: Range<Int>) -> [HeadPlace] {
        let units = scan.units
        let (floor, limit) = (range.lowerBound, range.upperBound)
        var found: [HeadPlace] = []
        found.reserveCapacity(range.count / 16)
        var places = scan.places.walk(.unitHeads, and: .continuations, in: range)
        while let (last, mayContinue) = places.next() {
            let position = last + 1
            let continues = mayContinue && continues(at: last, in: units, limit: limit)
            // 三区 shares its head before any word; 司法所要 is no 所要.
            let yields = continues && yields(position, in: units)
            if continues, !yields, !isCounted(last, in: units, floor: floor) { continue }
            guard var match = heads.longestMatch(in: units, endingAt: position, from: floor) else { continue }
            var isLoose = false
            if match.value.kind == .block,
                let end = looseEnd(match, endingAt: position, in: units, limit: limit)
            {
                match = end
                isLoose = true
            } else if match.value.kind == .block,
                isTown(match, endingAt: position, in: units, floor: floor, limit: limit)
            {
                match = PhraseTable<Head>.Match(length: 1, value: Self.division)
            } else if match.value.kind == .block {
                // 宝山区 is no 山区.
                guard match.length == 2, units[last] == .unit("区"),
                    !characters[Int(units[last - 1])].contains(.level),
                    let name = edges.word(in: units, endingAt: position, floor: floor),
                    name.value.kind == .division, name.length > 2,
                    edges.isBoundary(position - name.length, in: units, floor: floor)
                else { continue }
                match = PhraseTable<Head>.Match(length: 1, value: Self.division)
            }
            let start = position - match.length
            let place = HeadPlace(
                head: match.value, start: start, end: position,
                continues: continues && !(yields && Self.isWhole(match)), isLoose: isLoose,
                // Most fields are asked for nothing more.
                before: match.value.kind == .field
                    ? nil : edges.word(in: units, endingAt: start, floor: floor))
            if !place.continues || place.isCountable { found.append(place) }
        }
        return found
    }

    /// The head that ends at a position, whether it may end a name or not.
    func place(endingAt end: Int, in units: [UInt16], range: Range<Int>) -> HeadPlace? {
        guard let match = heads.longestMatch(in: units, endingAt: end, from: range.lowerBound) else {
            return nil
        }
        let start = end - match.length
        let continues = continues(at: end - 1, in: units, limit: range.upperBound)
        let yields = continues && yields(end, in: units) && Self.isWhole(match)
        return HeadPlace(
            head: match.value, start: start, end: end, continues: continues && !yields,
            before: edges.word(in: units, endingAt: start, floor: range.lowerBound))
    }

    /// 栗城镇, 莘古村: a town's name that ends like a kind of them, between edges. O(1)
    private func isTown(
        _ match: PhraseTable<Head>.Match, endingAt end: Int, in units: [UInt16], floor: Int, limit: Int
    ) -> Bool {
        // 古城|镇, 东城|镇: towns called by words.
        if match.length == 2, let stem = edges.town(endingAt: end - 1, in: units, floor: floor) {
            return edges.isBoundary(end - 1 - stem.length, in: units, floor: floor)
        }
        guard match.length == 2, units[end - 1] == .unit("镇") || units[end - 1] == .unit("村"),
            NameCharacters.townEnds.contains(units[end - 2]), end - 3 >= floor,
            classes[Int(units[end - 3])].contains(.han), !NameCharacters.sizes.contains(units[end - 3]),
            end == limit || !classes[Int(units[end])].isDisjoint(with: [.mark, .space, .lineBreak])
                || characters[Int(units[end])].contains(.follower)
        else { return false }
        guard edges.word(in: units, endingAt: end - 2, floor: floor) == nil else { return false }
        return edges.isBoundary(end - 3, in: units, floor: floor)
            // 柳头集镇
            || units[end - 2] == .unit("集") && end - 4 >= floor && classes[Int(units[end - 4])].contains(.han)
                && edges.word(in: units, endingAt: end - 3, floor: floor) == nil
                && edges.isBoundary(end - 4, in: units, floor: floor)
    }

    /// Before a modal, or 以, no word of the end of a name goes on: 司法所|要, 科研院所|以.
    private func yields(_ end: Int, in units: [UInt16]) -> Bool {
        // 卫健委|派出; 委派 has an organ of its own before it. 所以
        units[end] == .unit("派") && units[end - 1] == .unit("委")
            || characters[Int(units[end])].contains(.modal)
            || units[end] == .unit("以") && units[end - 1] == .unit("所")
            // 总工会|同团市委, but 党委|会同
            || units[end] == .unit("同") && units[end - 1] == .unit("会") && end >= 3
                && (units[end - 2] != .unit("委") || units[end - 3] != .unit("党"))
    }

    /// A name of its own that is longer than a word which might go on: 司法所.
    private static func isWhole(_ match: PhraseTable<Head>.Match) -> Bool {
        match.value.kind == .complete && match.length > 1 || match.value.kind == .type && match.length > 1
            || match.value.kind == .actor && match.length > 2
            || match.value.kind == .suffix && match.value.isFirm && match.length > 2
    }

    /// 中心 of 体育中心, 办 of 兴办, where a duty follows: 县体育中心要, 县振兴办牵头. O(1)
    private func looseEnd(
        _ match: PhraseTable<Head>.Match, endingAt end: Int, in units: [UInt16], limit: Int
    ) -> PhraseTable<Head>.Match? {
        // 市政务公开|办: the field ends like a verb.
        if units[end - 1] == .unit("办"), match.length == 2,
            let field = edges.word(in: units, endingAt: end - 1, floor: max(0, end - 12)),
            field.value.kind == .field, field.length >= 3
        {
            return PhraseTable<Head>.Match(
                length: 1, value: Head(kind: .suffix, category: .government))
        }
        let isCentre = units[end - 1] == .unit("心") && match.length > 2
        guard isCentre || units[end - 1] == .unit("办") && match.length == 2, end + 1 < limit else {
            return nil
        }
        switch (units[end], units[end + 1]) {
        case (.unit("要"), let next):
            guard characters[Int(next)].isDisjoint(with: .afterWill) else { return nil }
        case (.unit("牵"), .unit("头")), (.unit("负"), .unit("责")), (.unit("配"), .unit("合")),
            (.unit("会"), .unit("同")):
            break
        default: return nil
        }
        return PhraseTable<Head>.Match(
            length: isCentre ? 2 : 1,
            value: Head(kind: .suffix, category: isCentre ? .institution : .government))
    }

    /// Whether a number stands right before a position, with 个 or without.
    @inline(__always)
    func isCounted(_ start: Int, in units: [UInt16], floor: Int) -> Bool {
        guard start > floor else { return false }
        if characters[Int(units[start - 1])].contains(.count) { return true }
        return units[start - 1] == .unit("个") && start > floor + 1
            && characters[Int(units[start - 2])].contains(.count)
    }

    /// Whether digits stand right before a position, with 个 or without.
    @inline(__always)
    func isNumbered(_ start: Int, in units: [UInt16], floor: Int) -> Bool {
        guard start > floor + 1 else { return false }
        let last = units[start - 1] == .unit("个") ? units[start - 2] : units[start - 1]
        return classes[Int(last)].contains(.digit)
    }

    /// Whether an actor or a set is all of a range: 企业 of 企业家.
    func isWhole(_ range: Range<Int>, in units: [UInt16], _ accepts: (HeadKind) -> Bool) -> Bool {
        guard let match = heads.longestMatch(in: units, endingAt: range.upperBound, from: range.lowerBound)
        else { return false }
        return match.length == range.count && accepts(match.value.kind)
    }

    /// Whether the last character of a head begins another word: 局 in 局面.
    @inline(__always)
    private func continues(at last: Int, in units: [UInt16], limit: Int) -> Bool {
        guard let match = continuations.longestMatch(in: units, at: last, limit: limit) else { return false }
        return match.length > 1 && match.value
    }
}
