import TestSupport
import Testing

/// What the argument parser makes of the commands beside help: completions of shells, and the document that
/// man pages are made of.
@Suite struct CompletionTests {
  /// Each shell reads what is written for it, help texts with quotes and all.
  @Test(arguments: ["bash", "zsh", "fish"]) func completionScripts(_ shell: String) throws {
    let scratch = try Scratch()
    let script = try CommandLine.run("--generate-completion-script", shell)
    #expect(script.status == 0 && script.errors == "")
    let path = try scratch.write("completions", script.output)
    let check = try Tool.run(shell, ["-n", path])
    #expect(check.status == 0 && check.errors == "", "\(check.errors)")
  }

  /// What bash offers behind the words of a line.
  @Test(arguments: [
    ("", "run"), ("", "compare"), ("run --board ", "microbit-v2"), ("boards show ", "mps2-an385"),
    ("bench --format ", "junit"), ("bench ", "a.py"), ("bench --output ", "b.txt"),
    ("run a.py --firmware ", "b.txt"), ("run a.py --semihosting-dir ", "folder"),
    ("run a.py --flash-file ", "b.txt"), ("run a.py --engine ", "precise"),
    ("compare ", "b.txt"), ("compare --f", "--fail-above"), ("gdb a.py --li", "--listen"),
    ("inspect b.txt --by ", "folder"), ("disassemble b.txt --fr", "--from"),
    ("repl --restore ", "b.txt"), ("cycles b.txt --output ", "b.txt"),
    ("profile a.py --output ", "b.txt"),
  ]) func bashOffers(_ line: String, offer: String) throws {
    let scratch = try Scratch()
    let script = try scratch.write(
      "completions", CommandLine.run("--generate-completion-script", "bash").output)
    try Tool.check("mkdir", [scratch.path("work"), scratch.path("work/folder")])
    for name in ["a.py", "b.txt"] { _ = try scratch.write("work/" + name, "") }
    let words = line.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    let ask = """
      source "$1"
      shift
      COMP_WORDS=("$@") COMP_CWORD=$(($# - 1)) COMP_LINE="$*" COMP_POINT=${#COMP_LINE}
      _thumbprint thumbprint "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD - 1]}"
      printf '%s\\n' "${COMPREPLY[@]}"
      """
    let result = try Tool.run(
      "bash", ["-c", ask, "bash", script, "thumbprint"] + words,
      directory: scratch.path("work"))
    #expect(result.errors == "")
    #expect(result.lines.contains(offer), "\(result.lines)")
  }

  /// The document that `make manual` makes pages of names every subcommand.
  @Test func helpAsADocument() throws {
    let reader = """
      import json, sys
      root = json.load(sys.stdin)
      print(root["serializationVersion"], *[c["commandName"] for c in root["command"]["subcommands"]])
      """
    let dump = try CommandLine.run("--experimental-dump-help")
    let result = try Tool.run("python3", ["-c", reader], input: dump.output)
    #expect(
      result.text
        == "0 run repl bench compare profile boards cycles gdb inspect disassemble help\n")
  }
}
