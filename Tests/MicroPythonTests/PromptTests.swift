import Machine
import Testing

/// The stock image at its prompt.
@Suite struct PromptTests {
  @Test func `It boots to its prompt and evaluates what is typed`() throws {
    let dialogue = try StockImage.booted()
    let banner = String(decoding: dialogue.bytes, as: UTF8.self)
    #expect(
      banner == """
        \0\
        MicroPython v1.9.2-34-gd64154c73 on 2017-09-01; micro:bit v1.0.1 with nRF51822\r
        Type "help()" for more information.\r
        >>>\u{20}
        """)
    #expect(try dialogue.type("print(1+2)") == "3\r\n")
    #expect(try dialogue.type("'thumb' + 'print'") == "'thumbprint'\r\n")
    #expect(try dialogue.type("1/0").contains("ZeroDivisionError: division by zero"))
  }

  @Test func `The raw REPL runs programs and reports what they raise`() throws {
    let dialogue = try StockImage.booted()
    try dialogue.enterRaw()
    let program = "total = 0\nfor i in range(100):\n    total += i\nprint(total)\n"
    let first = try dialogue.runRaw(program)
    #expect(first.output == "4950\r\n" && first.errors == "")
    let second = try dialogue.runRaw("print(total, undefined)")
    #expect(second.output == "")
    #expect(second.errors.contains("NameError: name 'undefined' is not defined"))
    dialogue.send("\u{2}")
    try dialogue.wait(for: ">>> ", within: 16_000_000)
  }

  @Test func `Every run takes the same cycles, byte for byte`() throws {
    func times() throws -> [UInt64] {
      let dialogue = try StockImage.booted()
      dialogue.send(Array("print(2**10)\r".utf8), at: 8_000_000)
      try dialogue.wait(for: "1024\r\n>>> ", within: 16_000_000)
      return dialogue.times
    }
    let first = try times()
    #expect(try times() == first)
    // A byte that is sent at a cycle has arrived ten bits later, and its echo later still.
    let sent: UInt64 = 8_000_000
    let echo = try #require(first.first { $0 > sent })
    #expect(echo > sent + 2780 && echo < sent + 4780, "\(echo)")
  }
}
