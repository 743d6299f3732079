import CDocuments

/// Reads chosen entries of a zip archive in memory, within limits. Nothing is ever written to a file.
struct ZipArchive {
    /// More entries than any honest document has.
    static let maximumEntries = 10_000

    /// The entries of the names that are there.
    ///
    /// - Parameter maximumBytes: for all of them together, unpacked; what the archive says of its sizes is not
    ///   believed.
    static func entries(
        _ names: Set<String>, in bytes: [UInt8], maximumBytes: Int
    ) throws(InputProblem) -> [String: [UInt8]] {
        var found: [String: [UInt8]] = [:]
        var problem: InputProblem?
        bytes.withUnsafeBufferPointer { buffer in
            do throws(InputProblem) {
                found = try read(names, buffer, maximumBytes)
            } catch {
                problem = error
            }
        }
        if let problem { throw problem }
        return found
    }

    private static func read(
        _ names: Set<String>, _ bytes: UnsafeBufferPointer<UInt8>, _ maximumBytes: Int
    ) throws(InputProblem) -> [String: [UInt8]] {
        let damaged = InputProblem(.invalidDocument, "the file is damaged; open and save it again in Word")
        guard let base = bytes.baseAddress, let archive = cdoc_zip_open(base, bytes.count) else {
            throw damaged
        }
        defer { cdoc_zip_free(archive) }
        var found: [String: [UInt8]] = [:]
        var count = 0
        var left = maximumBytes
        while true {
            let step = cdoc_zip_next(archive)
            if step == 0 { return found }
            guard step > 0 else { throw damaged }
            count += 1
            guard count <= maximumEntries else {
                throw InputProblem(
                    .invalidDocument, "the file has more than \(maximumEntries) parts; refused")
            }
            let name = String(cString: cdoc_zip_name(archive))
            guard names.contains(name), found[name] == nil else { continue }
            guard !cdoc_zip_is_encrypted(archive) else { throw encrypted }
            var entry: [UInt8] = []
            while true {
                var got = 0
                let room = min(1 << 18, left + 1)
                entry += [UInt8](unsafeUninitializedCapacity: room) { buffer, used in
                    got = buffer.baseAddress.map { cdoc_zip_read(archive, $0, room) } ?? -1
                    used = max(0, got)
                }
                if got == 0 { break }
                guard got > 0 else { throw damaged }
                left -= got
                guard left >= 0 else {
                    throw InputProblem(
                        .tooLarge,
                        "unpacked, the document is over the limit of \(maximumBytes) bytes; raise --max-document-bytes"
                    )
                }
            }
            found[name] = entry
        }
    }

    static let encrypted = InputProblem(
        .invalidDocument, "the document is protected by a password; save it without one")
}
