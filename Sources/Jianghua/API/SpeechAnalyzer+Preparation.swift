import Dispatch

extension SpeechAnalyzer {
    /// Makes the largest tables that all analyzers share, which else the first analyzer makes.
    ///
    /// A program that has other things to do at its start may call this on another thread meanwhile. Takes some
    /// milliseconds of two threads once, then nothing.
    public static func prepare() {
        // The finder of units takes both; the ends of names wait for nothing else.
        DispatchQueue.concurrentPerform(iterations: 2) { part in
            if part == 0 { _ = UnitExtractor.finder } else { _ = UnitHeads.table }
        }
    }
}
