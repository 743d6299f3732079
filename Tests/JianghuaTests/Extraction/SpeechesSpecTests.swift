import JianghuaTestSupport
import Testing

@Test(arguments: SpecFile.cases("speeches"))
func speeches(_ item: SpecCase) throws {
    let difference = try item.difference()
    #expect(difference == nil, "\(difference ?? "")")
}
