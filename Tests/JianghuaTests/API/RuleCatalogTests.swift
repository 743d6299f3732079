import Foundation
import Jianghua
import JianghuaTestSupport
import JianghuaText
import Testing

@Suite struct RuleCatalogTests {
    @Test func idsAreUnique() {
        let ids = RuleCatalog.all.map(\.id)
        #expect(Set(ids).count == ids.count)
    }

    @Test func everyRecordOfTheFixturesNamesARuleOfTheCatalogue() throws {
        let ids = Set(RuleCatalog.all.map(\.id))
        let folder = Fixtures.folder.appendingPathComponent("Speeches")
        for name in try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() {
            let file = folder.appendingPathComponent(name).appendingPathComponent("source.txt")
            guard let data = try? Data(contentsOf: file) else { continue }
            let analysis = try SpeechAnalyzer().analyze(
                try SourceDecoder.decode([UInt8](data)), document: name)
            let unknown = Set(analysis.records.compactMap { $0.header?.rule }).subtracting(ids)
            #expect(unknown == [], "in \(name)")
        }
    }
}
