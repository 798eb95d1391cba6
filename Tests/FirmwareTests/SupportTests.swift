import Foundation
import TestSupport
import Testing

/// The C and assembly under the firmware, by guest programs of their own.
@Suite struct SupportTests {
  /// A core, and a machine of QEMU that has it with memory where the board has it.
  struct Core: Sendable, CustomTestStringConvertible {
    let board: String
    let machine: String
    let options: [String]

    static let all = [
      Core(
        board: "microbit-v1", machine: "microbit",
        options: ["--target=armv6m-none-eabi", "-mcpu=cortex-m0", "-mfloat-abi=soft"]),
      Core(
        board: "microbit-v2", machine: "mps2-an386",
        options: [
          "--target=armv7em-none-eabi", "-mcpu=cortex-m4", "-mfpu=fpv4-sp-d16", "-mfloat-abi=hard",
        ]),
    ]

    var testDescription: String { board }
  }

  let scratch: Scratch

  init() throws { scratch = try Scratch() }

  /// Links a program of `Guest` with the firmware's own support code and link script.
  func build(_ program: String, for core: Core, _ level: String) throws -> String {
    let elf = scratch.path("\(program).elf")
    let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    let firmware = tests.deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("Firmware").path
    let support = firmware + "/Sources/Support"
    try Tool.check(
      "clang",
      core.options + [
        "-mthumb", level, "-ffreestanding", "-fno-builtin", "-ffunction-sections", "-nostdlib",
        "-fuse-ld=lld", "-I", support + "/include", "-L", firmware + "/Link", "-T",
        "\(core.board).ld", "\(tests.path)/Guest/\(program).c", support + "/memory.c",
        support + "/start.S", "-o", elf,
      ])
    return elf
  }

  /// Every level, because an optimiser that recognises such a loop calls the function it is in.
  @Test(arguments: Core.all, ["-O0", "-Oz", "-O3"])
  func memoryFunctionsAndStartUp(_ core: Core, _ level: String) throws {
    let elf = try build("memory", for: core, level)
    let result = try QEMU.run([], image: elf, machine: core.machine, directory: scratch.directory)
    #expect(result.status == 0, "the number of the check in memory.c")
  }

  /// A fault stops the machine; it does not hang in a handler.
  @Test(arguments: Core.all)
  func faultsLockTheCoreUp(_ core: Core) throws {
    let elf = try build("fault", for: core, "-Oz")
    let failure = try #require(throws: QEMU.Failure.self) {
      try QEMU.run([], image: elf, machine: core.machine, directory: scratch.directory)
    }
    #expect(failure.description.contains("Lockup"))
  }
}
