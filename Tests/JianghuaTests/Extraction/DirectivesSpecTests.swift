import JianghuaTestSupport
import Testing

@Test(arguments: SpecFile.cases("directives"))
func directives(_ item: SpecCase) throws {
    let difference = try item.difference()
    #expect(difference == nil, "\(difference ?? "")")
}
