#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

// FoundationEssentials alone: the rest of Foundation brings an ICU of its own.

extension AnalysisFailure: LocalizedError {
    public var errorDescription: String? { problem }
    public var recoverySuggestion: String? { remedy }
}

extension LexiconFailure: LocalizedError {
    public var errorDescription: String? { problem }
    public var recoverySuggestion: String? { remedy }
}
