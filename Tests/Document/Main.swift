import Foundation
import TestSupport

/// Writes `Documentation/PYTHON.md` of the repository in the current directory.
@main
struct Main {
  static func main() throws {
    let root = URL(fileURLWithPath: FileManager.default.currentDirectoryPath)
    let document = root.appendingPathComponent("Documentation/PYTHON.md")
    try CorpusDocument(root: root).text.write(to: document, atomically: true, encoding: .utf8)
  }
}
