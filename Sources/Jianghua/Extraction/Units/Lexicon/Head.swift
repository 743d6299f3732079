import JianghuaRecords

/// How the end of a name makes it a name.
enum HeadKind: UInt8, Sendable {
    /// Names a body by itself and takes what stands before it: 国务院, 公安局, 团委.
    case complete
    /// Needs a field, a body or a name before it: 局, 办, 中心.
    case suffix
    /// Takes any words before it, verbs too, and is a name by itself: 领导小组, 指挥部.
    case open
    /// A company, a school, a hospital: takes a proper name; a kind of its own before it makes a type noun.
    case proper
    /// A kind of body: named by a field (宣传部门), a collective by a determiner (各单位), else none.
    case type
    /// A type noun that is a collective without a determiner when it acts: 企业, 高校, 政府.
    case actor
    /// One of many of its kind everywhere, a collective without a name: 乡镇文化站.
    case classBody
    /// A collective as it stands: 四大班子, 两办.
    case collective
    /// 市, 县, 街道: needs a proper or masked name, or a determiner.
    case division
    /// A field of duty that stands for its department where it acts: 县财政要.
    case field
    /// 创新中心, 医学中心: a function of a city, but for those with a name of their own.
    case centre
    /// Ends like a unit and is none: 布局.
    case block
}

struct Head: Sendable {
    var kind: HeadKind
    var category: UnitCategory
    /// Nothing but a body ends so: a name may have any words before it.
    var isFirm = false
}

/// Words that end names in the same way.
struct HeadWords: Sendable {
    var words: WordList
    var head: Head
}
