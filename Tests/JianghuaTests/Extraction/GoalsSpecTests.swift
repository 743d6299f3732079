import JianghuaTestSupport
import Testing

@Test(arguments: SpecFile.cases("goals"))
func goals(_ item: SpecCase) throws {
    let difference = try item.difference()
    #expect(difference == nil, "\(difference ?? "")")
}
