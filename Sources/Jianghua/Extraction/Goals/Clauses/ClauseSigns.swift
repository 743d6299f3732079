/// Leads from one clause that shows a sign of a goal to the next: most show none.
///
/// A sign is a word of the lexicons, a time or a figure. The clause behind one with a time counts, too: with 使 it
/// says what comes of a stretch of time. O(speech) for all.
///
/// Not to be copied, which calls within it did: even those that change nothing are handed it by reference.
struct ClauseSigns: ~Copyable {
    private let units: [UInt16]
    private let places: PhrasePlaces
    private let clauses: [Clause]
    private let drafts: DraftStarts.OfMeasures
    private let triggers = GoalLexicon.triggers
    private let end: Int
    /// Cursors: the next word, time and figure.
    private var place = -1
    private var time = 0
    private var figure = 0

    /// What a clause holds.
    struct Found {
        /// The index of the clause.
        var clause: Int
        /// Of which a phrase may stand in it.
        var lexicons: PhrasePlaces.Lexicons
        /// The first time and figure that begin in it.
        @PackedIndex var firstTime: Int?
        @PackedIndex var firstFigure: Int?
    }

    init(scan: TextScan, clauses: [Clause], drafts: DraftStarts.OfMeasures) {
        units = scan.units
        places = scan.places
        self.clauses = clauses
        self.drafts = drafts
        end = clauses.last?.range.upperBound ?? 0
    }

    /// The first clause with a sign from one on; the next calls ask from behind it on.
    mutating func next(from first: Int) -> Found? {
        guard first < clauses.count else { return nil }
        var index = first
        pass(clauses[index].range.lowerBound)
        if !followsTime(index) {
            let sign = min(place, drafts.times[time], drafts.figures[figure])
            while index < clauses.count, clauses[index].range.upperBound <= sign { index += 1 }
        }
        return index < clauses.count ? look(at: index) : nil
    }

    /// Whether a clause begins with 使 behind one with a time.
    private mutating func followsTime(_ index: Int) -> Bool {
        units[clauses[index].range.lowerBound] == .unit("使") && index > 0 && time > 0
            && drafts.times[time - 1] >= clauses[index - 1].range.lowerBound
    }

    /// What a clause holds, with a sign or without.
    mutating func look(at index: Int) -> Found {
        let range = clauses[index].range
        pass(range.lowerBound)
        return Found(
            clause: index,
            lexicons: lexicons(before: range.upperBound),
            firstTime: drafts.times[time] < range.upperBound ? time : nil,
            firstFigure: drafts.figures[figure] < range.upperBound ? figure : nil)
    }

    /// Of which lexicons a phrase may stand in a clause, from its first word on.
    private mutating func lexicons(before end: Int) -> PhrasePlaces.Lexicons {
        var found = PhrasePlaces.Lexicons()
        guard place < end else { return found }
        if places.next(.triggers, from: place, limit: end) != nil { found.insert(.triggers) }
        if places.next(.aims, from: place, limit: end) != nil { found.insert(.aims) }
        if places.next(.targets, from: place, limit: end) != nil { found.insert(.targets) }
        return found
    }

    private mutating func pass(_ position: Int) {
        if place < position { place = word(from: position) }
        while drafts.times[time] < position { time += 1 }
        while drafts.figures[figure] < position { figure += 1 }
    }

    /// The next place of a word.
    ///
    /// Two of three places of triggers only begin like one: 建设, 发展 and 提升 as 建设成为, 发展成为 and 提升为. They
    /// are sent away before anything is asked about their clauses.
    private mutating func word(from start: Int) -> Int {
        var start = start
        while let place = places.next(.triggers, or: .aims, or: .targets, from: start, limit: end) {
            if triggers.longestMatch(in: units, at: place, limit: end) != nil
                || places.mayHold(.aims, at: place) || places.mayHold(.targets, at: place)
            {
                return place
            }
            start = place + 1
        }
        return end
    }
}
