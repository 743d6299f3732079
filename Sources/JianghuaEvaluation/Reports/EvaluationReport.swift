/// An evaluation in the formats that people and programs read.
public enum EvaluationReport: String, Sendable, CaseIterable {
    case text, json, markdown, html

    public func string(of evaluation: Evaluation) -> String {
        switch self {
        case .text: TextReport.string(of: evaluation)
        case .json: JSONReport.string(of: evaluation)
        case .markdown: MarkdownReport.string(of: evaluation)
        case .html: HTMLReport.string(of: evaluation)
        }
    }
}

/// One line: white space and control characters must not break a table or steer a terminal.
func singleLine(_ text: String, limit: Int = 60) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
        if result.count >= limit {
            result.append("…")
            break
        }
        switch scalar.value {
        case 0..<0x20, 0x7F..<0xA0, 0x2028, 0x2029: result.append(" ")
        case 0x200B...0x200F, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF: continue
        default: result.append(scalar)
        }
    }
    return String(result)
}

extension Evaluation.Difference {
    /// `role: lead, found responsible`.
    var fieldWords: String {
        fields.map { "\($0.name): \(singleLine($0.gold)), found \(singleLine($0.found))" }
            .joined(separator: "; ")
    }
}
