import Jianghua
import JianghuaInputs

extension UserLexicon {
    /// The lexicon that a command was given.
    init(file: String) throws {
        let bytes = try Self.bytes(ofFile: file)
        do throws(LexiconFailure) {
            try self.init(bytes: bytes)
        } catch {
            throw CommandFailure(ExitStatus.wrongData, "\(file): \(error)")
        }
    }

    /// The bytes of the lexicon that a command was given.
    static func bytes(ofFile file: String) throws(CommandFailure) -> [UInt8] {
        do throws(InputProblem) {
            return try FileReader(maximumBytes: 64 << 20).bytes(of: CommandArguments.path(file))
        } catch {
            throw CommandFailure(ExitStatus.noInput, "\(file): \(error.message)")
        }
    }
}
