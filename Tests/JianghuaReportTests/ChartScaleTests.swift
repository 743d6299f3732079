import Testing

@testable import JianghuaReport

@Test func scalesEndAtRoundNumbers() {
    #expect(ChartScale([97.5, 3], atLeast: 100).end == 100)
    #expect(ChartScale([125.5, 3], atLeast: 100).end == 150)
    #expect(ChartScale([5, 3], atLeast: 100).end == 5)
    #expect(ChartScale([49.8]).end == 50)
    #expect(ChartScale([]).end == 1)
    #expect(ChartScale([0, 0]).share(0) == 0)
    #expect(ChartScale([0.03]).end >= 0.03)
    #expect(ChartScale([1e308, .infinity]).end > 0)
}

@Test func farApartAmountsGoByPowersOfTen() {
    let scale = ChartScale([1_190, 26_4000_0000, 13_0000_0000_0000, 5])
    #expect(scale.isLogarithmic)
    #expect(scale.start == 1 && scale.end == 1e14)
    #expect(abs(scale.share(1e7) - 0.5) < 1e-9)
    #expect(scale.share(0) == 0 && scale.share(1e14) == 1)
    #expect(!ChartScale([1, 999, 3, 4]).isLogarithmic)
}
