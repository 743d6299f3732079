import JianghuaRecords

/// Finds the speeches of a page and the text that belongs to none.
///
/// A speech starts at an anchor: a part heading, a title that leads to a body, or a salutation that follows
/// the close of another speech. It ends before the next anchor or where the page's own text begins.
struct SpeechFinder: Sendable {
    static let wholeText = Rule(
        id: "speech.whole-text", summary: "A source without any sign of several speeches is one speech.")
    static let partHeading = Rule(
        id: "speech.part-heading", summary: "A line such as 篇一, …篇1 or 第二篇:… opens a speech.")
    static let titleLine = Rule(
        id: "speech.title", summary: "A line that ends in 讲话, 致辞, 汇报 … and leads to a body opens a speech.")
    static let gluedTitle = Rule(
        id: "speech.glued-title", summary: "A title at the head of a line that goes on with the body.")
    static let salutation = Rule(
        id: "speech.salutation", summary: "A salutation opens a speech when none is open.")
    static let headline = Rule(
        id: "speech.headline", summary: "Slogans above the day, the speaker and the address name a speech.")
    static let boilerplate = Rule(
        id: "diagnostic.boilerplate", summary: "Text of the page, not of a speech.")

    /// Its tables are the same for every analyzer.
    static let shared = SpeechFinder()

    let reader = PageLineReader()
    private let dates = SpeechDateFinder()
    private let series = RunningSeries()

    /// A place where a speech may start.
    private struct Anchor {
        /// Index of the line.
        var line: Int
        var start: Int
        /// Index of the first line behind the title.
        var next: Int
        /// Where the body starts when title and body share a line.
        var body: Int?
        var title: Range<Int>?
        var rule: Rule
    }

    /// What ended last in the speech that is open, and may end it.
    private enum End {
        case none, closing
        case paragraph(Range<Int>)
    }

    /// Whether another speech may follow. A paragraph is asked only where one seems to.
    private func isClosed(_ end: End, _ scan: TextScan) -> Bool {
        switch end {
        case .none: false
        case .closing: true
        case .paragraph(let range): reader.closesSpeech(range, scan.units)
        }
    }

    /// Speeches, ascending, not overlapping, and a diagnostic for every stretch left out. O(text).
    func find(in scan: TextScan) -> (speeches: [SpeechDraft], diagnostics: [DiagnosticDraft]) {
        let lines = reader.lines(of: scan)
        let anchors = anchors(in: lines, scan)
        var speeches: [SpeechDraft] = []
        for (index, anchor) in anchors.enumerated() {
            let limit = index + 1 < anchors.count ? anchors[index + 1].line : lines.count
            // A few lines in front of the first part are the page's.
            if anchor.rule == Self.wholeText, index + 1 < anchors.count,
                bodyLength(lines, anchor.line, limit) < 200
            {
                continue
            }
            if let draft = speech(from: anchor, to: limit, lines, scan) { speeches.append(draft) }
        }
        return (speeches, leftOut(lines, speeches, scan))
    }

    private func speech(from anchor: Anchor, to limit: Int, _ lines: [PageLine], _ scan: TextScan)
        -> SpeechDraft?
    {
        var last = limit
        // The page's own text behind the speech.
        var index = anchor.next
        while index < last {
            if lines[index].kind == .pageEnd, endsSpeech(lines, anchor.next, index, last, scan) {
                last = index
                break
            }
            index += 1
        }
        last = pageTail(from: anchor.next, to: last, lines, scan.units)
        var end = anchor.title?.upperBound ?? anchor.start
        if last > anchor.next { end = lines[last - 1].range.upperBound }
        if let body = anchor.body, end < body { end = lines[anchor.line].range.upperBound }
        guard end > anchor.start else { return nil }
        var next = anchor.next
        while next < last {
            let kind = lines[next].kind
            guard kind == .blank || kind == .boilerplate || kind == .meta || kind == .date else { break }
            next += 1
        }
        let body = anchor.body ?? (next < lines.count ? lines[next].range.lowerBound : end)
        return SpeechDraft(
            range: anchor.start..<end, body: min(body, end), title: anchor.title,
            date: dates.date(lines: lines[anchor.line..<max(anchor.line, last)], scan)
                ?? dates.dateBehind(lines: lines[last..<max(last, limit)], scan)
                ?? dates.statedDate(lines: lines[..<anchor.line], scan), rule: anchor.rule)
    }

    /// Whether what follows a line of the page is less than a third of what went before: no speech goes on there.
    private func endsSpeech(
        _ lines: [PageLine], _ start: Int, _ line: Int, _ limit: Int, _ scan: TextScan
    ) -> Bool {
        (reader.isNotice(lines[line].range, scan.units)
            || 3 * bodyLength(lines, line, limit) < bodyLength(lines, start, line))
            && !series.goesOn(lines, start, line, limit, scan.units)
    }

    /// Where the page's lines begin behind the last line of the speech: short lines behind one of the page are
    /// the page's, too.
    private func pageTail(from start: Int, to end: Int, _ lines: [PageLine], _ units: [UInt16]) -> Int {
        var tail = end
        var index = end
        while index > start {
            switch lines[index - 1].kind {
            case .boilerplate, .pageEnd, .meta, .footer: tail = index - 1
            case .blank: if tail == index { tail = index - 1 }
            case .short where isCell(lines[index - 1].range, units): return tail
            case .short, .title, .date: break
            default: return tail
            }
            index -= 1
        }
        return tail
    }

    /// Several clauses without a stop: a cell of a table, no link.
    private func isCell(_ line: Range<Int>, _ units: [UInt16]) -> Bool {
        line.count >= 30 && line.count { units[$0] == 0x2C || units[$0] == 0x3B } >= 2
    }

    /// The characters of body in a stretch of lines. O(1).
    private func bodyLength(_ lines: [PageLine], _ start: Int, _ end: Int) -> Int {
        guard start < end else { return 0 }
        return lines[end - 1].bodyLength - (start > 0 ? lines[start - 1].bodyLength : 0)
    }

    private func anchors(in lines: [PageLine], _ scan: TextScan) -> [Anchor] {
        var anchors: [Anchor] = []
        /// A speech is open and has a body.
        var hasBody = false
        var end = End.none
        var hasSentence = false
        var index = 0
        while index < lines.count {
            let line = lines[index]
            switch line.kind {
            case .part:
                if leadsToBody(lines, index + 1) {
                    // A part that only repeats what the open speech is called is no new one.
                    var anchor = Anchor(
                        line: index, start: line.range.lowerBound, next: index + 1, title: line.title,
                        rule: Self.partHeading)
                    skipRepeatedTitles(&anchor, lines, scan)
                    if !hasBody { anchors.removeAll() }
                    anchors.append(anchor)
                    hasBody = false
                    end = .none
                    index = anchor.next
                    continue
                }
            case .title where !hasBody || line.isSpoken:
                if let anchor = titleAnchor(at: index, lines, scan, isFirst: !hasBody, end) {
                    if !hasBody {
                        // The nearest title before the body names the speech, but a part heading stands.
                        if let open = anchors.last, open.rule == Self.partHeading {
                            index = anchor.next
                            continue
                        }
                        anchors.removeAll()
                    } else if let open = anchors.last, isCover(open, before: index, lines, scan) {
                        anchors.removeLast()
                    }
                    anchors.append(anchor)
                    hasBody = false
                    end = .none
                    index = anchor.next
                    continue
                }
            case .salutation:
                // Lines without a sentence before the first salutation are the page's.
                if anchors.count == 1, anchors[0].rule == Self.wholeText, !hasSentence, !line.isAddressees {
                    anchors.removeAll()
                }
                if anchors.isEmpty || isClosed(end, scan) {
                    let named = anchors.isEmpty ? title(above: index, lines, scan) : nil
                    let first = named?.line ?? openingLine(above: index, lines, scan)
                    anchors.append(
                        Anchor(
                            line: first, start: lines[first].range.lowerBound, next: index,
                            title: named?.title, rule: named == nil ? Self.salutation : Self.headline))
                    end = .none
                }
                hasBody = true
            case .closing: end = hasBody ? .closing : .none
            case .body:
                if anchors.isEmpty {
                    var anchor = Anchor(
                        line: index, start: line.range.lowerBound, next: index, title: nil,
                        rule: Self.wholeText)
                    if let glued = reader.gluedTitle(of: line.range, in: scan.units) {
                        anchor.start = glued.title.lowerBound
                        anchor.title = glued.title
                        anchor.body = glued.body
                        anchor.rule = Self.gluedTitle
                    } else if let named = headline(above: index, lines, scan, asksForDay: true) {
                        anchor.line = named.line
                        anchor.start = lines[named.line].range.lowerBound
                        anchor.title = named.title
                        anchor.rule = Self.headline
                    } else if let named = document(above: index, lines, scan) {
                        anchor.line = named.line
                        anchor.start = lines[named.line].range.lowerBound
                        anchor.title = named.title
                        anchor.rule = Self.titleLine
                    }
                    anchors.append(anchor)
                }
                end = .paragraph(line.range)
                hasBody = true
                hasSentence = hasSentence || line.hasSentence
            case .short:
                if line.isMarked, anchors.isEmpty, leadsToBody(lines, index + 1) {
                    anchors.append(
                        Anchor(
                            line: index, start: scan.lines[index].lowerBound, next: index + 1,
                            title: line.range, rule: Self.titleLine))
                } else if anchors.isEmpty, isItemLine(line, scan) {
                    let named = document(above: index, lines, scan)
                    let first = named?.line ?? index
                    anchors.append(
                        Anchor(
                            line: first, start: lines[first].range.lowerBound, next: index,
                            title: named?.title, rule: named == nil ? Self.wholeText : Self.titleLine))
                }
            default: break
            }
            index += 1
        }
        if anchors.isEmpty, let first = lines.firstIndex(where: { $0.kind == .short || $0.kind == .title }) {
            anchors.append(
                Anchor(
                    line: first, start: lines[first].range.lowerBound, next: first, title: nil,
                    rule: Self.wholeText))
        }
        return anchors
    }

    /// The most that the notice says which a speech is sent round with.
    private static let longestCover = 400

    /// Whether what is open is no more than the notice with which the speech is sent round: 关于印发…讲话的通知.
    private func isCover(_ open: Anchor, before next: Int, _ lines: [PageLine], _ scan: TextScan) -> Bool {
        guard let title = open.title, open.rule == Self.titleLine else { return false }
        return reader.isForwarding(title, scan.units)
            && bodyLength(lines, open.next, next) <= Self.longestCover
    }

    /// A numbered heading: a text that starts with one has lost what stood before.
    private func isItemLine(_ line: PageLine, _ scan: TextScan) -> Bool {
        let classes = CharacterClass.table
        let units = scan.units
        var index = line.range.lowerBound
        if units[index] == 0x28 { index += 1 }
        guard index < line.range.upperBound, classes[Int(units[index])].contains(.numeral) else {
            return false
        }
        while index < line.range.upperBound, classes[Int(units[index])].contains(.numeral) { index += 1 }
        guard index < line.range.upperBound else { return false }
        return units[index] == .unit("、") || units[index] == 0x29 || units[index] == 0x2E
    }

    /// Whether body text comes before the next part or title.
    private func leadsToBody(_ lines: [PageLine], _ from: Int) -> Bool {
        var index = from
        let limit = min(lines.count, from + 40)
        while index < limit {
            switch lines[index].kind {
            case .body, .salutation: return true
            case .part, .pageEnd: return false
            default: index += 1
            }
        }
        return false
    }

    private func titleAnchor(
        at index: Int, _ lines: [PageLine], _ scan: TextScan, isFirst: Bool, _ end: End
    ) -> Anchor? {
        let line = lines[index]
        guard let title = line.title else { return nil }
        var anchor = Anchor(
            line: index, start: line.range.lowerBound, next: index + 1, title: title, rule: Self.titleLine)
        var next = index + 1
        let limit = min(lines.count, index + 24)
        var sawSalutation = false
        look: while next < limit {
            switch lines[next].kind {
            case .salutation:
                sawSalutation = !lines[next].isAddressees
                break look
            case .body:
                sawSalutation = reader.opensWithAddress(lines[next].range, scan.units)
                // What the page's file is called, with the title in the body
                if line.isDecorated, reader.gluedTitle(of: lines[next].range, in: scan.units) != nil {
                    return nil
                }
                break look
            case .boilerplate:
                if line.isDecorated { return nil }
                next += 1
            case .pageEnd where leadsToAddressees(lines, next + 1): next += 1
            case .part, .pageEnd: return nil
            case .title where isFirst: break look
            default: next += 1
            }
        }
        guard next < limit else { return nil }
        if !isFirst, !sawSalutation, !opensTitle(line, scan), !isClosed(end, scan) { return nil }
        // A title broken over two lines, or who issues it above it.
        if let head = titleHead(before: index, lines, scan) ?? issuer(above: index, lines, scan) {
            anchor.line = head
            anchor.start = lines[head].range.lowerBound
            anchor.title = lines[head].range.lowerBound..<title.upperBound
        }
        skipRepeatedTitles(&anchor, lines, scan)
        return anchor
    }

    private func skipRepeatedTitles(_ anchor: inout Anchor, _ lines: [PageLine], _ scan: TextScan) {
        guard let title = anchor.title else { return }
        var next = anchor.next
        let limit = min(lines.count, anchor.next + 8)
        while next < limit {
            let line = lines[next]
            if line.kind == .title, let other = line.title, same(other, title, scan.units) {
                anchor.next = next + 1
            } else if line.kind != .blank {
                return
            }
            next += 1
        }
    }

    private func same(_ first: Range<Int>, _ second: Range<Int>, _ units: [UInt16]) -> Bool {
        first.count == second.count && units[first].elementsEqual(units[second])
    }

    /// A diagnostic for every stretch of lines outside of speeches, and for the page's lines inside them.
    private func leftOut(
        _ lines: [PageLine], _ speeches: [SpeechDraft], _ scan: TextScan
    ) -> [DiagnosticDraft] {
        var diagnostics: [DiagnosticDraft] = []
        var stretch: Range<Int>?
        var speech = 0
        func finish() {
            guard let range = stretch else { return }
            diagnostics.append(
                DiagnosticDraft(
                    range: range, code: .boilerplate, message: "text of the page, not of a speech",
                    rule: Self.boilerplate))
            stretch = nil
        }
        for line in lines where !line.isEmpty {
            while speech < speeches.count, speeches[speech].range.upperBound <= line.range.lowerBound {
                speech += 1
            }
            let isInside = speech < speeches.count && speeches[speech].range.overlaps(line.range)
            let isLeftOut = !isInside || line.kind == .boilerplate || line.kind == .pageEnd
            if isLeftOut {
                stretch = (stretch?.lowerBound ?? line.range.lowerBound)..<line.range.upperBound
            } else {
                finish()
                for note in reader.notes(in: line.range, scan) {
                    stretch = note
                    finish()
                }
            }
            if let tail = line.tail { stretch = (stretch?.lowerBound ?? tail.lowerBound)..<tail.upperBound }
        }
        finish()
        return diagnostics
    }
}
