/// The text of a PDF through `pdftotext`, a program of its own that can be stopped: paragraphs put together from
/// their lines by where these stand on the page, without page numbers and running heads.
struct PDFText {
    /// - Parameter seconds: after which the program is ended.
    static func text(of path: FilePath, maximumBytes: Int, seconds: Int) throws(InputProblem) -> String {
        // A name like -v must not be an option.
        let file = path.bytes.first == 0x2D ? FilePath("./").appending(path) : path
        let arguments = ["pdftotext", "-q", "-enc", "UTF-8", "-bbox-layout"].map { FilePath($0) }
        // With the place of every word the output is several times the text.
        let limits = ChildProcess.Limits(seconds: seconds, bytes: maximumBytes)
        do throws(ChildProcess.Failure) {
            let output = try ChildProcess.output(of: arguments + [file, FilePath("-")], limits)
            return try readLayout(output)
        } catch {
            throw problem(error, limits)
        }
    }

    private static func readLayout(_ output: [UInt8]) throws(ChildProcess.Failure) -> String {
        do throws(InputProblem) {
            let text = PDFParagraphs(try PDFLayout(output).pages).text
            return text
        } catch {
            throw .status(0)
        }
    }

    private static func problem(_ failure: ChildProcess.Failure, _ limits: ChildProcess.Limits)
        -> InputProblem
    {
        switch failure {
        case .cannotStart(ENOENT):
            InputProblem(.missingTool, "pdftotext is needed for PDF; install poppler-utils")
        case .cannotStart(let code):
            InputProblem(.missingTool, "pdftotext cannot be started: \(String(cString: strerror(code)))")
        case .outOfTime:
            InputProblem(
                .timeLimit, "pdftotext took more than \(limits.seconds) seconds; raise --pdf-seconds")
        case .tooMuch:
            InputProblem(
                .tooLarge,
                "pdftotext wrote more than the limit of \(limits.bytes) bytes; raise --max-document-bytes")
        case .status(-1): InputProblem(.invalidDocument, "pdftotext crashed on this file; convert it to text")
        case .status(3):
            InputProblem(.invalidDocument, "the PDF does not allow its text to be copied; convert it to text")
        case .status:
            InputProblem(
                .invalidDocument, "pdftotext cannot read this; the PDF is damaged or has a password")
        }
    }
}
