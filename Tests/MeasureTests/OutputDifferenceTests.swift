import Testing

@testable import Measure

/// What a report says of an output that is not the expected one.
@Suite struct OutputDifferenceTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let expected: [UInt8]
    let found: [UInt8]
    let summary: String
    let text: String
    var testDescription: String { summary }

    init(
      _ expected: some Sequence<UInt8>, _ found: some Sequence<UInt8>, _ summary: String,
      _ text: String
    ) {
      self.expected = Array(expected)
      self.found = Array(found)
      self.summary = summary
      self.text = text
    }
  }

  @Test(arguments: [
    Case(
      "a\nb\nc\nd\n".utf8, "a\nb\nc\ne\n".utf8, "line 4 is 'e', not 'd'",
      "@@ line 4 @@\n b\n c\n-d\n+e\n"),
    Case("a\nb\n".utf8, "a\n".utf8, "line 2 is missing: 'b'", "@@ line 2 @@\n a\n-b\n"),
    Case("".utf8, "x\n".utf8, "line 1 is more than was expected: 'x'", "@@ line 1 @@\n+x\n"),
    Case(
      "x\n".utf8, "x".utf8, "line 1 is 'x' without a newline, not 'x'",
      "@@ line 1 @@\n-x\n+x\n\\ no newline at the end\n"),
    Case(
      "x\n".utf8, "x\r\n".utf8, "line 1 is 'x\\r', not 'x'", "@@ line 1 @@\n-x\n+x\\r\n"),
    Case(
      [0xE9, 0x0A], [0xC3, 0xA9, 0x1B, 0xE8, 0x00, 0xC3, 0x0A],
      "line 1 is 'é\\x1B\\xE8\\x00\\xC3', not '\\xE9'",
      "@@ line 1 @@\n-\\xE9\n+é\\x1B\\xE8\\x00\\xC3\n"),
    Case(
      (1...9).flatMap { "\($0)\n".utf8 }, (2...10).flatMap { "\($0)\n".utf8 },
      "line 1 is '2', not '1'",
      "@@ line 1 @@\n-1\n-2\n-3\n-4\n-5\n-... (4 more lines)\n"
        + "+2\n+3\n+4\n+5\n+6\n+... (4 more lines)\n"),
  ]) func differences(_ example: Case) {
    let difference = OutputDifference(expected: example.expected, found: example.found)
    #expect(difference.summary == example.summary)
    #expect(difference.text == "--- expected\n+++ printed\n" + example.text)
  }

  /// Of a line of 100,000 characters the part that matters, whole characters of it.
  @Test func longLines() {
    let dots = String(repeating: "é", count: 50_000)
    let difference = OutputDifference(
      expected: Array((dots + "x" + dots).utf8), found: Array((dots + "y" + dots).utf8))
    let parts = difference.summary.split(separator: "'")
    #expect(difference.summary.count < 120 && parts.count == 4)
    #expect(parts[1].contains("éyé") && parts[3].contains("éxé"), "\(difference.summary)")
    #expect(!difference.summary.contains("\\x"))
    #expect(difference.text.count < 600)
  }
}
