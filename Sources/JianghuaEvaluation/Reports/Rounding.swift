/// Numbers rounded to decimal places, exactly: a tie goes to the even digit, and nothing else is one.
enum Rounding {
    /// `places` from 0 to 9; the value from 0 to 1.
    static func digits(_ value: Double, places: Int) -> String {
        var scale = 1
        for _ in 0..<places { scale *= 10 }
        let product = value * Double(scale)
        // What the multiplication lost, so that 0.49999… is not taken for a tie.
        let lost = (-product).addingProduct(value, Double(scale))
        let floor = product.rounded(.down)
        let fraction = product - floor
        var whole = Int(floor)
        if fraction > 0.5 || (fraction == 0.5 && (lost > 0 || (lost == 0 && whole % 2 == 1))) { whole += 1 }
        let decimals = String(whole % scale)
        return "\(whole / scale)." + String(repeating: "0", count: places - decimals.count) + decimals
    }

    /// Four places without trailing zeros, as JSON has it: 0.97, 1.0.
    static func number(_ value: Double) -> String {
        var text = digits(value, places: 4)
        while text.hasSuffix("0"), !text.hasSuffix(".0") { text.removeLast() }
        return text
    }
}
