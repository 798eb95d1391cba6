import Bus

/// A block as it becomes machine code: its entry, its records one after the other, and behind them
/// what is rare.
struct NativeTranslation {
  /// R0 and so on in registers of the host.
  static let registerCount = 8

  let core: Core
  let block: UnsafeMutablePointer<Block>
  let number: Int
  let stubs: NativeStubs
  let windows: FastMemory
  let takenCycles: UInt32
  let hasFMA: Bool
  var assembler: X86Assembler
  /// The exits' jumps; 0 for an exit that the block does not have.
  var jumps = (0, 0)
  /// Where they go while they are not linked.
  private(set) var unlinked = (0, 0)

  /// The record that is being translated.
  var ip: UnsafePointer<BlockRecord>
  /// Jumps out of the block in front of the record at hand.
  private var leaving: [Int] = []
  /// What is written behind the block.
  var rare: [Rare] = []

  /// Something that is done seldom, and ends by going back, or out of the block.
  struct Rare {
    enum Kind {
      /// Leaves the block in front of the record.
      case leave
      /// Has the helper execute the record.
      case help
      /// Reads code memory where RAM was not met: the offset in RAM, shifted like an index, is in ECX.
      case readCode(NativeAccess, target: HostRegister)
      /// A sum, or the product of rn and rm, in EAX is no plain number: an exact zero is stored, all else
      /// is for the helper.
      case zero(isProduct: Bool)
      /// Points RDX to so many words of code memory, in the same way.
      case codeWords(UInt32)
    }
    let kind: Kind
    let jumps: [Int]
    /// Where it goes on.
    let back: Int
    let ip: UnsafePointer<BlockRecord>
  }

  init(
    _ block: UnsafeMutablePointer<Block>, number: Int, _ core: Core, _ stubs: NativeStubs,
    hasFMA: Bool, _ assembler: X86Assembler
  ) {
    self.core = core
    self.block = block
    self.number = number
    self.stubs = stubs
    self.assembler = assembler
    self.hasFMA = hasFMA
    windows = core.memory.pointee
    takenCycles =
      core.configuration.pipeline == .cortexM4 ? 0 : UInt32(core.takenBranchExtra)
    ip = block.records
  }

  mutating func translate() {
    let cost = UInt32(block.pointee.cost)
    assembler.arithmetic(.sub, .register(.rsi), constant: cost, wide: true)
    if block.pointee.reserve != 0 {
      assembler.arithmetic(
        .cmp, .register(.rsi), constant: UInt32(block.pointee.reserve), wide: true)
    }
    let exhausted = assembler.jump(if: .less)
    assembler.arithmetic(
      .add, State.instructions, constant: UInt32(block.pointee.count), wide: true)
    while true {
      let isLast = translateEnd()
      if !isLast { translateStraight() }
      finishRecord()
      if isLast { break }
      ip += 1
    }
    translateRare()
    assembler.bind(exhausted)
    assembler.arithmetic(.add, .register(.rsi), constant: cost, wide: true)
    leaveFor(.exhausted)
    unlinked = (unlinkedExit(jumps.0, 0), unlinkedExit(jumps.1, 1))
  }

  private mutating func unlinkedExit(_ jump: Int, _ index: Int) -> Int {
    guard jump != 0 else { return 0 }
    let place = assembler.position
    assembler.bind(jump)
    leaveFor(.unlinked, index)
    return place
  }

  /// Returns to Swift.
  private mutating func leaveFor(_ kind: NativeExit.Kind, _ index: Int = 0) {
    assembler.move(
      .register(.rax), constant: NativeExit.code(kind, block: number, index: index))
    assembler.jump(to: stubs.leave)
  }

  // MARK: What is rare

  /// Leaves the block in front of this record if the condition holds.
  mutating func leave(if condition: HostCondition? = nil) {
    leaving.append(assembler.jump(if: condition))
  }

  mutating func leave(at jump: Int) { leaving.append(jump) }

  /// Has the helper execute the record where one of the jumps leads, and comes back here.
  mutating func help(at jumps: [Int]) {
    rare.append(Rare(kind: .help, jumps: jumps, back: assembler.position, ip: ip))
  }

  private mutating func finishRecord() {
    if leaving.isEmpty { return }
    rare.append(Rare(kind: .leave, jumps: leaving, back: 0, ip: ip))
    leaving.removeAll(keepingCapacity: true)
  }

  private mutating func translateRare() {
    // Reads add to it when they find nothing either.
    var index = 0
    while index < rare.count {
      let item = rare[index]
      index += 1
      ip = item.ip
      for jump in item.jumps { assembler.bind(jump) }
      switch item.kind {
      case .leave:
        leaveFor(.record, ip - UnsafePointer(block.records))
        continue
      case .help: callHelper()
      case .zero(let isProduct): storeExactZero(isProduct, back: item.back)
      case .readCode(let access, let target): readCode(access, target)
      case .codeWords(let count): pointToCode(count)
      }
      assembler.jump(to: item.back)
      finishRecord()
    }
  }

  /// Has the helper execute the record here.
  mutating func callHelper() {
    assembler.move(.rax, address: UInt64(UInt(bitPattern: ip)))
    assembler.move(.rdx, address: UInt64(UInt(bitPattern: block)))
    assembler.call(to: stubs.help)
    assembler.instruction(0x84, HostRegister.rax.rawValue, .register(.rax))
    leave(if: .equal)
  }

  // MARK: The guest's state

  /// Fields of `CoreState`.
  enum State {
    static let instructions = operand(\.instructions)
    static let negative = operand(\.negative)
    static let zero = operand(\.zero)
    static let carry = operand(\.carry)
    static let overflow = operand(\.overflow)
    static let lowestSP = operand(\.lowestSP)
    static let fpscr = operand(\.fpscr)
    static let fpReady = operand(\.fpReady)

    private static func operand(_ field: PartialKeyPath<CoreState>) -> HostOperand {
      .memory(.rbx, Int32(MemoryLayout<CoreState>.offset(of: field)!))
    }
  }

  /// Where a word of the state is, by its index from R0 on.
  func place(_ index: Int) -> HostOperand {
    index < Self.registerCount
      ? .register(HostRegister(rawValue: UInt8(8 + index))!) : .memory(.rbx, Int32(4 * index))
  }

  var rd: HostOperand { place(ip.rd) }
  var rn: HostOperand { place(ip.rn) }
  var rm: HostOperand { place(ip.rm) }
  var ra: HostOperand { place(ip.ra) }
  static let sp = HostOperand.memory(.rbx, 4 * 13)
  static let lr = HostOperand.memory(.rbx, 4 * 14)

  /// Where rd is worked out: in its own register, or in EAX for `finish`.
  var target: HostRegister {
    if case .register(let register) = rd { return register }
    return .rax
  }

  /// Stores what `target` has.
  mutating func finish() { assembler.move(rd, target) }

  // MARK: Flags

  /// N and Z of a register. The host's flags stay.
  mutating func noteResult(_ register: HostRegister) {
    assembler.move(State.negative, register)
    assembler.move(State.zero, register)
  }

  /// C of the host's flags, which stay; of a difference it is the opposite.
  mutating func noteCarry(_ condition: HostCondition) {
    // The rest of the word is zero always.
    assembler.set(condition, State.carry)
  }

  /// V of the host's flags, which change; ECX does too.
  mutating func noteOverflow() {
    assembler.set(.overflow, .register(.rcx))
    assembler.shift(.shl, .register(.rcx), by: 31)
    assembler.move(State.overflow, .rcx)
  }
}
