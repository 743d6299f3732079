/// Which of the tests that make a name none can say so, by the characters right before and behind it: one look answers
/// for most of them. What a character lets through by chance the test itself decides.
struct NameSigns: OptionSet, Sendable {
    let rawValue: UInt16

    static let counted = NameSigns(rawValue: 1 << 0)
    static let entered = NameSigns(rawValue: 1 << 1)
    static let honour = NameSigns(rawValue: 1 << 2)
    static let countedBehind = NameSigns(rawValue: 1 << 3)
    static let label = NameSigns(rawValue: 1 << 4)
    static let meeting = NameSigns(rawValue: 1 << 5)
    static let project = NameSigns(rawValue: 1 << 6)
    static let compound = NameSigns(rawValue: 1 << 7)
    static let channel = NameSigns(rawValue: 1 << 8)
    static let paper = NameSigns(rawValue: 1 << 9)
    static let honoured = NameSigns(rawValue: 1 << 10)
    static let figure = NameSigns(rawValue: 1 << 11)
    static let person = NameSigns(rawValue: 1 << 12)
}
