import Jianghua
import JianghuaInputs

extension UserLexicon {
    /// The lexicon that a command was given.
    init(file: String) throws {
        let bytes: [UInt8]
        do throws(InputProblem) {
            bytes = try FileReader(maximumBytes: 64 << 20).bytes(of: CommandArguments.path(file))
        } catch {
            throw CommandFailure(ExitStatus.noInput, "\(file): \(error.message)")
        }
        do throws(LexiconFailure) {
            try self.init(bytes: bytes)
        } catch {
            throw CommandFailure(ExitStatus.wrongData, "\(file): \(error)")
        }
    }
}
