import Foundation
import TestSupport
import Testing

/// `thumbprint cycles`: a passage whose counts follow from Documentation/TIMING.md by hand.
@Suite struct CyclesTests {
  struct Report: Decodable {
    struct Line: Decodable {
      var address: UInt32
      var place: String
      var disassembly: String
      var count: UInt64
      var cycles: UInt64
      var stalls: [String: UInt64]
    }
    var schema: String
    var cycles: UInt64
    var instructions: UInt64
    var lines: [Line]
  }

  private func report(_ arguments: [String]) throws -> Report {
    let result = try Tool.run(
      CommandLine.path, ["cycles"] + arguments + ["--format", "json"])
    #expect(result.status == 0, "\(result.errors)")
    let report = try JSONDecoder().decode(Report.self, from: Data(result.text.utf8))
    #expect(report.schema == "thumbprint.cycles/1")
    #expect(report.lines.reduce(0) { $0 + $1.cycles } == report.cycles)
    #expect(report.lines.reduce(0) { $0 + $1.count } == report.instructions)
    return report
  }

  /// Table 3-1 of DDI 0432C: 3 + 3 x (1 + 1 + 2 + 2 + 1) + 3 + 3 + 1 cycles.
  @Test(arguments: ["block", "precise"]) func cortexM0(engine: String) throws {
    let guest = try Guest("passage.s")
    let found = try report([
      guest.elf, "--board", "microbit-v1", "--from", "passage", "--to", "passage_end", "--engine",
      engine,
    ])
    #expect(found.cycles == 31 && found.instructions == 21)
    #expect(
      found.lines.map { [$0.count, $0.cycles] }
        == [[1, 1], [1, 1], [1, 1], [3, 3], [3, 3], [3, 6], [3, 6], [3, 3], [3, 7]])
    #expect(found.lines.last?.stalls == ["branch": 4])
    let loop = String(found.lines[3].address, radix: 16)
    #expect(found.lines.last?.disassembly == "bne.n 0x\(loop) <again>")
  }

  /// Of a Cortex-M4 the sum of the whole loop, and who waits for what: ADDS; LSLS is H1, STR; LDR
  /// is H3, and the branch back fills the pipeline again.
  @Test(arguments: ["block", "precise"]) func cortexM4(engine: String) throws {
    let guest = try Guest("passage.s", board: "microbit-v2")
    let found = try report([
      guest.elf, "--board", "microbit-v2", "--from", "passage", "--to", "passage_end", "--engine",
      engine,
    ])
    #expect(found.instructions == 21)
    let adds = try #require(found.lines.first { $0.disassembly.hasPrefix("adds r1") })
    #expect(adds.stalls == ["shift": 3] && adds.cycles == 6)
    let store = try #require(found.lines.first { $0.disassembly.hasPrefix("str") })
    #expect(store.stalls == ["load-after-store": 3] && store.cycles == 6)
    let branch = try #require(found.lines.last)
    #expect(branch.stalls == ["branch": 2] && branch.cycles == 5)
    #expect(found.cycles == 3 + 3 * (2 + 1 + 2 + 2 + 1) + 5)
  }

  /// From a place to itself is once around; an address is as good as a name.
  @Test func fromAPlaceToItself() throws {
    let guest = try Guest("passage.s")
    let around = try report([
      guest.elf, "--board", "microbit-v1", "--from", "passage", "--to", "passage",
    ])
    // To the end, BX 3, BL 4.
    #expect(around.cycles == 31 + 3 + 4 && around.instructions == 23)
    let start = try #require(around.lines.first { $0.place == "passage" }).address
    let same = try report([
      guest.elf, "--board", "microbit-v1", "--from", "0x" + String(start | 1, radix: 16), "--to",
      "\(start)",
    ])
    #expect(same.cycles == around.cycles)
  }

  @Test func tableAndFile() throws {
    let guest = try Guest("passage.s")
    let scratch = try Scratch()
    let arguments = [
      guest.elf, "--board", "microbit-v1", "--from", "passage", "--to", "passage_end",
    ]
    let table = try Tool.run(CommandLine.path, ["cycles"] + arguments)
    #expect(table.text.hasPrefix("31 cycles, 21 instructions\n"))
    #expect(table.text.contains("passage:\n"))
    #expect(table.text.contains("ldr r3, [r2, #0]") && table.text.contains("branch 4"))
    let file = scratch.path("cycles.txt")
    let written = try Tool.run(CommandLine.path, ["cycles"] + arguments + ["--output", file])
    #expect(written.status == 0 && written.text == "")
    #expect(try String(contentsOfFile: file, encoding: .utf8) == table.text)
  }

  /// What the guest prints does not get into the report.
  @Test func outputOfTheGuest() throws {
    let guest = try Guest("hello", options: ["-O0"])
    let result = try CommandLine.run(
      "cycles", guest.elf, "--board", "microbit-v1", "--from", "main", "--to", "leave", "--format",
      "json")
    #expect(result.status == 0, "\(result.errors)")
    #expect(result.text.hasPrefix("{") && result.text.hasSuffix("}\n"))
    #expect(result.errors.contains("Hello from semihosting"))
  }

  @Test func placesThatDoNotExist() throws {
    let guest = try Guest("passage.s")
    let result = try CommandLine.run(
      "cycles", guest.elf, "--board", "microbit-v1", "--from", "pasage", "--to", "never")
    #expect(result.status == 2)
    #expect(
      result.errors == "error: \(guest.elf): no symbol pasage; there are passage\n")
  }

  @Test func placesThatAreNotReached() throws {
    let guest = try Guest("passage.s")
    func run(_ from: String, _ to: String, _ more: String...) throws -> ToolResult {
      try Tool.run(
        CommandLine.path,
        ["cycles", guest.elf, "--board", "microbit-v1", "--from", from, "--to", to] + more)
    }
    let ended = try run("passage", "never")
    #expect(ended.status == 1 && ended.text == "")
    #expect(ended.errors == "error: the guest ended before it arrived at never\n")
    let begin = try run("never", "passage")
    #expect(begin.status == 1 && begin.errors.contains("before it arrived at never"))
    let spinning = try Guest("spin")
    let timeout = try CommandLine.run(
      "cycles", spinning.elf, "--board", "microbit-v1", "--from", "main", "--to", "unexpected",
      "--timeout", "1ms")
    #expect(timeout.status == 42)
    let crash = try Guest("crash")
    let fault = try CommandLine.run(
      "cycles", crash.elf, "--board", "microbit-v1", "--from", "main", "--to", "unexpected")
    #expect(fault.status == 3)
  }

  @Test func optionsThatMakeNoSense() throws {
    let guest = try Guest("passage.s")
    for options in [["--nodes", "2"], ["--display"], ["--expect-text", "x"]] {
      let result = try Tool.run(
        CommandLine.path,
        ["cycles", guest.elf, "--board", "microbit-v1", "--from", "passage", "--to", "never"]
          + options)
      #expect(result.status == 2, "\(options)")
    }
  }

  /// A board file with five wait states: the same instructions, and the stalls of the flash by name.
  /// Words straight from the array: three rounds of four words. With the accelerator (the first
  /// instruction at cycle 0): the branch back in cycle 13 misses the first line, which came by
  /// prefetch and so is in no cache, while the line behind the loop is prefetched until 14: 1 + 5;
  /// the second line, prefetched from 19 on, is needed in 24: 1; and from 31 on, in 35: 2.
  @Test(arguments: [("none", 60), ("stm32f4", 9)])
  func flashWithWaitStates(accelerator: String, stalls: UInt64) throws {
    let guest = try Guest("passage.s", board: "microbit-v2")
    let scratch = try Scratch()
    let board = try scratch.write(
      "slow.yaml",
      """
      extends: microbit-v2
      name: slow
      memories:
        - { name: flash, kind: flash, base: 0, size: 512 KiB, waitStates: 5, accelerator: \(accelerator) }
        - { name: UICR, kind: configuration, base: 0x10001000, size: 4 KiB }
        - { name: RAM, kind: ram, base: 0x20000000, size: 128 KiB }
      """)
    let plain = try report([
      guest.elf, "--board", "microbit-v2", "--from", "passage", "--to", "passage_end",
    ])
    for engine in ["block", "precise"] {
      let slow = try report([
        guest.elf, "--board", board, "--from", "passage", "--to", "passage_end", "--engine", engine,
      ])
      let waited = slow.lines.reduce(0) { $0 + ($1.stalls["flash"] ?? 0) }
      #expect(waited == stalls)
      #expect(slow.cycles == plain.cycles + waited)
      #expect(slow.instructions == plain.instructions)
    }
  }

  /// The board files that Documentation/Boards shows. Behind the accelerator the passage waits as above;
  /// a Cortex-M0+ saves a cycle at each of its two taken branches (DDI 0484C, table 3-1).
  @Test(arguments: ["block", "precise"]) func examplesOfBoards(engine: String) throws {
    let passage = ["--from", "passage", "--to", "passage_end", "--engine", engine]
    let fast = try Guest("passage.s", board: "microbit-v2")
    let plain = try report([fast.elf, "--board", "microbit-v2"] + passage)
    let slow = try report([fast.elf, "--board", "Documentation/Boards/stm32f405.yaml"] + passage)
    #expect(slow.cycles == plain.cycles + 9)
    let small = try Guest("passage.s")
    let plus = try report(
      [small.elf, "--board", "Documentation/Boards/cortex-m0plus.yaml"] + passage)
    #expect(plus.cycles == 31 - 2 && plus.instructions == 21)
  }
}
