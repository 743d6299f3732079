import JianghuaTestSupport
import Testing

@Test(arguments: SpecFile.cases("quantities"))
func quantities(_ item: SpecCase) throws {
    let difference = try item.difference()
    #expect(difference == nil, "\(difference ?? "")")
}
