/// What single characters mean in and around the names of units: one look into a table instead of one set each.
struct UnitCharacters: OptionSet, Sendable {
    let rawValue: UInt32

    /// Whether a mark parts clauses: not 、 and brackets.
    static func endsClause(_ unit: UInt16) -> Bool {
        switch unit {
        case 0x2C, .unit("。"), 0x3B, 0x3A, 0x21, 0x3F: true
        default: false
        }
    }

    /// The levels of administration.
    static let level = UnitCharacters(rawValue: 1 << 0)
    /// Levels whose bodies are named by a place that no list holds: 桐山市委.
    static let town = UnitCharacters(rawValue: 1 << 1)
    /// What a list of levels is made of: 省、市(县).
    static let tier = UnitCharacters(rawValue: 1 << 2)
    /// Directly behind a level they begin the name of its organ: 市委, 县政府.
    static let organ = UnitCharacters(rawValue: 1 << 3)
    /// As `organ`, with those that only follow a level in the head: 区直, 市监委.
    static let levelOrgan = UnitCharacters(rawValue: 1 << 4)
    /// 中队, 大队, 支队
    static let squad = UnitCharacters(rawValue: 1 << 5)
    /// The first of 有关, 相关, 各.
    static let related = UnitCharacters(rawValue: 1 << 6)
    /// 进驻, 派驻, 入驻, 常驻: 驻 is a verb there.
    static let settling = UnitCharacters(rawValue: 1 << 7)
    /// What may stand beside levels in brackets behind a division: 县(市、开发区).
    static let bracketed = UnitCharacters(rawValue: 1 << 8)
    /// Behind a counted set of divisions they make it a level: 三区政府, 三区直.
    static let afterSet = UnitCharacters(rawValue: 1 << 9)
    /// The first of kinds of division that share a list: 等乡镇, 等街道.
    static let divisionHead = UnitCharacters(rawValue: 1 << 10)
    /// Count a set of divisions: 三区.
    static let count = UnitCharacters(rawValue: 1 << 11)
    static let measure = UnitCharacters(rawValue: 1 << 12)
    /// Numbers of no exact value.
    static let vague = UnitCharacters(rawValue: 1 << 13)
    /// What may follow a division that is a subject.
    static let follower = UnitCharacters(rawValue: 1 << 14)
    /// What 办公室 by itself does.
    static let officeVerb = UnitCharacters(rawValue: 1 << 15)
    /// Ends an alias in brackets.
    static let aliasEnd = UnitCharacters(rawValue: 1 << 16)
    /// Ends divisions whose names no list holds.
    static let village = UnitCharacters(rawValue: 1 << 17)
    /// Ends of divisions: 各乡镇 do not belong to 县直.
    static let territory = UnitCharacters(rawValue: 1 << 18)
    /// First or last of bodies of the centre, which share no prefix of a place.
    static let national = UnitCharacters(rawValue: 1 << 19)
    /// 和, 与, 及
    static let connector = UnitCharacters(rawValue: 1 << 20)
    /// Between members of a list.
    static let separator = UnitCharacters(rawValue: 1 << 21)
    /// The first of 重点做好, 切实抓好, 抓紧, 务必.
    static let imperative = UnitCharacters(rawValue: 1 << 22)
    /// The first of phrases between a subject and its modal: 在…下, 根据….
    static let opener = UnitCharacters(rawValue: 1 << 23)
    /// Before 要 they make another word of it: 主要, 需要.
    static let beforeWill = UnitCharacters(rawValue: 1 << 24)
    /// Behind 要 they make another word of it: 要求, 要素.
    static let afterWill = UnitCharacters(rawValue: 1 << 25)

    /// Behind the end of a long name they are no part of another word: 司法所|要.
    static let modal = UnitCharacters(rawValue: 1 << 26)

    /// Behind 各 they make another word of it: 各地, 各项.
    static let kindless = UnitCharacters(rawValue: 1 << 27)
    /// Words of one character that stand before names and are no part of any.
    static let particle = UnitCharacters(rawValue: 1 << 28)

    /// Before the name of a division they say that it was or is one.
    static let former = UnitCharacters(rawValue: 1 << 29)

    /// By themselves at the end of a clause they are what a body does: 支持合作社干.
    static let doing = UnitCharacters(rawValue: 1 << 30)

    /// Of all units of the BMP.
    static let table: CharacterTable<UnitCharacters> = {
        var table = [UnitCharacters](repeating: [], count: 0x10000)
        func insert(_ characters: String, _ value: UnitCharacters) {
            for unit in characters.utf16 { table[Int(unit)].formUnion(value) }
        }
        insert("省市县区州旗盟镇乡", [.level, .tier])
        insert("、()央中村", .tier)
        insert("市县区镇乡", .town)
        insert("委政人纪府", [.organ, .levelOrgan])
        insert("直监", .levelOrgan)
        insert("中大支", .squad)
        insert("有相各", .related)
        insert("进派入常", .settling)
        insert("街道社村居地自治特别行政直辖开发园高新", .bracketed)
        insert("政直级委人", .afterSet)
        insert("乡镇县区街", .divisionHead)
        insert("两二三四五六七八九十", .count)
        insert("个家支所名位类批", .measure)
        insert("多几余数", .vague)
        insert("要也将的等和与及在作为党政人负牵配应须必由把对", .follower)
        insert("设要负具承将牵", .officeVerb)
        insert("市区县镇乡旗州盟街道办局委组部会所站中心城队院校村居司", .aliasEnd)
        insert("镇乡村", .village)
        insert("镇乡村道区县市社)", .territory)
        insert("部署关行国中", .national)
        insert("和与及", [.connector, .separator])
        insert("、", .separator)
        insert("重切抓务", .imperative)
        insert("在根按依围对结以于针每尤特通从立聚紧坚遵", .opener)
        insert("主重需必纲紧首摘扼险只机", .beforeWill)
        insert("求点素件闻害塞", .afterWill)
        insert("要在能须应需得作做将", .modal)
        insert("带干闯试领投建办种养", .doing)
        insert("老原旧新本该各某全我两", .former)
        insert("地方项种级类处个位式样国", .kindless)
        insert("由向对在与和被把将让使请从经为按至到以及或给跟同于据因但若如时后前当报送交转的了是不有我你他她它们这那哪每并则都也就又还均只即才所内下里间已未很", .particle)
        return CharacterTable(table, missing: [])
    }()
}
