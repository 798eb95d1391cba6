import Bus
import CortexM
import Testing

/// Entry, return, tail-chaining, preemption, masks and sleep.
@Suite struct ExceptionTests {
  private func machine(
    _ code: String, _ configuration: CoreConfiguration = .cortexM0(),
    vectors: [Int: String] = [:]
  ) throws -> TestMachine {
    let target: Assembly.Target = configuration.name == "Cortex-M0" ? .cortexM0 : .cortexM4
    return try TestMachine(
      configuration, image: Assembly(code, for: target, vectors: vectors).image)
  }

  private func transitions(of machine: TestMachine) throws -> [String] {
    var log: [String] = []
    machine.core.exceptionObservers.append {
      log.append("\($0.kind.rawValue) \(ExceptionNumber.name($0.exception))")
    }
    try machine.runToEnd()
    return log
  }

  @Test(
    arguments: [(CoreConfiguration.cortexM0(), 16), (.cortexM4F(), 13)]
      as [(CoreConfiguration, UInt64)])
  func supervisorCallStacksItsFrame(configuration: CoreConfiguration, latency: UInt64) throws {
    let machine = try machine(
      """
      movs r0, #1
      movs r1, #2
      movs r2, #3
      movs r3, #4
      ldr r4, =0x12345678
      mov r12, r4
      mov lr, r4
      cmp r0, r0
      b 1f
      .ltorg
      1: svc #7
      after: bkpt 0xAB
      handler: mov r5, lr
      mov r6, sp
      mrs r7, ipsr
      movs r0, #9
      bx lr
      """, configuration, vectors: [ExceptionNumber.svCall: "handler"])
    var begins: [UInt64] = []
    machine.core.instructionObserver = { [unowned machine] _ in begins.append(machine.core.cycles) }
    var entered: UInt64 = 0
    machine.core.exceptionObservers.append { if $0.kind == .enter { entered = $0.time } }
    try machine.runToEnd()
    #expect(machine.core[5] == 0xFFFF_FFF9)
    #expect(machine.core[7] == 11)
    #expect(machine.core[0] == 1)
    let frame = machine.words(at: machine.core[6], count: 8)
    #expect(Array(frame[..<6]) == [1, 2, 3, 4, 0x1234_5678, 0x1234_5678])
    #expect(frame[6] == machine.core.pc - 2)
    #expect(frame[7] == 0x6100_0000)
    #expect(machine.core[6] == 0x2000_4000 - 32)
    #expect(machine.core[13] == 0x2000_4000)
    let call = begins.last { $0 < entered }!
    #expect(entered - call == latency)
  }

  @Test func aMisalignedStackIsAlignedAndRestored() throws {
    let machine = try machine(
      "sub sp, #4\nmov r4, sp\nsvc #0\nmov r6, sp\nbkpt 0xAB\nhandler: mov r5, sp\nbx lr",
      vectors: [11: "handler"])
    try machine.runToEnd()
    #expect(machine.core[4] == 0x2000_3FFC)
    #expect(machine.core[5] == 0x2000_3FD8)
    #expect(machine.core[6] == 0x2000_3FFC)
    #expect(machine.words(at: 0x2000_3FD8 + 28, count: 1)[0] & 1 << 9 != 0)
  }

  /// Pends interrupts 3 and 1, then lets them in.
  private static let twoInterrupts = """
    ldr r0, =0xE000E100
    movs r1, #0xA
    cpsid i
    str r1, [r0]
    ldr r0, =0xE000E200
    str r1, [r0]
    cpsie i
    nop
    bkpt 0xAB
    handler: bx lr
    .ltorg
    """

  @Test func pendingInterruptsChainInOrderOfNumber() throws {
    let machine = try machine(Self.twoInterrupts, vectors: [17: "handler", 19: "handler"])
    #expect(
      try transitions(of: machine) == ["enter IRQ1", "exit IRQ1", "enter IRQ3", "exit IRQ3"])
  }

  @Test(
    arguments: [(CoreConfiguration.cortexM0(), 12), (.cortexM4F(), 7)]
      as [(CoreConfiguration, UInt64)])
  func tailChainingCostsLessThanReturnAndEntry(
    configuration: CoreConfiguration, expected: UInt64
  ) throws {
    let machine = try machine(
      Self.twoInterrupts, configuration, vectors: [17: "handler", 19: "handler"])
    var entries: [UInt64] = []
    machine.core.exceptionObservers.append { if $0.kind == .enter { entries.append($0.time) } }
    try machine.runToEnd()
    // The handler is one BX.
    #expect(entries[1] - entries[0] == expected)
  }

  @Test func theMoreUrgentOnePreempts() throws {
    // Interrupt 0 at priority 0xC0 pends interrupt 1 at 0x40 and PendSV at 0x80... from inside.
    let machine = try machine(
      """
      ldr r0, =0xE000E400
      ldr r1, =0x40C0
      str r1, [r0]
      ldr r0, =0xE000ED20
      ldr r1, =0x00C00000
      str r1, [r0]
      ldr r4, =0xE000E200
      movs r1, #3
      ldr r0, =0xE000E100
      str r1, [r0]
      movs r1, #1
      str r1, [r4]
      nop
      bkpt 0xAB
      low: ldr r0, =0xE000ED04
      ldr r1, =0x10000000
      str r1, [r0]
      movs r1, #2
      str r1, [r4]
      nop
      bx lr
      high: mov r7, lr
      bx lr
      last: bx lr
      .ltorg
      """, vectors: [16: "low", 17: "high", 14: "last"])
    #expect(
      try transitions(of: machine) == [
        "enter IRQ0", "enter IRQ1", "exit IRQ1", "exit IRQ0", "enter PendSV", "exit PendSV",
      ])
    #expect(machine.core[7] == 0xFFFF_FFF1)
  }

  @Test func theProcessStackIsUsedAndReturnedTo() throws {
    let machine = try machine(
      """
      ldr r0, =0x20003000
      msr psp, r0
      movs r0, #2
      msr control, r0
      isb
      push {r0}
      svc #0
      mov r6, sp
      bkpt 0xAB
      handler: mov r4, lr
      mov r5, sp
      mrs r7, psp
      bx lr
      .ltorg
      """, vectors: [11: "handler"])
    try machine.runToEnd()
    #expect(machine.core[4] == 0xFFFF_FFFD)
    #expect(machine.core[5] == 0x2000_4000)
    #expect(machine.core[7] == 0x2000_2FD8)
    #expect(machine.core[6] == 0x2000_2FFC)
    #expect(machine.core.lowestStackPointers.psp == 0x2000_2FD8)
    #expect(machine.core.lowestStackPointers.msp == 0x2000_4000)
  }

  @Test func sleepPassesTheTimeToTheNextTick() throws {
    // 1000 cycles a tick; three of them from WFI.
    let machine = try machine(
      """
      ldr r0, =0xE000E010
      ldr r1, =999
      str r1, [r0, #4]
      str r1, [r0, #8]
      movs r1, #7
      str r1, [r0]
      movs r7, #0
      1: wfi
      cmp r7, #3
      bne 1b
      bkpt 0xAB
      tick: adds r7, #1
      bx lr
      .ltorg
      """, vectors: [15: "tick"])
    var ticks: [UInt64] = []
    machine.core.exceptionObservers.append { if $0.kind == .enter { ticks.append($0.time) } }
    try machine.runToEnd()
    #expect(ticks.count == 3)
    #expect(ticks[1] - ticks[0] == 1000)
    #expect(ticks[2] - ticks[1] == 1000)
    #expect(machine.core.instructions < 40)
  }

  @Test func maskedInterruptsWakeButDoNotRun() throws {
    let machine = try machine(
      """
      ldr r0, =0xE000E010
      ldr r1, =99
      str r1, [r0, #4]
      str r1, [r0, #8]
      movs r1, #7
      cpsid i
      str r1, [r0]
      wfi
      movs r7, #1
      bkpt 0xAB
      .ltorg
      """)
    #expect(try transitions(of: machine) == [])
    #expect(machine.core[7] == 1)
  }

  @Test func sleepWithoutAnythingToComeIsReported() throws {
    let machine = try machine("wfi\nbkpt 0xAB")
    guard case .sleepingForever = machine.core.run(until: 1_000_000) else {
      Issue.record("ran on")
      return
    }
  }

  @Test func anEventIsRememberedForWFE() throws {
    let machine = try machine("sev\nwfe\nmovs r7, #1\nbkpt 0xAB")
    try machine.runToEnd()
    #expect(machine.core[7] == 1)
  }

  @Test func aLevelIsTakenAgainUntilItFalls() throws {
    let machine = try machine(
      """
      ldr r0, =0xE000E100
      movs r1, #1
      movs r7, #0
      str r1, [r0]
      1: cmp r7, #3
      bne 1b
      bkpt 0xAB
      handler: adds r7, #1
      bx lr
      .ltorg
      """, vectors: [16: "handler"])
    let line = InterruptLine(number: 0, controller: machine.core.nvic)
    line.set()
    let symbol = machine.code.load(4 * 16, .word) & ~1
    machine.core.watch(symbol) { if $0[7] == 2 { line.clear() } }
    #expect(try transitions(of: machine).filter { $0.hasPrefix("enter") }.count == 3)
  }

  @Test func theFirmwareCanAskForAReset() throws {
    let machine = try machine("ldr r0, =0xE000ED0C\nldr r1, =0x05FA0004\nstr r1, [r0]\nb .\n.ltorg")
    guard case .resetRequested = machine.core.run(until: 1000) else {
      Issue.record("no reset")
      return
    }
  }

  /// The handler's floating-point code leaves the thread's registers alone, lazily or not.
  @Test(arguments: [0xC000_0000, 0x8000_0000] as [UInt32])
  func floatingPointContextIsPreserved(fpccr: UInt32) throws {
    let machine = try machine(
      """
      ldr r0, =0xE000ED88
      ldr r1, =0xF00000
      str r1, [r0]
      ldr r0, =0xE000EF34
      ldr r1, =\(fpccr)
      str r1, [r0]
      vmov.f32 s0, #1.0
      vmov.f32 s15, #2.0
      vcmp.f32 s0, s15
      svc #0
      vmov r2, s0
      vmov r3, s15
      vmrs r4, fpscr
      bkpt 0xAB
      handler: mov r5, lr
      mov r6, sp
      vmov.f32 s0, #3.0
      vmov.f32 s15, #4.0
      vcmp.f32 s15, s0
      bx lr
      .ltorg
      """, .cortexM4F(), vectors: [11: "handler"])
    try machine.runToEnd()
    #expect(machine.core[5] == 0xFFFF_FFE9)
    #expect(machine.core[6] == 0x2000_4000 - 0x68)
    #expect(machine.core[2] == 0x3F80_0000)
    #expect(machine.core[3] == 0x4000_0000)
    #expect(machine.core[4] == 0x8000_0000)
    #expect(machine.words(at: 0x2000_4000 - 0x68 + 0x20, count: 1) == [0x3F80_0000])
  }
}
