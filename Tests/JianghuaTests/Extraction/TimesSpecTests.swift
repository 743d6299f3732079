import JianghuaTestSupport
import Testing

@Test(arguments: SpecFile.cases("times"))
func times(_ item: SpecCase) throws {
    let difference = try item.difference()
    #expect(difference == nil, "\(difference ?? "")")
}
