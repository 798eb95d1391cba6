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
    var exit = executePrecise(passing: passing, single: true)
    // An abandoned transfer leaves its instruction begun.
    while exit == .boundary, !hasBegun {
      let stop = runBlocks(T.self)
      if stop == .begun {
        exit = executePrecise(passing: false, single: true)
        continue
      }
      if pipeline.isNearlyFull { pipeline.renumber() }
      beginNext()
      if pendingFault != nil {
        hasBegun = false
        return .fault
      }
      if clock.pointee.now >= clock.pointee.deadline { return .boundary }
      exit = executePrecise(passing: false, single: stop == .unknown)
      if stop == .exhausted { return exit }
    }
    return exit
  }

  /// Runs blocks from R15 on, where no instruction has begun.
  private func runBlocks<T: TimingRules>(_: T.Type) -> BlockStop {
    let blocks = blocks
    blocks.checkWindows()
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

    engine: while true {
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

            // MARK: Data processing
            case .constant: r[ip.rd] = ip.imm
            case .constantS: r[ip.rd] = s.logical(ip.imm, true)
            case .moveTop: r[ip.rd] = r[ip.rd] & 0xFFFF | ip.imm
            case .move: r[ip.rd] = r[ip.rm]
            case .moveS: r[ip.rd] = s.logical(r[ip.rm], true)
            case .not: r[ip.rd] = ~r[ip.rm]
            case .notS: r[ip.rd] = s.logical(~r[ip.rm], true)
            case .andImmediate: r[ip.rd] = r[ip.rn] & ip.imm
            case .andImmediateS: r[ip.rd] = s.logical(r[ip.rn] & ip.imm, true)
            case .orrImmediate: r[ip.rd] = r[ip.rn] | ip.imm
            case .orrImmediateS: r[ip.rd] = s.logical(r[ip.rn] | ip.imm, true)
            case .eorImmediate: r[ip.rd] = r[ip.rn] ^ ip.imm
            case .eorImmediateS: r[ip.rd] = s.logical(r[ip.rn] ^ ip.imm, true)
            case .addImmediate: r[ip.rd] = r[ip.rn] &+ ip.imm
            case .addImmediateS: r[ip.rd] = s.add(r[ip.rn], ip.imm, 0, true)
            case .subImmediateS: r[ip.rd] = s.subtract(r[ip.rn], ip.imm)
            case .adcImmediate: r[ip.rd] = r[ip.rn] &+ ip.imm &+ s.pointee.carry
            case .adcImmediateS: r[ip.rd] = s.add(r[ip.rn], ip.imm, s.pointee.carry, true)
            case .rsbImmediate: r[ip.rd] = ip.imm &- r[ip.rn]
            case .rsbImmediateS: r[ip.rd] = s.subtract(ip.imm, r[ip.rn])
            case .compareImmediate: _ = s.subtract(r[ip.rn], ip.imm)
            case .compare: _ = s.subtract(r[ip.rn], r[ip.rm])
            case .and: r[ip.rd] = r[ip.rn] & r[ip.rm]
            case .andS: r[ip.rd] = s.logical(r[ip.rn] & r[ip.rm], true)
            case .bic: r[ip.rd] = r[ip.rn] & ~r[ip.rm]
            case .bicS: r[ip.rd] = s.logical(r[ip.rn] & ~r[ip.rm], true)
            case .orr: r[ip.rd] = r[ip.rn] | r[ip.rm]
            case .orrS: r[ip.rd] = s.logical(r[ip.rn] | r[ip.rm], true)
            case .eor: r[ip.rd] = r[ip.rn] ^ r[ip.rm]
            case .eorS: r[ip.rd] = s.logical(r[ip.rn] ^ r[ip.rm], true)
            case .add: r[ip.rd] = r[ip.rn] &+ r[ip.rm]
            case .addS: r[ip.rd] = s.add(r[ip.rn], r[ip.rm], 0, true)
            case .adc: r[ip.rd] = r[ip.rn] &+ r[ip.rm] &+ s.pointee.carry
            case .adcS: r[ip.rd] = s.add(r[ip.rn], r[ip.rm], s.pointee.carry, true)
            case .sub: r[ip.rd] = r[ip.rn] &- r[ip.rm]
            case .subS: r[ip.rd] = s.subtract(r[ip.rn], r[ip.rm])
            case .sbc: r[ip.rd] = r[ip.rn] &+ ~r[ip.rm] &+ s.pointee.carry
            case .sbcS: r[ip.rd] = s.add(r[ip.rn], ~r[ip.rm], s.pointee.carry, true)
            case .addShiftedLeft: r[ip.rd] = r[ip.rn] &+ r[ip.rm] &<< ip.amount
            case .setCarry: s.pointee.carry = ip.imm
            case .lsl: r[ip.rd] = r[ip.rm] &<< ip.amount
            case .lslS:
              let shifted = shiftLeft(r[ip.rm], ip.amount, s.pointee.carry)
              r[ip.rd] = s.logical(shifted, shifted.value, true)
            case .lsr: r[ip.rd] = r[ip.rm] &>> ip.amount
            case .lsrS:
              let shifted = shiftRight(r[ip.rm], ip.amount, s.pointee.carry)
              r[ip.rd] = s.logical(shifted, shifted.value, true)
            case .asr:
              r[ip.rd] = UInt32(bitPattern: Int32(bitPattern: r[ip.rm]) &>> Int32(ip.amount))
            case .asrS:
              let shifted = shiftArithmetic(r[ip.rm], ip.amount, s.pointee.carry)
              r[ip.rd] = s.logical(shifted, shifted.value, true)
            case .ror: r[ip.rd] = rotateRight(r[ip.rm], ip.amount)
            case .rorS:
              let shifted = rotate(r[ip.rm], ip.amount, s.pointee.carry)
              r[ip.rd] = s.logical(shifted, shifted.value, true)
            case .rrx: r[ip.rd] = s.pointee.carry << 31 | r[ip.rm] >> 1
            case .rrxS:
              let shifted = shiftWithCarry(r[ip.rm], .rrx, 1, s.pointee.carry)
              r[ip.rd] = s.logical(shifted, shifted.value, true)
            case .lslRegister: r[ip.rd] = shiftLeft(r[ip.rn], r[ip.rm] & 0xFF, 0).value
            case .lslRegisterS:
              let shifted = shiftLeft(r[ip.rn], r[ip.rm] & 0xFF, s.pointee.carry)
              r[ip.rd] = s.logical(shifted, shifted.value, true)
            case .lsrRegister: r[ip.rd] = shiftRight(r[ip.rn], r[ip.rm] & 0xFF, 0).value
            case .lsrRegisterS:
              let shifted = shiftRight(r[ip.rn], r[ip.rm] & 0xFF, s.pointee.carry)
              r[ip.rd] = s.logical(shifted, shifted.value, true)
            case .asrRegister: r[ip.rd] = shiftArithmetic(r[ip.rn], r[ip.rm] & 0xFF, 0).value
            case .asrRegisterS:
              let shifted = shiftArithmetic(r[ip.rn], r[ip.rm] & 0xFF, s.pointee.carry)
              r[ip.rd] = s.logical(shifted, shifted.value, true)
            case .rorRegister: r[ip.rd] = rotateRight(r[ip.rn], r[ip.rm])
            case .rorRegisterS:
              let shifted = rotate(r[ip.rn], r[ip.rm] & 0xFF, s.pointee.carry)
              r[ip.rd] = s.logical(shifted, shifted.value, true)
            case .mul: r[ip.rd] = r[ip.rn] &* r[ip.rm]
            case .mulS: r[ip.rd] = s.logical(r[ip.rn] &* r[ip.rm], true)
            case .mla: r[ip.rd] = r[ip.ra] &+ r[ip.rn] &* r[ip.rm]
            case .mls: r[ip.rd] = r[ip.ra] &- r[ip.rn] &* r[ip.rm]
            case .smull: r.setPair(ip, signedProduct(r[ip.rn], r[ip.rm]))
            case .umull: r.setPair(ip, UInt64(r[ip.rn]) &* UInt64(r[ip.rm]))
            case .smlal: r.setPair(ip, r.pair(ip) &+ signedProduct(r[ip.rn], r[ip.rm]))
            case .umlal: r.setPair(ip, r.pair(ip) &+ UInt64(r[ip.rn]) &* UInt64(r[ip.rm]))
            case .umaal:
              let sum = UInt64(r[ip.rd]) &+ UInt64(r[ip.ra])
              r.setPair(ip, UInt64(r[ip.rn]) &* UInt64(r[ip.rm]) &+ sum)
            case .sxtb: r[ip.rd] = signExtended(UInt8(truncatingIfNeeded: r[ip.rm]))
            case .sxth: r[ip.rd] = signExtended(UInt16(truncatingIfNeeded: r[ip.rm]))
            case .uxtb: r[ip.rd] = r[ip.rm] & 0xFF
            case .uxth: r[ip.rd] = r[ip.rm] & 0xFFFF
            case .bfi: r[ip.rd] = r[ip.rd] & ~ip.imm | r[ip.rn] &<< ip.amount & ip.imm
            case .sbfx:
              let unused = 32 &- ip.imm
              let field = Int32(bitPattern: r[ip.rn] &<< (unused &- ip.amount))
              r[ip.rd] = UInt32(bitPattern: field &>> Int32(unused))
            case .ubfx: r[ip.rd] = r[ip.rn] &>> ip.amount & ip.imm
            case .rev: r[ip.rd] = r[ip.rm].byteSwapped
            case .rev16: r[ip.rd] = rotateRight(r[ip.rm].byteSwapped, 16)
            case .revsh: r[ip.rd] = signExtended(UInt16(truncatingIfNeeded: r[ip.rm]).byteSwapped)
            case .rbit: r[ip.rd] = reverseBits(r[ip.rm])
            case .clz: r[ip.rd] = UInt32(r[ip.rm].leadingZeroBitCount)
            case .noteStack: s.noteStack()

            // MARK: Loads and stores
            case .ldr:
              guard let source = windows.readable(r.address(ip), as: UInt32.self) else {
                break engine
              }
              r[ip.rd] = source.load(as: UInt32.self)
            case .ldrIndexed:
              guard let source = windows.readable(r.indexed(ip), as: UInt32.self) else {
                break engine
              }
              r[ip.rd] = source.load(as: UInt32.self)
            case .ldrWriteback:
              guard let source = windows.readable(r.address(ip), as: UInt32.self) else {
                break engine
              }
              r[ip.rn] &+= ip.pointee.change
              r[ip.rd] = source.load(as: UInt32.self)
            case .ldrb:
              guard let source = windows.readable(r.address(ip), as: UInt8.self) else {
                break engine
              }
              r[ip.rd] = UInt32(source.load(as: UInt8.self))
            case .ldrbIndexed:
              guard let source = windows.readable(r.indexed(ip), as: UInt8.self) else {
                break engine
              }
              r[ip.rd] = UInt32(source.load(as: UInt8.self))
            case .ldrbWriteback:
              guard let source = windows.readable(r.address(ip), as: UInt8.self) else {
                break engine
              }
              r[ip.rn] &+= ip.pointee.change
              r[ip.rd] = UInt32(source.load(as: UInt8.self))
            case .ldrh:
              guard let source = windows.readable(r.address(ip), as: UInt16.self) else {
                break engine
              }
              r[ip.rd] = UInt32(source.load(as: UInt16.self))
            case .ldrhIndexed:
              guard let source = windows.readable(r.indexed(ip), as: UInt16.self) else {
                break engine
              }
              r[ip.rd] = UInt32(source.load(as: UInt16.self))
            case .ldrhWriteback:
              guard let source = windows.readable(r.address(ip), as: UInt16.self) else {
                break engine
              }
              r[ip.rn] &+= ip.pointee.change
              r[ip.rd] = UInt32(source.load(as: UInt16.self))
            case .ldrsb:
              guard let source = windows.readable(r.address(ip), as: UInt8.self) else {
                break engine
              }
              r[ip.rd] = signExtended(source.load(as: UInt8.self))
            case .ldrsbIndexed:
              guard let source = windows.readable(r.indexed(ip), as: UInt8.self) else {
                break engine
              }
              r[ip.rd] = signExtended(source.load(as: UInt8.self))
            case .ldrsbWriteback:
              guard let source = windows.readable(r.address(ip), as: UInt8.self) else {
                break engine
              }
              r[ip.rn] &+= ip.pointee.change
              r[ip.rd] = signExtended(source.load(as: UInt8.self))
            case .ldrsh:
              guard let source = windows.readable(r.address(ip), as: UInt16.self) else {
                break engine
              }
              r[ip.rd] = signExtended(source.load(as: UInt16.self))
            case .ldrshIndexed:
              guard let source = windows.readable(r.indexed(ip), as: UInt16.self) else {
                break engine
              }
              r[ip.rd] = signExtended(source.load(as: UInt16.self))
            case .ldrshWriteback:
              guard let source = windows.readable(r.address(ip), as: UInt16.self) else {
                break engine
              }
              r[ip.rn] &+= ip.pointee.change
              r[ip.rd] = signExtended(source.load(as: UInt16.self))
            case .str:
              guard let target = windows.writable(r.address(ip), as: UInt32.self) else {
                break engine
              }
              target.storeBytes(of: r[ip.rd], as: UInt32.self)
            case .strIndexed:
              guard let target = windows.writable(r.indexed(ip), as: UInt32.self) else {
                break engine
              }
              target.storeBytes(of: r[ip.rd], as: UInt32.self)
            case .strWriteback:
              guard let target = windows.writable(r.address(ip), as: UInt32.self) else {
                break engine
              }
              target.storeBytes(of: r[ip.rd], as: UInt32.self)
              r[ip.rn] &+= ip.pointee.change
            case .strb:
              guard let target = windows.writable(r.address(ip), as: UInt8.self) else {
                break engine
              }
              target.storeBytes(of: UInt8(truncatingIfNeeded: r[ip.rd]), as: UInt8.self)
            case .strbIndexed:
              guard let target = windows.writable(r.indexed(ip), as: UInt8.self) else {
                break engine
              }
              target.storeBytes(of: UInt8(truncatingIfNeeded: r[ip.rd]), as: UInt8.self)
            case .strbWriteback:
              guard let target = windows.writable(r.address(ip), as: UInt8.self) else {
                break engine
              }
              target.storeBytes(of: UInt8(truncatingIfNeeded: r[ip.rd]), as: UInt8.self)
              r[ip.rn] &+= ip.pointee.change
            case .strh:
              guard let target = windows.writable(r.address(ip), as: UInt16.self) else {
                break engine
              }
              target.storeBytes(of: UInt16(truncatingIfNeeded: r[ip.rd]), as: UInt16.self)
            case .strhIndexed:
              guard let target = windows.writable(r.indexed(ip), as: UInt16.self) else {
                break engine
              }
              target.storeBytes(of: UInt16(truncatingIfNeeded: r[ip.rd]), as: UInt16.self)
            case .strhWriteback:
              guard let target = windows.writable(r.address(ip), as: UInt16.self) else {
                break engine
              }
              target.storeBytes(of: UInt16(truncatingIfNeeded: r[ip.rd]), as: UInt16.self)
              r[ip.rn] &+= ip.pointee.change
            case .ldrd:
              let address = r[ip.rn] &+ ip.imm
              guard let source = windows.readableWords(address, 2) else { break engine }
              let (first, second) = (source[0], source[1])
              r[ip.rn] &+= ip.pointee.change
              r[ip.rd] = first
              r[ip.ra] = second
            case .ldm:
              let base = r[ip.rn]
              guard let source = windows.readableWords(base, ip.amount) else { break engine }
              r.load(ip.imm, from: source)
              if ip.pointee.change != 0 { r[ip.rn] = base &+ ip.pointee.change }
            case .stm:
              let base = r[ip.rn]
              guard let target = windows.writableWords(base, ip.amount) else { break engine }
              r.store(ip.imm, to: target)
              r[ip.rn] = base &+ ip.pointee.change
            case .push:
              let base = r[13] &- 4 &* ip.amount
              guard let target = windows.writableWords(base, ip.amount) else { break engine }
              r.store(ip.imm, to: target)
              r[13] = base
              s.noteStack()
            case .pop:
              guard let source = windows.readableWords(r[13], ip.amount) else { break engine }
              let base = r[13]
              r.load(ip.imm, from: source)
              r[13] = base &+ 4 &* ip.amount
            case .loadWords:
              let address = r[ip.rn] &+ ip.imm
              guard let source = windows.readableWords(address, ip.amount) else { break engine }
              for index in 0..<Int(ip.amount) { r[ip.rd + index] = source[index] }
              r[ip.rn] &+= ip.pointee.change
            case .storeWords:
              let address = r[ip.rn] &+ ip.imm
              guard let target = windows.writableWords(address, ip.amount) else { break engine }
              for index in 0..<Int(ip.amount) { target[index] = r[ip.rd + index] }
              r[ip.rn] &+= ip.pointee.change

            // MARK: Floating point
            case .requireFloat:
              guard s.pointee.fpReady else { break engine }
            case .floatAdd:
              let sum = Float(bitPattern: r[ip.rn]) + Float(bitPattern: r[ip.rm])
              if SingleArithmetic.isPlain(sum, s.pointee.fpscr) {
                r[ip.rd] = sum.bitPattern
              } else {
                executeFloat(block.instruction(ip))
              }
            case .floatSubtract:
              let difference = Float(bitPattern: r[ip.rn]) - Float(bitPattern: r[ip.rm])
              if SingleArithmetic.isPlain(difference, s.pointee.fpscr) {
                r[ip.rd] = difference.bitPattern
              } else {
                executeFloat(block.instruction(ip))
              }
            case .floatMultiply:
              let product = Float(bitPattern: r[ip.rn]) * Float(bitPattern: r[ip.rm])
              if SingleArithmetic.isPlain(product, s.pointee.fpscr) {
                r[ip.rd] = product.bitPattern
              } else {
                executeFloat(block.instruction(ip))
              }

            // MARK: Shared with the precise engine
            case .float: executeFloat(block.instruction(ip))
            case .convert: convertFloat(block.instruction(ip))
            case .floatStatus: transferFloatStatus(block.instruction(ip))
            case .signalMultiply: executeSignalMultiply(block.instruction(ip))
            case .parallel: executeParallel(block.instruction(ip))
            case .media: executeMedia(block.instruction(ip))
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
