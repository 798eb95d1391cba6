import TestSupport
import Testing

/// `sys.stdin` and `micropython.kbd_intr`: scripts that take what is typed.
@Suite struct ConsoleInputTests {
  /// In raw mode: a script, what is typed while it runs, and what comes back.
  @Test(arguments: [
    ("print('go')\nprint([sys.stdin.read(1) for _ in 'abc'])", "x\ry", "['x', '\\n', 'y']"),
    (
      "print('go')\nprint(ascii(sys.stdin.read(3)), sys.stdin.read(0))", "a\u{E9}\u{1F600}",
      "'a\\xe9\\U0001f600' "
    ),
    (
      "print('go')\nprint([sys.stdin.readline(), sys.stdin.readline()])", "one\r\n",
      "['one\\n', '\\n']"
    ),
    ("print('go')\nprint(repr(sys.stdin.read()))", "all\rof it\u{4}", "'all\\nof it'"),
    (
      "print('go')\nprint(sys.stdin.readline().split(), input())", "1 2\rnext\r",
      "next\r\n['1', '2'] next"
    ),
    ("m.kbd_intr(-1)\nprint('go')\nprint(repr(sys.stdin.read(3)))", "\u{3}a\u{4}", "'\\x03a\\x04'"),
    (
      "m.kbd_intr(65)\nprint('go')\ntry:\n while 1:pass\nexcept KeyboardInterrupt:print('by A')",
      "A", "by A"
    ),
    (
      "m.kbd_intr(65)\nprint('go')\ntry:sys.stdin.read(9)\nexcept KeyboardInterrupt:print('in read')",
      "xA", "in read"
    ),
  ])
  func reads(_ script: String, _ typed: String, _ printed: String) throws {
    let line = try PseudoTerminal()
    let board = try line.start(["repl", "--board", "microbit-v1", "--timeout", "10000s"])
    defer {
      line.close()
      board.waitUntilExit()
    }
    line.write("\u{1}")
    #expect(line.read(to: "exit\r\n>").hasSuffix(PromptTests.raw))
    line.write("import sys, micropython as m\n\(script)\u{4}")
    #expect(line.read(to: "OKgo\r\n") == "OKgo\r\n")
    line.write(typed)
    #expect(line.read(to: "\u{4}\u{4}>") == "\(printed)\r\n\u{4}\u{4}>")
    // Ctrl-C interrupts again.
    line.write("print('go')\nwhile 1:pass\u{4}")
    #expect(line.read(to: "OKgo\r\n") == "OKgo\r\n")
    line.write("\u{3}")
    #expect(line.read(to: "\u{4}>").hasSuffix("KeyboardInterrupt\r\n\u{4}>"))
  }
}
