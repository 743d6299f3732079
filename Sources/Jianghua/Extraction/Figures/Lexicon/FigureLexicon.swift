/// The words and tables that figures are read with, side by side.
///
/// A static value is asked whether it has been made at every look, a stored one is not; figures take dozens of
/// looks each.
final class FigureLexicon: Sendable {
    static let shared = FigureLexicon()

    let classes = CharacterClass.table
    let signs = NumeralSign.table
    let nounSigns = NounSigns.table
    let measures = MeasureLexicon.table
    let measureGuards = MeasureLexicon.guards

    // Around a noun.
    let before = FigureWords.before
    let places = FigureWords.places
    let endings = FigureWords.endings
    let lead = FigureWords.lead
    let notLead = FigureWords.notLead
    let cutters = FigureWords.cutters
    let nounEndings = FigureWords.nounEndings
    let notBehindEndings = FigureWords.notBehindEndings
    let measuredEndings = FigureWords.measuredEndings
    let changeNouns = FigureWords.changeNouns
    let changeVerbs = FigureWords.changeVerbs
    let comparisons = FigureWords.comparisons
    let notBehindBeyond = FigureWords.notBehindBeyond
    let behindAll = FigureWords.behindAll
    let notBehindReached = FigureWords.notBehindReached
    let behindFellow = FigureWords.behindFellow
    let modals = FigureWords.modals
    let originTimes = FigureWords.originTimes
    let namedYears = FigureWords.namedYears
    let plans = FigureWords.plans
    let notBehindLess = FigureWords.notBehindLess
    let placeKinds = FigureWords.placeKinds
    let placeKindsBefore = FigureWords.placeKindsBefore
    let notBeforeBreaking = FigureWords.notBeforeBreaking
    let behindThan = FigureWords.behindThan
    let ratioNext = FigureWords.ratioNext
    let ratioBefore = FigureWords.ratioBefore
    let equals = FigureWords.equals
    let shareEndings = FigureWords.shareEndings
    let origins = FigureWords.origins
    let notIndicators = FigureWords.notIndicators
    let sources = FigureWords.sources
    let subjectEndings = FigureWords.subjectEndings
    let placeEndings = FigureWords.placeEndings
    let timeUnits = FigureWords.timeUnits
    let timeEnds = FigureWords.timeEnds
    let subjectStops = FigureWords.subjectStops
    let leadingVerbs = FigureWords.leadingVerbs
    let nounStops = FigureWords.nounStops
    let beforeAverage = FigureWords.beforeAverage
    let sharedHeads = FigureWords.sharedHeads
    let itemEndings = FigureWords.itemEndings
    let notJoined = FigureWords.notJoined
    let notAfterMake = FigureWords.notAfterMake
    let notBehindAnd = FigureWords.notBehindAnd
    let notBeforeAnd = FigureWords.notBeforeAnd
    let notBeforeAlso = FigureWords.notBeforeAlso
    let notBehindAlso = FigureWords.notBehindAlso

    // Who acts, and what is done.
    let scopes = FigureWords.scopes
    let scopeEnds = FigureWords.scopeEnds
    let doings = FigureWords.doings
    let schoolsBefore = FigureWords.schoolsBefore
    let eachMeasures = FigureWords.eachMeasures
    let clauseVerbs = FigureWords.clauseVerbs
    let bases = FigureWords.bases
    let goalsBehind = FigureWords.goalsBehind
    let gaps = FigureWords.gaps
    let movesOfThings = FigureWords.movesOfThings
    let notDoings = FigureWords.notDoings
    let namesOfChange = FigureWords.namesOfChange
    let ratesAtHead = FigureWords.ratesAtHead
    let measureHeads = FigureWords.measureHeads
    let measureEndings = FigureWords.measureEndings
    let wordEndings = FigureWords.wordEndings
    let namedHeads = FigureWords.namedHeads
    let actorEndings = FigureWords.actorEndings
    let openers = FigureWords.openers
    let innerTimes = FigureWords.innerTimes
    let rates = FigureWords.rates
    let circumstances = FigureWords.circumstances
    let baseEnds = FigureWords.baseEnds
    let baseTimes = FigureWords.baseTimes
    let rankFields = FigureWords.rankFields
    let notBeforeOpener = FigureWords.notBeforeOpener
    let notBeforeHandling = FigureWords.notBeforeHandling
    let notBehindHandling = FigureWords.notBehindHandling
    let notBehindHaving = FigureWords.notBehindHaving
    let prepositions = FigureWords.prepositions
    let notCountedOpenings = FigureWords.notCountedOpenings
    let countableMeasures = FigureWords.countableMeasures

    // Beside a number.
    let comparatorsBefore = FigureWords.comparatorsBefore
    let notesOfPages = FigureWords.notesOfPages
    let comparatorsAfter = FigureWords.comparatorsAfter
    let limits = FigureWords.limits
    let notBehindWithin = FigureWords.notBehindWithin
    let mayFollowMore = FigureWords.mayFollowMore
    let notBeforeOver = FigureWords.notBeforeOver
    let notBeforeNear = FigureWords.notBeforeNear
    let notBeforeUp = FigureWords.notBeforeUp
    let notBeforeAbout = FigureWords.notBeforeAbout

    // What counts and what names.
    let notBehindTenths = FigureWords.notBehindTenths
    let notBehindGreat = FigureWords.notBehindGreat
    let pointNouns = FigureWords.pointNouns
    let levelNouns = FigureWords.levelNouns
    let classNouns = FigureWords.classNouns
    let appositiveNouns = FigureWords.appositiveNouns
    let appositiveHeads = FigureWords.appositiveHeads
    let neighbours = FigureNeighbours.table
    let rankedVerbs = FigureWords.rankedVerbs
    let rankedKinds = FigureWords.rankedKinds
    let rankedDays = FigureWords.rankedDays
    let frontWords = FigureWords.frontWords
    let rankPrefixes = FigureWords.rankPrefixes
    let rankScopes = FigureWords.rankScopes
    let names = FigureWords.names

    private init() {}

    /// Whether a character behind a measure makes another word of it.
    func isWord(_ measure: MeasureLexicon.Measure, before unit: UInt16) -> Bool {
        for index in Int(measure.firstGuard)..<Int(measure.lastGuard) where measureGuards[index] == unit {
            return true
        }
        return false
    }
}
