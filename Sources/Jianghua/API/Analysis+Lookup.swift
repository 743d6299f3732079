import JianghuaRecords

/// Who refers to whom, in the words of a caller.
extension Analysis {
    /// The goals of a directive's own words, in the order of the text. O(goals).
    public func goals(of directive: Directive) -> [Goal] {
        goals.filter { $0.fields.directive == directive.header.id }
    }

    /// The units named in a directive's own words. O(units).
    public func units(of directive: Directive) -> [NamedUnit] {
        units.filter { $0.fields.directive == directive.header.id }
    }

    /// The units that lead a directive: 由住建局牵头. O(units).
    public func units(leading directive: Directive) -> [NamedUnit] {
        units(of: directive).filter { $0.fields.role == .lead }
    }

    /// The units that bear the duty of a directive. O(units).
    public func units(responsibleFor directive: Directive) -> [NamedUnit] {
        units(of: directive).filter { $0.fields.role == .responsible }
    }

    /// The units that assist with a directive. O(units).
    public func units(assisting directive: Directive) -> [NamedUnit] {
        units(of: directive).filter { $0.fields.role == .assist }
    }

    /// The unnumbered instructions of a directive's own words. O(requirements).
    public func requirements(of directive: Directive) -> [Requirement] {
        requirements.filter { $0.fields.directive == directive.header.id }
    }

    /// The percentages and quantities of a directive's own words, percentages first. O(figures).
    public func figures(of directive: Directive) -> [Located<FigureFields>] {
        (percentages + quantities).filter { $0.fields.directive == directive.header.id }
    }

    /// The figures inside a goal. O(figures).
    public func figures(of goal: Goal) -> [Located<FigureFields>] {
        let wanted = Set(goal.fields.percentages + goal.fields.quantities)
        return (percentages + quantities).filter { wanted.contains($0.header.id) }
    }

    /// The speech that a record stands in; `nil` outside of speeches. O(speeches).
    public func speech<Fields>(of record: Located<Fields>) -> Speech? {
        speeches.first { $0.header.speech == record.header.speech }
    }

    /// The directive with an id. O(directives).
    public func directive(id: String) -> Directive? {
        directives.first { $0.header.id == id }
    }
}
