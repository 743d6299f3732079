/// What a reading of the numbers of a speech costs. The reading with the least sum is taken.
///
/// A candidate is left out (its weight), goes on with an open series, or opens a series below an open item or
/// at the root. The sums are of the order of one for each oddity: a missing number, a change of style, an
/// outer style below an inner one.
enum OutlineCost {
    static let open: Float = 0.5
    static let gap: Float = 1.2
    static let widerGap: Float = 0.3
    static let duplicate: Float = 1.8
    static let laterStart: Float = 2
    static let laterStartInline: Float = 2.5
    static let carriedStart: Float = 0.1
    static let turned: Float = 3
    static let leftBehind: Float = 1.8
    /// A series at the root that might stand below the item before it.
    static let aside: Float = 0.8
    /// 一是…二是….不足在哪里?一是…: the same style from 1 again behind a sentence of its own.
    static let restart: Float = 1
    static let never: Float = .infinity

    /// Going on from one item with another.
    static func step(from last: Int32, to value: Int32) -> Float {
        let step = value - last
        switch step {
        case 1: return 0
        case 0: return duplicate
        case 2...: return step > 12 ? 6 : gap + widerGap * Float(step - 2)
        default: return never
        }
    }

    /// A series that changes its style.
    static func change(from old: Enumerator.Form, to new: Enumerator.Form) -> Float {
        if old == new { return 0 }
        guard old.isFree, new.isFree else { return never }
        return old == .yao || new == .yao ? 1.4 : 1
    }

    /// A style below another.
    static func nesting(of inner: Enumerator.Form, below outer: Enumerator.Form) -> Float {
        let innerRank = inner.rank
        let outerRank = outer.rank
        switch (innerRank > 0, outerRank > 0) {
        case (true, true):
            if innerRank > outerRank { return 0.05 * Float(innerRank - outerRank - 1) }
            return innerRank == outerRank ? 3 : 2.6
        case (true, false): return innerRank <= 3 ? 3 : innerRank == 4 ? 0.8 : 0.4
        case (false, true): return 0
        case (false, false): return inner == outer ? 0.6 : 0.4
        }
    }

    /// A list inside a paragraph of its own below an item of any style: 处理好三个关系:一、…;二、….
    static func isListed(_ inner: Enumerator, below outer: Enumerator) -> Bool {
        inner.form.rank > 0 && outer.position.isBlock && inner.paragraph != outer.paragraph
            && (inner.position == .afterClauseGroup
                || inner.position == .afterSentence && inner.announced > 0)
    }

    static let listed: Float = 0.6

    /// The audience is addressed again, or the text goes on to what comes next, between an item and a series.
    /// - Parameter isLast: whether no item of a paragraph stands below the outer one.
    static func departure(of inner: Enumerator, from outer: Enumerator, isLast: Bool) -> Float {
        if inner.address > outer.start || outer.isClosed && inner.paragraph != outer.paragraph {
            return leftBehind
        }
        guard inner.leadIn > outer.start else { return 0 }
        // 总之,…三个到位:一是…: beside the last item, below what holds it.
        if inner.isClosing { return isLast ? leftBehind : 0 }
        // What stands below a heading alone on its line belongs to it until the next one.
        return outer.isAlone ? 0 : leftBehind
    }

    /// Below 第三,… at the head of its paragraph stands what the paragraph, or the one behind it, counts further.
    static func isBelowOrdinal(_ inner: Enumerator, _ outer: Enumerator) -> Bool {
        guard inner.form.rank > 3, outer.position.isBlock, outer.form == .ordinal else { return false }
        return inner.paragraph == outer.paragraph || inner.lineAbove == outer.paragraph
    }

    static let belowOrdinal: Float = 0.1

    /// A new series at the root behind one that is open there.
    static func beside(_ old: Enumerator.Form, _ new: Enumerator.Form) -> Float {
        switch (old.rank > 0, new.rank > 0) {
        case (true, true): return new.rank < old.rank ? 0.2 : new.rank == old.rank ? 1.2 : 2
        case (false, true): return new.rank <= 4 ? 0.2 : 1
        case (true, false): return 1.5
        case (false, false): return new == old ? 0.6 : 1
        }
    }

    /// Where the new series stands, seen from the item that it would stand below.
    static func place(of inner: Enumerator, below outer: Enumerator) -> Float {
        if inner.paragraph == outer.paragraph { return 0 }
        if inner.position.isBlock {
            if outer.isAlone { return 0 }
            return outer.position.isBlock ? 0.4 : 1.6
        }
        if outer.isAlone { return 0.2 }
        let turn: Float = inner.followsTurn ? 1.2 : 0
        return (outer.position.isBlock ? 1 : 2.5) + turn
    }

    /// Where the next member stands, seen from the one before it.
    static func place(of next: Enumerator, after last: Enumerator) -> Float {
        if next.paragraph == last.paragraph { return 0 }
        if next.position.isBlock { return last.position.isBlock ? 0 : 0.5 }
        return last.position.isBlock ? 1 : 1.2
    }

    /// What it costs to take a candidate that stands where numbers hardly stand.
    static func burden(of candidate: Enumerator) -> Float {
        switch candidate.position {
        case .wrapped: 1.5
        case .inside: candidate.form.isFree ? 0.6 : 0.2
        default: 0
        }
    }

    /// What it costs to leave a candidate out, before its neighbours are known.
    static func weight(of candidate: Enumerator) -> Float {
        let byPosition:
            (block: Float, sentence: Float, group: Float, comma: Float, space: Float, inside: Float) =
                switch candidate.form {
                case .chapter: (6, 0, 0, 0, 0, 0)
                case .part: (5, 4, 3, 2, 3, 1)
                case .cjk: (6, 3.5, 3.5, 1, 3, 1.5)
                case .cjkParenthesized: (6, 4, 3, 1.5, 3, 2)
                case .decimal: (4, 2, 2, 0.5, 1.5, 0)
                case .decimalSecond, .decimalThird: (3, 0, 0, 0, 0, 0)
                case .decimalParenthesized: (4.5, 3, 2.5, 1.5, 2.5, 0.8)
                case .circled: (4, 3, 3, 2.5, 2.5, 2)
                case .letter: (2.5, 1, 1.5, 0.5, 0.5, 0)
                case .ordinal: (4.5, 4, 3.5, 2, 3, 1.5)
                case .shi: (4.5, 4.5, 4.5, 3.5, 3, 1.5)
                case .yao: (4.5, 4.5, 4.5, 3.5, 3, 1.2)
                case .sequence: (3.5, 3.5, 3.5, 1.5, 2.5, 0)
                case .other: (3, 3, 3, 2.5, 2, 0)
                }
        switch candidate.position {
        case .block: return byPosition.block
        case .wrapped: return min(1, byPosition.comma)
        case .afterSentence: return byPosition.sentence
        case .afterClauseGroup: return byPosition.group
        case .afterComma: return byPosition.comma
        case .afterSpace: return byPosition.space
        case .inside: return byPosition.inside
        }
    }

    /// What is left of the weight of a candidate that has neither a predecessor nor a successor.
    static func lonely(_ candidate: Enumerator, _ weight: Float) -> Float {
        switch candidate.form {
        case .sequence, .letter, .other: return 0
        case .cjk, .cjkParenthesized, .chapter, .part:
            return candidate.position.isBlock ? weight : candidate.value == 1 ? 1 : 0
        case .decimal, .decimalSecond, .decimalThird, .decimalParenthesized, .circled:
            return candidate.position.isBlock && candidate.value == 1 ? 0.8 : 0
        case .shi, .yao, .ordinal:
            if candidate.position == .inside { return 0 }
            return candidate.value == 1 ? weight * 0.6 : candidate.position.isBlock ? 1 : 0
        }
    }
}
