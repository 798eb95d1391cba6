import Foundation
import TestSupport
import Testing

/// `thumbprint compare`.
@Suite struct CompareTests {
  private static let reports = Guest.sources + "/../Reports"
  private static let readme = Guest.sources + "/../../README.md"

  private func compare(_ arguments: String..., directory: String = reports) throws -> ToolResult {
    try Tool.run(CommandLine.path, ["compare"] + arguments, directory: directory)
  }

  /// README's command prints what README shows.
  @Test func theExampleOfTheReadme() throws {
    let readme = try String(contentsOfFile: Self.readme, encoding: .utf8)
    let begin = try #require(readme.range(of: "<!-- example: compare -->\n```\n")).upperBound
    let end = try #require(readme[begin...].range(of: "```")).lowerBound
    let example = readme[begin..<end]
    #expect(example.contains("\nthumbprint compare base.csv new.json --fail-above 1%\n"))
    let result = try compare("base.csv", "new.json", "--fail-above", "1%")
    #expect(result.status == 1)
    #expect(example.hasSuffix("\n\n\(result.text)\n\(result.errors)"), "\(result.text)")
  }

  @Test func theExitCodeTells() throws {
    #expect(try compare("base.csv", "new.json").status == 0)
    #expect(try compare("base.csv", "base.csv", "--fail-above", "0%").status == 0)
    let allowed = try compare("base.csv", "new.json", "--fail-above", "3%")
    #expect(allowed.status == 0 && allowed.errors == "")
    let mixed = try compare("base.csv", "new.json", "--fail-above", "3%", "--fail-above=cycles=1%")
    #expect(mixed.status == 1 && mixed.errors.split(separator: "\n").count == 1)
    #expect(
      mixed.errors.hasPrefix("error: Benchmarks/Python/json_parser.py on microbit-v1: cycles"))
  }

  @Test func aReportThroughAPipeAndIntoAFile() throws {
    let scratch = try Scratch()
    let script = try scratch.write("a.py", "print(1)\n")
    let old = scratch.path("old.csv")
    try Tool.check(
      CommandLine.path,
      ["bench", script, "--board", "microbit-v1", "--format", "csv", "--output", old])
    let new = try CommandLine.run("bench", script, "--board", "microbit-v1", "--format", "json")
    let file = scratch.path("comparison.json")
    let result = try CommandLine.run(
      "compare", old, "-", "--fail-above", "0%", "--format", "json", "--output", file,
      input: new.output)
    #expect(result.status == 0 && result.text == "" && result.errors == "", "\(result.errors)")
    let text = try String(contentsOfFile: file, encoding: .utf8)
    #expect(text.contains("\"new\": \"standard input\"") && text.contains("\"isSame\": true"))
  }

  @Test func whatVanishedIsNamed() throws {
    let scratch = try Scratch()
    let text = try String(contentsOfFile: Self.reports + "/base.csv", encoding: .utf8)
    let lines = text.split(separator: "\n").prefix(3).joined(separator: "\n") + "\n"
    let new = try scratch.write("new.csv", lines)
    let result = try compare("base.csv", new, "--fail-above", "1%")
    #expect(result.status == 0)
    #expect(
      result.errors.hasPrefix(
        "warning: Benchmarks/Python/nbody.py on microbit-v1: only in base.csv\n"))
    #expect(try compare("base.csv", new).errors == "")
  }

  @Test func badInput() throws {
    let scratch = try Scratch()
    let damaged = try scratch.write("damaged.json", "{\n  \"schema\": \"thumbprint.bench/1\"\n!}\n")
    let other = try scratch.write("other.csv", "script,board\na,b\n")
    let copy = scratch.path("copy.csv")
    try Tool.check("cp", [Self.reports + "/base.csv", copy])
    let cases = [
      ([damaged, "new.json"], "error: \(damaged): line 3, column 1: not JSON: Invalid value"),
      (["base.csv", other], "error: \(other): line 1: there is no column"),
      (["none.json", "new.json"], "error: none.json: cannot be read: No such file or directory"),
      (
        ["base.csv", scratch.directory],
        "error: \(scratch.directory): is a directory; name a report"
      ),
      (["base.csv", Self.readme], "error: \(Self.readme): is no report that can be read"),
      (["base.csv", "/dev/zero"], "error: /dev/zero: is larger than 256 MiB"),
      (["-", "-"], "Error: Only one of the reports can be standard input."),
      (["base.csv", "new.json", "--fail-above", "1"], "is neither a percentage such as 1%"),
      (["base.csv", "new.json", "--fail-above", "-1%"], "is neither a percentage such as 1%"),
      (["base.csv", "new.json", "--output", "/none/x"], "error: /none/x: cannot be written"),
      ([copy, "new.json", "--output", copy], "error: --output would overwrite \(copy)"),
      (["base.csv"], "Error: Missing expected argument '<new>'"),
    ]
    for (arguments, message) in cases {
      let result = try Tool.run(
        CommandLine.path, ["compare"] + arguments, directory: Self.reports)
      #expect(result.status == 2 && result.text == "", "\(arguments) \(result.text)")
      #expect(result.errors.contains(message), "\(result.errors)")
    }
  }
}
