import JianghuaTestSupport
import Testing

@Test(arguments: SpecFile.cases("units"))
func units(_ item: SpecCase) throws {
    let difference = try item.difference()
    #expect(difference == nil, "\(difference ?? "")")
}
