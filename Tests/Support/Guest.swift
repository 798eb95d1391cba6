import Foundation

/// Small guest images, compiled from `Tests/Guests` when a test asks for one.
public final class Guest: Sendable {
  private let scratch: Scratch
  /// Path of the linked ELF.
  public let elf: String

  /// The directory of sources.
  public static let sources = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("Guests").path

  /// Compiles `NAME.c`, or `NAME` where that ends in `.s`, for a board's core and links it for its
  /// memories.
  public init(_ name: String, board: String = "microbit-v1", options: [String] = []) throws {
    scratch = try Scratch(isKept: true)
    elf = scratch.path(name + ".elf")
    let core =
      board == "microbit-v1"
      ? ["-mcpu=cortex-m0"] : ["-mcpu=cortex-m4", "-mfpu=fpv4-sp-d16", "-mfloat-abi=hard"]
    try Tool.check(
      "arm-none-eabi-gcc",
      core + [
        "-mthumb", "-O1", "-g", "-ffreestanding", "-nostdlib", "-Wall", "-Werror", "-n",
        "-T", "\(Self.sources)/\(board).ld", "-o", elf,
        "\(Self.sources)/\(name)" + (name.hasSuffix(".s") ? "" : ".c"),
      ] + options)
  }

  public var bytes: [UInt8] {
    get throws { try [UInt8](Data(contentsOf: URL(fileURLWithPath: elf))) }
  }

  /// The image in another format of objcopy (`ihex`, `srec`, `binary`); returns its path.
  public func converted(to format: String, ending: String) throws -> String {
    let path = scratch.path("image." + ending)
    try Tool.check("arm-none-eabi-objcopy", ["-O", format, elf, path])
    return path
  }
}
