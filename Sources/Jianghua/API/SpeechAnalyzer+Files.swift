import JianghuaRecords
import JianghuaText

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

extension SpeechAnalyzer {
    /// Reads and analyzes a text file. O(n).
    ///
    /// ```swift
    /// let analysis = try analyzer.analyze(contentsOf: URL(filePath: "讲话.txt"))
    /// print(analysis.document)  // 讲话.txt
    /// ```
    /// Offsets count the scalars of the decoded text, without a byte order mark. To cut ranges out of it,
    /// decode the file yourself with `SourceDecoder` and hand over the `SourceText`.
    ///
    /// - Parameters:
    ///   - url: A file of plain text; HTML, DOCX and PDF are the command line's business.
    ///   - encoding: `nil`: found out, see `SourceDecoder`.
    ///   - document: The name that records carry; `nil`: the file's own.
    ///   - date: The day of the speeches (`2026-03-05`), where their text does not say it; `nil`: the
    ///     configuration's.
    /// - Throws: ``AnalysisFailure`` when the file cannot be read or decoded, when it is longer than
    ///   ``Configuration/longestText``, or when `date` is none.
    public func analyze(
        contentsOf url: URL, encoding: SourceEncoding? = nil, document: String? = nil, date: String? = nil
    ) throws(AnalysisFailure) -> Analysis {
        let path = url.path
        let data: Data
        do {
            data = try Data(contentsOf: url)
        } catch {
            throw .unreadable(path: path, reason: Self.reason(of: error, at: path))
        }
        let source: SourceText
        do throws(DecodingFailure) {
            source = try SourceDecoder.decode([UInt8](data), as: encoding)
        } catch {
            throw .undecodable(path: path, error)
        }
        return try analyze(source, document: document ?? url.lastPathComponent, date: date)
    }

    private static func reason(of error: any Error, at path: String) -> String {
        let failure = error as? CocoaError
        switch failure?.code {
        case .fileReadNoSuchFile?, .fileNoSuchFile?: return "there is no such file"
        case .fileReadNoPermission?: return "permission denied"
        default: break
        }
        let attributes = try? FileManager.default.attributesOfItem(atPath: path)
        if attributes?[.type] as? FileAttributeType == .typeDirectory { return "it is a folder" }
        if let number = (failure?.underlying as? POSIXError)?.code.rawValue {
            return "the system could not read it (error \(number))"
        }
        return "the system could not read it"
    }
}
