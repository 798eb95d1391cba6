import Bus
import Thumb

/// The bytes of memory that one instruction loads or stores: always one stretch.
public struct DataFootprint: Equatable, Sendable {
  /// The lowest address.
  public let address: UInt32
  /// In bytes, above 0.
  public let count: UInt32
  public let isWrite: Bool

  /// The first address that it shares with `count` bytes from `start` on.
  public func firstOverlap(_ start: UInt32, _ count: UInt32) -> UInt32? {
    guard count > 0 else { return nil }
    let low = max(address, start)
    let end = min(UInt64(address) + UInt64(self.count), UInt64(start) + UInt64(count))
    return UInt64(low) < end ? low : nil
  }
}

// A watchpoint of a debugger stops in front of the access, as the debugger of an Arm core expects.
// By the time an engine meets the access, half of the instruction may have happened. So what the
// next instruction is going to access is told from its operands; `DataFootprintTests` compares that
// with what the engine does.

extension Core {
  /// Whether an instruction is next: not an exception that is due, a fault, or more sleep.
  public var isAboutToExecute: Bool {
    sleep == .awake && pendingFault == nil && lockup == nil && takeableException == nil
  }

  /// What the instruction at R15 is going to load or store, its own fetch and the faults that it may
  /// cause apart; nil if nothing, or if its condition fails. Of SVC its frame.
  public var nextDataFootprint: DataFootprint? {
    let x = upcomingInstruction
    guard state.pointee.itState == 0 || !isV7 || state.conditionPasses else { return nil }
    return footprint(x)
  }

  /// What an access through a bit-band alias reaches: the bytes that hold its bits (DDI 0439D, section
  /// 3.7); nil for any other access.
  public func bitBandTarget(of alias: DataFootprint) -> DataFootprint? {
    let region = alias.address & 0xFE00_0000
    guard region == 0x2200_0000 || region == 0x4200_0000, configuration.hasBitBanding else {
      return nil
    }
    let first = alias.address & 0x01FF_FFFF
    let (low, high) = (first >> 5, (first + alias.count - 1) >> 5)
    return DataFootprint(
      address: region - 0x0200_0000 + low, count: high - low + 1, isWrite: alias.isWrite)
  }

  /// What the entry of an exception is going to store here, the floating-point registers apart if that is
  /// put off.
  public var nextFrame: DataFootprint {
    let layout = frameLayout
    let isWhole = layout.hasContext && system.fpccr & SystemRegisters.lazyStacking == 0
    return DataFootprint(address: layout.address, count: isWhole ? 0x64 : 0x20, isWrite: true)
  }

  /// The instruction at R15; where it was decoded already that is found faster.
  private var upcomingInstruction: Instruction {
    let offset = state.registers[15] &- code.window.base
    if offset < code.window.limit {
      let cell = code.window.cells + Int(offset >> 1)
      if cell.pointee.kind != .empty { return cell.pointee.instruction }
    }
    return nextInstruction
  }

  private func footprint(_ x: Instruction) -> DataFootprint? {
    let size = UInt32(x.operation.accessSize)
    guard size > 0 else { return x.operation == .svc ? nextFrame : nil }
    let isWrite = x.operation.isStore
    // An exclusive store without its reservation stores nothing.
    if x.operation.isExclusiveStore, !state.pointee.exclusive { return nil }
    switch x.operation {
    case .ldm, .stm, .ldmPC, .pop, .popPC, .push, .ldmdb, .stmdb, .ldmdbPC:
      // Registers that were transferred before an interruption are not transferred again.
      let done = UInt32((x.imm & ~remaining(x.imm)).nonzeroBitCount)
      let rest = 4 &* UInt32(x.amount) &- 4 &* done
      guard rest > 0 else { return nil }
      return DataFootprint(
        address: lowestAddress(x) &+ 4 &* done, count: rest, isWrite: isWrite)
    case .vldm, .vstm, .vldmdb, .vstmdb:
      guard x.amount > 0 else { return nil }
      return DataFootprint(
        address: lowestAddress(x), count: 4 &* UInt32(x.amount), isWrite: isWrite)
    default:
      return DataFootprint(address: singleAddress(x), count: size, isWrite: isWrite)
    }
  }

  /// Of a transfer of several registers.
  private func lowestAddress(_ x: Instruction) -> UInt32 {
    let base: UInt32 =
      switch x.operation {
      case .push, .pop, .popPC: state.registers[13]
      default: state.registers[Int(x.rn)]
      }
    switch x.operation {
    case .push, .ldmdb, .stmdb, .ldmdbPC, .vldmdb, .vstmdb: return base &- 4 &* UInt32(x.amount)
    default: return base
    }
  }

  private func singleAddress(_ x: Instruction) -> UInt32 {
    let registers = state.registers
    let pc = registers[15] &+ 4
    let base = registers[Int(x.rn)]
    switch x.operation {
    case .ldrRegister, .ldrbRegister, .ldrhRegister, .ldrsbRegister, .ldrshRegister, .strRegister,
      .strbRegister, .strhRegister:
      return base &+ registers[Int(x.rm)]
    case .ldrShifted, .ldrbShifted, .ldrhShifted, .ldrsbShifted, .ldrshShifted, .strShifted,
      .strbShifted, .strhShifted:
      return base &+ registers[Int(x.rm)] &<< UInt32(x.amount)
    case .ldrPostIndexed, .ldrbPostIndexed, .ldrhPostIndexed, .ldrsbPostIndexed,
      .ldrshPostIndexed, .strPostIndexed, .strbPostIndexed, .strhPostIndexed:
      return base
    case .ldrLiteral, .ldrbLiteral, .ldrhLiteral, .ldrsbLiteral, .ldrshLiteral, .ldrdLiteral,
      .vldrLiteral, .vldrDoubleLiteral:
      return pc & ~3 &+ x.imm
    case .ldrPC:
      let start = x.rn == 15 ? pc & ~3 : base
      if x.options.contains(.registerOffset) {
        return start &+ registers[Int(x.rm)] &<< UInt32(x.amount)
      }
      return x.options.contains(.index) ? start &+ x.imm : start
    case .ldrd, .strd: return x.options.contains(.index) ? base &+ x.imm : base
    case .tbb: return (x.rn == 15 ? pc : base) &+ registers[Int(x.rm)]
    case .tbh: return (x.rn == 15 ? pc : base) &+ 2 &* registers[Int(x.rm)]
    default: return base &+ x.imm
    }
  }
}

extension Operation {
  /// Bytes that an operation transfers, of several registers those of one; 0 for none.
  var accessSize: Int {
    switch self {
    case .ldrbImmediate, .ldrsbImmediate, .strbImmediate, .ldrbRegister, .ldrsbRegister,
      .strbRegister, .ldrbShifted, .ldrsbShifted, .strbShifted, .ldrbPreIndexed, .ldrsbPreIndexed,
      .strbPreIndexed, .ldrbPostIndexed, .ldrsbPostIndexed, .strbPostIndexed, .ldrbLiteral,
      .ldrsbLiteral, .ldrbt, .ldrsbt, .strbt, .ldrexb, .strexb, .tbb:
      1
    case .ldrhImmediate, .ldrshImmediate, .strhImmediate, .ldrhRegister, .ldrshRegister,
      .strhRegister, .ldrhShifted, .ldrshShifted, .strhShifted, .ldrhPreIndexed, .ldrshPreIndexed,
      .strhPreIndexed, .ldrhPostIndexed, .ldrshPostIndexed, .strhPostIndexed, .ldrhLiteral,
      .ldrshLiteral, .ldrht, .ldrsht, .strht, .ldrexh, .strexh, .tbh:
      2
    case .ldrImmediate, .strImmediate, .ldrRegister, .strRegister, .ldrShifted, .strShifted,
      .ldrPreIndexed, .strPreIndexed, .ldrPostIndexed, .strPostIndexed, .ldrLiteral, .ldrt, .strt,
      .ldrex, .strex, .ldrPC, .vldr, .vstr, .vldrLiteral, .ldm, .stm, .ldmdb, .stmdb, .ldmPC,
      .ldmdbPC, .push, .pop, .popPC, .vldm, .vstm, .vldmdb, .vstmdb:
      4
    case .ldrd, .strd, .ldrdLiteral, .vldrDouble, .vstrDouble, .vldrDoubleLiteral: 8
    default: 0
    }
  }

  var isStore: Bool {
    switch self {
    case .strImmediate, .strbImmediate, .strhImmediate, .strRegister, .strbRegister, .strhRegister,
      .strShifted, .strbShifted, .strhShifted, .strPreIndexed, .strbPreIndexed, .strhPreIndexed,
      .strPostIndexed, .strbPostIndexed, .strhPostIndexed, .strt, .strbt, .strht, .strd, .strex,
      .strexb, .strexh, .stm, .stmdb, .push, .vstr, .vstrDouble, .vstm, .vstmdb:
      true
    default: false
    }
  }

  var isExclusiveStore: Bool { self == .strex || self == .strexb || self == .strexh }
}
