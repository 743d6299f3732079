import JianghuaTestSupport
import Testing

@Test(arguments: SpecFile.cases("units"))
func units(_ item: SpecCase) throws {
    let difference = try item.difference()
    #expect(difference == nil, "\(difference ?? "")")
}

@Test(arguments: SpecFile.cases("unit-roles"))
func unitRoles(_ item: SpecCase) throws {
    let difference = try item.difference()
    #expect(difference == nil, "\(difference ?? "")")
}

@Test(arguments: SpecFile.cases("unit-names"))
func unitNames(_ item: SpecCase) throws {
    let difference = try item.difference()
    #expect(difference == nil, "\(difference ?? "")")
}
