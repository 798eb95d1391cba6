import CortexM
import Testing

/// SysTick's clocks (DDI 0403E, B3.3).
@Suite struct SysTickTests {
  private func machine(_ code: String, reference: Int?) throws -> TestMachine {
    var configuration = CoreConfiguration.cortexM0()
    configuration.sysTickReference = reference
    let program = try Assembly(
      "ldr r0, =0xE000E010\n\(code)\nbkpt 0xAB\n.ltorg\n.balign 4\n.thumb_func\ntick: bx lr",
      for: .cortexM0, vectors: [15: "tick"])
    return try TestMachine(configuration, image: program.image)
  }

  /// CALIB: NOREF, SKEW and TENMS. CSR at reset and behind CLKSOURCE as it can be written.
  @Test(
    arguments: [
      (nil, 0xC000_0000, 4, 4, 4), (1_000_000, 9999, 0, 4, 0), (32_768, 0x4000_0000 | 326, 0, 4, 0),
      (50, 0x4000_0000, 0, 4, 0),
    ] as [(Int?, UInt32, UInt32, UInt32, UInt32)])
  func calibrationAndSource(
    reference: Int?, calibration: UInt32, atReset: UInt32, set: UInt32, cleared: UInt32
  ) throws {
    let machine = try machine(
      """
      ldr r1, [r0, #12]
      ldr r2, [r0]
      movs r3, #4
      str r3, [r0]
      ldr r3, [r0]
      movs r4, #0
      str r4, [r0]
      ldr r4, [r0]
      """, reference: reference)
    try machine.runToEnd()
    #expect((1...4).map { machine.core[$0] } == [calibration, atReset, set, cleared])
  }

  /// The 16 MHz of the core are no multiple of 32,768 Hz: the ticks keep to the reference clock.
  @Test(arguments: ExecutionEngine.allCases)
  func ticksOfTheReferenceClock(engine: ExecutionEngine) throws {
    let machine = try machine(
      """
      movs r1, #99
      str r1, [r0, #4]
      str r1, [r0, #8]
      movs r1, #3
      str r1, [r0]
      movs r7, #250
      1: wfi
      subs r7, #1
      bne 1b
      """, reference: 32_768)
    machine.core.engine = engine
    var times: [UInt64] = []
    machine.core.exceptionObservers.append { if $0.kind == .enter { times.append($0.time) } }
    try machine.runToEnd()
    #expect(times.count == 250)
    // A hundred clocks are 48,828.125 cycles; no entry takes as long as one.
    let clocks = times.map { $0 * 32_768 / 16_000_000 }
    #expect(zip(clocks.dropFirst(), clocks).allSatisfy { $0 - $1 == 100 })
    #expect(Set(zip(times.dropFirst(), times).map { $0 - $1 }) == [48_828, 48_829])
    #expect((12_158_203...12_158_204).contains(times[249] - times[0]))
  }

  /// What is left counts on by the other clock when CLKSOURCE changes.
  @Test func theSourceMayChange() throws {
    let machine = try machine(
      """
      ldr r1, =1000
      str r1, [r0, #4]
      str r1, [r0, #8]
      movs r1, #1
      str r1, [r0]
      ldr r2, =2000
      1: subs r2, #1
      bne 1b
      ldr r2, [r0, #8]
      movs r1, #5
      str r1, [r0]
      nop
      nop
      ldr r3, [r0, #8]
      """, reference: 1_000_000)
    try machine.runToEnd()
    // 2,000 rounds of 4 cycles are 500 clocks of the reference.
    #expect((499...502).contains(1001 - machine.core[2]))
    #expect((1...8).contains(machine.core[2] - machine.core[3]))
  }
}
