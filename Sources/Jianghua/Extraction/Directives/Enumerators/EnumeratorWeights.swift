/// What speaks for each candidate before the tree is chosen: its place, its neighbours, what announces it.
struct EnumeratorWeights: Sendable {
    private let counted = UnitSet(EnumeratorLexicon.countedNouns)
    private let acts = PhraseTable(EnumeratorLexicon.acts.map { ($0, true) }, backward: true)
    private let actors = PhraseTable(EnumeratorLexicon.actors.map { ($0, true) })
    private let posts = PhraseTable(EnumeratorLexicon.posts.map { ($0, true) })
    private let turns = PhraseTable(EnumeratorLexicon.turnsToTasks.map { ($0, true) })
    private let passages = PassageFinder()
    private let notActors = PhraseTable(EnumeratorLexicon.notActors.map { ($0, true) })
    private let classes = CharacterClass.table
    /// How far a member of a series in another style may be, in units.
    private static let reach: Int32 = 3000

    /// Sets `weight` and `announced`. O(candidates).
    func weigh(_ candidates: inout [Enumerator], _ scan: TextScan) {
        forgetOutlines(&candidates, scan)
        var passages = passages.starting(at: Int(candidates.first?.paragraph ?? 0))
        let hasNext = neighbours(candidates.indices.reversed(), candidates, step: 1)
        let hasPrevious = neighbours(candidates.indices, candidates, step: -1)
        for index in candidates.indices {
            let candidate = candidates[index]
            var weight = OutlineCost.weight(of: candidate)
            if candidate.isLast {
                weight = min(weight, 1)
            } else if !hasNext[index], !hasPrevious[index] {
                weight = OutlineCost.lonely(candidate, weight)
            }
            if candidate.isBare { weight = hasNext[index] || hasPrevious[index] ? 2 : 0 }
            candidates[index].weight = weight
            candidates[index].isClosed = passages.isClosed(
                candidate, behind: index > 0 ? candidates[index - 1] : nil, scan)
            if candidate.value == 1 {
                candidates[index].announced = announced(before: candidate, scan)
                candidates[index].turn = turn(before: candidates[index], scan)
                candidates[index].address = passages.address(upTo: Int(candidate.paragraph), scan)
                candidates[index].isRestart =
                    candidate.start > 0 && asks(scan.units[Int(candidate.start) - 1])
                candidates[index].lineAbove = passages.lineAbove(candidate, scan)
                let lead = passages.leadIn(to: candidates[index], scan)
                candidates[index].leadIn = lead.line
                candidates[index].isClosing = lead.isClosing
            }
        }
    }

    /// Takes out headings that are listed in front of the text and come again in it: same number, same words.
    private func forgetOutlines(_ candidates: inout [Enumerator], _ scan: TextScan) {
        var later = Set<UInt64>()
        var listed = [Bool](repeating: false, count: candidates.count)
        var count = 0
        for index in candidates.indices.reversed() where candidates[index].isAlone {
            guard let key = key(of: candidates[index], scan) else { continue }
            if later.contains(key) {
                listed[index] = true
                count += 1
            } else {
                later.insert(key)
            }
        }
        guard count > 1 else { return }
        var kept: [Enumerator] = []
        for index in candidates.indices where !listed[index] { kept.append(candidates[index]) }
        candidates = kept
    }

    /// A hash of number and heading; `nil` for short headings, which may come twice by chance.
    private func key(of candidate: Enumerator, _ scan: TextScan) -> UInt64? {
        let line = scan.lines[Int(candidate.paragraph)]
        let start = Int(candidate.contentStart)
        let end = min(line.upperBound, start + 60)
        var hash = UInt64(candidate.form.rawValue) << 32 | UInt64(UInt32(bitPattern: candidate.value))
        var length = 0
        for index in min(start, end)..<end where classes[Int(scan.units[index])].contains(.han) {
            hash = (hash ^ UInt64(scan.units[index])) &* 0x0000_0100_0000_01B3
            length += 1
        }
        return length >= 6 ? hash : nil
    }

    /// Whether a candidate of a form that can go on, one number further, comes later or earlier.
    private func neighbours(
        _ order: some Sequence<Int>, _ candidates: [Enumerator], step: Int32
    ) -> [Bool] {
        // By form and value the place where it was last seen; values 64 apart share a slot.
        let values = 64
        let far: Int32 = .min / 2
        var seen = [(value: Int32, start: Int32)](repeating: (-1, far), count: 16 * values)
        func slot(_ form: Enumerator.Form, _ value: Int32) -> Int {
            Int(form.rawValue) * values + Int(value & 63)
        }
        var result = [Bool](repeating: false, count: candidates.count)
        for index in order {
            let candidate = candidates[index]
            let own = step > 0 ? candidate.reached : candidate.value
            let nearest = own &+ step
            if candidate.isLast {
                result[index] = true
                continue
            }
            // One member may be missing between the two.
            for missing in 0...1 as ClosedRange<Int32> where !result[index] {
                let wanted = nearest &+ missing &* step
                guard wanted > 0 else { break }
                let place = seen[slot(candidate.form, wanted)]
                result[index] =
                    place.value == wanted
                    && (missing == 0 || abs(place.start - candidate.start) < Self.reach)
                if !result[index], candidate.form.isMixed {
                    for form in Enumerator.Form.mixed where form != candidate.form {
                        let place = seen[slot(form, wanted)]
                        if place.value == wanted, abs(place.start - candidate.start) < Self.reach {
                            result[index] = true
                        }
                    }
                }
            }
            seen[slot(candidate.form, candidate.value)] = (candidate.value, candidate.start)
            seen[slot(candidate.form, candidate.reached)] = (candidate.reached, candidate.start)
        }
        return result
    }

    /// How far before a first member the sentence may begin in which somebody turns to it, and how long his name may be.
    private static let turnReach = 80
    private static let longestActor = 10

    /// Where the sentence of an inline first member begins when a meeting or speaker is named at its head.
    private func turn(before candidate: Enumerator, _ scan: TextScan) -> Int32 {
        guard !candidate.position.isBlock else { return -1 }
        let units = scan.units
        let line = scan.lines[Int(candidate.paragraph)].lowerBound
        var start = Int(candidate.start)
        let floor = max(line, start - Self.turnReach)
        while start > floor, units[start - 1] != .unit("。"), units[start - 1] != 0x21 { start -= 1 }
        guard start > line, start > floor else { return -1 }
        if candidate.announced > 0 || units[Int(candidate.start) - 1] == 0x3A,
            turns.longestMatch(in: units, at: start, limit: Int(candidate.start)) != nil
        {
            return Int32(truncatingIfNeeded: start)
        }
        var index = start
        while index < min(Int(candidate.start), start + Self.longestActor + 4) {
            let unit = units[index]
            if unit == 0x2C || unit == 0x3A { break }
            guard classes[Int(unit)].contains(.han) else { return -1 }
            index += 1
        }
        guard index > start, index < Int(candidate.start),
            let act = acts.longestMatch(in: units, endingAt: index, from: start)
        else { return -1 }
        let actor = index - act.length - start
        let isActor =
            actors.longestMatch(in: units, at: start, limit: index) != nil
            || posts.firstPosition(in: units, within: start..<start + actor) != nil
        // A name has two or three characters, a post behind it two or three more.
        guard
            isActor
                || (2...6).contains(actor)
                    && notActors.longestMatch(in: units, at: start, limit: index) == nil
        else { return -1 }
        return Int32(truncatingIfNeeded: start)
    }

    /// : ?
    private func asks(_ unit: UInt16) -> Bool { unit == 0x3A || unit == 0x3F }

    /// The N of `讲N点意见:` in front of a first member. Looks back over a short stretch only.
    private func announced(before candidate: Enumerator, _ scan: TextScan) -> UInt8 {
        let units = scan.units
        var index = Int(candidate.start) - 1
        let floor = max(0, index - 30)
        while index > floor {
            let unit = units[index]
            if counted.contains(unit), classes[Int(units[index - 1])].contains(.numeral) {
                var start = index - 1
                while start > floor, classes[Int(units[start - 1])].contains(.numeral) { start -= 1 }
                if let value = EnumeratorValue.value(of: start..<index, in: units), value > 1, value < 40 {
                    return UInt8(value)
                }
                return 0
            }
            index -= 1
        }
        return 0
    }
}
