import JianghuaRecords

/// A directive with what hangs below it.
public struct DirectiveNode: Sendable, Hashable {
    /// The item.
    public var directive: Directive
    /// The items right below it, in the order of the text.
    public var children: [DirectiveNode]

    /// A node with what hangs below it.
    public init(directive: Directive, children: [DirectiveNode] = []) {
        self.directive = directive
        self.children = children
    }
}

extension Analysis {
    /// The directives as trees, speech by speech in the order of the text. O(directives), no recursion.
    public var outline: [DirectiveNode] {
        var roots: [DirectiveNode] = []
        var open: [DirectiveNode] = []
        func close(downTo depth: Int) {
            while open.count > depth, let last = open.popLast() {
                if open.isEmpty { roots.append(last) } else { open[open.count - 1].children.append(last) }
            }
        }
        for directive in directives {
            var depth = 0
            if let parent = directive.fields.parent {
                depth = (open.lastIndex { $0.directive.header.id == parent } ?? -1) + 1
            }
            close(downTo: depth)
            open.append(DirectiveNode(directive: directive))
        }
        close(downTo: 0)
        return roots
    }
}
