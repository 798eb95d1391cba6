import Bus
import CortexM
import Foundation
import Testing

/// The other engines against the precise one: registers, memory, cycles, instructions, exceptions
/// and what was executed, at random points of time.
@Suite struct EngineTests {
  private static let isLong = ProcessInfo.processInfo.environment["THUMBPRINT_LONG_TESTS"] != nil
  private static let count: UInt64 = isLong ? 4000 : 60

  @Test(arguments: [
    CoreConfiguration.cortexM0(), .cortexM0(multiplierCycles: 32), .cortexM0Plus(), .cortexM4F(),
  ])
  func randomPrograms(configuration: CoreConfiguration) throws {
    var instructions: UInt64 = 0
    var exceptions = 0
    var translated = 0
    for seed in 1...Self.count {
      for inRAM in [false, true] {
        let program = RandomProgram(configuration: configuration, seed: seed, inRAM: inRAM)
        let (executed, taken, blocks) = try compare(program)
        translated += blocks
        instructions += executed
        exceptions += taken
      }
    }
    // The programs do run, and are interrupted.
    #expect(instructions > 20_000 * Self.count)
    #expect(exceptions > 100 * Int(Self.count))
    // So does their machine code, where there can be any.
    #if arch(x86_64)
      #expect(translated > 30 * Int(Self.count))
    #endif
  }

  private func compare(_ program: RandomProgram) throws -> (
    instructions: UInt64, exceptions: Int, translated: Int
  ) {
    let machines = try ExecutionEngine.allCases.map { try program.machine($0) }
    var logs = [[String]](repeating: [], count: machines.count)
    machines.last!.core.translationPatience = 1
    for (index, machine) in machines.enumerated() {
      machine.core.trackExecution(true)
      machine.core.exceptionObservers.append {
        logs[index].append("\($0.kind) \($0.exception) at \($0.time), pc \($0.pc)")
      }
      interrupt(machine, seed: program.seed)
    }
    var random = Random(seed: program.seed)
    var limit: UInt64 = 0
    while limit < 60_000 {
      limit += UInt64(random.next() % 4) == 0 ? UInt64(random.next() % 50) : 3000
      let reasons = machines.map { "\($0.core.run(until: limit))" }
      let states = machines.map(MachineState.init)
      guard Set(reasons).count == 1, states.allSatisfy({ $0 == states[0] }), Set(logs).count == 1
      else {
        Issue.record(
          """
          seed \(program.seed), in RAM \(program.inRAM), limit \(limit): \(reasons)
          precise \(states[0])
          block   \(states[1])
          jit     \(states[2])
          memory \(states.map { $0.memory == states[0].memory })
          \(logs.map { $0.suffix(3) })
          """)
        break
      }
      if reasons[0] != "limitReached" { break }
    }
    #expect(machines.allSatisfy { $0.executed == machines[0].executed }, "seed \(program.seed)")
    return (machines[0].core.instructions, logs[0].count, machines[2].core.translatedBlocks)
  }

  /// External interrupts at random times.
  private func interrupt(_ machine: TestMachine, seed: UInt64) {
    var random = Random(seed: seed + 1)
    let event = Event("interrupt")
    event.handler = { [unowned machine, unowned event] in
      machine.core.nvic.interruptPulse(Int(random.next() % 8))
      machine.scheduler.schedule(event, after: UInt64(20 + random.next() % 3000))
    }
    machine.events.append(event)
    machine.scheduler.schedule(event, at: 100)
  }

  @Test func watchesAndStepsMeetBlocks() throws {
    let code = """
      movs r0, #0
      ldr r2, =1000
      1: adds r0, #1
      watched: adds r1, r1, r0
      cmp r0, r2
      bne 1b
      bkpt 0xAB
      """
    let machine = try TestMachine(image: Assembly(code, for: .cortexM0).image)
    var arrivals: [UInt32] = []
    var watch: Watch?
    // In the middle of a loop that runs as a block by then.
    machine.scheduler.schedule(
      machine.event {
        watch = machine.core.watch(0x10C) { arrivals.append($0[0]) }
      }, at: 2000)
    machine.scheduler.schedule(machine.event { machine.core.remove(watch!) }, at: 2060)
    try machine.runToEnd()
    #expect(arrivals.count == 10)
    #expect(machine.core[1] == 500_500)
    #expect(machine.core.instructions == 4002 + 1)
  }
}
