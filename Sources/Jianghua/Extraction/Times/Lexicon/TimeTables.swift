/// The tables that times are read with, side by side.
///
/// A static value is asked whether it has been made at every look, a stored one is not.
final class TimeTables: Sendable {
    static let shared = TimeTables()

    let classes = CharacterClass.table
    let words = TimeLexicon.words
    let behindNumbers = TimeLexicon.behindNumbers
    let bounds = TimeLexicon.bounds
    let notBounds = TimeLexicon.notBounds
    let notBoundsOfDays = TimeLexicon.notBoundsOfDays
    let dayParts = TimeLexicon.dayParts
    let comings = TimeLexicon.comings
    let cycleUnits = TimeLexicon.cycleUnits
    let cycles = TimeLexicon.cycles
    let businessYears = TimeLexicon.businessYears
    let endings = TimeLexicon.endings
    let notEnds = TimeLexicon.notEnds
    let durationUnits = TimeLexicon.durationUnits
    let eachUnits = TimeLexicon.eachUnits
    let grants = TimeLexicon.grants
    let monthsOfStretches = TimeLexicon.monthsOfStretches
    let rests = TimeLexicon.rests
    let notTimes = TimeLexicon.notTimes
    let notTurns = TimeLexicon.notTurns
    let festivals = TimeLexicon.festivals

    private init() {}
}
