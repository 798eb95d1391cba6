import Bus
import CortexM
import Thumb

/// A program of random instructions among timer and external interrupts at random times, which
/// goes on after every fault. In RAM it may overwrite itself.
struct RandomProgram {
  let configuration: CoreConfiguration
  let seed: UInt64
  /// Whether the random instructions lie in RAM.
  let inRAM: Bool
  private static let length = 1024
  private static let harness = Result { try Self.assemble(.cortexM0) }
  private static let harnessM4 = Result { try Self.assemble(.cortexM4) }

  /// Vectors 2 to 6 (NMI and faults) resume somewhere else in the program with R5 to R7 valid;
  /// others count.
  private static func assemble(_ target: Assembly.Target) throws -> [UInt8] {
    let enableFPU =
      target == .cortexM4 ? "ldr r0, =0xE000ED88\nldr r1, =0xF00000\nstr r1, [r0]\n" : ""
    var vectors: [Int: String] = [:]
    for exception in 2...6 { vectors[exception] = "fault" }
    for exception in 7..<64 { vectors[exception] = "count" }
    return try Assembly(
      enableFPU + """
        ldr r0, =0xE000E014
        ldr r1, =0x20000000
        ldr r2, [r1]
        str r2, [r0]
        movs r2, #0
        str r2, [r0, #4]
        movs r2, #7
        subs r0, #4
        str r2, [r0]
        ldr r0, =0xE000E100
        mvns r2, r2
        str r2, [r0]
        bl pointers
        ldr r0, [r1, #4]
        bx r0
        .balign 4
        pointers:
        ldr r5, =0x20002000
        ldr r6, =0x20003040
        ldr r7, =0x20002800
        bx lr
        .ltorg
        .balign 4
        .thumb_func
        fault:
        ldr r5, =0x20000000
        ldr r6, [r5, #8]
        adds r6, #26
        str r6, [r5, #8]
        ldr r7, =0x7FE
        ands r6, r7
        ldr r7, [r5, #4]
        adds r6, r6, r7
        subs r6, #1
        str r6, [sp, #24]
        ldr r6, =0x01000000
        str r6, [sp, #28]
        mov r7, lr
        bl pointers
        ldr r7, =0x20002800
        ldr r6, =0x20003040
        ldr r5, =0xFFFFFFF9
        mov lr, r5
        ldr r5, =0x20002000
        bx lr
        .balign 4
        .thumb_func
        count:
        ldr r0, =0x20000000
        ldr r1, [r0, #12]
        adds r1, #1
        str r1, [r0, #12]
        bx lr
        .ltorg
        """, for: target, vectors: vectors
    ).image
  }

  /// A machine at the program's begin.
  func machine(_ engine: ExecutionEngine) throws -> TestMachine {
    let isM0 = configuration.architecture == .v6M
    let image = try (isM0 ? Self.harness : Self.harnessM4).get()
    let machine = try TestMachine(configuration)
    machine.core.engine = engine
    machine.code.store(0, contentsOf: image)
    var random = Random(seed: seed &* 0x9E37_79B9_7F4A_7C15)
    for offset in stride(from: 0x1000, to: 0x4000, by: 4) {
      machine.ram.store(offset, random.next(), .word)
    }
    machine.ram.store(0, 37 + random.next() % 2000, .word)
    let start = inRAM ? 0x2000_2001 : 0x0000_8001 as UInt32
    machine.ram.store(4, start, .word)
    let words = instructions(&random)
    let region = inRAM ? machine.ram : machine.code
    let offset = inRAM ? 0x2000 : 0x8000
    for (index, halfword) in words.enumerated() {
      region.store(offset + 2 * index, UInt32(halfword), .halfword)
    }
    machine.core.reset()
    return machine
  }

  private func instructions(_ random: inout Random) -> [UInt16] {
    let decoder = Decoder(architecture: configuration.architecture)
    var result: [UInt16] = []
    while result.count < Self.length {
      var first = UInt16(truncatingIfNeeded: random.next())
      // Half of the instructions of a Cortex-M4 are wide.
      if configuration.architecture != .v6M, random.next() & 1 == 0 { first |= 0xE800 }
      let second = UInt16(truncatingIfNeeded: random.next())
      let x = decoder.decode(first, second)
      guard isUseful(x, &random) else { continue }
      result.append(first)
      if x.size == 4 { result.append(second) }
    }
    return result
  }

  /// Keeps what a program survives: memory is reached by R5 to R7 and SP, which stay what they are.
  private func isUseful(_ x: Instruction, _ random: inout Random) -> Bool {
    let bases: ClosedRange<UInt8> = 5...7
    switch x.operation {
    case .undefined, .unpredictable, .udf, .cps, .msr, .wfi, .wfe, .bkpt, .coprocessor:
      return random.next() % 64 == 0 && x.operation != .unpredictable && x.operation != .msr
    case .bl, .b, .bConditional:
      return Int32(bitPattern: x.imm).magnitude < 400
    case .bx, .blx, .movPC, .addPC, .popPC, .ldrPC, .ldmPC, .ldmdbPC, .tbb, .tbh, .svc:
      return random.next() % 16 == 0
    default: break
    }
    switch x.timing {
    case .load, .loadRegister, .store, .storeRegister, .loadDouble, .storeDouble, .loadMultiple,
      .storeMultiple, .floatLoad, .floatStore, .floatLoadMultiple, .floatStoreMultiple,
      .loadExclusive, .storeExclusive:
      if x.writeback, random.next() % 8 != 0 { return false }
      let loads = x.timing != .storeMultiple && x.timing != .floatStoreMultiple
      if loads, x.imm & 0xE0 != 0, x.timing == .loadMultiple { return random.next() % 8 == 0 }
      if loads, bases.contains(x.rd) || x.rd == 13 { return false }
      return bases.contains(x.rn) || x.rn == 13 || x.operation == .push || x.operation == .pop
    default:
      if bases.contains(x.rd) || x.rd == 13 || x.rd == 15 {
        let isComparison = x.rd == 0
        return isComparison || random.next() % 64 == 0
      }
      return !bases.contains(x.ra) && x.ra != 13
    }
  }
}

extension TestMachine {
  /// What was executed of a random program.
  var executed: [[UInt8]] {
    [0, 0x2000_0000].map { core.executedMarks(of: $0).map { Array($0.prefix(0x9000)) } ?? [] }
  }
}

/// Everything of a machine that programs can see, and what happened to it.
struct MachineState: Equatable, CustomStringConvertible {
  var registers: [UInt32]
  var singles: [UInt32]
  var times: [UInt64]
  var memory: [UInt8]
  init(_ machine: TestMachine) {
    let core = machine.core
    registers =
      (0..<16).map { core[$0] } + [
        core.xPSR, core.msp, core.psp, core.control, core.primask, core.basepri, core.faultmask,
        core.fpscr, core.lowestStackPointers.msp, core.lowestStackPointers.psp,
      ]
    singles = (0..<32).map { core.single($0) }
    times = [core.cycles, core.instructions]
    memory = Array(UnsafeBufferPointer(start: machine.ram.bytes, count: 0x5000))
  }

  var description: String {
    "R \(registers.map { String($0, radix: 16) }), S \(singles), times \(times)"
  }
}
