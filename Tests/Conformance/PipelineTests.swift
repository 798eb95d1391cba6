import Bus
import CortexM
import Testing

@testable import Thumb

/// The Cortex-M4's cycles against a second implementation of the model, on random code.
@Suite struct PipelineTests {
  private static let sequences = 4000

  private final class Stopper: SemihostingHandler {
    func semihostingCall(_ core: Core) { core.requestStop() }
  }

  /// DDI 0403E, A7.3: whether the instruction at which a core stands fails its condition.
  private func failsCondition(_ xPSR: UInt32) -> Bool {
    let it = xPSR >> 25 & 3 | (xPSR >> 10 & 0x3F) << 2
    guard it & 0xF != 0 else { return false }
    let flag = { (bit: UInt32) in xPSR >> bit & 1 != 0 }
    let (n, z, c, v) = (flag(31), flag(30), flag(29), flag(28))
    let holds =
      switch it >> 5 {
      case 0: z
      case 1: c
      case 2: n
      case 3: v
      case 4: c && !z
      case 5: n == v
      case 6: n == v && !z
      default: true
      }
    return holds == (it >> 4 & 1 != 0) && it >> 5 != 7
  }

  @Test func everyCycleOfRandomSequences() throws {
    let bus = AddressSpace(scheduler: Scheduler(frequency: 1_000_000))
    let code = MemoryRegion(name: "code", base: 0, size: 1 << 20, access: .readExecute)
    try bus.add(code)
    try bus.add(MemoryRegion(name: "ram", base: 0x2000_0000, size: 1 << 17, access: .all))
    let core = try Core(.cortexM4F(), bus: bus)
    let stopper = Stopper()
    core.semihosting = stopper
    var generator = SequenceGenerator(.v7EMF, seed: 4)
    generator.hasConstantTiming = true
    code.store(4, 1 | 0x2000, .word)
    var starts: [UInt32] = []
    var address: UInt32 = 0x2000
    var compared = 0
    var wrong: [String] = []
    while compared < Self.sequences, wrong.count < 10 {
      starts = []
      address = 0x2000
      while address < 0xF_C000, starts.count < Self.sequences - compared {
        // Both places in a word.
        address += 2 * UInt32(generator.random.below(2))
        let made = generator.sequence(at: address, count: 40)
        for (index, halfword) in made.code.enumerated() {
          code.store(Int(address) + 2 * index, UInt32(halfword), .halfword)
        }
        starts.append(address)
        address += 2 * UInt32(made.code.count)
      }
      core.reset()
      _ = bus.write(0xE000_ED88, 0x00F0_0000, .word)
      for start in starts {
        for register in 0..<15 { core[register] = generator.random.word() }
        core[13] = SequenceGenerator.middle
        core[15] = start
        core.xPSR = 1 << 24
        if let difference = try compare(core, code, generator.decoder) { wrong.append(difference) }
        compared += 1
      }
    }
    #expect(wrong.isEmpty, "\(wrong.joined(separator: "\n"))")
  }

  /// Runs to the end of a sequence; the first instruction whose cycle differs.
  private func compare(_ core: Core, _ code: MemoryRegion, _ decoder: Decoder) throws -> String? {
    var trace: [PipelineReference.Item] = []
    var cycles: [UInt64] = []
    core.instructionObserver = { [unowned core] pc in
      let first = UInt16(code.load(Int(pc), .halfword))
      let second = UInt16(code.load(Int(pc) + 2, .halfword))
      trace.append(
        .init(
          decoder.decode(first, second), at: pc, conditionFailed: failsCondition(core.xPSR)))
      cycles.append(core.cycles)
    }
    defer { core.instructionObserver = nil }
    guard case .requested = core.run(until: .max) else { return "the core stopped at \(core.pc)" }
    let expected = PipelineReference.entries(trace)
    for (index, entry) in expected.enumerated() where cycles[index] - cycles[0] != entry {
      let context = trace[max(0, index - 3)...index].map { item in
        let first = UInt16(code.load(Int(item.address), .halfword))
        let second = UInt16(code.load(Int(item.address) + 2, .halfword))
        return Disassembler(architecture: .v7EMF).text(first, second, at: item.address)
      }
      return
        "\(context.joined(separator: "; ")) at \(trace[index].address): "
        + "\(cycles[index] - cycles[0]), reference \(entry)"
    }
    return nil
  }
}
