import JianghuaRecords
import JianghuaWriters

/// Tells whether a document and its records are the same as before: 64 bits of FNV-1a over both.
///
/// Over the records too, as another version of the program may find others in the same text.
enum DocumentFingerprint {
    /// O(text + records).
    static func of(_ document: AnalyzedDocument) -> String {
        var hash = Hash()
        hash.add(SchemaVersion.current.utf8)
        for scalar in document.scalars {
            for shift in [0, 8, 16] { hash.add(UInt8(truncatingIfNeeded: scalar >> UInt32(shift))) }
        }
        var writer = JSONLinesWriter(sink: HashSink())
        do {
            for record in document.analysis.records { try writer.write(record) }
            try writer.finish()
        } catch {
            // A hash takes everything.
        }
        hash.add(String(writer.sink.hash.value, radix: 16).utf8)
        return String(hash.value, radix: 16)
    }

    private struct Hash {
        var value: UInt64 = 0xCBF2_9CE4_8422_2325

        mutating func add(_ byte: UInt8) { value = (value ^ UInt64(byte)) &* 0x100_0000_01B3 }

        mutating func add(_ bytes: some Sequence<UInt8>) {
            for byte in bytes { add(byte) }
        }
    }

    private struct HashSink: ByteSink {
        var hash = Hash()

        mutating func write(_ bytes: ArraySlice<UInt8>) { hash.add(bytes) }
    }
}
