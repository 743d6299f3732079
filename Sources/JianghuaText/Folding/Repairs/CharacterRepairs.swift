/// Damage that shows in a character: readings, tags, broken spacing, invisible characters, wrong bytes.
///
/// Looks only at the places that folding has marked; every look is bounded, so that all of them together
/// are linear in the text.
struct CharacterRepairs {
    /// The source, and its folded units at the same offsets.
    let scalars: [UInt32]
    let units: [UInt16]
    let traits = FoldingTable.shared.traits

    func edits(at suspects: [Int32]) -> Edits {
        var edits = Edits()
        var readings: RubyReadings?
        var gaps = ParagraphGaps(scalars: scalars, units: units, suspects: suspects)
        var wraps = WrapSpaces(units: units, suspects: suspects)
        var shifts = 200
        // Everything before this offset has been dealt with.
        var free = 0
        for suspect in suspects {
            let index = Int(suspect)
            guard index >= free else { continue }
            switch units[index] {
            case 0x20:
                if index > 0,
                    scalars[index - 1] < 0x7F || index + 1 < units.count && scalars[index + 1] < 0x7F,
                    let hidden = HiddenLetters(at: index, in: scalars), hidden.range.lowerBound >= edits.end
                {
                    edits.replace(hidden.range, as: .invisible)
                    free = hidden.range.upperBound
                    continue
                }
                if let end = gaps.end(at: index) {
                    edits.replace(index..<end, with: [0x0A], as: .paragraph)
                    free = end
                    continue
                }
                let end = endOfSpaces(from: index)
                if wraps.contains(index) {
                    edits.replace(index..<end, as: .wrap)
                } else if wraps.isScattered(index) || mayJoin(spaces: index..<end) {
                    edits.replace(index..<end, as: .space)
                }
                free = end
            case 0x28:
                guard let reading = RubyReading(at: index, in: units, followsHan: index == edits.end) else {
                    continue
                }
                if !reading.hasTone, readings == nil { readings = RubyReadings(self, suspects) }
                if reading.hasTone || readings?.areUsed == true {
                    edits.replace(reading.range, as: .ruby)
                    free = reading.range.upperBound
                }
            case 0x3C:
                guard let tag = MarkupTag(at: index, in: units) else { continue }
                edits.replace(tag.range, with: tag.breaksLine ? [0x0A] : [], as: .markup)
                free = tag.range.upperBound
            case 0x26:
                guard let entity = MarkupEntity(at: index, in: units) else { continue }
                edits.replace(entity.range, with: entity.units, as: .markup)
                free = entity.range.upperBound
            case 0x3F
            where scalars[index] == 0x3F
                && (index == 0 || traits[Int(units[index - 1])].contains(.lineBreak)):
                // ? ? 一、抓整地: what indentation became
                var end = index
                while end < units.count, units[end] == 0x3F || units[end] == 0x20 { end += 1 }
                // One alone may be the question's of the line above.
                guard end < units.count, end - index >= 2,
                    traits[Int(units[end])].contains(.han) || units[end] == 0x28
                else { continue }
                edits.replace(index..<end, as: .space)
                free = end
            case 0x3F where scalars[index] == 0x3F && isLostComparison(index):
                edits.replace(index..<index + 1, as: .mojibake)
                free = index + 1
            case 0x3F:
                guard let shift = ByteShift(at: index, in: scalars, from: edits.end, budget: &shifts) else {
                    continue
                }
                if let units = shift.units {
                    edits.replace(shift.range, with: units, as: .mojibake)
                } else {
                    edits.report(shift.range, as: .mojibake)
                }
                free = shift.range.upperBound
            case 0x420:
                // Р, in which some pages keep the paragraph marks of their files
                guard !isCyrillic(index - 1), !isCyrillic(index + 1) else { continue }
                edits.replace(index..<index + 1, with: [0x0A], as: .paragraph)
                free = index + 1
            // Between two cells
            case 0x7C: continue
            case 0xFFFD:
                var end = index + 1
                while end < units.count, units[end] == 0xFFFD { end += 1 }
                edits.report(index..<end, as: .mojibake)
                free = end
            default:
                var end = index + 1
                while end < units.count, isInvisible(end) { end += 1 }
                edits.replace(index..<end, as: .invisible)
                free = end
            }
        }
        return edits
    }

    /// 知晓率?80%: what ≥ became, between what is measured and its figure.
    private func isLostComparison(_ index: Int) -> Bool {
        guard index > 1, index + 2 < units.count, Self.measured.contains(units[index - 1]),
            traits[Int(units[index - 2])].contains(.han)
        else { return false }
        var end = index + 1
        while end < units.count, end - index < 8,
            traits[Int(units[end])].contains(.digit) || units[end] == 0x2E
        {
            end += 1
        }
        return end > index + 1 && end < units.count && units[end] == 0x25
    }

    /// The last characters of rates: 知晓率, 满意度, 比例, 占比, 比重
    private static let measured = Set("率度例比重".utf16)

    /// A letter beside it makes a word of Р, also a Latin one.
    private func isCyrillic(_ index: Int) -> Bool {
        guard units.indices.contains(index) else { return false }
        let unit = units[index]
        return (0x400...0x52F).contains(unit) && unit != 0x420 || (0x41...0x7A).contains(unit)
    }

    private func isInvisible(_ index: Int) -> Bool {
        let scalar = scalars[index]
        return scalar < 0x10000 ? traits[Int(scalar)].contains(.invisible) : scalar >= 0xE0000
    }
}
