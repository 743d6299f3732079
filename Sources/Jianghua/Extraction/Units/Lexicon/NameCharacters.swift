/// Single characters that tell what a word may be.
enum NameCharacters {
    /// What the name of a body ends in that no lexicon knows: 灌区, 护林员.
    static let members = UnitSet("区院社部厂校站所队员户者店馆园办")

    /// The same, and what those end in who act: 企业家, 群众, 果农.
    static let bodies = UnitSet("人家商民农客企众业组长生师工手主友团班会司局室处科镇乡村县市道位门构织心场行媒体导兵区院社部厂校站所队员户者店馆园办")

    /// What stands in no name of a body.
    static let grammar = UnitSet("的了是有把被对向让给这那就")

    /// What a set of things ends in before 组, or those who compete in one: 水泵组, 实验组, 男子组.
    static let things = UnitSet("泵池器门架板管缸验照子双年词机件")

    /// What begins no name before 组: 各组, 每组, 村组.
    static let nameless = UnitSet("各每本该村两几分编按整全多")

    /// What those end in who keep bodies in a place: 中央, 省, 市, 部, 军.
    static let owners = UnitSet("中央国家省市部军直属区州县")
}
