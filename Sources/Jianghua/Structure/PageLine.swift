/// A line of the page and what it is taken for.
struct PageLine: Sendable {
    enum Kind: Sendable {
        case blank
        /// Sentences, or at least nothing that speaks against them.
        case body
        /// Short, without the end of a sentence.
        case short
        case title
        /// 篇一, …篇1, 第二篇:…
        case part
        case salutation
        case closing
        /// 时间:…, 来源:…: about the page
        case meta
        /// A date alone, or with the occasion
        case date
        case boilerplate
        /// A boilerplate line behind which the page has nothing of the speech any more.
        case pageEnd
        /// The page's where nothing of the speech follows, the speech's elsewhere.
        case footer
    }

    /// Without spaces and markup at its ends.
    var range: Range<Int>
    var kind: Kind
    /// Words of the page behind the last sentence of the line: 上一篇:….
    var tail: Range<Int>?
    /// For titles and parts: the words that name the speech.
    var title: Range<Int>?
    /// The title ends with a word for something spoken.
    var isSpoken = false
    /// The title has ornaments, the end of a file's name or the name of a site around it.
    var isDecorated = false
    /// It names the bodies to which a notice goes.
    var isAddressees = false
    /// A sentence ends in it.
    var hasSentence = false
    /// A Markdown heading.
    var isMarked = false
    /// The characters of all lines of body up to this one.
    var bodyLength = 0

    var isEmpty: Bool { range.isEmpty }
}
