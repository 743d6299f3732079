extension SpeechAnalyzer {
    /// Makes the largest tables that all analyzers share, which else the first analyzer makes.
    ///
    /// A program that has other things to do at its start may call this on another thread meanwhile. Takes some
    /// milliseconds once, then nothing.
    public static func prepare() { _ = UnitExtractor.finder }
}
