/// GBK text whose bytes were read one off.
///
/// A program that replaces byte sequences without regard to character borders can hit the second half of one
/// character and the first half of the next. What comes after is then read one byte off, until a character
/// with an ASCII second half brings the reader back into step. Two such programs are known:
///
/// - full-width signs made ASCII: `。可以說` is `A1 A3 BF C9 …`, `A3 BF` is `？`, and the text becomes
///   `??梢哉f`;
/// - readings set after characters: `因為全` is `D2 F2 9E E9 C8 …`, `F2 9E` is `驗`, and the text becomes
///   `因?yàn)槿…`.
struct ByteShift {
    let range: Range<Int>
    /// What the bytes say, ``FoldedText/placeholder`` where a byte is lost; `nil` when the damage is only
    /// reported.
    let units: [UInt16]?

    private static let longest = 64

    /// - Parameters:
    ///   - index: of the question mark that stands for the lost byte.
    ///   - start: from where on nothing has been repaired.
    ///   - budget: how many more times a lost byte may be looked for, which asks ICU for readings.
    init?(at index: Int, in scalars: [UInt32], from start: Int, budget: inout Int) {
        guard scalars[index] == 0x3F, index >= start, index + 3 < scalars.count else { return nil }
        if let reading = Self.swallowedReading(at: index + 1, in: scalars) {
            var lead: UInt8?
            if budget > 0 {
                budget -= 1
                lead = Self.lostByte(
                    after: index, reading: Array(scalars[index + 1..<reading]), in: scalars, budget: &budget)
            }
            self.init(index, in: scalars, run: reading + 1, first: [], pending: lead)
        } else {
            let sign = scalars[index + 1]
            guard (0x21...0x3F).contains(sign), Self.isHan(scalars[index + 2]),
                Self.isHan(scalars[index + 3]) || (0x40...0x7E).contains(scalars[index + 3])
            else { return nil }
            // The first character ends in A3; the one that stands at ends of sentences is 。
            self.init(
                index, in: scalars, run: index + 2, first: [0x3002], pending: UInt8(sign) | 0x80)
        }
    }

    /// - Parameters:
    ///   - run: where the misread characters start.
    ///   - pending: the byte before them that belongs to their first one; `nil` when it is lost.
    private init?(_ index: Int, in scalars: [UInt32], run: Int, first: [UInt16], pending: UInt8?) {
        let table = GBKTable.shared
        var units = first
        var lead = pending
        var isLeadLost = pending == nil
        var read: [UInt16] = []
        var end = run
        var isInStep = false
        func take(_ trail: UInt8) {
            if isLeadLost {
                units.append(FoldedText.placeholder)
                isLeadLost = false
            } else if let byte = lead, let unit = table.character(byte, trail) {
                if table.isCommon(unit) {
                    units.append(unit)
                } else {
                    units += Self.acrossGap(byte, trail, table) ?? [unit]
                }
            } else {
                units.append(FoldedText.placeholder)
            }
        }
        while end < scalars.count, end - run < Self.longest, !isInStep {
            if let (high, low) = table.bytes(of: scalars[end]) {
                read.append(UInt16(truncatingIfNeeded: scalars[end]))
                take(high)
                lead = low
                end += 1
            } else if (0x40...0x7E).contains(scalars[end]) {
                take(UInt8(scalars[end]))
                isInStep = true
                end += 1
            } else if scalars[end] == 0x3F, let reading = Self.swallowedReading(at: end + 1, in: scalars) {
                // Another reading, set at the right place this time, behind a character that was lost.
                units += [FoldedText.placeholder, FoldedText.placeholder]
                isInStep = true
                end = reading + 1
            } else {
                break
            }
        }
        let known = units.dropFirst(first.count).filter { $0 != FoldedText.placeholder }
        let common = known.filter { table.isCommon($0) }.count
        let before = read.filter { table.isCommon($0) }.count
        // As read the text must be odd, as repaired it must not be; or it comes back into step and not one
        // character of it is rare.
        let isOdd = read.count >= (isInStep ? 1 : 2) && before * 3 <= read.count * 2
        let isPlain = known.count >= 3 && common == known.count
        guard isOdd || isInStep && isPlain else { return nil }
        range = index..<end
        // More characters than were read cannot each have a place of their own: such damage is only reported.
        let isMended =
            isInStep && known.count >= 2 && common * 10 >= known.count * 8 && units.count <= end - index
        self.units = isMended ? units : nil
        if self.units == nil, !first.isEmpty, common * 2 < known.count { return nil }
    }

    /// Two characters of which a program dropped the middle: the second byte of one and the first of the
    /// next, together a private-use character (F8…FE with A1…FE). The first can be told when only one of the
    /// possible ones is frequent.
    private static func acrossGap(_ lead: UInt8, _ trail: UInt8, _ table: GBKTable) -> [UInt16]? {
        let candidates = (UInt8(0xF8)...0xFE).compactMap { table.character(lead, $0) }
            .filter { table.isCommon($0) }
        guard let first = candidates.first else { return nil }
        return [candidates.count == 1 ? first : FoldedText.placeholder, FoldedText.placeholder]
    }

    /// `yàn)` whose opening bracket was read with the byte before it: the offset of the closing one.
    private static func swallowedReading(at index: Int, in scalars: [UInt32]) -> Int? {
        var end = index
        while end < scalars.count, end - index < 8, isPinyin(scalars[end]) { end += 1 }
        guard end > index, end < scalars.count, scalars[end] == 0x29 else { return nil }
        return end
    }

    /// The byte that a reading's character ends with, when the reading tells it: the character starts with
    /// the second byte of the character before the question mark.
    ///
    /// - Parameter budget: is lessened by what asking ICU for rare characters takes.
    private static func lostByte(
        after index: Int, reading: [UInt32], in scalars: [UInt32], budget: inout Int
    ) -> UInt8? {
        guard index > 0, let (_, first) = GBKTable.shared.bytes(of: scalars[index - 1]) else { return nil }
        var common: [(trail: UInt8, unit: UInt16)] = []
        var rare: [(trail: UInt8, unit: UInt16)] = []
        for trail in UInt8(0x40)...0xFE {
            guard let unit = GBKTable.shared.character(first, trail),
                ScriptCount.traits(of: unit).contains(.han)
            else { continue }
            if GBKTable.shared.isCommon(unit) {
                common.append((trail, unit))
            } else {
                rare.append((trail, unit))
            }
        }
        let wanted = reading.map { UInt16(truncatingIfNeeded: $0) }
        var hits = common.filter { HanReadings.common.isReading(wanted, of: $0.unit) }
        if hits.isEmpty, budget >= costOfRare {
            budget -= costOfRare
            let readings = HanReadings(of: rare.map(\.unit))
            hits = rare.filter { readings.isReading(wanted, of: $0.unit) }
        }
        return hits.count == 1 ? hits[0].trail : nil
    }

    /// Of the looks for a lost byte that a document has, what one costs that asks ICU for a row of characters.
    private static let costOfRare = 20

    private static func isHan(_ scalar: UInt32) -> Bool { ScriptCount.traits(of: scalar).contains(.han) }

    private static func isPinyin(_ scalar: UInt32) -> Bool {
        (0x61...0x7A).contains(scalar) || RubyReading.isToned(scalar)
    }
}
