import CortexM
import Testing

/// What faults, which exception takes it, what the status registers say, and lockup.
@Suite struct FaultTests {
  struct Example: Sendable, CustomTestStringConvertible {
    var code: String
    var kind: FaultKind
    var address: UInt32?
    var cfsr: UInt32 = 0
    var testDescription: String { code }
  }

  private func report(_ code: String, _ configuration: CoreConfiguration) throws -> FaultReport {
    let isM0 = configuration.name == "Cortex-M0"
    let program = try Assembly(code + "\nb .\n.ltorg\n", for: isM0 ? .cortexM0 : .cortexM4)
    let machine = try TestMachine(configuration, image: program.image)
    machine.core.semihosting = nil
    machine.core.vectorCatch = [ExceptionNumber.hardFault]
    let reason = machine.core.run(until: 10_000)
    guard case .fault(let report) = reason else {
      throw GuestFailure(description: "\(code): \(reason)")
    }
    return report
  }

  @Test(arguments: [
    Example(code: "udf #1", kind: .undefinedInstruction),
    Example(code: ".short 0xFB90, 0xF0F1 @ SDIV", kind: .undefinedInstruction),
    Example(code: ".short 0xF04F, 0x0001 @ MOV.W", kind: .undefinedInstruction),
    Example(code: ".short 0xB100 @ CBZ", kind: .undefinedInstruction),
    Example(code: ".short 0xBF08 @ IT", kind: .undefinedInstruction),
    Example(
      code: "ldr r0, =0x20000001\nldr r1, [r0]", kind: .unalignedAccess, address: 0x2000_0001),
    Example(
      code: "ldr r0, =0x20000001\nstrh r1, [r0]", kind: .unalignedAccess, address: 0x2000_0001),
    Example(
      code: "ldr r0, =0x20000002\nldmia r0!, {r1}", kind: .unalignedAccess, address: 0x2000_0002),
    Example(code: "ldr r0, =0x30000000\nldrb r1, [r0]", kind: .dataBus, address: 0x3000_0000),
    Example(code: "movs r0, #16\nstr r1, [r0]", kind: .dataBus, address: 16),
    Example(code: "ldr r0, =0x40000001\nbx r0", kind: .executeNever),
    Example(code: "ldr r0, =0x10000001\nbx r0", kind: .instructionBus),
    Example(code: "ldr r0, =0x100\nbx r0", kind: .invalidState),
    Example(code: "bkpt #1", kind: .breakpoint),
    Example(code: "cpsid i\nsvc #0", kind: .supervisorCall),
  ])
  func everyFaultIsAHardFaultOnARMv6M(example: Example) throws {
    let report = try report(example.code, .cortexM0())
    #expect(report.kind == example.kind)
    #expect(report.address == example.address)
    #expect(report.exception == ExceptionNumber.hardFault)
    #expect(report.cfsr == 0)
  }

  @Test(arguments: [
    Example(code: "udf #1", kind: .undefinedInstruction, cfsr: 1 << 16),
    Example(code: "vmov.f32 s0, s1", kind: .noCoprocessor, cfsr: 1 << 19),
    Example(code: "mcr p15, 0, r0, c1, c0, 0", kind: .noCoprocessor, cfsr: 1 << 19),
    Example(code: "ldr r0, =0x100\nbx r0", kind: .invalidState, cfsr: 1 << 17),
    Example(
      code: "ldr r0, =0x20000002\nldrd r1, r2, [r0]", kind: .unalignedAccess, address: 0x2000_0002,
      cfsr: 1 << 24),
    Example(
      code: "ldr r0, =0xE000ED14\nmov r1, #0x18\nstr r1, [r0]\nmov r2, #0\nudiv r0, r1, r2",
      kind: .divideByZero, cfsr: 1 << 25),
    Example(
      code: "ldr r0, =0x30000000\nldr r1, [r0]", kind: .dataBus, address: 0x3000_0000, cfsr: 0x8200),
    Example(code: "ldr r0, =0x10000001\nbx r0", kind: .instructionBus, cfsr: 1 << 8),
    Example(code: "ldr r0, =0xE0000001\nbx r0", kind: .executeNever, cfsr: 1),
  ])
  func disabledFaultsEscalateOnARMv7M(example: Example) throws {
    let report = try report(example.code, .cortexM4F())
    #expect(report.kind == example.kind)
    #expect(report.address == example.address)
    #expect(report.exception == ExceptionNumber.hardFault)
    #expect(report.cfsr == example.cfsr)
    #expect(report.hfsr == 1 << 30)
  }

  @Test func anEnabledUsageFaultIsTakenAndCanBeReturnedFrom() throws {
    let program = try Assembly(
      """
      ldr r0, =0xE000ED24
      ldr r1, =0x70000
      str r1, [r0]
      udf #3
      movs r7, #1
      bkpt 0xAB
      handler: mrs r6, ipsr
      ldr r0, [sp, #24]
      adds r0, #2
      str r0, [sp, #24]
      bx lr
      .ltorg
      """, for: .cortexM4, vectors: [6: "handler"])
    let machine = try TestMachine(.cortexM4F(), image: program.image)
    try machine.runToEnd()
    #expect(machine.core[6] == 6)
    #expect(machine.core[7] == 1)
  }

  @Test(arguments: [CoreConfiguration.cortexM0(), .cortexM4F()])
  func aFaultInHardFaultLocksUp(configuration: CoreConfiguration) throws {
    let program = try Assembly(
      "udf #0\nhandler: udf #1", for: .cortexM0, vectors: [3: "handler"])
    let machine = try TestMachine(configuration, image: program.image)
    guard case .lockup(let report) = machine.core.run(until: 1000) else {
      Issue.record("no lockup")
      return
    }
    #expect(report.kind == .undefinedInstruction)
    #expect(report.pc == machine.core.pc)
    #expect(report.exception == 0)
  }

  /// Without a readable vector table there is nothing to run.
  @Test func anUnreadableVectorTableLocksUpOrFaults() throws {
    let machine = try TestMachine(image: [])
    guard case .lockup = machine.core.run(until: 1000) else {
      Issue.record("ran without a vector table")
      return
    }
  }

  @Test(arguments: [0xFFFF_FFF0, 0xFFFF_FFF1, 0xFFFF_FF00, 0xF000_0009] as [UInt32])
  func badReturnsFault(value: UInt32) throws {
    let program = try Assembly(
      "svc #0\nb .\nhandler: ldr r0, =\(value)\nbx r0\n.ltorg", for: .cortexM4,
      vectors: [11: "handler"])
    let machine = try TestMachine(.cortexM4F(), image: program.image)
    machine.core.vectorCatch = [ExceptionNumber.hardFault]
    guard case .fault(let report) = machine.core.run(until: 1000) else {
      Issue.record("returned")
      return
    }
    #expect(report.kind == .invalidReturn)
    #expect(report.cfsr == 1 << 18)
  }
}
