import Bus
import CortexM
import Foundation
import Testing

/// Execution against Unicorn, which has its instruction semantics from QEMU: random sequences of
/// every row of the table from random states, flags, Q, GE and FPSCR included.
///
/// A million instructions by default; `THUMBPRINT_LONG_TESTS=1` makes it fifty millions,
/// `THUMBPRINT_UNICORN_INSTRUCTIONS` any number, `THUMBPRINT_SEED` another campaign.
@Suite struct UnicornTests {
  private static let environment = ProcessInfo.processInfo.environment

  /// The first halfwords of EOR.W and TT, which Cortex-M0 and Cortex-M4 do not have.
  @Test func theModelsAreThoseAskedFor() throws {
    for (model, code) in [
      (Unicorn.Model.cortexM0, [0x81, 0xEA, 0x02, 0x00]), (.cortexM4, [0x41, 0xE8, 0x00, 0xF0]),
    ] as [(Unicorn.Model, [UInt8])] {
      let unicorn = try Unicorn(model, codeSize: 1 << 16, ramSize: 1 << 16)
      try code.withUnsafeBytes { try unicorn.write(0x100, $0) }
      #expect(unicorn.run(from: 0x100, to: 0x104, count: 1) != nil)
    }
  }

  private var seed: UInt64 {
    Self.environment["THUMBPRINT_SEED"].flatMap { UInt64($0) } ?? 20_261_123
  }

  /// Instructions for each core.
  private var wanted: Int {
    if let text = Self.environment["THUMBPRINT_UNICORN_INSTRUCTIONS"], let count = Int(text) {
      return count
    }
    return Self.environment["THUMBPRINT_LONG_TESTS"] == nil ? 500_000 : 25_000_000
  }

  @Test(arguments: [CoreConfiguration.cortexM0(), .cortexM4F()])
  func randomSequences(configuration: CoreConfiguration) throws {
    var comparison = try SequenceComparison(configuration, seed: seed)
    var batch = 0
    while comparison.instructions < wanted, comparison.differences.count < 10 {
      try comparison.runBatch(batch)
      batch += 1
    }
    print(
      "\(configuration.name) against Unicorn: \(comparison.instructions) instructions, seed \(seed)"
    )
    #expect(
      comparison.differences.isEmpty,
      "THUMBPRINT_SEED=\(seed): \(comparison.differences.joined(separator: "\n"))")
  }
}

/// See `Deviation`.
@Suite struct DeviationTests {
  /// VMSR FPSCR, R7, and the instruction.
  private func code(_ deviation: Deviation) -> [UInt16] {
    [
      0xEEE1, 0x7A10, UInt16(deviation.encoding >> 16),
      UInt16(truncatingIfNeeded: deviation.encoding), 0xBEAB,
    ]
  }

  @Test(arguments: Deviation.all)
  func unicornDoesSoStill(_ deviation: Deviation) throws {
    let unicorn = try Unicorn(.cortexM4, codeSize: 1 << 16, ramSize: 1 << 16)
    unicorn.enableFloatingPoint()
    try code(deviation).withUnsafeBytes { try unicorn.write(0x100, $0) }
    unicorn.flags = 0
    unicorn[0] = deviation.register
    unicorn[1] = .max
    unicorn[7] = deviation.fpscr
    unicorn.setSingle(0, deviation.single)
    #expect(unicorn.run(from: 0x100, to: 0x108) == nil)
    #expect((deviation.comparesFlags ? unicorn.flags : unicorn.single(0)) == deviation.unicorn)
  }

  @Test(arguments: Deviation.all)
  func theManualIsFollowed(_ deviation: Deviation) throws {
    let bus = AddressSpace(scheduler: Scheduler(frequency: 1_000_000))
    let memory = MemoryRegion(name: "code", base: 0, size: 1 << 16, access: .all)
    try bus.add(memory)
    let core = try Core(.cortexM4F(), bus: bus)
    for (index, halfword) in code(deviation).enumerated() {
      memory.store(0x100 + 2 * index, UInt32(halfword), .halfword)
    }
    memory.store(4, 0x101, .word)
    core.reset()
    _ = bus.write(0xE000_ED88, 0x00F0_0000, .word)
    core[0] = deviation.register
    core[1] = .max
    core[7] = deviation.fpscr
    core.setSingle(0, deviation.single)
    for _ in 0..<2 { _ = core.step() }
    let flags = core.xPSR & 0xF800_0000
    #expect((deviation.comparesFlags ? flags : core.single(0)) == deviation.expected)
  }
}
