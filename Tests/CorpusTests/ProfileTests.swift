import Foundation
import Image
import Machine
import Measure
import Peripherals
import TestSupport
import Testing

/// The profiler: its cycles are those of a run without it, its counts are what CPython counts.
@Suite struct ProfileTests {
  private static let isLong = ProcessInfo.processInfo.environment["THUMBPRINT_LONG_TESTS"] != nil
  static let boards: [ScriptBoard] =
    [.small, .large, .largeWide] + (isLong ? [.smallMinimal, .smallFull, .smallWide] : [])
  private static let directory = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Profile")

  private func runner(_ board: ScriptBoard) throws -> ScriptRunner {
    try ScriptRunner(
      board: Board.load(board.name), firmware: FirmwareImage(path: board.firmware()))
  }

  private func profile(_ script: ScriptFile, _ runner: ScriptRunner) throws -> (
    ScriptProfile, BenchRun
  ) {
    var profiler: ScriptProfiler?
    let run = try runner.run(
      script, expected: nil, onStart: { profiler = try ScriptProfiler($0) })
    return (try #require(profiler?.result()), run)
  }

  /// Nothing is counted twice or lost, and nobody notices.
  @Test(
    arguments: [
      "asyncio_tasks", "containers", "exceptions", "generators", "json_module", "method_dispatch",
    ], boards)
  func addsUpToTheRun(_ name: String, on board: ScriptBoard) throws {
    let script = try #require(CorpusScript.benchmarks.first { $0.fileName == name + ".py" }).file()
    let runner = try runner(board)
    let plain = try runner.run(script, expected: nil)
    guard plain.status != .skipped else { return }
    let (profile, run) = try profile(script, runner)
    #expect(run == plain)
    #expect(profile.cycles == plain.measurement?.cycles)
    let lines = profile.lines.reduce(profile.outside) { $0 + $1.cost.own }
    let functions = profile.functions.reduce(profile.outside) { $0 + $1.cost.own }
    let stacks = profile.stacks.reduce(profile.outside) { $0 + $1.own }
    #expect([lines, functions, stacks] == Array(repeating: profile.cycles, count: 3))
    let module = try #require(profile.functions.first { $0.name == "<module>" })
    #expect(module.calls == 1 && module.cost.total == profile.cycles - profile.outside)
    for function in profile.functions { #expect(function.cost.own <= function.cost.total) }
    for line in profile.lines { #expect(line.cost.own <= line.cost.total) }
  }

  @Test(arguments: ["calls", "control_flow"]) func enginesAgree(_ name: String) throws {
    let script = try ScriptFile(path: Self.directory.appendingPathComponent(name + ".py").path)
    var runner = try runner(.small)
    var texts: Set<String> = []
    runner.engine = .precise
    texts.insert("\(try profile(script, runner).0)")
    runner.engine = .block
    texts.insert("\(try profile(script, runner).0)")
    runner.engine = .jit
    texts.insert("\(try profile(script, runner).0)")
    #expect(texts.count == 1)
  }

  private struct Trace: Decodable {
    var lines: [String: UInt64]
    var calls: [String: UInt64]
  }

  /// Statements that are instructions in CPython and none here, or the other way round.
  private static let others = ["class ", "def ", "@", "try:", "case _:"]

  @Test(arguments: ["calls", "control_flow"], boards)
  func countsWhatCPythonCounts(_ name: String, on board: ScriptBoard) throws {
    let path = Self.directory.appendingPathComponent(name + ".py").path
    let traced = try Tool.run(
      "python3", [Self.directory.appendingPathComponent("trace.py").path, path])
    #expect(traced.status == 0, "\(traced.errors)")
    let trace = try JSONDecoder().decode(Trace.self, from: Data(traced.text.utf8))
    let (profile, run) = try profile(ScriptFile(path: path), runner(board))
    #expect(run.status == .ok, "\(run.reason ?? "")")
    var times: [Int: UInt64] = [:]
    for line in profile.lines { times[line.place.line] = line.times }
    let source = try String(contentsOfFile: path, encoding: .utf8)
      .split(separator: "\n", omittingEmptySubsequences: false)
    for (index, text) in source.enumerated() {
      let statement = text.drop { $0 == " " }
      if Self.others.contains(where: statement.hasPrefix) { continue }
      #expect(
        times[index + 1] ?? 0 == trace.lines[String(index + 1)] ?? 0,
        "line \(index + 1): \(statement)")
    }
    var calls: [String: UInt64] = [:]
    for function in profile.functions { calls[function.name, default: 0] += function.calls }
    #expect(calls == trace.calls)
  }

  /// Cycles of a line are spent in what it does, its callees' apart.
  @Test(arguments: boards) func costsLieWhereTheWorkIs(_ board: ScriptBoard) throws {
    let scratch = try Scratch()
    let source = """
      def heavy():
        return sum(range(2000))
      def light():
        return 1
      def both():
        light()
        return heavy()
      data = bytearray(500)
      both()
      both()

      """
    let script = try ScriptFile(path: scratch.write("work.py", source))
    let (profile, _) = try profile(script, runner(board))
    func line(_ number: Int) throws -> ScriptProfile.Line {
      try #require(profile.lines.first { $0.place.line == number })
    }
    let heavy = try line(2)
    #expect(heavy.times == 2 && heavy.cost.own == heavy.cost.total)
    #expect(heavy.cost.own * 10 > profile.cycles * 9)
    let both = try line(7)
    #expect(both.cost.own < 2000 && both.cost.total == both.cost.own + heavy.cost.own)
    #expect(try line(8).cost.allocated >= 500 && line(4).cost.allocated == 0)
    let stacks = profile.stacks.map { stack in
      stack.functions.map { profile.functions[$0].name }.joined(separator: ";")
    }
    #expect(
      Set(stacks) == [
        "<module>", "<module>;both", "<module>;both;heavy", "<module>;both;light",
      ])
  }

  /// A run that does not end by itself is profiled up to where it stands.
  @Test func unfinishedRunsCount() throws {
    let scratch = try Scratch()
    let script = try ScriptFile(path: scratch.write("loop.py", "n = 0\nwhile True:\n  n += 1\n"))
    var runner = try runner(.small)
    runner.timeoutCycles = 3_000_000
    let (profile, run) = try profile(script, runner)
    #expect(run.status == .timeout)
    #expect(profile.lines.reduce(profile.outside) { $0 + $1.cost.own } == profile.cycles)
    let loop = try #require(profile.lines.last)
    #expect(loop.place.line == 3 && loop.times > 10_000 && loop.cost.own * 10 > profile.cycles * 9)
  }

  /// A guest whose frames, functions and code make no sense.
  @Test func nonsenseIsRead() throws {
    let guest = try Guest("frames")
    let scratch = try Scratch()
    let runner = try ScriptRunner(
      board: Board.load("microbit-v1"), firmware: FirmwareImage(path: guest.elf))
    let (profile, run) = try profile(ScriptFile(path: scratch.write("a.py", "")), runner)
    #expect(run.status == .ok, "\(run.reason ?? "")")
    #expect(profile.cycles == run.measurement?.cycles && profile.cycles > 100_000)
    #expect(profile.lines.reduce(profile.outside) { $0 + $1.cost.own } == profile.cycles)
    #expect(profile.stacks.reduce(profile.outside) { $0 + $1.own } == profile.cycles)
  }

  @Test func otherImagesAreRefused() throws {
    let guest = try Guest("reader")
    let machine = try Machine(
      board: Board.load("microbit-v1"), image: FirmwareImage(path: guest.elf))
    #expect(throws: ScriptProfiler.Unsuitable.self) { try ScriptProfiler(machine) }
  }
}
