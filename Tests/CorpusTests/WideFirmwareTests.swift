import Foundation
import Image
import Measure
import Peripherals
import TestSupport
import Testing

/// The images whose floats have 64 bits (`make firmware-wide`) print what CPython prints: microbit-v2's in
/// `make test`, microbit-v1's in `make test-long`.
@Suite struct WideFirmwareTests {
  private static let isLong = ProcessInfo.processInfo.environment["THUMBPRINT_LONG_TESTS"] != nil
  private static let boards: [ScriptBoard] = isLong ? [.largeWide, .smallWide] : [.largeWide]

  @Test(arguments: CorpusScript.conformance)
  func onTheLargeBoard(_ script: CorpusScript) throws {
    let (output, code) = try ScriptBoard.largeWide.run(script.file())
    try script.expect(output, exitCode: code, on: "microbit-v2-wide", floatBits: 64)
  }

  /// Scripts that keep many floats: each takes 16 bytes of the heap, where most of 32 bits take none.
  private static let tooLarge: Set = ["compensated_sum.py", "geometry.py"]

  @Test(.enabled(if: isLong), arguments: CorpusScript.conformance)
  func onTheSmallBoard(_ script: CorpusScript) throws {
    let file = try script.file()
    guard file.reasonToSkip(board: ScriptBoard.smallWide.name) == nil else { return }
    let (output, code) = try ScriptBoard.smallWide.run(file)
    let text = String(decoding: output, as: UTF8.self)
    if Self.tooLarge.contains(script.fileName) {
      #expect(text.contains("\nMemoryError\n"))
    } else {
      try script.expect(output, exitCode: code, on: "microbit-v1-wide", floatBits: 64)
    }
  }

  @Test func imagesSayHowWideTheirFloatsAre() throws {
    for board in Self.boards + [.small, .large] {
      #expect(try FirmwareImage(path: board.firmware()).floatBits == board.floatBits, "\(board)")
    }
  }

  /// The command takes what CPython prints for what is right, not what is rounded to 32 bits.
  @Test func benchExpectsWhatCPythonPrints() throws {
    let script = "Tests/Python/floats/chaotic_map.py"
    let file = try #require(CorpusScript.conformance.first { $0.name == script }).file()
    for board in [ScriptBoard.largeWide, .large] {
      let image = try FirmwareImage(path: board.firmware())
      let runner = try ScriptRunner(board: Board.load(board.name), firmware: image)
      let expected = try ExpectedOutput.of(file, floatBits: image.floatBits)
      #expect(try runner.run(file, expected: expected).status == .ok)
      let other = try ExpectedOutput.of(file, floatBits: 96 - image.floatBits)
      #expect(try runner.run(file, expected: other).status != .ok)
    }
  }

  /// Operators, texts and functions of floats beside CPython.
  @Test(arguments: boards, WideFunctions.scripts(count: isLong ? 60 : 20))
  func functionsAreAsCPythonHasThem(_ board: ScriptBoard, _ source: String) throws {
    let scratch = try Scratch()
    let path = try scratch.write("functions.py", source)
    let (output, code) = try board.run(ScriptFile(path: path))
    let lines = String(decoding: output, as: UTF8.self).split(separator: "\n")
    let due = try Tool.check("python3", [path]).lines
    #expect(code == 0)
    try #require(lines.count == due.count)
    for (line, other) in zip(lines, due) where line != other {
      let fields = [line, other[...]].map { $0.split(separator: " ") }
      #expect(fields[0].dropLast() == fields[1].dropLast(), "\(line), CPython \(other)")
      let bound = WideFunctions.bounds[String(fields[0][0])] ?? 0
      let distance = WideFunctions.distance(fields[0].last!, fields[1].last!)
      #expect(distance.map { $0 <= bound } == true, "\(line), CPython \(other)")
    }
  }

  /// A large angle's sine takes 870 bytes of stack in newlib; where Python's stack ends there have to be as many.
  @Test(arguments: boards)
  func theDeepestSineHasItsStack(_ board: ScriptBoard) throws {
    let scratch = try Scratch()
    let path = try scratch.write(
      "deep.py",
      """
      import math
      sines = set()
      class Nested:
        def __repr__(self):
          sines.add(math.sin(1e22))
          return repr([Nested()])
      wall = bytearray(b'w' * 300)
      try:
        repr(Nested())
      except RecursionError:
        print('too deep')
      print(sines, wall == b'w' * 300, sum([0.1] * 10))

      """)
    let (output, code) = try board.run(ScriptFile(path: path))
    #expect(
      String(decoding: output, as: UTF8.self)
        == "too deep\n{-0.8522008497671888} True 0.9999999999999999\n")
    #expect(code == 0)
  }

  /// The profile that says what is packed has no functions of doubles: packed, nbody takes fourteen times the cycles
  /// that it takes with 32 bits instead of three.
  @Test(.enabled(if: isLong)) func functionsOfDoublesAreNotPacked() throws {
    let script = try #require(CorpusScript.benchmarks.first { $0.fileName == "nbody.py" })
    let file = try script.file()
    let cycles = try [ScriptBoard.small, .smallWide].map { board in
      let image = try FirmwareImage(path: board.firmware())
      let runner = try ScriptRunner(board: Board.load(board.name), firmware: image)
      return try #require(try runner.run(file, expected: nil).measurement).cycles
    }
    #expect(cycles[1] < 3 * cycles[0])
  }
}
