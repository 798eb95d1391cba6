import CortexM
import Image
import Measure
import Peripherals
import Testing

/// Scripts cost the same on all engines: output, cycles, RAM, and the flash that was touched.
@Suite struct EngineTests {
  private static let names: Set<String> = [
    "exceptions", "json_parser", "nbody",
  ]
  private static let scripts = CorpusScript.benchmarks.filter {
    names.contains(String($0.fileName.dropLast(3)))
  }

  @Test(arguments: scripts, [ScriptBoard.small, .large])
  func measureTheSame(_ script: CorpusScript, on board: ScriptBoard) throws {
    let file = try script.file()
    let runs = try ExecutionEngine.allCases.map { engine in
      var runner = try ScriptRunner(
        board: Board.load(board.name), firmware: FirmwareImage(path: board.firmware()))
      runner.engine = engine
      return try runner.run(file, expected: nil)
    }
    #expect(runs[0].measurement != nil)
    #expect(runs.allSatisfy { $0 == runs[0] })
  }

  @Test func theScriptsExist() { #expect(Self.scripts.count == Self.names.count) }
}
