/// What counts of an item for its mood.
struct MoodItem {
    let number: Int
    let value: Int
    let parent: Int?
    let heading: Range<Int>
    /// Behind the heading.
    let body: Range<Int>
    let isYao: Bool
    let isBlockHeading: Bool
    /// It has text below it.
    let hasMore: Bool

    /// By index: a copy of a whole draft would count the references of its path and rule.
    init(_ drafts: [DirectiveDraft], _ index: Int) {
        number = drafts[index].number.lowerBound
        value = drafts[index].value
        parent = drafts[index].parent
        heading = drafts[index].heading
        let end = drafts[index].range.upperBound
        body = min(end, heading.upperBound + 1)..<end
        isYao = drafts[index].style == .yao
        isBlockHeading = drafts[index].isBlockHeading
        hasMore = drafts[index].extent.upperBound > end + 1
    }
}
