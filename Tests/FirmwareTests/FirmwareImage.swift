import Foundation
import TestSupport
import Testing

/// An image of Adder as `make firmware` leaves it.
struct FirmwareImage: Sendable, CustomTestStringConvertible {
  let board: String
  /// What stands behind the board's name in the file's.
  var configuration = ""
  /// Bytes of flash and of RAM that the board has.
  let flashSize: Int
  let ramSize: Int
  /// Bytes of flash that the image may take; `BaselineTests` sees that it does not grow unseen.
  let flashLimit: Int
  /// Bytes that must be left between `.bss` and the stack.
  let heapNeeded: Int

  static let all = [microbitV1, microbitV2, microbitV2Wide] + (isLong ? [microbitV1Wide] : [])
  /// Whether `make test-long` runs the suites, which has all images.
  private static let isLong = ProcessInfo.processInfo.environment["THUMBPRINT_LONG_TESTS"] != nil
  static let microbitV1 = FirmwareImage(
    board: "microbit-v1", flashSize: 256 << 10, ramSize: 16 << 10, flashLimit: 170 << 10,
    heapNeeded: 10_048)
  static let microbitV2 = FirmwareImage(
    board: "microbit-v2", flashSize: 512 << 10, ramSize: 128 << 10, flashLimit: 320 << 10,
    heapNeeded: 100 << 10)
  /// With floats of 64 bits: no ceiling but the board's flash.
  static let microbitV1Wide = FirmwareImage(
    board: "microbit-v1", configuration: "-wide", flashSize: 256 << 10, ramSize: 16 << 10,
    flashLimit: 256 << 10, heapNeeded: 10_048)
  static let microbitV2Wide = FirmwareImage(
    board: "microbit-v2", configuration: "-wide", flashSize: 512 << 10, ramSize: 128 << 10,
    flashLimit: 352 << 10, heapNeeded: 100 << 10)

  var testDescription: String { board + configuration }

  /// Where the image is. A test that finds none fails in the program it hands this path to.
  var path: String {
    URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
      .appendingPathComponent(".build/firmware/adder-\(board)\(configuration).elf").path
  }

  /// Addresses of all symbols, by name, as GNU nm prints them (bit 0 of a Thumb function is clear).
  func symbols() throws -> [String: Int] {
    var symbols: [String: Int] = [:]
    for line in try Tool.check("arm-none-eabi-nm", [path]).lines {
      let fields = line.split(separator: " ")
      if fields.count == 3 { symbols[String(fields[2])] = Int(fields[0], radix: 16) }
    }
    return symbols
  }

  /// A section that occupies memory on the board.
  struct Section {
    let name: String
    let size: Int
    let address: Int
    let isLoaded: Bool
  }

  /// The sections that GNU objdump marks as allocated.
  func sections() throws -> [Section] {
    let lines = try Tool.check("arm-none-eabi-objdump", ["-h", path]).lines
    return zip(lines, lines.dropFirst()).compactMap { line, flags in
      let fields = line.split(separator: " ").map(String.init)
      guard fields.count == 7, Int(fields[0]) != nil, flags.contains("ALLOC") else { return nil }
      return Section(
        name: fields[1], size: Int(fields[2], radix: 16)!, address: Int(fields[3], radix: 16)!,
        isLoaded: flags.contains("LOAD"))
    }
  }

  /// The first `count` words of flash.
  func flashWords(_ count: Int) throws -> [UInt32] {
    let scratch = try Scratch()
    let flat = scratch.path("image.bin")
    try Tool.check("arm-none-eabi-objcopy", ["-O", "binary", path, flat])
    let bytes = try [UInt8](Data(contentsOf: URL(fileURLWithPath: flat)))
    return (0..<count).map { word in
      (0..<4).reduce(0) { $0 | UInt32(bytes[4 * word + $1]) << (8 * $1) }
    }
  }
}
