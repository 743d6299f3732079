/// Words separated by blanks and line ends: how the lexicons of this folder are written down.
///
/// By bytes: characters would take a fifth of the time that the command line needs to start.
func wordList(_ text: String) -> [String] {
    text.utf8.split { $0 == 0x20 || $0 == 0x0A }.map { String(Substring($0)) }
}
