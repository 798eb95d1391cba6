import CortexM
import Foundation
import Image
import Peripherals
import TestSupport
import Testing

@testable import Machine

/// Whole C programs of our own, on both cores: what they print here is what they print on QEMU and on
/// the host. Each run of the suite takes one level of optimisation a program, in rotation over the
/// programs; `THUMBPRINT_LONG_TESTS=1` takes all three and all engines.
@Suite struct ProgramTests {
  /// A core, the board that has it here, and QEMU's machine with it.
  enum Core: String, CaseIterable {
    case cortexM0 = "microbit-v1"
    case cortexM4F = "mps2-an386"

    var options: [String] {
      switch self {
      case .cortexM0: ["-mcpu=cortex-m0", "-mfloat-abi=soft"]
      case .cortexM4F: ["-mcpu=cortex-m4", "-mfpu=fpv4-sp-d16", "-mfloat-abi=hard"]
      }
    }
    var machineOfQEMU: String { self == .cortexM0 ? "microbit" : rawValue }
  }

  static let levels = ["-O0", "-Os", "-O3"]
  static let sources = Guest.sources + "/Programs"
  private static let shared = ["host", "target"]

  static let programs: [String] = {
    let files = (try? FileManager.default.contentsOfDirectory(atPath: sources)) ?? []
    return files.filter { $0.hasSuffix(".c") }.map { String($0.dropLast(2)) }
      .filter { !shared.contains($0) }.sorted()
  }()

  private static let isLong =
    ProcessInfo.processInfo.environment["THUMBPRINT_LONG_TESTS"] != nil

  /// No program may get lost.
  @Test func thereAreEnough() {
    #expect(Self.programs.count == 49)
  }

  @Test(arguments: programs)
  func sameOutput(_ program: String) throws {
    let scratch = try Scratch()
    let host = scratch.path("host")
    try compile("gcc", ["-O1"], program, with: "host.c", to: host)
    let expected = try Tool.check(host, []).text
    #expect(!expected.isEmpty && !expected.contains("WRONG"), "\(expected)")
    for (index, core) in Core.allCases.enumerated() {
      let turn = Self.programs.firstIndex(of: program)! + index
      let levels = Self.isLong ? Self.levels : [Self.levels[turn % Self.levels.count]]
      for level in levels {
        let elf = scratch.path("\(core.rawValue)\(level).elf")
        try compile(
          "arm-none-eabi-gcc",
          core.options + [
            "-mthumb", level, "-ffunction-sections", "-Wl,--gc-sections", "-nostartfiles",
            "-T", "\(Self.sources)/target.ld",
          ], program, with: "target.c", to: elf)
        #expect(try onQEMU(elf, core) == expected, "QEMU, \(core), \(level)")
        let engines: [ExecutionEngine] = Self.isLong ? ExecutionEngine.allCases : [.jit]
        for engine in engines {
          #expect(try here(elf, core, engine) == expected, "\(core), \(level), \(engine)")
        }
      }
    }
  }

  private func compile(
    _ compiler: String, _ options: [String], _ program: String, with shared: String,
    to path: String
  ) throws {
    try Tool.check(
      compiler,
      options + [
        "-Wall", "-Werror", "-ffp-contract=off", "-fno-strict-aliasing", "-o", path,
        "\(Self.sources)/\(program).c", "\(Self.sources)/\(shared)", "-lm",
      ])
  }

  private func onQEMU(_ elf: String, _ core: Core) throws -> String {
    // `timeout` ends a program that never exits.
    try Tool.check(
      "timeout",
      [
        "120", "qemu-system-arm", "-M", core.machineOfQEMU, "-kernel", elf, "-display", "none",
        "-monitor", "none", "-serial", "none", "-chardev", "stdio,id=console",
        "-semihosting-config", "enable=on,target=native,chardev=console",
      ]
    ).text
  }

  private func here(_ elf: String, _ core: Core, _ engine: ExecutionEngine) throws -> String {
    final class Output { var bytes: [UInt8] = [] }
    let output = Output()
    var options = Machine.Options()
    options.engine = engine
    options.isStrict = true
    options.semihosting?.output = { output.bytes += $0 }
    let machine = try Machine(
      board: Board.load(core.rawValue), image: FirmwareImage(path: elf), options: options)
    let stop = machine.run(Machine.Limits(cycles: 2_000_000_000))
    guard case .exited(0) = stop else { return "\(stop)" }
    return String(decoding: output.bytes, as: UTF8.self)
  }
}
