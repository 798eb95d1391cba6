import CortexM
import Testing

/// Nothing a guest does may bring the emulator down, and the same guest gives the same run.
@Suite struct RobustnessTests {
  /// A flash full of random halfwords, with a valid reset vector; half of them likely instructions.
  private func noise(seed: UInt64) -> [UInt8] {
    var random = Random(seed: seed)
    var image: [UInt8] = []
    func append(_ word: UInt32) {
      for shift in stride(from: UInt32(0), to: 32, by: 8) {
        image.append(UInt8(word >> shift & 0xFF))
      }
    }
    append(0x2000_4000)
    append(0x101)
    for _ in 2..<64 { append(0x100 + random.next() % 0x4000 | 1) }
    while image.count < 0x8000 {
      switch random.next() % 4 {
      case 0: append(random.next())
      // 32-bit encodings.
      case 1: append(random.next() << 16 | 0xE800 | random.next() & 0x17FF)
      // 16-bit data processing and loads and stores.
      default: append((random.next() & 0x7FFF) << 16 | random.next() & 0x7FFF)
      }
    }
    return image
  }

  private func run(_ seed: UInt64, _ configuration: CoreConfiguration) throws -> [UInt64] {
    let machine = try TestMachine(configuration, image: noise(seed: seed))
    var random = Random(seed: seed)
    for register in 0..<13 {
      machine.core[register] = 0x2000_0000 + random.next() % 0x4000 & ~3
    }
    if configuration.name != "Cortex-M0" {
      _ = machine.bus.write(0xE000_ED88, 0xF0_0000, .word)
    }
    machine.onCall = { _ in }
    _ = machine.core.run(until: 40_000)
    let core = machine.core
    return (0..<16).map { UInt64(core[$0]) } + [UInt64(core.xPSR), core.cycles, core.instructions]
  }

  @Test(arguments: Array(1...60) as [UInt64])
  func noiseRunsDeterministically(seed: UInt64) throws {
    for configuration in [CoreConfiguration.cortexM0(), .cortexM4F(), .cortexM3()] {
      #expect(try run(seed, configuration) == run(seed, configuration))
    }
  }

  /// More different instructions than the pipeline model numbers at once.
  @Test func theModelSurvivesMoreProfilesThanItNumbers() throws {
    let machine = try TestMachine(.cortexM4F())
    // STMIA.W Rn, {list} for lists of R0 to R12 and R14, from nine bases.
    var image: [UInt8] = [0, 0x40, 0, 0x20, 9, 0, 0, 0]
    var count = 0
    for base in [2, 3, 4, 5, 6, 7, 8, 9, 10] {
      for list in 0..<0x2000 where list.nonzeroBitCount >= 2 && list >> base & 1 == 0 {
        let first = 0xE880 | base
        image += [UInt8(first & 0xFF), UInt8(first >> 8), UInt8(list & 0xFF), UInt8(list >> 8)]
        count += 1
      }
    }
    for base in [2, 3, 4, 5, 6, 7, 8, 9, 10] {
      for list in 0x4000..<0x6000 where list.nonzeroBitCount >= 2 && list >> base & 1 == 0 {
        let first = 0xE880 | base
        image += [UInt8(first & 0xFF), UInt8(first >> 8), UInt8(list & 0xFF), UInt8(list >> 8)]
        count += 1
      }
    }
    image += [0xAB, 0xBE]
    #expect(count > 0xF000)
    machine.code.store(0, contentsOf: image)
    machine.core.reset()
    for register in 0..<13 { machine.core[register] = 0x2000_0000 }
    try machine.runToEnd()
    #expect(machine.core.instructions == UInt64(count) + 1)
  }
}
