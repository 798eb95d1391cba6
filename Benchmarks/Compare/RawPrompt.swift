import Bus
import CortexM
import Image
import Machine
import Peripherals

/// A machine at its raw prompt, and what a source costs there.
final class RawPrompt {
  /// Cycles between the arrival of Ctrl-D and the first 0x04 that has left.
  struct Cost {
    /// All but what follows.
    var cycles: UInt64 = 0
    /// The guest looked at TXDRDY until a byte had left.
    var wire: UInt64 = 0
    /// In interrupts, while it did not wait for the wire.
    var interrupts: UInt64 = 0
  }

  struct Answer {
    let cost: Cost
    let output: String
    /// The traceback, empty if there is none.
    let errors: String

    /// The last line of the traceback.
    var error: String? {
      errors.split(whereSeparator: \.isNewline).last.map(String.init)
    }
  }

  /// Longest that anything may take, in cycles.
  private static let patience: UInt64 = 4_000_000_000
  /// Ten bits at 115,200 baud and 16 MHz.
  private static let byteCycles: UInt64 = 1390
  /// EVENTS_TXDRDY of UART0.
  private static let transmitReady: UInt32 = 0x11C

  private let dialogue: SerialDialogue
  private var interrupts: UInt64 = 0
  private var interruptStart: UInt64?
  private var depth = 0
  private var wire: UInt64 = 0
  private var wireStart: UInt64?

  init(image: FirmwareImage, board: Board) throws {
    let machine = try Machine(board: board, image: image)
    machine.serialIsPaced = true
    dialogue = SerialDialogue(machine)
    try dialogue.wait(for: ">>> ", within: Self.patience)
    dialogue.send("\u{1}")
    try dialogue.wait(for: "raw REPL; CTRL-B to exit\r\n>", within: Self.patience)
    machine.bus.accessObservers.append { [unowned self] in observe($0) }
    machine.core.exceptionObservers.append { [unowned self] transition in
      // What a program itself calls is its own: packed functions of microbit-v1 begin by SVC.
      if transition.exception == ExceptionNumber.svCall { return }
      switch transition.kind {
      case .enter:
        if depth == 0 && wireStart == nil { interruptStart = transition.time }
        depth += 1
      case .exit:
        depth = max(0, depth - 1)
        guard depth == 0, let start = interruptStart else { return }
        interrupts += transition.time - start
        interruptStart = nil
      }
    }
  }

  private func observe(_ access: PeripheralAccess) {
    guard access.kind == .read, access.offset == Self.transmitReady,
      access.peripheral.name.hasPrefix("UART")
    else { return }
    if access.value == 0 {
      wireStart = wireStart ?? access.time
    } else if let start = wireStart {
      wire += access.time - start
      wireStart = nil
    }
  }

  /// Runs a source. All of it has arrived and been taken in when Ctrl-D comes.
  func run(_ source: String) throws -> Answer {
    let machine = dialogue.machine
    dialogue.send(source)
    // Ample time for the guest to take it in, collections included.
    let quiet =
      machine.core.cycles + UInt64(source.utf8.count) * Self.byteCycles * 2 + 2_000_000
    dialogue.send([4], at: quiet)
    let arrival = quiet + Self.byteCycles
    _ = machine.run(Machine.Limits(cycles: arrival))
    wire = 0
    interrupts = 0
    try dialogue.wait(for: "OK", within: Self.patience)
    let output = try dialogue.wait(for: "\u{4}", within: Self.patience)
    let total = dialogue.times.last! - arrival
    let (wire, interrupts) = (wire, interrupts)
    let errors = try dialogue.wait(for: "\u{4}>", within: Self.patience)
    return Answer(
      cost: Cost(cycles: total - wire - interrupts, wire: wire, interrupts: interrupts),
      output: String(decoding: output, as: UTF8.self),
      errors: String(decoding: errors, as: UTF8.self))
  }
}
