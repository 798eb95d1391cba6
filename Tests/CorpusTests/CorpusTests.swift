import Foundation
import HostPort
import Measure
import TestSupport
import Testing

/// Every script prints on each machine what CPython printed.
@Suite struct CorpusTests {
  @Test func corpusIsAsLargeAsPromised() {
    #expect(CorpusScript.conformance.count >= 900)
    #expect(CorpusScript.benchmarks.count >= 20)
  }

  /// In this process, with room and, where the script is for the small board, with a heap as small
  /// as its image leaves.
  @Test(arguments: CorpusScript.all)
  func onTheHost(_ script: CorpusScript) throws {
    let file = try script.file()
    let fitsSmall = file.reasonToSkip(board: ScriptBoard.small.name) == nil
    for heapSize in try fitsSmall ? [64 << 10, ScriptBoard.small.heapSize()] : [64 << 10] {
      var output: [UInt8] = []
      let code = HostPort.run(
        source: file.bytes, arguments: [script.fileName], heapSize: heapSize, seed: 1
      ) { output += $0 }
      try script.expect(output, exitCode: code, on: "the host with a heap of \(heapSize) bytes")
    }
  }

  /// The benchmarks are in `BaselineTests`.
  @Test(arguments: CorpusScript.conformance)
  func onTheSmallBoard(_ script: CorpusScript) throws {
    let file = try script.file()
    guard file.reasonToSkip(board: ScriptBoard.small.name) == nil else { return }
    let (output, code) = try ScriptBoard.small.run(file)
    try script.expect(output, exitCode: code, on: "microbit-v1")
  }

  @Test(arguments: CorpusScript.conformance)
  func onTheLargeBoard(_ script: CorpusScript) throws {
    let (output, code) = try ScriptBoard.large.run(script.file())
    try script.expect(output, exitCode: code, on: "microbit-v2")
  }

  /// What filled the memory is free again, wherever objects happen to lie: calls before left words on
  /// the stack that pointed to it (`adder_port_clear_stack`).
  @Test(arguments: 1...8)
  func memoryComesBackWhereverItWas(_ before: Int) throws {
    let script = try #require(
      CorpusScript.conformance.first { $0.name.hasSuffix("memory/recovery.py") })
    let file = try script.file()
    let lines = (0..<before).map { "before\($0) = \($0)\n" }.joined()
    let directory = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: directory) }
    let moved = directory.appendingPathComponent("recovery.py")
    try (Data(lines.utf8) + Data(file.bytes)).write(to: moved)
    let (output, code) = try ScriptBoard.small.run(ScriptFile(path: moved.path))
    try script.expect(output, exitCode: code, on: "microbit-v1")
  }

  /// Those scripts that QEMU runs as well: each area's first.
  static let forQEMU: [CorpusScript] = {
    var seen: Set<String> = []
    return CorpusScript.conformance.filter { seen.insert($0.directory).inserted }
  }()

  /// QEMU gives what this emulator gives, from the same image.
  @Test(arguments: forQEMU)
  func onQEMU(_ script: CorpusScript) throws {
    let board = ScriptBoard.small
    guard try script.file().reasonToSkip(board: board.name) == nil else { return }
    let image = try board.firmware()
    let qemu = try QEMU.run([script.fileName], image: image, directory: script.directory)
    let (output, code) = try board.run(script.file())
    #expect(qemu.output == output)
    #expect(qemu.status == code)
    try script.expect(qemu.output, exitCode: qemu.status, on: "QEMU")
  }

  /// At least sixteen benchmarks fit the small board; the others say what they need.
  @Test func benchmarksFitTheSmallBoard() throws {
    let reasons = try CorpusScript.benchmarks.map {
      try $0.file().reasonToSkip(board: ScriptBoard.small.name)
    }
    #expect(reasons.count { $0 == nil } >= 16)
    #expect(reasons.compactMap { $0 }.allSatisfy { $0.hasPrefix("needs ") })
  }
}
