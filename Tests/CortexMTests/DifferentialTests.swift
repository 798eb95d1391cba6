import TestSupport
import Testing

/// Every instruction against QEMU: registers, flags and memory from many starting points.
@Suite struct DifferentialTests {
  /// Snippets that any Cortex-M executes.
  static let narrow: [String] = {
    var list: [String] = []
    for op in ["ands", "orrs", "eors", "bics", "adcs", "sbcs", "mvns", "muls", "rsbs"] {
      switch op {
      case "mvns": list.append("mvns r0, r1")
      case "muls": list += ["muls r0, r1, r0", "muls r2, r3, r2"]
      case "rsbs": list.append("rsbs r0, r1, #0")
      default: list += ["\(op) r0, r1", "\(op) r3, r3"]
      }
    }
    for op in ["lsls", "lsrs", "asrs"] {
      list += ["\(op) r0, r1, #1", "\(op) r0, r1, #31", "\(op) r4, r5, #7", "\(op) r0, r1"]
    }
    list += ["lsrs r0, r1, #32", "asrs r0, r1, #32", "rors r0, r1", "movs r0, r1"]
    list += [
      "adds r0, r1, r2", "adds r0, r1, #7", "adds r0, #255", "subs r0, r1, r2", "subs r0, r1, #1",
      "subs r0, #200", "adds r0, r1, #0", "movs r0, #0", "movs r0, #200", "cmp r0, #0",
      "cmp r0, #255", "cmp r0, r1", "cmn r0, r1", "tst r0, r1", "add r0, r11", "add r0, r1, r0",
      "mov r11, r1\ncmp r0, r11", "mov r11, r0\nmov r1, r11\nmov r11, r2",
      "sxtb r0, r1", "sxth r0, r1", "uxtb r0, r1", "uxth r0, r1", "rev r0, r1", "rev16 r0, r1",
      "revsh r0, r1", "adr r0, 1f\n.balign 4\n1:", "mov r0, pc", "nop", "sev", "yield", "dmb",
      "dsb", "isb", "mrs r0, ipsr", "mrs r0, primask", "mrs r0, control",
      "cpsid i\nmrs r0, primask\ncpsie i", "lsrs r1, r1, #28\nlsls r1, r1, #28\nmsr apsr_nzcvq, r1",
      "mrs r0, apsr",
    ]
    for condition in [
      "eq", "ne", "cs", "cc", "mi", "pl", "vs", "vc", "hi", "ls", "ge", "lt", "gt", "le",
    ] {
      list.append("b\(condition) 1f\nmov r0, r5\n1:")
    }
    list += [
      "bl 1f\nb 2f\n1: mov r0, lr\nbx lr\n2:",
      "ldr r0, =1f + 1\nblx r0\nb 2f\n1: mov r1, lr\nbx r1\n2:",
      "ldr r0, =1f + 1\nbx r0\nmov r1, r2\n1:", "b 1f\nmov r0, r1\n1:",
      "ldr r0, =1f\nmov pc, r0\nmov r1, r2\n.balign 4\n1:",
      "movs r0, #2\nadd pc, r0\nnop\nmov r1, r2\nmov r3, r4",
      "mov r7, sp\nmov r0, sp\nsubs r0, r0, r7",
      "push {r0, r1, r5}\npop {r2, r3, r4}", "push {r0, lr}\npop {r1}\npop {r7}",
      "bl 1f\nb 2f\n1: push {r4, lr}\nmov r4, r1\npop {r4, pc}\n2:",
      "sub sp, #16\nstr r0, [sp, #4]\nldr r1, [sp, #4]\nadd r2, sp, #8\nmov r3, sp\nsubs r2, r2, r3\nmov r3, r0\nadd sp, #16",
      "mov r7, sp\nmov sp, r10\nmov r0, sp\nadd sp, r7\nmov sp, r7",
    ]
    for (op, step) in [("", 4), ("b", 1), ("h", 2)] {
      list += [
        "str\(op) r0, [r6, #\(step * 3)]\nldr\(op) r1, [r6, #\(step * 3)]",
        "ldr\(op) r0, [r6, #\(step * 17)]", "movs r2, #\(step * 5)\nstr\(op) r1, [r6, r2]",
        "movs r2, #\(step * 5)\nldr\(op) r1, [r6, r2]",
      ]
    }
    list += [
      "movs r2, #9\nldrsb r1, [r6, r2]", "movs r2, #30\nldrsh r1, [r6, r2]", "ldr r0, =0x12345678",
      "mov r7, r6\nldmia r7!, {r0, r2, r5}\nsubs r7, r7, r6\nmov r1, r7",
      "mov r0, r6\nldmia r0, {r0, r1, r2}",
      "mov r7, r6\nadds r7, #40\nstmia r7!, {r0, r1, r4, r5}\nsubs r7, r7, r6\nmov r3, r7",
    ]
    return list
  }()

  @Test func everyInstructionOfARMv6M() throws {
    try compare(Self.narrow, each: 12, on: .microbit, chunk: 360)
  }

  @Test func theSameOnCortexM4() throws {
    try compare(Self.narrow, each: 4, on: .mps2, chunk: 4000)
  }

  @Test(arguments: ["data", "multiply", "dsp", "memory", "control"])
  func instructionsOfARMv7EM(group: String) throws {
    try compare(WideSnippets.groups[group]!, each: 16, on: .mps2, chunk: 4000)
  }

  /// FPSCR: the default, and each rounding mode, flush-to-zero and default NaN.
  @Test(arguments: [0, 1 << 22, 2 << 22, 3 << 22, 1 << 24, 1 << 25] as [UInt32])
  func floatingPoint(fpscr: UInt32) throws {
    var random = Random(seed: 77)
    let cases = WideSnippets.float.flatMap { code in
      (0..<40).map { _ in
        Differential.Case(
          code: code, before: (0..<6).map { _ in Self.floatWord(&random) } + [random.flags()])
      }
    }
    try compare(cases, Differential(board: .mps2, usesFloat: true, fpscr: fpscr), chunk: 4000)
  }

  static func floatWord(_ random: inout Random) -> UInt32 {
    let corners: [UInt32] = [
      0, 0x8000_0000, 0x3F80_0000, 0xBF80_0000, 0x7F80_0000, 0xFF80_0000, 0x7FC0_0000, 0x7FC1_2345,
      0x7F80_0001, 0xFFA0_0000, 1, 0x007F_FFFF, 0x0080_0000, 0x7F7F_FFFF, 0x3F80_0001, 0x4F00_0000,
      0xCF00_0000, 0x4F80_0000, 0x3F00_0000, 0x3FC0_0000, 0x4020_0000, 0x7F00_0000, 0x8080_0000,
    ]
    switch random.next() % 4 {
    case 0: return corners[Int(random.next()) % corners.count]
    case 1: return random.next()
    // Numbers of like size, where sums cancel and round.
    case 2: return 0x3F00_0000 + random.next() % 0x0200_0000
    default: return 0xBF00_0000 + random.next() % 0x0200_0000
    }
  }

  private func compare(
    _ snippets: [String], each: Int, on board: Differential.Board, chunk: Int
  ) throws {
    var random = Random(seed: 2024)
    // ARMv6-M has no Q, but QEMU keeps it there.
    let flags: UInt32 = board == .microbit ? 0xF000_0000 : 0xF800_0000
    let cases = snippets.flatMap { code in
      (0..<each).map { _ in
        Differential.Case(
          code: code, before: (0..<6).map { _ in random.word() } + [random.flags() & flags])
      }
    }
    try compare(cases, Differential(board: board), chunk: chunk)
  }

  private func compare(_ cases: [Differential.Case], _ runner: Differential, chunk: Int) throws {
    for start in stride(from: 0, to: cases.count, by: chunk) {
      let part = Array(cases[start..<min(start + chunk, cases.count)])
      let differences = try runner.differences(part)
      #expect(differences.count == 0, "\(differences.prefix(8).joined(separator: "\n"))")
    }
  }
}
