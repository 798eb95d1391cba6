import Foundation
import TestSupport
import Testing

/// The states of VM and compiler have memory of a size that a C header says (`adder_port_runtime_size`,
/// `adder_port_compiler_size`). An image in which one does not fit could only stop at its start: it is not built.
@Suite struct StateSizeTests {
  private static let isLong = ProcessInfo.processInfo.environment["THUMBPRINT_LONG_TESTS"] != nil
  private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().path

  /// It takes most of an image's build.
  @Test(.enabled(if: isLong), arguments: ["runtime", "compiler"])
  func imageWithTooLittleMemoryIsNotBuilt(_ state: String) throws {
    let scratch = try Scratch()
    let firmware = scratch.path("Firmware")
    try FileManager.default.createDirectory(
      atPath: firmware, withIntermediateDirectories: true)
    for part in ["Link", "Sources", "Tables", "build-image"] {
      try FileManager.default.copyItem(
        atPath: "\(Self.root)/Firmware/\(part)", toPath: "\(firmware)/\(part)")
    }
    let header = "\(firmware)/Sources/Port/include/adder_port.h"
    let text = try String(contentsOfFile: header, encoding: .utf8)
    let smaller = text.replacing(try Regex("_\(state)_size = sizeof\\(void \\*\\) == 4 \\? \\d+")) {
      _ in "_\(state)_size = sizeof(void *) == 4 ? 64"
    }
    #expect(smaller != text)
    try smaller.write(toFile: header, atomically: true, encoding: .utf8)
    let image = scratch.path("image.elf")
    let result = try Tool.run("\(firmware)/build-image", ["microbit-v2", image])
    #expect(result.status != 0)
    #expect(result.errors.contains("adder_port_\(state)_size_is_too_small"))
    #expect(!FileManager.default.fileExists(atPath: image))
  }

  /// Nothing of that is in an image that fits.
  @Test(arguments: FirmwareImage.all)
  func imagesKnowNoSuchFunction(_ image: FirmwareImage) throws {
    #expect(try image.symbols().keys.allSatisfy { !$0.hasSuffix("_is_too_small") })
  }
}
