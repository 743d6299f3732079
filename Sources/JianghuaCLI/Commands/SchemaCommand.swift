import ArgumentParser
import JianghuaRecords

struct SchemaCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "schema",
        abstract: "Print the JSON Schema (draft 2020-12) that every line of extract keeps to.",
        discussion: "In: nothing. Out: the schema, on standard output.")

    func run() throws {
        try FileDescriptorSink.standardOutput.write(RecordSchema.json)
    }
}
