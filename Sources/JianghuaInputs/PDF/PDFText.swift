/// The text of a PDF through `pdftotext`, a program of its own that can be stopped: paragraphs put together from
/// their lines by where these stand on the page, without page numbers and running heads.
struct PDFText {
    /// - Parameter seconds: after which the program is ended.
    static func text(of path: FilePath, maximumBytes: Int, seconds: Int) throws(InputProblem) -> String {
        // A name like -v must not be an option.
        let file = path.bytes.first == 0x2D ? FilePath("./").appending(path) : path
        // With the place of every word the output is several times the text.
        let limits = ChildProcess.Limits(seconds: seconds, bytes: maximumBytes)
        return try text(of: file, input: nil, limits)
    }

    /// The text of a PDF that is not a file of its own: it lies in one without a name while it is read.
    static func text(of bytes: [UInt8], maximumBytes: Int, seconds: Int) throws(InputProblem) -> String {
        guard let file = tmpfile() else {
            throw InputProblem(
                .unreadable,
                "no temporary file for the PDF: \(String(cString: strerror(errno))); give its path")
        }
        defer { fclose(file) }
        guard fwrite(bytes, 1, bytes.count, file) == bytes.count, fflush(file) == 0 else {
            throw InputProblem(
                .unreadable,
                "no room for the PDF in the temporary folder: \(String(cString: strerror(errno))); give its path"
            )
        }
        rewind(file)
        let limits = ChildProcess.Limits(seconds: seconds, bytes: maximumBytes)
        return try text(of: FilePath("-"), input: fileno(file), limits)
    }

    private static func text(
        of file: FilePath, input: Int32?, _ limits: ChildProcess.Limits
    ) throws(InputProblem) -> String {
        let arguments = ["pdftotext", "-q", "-enc", "UTF-8", "-bbox-layout"].map { FilePath($0) }
        do throws(ChildProcess.Failure) {
            let output = try ChildProcess.output(of: arguments + [file, FilePath("-")], input: input, limits)
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
