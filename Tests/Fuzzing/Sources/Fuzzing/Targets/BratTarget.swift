import Foundation
import Jianghua
import JianghuaRecords
import JianghuaText
import JianghuaWriters

/// Standoff of any text and any annotations; and what is written is read back.
///
/// An input is the text, a NUL, the annotations; without a NUL it is a text whose own records make the trip.
enum BratTarget {
    static func run(_ bytes: [UInt8]) {
        guard let end = bytes.firstIndex(of: 0) else { return roundTrip(bytes) }
        let text = String(decoding: bytes[..<end], as: UTF8.self)
        let annotations = String(decoding: bytes[(end + 1)...], as: UTF8.self)
        let scalars = Array(text.unicodeScalars)
        do throws(AnnotationFailure) {
            let document = try BratReader.document("fuzz", text: text, annotations: annotations)
            var last = 0
            var directives: Set<String> = []
            for record in document.records {
                let range = record.range
                require(0 <= range.start && range.start < range.end && range.end <= scalars.count, "range")
                require(range.start >= last, "out of order")
                last = range.start
                require(
                    String(String.UnicodeScalarView(scalars[range.start..<range.end])) == record.text,
                    "text differs")
                if record.kind == .directive { require(directives.insert(record.id).inserted, "id twice") }
                let names = Set(GoldSchema.fields(of: record.kind).map(\.name))
                require(record.fields.keys.allSatisfy(names.contains), "a field of another kind")
            }
            for record in document.records {
                guard case .text(let parent)? = record.fields["parent"] else { continue }
                require(directives.contains(parent), "a parent that is not there")
            }
            for record in document.records { LinesOfGold.check(record) }
        } catch {
            let lines = annotations.unicodeScalars.count { $0 == "\n" } + 1
            if let line = error.line { require((1...lines).contains(line), "line \(line)") }
            require(!error.problem.isEmpty, "no words")
        }
    }

    private static func roundTrip(_ bytes: [UInt8]) {
        let source = SourceText(String(decoding: bytes, as: UTF8.self))
        let analysis = AnalysisTarget.analyze(source, document: "fuzz.txt")
        let document = AnalyzedDocument(analysis: analysis, scalars: source.scalars)
        do {
            let folder = MemoryFolder()
            var writer = try RecordFormat.brat.writer(to: .folder(folder))
            try writer.begin()
            try writer.write(document)
            try writer.finish()
            let text = String(decoding: folder.files["fuzz.txt"] ?? [], as: UTF8.self)
            require(text.unicodeScalars.count == source.count, "the text has another length")
            let annotations = String(decoding: folder.files["fuzz.ann"] ?? [], as: UTF8.self)
            let back = try BratReader.document("fuzz", text: text, annotations: annotations).records
            same(back, GoldRecord.records(of: document), Array(text.unicodeScalars))
        } catch {
            require(false, "\(error)")
        }
    }

    /// The same kinds at the same places with the same choices; marks that are blank have no place in brat.
    private static func same(_ back: [GoldRecord], _ records: [GoldRecord], _ scalars: [Unicode.Scalar]) {
        func shape(_ record: GoldRecord) -> String {
            // brat's marks do not begin or end with blanks or line ends.
            var (start, end) = (record.range.start, record.range.end)
            while start < end, isBlank(scalars[start]) { start += 1 }
            while end > start, isBlank(scalars[end - 1]) { end -= 1 }
            let fields = GoldSchema.fields(of: record.kind).compactMap { field -> String? in
                guard case .choice = field.form else { return nil }
                return record.fields[field.name].map { "\(field.name)=\($0)" }
            }
            return "\(record.kind) \(start) \(end) " + fields.joined(separator: " ")
        }
        let wanted = records.map(shape).filter { !$0.isEmpty }.sorted()
        let found = back.map(shape).sorted()
        let blank = records.count { record in
            scalars[record.range.start..<record.range.end].allSatisfy(isBlank)
        }
        require(
            found.count == wanted.count - blank, "\(found.count) of \(wanted.count) records, \(blank) blank")
        if blank == 0 { require(found == wanted, "other records come back") }
    }

    private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
        [0x20, 0x09, 0x0A, 0x0B, 0x0C, 0x0D, 0x85, 0x2028, 0x2029].contains(scalar.value)
    }
}

/// A gold record as a line of JSON is JSON.
private enum LinesOfGold {
    static func check(_ record: GoldRecord) {
        let line = record.json(document: "fuzz")
        require(!line.contains(0x0A), "a line end inside a line")
        let object = (try? JSONSerialization.jsonObject(with: Data(line))) as? [String: Any]
        require(object?["text"] as? String == record.text, "another text in JSON")
    }
}
