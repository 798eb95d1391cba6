import Foundation
import Image
import Measure
import Peripherals
import Report
import Testing

/// What each build of Adder costs, beside what it cost when `make baseline` was run last
/// (`Benchmarks/Baselines/IMAGE.csv`): nothing grows by more than 1 % unnoticed. Raise the baseline on purpose, in the
/// commit that needs it.
@Suite struct BaselineTests {
  private static let isLong = ProcessInfo.processInfo.environment["THUMBPRINT_LONG_TESTS"] != nil
  private static let builds: [ScriptBoard] =
    [.small, .large, .largeWide] + (isLong ? [.smallMinimal, .smallFull, .smallWide] : [])

  /// What must not grow.
  private static let costs: [Figure] = [
    .cycles, .compileCycles, .staticBytes, .stackPeak, .flashImage,
  ]

  /// A build's baseline.
  private static func baseline(_ board: ScriptBoard) throws -> [BenchRecord] {
    let path = URL(fileURLWithPath: CorpusScript.benchmarks[0].path)
      .deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("Baselines/adder-\(board.image).csv").path
    return try BenchFile(path: path).records
  }

  /// Every benchmark ends as before - where all modules are, by printing what CPython prints - for what it cost before.
  @Test(arguments: CorpusScript.benchmarks, builds)
  func costsNoMore(_ script: CorpusScript, on board: ScriptBoard) throws {
    let runner = try ScriptRunner(
      board: Board.load(board.name), firmware: FirmwareImage(path: board.firmware()))
    let file = try script.file()
    let run = try runner.run(file, expected: ExpectedOutput.of(file, floatBits: board.floatBits))
    let before = try #require(
      try Self.baseline(board).first { $0.script == script.name },
      "\(script) on \(board) has no baseline: make baseline")
    #expect(before.status == run.status, "\(run.reason ?? "")")
    if board.configuration == .complete {
      #expect([.ok, .skipped].contains(run.status), "\(run.reason ?? "")")
    }
    guard let measured = run.measurement else { return }
    for figure in Self.costs {
      let old = try #require(before.figures[figure])
      let new = try #require(figure.value(of: measured))
      #expect(
        new * 100 <= old * 101,
        "\(figure.rawValue) of \(script.fileName) on \(board): \(old) before, now \(new)")
    }
  }

  @Test(arguments: builds) func baselineNamesNothingElse(_ board: ScriptBoard) throws {
    let names = Set(CorpusScript.benchmarks.map(\.name))
    for record in try Self.baseline(board) {
      #expect(names.contains(record.script), "\(record)")
    }
  }
}
