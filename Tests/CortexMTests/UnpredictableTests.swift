import Bus
import CortexM
import TestSupport
import Testing
import Thumb

/// What the architecture leaves open has one behaviour here and is reported, so that `--strict`
/// stops at it. The list is FIDELITY.md's.
@Suite struct UnpredictableTests {
  /// A program that does such a thing, and R0 behind it; `handler` sets R0 to 99.
  struct Case: CustomTestStringConvertible, Sendable {
    let testDescription: String
    var cores = ["M4"]
    let code: String
    let result: UInt32
    /// Part of what is reported.
    let report: String
  }

  static let cases = [
    Case(
      testDescription: "IT in an IT block begins one of its own",
      code: "movs r0, #1\ncmp r0, #1\n.inst.n 0xBF04\n.inst.n 0xBF18\nmovs r0, #7\nnop",
      result: 1, report: "IT block"),
    Case(
      testDescription: "a branch before the block's end is taken",
      code: "movs r0, #1\ncmp r0, #1\n.inst.n 0xBF04\n.inst.n 0xE000\nmovs r0, #7\nnop\nnop",
      result: 1, report: "IT block"),
    Case(
      testDescription: "BX in the middle of a block",
      code:
        "movs r0, #1\nadr r1, 1f\nadds r1, #1\ncmp r0, #1\n.inst.n 0xBF04\n.inst.n 0x4708\nmovs r0, #7\n.balign 4\n1: nop\nnop",
      result: 1, report: "IT block"),
    Case(
      testDescription: "CBZ in an IT block",
      code: "movs r0, #0\ncmp r0, #0\n.inst.n 0xBF08\n.inst.n 0xB100\nmovs r0, #7\nnop",
      result: 0, report: "IT block"),
    Case(
      testDescription: "CPS in an IT block works",
      code: "movs r0, #0\ncmp r0, #0\n.inst.n 0xBF08\n.inst.n 0xB672\nmrs r0, primask",
      result: 1, report: "IT block"),
    Case(
      testDescription: "an unaligned access to a device is a UsageFault",
      code: "ldr r1, =0x40000001\nldr r0, [r1]", result: 99, report: "unaligned"),
    Case(
      testDescription: "LDRD of the same register twice is UNDEFINED",
      code: "mov r1, sp\n.inst.w 0xE9D10000", result: 99, report: "UNDEFINED here"),
    Case(
      testDescription: "an empty list is UNDEFINED", cores: ["M0", "M0+", "M4"],
      code: "mov r1, sp\n.inst.n 0xC900", result: 99, report: "UNDEFINED here"),
    Case(
      testDescription: "PendSV set and cleared is set", cores: ["M0", "M0+", "M4"],
      code: "movs r0, #1\nldr r1, =0xE000ED04\nldr r2, =0x18000000\nstr r2, [r1]\nnop\nnop",
      result: 99, report: "at once"),
    Case(
      testDescription: "a byte of ISER on ARMv6-M is a fault", cores: ["M0", "M0+"],
      code: "ldr r1, =0xE000E100\nldrb r0, [r1]", result: 99, report: "halfword"),
    Case(
      testDescription: "a byte of ISER on ARMv7-M is read",
      code: "ldr r1, =0xE000E100\nmovs r0, #6\nstr r0, [r1]\nldrb r0, [r1]", result: 6,
      report: "halfword"),
    Case(
      testDescription: "VECTCLRACTIVE does nothing", cores: ["M0", "M4"],
      code: "movs r0, #5\nldr r1, =0xE000ED0C\nldr r2, =0x05FA0002\nstr r2, [r1]", result: 5,
      report: "VECTCLRACTIVE"),
    Case(
      testDescription: "HFNMIENA alone leaves the MPU off",
      code: "movs r0, #2\nldr r1, =0xE000ED94\nstr r0, [r1]\nldr r0, [r1]", result: 2,
      report: "HFNMIENA"),
    Case(
      testDescription: "region 9 is the last one",
      code: "movs r0, #9\nldr r1, =0xE000ED98\nstr r0, [r1]\nldr r0, [r1]", result: 7,
      report: "not there"),
    Case(
      testDescription: "a region of 16 bytes",
      code: "ldr r1, =0xE000EDA0\nldr r0, =0x03000007\nstr r0, [r1]\nldr r0, [r1]",
      result: 0x0300_0007, report: "small"),
    Case(
      testDescription: "a base that is no multiple of the size",
      code: """
        ldr r1, =0xE000ED9C
        ldr r0, =0x20000020
        str r0, [r1]
        ldr r0, =0x03000011
        str r0, [r1, #4]
        ldr r0, [r1]
        """, result: 0x2000_0020, report: "multiple"),
    Case(
      testDescription: "a return from a handler to where none was is a HardFault", cores: ["M0"],
      code: """
        svc 0
        b 1f
        .thumb_func
        call: ldr r0, =0xFFFFFFF1
        bx r0
        .ltorg
        1: nop
        """, result: 99, report: "EXC_RETURN"),
    Case(
      testDescription: "EXC_RETURN with zeros in its middle is a fault",
      code: """
        svc 0
        b 1f
        .thumb_func
        call: ldr r0, =0xFF00FFF9
        bx r0
        .ltorg
        1: nop
        """, result: 99, report: "EXC_RETURN"),
  ]

  private static let configurations: [String: (CoreConfiguration, Assembly.Target)] = [
    "M0": (.cortexM0(), .cortexM0), "M0+": (.cortexM0Plus(mpuRegions: 8), .cortexM0),
    "M4": (.cortexM4F(), .cortexM4),
  ]

  @Test(arguments: cases, ExecutionEngine.allCases)
  func behavesAndIsReported(_ example: Case, engine: ExecutionEngine) throws {
    var vectors = [3: "handler", 14: "handler"]
    if example.code.contains("call:") { vectors[11] = "call" }
    for name in example.cores {
      let (configuration, target) = Self.configurations[name]!
      // Three times, so that the block engine makes a block of it.
      let program = try Assembly(
        """
        again: b begin
        .ltorg
        .balign 4
        begin: cpsie i
        \(example.code)
        bkpt 0xAB
        b again
        .ltorg
        .balign 4
        .thumb_func
        handler: movs r0, #99
        bkpt 0xAB
        b handler
        """, for: target, vectors: vectors)
      let machine = try TestMachine(configuration, image: program.image)
      machine.core.engine = engine
      var reports: [String] = []
      machine.bus.unmodelledObserver = { reports.append($0.what) }
      for round in 1...3 {
        try machine.runToEnd()
        #expect(machine.core[0] == example.result, "\(name), round \(round)")
        #expect(reports.contains { $0.contains(example.report) && $0.contains("UNPREDICTABLE") })
        if machine.core.currentException != 0 { break }
        reports = []
      }
    }
  }

  /// Every 16-bit encoding that is UNPREDICTABLE, and a systematic part of the 32-bit ones.
  @Test(arguments: ["M0", "M0+", "M4"], ExecutionEngine.allCases)
  func everyEncodingIsUndefined(name: String, engine: ExecutionEngine) throws {
    let (configuration, _) = Self.configurations[name]!
    let decoder = Decoder(architecture: configuration.architecture)
    var encodings: [(UInt16, UInt16)] = (0...UInt16.max).lazy
      .filter { !InstructionSet.isWide($0) }.map { ($0, 0) }
    var random = RandomSource(seed: 4)
    for first in UInt16(0xE800)...0xFFFF {
      for _ in 0..<4 { encodings.append((first, UInt16(truncatingIfNeeded: random.bits()))) }
    }
    encodings = encodings.filter { decoder.decode($0.0, $0.1).operation == .unpredictable }
    #expect(encodings.count > (configuration.architecture == .v6M ? 20 : 2000))
    let machine = try TestMachine(configuration, image: Assembly("b .", for: .cortexM0).image)
    machine.core.engine = engine
    var reports = 0
    machine.bus.unmodelledObserver = { reports += $0.what.contains("UNDEFINED here") ? 1 : 0 }
    for (index, (first, second)) in encodings.enumerated() {
      let offset = 0x1000 + 8 * (index % 1000)
      machine.code.store(offset, UInt32(first) | UInt32(second) << 16, .word)
      machine.core.reset()
      machine.core.vectorCatch = [3]
      machine.core[15] = UInt32(offset)
      let stop = machine.core.run(until: machine.core.cycles + 100)
      guard case .fault(let report) = stop else {
        Issue.record("\(String(first, radix: 16)) \(String(second, radix: 16)): \(stop)")
        continue
      }
      #expect(report.pc == UInt32(offset) && reports == index + 1)
    }
  }
}
