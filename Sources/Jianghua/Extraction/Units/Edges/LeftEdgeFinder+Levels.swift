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
            case .hard, .soft: return word.value.kind == .division || units[position - 1] != 0x533A  // 区
            case .field: return units[position - 1] == 0x53BF || units[position - 1] == 0x5E02  // 县 市
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
        case 0x7531, 0x5728, 0x5BF9, 0x5411, 0x4ECE, 0x662F, 0x4E3A, 0x628A, 0x88AB, 0x4EE5, 0x4E8E, 0x81F3,
            0x7ED9, 0x8BA9, 0x4F7F, 0x7B49, 0x7684, 0x5230, 0x8BF7:
            return true
        default: return false
        }
    }

    /// 县人武部组织|民兵应急连: 组织 is what the body before does, but in 县委组织部 it is a field.
    func isOrganizing(
        _ length: Int, endingAt position: Int, _ place: HeadPlace, _ units: [UInt16], _ floor: Int
    ) -> Bool {
        guard length == 2, units[position - 2] == 0x7EC4, units[position - 1] == 0x7EC7,  // 组织
            place.end - place.start > 2,
            let body = words.longestMatch(in: units, endingAt: position - 2, from: floor)
        else { return false }
        return body.value.kind == .body
    }
}
