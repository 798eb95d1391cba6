import Bus
import CortexM
import Testing

/// Interrupts that arrive in a given cycle, and the cycles in which handlers begin and end. Counts
/// are those of Documentation/TIMING.md: entry 16 (Cortex-M0), 15 (M0+), 12 (M4), tail-chaining 9, 8,
/// 6, return 13, 12, 10 behind the BX.
@Suite struct TimedScenarioTests {
  struct Timed: Sendable, CustomTestStringConvertible {
    let name: String
    let core: CoreConfiguration
    let code: String
    /// Interrupt lines that have a pulse, and the cycle, counted from the first instruction of `code`.
    let arrivals: [(cycle: UInt64, interrupt: Int)]
    /// `E16@19`: exception 16's handler begins in cycle 19; `X16`: it returns; `end`: the code ends.
    let log: String
    /// What a handler does before its BX LR.
    let handler: String
    var testDescription: String { "\(name) on \(core.name)" }

    init(
      _ name: String, _ core: CoreConfiguration, _ code: String, _ arrivals: [(UInt64, Int)],
      _ log: String, handler: String = ""
    ) {
      self.name = name
      self.core = core
      self.code = code
      self.arrivals = arrivals.map { (cycle: $0.0, interrupt: $0.1) }
      self.log = log
      self.handler = handler
    }
  }

  private static let nops = String(repeating: "nop\n", count: 30)
  private static let four = String(repeating: "nop\n", count: 4)
  private static let m0 = CoreConfiguration.cortexM0()
  private static let small = CoreConfiguration.cortexM0(multiplierCycles: 32)
  private static let plus = CoreConfiguration.cortexM0Plus()
  private static let m4 = CoreConfiguration.cortexM4F()

  /// Interrupt 0 has the highest priority, 1 and 2 share the next one, 3 has the lowest.
  static let all: [Timed] = [
    Timed("between instructions", m0, nops, [(3, 0)], "E16@19 X16@35 end@62"),
    Timed("between instructions", plus, nops, [(3, 0)], "E16@18 X16@32 end@59"),
    Timed("between instructions", m4, nops, [(3, 0)], "E16@15 X16@26 end@53"),
    Timed("a load is completed", m0, "ldr r0, [r5]\n" + nops, [(1, 0)], "E16@18 X16@34 end@64"),
    Timed("a load is completed", plus, "ldr r0, [r5]\n" + nops, [(1, 0)], "E16@17 X16@31 end@61"),
    Timed("a branch is completed", m0, "b 1f\n1:" + nops, [(1, 0)], "E16@19 X16@35 end@65"),
    Timed("a barrier is completed", m0, "dsb\n" + nops, [(1, 0)], "E16@20 X16@36 end@66"),
    Timed("the fast multiplier", m0, "muls r0, r1, r0\n" + nops, [(0, 0)], "E16@16 X16@32 end@63"),
    Timed(
      "the small multiplier is abandoned", small, "muls r0, r1, r0", [(10, 0)],
      "E16@26 X16@42 end@74"),
    Timed(
      "the small multiplier at its end", small, "muls r0, r1, r0", [(31, 0)], "E16@47 X16@63 end@95"
    ),
    Timed(
      "behind the small multiplier", small, "muls r0, r1, r0\nnop", [(32, 0)],
      "E16@48 X16@64 end@65"),
    Timed("LDM is abandoned", m0, "ldmia r5, {r0-r7}", [(4, 0)], "E16@20 X16@36 end@45"),
    Timed("STM is abandoned", m0, "stmia r5!, {r0-r4}", [(5, 0)], "E16@21 X16@37 end@43"),
    Timed(
      "PUSH is abandoned", m0, "push {r0-r7, lr}\nadd sp, #36", [(9, 0)], "E16@25 X16@41 end@52"),
    Timed("POP is abandoned", m0, "pop {r0-r3}\nsub sp, #16", [(2, 0)], "E16@18 X16@34 end@40"),
    Timed("LDM is abandoned", plus, "ldmia r5, {r0-r7}", [(4, 0)], "E16@19 X16@33 end@42"),
    // Of eight registers three are loaded by then; five follow.
    Timed("LDM goes on", m4, "ldmia r5, {r0-r4, r6-r8}\nnop", [(4, 0)], "E16@16 X16@27 end@34"),
    Timed(
      "LDM of its base begins again", m4, "ldmia r5, {r0-r7}\nnop", [(4, 0)], "E16@16 X16@27 end@37"
    ),
    Timed(
      "STM goes on twice", m4, "stmia r5!, {r0-r4, r6-r8}\nnop", [(3, 0), (30, 1)],
      "E16@15 X16@26 E17@42 X17@53 end@58"),
    Timed(
      "LDM in an IT block begins again", m4, "cmp r5, r5\nit eq\nldmeq r5, {r0-r4, r6-r8}\nnop",
      [(6, 0)], "E16@18 X16@29 end@39"),
    Timed("STM is abandoned", m4, "stmia r5!, {r0-r3}\nnop", [(1, 0)], "E16@13 X16@24 end@30"),
    Timed("VLDM is abandoned", m4, "vldmia r5, {s0-s7}\nnop", [(8, 0)], "E16@20 X16@31 end@41"),
    Timed(
      "LDM in whose course nothing preempts", m0, "cpsid i\nldmia r5, {r0-r7}\ncpsie i\nnop",
      [(5, 0)], "E16@27 X16@43 end@44"),
    Timed("late arrival", m0, nops, [(0, 3), (5, 0)], "E16@16 X16@19 E19@28 X19@44 end@74"),
    Timed("late arrival", plus, nops, [(0, 3), (5, 0)], "E16@15 X16@17 E19@25 X19@39 end@69"),
    Timed("late arrival", m4, nops, [(0, 3), (5, 0)], "E16@12 X16@13 E19@19 X19@30 end@60"),
    Timed(
      "late arrival in the last cycle", m0, nops, [(0, 3), (16, 0)],
      "E16@16 X16@19 E19@28 X19@44 end@74"),
    Timed(
      "too late: it preempts", m0, nops, [(0, 3), (18, 0)], "E19@16 E16@34 X16@54 X19@72 end@102",
      handler: four),
    Timed(
      "too late: it preempts", m4, nops, [(0, 3), (14, 0)], "E19@12 E16@26 X16@41 X19@54 end@84",
      handler: four),
    Timed(
      "a late arrival of the same priority waits", m0, nops, [(0, 2), (5, 1)],
      "E18@16 X18@19 E17@28 X17@44 end@74"),
    Timed(
      "a tie of the same cycle", m0, nops, [(2, 2), (2, 1)], "E17@18 X17@21 E18@30 X18@46 end@74"),
    Timed(
      "two priorities in the same cycle", m4, nops, [(2, 3), (2, 0)],
      "E16@14 X16@15 E19@21 X19@32 end@60"),
    Timed(
      "tail-chaining", m0, nops, [(0, 0), (17, 1)], "E16@16 X16@23 E17@32 X17@52 end@82",
      handler: four),
    Timed(
      "tail-chaining", m4, nops, [(0, 0), (13, 1)], "E16@12 X16@17 E17@23 X17@38 end@68",
      handler: four),
    Timed(
      "three chained", m4, nops, [(0, 0), (1, 1), (2, 2)],
      "E16@12 X16@13 E17@19 X17@20 E18@26 X18@37 end@67"),
    Timed(
      "an arrival while the frame is popped", m0, nops, [(0, 0), (25, 1)],
      "E16@16 X16@25 E17@34 X17@50 end@80"),
    Timed(
      "an arrival while the frame is popped", m4, nops, [(0, 0), (20, 3)],
      "E16@12 X16@20 E19@26 X19@37 end@67"),
    Timed(
      "an arrival behind the return", m0, nops, [(0, 0), (32, 1)],
      "E16@16 X16@32 E17@48 X17@64 end@94"),
    Timed(
      "CPSIE lets it in", m0, "cpsid i\nnop\nnop\ncpsie i\n" + nops, [(1, 0)],
      "E16@20 X16@36 end@66"),
    Timed("WFI", m0, "wfi\n" + nops, [(50, 0)], "E16@66 X16@82 end@112"),
    Timed("WFI", m4, "wfi\n" + nops, [(50, 0)], "E16@62 X16@73 end@103"),
    Timed(
      "WFI with PRIMASK", m0, "cpsid i\nwfi\nnop\ncpsie i\n" + nops, [(50, 0)],
      "E16@68 X16@84 end@114"),
    Timed(
      "with floating-point context, lazily", m4, "vmov s0, r0\n" + nops, [(5, 0)],
      "E16@17 X16@28 end@54"),
    Timed(
      "a condition that fails takes its cycle", m4, "cmp r5, r5\nit ne\nmovne r0, #1\n" + nops,
      [(2, 0)], "E16@14 X16@25 end@55"),
  ]

  /// R5 points to RAM; SP leaves room above it.
  private static let setup = """
    ldr r0, =0xE000E400
    ldr r1, =0xC0808000
    str r1, [r0]
    ldr r0, =0xE000E100
    movs r1, #15
    str r1, [r0]
    ldr r5, =0x20001000
    ldr r0, =0x20003000
    mov sp, r0
    b 1f
    .ltorg
    .balign 8
    1: nop
    bkpt 0xAB

    """

  @Test(arguments: all)
  func timed(_ scenario: Timed) throws {
    let isM4 = scenario.core.name == "Cortex-M4F"
    let enableFPU = isM4 ? "ldr r0, =0xE000ED88\nldr r1, =0xF00000\nstr r1, [r0]\n" : ""
    let names = (0..<4).map { "handler\($0)" }
    let handlers = names.map { ".balign 4\n.thumb_func\n\($0): \(scenario.handler)\nbx lr\n" }
    let program = try Assembly(
      enableFPU + Self.setup + scenario.code + "\nbkpt 0xAB\n" + handlers.joined(),
      for: isM4 ? .cortexM4 : .cortexM0,
      vectors: Dictionary(uniqueKeysWithValues: names.enumerated().map { (16 + $0, $1) }))
    for engine in ExecutionEngine.allCases {
      #expect(try log(of: scenario, program, engine) == scenario.log, "\(engine)")
    }
  }

  private func log(
    of scenario: Timed, _ program: Assembly, _ engine: ExecutionEngine
  ) throws -> String {
    let machine = try TestMachine(scenario.core, image: program.image)
    machine.core.engine = engine
    try machine.runToEnd()
    let start = machine.core.cycles
    var log: [String] = []
    machine.core.exceptionObservers.append {
      log.append("\($0.kind == .enter ? "E" : "X")\($0.exception)@\($0.time - start)")
    }
    let nvic = machine.core.nvic
    let events = scenario.arrivals.map { arrival in
      Event("arrival") { nvic.interruptPulse(arrival.interrupt) }
    }
    for (event, arrival) in zip(events, scenario.arrivals) {
      machine.scheduler.schedule(event, at: start + arrival.cycle)
    }
    machine.onCall = { core in
      log.append("end@\(core.cycles - start)")
      core.requestStop()
    }
    try machine.runToEnd()
    return log.joined(separator: " ")
  }
}
