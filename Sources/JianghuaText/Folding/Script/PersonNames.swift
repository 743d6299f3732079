/// Names that keep a character which words give up: 李昇, 王甦. A name is a surname, one or two characters,
/// and a title or a mark behind it.
enum PersonNames {
    /// Characters that simplified names may keep.
    static let keepers = Set("昇甦乾徵堃喆祕迺剋濛瑯餘藉瞭鉅".utf16)
    private static let surnames = Set(
        """
        赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏窦章云苏潘葛范彭郎鲁韦马苗方俞任袁柳鲍史唐薛雷贺倪汤\
        滕殷罗毕郝安常乐于时傅卞齐康伍余元顾孟平黄穆萧肖尹姚邵汪祁毛米贝戴宋庞熊纪舒屈项祝董梁杜阮蓝闵席季贾路江童颜郭梅盛林刁钟徐邱骆高夏\
        蔡田樊胡凌霍虞万支柯管卢莫房丁邓洪包左石崔龚程邢裴陆翁荀曲储段焦侯全秋宁甘武符刘景詹叶司黎乔赖卓屠池谭申冉桑桂牛燕尚温庄晏柴阎习文
        """.utf16)
    private static let titles = [
        "同志", "书记", "市长", "县长", "区长", "省长", "镇长", "乡长", "州长", "部长", "主席", "主任", "局长", "厅长", "处长", "科长", "院长",
        "校长", "先生", "女士", "代表", "委员", "教授", "会长", "司长", "副", "总", "董事",
    ].map { Array($0.utf16) }

    /// Surname, one or two characters, title: the names, without the titles, ascending. O(n).
    ///
    /// A surname counts where a word can start: behind a mark, a space, a title or a particle.
    static func named(in units: [UInt16]) -> [Range<Int>] {
        var found: [Range<Int>] = []
        let traits = FoldingTable.shared.traits
        var index = 0
        while index < units.count {
            guard surnames.contains(units[index]),
                index == 0 || startsWord(after: units[index - 1], traits)
                    || isTitle(endingAt: index, in: units)
            else {
                index += 1
                continue
            }
            let end = [index + 3, index + 2].first { end in
                end < units.count && units[index + 1..<end].allSatisfy { traits[Int($0)].contains(.han) }
                    && full.contains { title in
                        end + title.count <= units.count
                            && title.indices.allSatisfy { units[end + $0] == title[$0] }
                    }
            }
            if let end { found.append(index..<end) }
            index = end ?? index + 1
        }
        return found
    }

    private static let full = titles.filter { $0.count > 1 }
    private static let particles = Set("和与由请是对向让听以及把、,在".utf16)

    private static func startsWord(after unit: UInt16, _ traits: [FoldingTable.Traits]) -> Bool {
        !traits[Int(unit)].contains(.han) && !traits[Int(unit)].contains(.digit) || particles.contains(unit)
    }

    private static func isTitle(endingAt index: Int, in units: [UInt16]) -> Bool {
        full.contains { title in
            index >= title.count && title.indices.allSatisfy { units[index - title.count + $0] == title[$0] }
        }
    }

    /// Whether the unit at the index is part of such a name. Looks four characters to either side.
    static func keep<Unit: FixedWidthInteger>(
        _ unit: UInt16, at index: Int, in text: [Unit], _ bounds: Range<Int>
    ) -> Bool {
        guard keepers.contains(unit) else { return false }
        for distance in 1...2 {
            let start = index - distance
            guard start >= bounds.lowerBound, text[start] < 0x10000,
                surnames.contains(UInt16(truncatingIfNeeded: text[start]))
            else { continue }
            // A name of three characters may go on behind the unit.
            for end in index + 1...index + (distance == 1 ? 2 : 1) where end < bounds.upperBound {
                let isTitled = titles.contains { title in
                    end + title.count <= bounds.upperBound
                        && title.indices.allSatisfy { text[end + $0] == Unit(title[$0]) }
                }
                if isTitled { return true }
            }
        }
        return false
    }
}
