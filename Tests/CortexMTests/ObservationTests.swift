import Bus
import CortexM
import Testing

/// Watches, marks of executed and read bytes, code that changes.
@Suite struct ObservationTests {
  @Test(arguments: [CoreConfiguration.cortexM0(), .cortexM4F()])
  func aWatchSeesTheArrivalAndCostsNothing(configuration: CoreConfiguration) throws {
    let program = try Assembly(
      "movs r0, #0\n1: adds r0, #1\ncmp r0, #5\nbne 1b\nbkpt 0xAB", for: .cortexM0)
    let plain = try TestMachine(configuration, image: program.image)
    try plain.runToEnd()
    let watched = try TestMachine(configuration, image: program.image)
    var seen: [UInt32] = []
    let start = watched.core.pc
    let watch = watched.core.watch(start + 2) { seen.append($0[0]) }
    try watched.runToEnd()
    #expect(seen == [0, 1, 2, 3, 4])
    #expect(watched.core.cycles == plain.core.cycles)
    #expect(watched.core.instructions == plain.core.instructions)
    watched.core.remove(watch)
    watched.core.reset()
    try watched.runToEnd()
    #expect(seen.count == 5)
  }

  @Test func aWatchCanStopAndTheRunGoesOnBehindIt() throws {
    let program = try Assembly("movs r0, #1\nmovs r0, #2\nmovs r0, #3\nbkpt 0xAB", for: .cortexM0)
    let machine = try TestMachine(image: program.image)
    let address = machine.core.pc + 2
    machine.core.watch(address) { $0.requestStop() }
    try machine.runToEnd()
    #expect(machine.core.pc == address)
    #expect(machine.core[0] == 1)
    try machine.runToEnd()
    #expect(machine.core[0] == 3)
  }

  @Test func executedAndReadBytesAreMarked() throws {
    let program = try Assembly(
      "ldr r0, 1f\nb 2f\n.balign 4\n1: .word 7\n.word 8\n2: bl 3f\n3: bkpt 0xAB", for: .cortexM0)
    let machine = try TestMachine(image: program.image)
    let start = Int(machine.core.pc)
    machine.core.trackExecution(true)
    machine.bus.trackReads(true)
    try machine.runToEnd()
    let executed = try #require(machine.core.executedMarks(of: 0))
    // LDR and B, BL, BKPT.
    #expect((0..<24).filter { executed[start + $0] != 0 } == [0, 1, 2, 3] + Array(12..<18))
    let read = try #require(machine.code.readMarks)
    #expect((0..<24).filter { read[start + $0] != 0 } == [4, 5, 6, 7])
  }

  @Test func codeInRAMCanChange() throws {
    // Writes "movs r0, #1; bx lr" into RAM, calls it, changes the constant, calls it again.
    let program = try Assembly(
      """
      ldr r4, =0x20000000
      ldr r5, =0x47702001
      str r5, [r4]
      adds r6, r4, #1
      blx r6
      mov r7, r0
      movs r5, #9
      strb r5, [r4]
      blx r6
      bkpt 0xAB
      .ltorg
      """, for: .cortexM0)
    let machine = try TestMachine(image: program.image)
    try machine.runToEnd()
    #expect(machine.core[7] == 1)
    #expect(machine.core[0] == 9)
  }

  @Test func theLowestStackPointerIsKept() throws {
    let program = try Assembly(
      "push {r0-r3}\nsub sp, #64\nadd sp, #64\npop {r0-r3}\nbkpt 0xAB", for: .cortexM0)
    let machine = try TestMachine(image: program.image)
    machine.core.resetStackTracking()
    try machine.runToEnd()
    #expect(machine.core.lowestStackPointers.msp == 0x2000_4000 - 80)
    #expect(machine.core.lowestStackPointers.psp == .max)
  }

  @Test func cycleCounterCountsCoreCycles() throws {
    let program = try Assembly(
      """
      ldr r0, =0xE000EDFC
      ldr r1, =0x01000000
      str r1, [r0]
      ldr r0, =0xE0001000
      movs r1, #1
      str r1, [r0]
      ldr r2, [r0, #4]
      nop
      nop
      nop
      ldr r3, [r0, #4]
      subs r3, r3, r2
      bkpt 0xAB
      .ltorg
      """, for: .cortexM4)
    let machine = try TestMachine(.cortexM4F(), image: program.image)
    try machine.runToEnd()
    // LDR takes 2, the three NOPs 1 each.
    #expect(machine.core[3] == 5)
  }
}
