import TestSupport
import Testing

/// Ctrl-C ends whatever runs: a loop, a recursion, a native that takes items, a wait, a module in Python.
@Suite struct InterruptTests {
  @Test(arguments: [
    "while 1:pass", "def f(n):\n if n:f(n-1),f(n-1)\nf(40)", "sum(range(1<<29))",
    "import time\ntime.sleep(90000)", "import heapq\nwhile 1:heapq.heapify([2,1])",
  ])
  func ends(_ source: String) throws {
    let line = try PseudoTerminal()
    let board = try line.start(["repl", "--board", "microbit-v1", "--timeout", "10000s"])
    defer {
      line.close()
      board.waitUntilExit()
    }
    line.write("\u{1}")
    #expect(line.read(to: "exit\r\n>").hasSuffix(PromptTests.raw))
    line.write(source + "\u{4}")
    #expect(line.read(to: "OK") == "OK")
    line.write("\u{3}")
    let said = line.read(to: "\u{4}>")
    #expect(said.hasPrefix("\u{4}Traceback"), "\(said)")
    #expect(said.hasSuffix("KeyboardInterrupt\r\n\u{4}>"), "\(said)")
    line.write("print(6*7)\u{4}")
    #expect(line.read(to: "\u{4}>") == "OK42\r\n\u{4}\u{4}>")
  }
}
