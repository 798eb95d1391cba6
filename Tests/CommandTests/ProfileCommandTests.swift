import Foundation
import TestSupport
import Testing

/// `thumbprint profile` as a process: its forms, where its output goes, how it ends.
@Suite struct ProfileCommandTests {
  private static let source = """
    def square(x):
    \treturn x * x
    total = 0
    for k in range(10):
        total += square(k)
    exec("total = total + 1\\ntotal += 1")
    print(total)

    """

  private func profile(_ source: String, _ options: [String], name: String = "a b.py") throws
    -> (result: ToolResult, scratch: Scratch)
  {
    let scratch = try Scratch()
    _ = try scratch.write(name, source)
    let result = try Tool.run(
      CommandLine.path, ["profile", name, "--board", "microbit-v1"] + options,
      directory: scratch.directory)
    return (result, scratch)
  }

  @Test func tableShowsTheScriptBesideItsCosts() throws {
    let (found, _) = try profile(Self.source, [])
    #expect(found.status == 0 && found.errors == "287\n", "\(found.errors)")
    let lines = found.lines
    #expect(lines[0] == "a b.py on microbit-v1: Cortex-M0 at 16 MHz")
    #expect(lines[2].hasPrefix("run: ") && lines[2].hasSuffix(" ms"))
    let square = try #require(lines.first { $0.hasPrefix("square ") })
    #expect(square.split(separator: " ")[1...2] == ["2", "10"])
    // The tab is blanks.
    let body = try #require(lines.first { $0.hasSuffix("          return x * x") })
    #expect(body.split(separator: " ")[0...1] == ["2", "10"])
    #expect(lines.contains { $0.hasSuffix("  <string>") && $0.contains(" 2      1 ") })
    let total = try #require(lines.first { $0.hasPrefix("<module> ") && !$0.contains("<string>") })
    #expect(total.split(separator: " ")[1...2] == ["1", "1"])
  }

  private static let reader = """
    import json, sys
    p = json.load(sys.stdin)
    assert p["schema"] == "thumbprint.profile/1" and p["status"] == "ok", p
    assert p["script"] == "a b.py" and p["board"] == "microbit-v1" and p["clockHz"] == 16000000
    own = p["outsideCycles"]
    for name in "lines", "functions", "stacks":
      assert own + sum(x["cycles"] for x in p[name]) == p["cycles"], name
    for stack in p["stacks"]:
      print(";".join(p["functions"][f]["name"] for f in stack["functions"]), stack["cycles"])
    """

  @Test func formatsSayTheSame() throws {
    let (json, _) = try profile(Self.source, ["--format", "json"])
    let parsed = try Tool.run("python3", ["-c", Self.reader], input: json.output)
    #expect(parsed.errors == "")
    let (collapsed, _) = try profile(Self.source, ["--format", "collapsed"])
    #expect(collapsed.text == parsed.text)
    #expect(collapsed.lines.contains { $0.hasPrefix("<module>;square ") })
    let (again, _) = try profile(Self.source, ["--format", "json"])
    #expect(again.output == json.output)
  }

  /// What https://www.speedscope.app/file-format-schema.json asks of a sampled profile.
  @Test func speedscopeIsWellFormed() throws {
    let (found, _) = try profile(Self.source, ["--format", "speedscope"])
    let check = """
      import json, sys
      p = json.load(sys.stdin)
      assert p["$schema"] == "https://www.speedscope.app/file-format-schema.json"
      frames = p["shared"]["frames"]
      assert all(isinstance(f["name"], str) and f["line"] > 0 and f["file"] for f in frames)
      (profile,) = p["profiles"]
      assert profile["type"] == "sampled" and profile["unit"] == "none"
      assert len(profile["samples"]) == len(profile["weights"]) > 2
      assert sum(profile["weights"]) == profile["endValue"] - profile["startValue"]
      assert all(0 <= f < len(frames) for s in profile["samples"] for f in s)
      assert all(s for s in profile["samples"])
      """
    let checked = try Tool.run("python3", ["-c", check], input: found.output)
    #expect(checked.errors == "")
  }

  @Test func csvHasALineEach() throws {
    let (found, _) = try profile(Self.source, ["--format", "csv"])
    let check = """
      import csv, sys
      for row in csv.DictReader(sys.stdin):
        assert int(row["cycles"]) <= int(row["total_cycles"]), row
        print(row["file"], row["line"], row["times"], row["source"].strip() or "-")
      """
    let checked = try Tool.run("python3", ["-c", check], input: found.output)
    #expect(checked.errors == "")
    #expect(
      checked.lines == [
        "a b.py 1 1 def square(x):", "a b.py 2 10 return x * x", "a b.py 3 1 total = 0",
        "a b.py 4 11 for k in range(10):", "a b.py 5 10 total += square(k)",
        "a b.py 6 1 exec(\"total = total + 1\\ntotal += 1\")", "a b.py 7 1 print(total)",
        "<string> 1 1 -", "<string> 2 1 -",
      ])
  }

  struct Ending: Sendable, CustomTestStringConvertible {
    let source: String
    let options: [String]
    let status: Int32
    let errors: String
    var testDescription: String { source }
  }

  @Test(arguments: [
    Ending(source: "x = 1\n1 / 0\n", options: [], status: 1, errors: "ZeroDivisionError"),
    Ending(source: "import sys\nsys.exit(3)\n", options: [], status: 1, errors: "exit code 3"),
    Ending(
      source: "while True:\n  x = 1\n", options: ["--timeout", "200ms"], status: 42,
      errors: "still running"),
    Ending(source: "import sys\nprint(sys.argv)\n", options: ["k"], status: 0, errors: "'k'"),
  ]) func endsAsTheScriptDoes(_ ending: Ending) throws {
    let (found, _) = try profile(ending.source, ending.options)
    #expect(found.status == ending.status)
    #expect(found.errors.contains(ending.errors), "\(found.errors)")
    #expect(found.lines.contains { $0.hasPrefix("<module>") })
  }

  @Test func badInputIsNamed() throws {
    let (file, scratch) = try profile(Self.source, ["--output", "p.json", "--format", "json"])
    #expect(file.status == 0 && file.text == "")
    #expect(FileManager.default.fileExists(atPath: scratch.path("p.json")))
    let (missing, _) = try profile(Self.source, ["--output", "no/p.json"])
    #expect(missing.status == 2 && missing.errors.contains("no/p.json"))
    let (skipped, _) = try profile("# boards: microbit-v2\nprint(1)\n", [])
    #expect(skipped.status == 1 && skipped.errors.contains("skipped: is for microbit-v2 only"))
    // Marks alone are no interpreter.
    let guest = try Guest("reader")
    let (other, _) = try profile(Self.source, ["--firmware", guest.elf])
    #expect(
      other.status == 2 && other.errors.contains("interpreter is not found"), "\(other.errors)")
    let (syntax, _) = try profile("x = (\n", [])
    #expect(syntax.status == 1 && syntax.errors.contains("SyntaxError"))
  }
}
