import CortexM
import Testing

/// Bits 0 and 1 of SP are always clear (DDI 0419D and DDI 0403E, B1.4.1), whatever is written: an exception
/// stacks its frame by words.
@Suite struct StackPointerTests {
  private static let narrow = [
    "add sp, pc", "mov sp, pc", "mov sp, r1", "add sp, r1", "msr msp, r1", "add sp, #4",
  ]
  private static let wide = [
    "ldr sp, [r4]", "ldr sp, [r4], #4", "ldr sp, [r4, r3]", "ldr sp, 2f", "ldr r0, [sp, #1]!",
    "ldr r0, [sp], #2", "str r0, [sp, #-3]!", "strb r0, [sp], #1", "ldrsh r0, [sp, #-2]!",
    "add.w sp, sp, #1", "sub.w sp, sp, #3", "addw sp, sp, #2", "subw sp, sp, #1",
    "add.w sp, sp, r1, lsl #1", "sub.w sp, sp, r1", "mov.w sp, r1",
  ]

  /// In a loop, so that the block engine makes a block of it; R6 gathers SP's bits, R7 those of the
  /// frame's address in the handler.
  private func run(
    _ code: String, _ configuration: CoreConfiguration, _ target: Assembly.Target,
    _ engine: ExecutionEngine
  ) throws {
    let addsR1 = code.hasPrefix("add") && code.contains("sp, r1") || code == "sub.w sp, sp, r1"
    // Nothing can be stacked where the program is.
    let interrupted = code == "mov sp, pc" ? "nop" : code
    let program = try Assembly(
      """
      movs r6, #0
      movs r7, #0
      movs r5, #30
      1: ldr r2, =0x20003000
      mov sp, r2
      ldr r4, =0x20002000
      ldr r1, =0x20003003
      str r1, [r4]
      movs r3, #0
      \(addsR1 ? "ldr r1, =0x103" : "nop")
      \(code)
      mov r0, sp
      orrs r6, r0
      ldr r2, =0x20002FF0
      mov sp, r2
      ldr r4, =0x20002000
      \(interrupted)
      svc 0
      ldr r2, =0x20003000
      mov sp, r2
      subs r5, #1
      bne 1b
      bkpt 0xAB
      .balign 4
      2: .word 0x20003001
      .ltorg
      .thumb_func
      handler: mrs r0, msp
      orrs r7, r0
      bx lr
      """, for: target, vectors: [11: "handler"])
    let machine = try TestMachine(configuration, image: program.image)
    machine.core.engine = engine
    try machine.runToEnd()
    #expect(machine.core[6] & 3 == 0, "\(configuration.name), \(engine)")
    #expect(machine.core[7] & 3 == 0, "\(configuration.name), \(engine)")
    #expect(machine.core[6] != 0 && machine.core[7] != 0)
  }

  @Test(arguments: narrow, ExecutionEngine.allCases)
  func lowBitsAreClear(_ code: String, engine: ExecutionEngine) throws {
    try run(code, .cortexM0(), .cortexM0, engine)
    try run(code, .cortexM4F(), .cortexM4, engine)
  }

  @Test(arguments: wide, ExecutionEngine.allCases)
  func lowBitsAreClearOnARMv7M(_ code: String, engine: ExecutionEngine) throws {
    try run(code, .cortexM4F(), .cortexM4, engine)
  }
}
