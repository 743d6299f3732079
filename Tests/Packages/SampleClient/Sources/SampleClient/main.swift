import Foundation

/// What a sample printed since its last block began.
nonisolated(unsafe) var printed = ""

/// Takes the place of Swift's `print` in the samples.
func print(_ items: Any..., separator: String = " ", terminator: String = "\n") {
    printed += items.map { "\($0)" }.joined(separator: separator) + terminator
}

/// Ends a block: what it printed must be what its comments say, but for spaces and line ends.
func expect(_ words: String?, at place: String) {
    defer { printed = "" }
    guard let words else { return }
    let expected = words.split(whereSeparator: \.isWhitespace)
    let found = printed.split(whereSeparator: \.isWhitespace)
    guard expected != found else { return }
    failures += 1
    Swift.print(
        "\(place): prints\n    \(found.joined(separator: " "))\nnot\n    \(expected.joined(separator: " "))")
}

nonisolated(unsafe) var failures = 0

// The file that samples read.
let folder = FileManager.default.temporaryDirectory.appending(path: "samples-\(UUID().uuidString)")
try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
try Data(text.utf8).write(to: folder.appending(path: "讲话.txt"))
guard FileManager.default.changeCurrentDirectoryPath(folder.path) else { fatalError("no \(folder.path)") }
defer { try? FileManager.default.removeItem(at: folder) }

for (place, sample) in samples {
    printed = ""
    do {
        try await sample()
    } catch {
        failures += 1
        Swift.print("\(place): throws \(error)")
    }
}
Swift.print("\(samples.count) samples, \(failures) failures")
if failures > 0 { exit(1) }
