/// Words separated by blanks and line ends: how the lexicons of this folder are written down.
func wordList(_ text: String) -> [String] {
    text.split { $0 == " " || $0 == "\n" }.map(String.init)
}
