import CDocuments

/// A page as one array of nodes, in the order of the page: children follow their parent.
struct HTMLTree {
    struct Node {
        enum Kind { case element, text }

        var kind: Kind
        /// The element's name in lower case, or the text.
        var content: String
        /// `-1` for the root.
        var parent: Int
        /// One past the last node inside.
        var end: Int
        var identity = ""
        var isHidden = false
        /// `start`, `type` and `style` of lists, `value` of their items, `colspan` and `rowspan` of cells.
        var numbering: [String: String] = [:]
    }

    let nodes: [Node]

    /// - Parameter bytes: UTF-8.
    /// - Throws: ``InputProblem`` when elements are nested deeper than the parser goes.
    init(_ bytes: [UInt8]) throws(InputProblem) {
        guard let count = Int32(exactly: bytes.count), let page = cdoc_html_parse(bytes, count) else {
            throw InputProblem(.invalidDocument, "this cannot be read as HTML; check the file")
        }
        defer { cdoc_html_free(page) }
        guard !cdoc_html_is_too_deep(page) else {
            throw InputProblem(
                .invalidDocument, "elements are nested too deep to be a page of text; convert it to text")
        }
        var nodes: [Node] = []
        var parents: [Int] = []
        var next = cdoc_html_root(page)
        while let node = next {
            let kind = cdoc_node_kind(node)
            if kind == Int32(CDOC_ELEMENT) {
                var element = Self.element(node, parent: parents.last ?? -1)
                element.end = nodes.count + 1
                nodes.append(element)
            } else if kind == Int32(CDOC_TEXT) {
                nodes.append(
                    Node(
                        kind: .text, content: String(cString: cdoc_node_text(node)),
                        parent: parents.last ?? -1, end: nodes.count + 1))
            }
            if kind == Int32(CDOC_ELEMENT), let child = cdoc_node_child(node) {
                parents.append(nodes.count - 1)
                next = child
                continue
            }
            next = Self.following(node, &nodes, &parents)
        }
        while let open = parents.popLast() { nodes[open].end = nodes.count }
        self.nodes = nodes
    }

    /// The node after one without children, closing what ends on the way.
    private static func following(
        _ node: OpaquePointer, _ nodes: inout [Node], _ parents: inout [Int]
    ) -> OpaquePointer? {
        var node = node
        while true {
            if let sibling = cdoc_node_next(node) { return sibling }
            guard let open = parents.popLast(), let parent = cdoc_node_parent(node) else { return nil }
            nodes[open].end = nodes.count
            node = parent
        }
    }

    private static func element(_ node: OpaquePointer, parent: Int) -> Node {
        let name = String(cString: cdoc_node_name(node)).lowercased()
        func attribute(_ name: String) -> String? {
            guard let value = cdoc_node_attribute(node, name) else { return nil }
            defer { cdoc_free(value) }
            return String(cString: value)
        }
        var element = Node(kind: .element, content: name, parent: parent, end: 0)
        element.identity = [attribute("id"), attribute("class"), attribute("role")].compactMap { $0 }
            .joined(separator: " ").lowercased()
        let style = (attribute("style") ?? "").lowercased().filter { $0 != " " }
        element.isHidden = attribute("hidden") != nil || style.contains("display:none")
        if name == "ol" || name == "li" {
            for name in ["start", "type", "value"] { element.numbering[name] = attribute(name) }
            element.numbering["style"] = style
        }
        if name == "td" || name == "th" {
            for name in ["colspan", "rowspan"] { element.numbering[name] = attribute(name) }
        }
        return element
    }
}
