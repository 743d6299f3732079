import JianghuaRecords

/// Reads brat standoff back into gold records.
public enum BratReader {
    /// The records of a text and its annotations. O(text + annotations).
    ///
    /// - Throws: ``AnnotationFailure`` with the line of the `.ann` file.
    public static func document(
        _ name: String, text: String, annotations: String
    ) throws(AnnotationFailure) -> AnnotatedDocument {
        var reading = Reading(scalars: Array(text.unicodeScalars))
        // By scalars: CR LF is one character of a Swift string.
        let lines = annotations.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
        for (index, line) in lines.enumerated() {
            do throws(LineProblem) {
                try reading.read(line.last == "\r" ? line.dropLast() : line)
            } catch {
                throw AnnotationFailure(line: index + 1, problem: error.words)
            }
        }
        do throws(LineProblem) {
            return AnnotatedDocument(name: name, records: try reading.records())
        } catch {
            throw AnnotationFailure(line: nil, problem: error.words)
        }
    }

    private struct LineProblem: Error {
        var words: String
    }

    private struct Reading {
        let scalars: [Unicode.Scalar]
        var marks: [String: GoldRecord] = [:]
        var order: [String] = []
        /// Name, target and what they say, read when all marks are known.
        var attributes: [(name: String, mark: String, value: String?)] = []
        var relations: [(name: String, from: String, to: String)] = []
        var notes: [(mark: String, text: String)] = []

        mutating func read(_ line: Substring.UnicodeScalarView) throws(LineProblem) {
            guard let first = line.first else { return }
            let columns = line.split(separator: "\t", maxSplits: 2, omittingEmptySubsequences: false)
                .map { String($0) }
            let words = (columns.count > 1 ? columns[1] : "").split(separator: " ").map(String.init)
            switch first {
            case "T": try readMark(columns, words)
            case "A", "M":
                guard words.count >= 2 else { throw LineProblem(words: "the attribute names no mark") }
                attributes.append((words[0], words[1], words.count > 2 ? words[2] : nil))
            case "R":
                guard words.count >= 3 else { throw LineProblem(words: "a relation has two arguments") }
                relations.append((words[0], argument(words[1]), argument(words[2])))
            case "#":
                if words.count >= 2, columns.count > 2 { notes.append((words[1], columns[2])) }
            // Events, normalisations and equivalences say nothing that gold has.
            case "E", "N", "*": return
            default: throw LineProblem(words: "a line starts with T, A, M, R, E, N, * or #")
            }
        }

        private func argument(_ word: String) -> String {
            word.split(separator: ":", maxSplits: 1).last.map(String.init) ?? word
        }

        private mutating func readMark(_ columns: [String], _ words: [String]) throws(LineProblem) {
            guard columns.count == 3, words.count >= 3 else {
                throw LineProblem(words: "a mark is its id, type and offsets, and its text, between tabs")
            }
            guard let kind = GoldSchema.kinds.first(where: { BratFormat.type(of: $0) == words[0] }) else {
                let known = GoldSchema.kinds.map(BratFormat.type).joined(separator: ", ")
                throw LineProblem(words: "there is no type \(words[0]); there are \(known)")
            }
            let fragments = try fragments(words.dropFirst().joined(separator: " "))
            let stated = fragments.map { string($0) }.joined(separator: " ")
            guard stated.unicodeScalars.elementsEqual(columns[2].unicodeScalars) else {
                throw LineProblem(words: "the text has “\(stated)” there, the mark says “\(columns[2])”")
            }
            let id = columns[0]
            guard marks[id] == nil else { throw LineProblem(words: "\(id) is there twice") }
            let range = fragments[0].lowerBound..<fragments[fragments.count - 1].upperBound
            marks[id] = GoldRecord(
                kind: kind, id: id, range: SourceRange(range.lowerBound, range.upperBound),
                text: string(range))
            order.append(id)
        }

        private func fragments(_ places: String) throws(LineProblem) -> [Range<Int>] {
            var fragments: [Range<Int>] = []
            for place in places.split(separator: ";") {
                let ends = place.split(separator: " ").map { Int($0) }
                guard ends.count == 2, let start = ends[0], let end = ends[1],
                    start >= (fragments.last?.upperBound ?? 0), start < end, end <= scalars.count
                else {
                    throw LineProblem(
                        words: "“\(place)” is no place in the text of \(scalars.count) characters")
                }
                fragments.append(start..<end)
            }
            guard !fragments.isEmpty else { throw LineProblem(words: "the mark has no place") }
            return fragments
        }

        private func string(_ range: Range<Int>) -> String {
            String(String.UnicodeScalarView(scalars[range]))
        }

        mutating func records() throws(LineProblem) -> [GoldRecord] {
            for note in notes {
                guard let kind = marks[note.mark]?.kind else { continue }
                for part in BratFormat.parts(ofNote: note.text) {
                    // Notes are free text: what is no field is a remark.
                    let field = GoldSchema.fields(of: kind).first { $0.name == part.name }
                    guard let field, let value = field.value(part.value) else { continue }
                    marks[note.mark]?.fields[field.name] = value
                }
            }
            for attribute in attributes {
                guard let kind = marks[attribute.mark]?.kind else { continue }
                let field = GoldSchema.fields(of: kind)
                    .first { BratFormat.attribute($0, of: kind) == attribute.name }
                guard let field else {
                    throw LineProblem(words: "there is no attribute \(attribute.name) of \(attribute.mark)")
                }
                guard let value = field.value(attribute.value ?? "true") else {
                    throw LineProblem(
                        words: "\(attribute.mark): \(attribute.name) cannot be \(attribute.value ?? "set")")
                }
                marks[attribute.mark]?.fields[field.name] = value
            }
            for relation in relations {
                guard let kind = marks[relation.from]?.kind, marks[relation.to] != nil else { continue }
                let field = GoldSchema.fields(of: kind)
                    .first { BratFormat.relation($0, of: kind) == relation.name }
                guard let field, case .link = field.form else { continue }
                marks[relation.from]?.fields[field.name] = .text(relation.to)
            }
            var records = order.compactMap { marks[$0] }
            for index in records.indices { records[index].complete() }
            return records.numbered()
        }
    }
}
