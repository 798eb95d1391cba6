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
    let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent().path
    return try link(["\(tests)/Guest/\(program).c"], for: core, level)
  }

  /// The same of any sources.
  func link(_ sources: [String], for core: Core, _ level: String) throws -> String {
    let elf = scratch.path("program.elf")
    let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    let firmware = tests.deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("Firmware").path
    let support = firmware + "/Sources/Support"
    try Tool.check(
      "clang",
      core.options + [
        "-mthumb", level, "-ffreestanding", "-fno-builtin", "-ffunction-sections", "-nostdlib",
        "-fuse-ld=lld", "-I", support + "/include", "-L", firmware + "/Link", "-T",
        "\(core.board).ld", "-I", scratch.directory,
      ] + sources + [
        support + "/memory.c", support + "/start.S", support + "/unpack.S", support + "/float.S",
        "-Wl,--gc-sections",
        try libgcc(for: core), "-o", elf,
      ])
    return elf
  }

  /// What the compiler's calls for floats and division are, beside the firmware's own.
  func libgcc(for core: Core) throws -> String {
    let options = core.options.filter { !$0.hasPrefix("--target") }
    return try Tool.check("arm-none-eabi-gcc", options + ["-mthumb", "-print-libgcc-file-name"])
      .text.trimmingCharacters(in: .whitespacesAndNewlines)
  }

  /// The operations and comparisons of floats, floats from integers, division with signs: as this
  /// machine has them.
  @Test(arguments: Core.all)
  func arithmetic(_ core: Core) throws {
    var floats: [UInt32] = [
      0, 0x8000_0000, 1, 0x8000_0001, 0x0000_0800, 0x007F_FFFF, 0x0080_0000, 0x1FFF_FFFF,
      0x2000_0001, 0x337F_FFFF, 0x3380_0000, 0x3380_0001, 0x3400_0000, 0x3EAA_AAAB, 0x3F7F_FFFF,
      0x3F80_0000, 0x3F80_0001, 0x3FFF_FFFF, 0xBF80_0000, 0xBF80_0001, 0x4B7F_FFFF, 0x4B80_0000,
      0xCB80_0001, 0x5F80_0000, 0x7F7F_FFFF, 0xFF7F_FFFF, 0x7F80_0000, 0xFF80_0000, 0x7FC0_0000,
      0xFFC0_0001, 0x7F80_0001,
    ]
    // And any: the exponents of a third lie so close that sums cancel and round.
    var bits: UInt32 = 1
    for index in 0..<60 {
      bits = (bits &* 1_664_525 &+ 1_013_904_223).byteSwapped
      floats.append(index % 3 == 0 ? bits & 0x83FF_FFFF | 0x3C00_0000 : bits)
    }
    let integers: [Int32] = [
      0, 1, -1, 2, 3, -3, 7, -10, 255, 0x00FF_FFFF, 0x0100_0001, 0x0100_0003, -0x0100_0001,
      0x01FF_FFFF, 0x0200_0002, 0x0200_0006, 0x7FFF_FFBF, 0x7FFF_FFC0, 0x7FFF_FFFF, -0x7FFF_FFFF,
      Int32.min,
    ]
    var text = """
      #include <stdint.h>
      static const struct { uint32_t a, b, results[4]; int order; } floats[] = {

      """
    for a in floats.map(Float.init(bitPattern:)) {
      for b in floats.map(Float.init(bitPattern:)) {
        let order = [a < b, a <= b, a == b, a >= b, a > b, a.isNaN || b.isNaN].enumerated()
          .reduce(0) { $0 | ($1.element ? 1 << $1.offset : 0) }
        let results = [a + b, a - b, a * b, a / b].map { "\($0.bitPattern)u" }
        text += "  {\(a.bitPattern)u, \(b.bitPattern)u, {\(results.joined(separator: ", "))}, "
        text += "\(order)},\n"
      }
    }
    text += """
      };
      static const struct {
        int32_t a, b;
        uint32_t converted, unsignedConverted;
        int32_t quotient, remainder;
      } integers[] = {

      """
    for a in integers {
      for b in integers where b != 0 {
        let (quotient, remainder) = (
          a.dividedReportingOverflow(by: b).partialValue,
          a.remainderReportingOverflow(dividingBy: b).partialValue
        )
        let unsigned = Float(UInt32(bitPattern: a)).bitPattern
        text += "  {\(c(a)), \(c(b)), \(Float(a).bitPattern)u, \(unsigned)u, "
        text += "\(c(quotient)), \(c(remainder))},\n"
      }
    }
    try (text + "};\n").write(
      toFile: scratch.path("cases.h"), atomically: true, encoding: .utf8)
    let elf = try build("arithmetic", for: core, "-Oz")
    let result = try QEMU.run([], image: elf, machine: core.machine, directory: scratch.directory)
    #expect(result.status == 0, "1: floats, 2: integers")
  }

  /// An `int` as C can write it.
  private func c(_ value: Int32) -> String { value == .min ? "-2147483647 - 1" : "\(value)" }

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
