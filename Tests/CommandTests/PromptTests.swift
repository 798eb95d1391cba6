import TestSupport
import Testing

/// The prompt of Adder through `thumbprint repl`, byte by byte.
@Suite struct PromptTests {
  static let banner = "Adder 0.1.0; Python 3\r\n>>> "
  static let raw = "\r\nraw REPL; CTRL-B to exit\r\n>"
  static let nameError = """
    Traceback (most recent call last):\r
      File "<stdin>", line 1, in <module>\r
    NameError: name 'x' is not defined\r\n
    """

  private func session(_ input: String, board: String = "microbit-v1") throws -> String {
    let result = try CommandLine.run(
      "repl", "--board", board, "--timeout", "60s", input: Array(input.utf8))
    #expect(result.status == 0, "\(result.errors)")
    return String(decoding: result.output, as: UTF8.self)
  }

  /// Raw mode, which programs talk to: what is sent there, and what comes back.
  @Test(arguments: [
    ("print(1+2)\u{4}", "OK3\r\n\u{4}\u{4}>"),
    ("print(x)\u{4}", "OK\u{4}\(nameError)\u{4}>"),
    ("1+\u{4}", "OK\u{4}  File \"<stdin>\", line 1\r\nSyntaxError: invalid syntax\r\n\u{4}>"),
    ("1\u{4}", "OK\u{4}\u{4}>"),
    ("a=5\u{4}print(a)\u{4}", "OK\u{4}\u{4}>OK5\r\n\u{4}\u{4}>"),
    ("rubbish\u{3}print(1)\u{4}", "OK1\r\n\u{4}\u{4}>"),
    ("\u{1}", "raw REPL; CTRL-B to exit\r\n>"),
    ("\u{4}", "OK\r\nsoft reboot\r\nraw REPL; CTRL-B to exit\r\n>"),
    (
      "a=5\u{4}\u{4}print('a' in globals())\u{4}",
      "OK\u{4}\u{4}>OK\r\nsoft reboot\r\nraw REPL; CTRL-B to exit\r\n>OKFalse\r\n\u{4}\u{4}>"
    ),
    ("\u{5}A\u{1}print(7)\u{4}", "R\u{1} \0\u{1}\u{4}7\r\n\u{4}\u{4}>"),
    ("\u{5}A\u{1}print(7)\u{3}", "R\u{1} \0\u{1}\u{4}\u{4}KeyboardInterrupt\r\n\u{4}>"),
    ("\u{5}B\u{1}print(7)\u{4}", "R\0>OK7\r\n\u{4}\u{4}>"),
    (
      "\u{5}A\u{1}print('abcdefghijklmnopqrstuvwxyz')\u{4}",
      "R\u{1} \0\u{1}\u{1}\u{4}abcdefghijklmnopqrstuvwxyz\r\n\u{4}\u{4}>"
    ),
    ("\u{2}", "\r\n\(banner)"),
  ])
  func rawMode(_ input: String, _ expected: String) throws {
    for board in ["microbit-v1", "microbit-v2"] {
      let said = try session("\u{1}" + input, board: board)
      #expect(said == Self.banner + Self.raw + expected, "\(board)")
    }
  }

  @Test(arguments: [
    ("1+2\r", "1+2\r\n3\r\n>>> "),
    ("None\r", "None\r\n>>> "),
    ("'a'\r", "'a'\r\n'a'\r\n>>> "),
    ("for i in range(2):\ri\r\r", "for i in range(2):\r\n...     i\r\n...     \r\n0\r\n1\r\n>>> "),
    ("(1,\r2)\r", "(1,\r\n... 2)\r\n(1, 2)\r\n>>> "),
    ("x\r", "x\r\n\(nameError)>>> "),
    ("7\rNone\r_*2\r_\r", "7\r\n7\r\n>>> None\r\n>>> _*2\r\n14\r\n>>> _\r\n14\r\n>>> "),
    (
      "match 3:\rcase 1:\r2\r\u{7F}case _:\r4\r\r",
      "match 3:\r\n...     case 1:\r\n...         2\r\n...         \u{8}\u{8}\u{8}\u{8}\u{1B}[K"
        + "case _:\r\n...         4\r\n...         \r\n4\r\n>>> "
    ),
    // A character of several bytes in front of others; keys for the cursor and the history.
    ("'ab'\u{2}\u{2}é\r", "'ab'\u{8}\u{8}éb'\u{1B}[K\u{8}\u{8}\r\n'aéb'\r\n>>> "),
    ("12\u{2}\u{6}3\r", "12\u{8}23\r\n123\r\n>>> "),
    (
      "1\r2\r\u{10}\u{10}\u{E}\r",
      "1\r\n1\r\n>>> 2\r\n2\r\n>>> 2\u{8}\u{1B}[K1\u{8}\u{1B}[K2\r\n2\r\n>>> "
    ),
    ("12\u{1}\u{B}ran\t\r", "12\u{8}\u{8}\u{1B}[Krange\r\n<class 'range'>\r\n>>> "),
    ("match = len\rmatch('ab')\r", "match = len\r\n>>> match('ab')\r\n2\r\n>>> "),
    ("if 1:\r\u{3}", "if 1:\r\n...     \r\n>>> "),
    ("12\u{7F}+1\r", "12\u{8}\u{1B}[K+1\r\n2\r\n>>> "),
    ("1+1\r\u{1B}[A\r", "1+1\r\n2\r\n>>> 1+1\r\n2\r\n>>> "),
    // Keys with Shift, Ctrl or Alt do what they do without; others leave nothing in the line.
    ("12\u{1B}[1;5D3\r", "12\u{8}32\u{1B}[K\u{8}\r\n132\r\n>>> "),
    ("12\u{1B}[1;2D\u{1B}[1;3C3\r", "12\u{8}23\r\n123\r\n>>> "),
    ("12\u{1B}[1;5H\u{1B}[1;6F3\r", "12\u{8}\u{8}123\r\n123\r\n>>> "),
    ("12\u{1B}[1~\u{1B}[3;5~\r", "12\u{8}\u{8}2\u{1B}[K\u{8}\r\n2\r\n>>> "),
    ("12\u{1B}OD\u{1B}OF3\r", "12\u{8}23\r\n123\r\n>>> "),
    ("1+1\r\u{1B}[1;5A\r", "1+1\r\n2\r\n>>> 1+1\r\n2\r\n>>> "),
    ("1\u{1B}[15~2\u{1B}[17;5~3\u{1B}OP\u{1B}[200~4\u{1B}[Z\r", "1234\r\n1234\r\n>>> "),
    ("\u{1B}[H\u{1B}[F\u{1B}[3~7\r", "7\r\n7\r\n>>> "),
    // A comment behind a colon, and one on a line of its own.
    (
      "if 1:  # one\r5\r\r",
      "if 1:  # one\r\n...     5\r\n...     \r\n5\r\n>>> "
    ),
    (
      "if 1:\r# c:\r6\r\r",
      "if 1:\r\n...     # c:\r\n...     6\r\n...     \r\n6\r\n>>> "
    ),
    (
      "if '#:':  \r7\r\r",
      "if '#:':  \r\n...     7\r\n...     \r\n7\r\n>>> "
    ),
    ("x = [  # a:\r8]\rx\r", "x = [  # a:\r\n... 8]\r\n>>> x\r\n[8]\r\n>>> "),
    ("prin\t(1)\r", "print(1)\r\n1\r\n>>> "),
    (
      "\u{5}x=1\rprint(x)\u{4}",
      "\r\npaste mode; Ctrl-C to cancel, Ctrl-D to finish\r\n=== x=1\r\n=== print(x)\r\n1\r\n>>> "
    ),
    ("\u{4}", "\r\nsoft reboot\r\n\(banner)"),
    ("raise SystemExit\r", "raise SystemExit\r\nsoft reboot\r\n\(banner)"),
  ])
  func friendlyMode(_ input: String, _ expected: String) throws {
    #expect(try session(input) == Self.banner + expected)
  }

  /// A script that does not fit leaves everything to the next one, but for the name that it has used.
  @Test func memoryComesBack() throws {
    let free = "import gc\ngc.collect()\nprint(gc.mem_free())\u{4}"
    let said = try session("\u{1}\(free)a=[]\nwhile 1:a.append(a)\u{4}a=0\u{4}\(free)")
    let figures = said.split(separator: "\r\n").compactMap { line in
      line.contains("OK") ? Int(line.filter(\.isNumber)) : nil
    }
    #expect(said.contains("MemoryError"))
    #expect(figures.count == 2 && figures[0] - figures[1] <= 96, "\(said)")
  }
}
