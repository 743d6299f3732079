import JianghuaTestSupport
import Testing

@Test(arguments: SpecFile.cases("percentages"))
func percentages(_ item: SpecCase) throws {
    let difference = try item.difference()
    #expect(difference == nil, "\(difference ?? "")")
}
