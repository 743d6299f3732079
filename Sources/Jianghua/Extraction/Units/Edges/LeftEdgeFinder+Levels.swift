/// A level behind a word that seems to end in it: 治理|县, 召开|县, 加强|县 are no 理县, 开县, 强县.
extension LeftEdgeFinder {
    static let level = PhraseTable<LeftWord>.Match(length: 1, value: LeftWord(kind: .level))

    /// Whether a word of two characters is the end of a longer word and a level.
    @inline(__always)
    func isLevelBehind(
        _ word: PhraseTable<LeftWord>.Match, endingAt position: Int, in units: [UInt16], floor: Int
    ) -> Bool {
        switch word.value.kind {
        case .division, .neutral:
            return characters[Int(units[position - 1])].contains(.level)
                && position - 3 >= floor && classes[Int(units[position - 3])].contains(.han)
                && isCut(word, endingAt: position, in: units, floor: floor)
        default: return false
        }
    }

    private func isCut(
        _ word: PhraseTable<LeftWord>.Match, endingAt position: Int, in units: [UInt16], floor: Int
    ) -> Bool {
        if let earlier = words.longestMatch(in: units, endingAt: position - 1, from: floor),
            earlier.length > 1
        {
            switch earlier.value.kind {
            case .hard, .soft: return word.value.kind == .division || units[position - 1] != .unit("区")
            case .field: return units[position - 1] == .unit("县") || units[position - 1] == .unit("市")
            default: break
            }
        }
        guard word.value.kind == .division else { return false }
        // 我代|县委: a county of one character stands behind what no name has in it.
        guard let earlier = words.longestMatch(in: units, endingAt: position - 2, from: floor) else {
            return true
        }
        switch earlier.value.kind {
        case .place, .division, .level, .body: return false
        case .hard:
            return earlier.length == 1 && !characters[Int(units[position - 3])].contains(.connector)
                && !Self.isPreposition(units[position - 3])
        case .soft: return false
        default: return true
        }
    }

    private static func isPreposition(_ unit: UInt16) -> Bool {
        switch unit {
        // 由 在 对 向 从 是 为 把 被 以 于 至 给 让 使 等 的 到 请
        case .unit("由"), .unit("在"), .unit("对"), .unit("向"), .unit("从"), .unit("是"), .unit("为"), .unit("把"),
            .unit("被"), .unit("以"), .unit("于"), .unit("至"),
            .unit("给"), .unit("让"), .unit("使"), .unit("等"), .unit("的"), .unit("到"), .unit("请"):
            return true
        default: return false
        }
    }

    /// 县人武部组织|民兵应急连: 组织 is what the body before does, but in 县委组织部 it is a field.
    func isOrganizing(
        _ length: Int, endingAt position: Int, _ place: HeadPlace, _ units: [UInt16], _ floor: Int
    ) -> Bool {
        guard length == 2, units[position - 2] == .unit("组"), units[position - 1] == .unit("织"),
            place.end - place.start > 2,
            let body = words.longestMatch(in: units, endingAt: position - 2, from: floor)
        else { return false }
        return body.value.kind == .body
    }
}
