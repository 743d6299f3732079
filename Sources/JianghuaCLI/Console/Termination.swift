import ArgumentParser
import Jianghua
import JianghuaDatabase
import JianghuaInputs
import JianghuaWriters

/// Turns what a command threw into a message and an exit status.
enum Termination {
    static func status(of error: any Error, log: Log = Log()) -> Int32 {
        switch error {
        case let failure as OutputFailure:
            if failure.isClosedPipe, failure.path == nil { return ExitStatus.success }
            log.failure(failure.description)
            return ExitStatus.outputFailure
        case let failure as CommandFailure:
            if !failure.description.isEmpty { log.failure(failure.description) }
            return failure.status
        case let failure as DatabaseFailure:
            log.failure(failure.description)
            return DatabaseExit.status(of: failure)
        case let failure as AnalysisFailure:
            log.failure(failure.description)
            switch failure {
            case .invalidDate, .invalidLimit: return ExitStatus.usage
            case .unreadable: return ExitStatus.noInput
            case .textTooLong, .undecodable: return ExitStatus.wrongData
            }
        case let problem as InputProblem:
            log.failure(problem.message)
            return ExitStatus.noInput
        default: return parserStatus(of: error, log)
        }
    }

    /// Help, version and completion scripts come as errors too; they are output and checked as such.
    private static func parserStatus(of error: any Error, _ log: Log) -> Int32 {
        let status = JianghuaCommand.exitCode(for: error).rawValue
        let message = JianghuaCommand.fullMessage(for: error)
        guard !message.isEmpty else { return status }
        do {
            try FileDescriptorSink(descriptor: status == 0 ? 1 : 2).write(message + "\n")
            return status
        } catch {
            return status == 0 ? Self.status(of: error, log: log) : status
        }
    }
}
