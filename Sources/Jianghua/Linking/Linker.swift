import JianghuaRecords
import JianghuaText

/// Turns drafts into records: source ranges, texts, ids, and who refers to whom.
struct Linker {
    private let scan: TextScan
    private let places: SourcePlaces
    private let document: String
    private let date: String?

    init(scan: TextScan, document: String, date: String?) {
        self.scan = scan
        places = SourcePlaces(scan.text)
        self.document = document
        self.date = date
    }

    private struct Note {
        var speech: Int?
        /// In the source.
        var place: Range<Int>
        var code: DiagnosticCode
        var message: String
        var rule: Rule
    }

    /// O(records · log records).
    func link(_ found: [SpeechDrafts], diagnostics: [DiagnosticDraft]) -> Analysis {
        var analysis = Analysis(document: document)
        var cursor = SourcePlaces.Cursor()
        var notes = diagnostics.map { note($0, speech: nil, &cursor) }
        for (index, drafts) in found.enumerated() {
            SpeechLinker(
                drafts, in: scan, speech: index + 1, document: document, date: date, places
            ).link(into: &analysis)
            notes += drafts.diagnostics.map { note($0, speech: index + 1, &cursor) }
        }
        let speeches = found.map { places.place(of: $0.speech.range, &cursor) }
        for repair in RepairNotes(scan.text, speeches: speeches).notes {
            notes.append(
                Note(
                    speech: repair.speech + 1, place: repair.range, code: .garbledText,
                    message: repair.message, rule: repair.rule))
        }
        notes.sort {
            ($0.place.lowerBound, $0.place.upperBound) < ($1.place.lowerBound, $1.place.upperBound)
        }
        analysis.diagnostics.reserveCapacity(notes.count)
        for (index, note) in notes.enumerated() {
            let header = places.header(
                "x\(index + 1)", document, note.speech, at: note.place, places.excerpt(at: note.place),
                note.rule.id, &cursor)
            analysis.diagnostics.append(
                Diagnostic(header, DiagnosticFields(code: note.code, message: note.message)))
        }
        return analysis
    }

    private func note(_ draft: DiagnosticDraft, speech: Int?, _ cursor: inout SourcePlaces.Cursor) -> Note {
        Note(
            speech: speech, place: places.place(of: draft.range, &cursor), code: draft.code,
            message: draft.message,
            rule: draft.rule)
    }
}
