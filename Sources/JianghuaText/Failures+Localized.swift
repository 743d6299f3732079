#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

// FoundationEssentials alone: the rest of Foundation brings an ICU of its own.

extension DecodingFailure: LocalizedError {
    public var errorDescription: String? { problem }
    public var recoverySuggestion: String? { remedy }
}

extension ICUFailure: LocalizedError {
    public var errorDescription: String? { problem }
    public var recoverySuggestion: String? { remedy }
}
