/// The rules that make times.
enum TimeRules {
    static let limit = Rule(
        id: "time.limit",
        summary: "A point of the calendar with 前, 内, 底 or 到, an event with 前: not where the clause reports.")
    static let point = Rule(
        id: "time.point",
        summary: "A bare year, month or day (2026年, 今年) whose clause, sentence or section plans.")
    static let stretch = Rule(
        id: "time.stretch", summary: "From one point to another, or from a point on: 2025—2027年, 从2019年起.")
    static let duration = Rule(
        id: "time.duration", summary: "A stretch granted for a task: 用三年时间, 两年之内.")
    static let frequency = Rule(
        id: "time.frequency", summary: "How often something is to be done: 每月, 每周一次; rates are left out.")
    static let named = Rule(
        id: "time.named", summary: "A limit that is no day of the calendar: 任内, 会后, 规定的时间内.")

    static func rule(of form: TimeForm) -> Rule {
        switch form {
        case .limit: limit
        case .point: point
        case .stretch: stretch
        case .duration: duration
        case .frequency: frequency
        case .named: named
        }
    }
}
