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

  @Test(arguments: [
    "run", "repl", "bench", "compare", "cycles", "gdb", "boards", "inspect", "disassemble",
  ])
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
    ["disassemble", "a.elf", "--symbol", "main", "--from", "0"],
    ["disassemble", "a.elf", "--from", "0x20", "--to", "0x10"],
  ]) func badArgumentsAreBadInput(_ arguments: [String]) throws {
    let result = try Tool.run(CommandLine.path, arguments)
    #expect(result.status == 2, "\(result.errors)")
    #expect(result.text == "")
    #expect(result.errors.contains("rror: "))
  }

  @Test(arguments: [
    ["benhc", "a.py"], ["help", "benhc"], ["hello.py", "--board", "microbit-v1"], [""],
  ])
  func whatIsNoSubcommand(_ arguments: [String]) throws {
    let result = try Tool.run(CommandLine.path, arguments)
    #expect(result.status == 2 && result.text == "")
    #expect(
      result.errors.hasPrefix(
        "error: there is no subcommand '\(arguments.first { $0 != "help" } ?? "")'; there are run, repl, bench, "
      ),
      "\(result.errors)")
    #expect(try CommandLine.run("help", "bench").text == CommandLine.run("bench", "--help").text)
    #expect(try CommandLine.run("help").text == CommandLine.run("--help").text)
  }

  /// Of a variable of the shell that is not set.
  @Test(arguments: [
    ["run", "", "--board", "microbit-v1"], ["bench", "", "--board", "microbit-v1"],
    ["boards", "show", ""], ["inspect", ""], ["compare", "", "b"],
  ]) func emptyNamesAreSeen(_ arguments: [String]) throws {
    let result = try Tool.run(CommandLine.path, arguments)
    #expect(result.status == 2 && result.errors.hasPrefix("error: '': "), "\(result.errors)")
  }

  /// Nothing is read or written under a name that is not the one that was given.
  @Test(arguments: [
    "run 'caf\\351.py' --board microbit-v1", "run --board microbit-v1 'a.py' '\\377'",
    "run ok.py --board microbit-v1 --serial-log-file '\\303(.txt'", "inspect '\\355\\240\\200.elf'",
    "bench --help '\\200'",
  ]) func argumentsAreUTF8(_ arguments: String) throws {
    let scratch = try Scratch()
    _ = try scratch.write("ok.py", "print(1)\n")
    let result = try Tool.run(
      "sh", ["-c", "printf \"\(arguments)\" | xargs \"$0\"", CommandLine.path],
      directory: scratch.directory)
    // xargs has 123 for any failure.
    #expect(result.status == 123 && result.text == "")
    #expect(result.errors.hasPrefix("error: argument "), "\(result.errors)")
    #expect(result.errors.contains("is not UTF-8; a file of such a name can be renamed"))
    #expect(try Tool.check("ls", [scratch.directory]).lines == ["ok.py"])
  }

  /// A value that looks like an option is a value where a number, a time or an address is due.
  @Test(arguments: [
    (["run", "a.py", "--timeout", "-1"], "'-1' is invalid for '--timeout <time>'"),
    (["run", "a.py", "--wall-timeout", "-1s"], "'-1s' is invalid for '--wall-timeout <time>'"),
    (["run", "a.py", "--save", "s", "--at", "-1"], "'-1' is invalid for '--at <time>'"),
    (["run", "a.py", "--trace-from", "-1"], "'-1' is invalid for '--trace-from <time>'"),
    (["run", "a.py", "--trace-until", "-1"], "'-1' is invalid for '--trace-until <time>'"),
    (["run", "a.py", "--vcd-file", "v", "--trace-last", "-1"], "--trace-last takes 1 to"),
    (["run", "a.py", "--seed", "-1"], "'-1' is invalid for '--seed <number>'"),
    (["run", "a.py", "--nodes", "-1"], "--nodes takes 1 to 16"),
    (["run", "a.py", "--wire-delay", "-1us"], "'-1us' is invalid for '--wire-delay <time>'"),
    (["run", "a.bin", "--base", "-1"], "'-1' is invalid for '--base <address>'"),
    (["bench", "a.py", "--jobs", "-1"], "--jobs takes a number from 1 on"),
    (["bench", "a.py", "--timeout", "-1"], "'-1' is invalid for '--timeout <time>'"),
    (["inspect", "a.elf", "--symbols", "-1"], "--symbols takes a number from 0 on"),
    (["inspect", "a.elf", "--base", "-1"], "'-1' is invalid for '--base <address>'"),
    (["disassemble", "a.elf", "--from", "-1"], "'-1' is invalid for '--from <address>'"),
    (["disassemble", "a.elf", "--to", "-1"], "'-1' is invalid for '--to <address>'"),
    (["disassemble", "a.elf", "--base", "-1"], "'-1' is invalid for '--base <address>'"),
    (["cycles", "a.elf", "--base", "-1"], "'-1' is invalid for '--base <address>'"),
  ]) func aNegativeNumberIsAValue(_ arguments: [String], message: String) throws {
    let isForBoards = !["inspect", "disassemble"].contains(arguments[0])
    let board = isForBoards ? ["--board", "microbit-v1"] : []
    let passage = arguments[0] == "cycles" ? ["--from", "a", "--to", "b"] : []
    let result = try Tool.run(CommandLine.path, arguments + board + passage)
    #expect(result.status == 2 && result.errors.contains(message), "\(result.errors)")
    // It says what would be right.
    #expect(
      !message.contains("<time>") || result.errors.contains("a number with a unit: 10s")
        || result.errors.contains("1500ns to 100us"),
      "\(result.errors)")
  }
}
