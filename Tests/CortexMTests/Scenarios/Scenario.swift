import CortexM
import TestSupport
import Testing

/// A guest program about exceptions, and what it logs if the processor does as the manual says.
///
/// The log is words: a mark is its number; `E11` and `X11` are the first and the last words of the
/// handler of exception 11; anything else stands in hexadecimal. Handlers log both by themselves.
struct Scenario: Sendable, CustomTestStringConvertible {
  enum Core: Sendable {
    case m0, m0Plus, m4

    var configuration: CoreConfiguration {
      switch self {
      case .m0: .cortexM0()
      case .m0Plus: .cortexM0Plus(mpuRegions: 8)
      case .m4: .cortexM4F()
      }
    }

    var target: Assembly.Target { self == .m4 ? .cortexM4 : .cortexM0 }
  }

  let name: String
  let core: Core
  /// In Thread mode. R0 to R3 are the macros'.
  let code: String
  /// Bodies of handlers, by exception number; those of `bare` are the whole handler.
  var handlers: [Int: String] = [:]
  var bare: [Int: String] = [:]
  let log: String
  /// Why QEMU is not asked; nil where it is.
  var notOnQEMU: String?

  var testDescription: String { "\(name) on \(core)" }

  init(
    _ name: String, _ core: Core, _ code: String, _ handlers: [Int: String] = [:],
    bare: [Int: String] = [:], log: String, notOnQEMU: String? = nil
  ) {
    self.name = name
    self.core = core
    self.code = code
    self.handlers = handlers
    self.bare = bare
    self.log = log
    // QEMU has no Cortex-M0+.
    self.notOnQEMU = core == .m0Plus ? "there is no Cortex-M0+" : notOnQEMU
  }

  private static let buffer: UInt32 = 0x2000_0404

  /// What scenarios are written with.
  private static let macros = """
    .equ ICSR, 0xE000ED04
    .equ VTOR, 0xE000ED08
    .equ AIRCR, 0xE000ED0C
    .equ SCR, 0xE000ED10
    .equ CCR, 0xE000ED14
    .equ SHCSR, 0xE000ED24
    .equ CFSR, 0xE000ED28
    .equ HFSR, 0xE000ED2C
    .equ DFSR, 0xE000ED30
    .equ MMFAR, 0xE000ED34
    .equ BFAR, 0xE000ED38
    .equ CPACR, 0xE000ED88
    .equ MPU_CTRL, 0xE000ED94
    .equ MPU_RBAR, 0xE000ED9C
    .equ MPU_RASR, 0xE000EDA0
    .equ DEMCR, 0xE000EDFC
    .equ STIR, 0xE000EF00
    .equ FPCCR, 0xE000EF34
    .equ FPCAR, 0xE000EF38
    .macro mark value
      movs r0, #\\value
      bl log
    .endm
    .macro word address, value
      ldr r0, =\\address
      ldr r1, =\\value
      str r1, [r0]
    .endm
    .macro settle
      dsb
      isb
    .endm
    .macro show address
      ldr r0, =\\address
      ldr r0, [r0]
      bl log
    .endm
    .macro enable irq
      word 0xE000E100, 1 << \\irq
    .endm
    .macro pend irq
      word 0xE000E200, 1 << \\irq
      settle
    .endm
    .macro unpend irq
      word 0xE000E280, 1 << \\irq
    .endm
    .macro orword address, value
      ldr r0, =\\address
      ldr r1, [r0]
      ldr r2, =\\value
      orrs r1, r2
      str r1, [r0]
    .endm
    .macro priority irq, value
      orword 0xE000E400 + (\\irq / 4) * 4, \\value << (8 * (\\irq % 4))
    .endm
    .macro sysprio exception, value
      orword 0xE000ED14 + (\\exception / 4) * 4, \\value << (8 * (\\exception % 4))
    .endm
    .macro pendsv
      word ICSR, 1 << 28
      settle
    .endm
    .macro skip bytes
      ldr r0, [sp, #32]
      adds r0, #\\bytes
      str r0, [sp, #32]
    .endm
    .macro showoffset
      ldr r0, [sp, #32]
      ldr r1, =at
      subs r0, r0, r1
      bl log
    .endm

    """

  private var source: String {
    var text =
      Self.macros + """
        ldr r0, =0x20000400
        ldr r1, =0x20000404
        str r1, [r0]
        \(code)

        """
    text += """
      b finish
      .ltorg
      .balign 4
      .thumb_func
      log: ldr r1, =0x20000400
      ldr r2, [r1]
      str r0, [r2]
      adds r2, #4
      str r2, [r1]
      bx lr
      .ltorg
      .balign 4

      """
    for (number, body) in handlers.sorted(by: { $0.key < $1.key }) {
      text += """
        .thumb_func
        handler\(number): push {r4, lr}
        mrs r0, ipsr
        movs r1, #1
        lsls r1, r1, #8
        orrs r0, r1
        bl log
        \(body)
        mrs r0, ipsr
        movs r1, #2
        lsls r1, r1, #8
        orrs r0, r1
        bl log
        pop {r4, pc}
        .ltorg
        .balign 4

        """
    }
    for (number, body) in bare.sorted(by: { $0.key < $1.key }) {
      text += ".thumb_func\nhandler\(number):\n\(body)\n.ltorg\n.balign 4\n"
    }
    return text + """
      finish: ldr r1, =open
      movs r0, #1
      bkpt 0xAB
      ldr r1, =0x20000080
      str r0, [r1]
      ldr r2, =0x20000404
      str r2, [r1, #4]
      ldr r3, =0x20000400
      ldr r3, [r3]
      subs r3, r3, r2
      str r3, [r1, #8]
      movs r0, #5
      bkpt 0xAB
      movs r0, #0x18
      ldr r1, =0x20026
      bkpt 0xAB
      b .
      .balign 4
      open: .word streamname, 4, 3
      streamname: .asciz ":tt"
      .ltorg

      """
  }

  func assembled() throws -> Assembly {
    let numbers = Set(handlers.keys).union(bare.keys)
    return try Assembly(
      source, for: core.target,
      vectors: Dictionary(uniqueKeysWithValues: numbers.map { ($0, "handler\($0)") }))
  }

  /// The log as text.
  static func text(_ words: [UInt32]) -> String {
    words.map { word in
      switch word {
      case 0..<0x80: "\(word)"
      case 0x100..<0x180: "E\(word - 0x100)"
      case 0x200..<0x280: "X\(word - 0x200)"
      default: String(word, radix: 16)
      }
    }.joined(separator: " ")
  }

  /// What it logs here.
  func ours(_ program: Assembly, _ engine: ExecutionEngine) throws -> String {
    let machine = try TestMachine(core.configuration, image: program.image)
    machine.core.engine = engine
    try machine.runToEnd(limit: 1_000_000)
    let end = machine.words(at: 0x2000_0400, count: 1)[0]
    return Self.text(machine.words(at: Self.buffer, count: Int(end - Self.buffer) / 4))
  }

  /// What it logs on QEMU.
  func qemu(_ program: Assembly) throws -> String {
    let result = try Tool.run(
      "timeout",
      [
        "-s", "KILL", "5", "qemu-system-arm", "-M", core == .m4 ? "mps2-an386" : "microbit",
        "-nographic",
        "-monitor", "none", "-serial", "none", "-semihosting-config",
        "enable=on,target=native,userspace=on",
        "-kernel", program.elf,
      ])
    let bytes = result.output
    return Self.text(
      stride(from: 0, to: bytes.count - bytes.count % 4, by: 4).map { index in
        (0..<4).reduce(0) { $0 | UInt32(bytes[index + $1]) << UInt32(8 * $1) }
      })
  }
}

/// The scenarios, on all engines and on QEMU.
@Suite struct ScenarioTests {
  static let all =
    Scenario.order + Scenario.masks + Scenario.sleep + Scenario.faults + Scenario.stacks
    + Scenario.protection

  @Test(arguments: all)
  func scenario(_ scenario: Scenario) throws {
    let program = try scenario.assembled()
    for engine in ExecutionEngine.allCases {
      let ours = try scenario.ours(program, engine)
      #expect(ours == scenario.log, "\(engine)")
    }
    if scenario.notOnQEMU == nil {
      let qemu = try scenario.qemu(program)
      #expect(qemu == scenario.log)
    }
  }
}
