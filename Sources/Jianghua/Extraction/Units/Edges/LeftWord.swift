import JianghuaRecords

/// What a word to the left of a name's end is.
struct LeftWord: Sendable {
    enum Kind: UInt8, Sendable {
        /// Ends every name.
        case hard
        /// Ends names but those of task forces.
        case soft
        /// No edge, no part of a short name.
        case neutral
        case field
        case descriptor
        /// 市, 县, 省: a level in front of a body.
        case level
        /// A place without its suffix.
        case place
        /// A place with its suffix.
        case division
        /// 各, 有关, 本: makes a collective.
        case determiner
        /// 其他, 广大: determines, but only a body that acts.
        case weak
        /// 两级 of 市、区两级: determines together with the levels before it.
        case tiers
        /// 市直, 全县, 国务院: determines, and may stand before another determiner.
        case scope
        /// A body: 市委, 公安局.
        case body

        /// Says which ones, or of what sort, before a bare kind.
        var qualifies: Bool {
            switch self {
            case .determiner, .descriptor, .scope, .weak: true
            default: false
            }
        }
    }

    var kind: Kind
    /// Of a field or body; `collective` for places larger than a province.
    var category: UnitCategory = .government
}

enum LeftWords {
    /// - Parameter bodies: names that stand alone and may stand before another body.
    static func table(bodies: [(String, Head)]) -> PhraseTable<LeftWord> {
        var entries: [(String, LeftWord)] = []
        func add(_ words: [String], _ kind: LeftWord.Kind) {
            entries += words.map { ($0, LeftWord(kind: kind)) }
        }
        add(determiners, .determiner)
        // 国务院 determines 部门 but is part of the name of an office.
        entries += ["国务院", "中央", "国务院安委会"].map { ($0, LeftWord(kind: .scope, category: .party)) }
        add(scopes, .scope)
        add(stationed, .scope)
        add(seated, .scope)
        add(placedAll, .determiner)
        add(["两级", "三级", "四级", "五级"], .tiers)
        add(weak, .weak)
        entries += ["国家", "中央", "全国", "国家级"].map { ($0, LeftWord(kind: .level, category: .collective)) }
        add(levels, .level)
        entries += bodies.map { ($0.0, LeftWord(kind: .body, category: $0.1.category)) }
        entries += DutyFields.entries.map { ($0.0, LeftWord(kind: .field, category: $0.1)) }
        add(EdgeWords.soft, .soft)
        // 第一中学, 第二人民医院
        add("第一 第二 第三 第四 第五 第六 第七 第八 第九 第十".words, .neutral)
        add(EdgeWords.hard, .hard)
        add(DutyFields.descriptors, .descriptor)
        add(PlaceNames.provinces, .place)
        entries += PlaceNames.regions.map { ($0, LeftWord(kind: .place, category: .collective)) }
        // A county that became a district keeps its stem; a stem that is a verb too keeps its own suffix.
        let verbs = Set((EdgeWords.hard + common).map { Array($0.utf8) })
        let objectVerbs = Set(EdgeWords.objectVerbs.map { Array($0.utf8) })
        func divisions(_ stems: [String], _ suffixes: [String]) {
            // 会同 is a county and a verb, which is the more frequent.
            for stem in stems where !verbs.contains(Array(stem.utf8)) {
                for suffix in suffixes { entries.append((stem + suffix, LeftWord(kind: .division))) }
                // 延长 is a county and a verb.
                if objectVerbs.contains(Array(stem.utf8)) { continue }
                // 昨天|镇农业服务中心: two characters that end in 镇 are a town's more often than a county's.
                let isTown = stem.utf16.count == 2 && stem.utf16.last == .unit("镇")
                if stem.utf16.count > 1, !isTown { entries.append((stem, LeftWord(kind: .place))) }
            }
        }
        divisions(PlaceNames.provinces, ["省", "市", "自治区", "特别行政区", "特区"])
        divisions(PlaceNames.cities, ["市", "盟", "地区"])
        divisions(PlaceNames.counties, ["县", "区"])
        divisions(PlaceNames.districts, ["区"])
        divisions(PlaceNames.banners, ["旗"])
        divisions(PlaceNames.prefectures, ["州"])
        add(EdgeWords.neutral, .neutral)
        // 城区 and 农村 end in a level and are none.
        let openings = Set("我全各本该外邻".utf16)
        add(EdgeWords.tasks, .soft)
        add("前方 后方 大后方".words, .neutral)
        add(EdgeWords.objectVerbs, .hard)
        entries += DutyFields.sections.map { ($0, LeftWord(kind: .field)) }
        add(UnitHeads.words(of: .centre), .neutral)
        add(UnitHeads.words(of: .block).filter { !openings.contains($0.utf16.first ?? 0) }, .neutral)
        return PhraseTable(entries, backward: true)
    }
}
