import JianghuaTestSupport
import Testing

@Test(arguments: SpecFile.cases("requirements"))
func requirements(_ item: SpecCase) throws {
    let difference = try item.difference()
    #expect(difference == nil, "\(difference ?? "")")
}
