import Bus
import Thumb

// The block engine: runs of predecoded records, linked to each other. It does what is frequent and
// confined to registers and memory; everything else it leaves to the precise engine, one
// instruction at a time. Registers, memory, cycles, and the time of each access outside memory are
// the precise engine's.

/// Why blocks stopped running. R15, the clock and the pipeline are up to date.
enum BlockStop {
  /// The instruction at R15 has begun, and the precise engine executes it.
  case begun
  /// No block begins at R15.
  case unknown
  /// The next block would reach the deadline.
  case exhausted
}

extension Core {
  /// Executes up to the first instruction boundary at or after the deadline.
  /// - Parameter passing: execute the first instruction even if its address is watched.
  func executeBlocks(passing: Bool) -> EngineExit {
    switch configuration.pipeline {
    case .cortexM0, .cortexM0Plus: executeBlocks(CortexM0Timing.self, passing: passing)
    case .cortexM4: executeBlocks(CortexM4Timing.self, passing: passing)
    }
  }

  private func executeBlocks<T: TimingRules>(_: T.Type, passing: Bool) -> EngineExit {
    // The first instruction has begun already.
    var exit = executePrecise(passing: passing, .instruction)
    // An abandoned transfer leaves its instruction begun.
    while exit == .boundary, !hasBegun {
      let stop = runBlocks(T.self)
      if stop == .begun {
        exit = executePrecise(passing: false, .instruction)
        continue
      }
      if pipeline.isNearlyFull { pipeline.renumber() }
      beginNext()
      if pendingFault != nil {
        hasBegun = false
        return .fault
      }
      if clock.pointee.now >= clock.pointee.deadline { return .boundary }
      // What is not translated is new, or not worth it, as far as the next branch.
      exit = executePrecise(passing: false, stop == .unknown ? .straight : .deadline)
      if stop == .exhausted { return exit }
    }
    return exit
  }

  /// Runs blocks from R15 on, where no instruction has begun.
  private func runBlocks<T: TimingRules>(_: T.Type) -> BlockStop {
    let blocks = blocks
    if memory.pointee.generation != blocks.windowGeneration { blocks.checkWindows() }
    let s = state
    let r = state.registers
    let clock = clock
    let windows = DataWindows(memory)
    // The Cortex-M4's are in the pipeline's states.
    let takenCycles = T.hasConditionalExecution ? 0 : Int(takenBranchExtra)
    let deadline = clock.pointee.deadline
    guard clock.pointee.now < deadline else { return .exhausted }
    // Beyond this many cycles nothing is planned: the core comes back soon enough.
    let horizon = min(deadline, clock.pointee.now + 1 << 40)
    var budget = Int(horizon - clock.pointee.now)
    var count = s.pointee.instructions

    let firstIT = s.pointee.itState
    let first = BlockKey(
      pc: r[15], state: T.hasConditionalExecution ? pipeline.state : 0, itState: UInt8(firstIT),
      passes: firstIT != 0 && s.conditionPasses)
    guard var next = blocks.block(first) else { return .unknown }
    // While blocks run, ITSTATE is in their sites.
    s.pointee.itState = 0
    var block = next
    var slot = block.slots
    var ip = block.records
    var key = first
    let native = blocks.nativeEntry

    engine: while true {
      var isInside = false
      if next.pointee.number >= 0, let native {
        s.pointee.instructions = count
        let exit = native.run(next, &budget)
        count = s.pointee.instructions
        switch exit.kind {
        case .unlinked:
          block = native.block(of: exit)
          slot = block.slots + exit.index
          next = slot.pointee
          if next.pointee.number >= 0 {
            blocks.native!.link(block, exit.index, to: next)
            continue engine
          }
        case .exhausted: next = native.block(of: exit)
        case .record:
          block = native.block(of: exit)
          slot = block.slots
          ip = block.records + exit.index
          isInside = true
        case .indirect:
          key = BlockKey(rawValue: native.frame.pointee.key)
          guard let found = blocks.block(key) else {
            leaveBlocks(T.self, key, horizon &- UInt64(bitPattern: Int64(budget)), count)
            return .unknown
          }
          next = found
          if found.pointee.number >= 0 { continue engine }
        }
      }
      if !isInside {
        budget -= next.pointee.cost
        if budget < next.pointee.reserve {
          budget += next.pointee.cost
          key = next.pointee.key
          var stop = BlockStop.exhausted
          if !next.isValid {
            // A link that leads nowhere yet, or to code that has changed.
            key = slot == block.slots ? block.pointee.exits.0 : block.pointee.exits.1
            let generation = blocks.generation
            if let found = blocks.block(key) {
              if blocks.generation == generation { slot.pointee = found }
              next = found
              continue engine
            }
            stop = .unknown
          }
          leaveBlocks(T.self, key, horizon &- UInt64(bitPattern: Int64(budget)), count)
          return stop
        }
        count &+= UInt64(next.pointee.count)
        block = next
        slot = block.slots
        ip = block.records
        block.pointee.patience &-= 1
        if block.pointee.patience == 0 { blocks.native!.translate(block) }
      }

      var isTaken = false

      // Left with `next` by `break link`; `break test` leaves the choice to `isTaken`, `break run` the
      // search to `key`.
      link: do {
        test: do {
          run: while true {
            switch ip.pointee.operation {
            // MARK: Ends
            case .step: break engine
            case .leave:
              leaveBlocks(
                T.self, block.pointee.exits.0, horizon &- UInt64(bitPattern: Int64(budget)), count)
              return .unknown
            case .jump:
              next = block.pointee.links.0
              break link
            case .ifEQ:
              isTaken = s.holds(.eq)
              break test
            case .ifNE:
              isTaken = s.holds(.ne)
              break test
            case .ifCS:
              isTaken = s.holds(.cs)
              break test
            case .ifCC:
              isTaken = s.holds(.cc)
              break test
            case .ifMI:
              isTaken = s.holds(.mi)
              break test
            case .ifPL:
              isTaken = s.holds(.pl)
              break test
            case .ifVS:
              isTaken = s.holds(.vs)
              break test
            case .ifVC:
              isTaken = s.holds(.vc)
              break test
            case .ifHI:
              isTaken = s.holds(.hi)
              break test
            case .ifLS:
              isTaken = s.holds(.ls)
              break test
            case .ifGE:
              isTaken = s.holds(.ge)
              break test
            case .ifLT:
              isTaken = s.holds(.lt)
              break test
            case .ifGT:
              isTaken = s.holds(.gt)
              break test
            case .ifLE:
              isTaken = s.holds(.le)
              break test
            case .compareImmediateIfEQ:
              let (a, b) = (r[ip.rn], ip.imm)
              _ = s.subtract(a, b)
              isTaken = a == b
              break test
            case .compareImmediateIfNE:
              let (a, b) = (r[ip.rn], ip.imm)
              _ = s.subtract(a, b)
              isTaken = a != b
              break test
            case .compareImmediateIfCS:
              let (a, b) = (r[ip.rn], ip.imm)
              _ = s.subtract(a, b)
              isTaken = a >= b
              break test
            case .compareImmediateIfCC:
              let (a, b) = (r[ip.rn], ip.imm)
              _ = s.subtract(a, b)
              isTaken = a < b
              break test
            case .compareImmediateIfHI:
              let (a, b) = (r[ip.rn], ip.imm)
              _ = s.subtract(a, b)
              isTaken = a > b
              break test
            case .compareImmediateIfLS:
              let (a, b) = (r[ip.rn], ip.imm)
              _ = s.subtract(a, b)
              isTaken = a <= b
              break test
            case .compareImmediateIfGE:
              let (a, b) = (r[ip.rn], ip.imm)
              _ = s.subtract(a, b)
              isTaken = Int32(bitPattern: a) >= Int32(bitPattern: b)
              break test
            case .compareImmediateIfLT:
              let (a, b) = (r[ip.rn], ip.imm)
              _ = s.subtract(a, b)
              isTaken = Int32(bitPattern: a) < Int32(bitPattern: b)
              break test
            case .compareImmediateIfGT:
              let (a, b) = (r[ip.rn], ip.imm)
              _ = s.subtract(a, b)
              isTaken = Int32(bitPattern: a) > Int32(bitPattern: b)
              break test
            case .compareImmediateIfLE:
              let (a, b) = (r[ip.rn], ip.imm)
              _ = s.subtract(a, b)
              isTaken = Int32(bitPattern: a) <= Int32(bitPattern: b)
              break test
            case .compareIfEQ:
              let (a, b) = (r[ip.rn], r[ip.rm])
              _ = s.subtract(a, b)
              isTaken = a == b
              break test
            case .compareIfNE:
              let (a, b) = (r[ip.rn], r[ip.rm])
              _ = s.subtract(a, b)
              isTaken = a != b
              break test
            case .compareIfCS:
              let (a, b) = (r[ip.rn], r[ip.rm])
              _ = s.subtract(a, b)
              isTaken = a >= b
              break test
            case .compareIfCC:
              let (a, b) = (r[ip.rn], r[ip.rm])
              _ = s.subtract(a, b)
              isTaken = a < b
              break test
            case .compareIfHI:
              let (a, b) = (r[ip.rn], r[ip.rm])
              _ = s.subtract(a, b)
              isTaken = a > b
              break test
            case .compareIfLS:
              let (a, b) = (r[ip.rn], r[ip.rm])
              _ = s.subtract(a, b)
              isTaken = a <= b
              break test
            case .compareIfGE:
              let (a, b) = (r[ip.rn], r[ip.rm])
              _ = s.subtract(a, b)
              isTaken = Int32(bitPattern: a) >= Int32(bitPattern: b)
              break test
            case .compareIfLT:
              let (a, b) = (r[ip.rn], r[ip.rm])
              _ = s.subtract(a, b)
              isTaken = Int32(bitPattern: a) < Int32(bitPattern: b)
              break test
            case .compareIfGT:
              let (a, b) = (r[ip.rn], r[ip.rm])
              _ = s.subtract(a, b)
              isTaken = Int32(bitPattern: a) > Int32(bitPattern: b)
              break test
            case .compareIfLE:
              let (a, b) = (r[ip.rn], r[ip.rm])
              _ = s.subtract(a, b)
              isTaken = Int32(bitPattern: a) <= Int32(bitPattern: b)
              break test
            case .ifZero:
              isTaken = r[ip.rn] == 0
              break test
            case .ifNotZero:
              isTaken = r[ip.rn] != 0
              break test
            case .call:
              r[14] = ip.imm
              next = block.pointee.links.0
              break link
            case .exchange:
              let target = r[ip.rm]
              guard isInterworking(target) else { break engine }
              key = block.key(to: target & ~1)
              break run
            case .callRegister:
              let target = r[ip.rm]
              guard isInterworking(target) else { break engine }
              r[14] = ip.imm
              key = block.key(to: target & ~1)
              break run
            case .moveToPC:
              key = block.key(to: r[ip.rm] & ~1)
              break run
            case .addToPC:
              key = block.key(to: (ip.imm &+ r[ip.rm]) & ~1)
              break run
            case .popPC:
              guard let source = windows.readableWords(r[13], ip.amount) else { break engine }
              let target = source[Int(ip.amount) - 1]
              guard isInterworking(target) else { break engine }
              r.load(ip.imm & 0x7FFF, from: source)
              r[13] &+= 4 &* ip.amount
              key = block.key(to: target & ~1)
              break run
            case .tableByte:
              guard let source = windows.readable(r.indexed(ip), as: UInt8.self) else {
                break engine
              }
              key = block.key(to: ip.imm &+ 2 &* UInt32(source.load(as: UInt8.self)))
              break run
            case .tableHalfword:
              guard let source = windows.readable(r[ip.rn] &+ 2 &* r[ip.rm], as: UInt16.self) else {
                break engine
              }
              key = block.key(to: ip.imm &+ 2 &* UInt32(source.load(as: UInt16.self)))
              break run
            case .divideSigned:
              let (a, b) = (Int32(bitPattern: r[ip.rn]), Int32(bitPattern: r[ip.rm]))
              guard b != 0 else { break engine }
              r[ip.rd] = UInt32(bitPattern: a.dividedReportingOverflow(by: b).partialValue)
              let stall = CortexM4Timing.divideStall(a.magnitude, b.magnitude)
              if stall == 0 {
                next = block.pointee.links.0
                break link
              }
              key = stalledKey(block, stall)
              break run
            case .divideUnsigned:
              let (a, b) = (r[ip.rn], r[ip.rm])
              guard b != 0 else { break engine }
              r[ip.rd] = a / b
              let stall = CortexM4Timing.divideStall(a, b)
              if stall == 0 {
                next = block.pointee.links.0
                break link
              }
              key = stalledKey(block, stall)
              break run

            default:
              // Compiled into this switch.
              guard executeStraight(ip, block, r, s, windows) else { break engine }
            }
            ip += 1
          }
          let entry = blocks.entry(key)
          if entry.pointee.key == key {
            next = entry.pointee.block
            break link
          }
          guard let found = blocks.block(key) else {
            leaveBlocks(T.self, key, horizon &- UInt64(bitPattern: Int64(budget)), count)
            return .unknown
          }
          next = found
          break link
        }
        if isTaken {
          budget -= takenCycles
          next = block.pointee.links.0
        } else {
          slot += 1
          next = block.pointee.links.1
        }
      }
    }

    // The instruction of `ip` has begun and is left to the precise engine.
    let site = block.pointee.sites[Int(ip.pointee.site)]
    let budgetThere = budget + block.pointee.cost - Int(site.cycles)
    leaveBlocks(
      T.self, BlockKey(pc: site.pc, state: site.state, itState: site.itState),
      horizon &- UInt64(bitPattern: Int64(budgetThere)),
      count &- UInt64(block.pointee.count) &+ UInt64(ip.pointee.site))
    return .begun
  }

  /// Brings the registers and the clock up to date with where blocks were left.
  private func leaveBlocks<T: TimingRules>(
    _: T.Type, _ key: BlockKey, _ now: UInt64, _ instructions: UInt64
  ) {
    clock.pointee.now = now
    state.registers[15] = key.pc
    state.pointee.instructions = instructions
    guard T.hasConditionalExecution else { return }
    pipeline.state = key.state
    state.pointee.itState = UInt32(key.itState)
  }

  /// What follows a block that ends in a division, by `CortexM4Timing.divideStall`; empty while the
  /// pipeline has no numbers for so many states.
  func keysBehindDivision(_ block: UnsafeMutablePointer<Block>) -> [BlockKey] {
    guard !pipeline.isNearlyFull else { return [] }
    let state = pipeline.state
    defer { pipeline.state = state }
    return (0...CortexM4Timing.longestDivideStall).map { stalledKey(block, $0) }
  }

  /// What follows a division that takes `stall` cycles more than the least.
  @inline(never)
  private func stalledKey(_ block: UnsafeMutablePointer<Block>, _ stall: Int) -> BlockKey {
    let exit = block.pointee.exits.0
    // The last such state is kept with the block.
    if block.pointee.indirectStates.0 != UInt16(stall) {
      pipeline.state = exit.state
      pipeline.stall(stall)
      block.pointee.indirectStates = (UInt16(stall), pipeline.state)
    }
    return BlockKey(
      pc: exit.pc, state: block.pointee.indirectStates.1, itState: exit.itState,
      passes: exit.passes)
  }
}
