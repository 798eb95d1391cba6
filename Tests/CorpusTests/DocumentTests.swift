import Foundation
import Measure
import TestSupport
import Testing

/// `Documentation/PYTHON.md`, and what it relies on.
@Suite struct DocumentTests {
  @Test func documentIsUpToDate() throws {
    let path = CorpusScript.root.appendingPathComponent("Documentation/PYTHON.md")
    let text = try CorpusDocument(root: CorpusScript.root).text
    #expect(
      try String(contentsOf: path, encoding: .utf8) == text, "make python-document, and look at it")
  }

  /// The scripts of `differences` give their reasons and do differ, and no others do.
  @Test(arguments: CorpusScript.conformance)
  func differencesAreReal(_ script: CorpusScript) throws {
    let source = String(decoding: try script.file().bytes, as: UTF8.self)
    let difference = try script.difference()
    #expect((difference != nil) == script.name.hasPrefix("Tests/Python/differences/"))
    if let difference {
      #expect(source.contains("\n# differs: "), "\(script.name)")
      #expect(try difference != ExpectedOutput.of(script.file()), "\(script.name)")
    }
  }

  /// Every script says what it is about, and prints at least five results.
  @Test(arguments: CorpusScript.conformance)
  func scriptsSayAndShow(_ script: CorpusScript) throws {
    let file = try script.file()
    #expect(file.bytes.starts(with: Array("# ".utf8)), "\(script.name)")
    let output = String(decoding: try #require(try ExpectedOutput.of(file)), as: UTF8.self)
    let results = output.split { " \n\t".contains($0) }
    #expect(try results.count >= 5 || script.difference() != nil, "\(script.name)")
  }
}
