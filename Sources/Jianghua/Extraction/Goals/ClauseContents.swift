/// What the clause at hand holds, so that the many clauses without a sign of a goal are left after a few tests.
///
/// Goes along with the clauses, which come in the order of the text. O(clauses + times + figures) for all.
struct ClauseContents {
    private let scan: TextScan
    private let times: [TimeDraft]
    private let figures: [FigureDraft]
    private var time = 0
    private var figure = 0
    private var lexicons = PhrasePlaces.Lexicons(bits: 0)
    private(set) var hasTime = false
    private(set) var hasFigure = false

    init(scan: TextScan, times: [TimeDraft], figures: [FigureDraft]) {
        self.scan = scan
        self.times = times
        self.figures = figures
    }

    mutating func move(to range: Range<Int>) {
        lexicons = scan.places.lexicons(in: range)
        while time < times.count, times[time].range.lowerBound < range.lowerBound { time += 1 }
        while figure < figures.count, figures[figure].range.lowerBound < range.lowerBound { figure += 1 }
        hasTime = time < times.count && times[time].range.lowerBound < range.upperBound
        hasFigure = figure < figures.count && figures[figure].range.lowerBound < range.upperBound
    }

    /// False where no phrase of the lexicon stands.
    func mayHold(_ sought: Sought) -> Bool { lexicons.mayHold(sought) }
}
