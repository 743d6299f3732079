/// Instructions that close a paragraph behind a series of reported things.
extension DirectiveMoods {
    /// 难点有:一是…;三是…。各部门务必…: what closes the paragraph behind a series of reported things is said of all that
    /// leads to it, and not of its last member.
    /// - Returns: the items in which such series stand.
    func closingInstructions(
        of items: [MoodItem], _ series: [Int], _ last: [Int], _ leads: [Double], _ words: inout [MoodWeights],
        _ scan: TextScan
    ) -> [Int] {
        var parents: [Int] = []
        // Where members before the last instruct, too, each has its own remedy.
        var instructing = [Int](repeating: 0, count: leads.count)
        for index in items.indices where words[index].last >= 0.7 { instructing[series[index]] += 1 }
        for (number, index) in last.enumerated()
        where leads[number] <= -1 && words[index].last >= 0.7 && instructing[number] == 1 {
            guard let parent = items[index].parent, items[index].value > 1, !items[index].isYao,
                !isAtLineHead(items[index].number, scan.units)
            else { continue }
            words[index].up = max(0, words[index].up - words[index].last)
            words[index].last = 0
            parents.append(parent)
        }
        return parents
    }

    private func isAtLineHead(_ number: Int, _ units: [UInt16]) -> Bool {
        var index = number
        while index > 0, classes[units[index - 1]].contains(.space) { index -= 1 }
        return index == 0 || classes[units[index - 1]].contains(.lineBreak)
    }
}
