import JianghuaRecords
import JianghuaText

/// What holds for the records of every text, whatever it is.
public enum AnalysisLaws {
    /// What an analysis breaks, in words; nothing when all is well. O(records).
    public static func violations(of analysis: Analysis, in source: SourceText) -> [String] {
        var found: [String] = []
        var ids: [String: RecordKind] = [:]
        let speeches = Dictionary(
            uniqueKeysWithValues: analysis.speeches.map { ($0.header.speech, $0.header.range) })
        var last: (kind: RecordKind, speech: Int, start: Int) = (.error, 0, 0)
        for record in analysis.records {
            guard let header = record.header else { continue }
            let range = header.range
            guard 0 <= range.start, range.start <= range.end, range.end <= source.count else {
                found.append("\(header.id): range \(range) leaves the text")
                continue
            }
            func require(_ holds: Bool, _ law: String) {
                if !holds { found.append("\(header.id): \(law)") }
            }
            require(source.string(in: range.start..<range.end) == header.text, "text differs")
            require(range.count > 0, "empty")
            require(source.position(of: range.start) == (header.line, header.column), "position")
            require(ids.updateValue(record.kind, forKey: header.id) == nil, "id occurs twice")
            require(header.id.utf8.contains { !(0x30...0x39).contains($0) }, "id is all digits")
            require(!header.rule.isEmpty, "no rule")
            require(header.document == analysis.document, "document")
            guard record.kind != .diagnostic else { continue }
            if let speech = header.speech {
                require(speeches[speech]?.contains(range) == true, "outside of its speech")
            }
            let place = (kind: record.kind, speech: header.speech ?? 0, start: range.start)
            if last.kind == place.kind {
                require((last.speech, last.start) <= (place.speech, place.start), "out of order")
            }
            last = place
        }
        found += references(in: analysis).compactMap { reference in
            ids[reference.id].map(reference.kinds.contains) == true
                ? nil : "\(reference.id) in \(reference.field): refers to nothing of the kind"
        }
        return found + outline(of: analysis)
    }

    private struct Reference {
        var id: String
        var field: String
        var kinds: [RecordKind]
    }

    private static func references(in analysis: Analysis) -> [Reference] {
        var references: [Reference] = []
        func add(_ ids: [String], _ field: String, _ kinds: RecordKind...) {
            references += ids.map { Reference(id: $0, field: field, kinds: kinds) }
        }
        func add(_ id: String?, _ field: String, _ kinds: RecordKind...) {
            if let id { references.append(Reference(id: id, field: field, kinds: kinds)) }
        }
        for directive in analysis.directives {
            add(directive.units, "directive.units", .unit)
            add(directive.goals, "directive.goals", .goal)
            add(directive.parent, "parent", .directive)
            add(directive.deadline?.time, "directive.deadline", .time)
        }
        for goal in analysis.goals {
            add(goal.units, "goal.units", .unit)
            add(goal.percentages, "goal.percentages", .percentage)
            add(goal.quantities, "goal.quantities", .quantity)
            add(goal.deadline?.time, "goal.deadline", .time)
            add(goal.directive, "goal.directive", .directive)
        }
        for requirement in analysis.requirements {
            add(requirement.subjects, "subjects", .unit)
            add(requirement.deadline?.time, "requirement.deadline", .time)
            add(requirement.directive, "requirement.directive", .directive)
        }
        for figure in analysis.percentages + analysis.quantities {
            add(figure.from, "from", .percentage, .quantity)
            add(figure.directive, "figure.directive", .directive)
        }
        for unit in analysis.units { add(unit.directive, "unit.directive", .directive) }
        for time in analysis.times { add(time.directive, "time.directive", .directive) }
        return references
    }

    private static func outline(of analysis: Analysis) -> [String] {
        var found: [String] = []
        var known: [String: Directive] = [:]
        for directive in analysis.directives {
            func require(_ holds: Bool, _ law: String) {
                if !holds { found.append("\(directive.id): \(law)") }
            }
            require(directive.extent.contains(directive.range), "the extent does not hold the words")
            require(directive.extent.start == directive.range.start, "extent and words start apart")
            require(directive.number.range.start == directive.range.start, "number and words start apart")
            require(directive.range.contains(directive.number.range), "the number is not in the words")
            require(directive.path.count == directive.level, "level and path")
            require(directive.path.last == directive.number.value, "path and value")
            if let parent = directive.parent {
                // A parent stands before its children.
                require(known[parent]?.extent.contains(directive.extent) == true, "leaves its parent")
                require(known[parent]?.path == Array(directive.path.dropLast()), "path of its parent")
            } else {
                require(directive.level == 1, "no parent on level \(directive.level)")
            }
            known[directive.id] = directive
        }
        return found
    }
}
