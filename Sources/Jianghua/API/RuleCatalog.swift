/// All rules by name: what `jianghua rules` lists and records refer to.
public enum RuleCatalog {
    /// In the order of the pipeline.
    public static let all: [Rule] =
        speeches + directives + requirements + units + figures + times + goals + notes

    /// The rule with an id; `nil` when there is none. O(rules).
    public static func rule(id: String) -> Rule? { all.first { $0.id == id } }

    private static let speeches = [
        SpeechFinder.wholeText, SpeechFinder.partHeading, SpeechFinder.titleLine, SpeechFinder.gluedTitle,
        SpeechFinder.salutation, SpeechFinder.headline,
    ]
    private static let directives = DirectiveRules.all
    private static let requirements = [
        RequirementExtractor.bare, RequirementExtractor.subject, RequirementExtractor.topic,
        SpeechDrafts.row,
    ]
    private static let units = [
        UnitExtractor.organ, UnitExtractor.field, UnitExtractor.task, UnitExtractor.proper,
        UnitExtractor.placed,
        UnitExtractor.division, UnitExtractor.collective, UnitExtractor.set, UnitExtractor.acting,
        UnitExtractor.shared, UnitExtractor.sharedHead, UnitExtractor.lexicon,
    ]
    private static let figures =
        FigureRules.all.sorted { $0.id < $1.id }
    private static let times = [
        TimeRules.limit, TimeRules.point, TimeRules.stretch, TimeRules.duration, TimeRules.frequency,
        TimeRules.named,
    ]
    private static let goals = [
        GoalRules.assurance, GoalRules.effort, GoalRules.outcome, GoalRules.prevention, GoalRules.completion,
        GoalRules.dated, GoalRules.figure, GoalRules.target, GoalRules.aim,
    ]
    private static let notes =
        [
            SpeechFinder.boilerplate, DirectiveExtractor.gap, DirectiveExtractor.duplicate,
            FigureExtractor.maskedValue, FlattenedTables.rule, QuoteChecker.unclosed,
        ] + RepairNotes.all
}
