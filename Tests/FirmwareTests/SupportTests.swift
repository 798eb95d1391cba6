import Foundation
import TestSupport
import Testing

/// The C and assembly under the firmware, by a guest program of its own.
@Suite struct SupportTests {
  /// Every level, because an optimiser that recognises such a loop calls the function it is in.
  @Test(arguments: ["-O0", "-Oz", "-O3"])
  func memoryFunctionsAndStartUp(_ level: String) throws {
    let scratch = try Scratch()
    let elf = scratch.path("memory.elf")
    let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    let firmware = tests.deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("Firmware").path
    let support = firmware + "/Sources/Support"
    try Tool.check(
      "clang",
      [
        "--target=armv6m-none-eabi", "-mcpu=cortex-m0", "-mthumb", "-mfloat-abi=soft", level,
        "-ffreestanding", "-fno-builtin", "-ffunction-sections", "-nostdlib", "-fuse-ld=lld",
        "-I", support + "/include", "-L", firmware + "/Link", "-T", "microbit-v1.ld",
        tests.path + "/Guest/memory.c", support + "/memory.c", support + "/start.S", "-o", elf,
      ])
    let result = try QEMU.run([], image: elf, directory: scratch.directory)
    #expect(result.status == 0, "the number of the check in memory.c")
  }
}
