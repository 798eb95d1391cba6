import Foundation
import Image
import Machine
import Peripherals
import TestSupport

/// The unmodified MicroPython image of Debian's package firmware-microbit-micropython.
enum StockImage {
  static let path = "/usr/share/firmware-microbit-micropython/firmware.hex"
  static let image = Result { try FirmwareImage(path: path) }

  /// The machine at its first prompt.
  static func booted(board: String = "microbit-v1") throws -> SerialDialogue {
    try booted(try Board.load(board))
  }

  /// The machine at its first prompt.
  static func booted(_ board: Board) throws -> SerialDialogue {
    let dialogue = SerialDialogue(try Machine(board: board, image: try image.get()))
    dialogue.machine.serialIsPaced = true
    try dialogue.wait(for: ">>> ", within: 16_000_000)
    return dialogue
  }
}

extension SerialDialogue {
  /// Types a line at the prompt and gives what the guest prints before the next one.
  func type(_ line: String, within cycles: UInt64 = 160_000_000) throws -> String {
    send(line + "\r")
    try wait(for: "\r\n", within: 16_000_000)
    let printed = try wait(for: ">>> ", within: cycles)
    return String(decoding: printed, as: UTF8.self)
  }

  /// Runs a program through the raw REPL: what it prints and what it raises. The guest must stand
  /// at its raw prompt.
  func runRaw(_ source: String, within cycles: UInt64 = 1_600_000_000) throws -> (
    output: String, errors: String
  ) {
    send(source + "\u{4}")
    try wait(for: "OK", within: 160_000_000)
    let output = try wait(for: "\u{4}", within: cycles)
    let errors = try wait(for: "\u{4}>", within: 16_000_000)
    return (String(decoding: output, as: UTF8.self), String(decoding: errors, as: UTF8.self))
  }

  func enterRaw() throws {
    send("\u{1}")
    try wait(for: "raw REPL; CTRL-B to exit\r\n>", within: 16_000_000)
  }
}
