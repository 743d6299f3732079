extension UnitExtractor {
    static let organ = Rule(
        id: "unit.name.organ",
        summary: """
            A body that its name's end says by itself, with what belongs to it on the left: 市公安局, 国务院.
            """)
    static let field = Rule(
        id: "unit.name.field", summary: "A field of duty and the kind of body: 住建局, 宣传部门, 疾控中心.")
    static let task = Rule(
        id: "unit.name.task", summary: "A task force, with the words of its task: 百城提质工程指挥部.")
    static let proper = Rule(
        id: "unit.name.proper", summary: "A company, school, hospital or medium with a name of its own.")
    static let placed = Rule(
        id: "unit.name.placed",
        summary: """
            Words that no lexicon knows as a name, before an end that only bodies have: behind a level or a place, \
            in a list of bodies, before a duty, or where the speech names it elsewhere: 职业训练局, 市特殊教育学校.
            """)
    static let division = Rule(
        id: "unit.division", summary: "A division with its suffix and a proper or masked name: 城关镇, x县.")
    static let collective = Rule(
        id: "unit.collective.determined", summary: "A kind of body with a determiner: 各单位, 有关部门, 市直机关.")
    static let set = Rule(
        id: "unit.collective.set", summary: "A set of bodies with a name for all: 四大班子, 三区, 两办.")
    static let acting = Rule(
        id: "unit.collective.acting", summary: "A bare kind of body that acts: 鼓励企业加大投入, 党委统一领导.")
    static let shared = Rule(
        id: "unit.list.shared-determiner",
        summary: "A bare kind that shares the determiner before it: 各部门、单位.")
    static let sharedHead = Rule(
        id: "unit.list.shared-head", summary: "A field or place that shares the head behind it: 住建、城管等部门.")
    static let lexicon = Rule(id: "unit.lexicon", summary: "An entry of the user's lexicon.")
}

/// The rules by number: a candidate carries one byte.
enum UnitRule: UInt8, Sendable {
    case organ, field, task, proper, division, collective, set, acting, shared, sharedHead, lexicon, placed

    var rule: Rule {
        switch self {
        case .organ: UnitExtractor.organ
        case .field: UnitExtractor.field
        case .task: UnitExtractor.task
        case .proper: UnitExtractor.proper
        case .division: UnitExtractor.division
        case .collective: UnitExtractor.collective
        case .set: UnitExtractor.set
        case .acting: UnitExtractor.acting
        case .shared: UnitExtractor.shared
        case .sharedHead: UnitExtractor.sharedHead
        case .lexicon: UnitExtractor.lexicon
        case .placed: UnitExtractor.placed
        }
    }
}
