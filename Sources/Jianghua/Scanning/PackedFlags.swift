/// Many a yes or no in one number: a struct of so many Bools is copied and put together byte by byte.
extension OptionSet where Element == Self {
    @inline(__always)
    subscript(flag: Self) -> Bool {
        get { contains(flag) }
        set { if newValue { formUnion(flag) } else { subtract(flag) } }
    }
}
