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
    static var entries: PhraseEntries<LeftWord> {
        var entries = PhraseEntries<LeftWord>(backward: true)
        func add(_ words: [String], _ kind: LeftWord.Kind, _ category: UnitCategory = .government) {
            entries.add(words, LeftWord(kind: kind, category: category))
        }
        for stem in townStems + virtues {
            for suffix in ["镇", "乡", "街道"] { entries.add(stem, ending: suffix, LeftWord(kind: .division)) }
        }
        add(newAreas, .division)
        add(EdgeWords.days, .hard)
        add(determiners, .determiner)
        // 国务院 determines 部门 but is part of the name of an office.
        add(["国务院", "中央", "国务院安委会"], .scope, .party)
        add(scopes, .scope)
        add(stationed, .scope)
        add(seated, .scope)
        add(placedAll, .determiner)
        add(["两级", "三级", "四级", "五级"], .tiers)
        add(weak, .weak)
        add(["国家", "中央", "全国", "国家级"], .level, .collective)
        add(levels, .level)
        for group in UnitHeads.bodies {
            entries.add(group.words, LeftWord(kind: .body, category: group.head.category))
        }
        for (fields, category) in DutyFields.groups { add(fields, .field, category) }
        add(EdgeWords.soft, .soft)
        // 第一中学, 第二人民医院
        add("第一 第二 第三 第四 第五 第六 第七 第八 第九 第十".words, .neutral)
        add(EdgeWords.hard, .hard)
        add(DutyFields.descriptors, .descriptor)
        add(PlaceNames.provinces, .place)
        add(PlaceNames.regions, .place, .collective)
        // A county that became a district keeps its stem; a stem that is a verb too keeps its own suffix.
        let verbs = PhraseTable(EdgeWords.hard + common)
        let objectVerbs = PhraseTable(EdgeWords.objectVerbs)
        func divisions(_ stems: [String], _ suffixes: [String]) {
            for stem in stems {
                let units = Array(stem.utf16)
                // 会同 is a county and a verb, which is the more frequent.
                if verbs.holds(units) { continue }
                for suffix in suffixes { entries.add(stem, ending: suffix, LeftWord(kind: .division)) }
                // 延长 is a county and a verb.
                if objectVerbs.holds(units) { continue }
                // 昨天|镇农业服务中心: two characters that end in 镇 are a town's more often than a county's.
                let isTown = units.count == 2 && units[1] == .unit("镇")
                if units.count > 1, !isTown { entries.add(stem, LeftWord(kind: .place)) }
            }
        }
        divisions(PlaceNames.provinces, ["省", "市", "自治区", "特别行政区", "特区"])
        divisions(PlaceNames.cities, ["市", "盟", "地区"])
        divisions(PlaceNames.counties, ["县", "区"])
        divisions(PlaceNames.districts, ["区"])
        divisions(PlaceNames.banners, ["旗"])
        divisions(PlaceNames.prefectures, ["州"])
        add(EdgeWords.neutral, .neutral)
        add(EdgeWords.common, .neutral, .collective)
        add(EdgeWords.tasks, .soft)
        add("前方 后方 大后方".words, .neutral)
        add(EdgeWords.objectVerbs, .hard)
        add(DutyFields.sections, .field)
        add(EdgeWords.regards, .soft)
        add(UnitHeads.words(of: .centre), .neutral)
        // 城区 and 农村 end in a level and are none.
        let openings = UnitSet("我全各本该外邻")
        add(UnitHeads.words(of: .block).filter { !openings.contains($0.utf16.first ?? 0) }, .neutral)
        return entries
    }
}
