import Image
import Machine
import Measure
import Peripherals
import Synchronization
import TestSupport
import Testing

/// Scripts on a guest that only reads and prints them: how a run is served, judged and measured.
@Suite struct ScriptRunnerTests {
  static let guest = Result { try Guest("reader") }

  private func runner() throws -> ScriptRunner {
    var runner = try ScriptRunner(
      board: Board.load("microbit-v1"), firmware: FirmwareImage(path: Self.guest.get().elf))
    runner.timeoutCycles = 200_000
    return runner
  }

  private func run(_ source: String, expected: String? = nil, name: String = "a.py") throws
    -> BenchRun
  {
    let scratch = try Scratch()
    let script = try ScriptFile(path: scratch.write(name, source))
    return try runner().run(script, expected: expected.map { Array($0.utf8) })
  }

  struct Case: Sendable, CustomTestStringConvertible {
    let source: String
    let expected: String?
    let status: BenchRun.Status
    let matches: Bool?
    let reason: String?
    var testDescription: String { "\(source) \(status)" }
  }

  @Test(arguments: [
    Case(source: "Phello\n", expected: "hello\n", status: .ok, matches: true, reason: nil),
    Case(source: "Phello\n", expected: nil, status: .ok, matches: nil, reason: nil),
    Case(
      source: "Phello\n", expected: "hello", status: .mismatch, matches: false,
      reason:
        "the output is not what was expected: line 1 is 'hello', not 'hello' without a newline"),
    Case(source: "X", expected: nil, status: .exception, matches: nil, reason: "Error: no"),
    Case(
      source: "X", expected: "Error: no\n", status: .exception, matches: true, reason: "Error: no"),
    Case(
      source: "L", expected: "", status: .timeout, matches: true,
      reason: "still running after 200000 cycles"),
    Case(
      source: "# boards: microbit-v2\n", expected: "", status: .skipped, matches: nil,
      reason: "is for microbit-v2 only"),
  ]) func verdicts(_ example: Case) throws {
    let run = try run(example.source, expected: example.expected)
    #expect(run.status == example.status)
    #expect(run.outputMatches == example.matches)
    #expect(run.reason == example.reason)
    #expect((run.measurement == nil) == (run.status == .skipped))
  }

  @Test func faultsNameThePlace() throws {
    let run = try run("F")
    #expect(run.status == .fault)
    #expect(run.reason?.contains("(main+") == true, "\(run.reason ?? "")")
    #expect(run.details?.contains("backtrace") == true)
  }

  @Test func commandLineHasTheNameWithoutDirectory() throws {
    #expect(try run("A", expected: "a.py").outputMatches == true)
    #expect(try run("A", expected: "\"two words.py\"", name: "two words.py").status == .exception)
  }

  @Test func measuresTheOutputOnTheWire() throws {
    let short = try #require(try run("P1").measurement)
    let long = try #require(try run("P123456789").measurement)
    // Eight more frames of ten bits; a bit is 2^32 / 0x01D7E000 ticks of 16 MHz, rounded down. The
    // guest sends a byte when it has seen the last one leave: up to 40 cycles for its loop.
    let frames: UInt64 = 8 * 10 * 138
    #expect((frames...frames + 8 * 40).contains(long.cycles - short.cycles))
    #expect((frames * 9 / 10...long.cycles).contains(long.wireWaitCycles - short.wireWaitCycles))
    #expect(short.semihostingCalls == 0)
    #expect(long.flash.script == 10)
    #expect(long.ram.staticBytes == 1400)
    #expect(long.flash.touched > 100 && long.flash.touched < long.flash.image)
  }

  @Test func benchKeepsTheOrderWhateverTheNumberOfThreads() throws {
    let scratch = try Scratch()
    let entries = try (0..<6).map { index in
      Bench.Entry(
        script: try ScriptFile(path: scratch.write("\(index).py", "P\(index)")),
        expected: Array("\(index)".utf8))
    }
    let bench = Bench(entries: entries, runners: [try runner(), try runner()])
    let finished = Mutex(0)
    let once = try bench.run(jobs: 1) { _ in }
    let many = try bench.run(jobs: 4) { progress in
      if case .finished = progress { finished.withLock { $0 += 1 } }
    }
    #expect(once == many)
    #expect(finished.withLock { $0 } == 12)
    #expect(many.map(\.status) == Array(repeating: .ok, count: 12))
    #expect(many.map(\.script) == entries.flatMap { [$0.script.path, $0.script.path] })
  }

  @Test func imagesThatCannotBeMeasured() throws {
    let guest = try Guest("small")
    let image = try FirmwareImage(path: guest.elf)
    let failure = try #require(throws: ImageError.self) {
      try ScriptRunner(board: Board.load("microbit-v1"), firmware: image)
    }
    #expect(failure.description.contains("has no symbol adder_mark_compile_begin"))
  }
}
