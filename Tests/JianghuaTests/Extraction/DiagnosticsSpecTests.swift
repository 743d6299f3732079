import JianghuaTestSupport
import Testing

@Test(arguments: SpecFile.cases("diagnostics"))
func diagnostics(_ item: SpecCase) throws {
    let difference = try item.difference()
    #expect(difference == nil, "\(difference ?? "")")
}
