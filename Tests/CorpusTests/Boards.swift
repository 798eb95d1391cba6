import Image
import Machine
import Measure
import Peripherals
import Testing

/// A board with Adder's firmware, on which scripts run.
struct ScriptBoard: Sendable, CustomTestStringConvertible {
  let name: String
  var configuration = Configuration.complete

  /// How `Firmware/build-image` builds the image.
  enum Configuration: String {
    case complete, minimal, full, wide
  }

  static let small = ScriptBoard(name: "microbit-v1")
  static let large = ScriptBoard(name: "microbit-v2")
  static let smallMinimal = ScriptBoard(name: "microbit-v1", configuration: .minimal)
  static let smallFull = ScriptBoard(name: "microbit-v1", configuration: .full)
  static let smallWide = ScriptBoard(name: "microbit-v1", configuration: .wide)
  static let largeWide = ScriptBoard(name: "microbit-v2", configuration: .wide)

  var testDescription: String { image }

  /// The image's file, without `adder-`.
  var image: String {
    configuration == .complete ? name : "\(name)-\(configuration.rawValue)"
  }

  /// How wide the floats of its firmware are.
  var floatBits: Int { configuration == .wide ? 64 : 32 }

  /// The firmware as `make` left it. Without it a test fails.
  func firmware() throws -> String {
    try #require(
      FirmwareLocator.find(board: image),
      "no firmware \(image): make firmware firmware-minimal firmware-full firmware-wide")
  }

  /// Bytes between `.bss` and the stack: what the image leaves for a script's heap.
  func heapSize() throws -> Int {
    let symbols = try FirmwareImage(path: firmware()).symbols
    let start = try #require(symbols.named("__heap_start")).address
    let end = try #require(symbols.named("__heap_end")).address
    return Int(end - start)
  }

  /// Runs a script until the guest exits.
  ///
  /// - Returns: what it printed, and its exit code.
  func run(_ script: ScriptFile) throws -> (output: [UInt8], code: Int32) {
    let board = try Board.load(name)
    final class Console { var bytes: [UInt8] = [] }
    let console = Console()
    var options = Machine.Options()
    options.semihosting?.serve(script, arguments: [])
    let machine = try Machine(
      board: board, image: FirmwareImage(path: firmware()), options: options)
    machine.onSerialOutput = { console.bytes.append($0) }
    // A minute of the board's time ends what would never end.
    let stop = machine.run(Machine.Limits(cycles: 60 * UInt64(board.core.clock)))
    guard case .exited(let code) = stop else {
      throw Unfinished(
        description: "\(script.path) on \(name): \(stop.summary(machine)); it printed:\n"
          + String(decoding: console.bytes, as: UTF8.self))
    }
    return (console.bytes, Int32(bitPattern: UInt32(truncatingIfNeeded: code)))
  }

  /// The guest did not exit by itself.
  struct Unfinished: Error, CustomStringConvertible {
    let description: String
  }
}
