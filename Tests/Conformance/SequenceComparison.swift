import Bus
import CortexM
import TestSupport
import Thumb

/// Runs sequences here and on Unicorn from the same random state and compares what they leave.
struct SequenceComparison {
  static let instructionsEach = 60
  private static let codeSize = 1 << 20
  private static let ramSize = 1 << 17
  private static let ramBase: UInt32 = 0x2000_0000
  private static let firstCode: UInt32 = 0x2000

  private let isV7: Bool
  private let architecture: Architecture
  private let seed: UInt64
  private let bus: AddressSpace
  private let core: Core
  private let code = MemoryRegion(
    name: "code", base: 0, size: Self.codeSize, access: .readExecute)
  private let ram = MemoryRegion(
    name: "ram", base: Self.ramBase, size: Self.ramSize, access: .all)
  private let stopper = Stopper()
  private(set) var instructions = 0
  private(set) var differences: [String] = []

  /// Any semihosting call ends a run.
  private final class Stopper: SemihostingHandler {
    func semihostingCall(_ core: Core) { core.requestStop() }
  }

  /// The registers that are set before a sequence and compared behind it.
  private struct State: Equatable {
    var core = [UInt32](repeating: 0, count: 16)
    var singles = [UInt32](repeating: 0, count: 32)
    /// N, Z, C, V and Q.
    var flags: UInt32 = 0
  }

  init(_ configuration: CoreConfiguration, seed: UInt64) throws {
    var configuration = configuration
    // Unicorn's BASEPRI has all eight bits.
    configuration.priorityBits = configuration.architecture == .v6M ? 2 : 8
    architecture = configuration.architecture
    isV7 = architecture != .v6M
    self.seed = seed
    bus = AddressSpace(scheduler: Scheduler(frequency: 1_000_000))
    try bus.add(code)
    try bus.add(ram)
    core = try Core(configuration, bus: bus)
    core.semihosting = stopper
  }

  /// Compares one memory full of sequences; batches differ by their number.
  mutating func runBatch(_ batch: Int) throws {
    var random = RandomSource(seed: seed &+ UInt64(batch) &* 0x1_0000_0001)
    var generator = SequenceGenerator(architecture, seed: random.next())
    let unicorn = try Unicorn(
      isV7 ? .cortexM4 : .cortexM0, codeSize: Self.codeSize, ramSize: Self.ramSize)
    var bytes = [UInt8](repeating: 0, count: Self.codeSize)
    var sequences: [(start: UInt32, end: UInt32)] = []
    var address = Self.firstCode
    // Code far from the start lets literals and tables reach either way.
    while address < UInt32(Self.codeSize) - 0x4000 {
      let made = generator.sequence(at: address, count: Self.instructionsEach)
      for (index, halfword) in made.code.enumerated() {
        bytes[Int(address) + 2 * index] = UInt8(halfword & 0xFF)
        bytes[Int(address) + 2 * index + 1] = UInt8(halfword >> 8)
      }
      let end = address + 2 * UInt32(made.code.count) - 2
      sequences.append((address, end))
      instructions += made.instructions
      address = end + 2 + 2 * UInt32(random.below(2))
    }
    // The vector table, for the reset only.
    for (index, byte) in [0, 0, 1, 0x20, 1, 0x20, 0, 0].enumerated() { bytes[index] = UInt8(byte) }
    try bytes.withUnsafeBytes { try unicorn.write(0, $0) }
    code.store(0, contentsOf: bytes)
    let data = (0..<Self.ramSize).map { _ in UInt8(truncatingIfNeeded: random.next() >> 24) }
    ram.store(0, contentsOf: data)
    try data.withUnsafeBytes { try unicorn.write(Self.ramBase, $0) }
    core.reset()
    // The engines take their turns.
    core.engine = ExecutionEngine.allCases[batch % ExecutionEngine.allCases.count]
    core.translationPatience = 1
    if isV7 {
      _ = bus.write(0xE000_ED88, 0x00F0_0000, .word)
      unicorn.enableFloatingPoint()
    }
    for sequence in sequences where differences.count < 10 {
      try compare(sequence, &random, unicorn, batch)
    }
  }

  private mutating func compare(
    _ sequence: (start: UInt32, end: UInt32), _ random: inout RandomSource, _ unicorn: Unicorn,
    _ batch: Int
  ) throws {
    let before = state(&random)
    let memory = Array(UnsafeBufferPointer(start: ram.bytes, count: Self.ramSize))
    set(before, sequence.start, unicorn)
    let failure = unicorn.run(from: sequence.start, to: sequence.end)
    let reason = core.run(until: .max)
    var isSame = failure == nil && core.pc == sequence.end &+ 2
    if case .requested = reason {} else { isSame = false }
    isSame = isSame && ours() == theirs(unicorn)
    isSame = try isSame && sameMemory(unicorn)
    guard !isSame else { return }
    // Once more, step by step, from where both began: on a Unicorn of its own, since one runs on
    // through code that it has translated without a count.
    let stepper = try Unicorn(
      isV7 ? .cortexM4 : .cortexM0, codeSize: Self.codeSize, ramSize: Self.ramSize)
    try stepper.write(0, UnsafeRawBufferPointer(start: code.bytes, count: Self.codeSize))
    if isV7 { stepper.enableFloatingPoint() }
    ram.store(0, contentsOf: memory)
    try memory.withUnsafeBytes { try stepper.write(Self.ramBase, $0) }
    core.reset()
    if isV7 { _ = bus.write(0xE000_ED88, 0x00F0_0000, .word) }
    set(before, sequence.start, stepper)
    let place = try firstDifference(sequence, stepper)
    differences.append(
      "seed \(seed), batch \(batch), code at \(hex(sequence.start)): \(place)"
        + (failure.map { ", Unicorn: \($0)" } ?? ""))
    let after = Array(UnsafeBufferPointer(start: ram.bytes, count: Self.ramSize))
    try after.withUnsafeBytes { try unicorn.write(Self.ramBase, $0) }
  }

  // MARK: State

  private func state(_ random: inout RandomSource) -> State {
    var state = State()
    for register in 0..<15 { state.core[register] = random.word() }
    state.core[13] = SequenceGenerator.middle
    if isV7 {
      for register in 0..<32 { state.singles[register] = random.float() }
    } else {
      // The generator takes bases from R8 to R11; flags come from R0.
      for register in 8...11 {
        state.core[register] =
          SequenceGenerator.middle &- 0x8000 &+ random.bits() & 0x1FFC
      }
      state.core[0] &= 0xF000_0000
    }
    return state
  }

  private func set(_ state: State, _ start: UInt32, _ unicorn: Unicorn) {
    for register in 0..<15 {
      core[register] = state.core[register]
      unicorn[register] = state.core[register]
    }
    core[15] = start
    core.xPSR = state.flags | 1 << 24
    unicorn.flags = state.flags
    guard isV7 else { return }
    for register in 0..<32 {
      core.setSingle(register, state.singles[register])
      unicorn.setSingle(register, state.singles[register])
    }
  }

  private func ours() -> State {
    var state = State()
    for register in 0..<15 { state.core[register] = core[register] }
    if isV7 { for register in 0..<32 { state.singles[register] = core.single(register) } }
    state.flags = core.xPSR & 0xF800_0000
    return state
  }

  private func theirs(_ unicorn: Unicorn) -> State {
    var state = State()
    for register in 0..<15 { state.core[register] = unicorn[register] }
    if isV7 { for register in 0..<32 { state.singles[register] = unicorn.single(register) } }
    state.flags = unicorn.flags
    return state
  }

  private func sameMemory(_ unicorn: Unicorn) throws -> Bool {
    try withUnsafeTemporaryAllocation(byteCount: Self.ramSize, alignment: 16) { buffer in
      try unicorn.read(Self.ramBase, into: buffer)
      return UnsafeRawBufferPointer(buffer).elementsEqual(
        UnsafeRawBufferPointer(start: ram.bytes, count: Self.ramSize))
    }
  }

  // MARK: Finding the place

  /// Steps both to the first instruction behind which they differ.
  private func firstDifference(
    _ sequence: (start: UInt32, end: UInt32), _ unicorn: Unicorn
  ) throws -> String {
    let disassembler = Disassembler(architecture: architecture)
    var pc = sequence.start
    var last = ours()
    var history: [String] = []
    for _ in 0..<4 * Self.instructionsEach {
      guard pc != sequence.end else { return "the end differs though no step does" }
      let first = UInt16(code.load(Int(pc), .halfword))
      let second = UInt16(code.load(Int(pc) + 2, .halfword))
      let text =
        "\(hex(pc)) \(String(first, radix: 16)) \(String(second, radix: 16)) "
        + disassembler.text(first, second, at: pc)
      _ = core.step()
      let failure = unicorn.run(from: pc, to: sequence.end, count: 1)
      let (mine, other) = (ours(), theirs(unicorn))
      if mine != other || core.pc != unicorn[15] & ~1 || failure != nil {
        return
          "\(history.suffix(3).joined(separator: "; ")); \(text), \(describe(last, mine, other)), PC \(hex(core.pc)), \(hex(unicorn[15]))"
          + (failure.map { ", \($0)" } ?? "")
      }
      if try !sameMemory(unicorn) { return "\(text), memory differs" }
      history.append(text)
      last = mine
      pc = core.pc
    }
    return "no step differs"
  }

  private func describe(_ before: State, _ mine: State, _ other: State) -> String {
    var parts: [String] = []
    for register in 0..<15 where mine.core[register] != other.core[register] {
      parts.append(
        "R\(register): \(hex(before.core[register])) became \(hex(mine.core[register])), "
          + "Unicorn \(hex(other.core[register]))")
    }
    for register in 0..<32 where mine.singles[register] != other.singles[register] {
      parts.append(
        "S\(register): \(hex(before.singles[register])) became \(hex(mine.singles[register])), "
          + "Unicorn \(hex(other.singles[register]))")
    }
    if mine.flags != other.flags {
      parts.append(
        "flags: \(hex(before.flags)) became \(hex(mine.flags)), Unicorn \(hex(other.flags))")
      parts.append("before R0...: \(before.core.map { hex($0) }.joined(separator: " "))")
    }
    guard isV7, mine.singles != other.singles || parts.isEmpty else {
      return parts.joined(separator: "; ")
    }
    let inputs = before.singles.map { hex($0) }.joined(separator: " ")
    return parts.joined(separator: "; ") + " [S0...: " + inputs + ", FPSCR \(hex(core.fpscr))]"
  }

  private func hex(_ value: UInt32) -> String { "0x" + String(value, radix: 16) }
}
