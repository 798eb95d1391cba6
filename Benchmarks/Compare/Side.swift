import Image
import Peripherals

/// One of the two that are compared, measured on a new machine each time.
struct Side {
  let name: String
  let image: FirmwareImage
  let board: Board

  /// What one script costs.
  struct Figures {
    var run: UInt64
    var compile: UInt64
    /// The smallest heap in which it still runs, in bytes.
    var heap: Int
    var wire: UInt64
    var interrupts: UInt64
    var output: String
  }

  /// Why a script has no figures: the guest's error.
  struct Failure: Error {
    let reason: String
  }

  /// Bytes between two ballasts of which one lets a script run and the other does not.
  private static let step = 32

  func prompt() throws -> RawPrompt { try RawPrompt(image: image, board: board) }

  /// Bytes of heap at the prompt.
  func heap() throws -> Int {
    let answer = try prompt().run("import gc\ngc.collect()\nprint(gc.mem_free()+gc.mem_alloc())\n")
    guard let bytes = Int(answer.output.filter(\.isNumber)) else {
      throw Failure(reason: answer.error ?? answer.output)
    }
    return bytes
  }

  func measure(_ source: String, heap: Int) throws -> Figures {
    let all = try prompt().run(source)
    if let error = all.error { throw Failure(reason: error) }
    let indented = source.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.isEmpty ? "" : " \($0)" }.joined(separator: "\n")
    let compiled = try prompt().run("def __f():\n" + indented)
    if let error = compiled.error { throw Failure(reason: "compiled alone: \(error)") }
    let ballast = try largestBallast(source, below: heap, output: all.output)
    return Figures(
      run: all.cost.cycles - compiled.cost.cycles, compile: compiled.cost.cycles,
      heap: heap - ballast, wire: all.cost.wire, interrupts: all.cost.interrupts,
      output: all.output)
  }

  /// The most bytes of ballast beside which a script still does what it does alone.
  private func largestBallast(_ source: String, below heap: Int, output: String) throws -> Int {
    var low = 0
    var high = heap
    while high - low > Self.step {
      let middle = (low + high) / 2
      let prompt = try prompt()
      let isHeld = try prompt.run("b=bytearray(\(middle))\n").error == nil
      if try isHeld && prompt.run(source).output == output {
        low = middle
      } else {
        high = middle
      }
    }
    return low
  }
}
