/// A goal before its strength, type and deadline are known. Small, as it is handed on for every clause with a sign.
struct GoalCandidate: Sendable {
    enum Kind: Sendable, Equatable {
        case trigger(GoalLexicon.Trigger)
        /// A verb with a figure.
        case figure
        /// A verb with a limit.
        case dated
        /// 使 behind a stretch of time.
        case effect
        /// 主要预期目标是
        case target
        /// 以…为目标, …的奋斗目标
        case aim

        /// Whether a subject in front of a modal is what the result is reached in.
        var hasTheme: Bool {
            switch self {
            case .figure, .dated, .trigger(.attain), .trigger(.finish), .trigger(.complete),
                .trigger(.arrive), .trigger(.become), .trigger(.realize), .trigger(.enter),
                .trigger(.guarantee):
                true
            default: false
            }
        }

        /// 确保, 力争: governs the results that follow, each in a clause of its own.
        var governsResults: Bool {
            switch self {
            case .trigger(.assure), .trigger(.guarantee), .trigger(.strive), .trigger(.seek),
                .trigger(.exert):
                true
            default: false
            }
        }

        /// It starts at its trigger.
        var isEffort: Bool {
            if case .trigger(let trigger) = self { return trigger.isEffort }
            return false
        }

        /// Whether how strongly it is wanted holds for what goes on behind it: not for 争创 and 防止.
        var passesStrength: Bool {
            switch self {
            case .trigger(.compete), .trigger(.prevent): false
            default: true
            }
        }

        /// A result that 确保 or 力争 in the clause before governs as well: 确保…平稳,实现….
        var isResult: Bool {
            switch self {
            case .trigger(.realize), .trigger(.attain), .trigger(.finish), .trigger(.enter),
                .trigger(.arrive), .figure:
                true
            default: false
            }
        }
    }

    var kind: Kind
    /// The words of the trigger.
    @PackedRange var trigger: Range<Int>
    @PackedRange var range: Range<Int>
    /// The index of its clause, and of the last one it takes in.
    @PackedOffset var clause: Int
    @PackedOffset var lastClause: Int
    /// A target of a list: it stands under the time of the list.
    var isListed: Bool = false
    /// 确保, 力争 and what goes on with one: the next clause that only names another result has its strength.
    var passesStrength: Bool = false
    /// The time at the head of the paragraph of targets that it stands in.
    @PackedIndex var frame: Int? = nil

    func ending(at end: Int, from start: Int) -> GoalCandidate {
        var first = self
        first.range = start..<end
        return first
    }

    var rule: Rule {
        switch kind {
        case .trigger(.assure), .trigger(.guarantee): GoalRules.assurance
        case .trigger(.strive), .trigger(.seek), .trigger(.compete), .trigger(.exert): GoalRules.effort
        case .trigger(.prevent): GoalRules.prevention
        case .trigger(.finish): GoalRules.completion
        case .trigger(.arrive): GoalRules.figure
        case .trigger: GoalRules.outcome
        case .figure: GoalRules.figure
        case .dated, .effect: GoalRules.dated
        case .target: GoalRules.target
        case .aim: GoalRules.aim
        }
    }
}
