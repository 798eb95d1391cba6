import Image
import Machine
import Peripherals

/// One of the two on microbit-v2, measured on a new machine each time by the guest's own clock. The stock
/// firmware of that board sends from a buffer, by interrupts, and sleeps when there is nothing to do: what it waits for
/// the wire cannot be told from outside, so nothing is printed before the time is taken.
struct ClockedSide {
  let name: String
  let image: FirmwareImage
  let board: Board

  /// What one script costs, in cycles by `ticks_us`, the guest's interrupts included.
  struct Figures {
    var run: UInt64
    var compile: UInt64
    var output: String
  }

  /// Longest that anything may take, in cycles.
  private static let patience: UInt64 = 8_000_000_000

  func measure(_ source: String) throws -> Figures {
    let run = try ask(
      """
      import utime as __time
      __lines = []
      def print(*values): __lines.append(' '.join([str(value) for value in values]))
      __start = __time.ticks_us()
      \(source)
      __start = __time.ticks_diff(__time.ticks_us(), __start)
      del print
      print(__start)
      for __line in __lines: print(__line)

      """)
    let indented = source.split(separator: "\n").map { " \($0)" }.joined(separator: "\n")
    let compile = try ask(
      """
      import utime as __time
      __source = \(Self.literal("def __f():\n" + indented + "\n"))
      __start = __time.ticks_us()
      exec(__source)
      print(__time.ticks_diff(__time.ticks_us(), __start))

      """)
    return Figures(
      run: try cycles(run), compile: try cycles(compile),
      output: run.dropFirst().joined(separator: "\n"))
  }

  /// The first line that a source prints, microseconds, in cycles.
  func cycles(of source: String) throws -> Double {
    guard let first = try ask(source).first, let microseconds = Double(first) else {
      throw Side.Failure(reason: "no time")
    }
    return microseconds * Double(board.core.clock) / 1_000_000
  }

  /// Lines that a source prints at the raw prompt of a machine that has just started.
  private func ask(_ source: String) throws -> [Substring] {
    let machine = try Machine(board: board, image: image)
    machine.serialIsPaced = true
    let dialogue = SerialDialogue(machine)
    try dialogue.wait(for: ">>> ", within: Self.patience)
    dialogue.send("\u{1}")
    try dialogue.wait(for: "raw REPL; CTRL-B to exit\r\n>", within: Self.patience)
    dialogue.send(source + "\u{4}")
    try dialogue.wait(for: "OK", within: Self.patience)
    let output = try dialogue.wait(for: "\u{4}", within: Self.patience)
    let errors = try dialogue.wait(for: "\u{4}>", within: Self.patience)
    if let error = String(decoding: errors, as: UTF8.self).split(whereSeparator: \.isNewline).last {
      throw Side.Failure(reason: String(error))
    }
    return String(decoding: output, as: UTF8.self).split(whereSeparator: \.isNewline)
  }

  /// The microseconds of the first line.
  private func cycles(_ lines: [Substring]) throws -> UInt64 {
    guard let first = lines.first, let microseconds = UInt64(first) else {
      throw Side.Failure(reason: "no time in \(lines)")
    }
    return microseconds * UInt64(board.core.clock) / 1_000_000
  }

  private static func literal(_ text: String) -> String {
    "\""
      + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing(
        "\n", with: "\\n")
      + "\""
  }
}
