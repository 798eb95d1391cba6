import Bus
import CortexM
import Testing

/// DWT and ITM (DDI 0403E, C1.7 and C1.8).
@Suite struct TraceUnitTests {
  private static let setup = """
    .equ DWT, 0xE0001000
    ldr r0, =0xE000EDFC
    ldr r1, =0x01010000
    str r1, [r0]
    ldr r6, =DWT
    ldr r5, =0x20001000

    """

  private func machine(_ code: String, vectors: [Int: String] = [:]) throws -> TestMachine {
    try TestMachine(
      .cortexM4F(),
      image: Assembly(Self.setup + code, for: .cortexM4, vectors: vectors).image)
  }

  /// CYCCNT = instructions + CPICNT + LSUCNT + EXCCNT + SLEEPCNT - FOLDCNT.
  @Test func everyCycleHasItsCause() throws {
    let machine = try machine(
      """
      ldr r1, =0x003E0001
      str r1, [r6]
      bkpt 0xAB
      ldr r0, [r5]
      ldr r1, [r0]
      adds r1, #1
      lsls r2, r1, #2
      it eq
      moveq r2, #1
      mul r3, r2, r1
      str r3, [r5]
      ldmia r5, {r0-r3}
      svc #0
      b 1f
      .balign 4
      1: udiv r0, r6, r5
      bkpt 0xAB
      .thumb_func
      handler: push {r4, lr}
      pop {r4, pc}
      .ltorg
      """, vectors: [11: "handler"])
    machine.ram.store(0x1000, 0x2000_1000, .word)
    try machine.runToEnd()
    func counters() -> [UInt32] { machine.words(at: 0xE000_1004, count: 6) }
    let before = counters()
    let instructions = machine.core.instructions
    let cycles = machine.core.cycles
    try machine.runToEnd()
    let difference = zip(counters(), before).map { $0 &- $1 }
    let sum = difference[1] + difference[2] + difference[3] + difference[4] - difference[5]
    #expect(difference[0] == UInt32(machine.core.cycles - cycles))
    // BKPT was stepped over, and takes its cycle.
    #expect(difference[0] == UInt32(machine.core.instructions - instructions) + sum)
    #expect(difference[5] == 1)
    #expect(difference[2] == 12 + 10)
    #expect(difference[4] > 5)
  }

  /// Counters stand still while they are not enabled, and begin at 0.
  @Test func countersAreEnabledOneByOne() throws {
    let machine = try machine(
      "ldr r1, =0x00100001\nstr r1, [r6]\nldr r0, [r5]\nadds r0, #1\nbkpt 0xAB\n.ltorg")
    try machine.runToEnd()
    let counters = machine.words(at: 0xE000_1004, count: 6)
    #expect(counters[0] > 2 && counters[1] == 0 && counters[2] == 0 && counters[4] >= 1)
    #expect(machine.words(at: 0xE000_1000, count: 1) == [0x4010_0001])
  }

  /// A comparator's function, how it is matched, and how often its debug event comes.
  @Test(
    arguments: [
      (4, "ldr r1, =here\nstr r1, [r6, #0x20]", "here: nop\nadds r0, #1", 1),
      (5, "str r5, [r6, #0x20]", "ldr r0, [r5]\nstr r0, [r5]\nldr r0, [r5, #4]", 1),
      (6, "str r5, [r6, #0x20]", "ldr r0, [r5]\nstr r0, [r5]\nstr r0, [r5, #4]", 1),
      (7, "str r5, [r6, #0x20]", "ldr r0, [r5]\nstrb r0, [r5]\nldrb r0, [r5, #4]", 2),
      (
        7, "str r5, [r6, #0x20]\nmovs r1, #4\nstr r1, [r6, #0x24]",
        "ldrb r0, [r5, #15]\nldrb r0, [r5, #16]", 1
      ),
      (0x84, "movs r1, #200\nstr r1, [r6, #0x20]", "1: ldr r0, [r6, #4]\ncmp r0, #250\nblt 1b", 1),
    ] as [(UInt32, String, String, UInt32)])
  func comparator(function: UInt32, setup: String, code: String, matches: UInt32) throws {
    let machine = try machine(
      """
      movs r7, #0
      movs r1, #1
      str r1, [r6]
      \(setup)
      ldr r1, =\(function)
      str r1, [r6, #0x28]
      nop
      \(code)
      nop
      nop
      ldr r4, [r6, #0x28]
      ldr r3, [r6, #0x28]
      bkpt 0xAB
      .thumb_func
      handler: adds r7, #1
      bx lr
      .ltorg
      """, vectors: [12: "handler"])
    try machine.runToEnd()
    #expect(machine.core[7] == matches)
    #expect(machine.core[4] == function | 1 << 24)
    #expect(machine.core[3] == function)
    #expect(machine.words(at: 0xE000_ED30, count: 1) == [4])
  }

  @Test func stimulusPorts() throws {
    let machine = try machine(
      """
      ldr r0, =0xE0000000
      movs r1, #0x41
      strb r1, [r0]
      ldr r2, =0xC5ACCE55
      ldr r3, =0xE0000FB0
      str r2, [r3]
      movs r2, #5
      ldr r3, =0xE0000E00
      str r2, [r3]
      movs r2, #1
      str r2, [r3, #0x80]
      strb r1, [r0]
      strh r1, [r0, #4]
      1: ldr r4, [r0, #8]
      cmp r4, #0
      beq 1b
      ldr r2, =0x12345678
      str r2, [r0, #8]
      bkpt 0xAB
      .ltorg
      """)
    var written: [String] = []
    machine.core.stimulusObserver = { written.append("\($0) \($1) \($2.rawValue)") }
    try machine.runToEnd()
    #expect(written == ["0 65 1", "2 305419896 4"])
  }

  /// Each bit of the first MiB of SRAM has a word.
  @Test func bitBanding() throws {
    var configuration = CoreConfiguration.cortexM4F()
    configuration.hasBitBanding = true
    let program = try Assembly(
      """
      ldr r5, =0x20001000
      ldr r0, =0x00FF00FF
      str r0, [r5]
      ldr r6, =0x22000000 + 0x1000 * 32
      movs r1, #1
      str r1, [r6, #8 * 4]
      movs r1, #2
      strb r1, [r6, #3 * 4]
      ldr r2, [r6, #9 * 4]
      ldr r3, [r6, #16 * 4]
      bkpt 0xAB
      .ltorg
      """, for: .cortexM4)
    let machine = try TestMachine(configuration, image: program.image)
    try machine.runToEnd()
    #expect(machine.words(at: 0x2000_1000, count: 1) == [0x00FF_01F7])
    #expect(machine.core[2] == 0 && machine.core[3] == 1)
  }
}
