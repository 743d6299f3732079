import Jianghua

let analyzer = try SpeechAnalyzer(configuration: .init(date: "2026-03-05"))
let analysis = try analyzer.analyze(
    """
    同志们：
    一、抓好整治。由县住建局牵头，县交通局配合，年底前完成背街小巷改造，群众满意率达到95%以上。
    二、加强宣传。各乡镇要做到家喻户晓。
    """)

for directive in analysis.directives {
    let leads = analysis.units(leading: directive).map(\.name)
    print(directive.number.text, directive.heading, directive.deadline?.text ?? "-", leads)
}
