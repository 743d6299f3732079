/// Which part of a page is its text: how much of every element is prose, and how much is links.
struct HTMLWeights {
    /// Scalars of text that is no link, for every node with all that is inside.
    private(set) var prose: [Int]
    /// Scalars of text inside of links.
    private(set) var links: [Int]
    /// Nodes that are left out with all that is inside.
    private(set) var isLeftOut: [Bool]
    /// The smallest element that holds nearly all prose.
    private(set) var main = 0

    /// Elements that never hold text of a speech.
    private static let machinery: Set<String> = [
        "script", "style", "noscript", "template", "nav", "footer", "aside", "form", "button", "select",
        "option", "textarea", "input", "iframe", "object", "embed", "svg", "canvas", "audio", "video", "map",
        "head",
        "rt", "rp", "rtc",
    ]
    /// Words in an element's id, class or role that say that it is no text.
    private static let surroundings: Set<String> = [
        "nav", "navigation", "navbar", "menu", "breadcrumb", "breadcrumbs", "crumb", "crumbs", "footer",
        "foot",
        "sidebar", "share", "related", "recommend", "comment", "comments", "copyright", "pager", "pagination",
        "toolbar", "login", "search", "advert", "ads", "banner",
    ]

    init(_ tree: HTMLTree) {
        let nodes = tree.nodes
        prose = Array(repeating: 0, count: nodes.count)
        links = prose
        isLeftOut = Array(repeating: false, count: nodes.count)
        var isLink = isLeftOut
        for (index, node) in nodes.enumerated() {
            let parent = node.parent
            isLeftOut[index] = (parent >= 0 && isLeftOut[parent]) || Self.isMachinery(node)
            isLink[index] = parent >= 0 && isLink[parent] || (node.kind == .element && node.content == "a")
            guard node.kind == .text, !isLeftOut[index] else { continue }
            let count = node.content.unicodeScalars.count { !$0.properties.isWhitespace }
            if isLink[index] { links[index] = count } else { prose[index] = count }
        }
        for index in nodes.indices.reversed() where nodes[index].parent >= 0 {
            prose[nodes[index].parent] += prose[index]
            links[nodes[index].parent] += links[index]
        }
        leaveOutSurroundings(nodes)
        main = mainElement(nodes)
    }

    private static func isMachinery(_ node: HTMLTree.Node) -> Bool {
        node.kind == .element && (node.isHidden || machinery.contains(node.content))
    }

    /// Leaves out what its name calls surroundings, unless most of the page is in it, and what is mostly links.
    private mutating func leaveOutSurroundings(_ nodes: [HTMLTree.Node]) {
        let total = prose.first ?? 0
        for (index, node) in nodes.enumerated() where node.kind == .element {
            if node.parent >= 0, isLeftOut[node.parent] {
                isLeftOut[index] = true
                continue
            }
            let words = node.identity.split { !$0.isLetter && !$0.isNumber }
            let isNamed = words.contains { Self.surroundings.contains(String($0)) }
            let isLinks = Self.holdsLinks.contains(node.content) && links[index] > prose[index]
            if (isNamed && 3 * prose[index] < total) || isLinks { isLeftOut[index] = true }
        }
        for (index, node) in nodes.enumerated() where node.parent >= 0 && isLeftOut[node.parent] {
            isLeftOut[index] = true
        }
    }

    private static let holdsLinks: Set<String> = [
        "div", "ul", "ol", "li", "dl", "table", "tr", "td", "p", "section", "span", "center", "h2", "h3",
        "h4",
    ]

    private func mainElement(_ nodes: [HTMLTree.Node]) -> Int {
        var main = 0
        let total = prose.first ?? 0
        // On a page of few words nothing tells the text from what is around it: all is kept.
        guard total >= 100 else { return 0 }
        var index = 1
        while index < nodes.count {
            let isHeavy = nodes[index].kind == .element && !isLeftOut[index] && 10 * prose[index] >= 9 * total
            guard isHeavy, !Self.isInline(nodes[index].content), nodes[index].content != "p" else {
                index = isHeavy ? index + 1 : nodes[index].end
                continue
            }
            main = index
            index += 1
        }
        return main
    }

    static func isInline(_ name: String) -> Bool { !HTMLText.blocks.contains(name) }
}
