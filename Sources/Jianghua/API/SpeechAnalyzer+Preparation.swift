import Dispatch
import JianghuaText

extension SpeechAnalyzer {
    /// Makes the largest tables that all analyzers share, which else the first analyzer and the first text make.
    ///
    /// A program that has other things to do at its start may call this on another thread meanwhile. Takes some
    /// milliseconds of all cores once, then nothing.
    public static func prepare() {
        DispatchQueue.concurrentPerform(iterations: tables.count) { tables[$0]() }
    }

    /// Groups of tables that do not wait for each other, the largest first; the rest of the others waits for none.
    private static let tables: [@Sendable () -> Void] = [
        { _ = UnitExtractor() },
        { _ = UnitHeads.ends },
        { _ = FigureLexicon.shared },
        { _ = DirectiveExtractor.shared },
        {
            _ = (
                GoalWords.results, GoalWords.governors, GoalLexicon.triggers, GoalAims.words,
                GoalVerbs.provisions
            )
        },
        { _ = (TimeTables.shared, TimeLexicon.openings, TimeNeighbours.labels, CompletionVerbs.words) },
        { _ = SpeechFinder.shared },
        { _ = TextFolder() },
    ]
}
