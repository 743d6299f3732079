/// A page: its frame, and words in the reader's script.
struct PageBuilder {
    var html = HTMLBuilder()
    let converter: DisplayConverter

    init(converter: DisplayConverter) { self.converter = converter }

    mutating func begin(title: String) {
        html.markup("<!DOCTYPE html>\n")
        html.open("html", HTMLAttribute(name: "lang", value: converter.language))
        html.markup("\n<head>\n<meta charset=\"utf-8\">\n")
        // Nothing may be fetched and no script may run, whatever a document holds.
        html.markup("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; ")
        html.markup("style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'\">\n")
        html.markup("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
        html.markup("<meta name=\"color-scheme\" content=\"light dark\">\n")
        html.markup("<meta name=\"referrer\" content=\"no-referrer\">\n")
        html.element("title", text: converter.convert(title))
        html.markup("\n<style>\n")
        html.markup(Stylesheet.text)
        html.markup("</style>\n</head>\n<body>\n")
    }

    mutating func end() {
        html.open("footer", .style("foot"))
        label("由 jianghua 生成。记录由规则自动提取，请与原文核对。")
        html.close("footer")
        html.markup("\n</body>\n</html>\n")
    }

    /// Words of the page itself.
    mutating func label(_ words: String) { html.text(converter.label(words)) }

    /// Words of the document, as they stand in it.
    mutating func text(_ scalars: ArraySlice<UInt32>) { html.text(scalars) }

    /// Words of the document.
    mutating func text(_ words: String) { html.text(converter.convert(words)) }

    /// A small mark with a word of the page: `牵头`.
    mutating func chip(_ words: String, _ style: String) {
        html.open("span", .style("chip " + style))
        label(words)
        html.close("span")
    }
}
