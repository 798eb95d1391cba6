import Foundation
import Measure
import TestSupport
import Testing

/// microbit-v1's image that uses all of the board's flash (`make firmware-full`): every module, nothing packed.
@Suite(.enabled(if: ProcessInfo.processInfo.environment["THUMBPRINT_LONG_TESTS"] != nil))
struct FullFirmwareTests {
  private static let root = CorpusScript.root

  /// Modules that the complete image does without.
  private static func leftOut() throws -> [String] {
    let path = root.appendingPathComponent("Firmware/Tables/left-out.txt").path
    return try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n")
      .filter { !$0.hasPrefix("#") }.flatMap { $0.split(separator: " ").map(String.init) }
  }

  @Test(arguments: CorpusScript.conformance)
  func corpus(_ script: CorpusScript) throws {
    let file = try script.file()
    guard file.reasonToSkip(board: ScriptBoard.small.name) == nil else { return }
    let (output, code) = try ScriptBoard.smallFull.run(file)
    try script.expect(output, exitCode: code, on: "microbit-v1-full")
  }

  /// One waits for less time than what it does takes on this board, one collects before it means to in this heap.
  private static let unlike: Set = ["time_and_cancel.py", "collector_threshold.py"]

  /// Scripts that are for microbit-v2, many of them for a module only: they print what is due, or say that 16 KiB
  /// were too little.
  @Test(arguments: CorpusScript.conformance)
  func scriptsForTheLargeBoard(_ script: CorpusScript) throws {
    let file = try script.file()
    guard file.reasonToSkip(board: ScriptBoard.small.name) != nil,
      !Self.unlike.contains(script.fileName)
    else { return }
    let (output, code) = try ScriptBoard.smallFull.run(file)
    let last = String(decoding: output, as: UTF8.self).split(separator: "\n").last ?? ""
    if code == 1, ["MemoryError", "RecursionError"].contains(where: last.hasPrefix) { return }
    try script.expect(output, exitCode: code, on: "microbit-v1-full")
  }

  @Test func everyModuleIsThere() throws {
    let scratch = try Scratch()
    let names = try Self.leftOut()
    #expect(names.count >= 10)
    for name in names {
      let path = try scratch.write("imports.py", "import \(name)\nprint(\(name).__name__)\n")
      let (output, code) = try ScriptBoard.smallFull.run(ScriptFile(path: path))
      #expect(String(decoding: output, as: UTF8.self) == "\(name)\n")
      #expect(code == 0)
    }
  }
}
