import JianghuaRecords

/// How gold records are said in brat's standoff: names of types and attributes, and notes.
enum BratFormat {
    /// `Unit`.
    static func type(of kind: RecordKind) -> String { capitalized(kind.rawValue) }

    /// `UnitRole`: brat knows one attribute of a name, so the kind is part of it.
    static func attribute(_ field: GoldField, of kind: RecordKind) -> String {
        type(of: kind) + capitalized(field.name)
    }

    /// `DirectiveParent`.
    static func relation(_ field: GoldField, of kind: RecordKind) -> String { attribute(field, of: kind) }

    private static func capitalized(_ word: String) -> String {
        word.prefix(1).uppercased() + word.dropFirst()
    }

    /// What brat has to know of types: `annotation.conf`.
    static let configuration: String = {
        var lines = ["[entities]"] + GoldSchema.kinds.map(type) + ["", "[relations]"]
        for kind in GoldSchema.kinds {
            for field in GoldSchema.fields(of: kind) {
                guard case .link(let target) = field.form else { continue }
                lines.append("\(relation(field, of: kind)) Arg1:\(type(of: kind)), Arg2:\(type(of: target))")
            }
        }
        lines += ["<OVERLAP> Arg1:<ANY>, Arg2:<ANY>, <OVL-TYPE>:<ANY>", "", "[events]", "", "[attributes]"]
        for kind in GoldSchema.kinds {
            for field in GoldSchema.fields(of: kind) {
                let head = "\(attribute(field, of: kind)) Arg:\(type(of: kind))"
                switch field.form {
                case .flag: lines.append(head)
                case .choice(let choices): lines.append("\(head), Value:\(choices.joined(separator: "|"))")
                case .text, .integer, .link: break
                }
            }
        }
        return lines.joined(separator: "\n") + "\n"
    }()

    // MARK: Notes

    /// `name=县医院; heading=…`, with `\` before what would end a part.
    static func note(_ parts: [(name: String, value: String)]) -> String {
        parts.map { "\($0.name)=\(escaped($0.value))" }.joined(separator: "; ")
    }

    private static func escaped(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\\", ";": result.append(contentsOf: ["\\", scalar])
            case "\n": result.append(contentsOf: ["\\", "n"])
            case "\r": result.append(contentsOf: ["\\", "r"])
            case "\t": result.append(contentsOf: ["\\", "t"])
            default:
                // What some readers take for the end of a line.
                result.append(BratFormat.breaks.contains(scalar.value) ? " " : scalar)
            }
        }
        return String(result)
    }

    /// The parts of a note; what has no `=` is a remark of the annotator and left out.
    static func parts(ofNote note: String) -> [(name: String, value: String)] {
        var parts: [(String, String)] = []
        var current = String.UnicodeScalarView()
        var name: String?
        var isEscaped = false
        func finish() {
            let value = String(current)
            if let name { parts.append((name, value)) }
        }
        for scalar in note.unicodeScalars {
            if isEscaped {
                current.append(scalar == "n" ? "\n" : scalar == "r" ? "\r" : scalar == "t" ? "\t" : scalar)
                isEscaped = false
            } else if scalar == "\\" {
                isEscaped = true
            } else if scalar == ";" {
                finish()
                current = String.UnicodeScalarView()
                name = nil
            } else if scalar == "=", name == nil {
                name = String(String(current).drop { $0 == " " })
                current = String.UnicodeScalarView()
            } else {
                current.append(scalar)
            }
        }
        finish()
        return parts
    }

    /// What ends a line for `str.splitlines` of Python, and tabs, which end a column.
    static let breaks: Set<UInt32> = [
        0x09, 0x0A, 0x0B, 0x0C, 0x0D, 0x1C, 0x1D, 0x1E, 0x85, 0x2028, 0x2029,
    ]
}
