import CortexM
import Foundation
import TestSupport

/// Snippets of code, each executed on the emulator and on QEMU from the same registers and flags,
/// and what they left in R0 to R5 and APSR (with the FPU: S0 to S5 and FPSCR).
///
/// In a snippet R6 points into a block of memory, whose content is compared too; R7 is free.
struct Differential {
  struct Case {
    let code: String
    /// R0 to R5 and APSR.
    let before: [UInt32]
  }

  enum Board {
    case microbit
    case mps2
  }

  let board: Board
  /// Whether the six values are S registers.
  var usesFloat = false
  /// FPSCR before each case.
  var fpscr: UInt32 = 0

  private static let table = 7
  private static let memoryWords = 60

  /// Runs the cases on both and describes every difference.
  func differences(_ cases: [Case]) throws -> [String] {
    let program = try Assembly(source(cases), for: board == .microbit ? .cortexM0 : .cortexM4)
    let count = Self.memoryWords + Self.table * cases.count
    let ours = try runOurs(program, count)
    let theirs = try runQEMU(program, count)
    var result: [String] = []
    for (index, test) in cases.enumerated() {
      let range =
        Self.memoryWords + Self.table * index..<Self.memoryWords + Self.table * (index + 1)
      if ours[range] != theirs[range] {
        result.append(
          "\(test.code.replacingOccurrences(of: "\n", with: "; ")): before \(hex(test.before[...]))"
            + ", emulator \(hex(ours[range])), QEMU \(hex(theirs[range]))")
      }
    }
    if ours[..<Self.memoryWords] != theirs[..<Self.memoryWords] {
      result.append(
        "memory: emulator \(hex(ours[..<Self.memoryWords])), "
          + "QEMU \(hex(theirs[..<Self.memoryWords]))")
    }
    return result
  }

  private func hex(_ words: ArraySlice<UInt32>) -> String {
    words.map { String($0, radix: 16) }.joined(separator: " ")
  }

  /// R8 walks through the table of inputs, R9 through the results; R10 is the block of memory.
  private func source(_ cases: [Case]) -> String {
    let memory = 0x2000_0100
    var text = """
      ldr r0, =inputs
      mov r8, r0
      ldr r0, =\(memory)
      mov r10, r0
      movs r1, #0
      movs r2, #0
      1: str r2, [r0, r1]
      ldr r3, =0x9E3779B9
      adds r2, r2, r3
      adds r1, #4
      cmp r1, #\(4 * Self.memoryWords)
      bne 1b
      adds r0, r0, r1
      mov r9, r0

      """
    if board == .mps2 {
      text += """
        ldr r0, =0xE000ED88
        ldr r1, =0x00F00000
        str r1, [r0]
        dsb
        isb

        """
    }
    text += "b case0\n.ltorg\n.balign 4\n"
    for (index, test) in cases.enumerated() {
      text += "case\(index):\nmov r7, r8\nldmia r7!, {r0-r6}\nmov r8, r7\n"
      if usesFloat {
        text += "ldr r7, =\(fpscr)\nvmsr fpscr, r7\n"
        for register in 0..<6 { text += "vmov s\(register), r\(register)\n" }
        text += "msr apsr_nzcvq, r6\nmov r6, r10\n\(test.code)\n"
        for register in 0..<6 { text += "vmov r\(register), s\(register)\n" }
        text += "vmrs r7, fpscr\n"
      } else {
        text += board == .mps2 ? "msr apsr_nzcvqg, r6\n" : "msr apsr_nzcvq, r6\n"
        text += "mov r6, r10\n\(test.code)\nmrs r7, apsr\n"
      }
      text += "mov r6, r9\nstmia r6!, {r0-r5, r7}\nmov r9, r6\n"
      // Literals stay in reach.
      if index % 8 == 7 { text += "b case\(index + 1)\n.ltorg\n.balign 4\n" }
    }
    text += """
      case\(cases.count):
      ldr r1, =open
      movs r0, #1
      bkpt 0xAB
      ldr r1, =write
      ldr r2, =0x20000080
      str r0, [r2]
      ldr r3, =\(memory)
      str r3, [r2, #4]
      ldr r3, =\(4 * (Self.memoryWords + Self.table * cases.count))
      str r3, [r2, #8]
      mov r1, r2
      movs r0, #5
      bkpt 0xAB
      movs r0, #0x18
      ldr r1, =0x20026
      bkpt 0xAB
      b .
      .balign 4
      open: .word name, 4, 3
      name: .asciz ":tt"
      .balign 4
      write: .word 0
      .ltorg
      .balign 4
      inputs:

      """
    for test in cases {
      text += ".word " + test.before.map(String.init).joined(separator: ", ") + "\n"
    }
    return text
  }

  private func runOurs(_ program: Assembly, _ count: Int) throws -> [UInt32] {
    let machine = try TestMachine(
      board == .microbit ? .cortexM0() : .cortexM4F(), image: program.image)
    try machine.runToEnd()
    return machine.words(at: 0x2000_0100, count: count)
  }

  private func runQEMU(_ program: Assembly, _ count: Int) throws -> [UInt32] {
    let result = try Tool.check(
      "qemu-system-arm",
      [
        "-M", board == .microbit ? "microbit" : "mps2-an386", "-nographic", "-monitor", "none",
        "-serial", "none", "-semihosting-config", "enable=on,target=native", "-kernel", program.elf,
      ])
    guard result.output.count == 4 * count else {
      throw GuestFailure(description: "QEMU wrote \(result.output.count) bytes: \(result.errors)")
    }
    return (0..<count).map { index in
      (0..<4).reduce(0) { $0 | UInt32(result.output[4 * index + $1]) << UInt32(8 * $1) }
    }
  }
}

/// A small deterministic generator (xorshift64*), so that every run tests the same cases.
struct Random {
  private var state: UInt64

  init(seed: UInt64) { state = seed | 1 }

  mutating func next() -> UInt32 {
    state ^= state >> 12
    state ^= state << 25
    state ^= state >> 27
    return UInt32(truncatingIfNeeded: state &* 0x2545_F491_4F6C_DD1D >> 32)
  }

  /// A value that finds mistakes: a corner case, or anything.
  mutating func word() -> UInt32 {
    let corners: [UInt32] = [
      0, 1, 2, 31, 32, 33, 0xFF, 0x7F, 0x80, 0x7FFF, 0x8000, 0xFFFF, 0x7FFF_FFFF, 0x8000_0000,
      0x8000_0001, 0xFFFF_FFFE, 0xFFFF_FFFF, 0x8000_8000, 0x7FFF_7FFF,
    ]
    return next() & 1 == 0 ? corners[Int(next()) % corners.count] : next()
  }

  mutating func flags() -> UInt32 { next() & 0xF800_0000 }
}
