import TestSupport
import Testing

@Suite struct HelpTests {
  @Test func versionIsOneLine() throws {
    let result = try CommandLine.run("--version")
    #expect(result.status == 0)
    #expect(result.text.hasPrefix("thumbprint 0."))
    #expect(result.lines.count == 1)
    #expect(result.errors == "")
  }

  @Test(arguments: ["run", "repl", "bench", "cycles", "boards", "inspect", "disassemble"])
  func everySubcommandHasExamples(_ command: String) throws {
    let result = try CommandLine.run(command, "--help")
    #expect(result.status == 0)
    #expect(result.text.contains("EXAMPLES:\n  thumbprint \(command)"))
    #expect(result.errors == "")
    #expect(try CommandLine.run("--help").text.contains("  \(command) "))
  }

  @Test(arguments: [
    ["frobnicate"], ["run"], ["run", "a.elf", "--no-such-option"],
    ["inspect", "a.elf", "--symbols=-1"],
    ["run", "a.elf", "--board", "microbit-v1", "--timeout", "10"],
    ["bench", "a.py"], ["bench", "--board", "microbit-v1"],
    ["run", "a.elf", "--board", "microbit-v1", "--trace", "svg:a"],
    ["run", "a.elf", "--board", "microbit-v1", "--vcd-file", "a", "--trace-last", "5"],
    ["bench", "a.py", "--board", "microbit-v1", "--jobs", "0"],
  ]) func badArgumentsAreBadInput(_ arguments: [String]) throws {
    let result = try Tool.run(CommandLine.path, arguments)
    #expect(result.status == 2, "\(result.errors)")
    #expect(result.text == "")
    #expect(result.errors.contains("rror: "))
  }
}
