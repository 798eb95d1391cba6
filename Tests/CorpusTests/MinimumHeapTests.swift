import Image
import Measure
import Peripherals
import TestSupport
import Testing

/// `bench --min-heap`: what a script needs, found by giving it less.
@Suite struct MinimumHeapTests {
  private func run(_ source: String, on board: ScriptBoard) throws -> Measure.Measurement {
    let scratch = try Scratch()
    var runner = try ScriptRunner(
      board: Board.load(board.name), firmware: FirmwareImage(path: board.firmware()))
    runner.findsMinimumHeap = true
    let run = try runner.run(
      ScriptFile(path: scratch.write("a.py", source)), expected: nil)
    return try #require(run.measurement)
  }

  /// What a script holds it needs, byte for byte.
  @Test(arguments: [ScriptBoard.small, .large, .largeWide])
  func growsWithWhatIsHeld(_ board: ScriptBoard) throws {
    func source(_ size: Int) -> String { "b = bytearray(\(size))\nprint(len(b))\n" }
    let small = try #require(try run(source(2000), on: board).ram.heapMinimum)
    let large = try #require(try run(source(6000), on: board).ram.heapMinimum)
    #expect(large == small + 4000)
    // 2,000 bytes, a header and an object that leads to them; the rest is compiled code and stack.
    #expect(small > 2000 && small < 4000)
  }

  /// Garbage is no need: a collection frees it.
  @Test func garbageIsNotNeeded() throws {
    let measured = try run("for k in range(300):\n  x = [k] * 40\nprint(x[0])\n", on: .small)
    let minimum = try #require(measured.ram.heapMinimum)
    #expect(measured.ram.heapPeak > 8000 && minimum < 2000)
  }

  /// A script that says how much there is says something else with less.
  @Test func theGuestSeesTheSmallerHeap() throws {
    let source = "import gc\nprint(gc.mem_free() + gc.mem_alloc())\n"
    let measured = try run(source, on: .small)
    #expect(measured.ram.heapMinimum == measured.ram.heapSize)
    let rough = "import gc\nprint(gc.mem_free() + gc.mem_alloc() >= 5000)\n"
    #expect(try run(rough, on: .small).ram.heapMinimum == 5000)
  }

  @Test func onlyWhatRunsHasOne() throws {
    #expect(try run("x = bytearray(20000)\n", on: .small).ram.heapMinimum == nil)
    #expect(try run("print(1)\n1 / 0\n", on: .small).ram.heapMinimum == nil)
  }
}
