import JianghuaRecords

/// The rules of numbered items, by form and place.
enum DirectiveRules {
    static func rule(for candidate: Enumerator) -> Rule {
        let index = Int(candidate.form.rawValue)
        return candidate.position.isBlock ? block[index] : inline[index]
    }

    static var all: [Rule] { block + inline }

    private static let names: [(String, String)] = [
        ("chapter", "第一章"), ("part", "第一部分"), ("cjk", "一、"), ("cjk-paren", "(一)"), ("decimal", "1."),
        ("outline", "1.1"), ("outline-third", "1.1.1"), ("decimal-paren", "(1)"), ("circled", "①"),
        ("letter", "A."), ("ordinal", "第一,"), ("shi", "一是"), ("yao", "一要"), ("sequence", "首先"),
        ("other", "其一"),
    ]

    private static let block = names.map {
        Rule(id: "directive.block.\($0.0)", summary: "At the start of a paragraph: \($0.1)")
    }

    private static let inline = names.map {
        Rule(id: "directive.inline.\($0.0)", summary: "Inside a paragraph: \($0.1)")
    }
}
