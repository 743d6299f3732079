import JianghuaRecords

/// The bodies that are named, each once, with their roles and places.
struct UnitTable {
    let facts: ReportFacts
    /// More places than this are counted only.
    static let placeLimit = 12

    private struct Body {
        let name: String
        let category: UnitCategory
        let generic: Bool
        let masked: Bool
        var mentions: [NamedUnit]

        func count(_ role: UnitRole) -> Int { mentions.count { $0.fields.role == role } }
    }

    func append(to page: inout PageBuilder) {
        let bodies = self.bodies()
        TableSection(
            id: "units", title: "单位", columns: ["单位", "类别", "牵头", "负责", "配合", "提及", "行"]
        ).append(to: &page, rows: bodies.count) { index, page in
            let body = bodies[index]
            page.cell("what") { page in
                page.jump(body.mentions[0].header.id, body.name)
                if body.masked { page.chip("遮蔽", "masked") }
            }
            page.cell { $0.label(Labels.label(body.category)) }
            for role in [UnitRole.lead, .responsible, .assist, .mention] {
                let count = body.count(role)
                page.cell("number") { page in
                    if count > 0 { page.chip(String(count), "role " + role.rawValue) }
                }
            }
            page.cell("places") { page in
                for mention in body.mentions.prefix(Self.placeLimit) {
                    page.jump(mention.header.id, String(mention.header.line))
                    page.html.markup(" ")
                }
                let more = body.mentions.count - Self.placeLimit
                if more > 0 { page.label("另 \(more) 处") }
            }
        }
    }

    /// Named bodies first, those with duties before those only mentioned, else by number of mentions.
    private func bodies() -> [Body] {
        var bodies: [Body] = []
        var indices: [String: Int] = [:]
        for unit in facts.analysis.units {
            let name = unit.fields.canonical ?? unit.fields.name
            if let index = indices[name] {
                bodies[index].mentions.append(unit)
            } else {
                indices[name] = bodies.count
                bodies.append(
                    Body(
                        name: name, category: unit.fields.category, generic: unit.fields.generic,
                        masked: unit.fields.masked, mentions: [unit]))
            }
        }
        func weight(_ body: Body) -> (Int, Int, Int, Int) {
            (body.generic ? 1 : 0, -body.count(.lead), -body.count(.responsible), -body.mentions.count)
        }
        let order = bodies.indices.sorted { left, right in
            let (first, second) = (weight(bodies[left]), weight(bodies[right]))
            return first == second ? left < right : first < second
        }
        return order.map { bodies[$0] }
    }
}
