import HostPort
import TestSupport
import Testing

/// Tracebacks name file, line and function, in CPython's words.
@Suite struct TracebackTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let source: String
    /// Lines of the calls, with the functions, from the outermost to the innermost.
    let frames: [(line: Int, function: String)]
    /// The last line.
    let error: String

    var traceback: String {
      "Traceback (most recent call last):\n"
        + frames.map { "  File \"script.py\", line \($0.line), in \($0.function)\n" }.joined()
        + error + "\n"
    }
  }

  static let cases = [
    Case(
      testDescription: "module", source: "x = 1\n\n1 // 0\n", frames: [(3, "<module>")],
      error: "ZeroDivisionError: integer division or modulo by zero"),
    Case(
      testDescription: "functions",
      source: "def f(x):\n  return g(x)\n\ndef g(x):\n  y = 1\n  return x[y]\n\nf([0])\n",
      frames: [(8, "<module>"), (2, "f"), (6, "g")],
      error: "IndexError: list index out of range"),
    Case(
      testDescription: "method, lambda and built-in function",
      source:
        "class A:\n  def m(self):\n    return sorted([1, 2], key=lambda n:\n      n.x)\nA().m()\n",
      frames: [(5, "<module>"), (3, "m"), (4, "<lambda>")],
      error: "AttributeError: 'int' object has no attribute 'x'"),
    Case(
      testDescription: "class of the script, without a message",
      source: "class Mine(Exception): pass\ntry:\n  raise Mine\nfinally:\n  x = 1\n",
      frames: [(3, "<module>")], error: "Mine"),
    Case(
      testDescription: "raised again",
      source: "def f():\n  try:\n    {}['k']\n  except KeyError:\n    raise\n\nf()\n",
      frames: [(7, "<module>"), (3, "f")], error: "KeyError: 'k'"),
    Case(
      testDescription: "generator",
      source: "def g():\n  yield 1\n  raise ValueError('in g')\n\nfor x in g():\n  pass\n",
      frames: [(5, "<module>"), (3, "g")], error: "ValueError: in g"),
    Case(
      testDescription: "unknown name after a loop",
      source: "for i in range(3):\n  i += 1\nqwertyuiop\n",
      frames: [(3, "<module>")], error: "NameError: name 'qwertyuiop' is not defined"),
    Case(
      testDescription: "assertion", source: "assert 1 == 1\nassert 1 == 2, 'not equal'\n",
      frames: [(2, "<module>")], error: "AssertionError: not equal"),
    Case(
      testDescription: "statement over several lines",
      source: "def f(a, b):\n  return a + b\n\nx = f(\n  1,\n  'b')\n",
      frames: [(4, "<module>"), (2, "f")],
      error: "TypeError: unsupported operand type(s) for +: 'int' and 'str'"),
  ]

  @Test(arguments: cases) func onTheHost(_ test: Case) {
    let (code, text) = HostPort.output(of: test.source)
    #expect(text == test.traceback)
    #expect(code == 1)
  }

  @Test(arguments: cases) func onTheSmallBoard(_ test: Case) throws {
    let scratch = try Scratch()
    let path = try scratch.write("script.py", test.source)
    let (output, code) = try ScriptBoard.small.run(.init(path: path))
    #expect(String(decoding: output, as: UTF8.self) == test.traceback)
    #expect(code == 1)
  }

  /// The expectations above are CPython's own, but for the source lines that it shows.
  @Test(arguments: cases) func inCPython(_ test: Case) throws {
    let scratch = try Scratch()
    _ = try scratch.write("script.py", test.source)
    let result = try Tool.run("python3", ["script.py"], directory: scratch.directory)
    let lines = result.errors.split(separator: "\n").filter { !$0.hasPrefix("    ") }
    #expect(
      lines.joined(separator: "\n").replacing("\(scratch.directory)/", with: "") + "\n"
        == test.traceback)
    #expect(result.status == 1)
  }
}
