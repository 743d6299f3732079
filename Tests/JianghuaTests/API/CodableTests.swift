import Foundation
import Jianghua
import JianghuaRecords
import Testing

/// Records that others have written.
@Suite struct CodableTests {
    private func decode<Value: Decodable>(_ type: Value.Type, _ json: String) throws -> Value {
        try JSONDecoder().decode(type, from: Data(json.utf8))
    }

    @Test func analysesMayLeaveKindsOut() throws {
        #expect(try decode(Analysis.self, #"{"document":"x"}"#) == Analysis(document: "x"))
        #expect(throws: DecodingError.self) { try decode(Analysis.self, "{}") }
        #expect(throws: DecodingError.self) { try decode(Analysis.self, #"{"document":"x","units":1}"#) }
    }

    @Test func keysThatMayBeNullMayBeMissing() throws {
        let time = try decode(
            Record.self,
            """
            {"kind":"time","id":"t1","document":"x","text":"年底前","range":[0,3],"line":1,"column":1,"rule":"r",
            "type":"deadline"}
            """)
        guard case .time(let record) = time else {
            Issue.record("no time")
            return
        }
        #expect(record.edtf == nil && record.speech == nil && record.directive == nil)
    }

    @Test(arguments: ["[5,1,9]", "[5,1]", "[1,2,3]", "[-1,2]", "[1]", "[]", "[1.5,2]"])
    func rangesAreTwoOffsetsInOrder(json: String) {
        #expect(throws: DecodingError.self) { try decode(SourceRange.self, json) }
    }

    @Test func rangesAreRead() throws {
        #expect(try decode([SourceRange].self, "[[0,0],[3,5]]") == [SourceRange(0, 0), SourceRange(3, 5)])
    }

    @Test func analysesWithNullKeysAreTheSame() throws {
        let analysis = try SpeechAnalyzer().analyze("同志们：\n一、抓好整治。由县住建局牵头，年底前满意率达到95%以上。")
        let data = try JSONEncoder().encode(analysis)
        #expect(String(decoding: data, as: UTF8.self).contains("\"canonical\":null"))
        #expect(try JSONDecoder().decode(Analysis.self, from: data) == analysis)
    }
}
