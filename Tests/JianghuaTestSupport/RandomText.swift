/// Texts made of what the extractors react to, and of anything at all; the same for the same seed.
public struct RandomText: Sendable {
    private var state: UInt64

    public init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

    /// A number from 0 up to the bound.
    public mutating func number(below bound: Int) -> Int { next(bound) }

    public mutating func element<Element>(of elements: [Element]) -> Element {
        elements[next(elements.count)]
    }

    private mutating func next(_ bound: Int) -> Int {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return Int(state % UInt64(bound))
    }

    private static let pieces: [String] =
        """
        一、 二、 三、 (一) （二） 1. 2、 ① ⑴ 一是 二是 一要 第一, 首先, 最后, 第三条 A. \
        市委 市政府 县住建局 各部门 xx局 指挥部 牵头 负责 配合 由 要 确保 力争 实现 建成 不发生 严禁 \
        97.5% 百分之九十 12.2个百分点 xx% 九成 翻一番 3.5亿元 两万余人 450多万 第1位 前6名 20xx年 2027年 年底前 每月 \
        十五五 末 同比 增长 下降 达到 以上 以内 左右 到 由 提高 , ， 。 ; ； : ： 、 “ ” ( ) （ ） 《 》 \\n \\r\\n \
        同志们： 篇一 構(gòu) 幹部 範圍 为 的 和 了 我们 工作 城市 文明 𠮷 😀 \u{301} \u{202E} \u{FEFF} \u{0} ？？ ××
        """
        .split(separator: " ").map { piece in
            switch piece {
            case "\\n": "\n"
            case "\\r": "\r"
            case "\\r\\n": "\r\n"
            default: String(piece)
            }
        }

    /// About `length` pieces; every tenth is a scalar from anywhere in Unicode.
    public mutating func text(length: Int) -> String {
        var text = String.UnicodeScalarView()
        for _ in 0..<length {
            if next(10) == 0, let scalar = Unicode.Scalar(UInt32(next(0x110000))) {
                text.append(scalar)
            } else {
                text.append(contentsOf: Self.pieces[next(Self.pieces.count)].unicodeScalars)
            }
        }
        return String(text)
    }

    /// Single characters of the genre, a third of them punctuation: deep and crossing brackets, quotes that do not
    /// close, digits with commas and points, line ends of every kind.
    public mutating func characters(length: Int) -> String {
        let marks = Array(
            "、,。;:!?()[]{}【】〔〕《》〈〉“”‘’\"\"..,,…—\n\r\u{B}\u{C}\u{85}\u{2028}\u{2029}".unicodeScalars)
        let words = Array(
            "一二三十百千万亿两零〇第是要首先市县局委办各部门同志们确保建成年月日率元个的和了 \u{3000}0123456789aAxX①⑴%．，（）".unicodeScalars)
        var text = String.UnicodeScalarView()
        for _ in 0..<length { text.append(next(3) == 0 ? element(of: marks) : element(of: words)) }
        return String(text)
    }

    /// Bytes of any value.
    public mutating func bytes(length: Int) -> [UInt8] {
        (0..<length).map { _ in UInt8(next(256)) }
    }
}
