/// Leads from one clause that shows a sign of a goal to the next: most show none.
///
/// A sign is a word of the lexicons, a time or a figure. The clause behind one with a time counts, too: with 使 it
/// says what comes of a stretch of time. O(speech) for all.
struct ClauseSigns {
    private let places: PhrasePlaces
    private let clauses: [Clause]
    private let drafts: DraftStarts.OfMeasures
    private let words = PhrasePlaces.Lexicons(.triggers, .aims, .targets)
    private let end: Int
    /// Cursors: the next word, time and figure.
    private var place = -1
    private var time = 0
    private var figure = 0
    private var lexicons = PhrasePlaces.Lexicons(bits: 0)
    /// The first time and figure that begin in the clause at hand.
    private(set) var firstTime: Int?
    private(set) var firstFigure: Int?

    init(scan: TextScan, clauses: [Clause], drafts: DraftStarts.OfMeasures) {
        places = scan.places
        self.clauses = clauses
        self.drafts = drafts
        end = clauses.last?.range.upperBound ?? 0
    }

    /// The first clause with a sign from one on; the next calls ask from behind it on.
    mutating func next(from first: Int) -> Int? {
        guard first < clauses.count else { return nil }
        var index = first
        let start = clauses[index].range.lowerBound
        pass(start)
        let followsTime =
            index > 0 && time > 0 && drafts.times[time - 1] >= clauses[index - 1].range.lowerBound
        if !followsTime {
            if place < start { place = places.next(words, from: start, limit: end) ?? end }
            let sign = min(place, drafts.times[time], drafts.figures[figure])
            while index < clauses.count, clauses[index].range.upperBound <= sign { index += 1 }
        }
        return index < clauses.count ? look(at: index) : nil
    }

    /// What a clause holds, with a sign or without.
    mutating func look(at index: Int) -> Int {
        let range = clauses[index].range
        pass(range.lowerBound)
        lexicons = places.lexicons(in: range)
        firstTime = drafts.times[time] < range.upperBound ? time : nil
        firstFigure = drafts.figures[figure] < range.upperBound ? figure : nil
        return index
    }

    /// False where no phrase of the lexicon stands.
    func mayHold(_ sought: Sought) -> Bool { lexicons.mayHold(sought) }

    private mutating func pass(_ position: Int) {
        while drafts.times[time] < position { time += 1 }
        while drafts.figures[figure] < position { figure += 1 }
    }
}
