import Bus
import Thumb

/// A block as it is being built: the run of decoded instructions from its key on.
struct BlockPlan {
  let key: BlockKey
  var translation = BlockTranslation()
  var sites: [BlockSite] = []
  var cost = 0
  var reserve = 0
  var count = 0
  var exits: (BlockKey, BlockKey)
  var indirectStates: (UInt16, UInt16) = (0, 0)
  var end: UInt32
  var literals: (low: UInt32, high: UInt32) = (.max, 0)

  init(key: BlockKey) {
    self.key = key
    exits = (key, key)
    end = key.pc
  }

  /// Follows the code. False if its first instruction has not been executed yet, or not often enough.
  mutating func fill(_ core: Core) -> Bool {
    guard core.enterWindow(key.pc) else {
      core.pendingFault = nil
      return false
    }
    let pipeline = core.pipeline
    let stateBefore = pipeline.state
    defer { pipeline.state = stateBefore }
    pipeline.state = key.state
    let isM4 = core.configuration.pipeline == .cortexM4
    let window = core.code.window
    let first = window.cells + Int((key.pc &- window.base) >> 1)
    guard first.pointee.patience == 0 else {
      first.pointee.patience -= 1
      return false
    }
    var pool = LiteralPool()
    defer { literals = (pool.low, pool.high) }
    var pc = key.pc
    var cycles = 0
    // Where the last transfer ends that an interrupt may abandon.
    var reach = 0
    var it = UInt32(key.itState)
    // Inside an IT block: whether instructions with the first one's condition execute, and that.
    var passes = key.passes
    while sites.count < BlockStore.longest, translation.end == nil,
      pc &- window.base < window.limit
    {
      let number = Int((pc &- window.base) >> 1)
      let cell = window.cells + number
      guard cell.pointee.kind == .decoded else { break }
      var x = cell.pointee.instruction
      let isConditional = it != 0
      let fails = isConditional && !passes
      if isM4 {
        let transition = pipeline.advance(
          cell.pointee.profile, failed: fails, isOdd: pc & 2 != 0)
        cycles += Int(transition.cycles)
        if x.isTransfer, !fails { reach = max(reach, cycles + 1 + Int(x.amount)) }
      }
      sites.append(
        BlockSite(
          pc: pc, cycles: UInt32(cycles), state: isM4 ? pipeline.state : 0, itState: UInt8(it)))
      let firstRecord = translation.records.count
      let isOdd = isConditional && !x.operation.isDefined(inIT: it)
      if x.operation == .undefined || isOdd {
        translation.step()
      } else if !fails {
        if isConditional { x = x.insideIT }
        translation.add(x, pc: pc, cell: UInt32(number)) { address, size in
          pool.content(of: address, size, core)
        }
      }
      for index in firstRecord..<translation.records.count {
        translation.records[index].site = UInt16(sites.count - 1)
      }
      pc &+= UInt32(x.size)
      if translation.end == .step {
        // Its begin must lie before the deadline, as in every block; it is not counted.
        if !isM4 { cycles += 1 }
        break
      }
      count += 1
      if !isM4 { cycles += Int(cell.pointee.cycles) }
      if x.operation == .it, !fails {
        it = x.imm
      } else if isConditional {
        let writesFlags = translation.records[firstRecord...].contains {
          !$0.flagEffects.writes.isEmpty || $0.operation == .floatStatus
        }
        let bit = it >> 4 & 1
        it = it & 7 == 0 ? 0 : it & 0xE0 | it << 1 & 0x1F
        if it >> 4 & 1 != bit, it >> 5 != 7 { passes.toggle() }
        if it != 0, writesFlags, translation.end == nil {
          leave(pc, pipeline.state, it)
          break
        }
      }
    }
    guard !sites.isEmpty else { return false }
    cost = cycles
    reserve = isM4 ? max(1, reach - cycles) : 0
    end = pc
    finish(core, pc, it, passes, isM4)
    translation.optimise()
    return true
  }

  /// Ends the block where the next one depends on flags.
  private mutating func leave(_ pc: UInt32, _ state: UInt16, _ it: UInt32) {
    append(BlockRecord(.leave))
    exits.0 = BlockKey(pc: pc, state: state, itState: UInt8(it))
    translation.end = .branch(taken: nil)
  }

  private mutating func append(_ record: BlockRecord) {
    var record = record
    record.site = UInt16(sites.count - 1)
    translation.records.append(record)
  }

  private mutating func finish(
    _ core: Core, _ next: UInt32, _ it: UInt32, _ passes: Bool, _ isM4: Bool
  ) {
    let pipeline = core.pipeline
    let state = isM4 ? pipeline.state : 0
    let through = BlockKey(
      pc: next, state: state, itState: UInt8(it), passes: it != 0 && passes)
    switch translation.end {
    case nil:
      append(BlockRecord(.jump))
      exits = (through, through)
    case .step: break
    case .ifThen:
      exits.0 = BlockKey(pc: next, state: state, itState: UInt8(it), passes: true)
      exits.1 = BlockKey(pc: next, state: state, itState: UInt8(it), passes: false)
    case .branch(let taken):
      if translation.records.last?.operation == .leave { return }
      exits.1 = through
      let isDivision =
        translation.records.last?.operation == .divideSigned
        || translation.records.last?.operation == .divideUnsigned
      if isDivision {
        exits.0 = through
      } else if let taken {
        exits.0 = BlockKey(pc: taken, state: stateBehindBranch(core, to: taken, isM4))
      } else {
        indirectStates = (
          stateBehindBranch(core, to: 0, isM4), stateBehindBranch(core, to: 2, isM4)
        )
      }
    }
  }

  /// The pipeline's state behind the block's last instruction, if it branches to `target`.
  private func stateBehindBranch(_ core: Core, to target: UInt32, _ isM4: Bool) -> UInt16 {
    guard isM4 else { return 0 }
    let window = core.code.window
    let cell = window.cells + Int((sites.last!.pc &- window.base) >> 1)
    let instruction = UnsafeRawPointer(cell).assumingMemoryBound(to: Instruction.self)
    CortexM4Timing.branch(core, instruction, to: target)
    return core.pipeline.state
  }
}

/// The constants beside the code that a block's records hold. Their memory is watched as the code's
/// is, so that a change of it drops the block.
struct LiteralPool {
  private(set) var low = UInt32.max
  private(set) var high: UInt32 = 0

  /// The content of the memory that code runs from, watched from now on. While reads are tracked,
  /// only what has been read already.
  mutating func content(of address: UInt32, _ size: Int, _ core: Core) -> UInt32? {
    let window = core.code.window
    guard address &- window.base < window.limit, Int(address) % size == 0,
      let (region, offset) = core.bus.memory(at: address)
    else { return nil }
    if let marks = region.readMarks {
      for byte in offset..<offset + size where marks[byte] == 0 { return nil }
    }
    let first = min(low, address)
    let last = max(high, address + UInt32(size) - 1)
    // One stretch per block: literals far apart are loaded, and so are those that change.
    guard last - first < 4096, region.codeChanges(at: offset) < 2 else { return nil }
    (low, high) = (first, last)
    core.bus.watchCode(in: region, offset: offset, observer: core.code)
    return region.load(offset, AccessSize(rawValue: UInt32(size))!)
  }
}
