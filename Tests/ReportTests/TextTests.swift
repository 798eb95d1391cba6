import Report
import TestSupport
import Testing

@Suite struct TextTests {
  @Test func tableAlignsColumns() {
    var table = Table([.init("script"), .number("run", "cycles"), .init("note")])
    table.add(["fib.py", "1,234"])
    table.separate()
    table.add(["größe.py", "5", "ok"])
    #expect(
      table.text == """
                     run
        script    cycles  note
        ────────  ──────  ────
        fib.py     1,234
        ────────  ──────  ────
        größe.py       5  ok

        """)
  }

  @Test func csvQuotesWhatNeedsIt() {
    #expect(
      CSV.line(["plain", "a,b", "say \"hi\"", "two\nlines", "", "cr\r\n"])
        == "plain,\"a,b\",\"say \"\"hi\"\"\",\"two\nlines\",,\"cr\r\n\"\n")
  }

  /// Python's parser reads back what was written, and finds the keys in their order.
  @Test func jsonIsReadByPython() throws {
    let value = JSON.object([
      ("zeta", .int(.max)), ("alpha", .array([.null, .bool(true), .int(-1)])),
      ("empty", .array([])),
      ("text", .string("quote \" slash \\ newline \n nul \u{0} del \u{7F} é 😀")),
      ("object", .object([])),
    ])
    let script = """
      import json, sys
      value = json.load(sys.stdin)
      print(list(value), value["zeta"], value["alpha"], value["empty"], value["object"])
      print(ascii(value["text"]))
      """
    for text in [value.document, value.line] {
      let result = try Tool.run("python3", ["-c", script], input: Array(text.utf8))
      #expect(result.errors == "")
      #expect(
        result.lines == [
          "['zeta', 'alpha', 'empty', 'text', 'object'] 9223372036854775807 [None, True, -1] [] {}",
          #"'quote " slash \\ newline \n nul \x00 del \x7f \xe9 \U0001f600'"#,
        ])
    }
    #expect(!value.line.contains("\n"))
    #expect(
      JSON.object([("a", .array([.int(1), .int(2)]))]).document
        == "{\n  \"a\": [\n    1,\n    2\n  ]\n}\n")
  }
}
