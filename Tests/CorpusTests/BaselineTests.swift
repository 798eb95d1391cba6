import Foundation
import Image
import Measure
import Peripherals
import Testing

/// What each build of Adder costs, beside what it cost when `make baseline` was run last
/// (`Benchmarks/Baselines/IMAGE.csv`): nothing grows by more than 1 % unnoticed. Raise the baseline on purpose, in the
/// commit that needs it.
@Suite struct BaselineTests {
  private static let isLong = ProcessInfo.processInfo.environment["THUMBPRINT_LONG_TESTS"] != nil
  private static let builds: [ScriptBoard] =
    [.small, .large, .largeWide] + (isLong ? [.smallMinimal, .smallFull, .smallWide] : [])

  /// What must not grow, by the columns of `thumbprint bench --format csv`.
  private static func costs(_ run: Measure.Measurement) -> [(column: String, value: UInt64)] {
    [
      ("cycles", run.cycles), ("compile_cycles", run.compileCycles),
      ("static_bytes", run.ram.staticBytes), ("stack_peak_bytes", run.ram.stackPeak),
      ("flash_image_bytes", run.flash.image),
    ]
  }

  /// Lines of a build's baseline by script, as columns by name.
  private static func baseline(_ board: ScriptBoard) throws -> [[String: String]] {
    let path = URL(fileURLWithPath: CorpusScript.benchmarks[0].path)
      .deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("Baselines/adder-\(board.image).csv").path
    let text = try String(contentsOfFile: path, encoding: .utf8)
    let lines = text.split(separator: "\n").map { line in
      line.split(separator: ",", omittingEmptySubsequences: false).map { String($0) }
    }
    let heading = try #require(lines.first)
    return lines.dropFirst().map { Dictionary(uniqueKeysWithValues: zip(heading, $0)) }
  }

  /// Every benchmark ends as before - where all modules are, by printing what CPython prints - for what it cost before.
  @Test(arguments: CorpusScript.benchmarks, builds)
  func costsNoMore(_ script: CorpusScript, on board: ScriptBoard) throws {
    let runner = try ScriptRunner(
      board: Board.load(board.name), firmware: FirmwareImage(path: board.firmware()))
    let file = try script.file()
    let run = try runner.run(file, expected: ExpectedOutput.of(file, floatBits: board.floatBits))
    let before = try #require(
      try Self.baseline(board).first { $0["script"] == script.name },
      "\(script) on \(board) has no baseline: make baseline")
    #expect(before["status"] == run.status.rawValue, "\(run.reason ?? "")")
    if board.configuration == .complete {
      #expect([.ok, .skipped].contains(run.status), "\(run.reason ?? "")")
    }
    guard let measured = run.measurement else { return }
    for (column, new) in Self.costs(measured) {
      let text = try #require(before[column])
      let old = try #require(UInt64(text))
      #expect(
        new * 100 <= old * 101,
        "\(column) of \(script.fileName) on \(board): \(old) before, now \(new)")
    }
  }

  @Test(arguments: builds) func baselineNamesNothingElse(_ board: ScriptBoard) throws {
    let names = Set(CorpusScript.benchmarks.map(\.name))
    for line in try Self.baseline(board) {
      #expect(try names.contains(#require(line["script"])), "\(line)")
    }
  }
}
