import Bus
import Thumb

/// What the Cortex-M4's pipeline sees of an instruction. Register sets are masks.
struct PipelineProfile: Hashable, StateValue {
  enum Kind: UInt8, StateChoice {
    case alu, multiply, multiplyLong, divide, other
    case load, store, loadDouble, storeDouble, loadMultiple, storeMultiple
    case branch, tableBranch, ifThen
    case move, float, floatDivide, floatLoad, floatStore, floatLoadMultiple, floatStoreMultiple

    var isSingleAccess: Bool { self == .load || self == .store }
    var isLoad: Bool {
      switch self {
      case .load, .loadDouble, .loadMultiple, .floatLoadMultiple: true
      default: false
      }
    }
    var isFloat: Bool { self == .float || self == .floatDivide }
  }

  var kind: Kind
  /// Core registers written, except by loads and by base write-back.
  var written: UInt16 = 0
  /// RdHi of a long multiplication, which is in `written` too.
  var writtenHigh: UInt16 = 0
  /// Base and index of an access.
  var address: UInt16 = 0
  var stored: UInt16 = 0
  /// The register of a single load.
  var loaded: UInt16 = 0
  /// What goes through the barrel shifter: value and amount of a shift, a shifted operand.
  var shifted: UInt16 = 0
  /// Cycles in Execute in the usual course; a load that overlaps the next access takes one less.
  var duration: UInt8 = 1
  var isWide: Bool
  var loadsPC = false

  static var blank: PipelineProfile {
    PipelineProfile(Instruction(.undefined, size: 2, timing: .fault))
  }

  mutating func visit(_ state: StateArchive) {
    state(&kind)
    state(&written, &writtenHigh, &address)
    state(&stored, &loaded, &shifted)
    state(&duration)
    state(&isWide, &loadsPC)
  }

  init(_ x: Instruction) {
    isWide = x.size == 4
    func bit(_ register: UInt8) -> UInt16 { register < 16 ? 1 << UInt16(register) : 0 }
    let list = UInt16(truncatingIfNeeded: x.imm)
    switch x.timing {
    case .dataProcessing, .shift:
      kind = .alu
      written = Self.isComparison(x.operation) ? 0 : bit(x.rd)
      if x.timing == .shift {
        switch x.operation {
        case .lslRegister, .lsrRegister, .asrRegister, .rorRegister:
          shifted = bit(x.rn) | bit(x.rm)
        default: shifted = bit(x.rm)
        }
      } else if x.operation == .ssat || x.operation == .usat, x.amount != 0 {
        shifted = bit(x.rn)
      }
    case .multiply:
      kind = .multiply
      written = bit(x.rd)
    case .multiplyLong:
      kind = .multiplyLong
      written = bit(x.rd) | bit(x.ra)
      writtenHigh = bit(x.ra)
    case .divide:
      kind = .divide
      written = bit(x.rd)
      duration = CortexM4Timing.divideCycles
    case .load, .loadRegister:
      kind = .load
      loaded = bit(x.rd)
      address = Self.address(x)
      duration = 2
    case .store, .storeRegister:
      kind = .store
      stored = bit(x.rd)
      address = Self.address(x)
      duration = x.timing == .storeRegister ? 2 : 1
    case .loadPC:
      kind = .load
      loadsPC = true
      address = Self.address(x)
      duration = 2
    case .loadDouble:
      kind = .loadDouble
      address = x.operation == .ldrdLiteral ? 0 : bit(x.rn)
      duration = 3
    case .storeDouble:
      kind = .storeDouble
      stored = bit(x.rd) | bit(x.ra)
      address = bit(x.rn)
      duration = 3
    case .loadMultiple, .loadMultiplePC:
      kind = .loadMultiple
      address = Self.listBase(x)
      duration = 1 + x.amount
      loadsPC = x.timing == .loadMultiplePC
    case .storeMultiple:
      kind = .storeMultiple
      stored = list
      address = Self.listBase(x)
      duration = 1 + x.amount
    case .loadExclusive, .storeExclusive:
      kind = .other
      duration = 2
    case .specialRegister:
      kind = .other
      duration = 2
    case .tableBranch:
      kind = .tableBranch
      duration = CortexM4Timing.tableBranchCycles
    case .branch, .branchConditional, .compareBranch, .branchLink, .branchExchange,
      .branchLinkExchange, .movePC:
      kind = .branch
    case .ifThen:
      kind = .ifThen
      duration = 0
    case .floatArithmetic: kind = .float
    case .floatAccumulate:
      kind = .float
      duration = 3
    case .floatDivide: kind = .floatDivide
    case .floatMove, .floatSystem:
      kind = .move
      switch x.operation {
      case .vmovFromSingle, .vmrs: written = bit(x.rd)
      default: break
      }
    case .floatMovePair:
      kind = .move
      duration = 2
      if x.operation == .vmovFromPair { written = bit(x.rd) | bit(x.ra) }
    case .floatLoad:
      kind = .floatLoad
      address = Self.address(x)
      duration = x.operation == .vldrDouble || x.operation == .vldrDoubleLiteral ? 3 : 2
    case .floatStore:
      kind = .floatStore
      address = bit(x.rn)
      duration = x.operation == .vstrDouble ? 3 : 2
    case .floatLoadMultiple:
      kind = .floatLoadMultiple
      address = bit(x.rn)
      duration = 1 + x.amount
    case .floatStoreMultiple:
      kind = .floatStoreMultiple
      address = bit(x.rn)
      duration = 1 + x.amount
    case .preload, .hint, .wait, .barrier, .changeState, .supervisorCall, .breakpoint, .fault,
      .coprocessor:
      kind = .other
    }
  }

  private static func isComparison(_ operation: Operation) -> Bool {
    switch operation {
    case .cmpImmediate, .cmnImmediate, .tstImmediate, .teqImmediate, .cmpRegister, .cmnRegister,
      .tstRegister, .teqRegister, .cmpShifted, .cmnShifted, .tstShifted, .teqShifted:
      true
    default: false
    }
  }

  private static func address(_ x: Instruction) -> UInt16 {
    switch x.operation {
    case .ldrLiteral, .ldrbLiteral, .ldrhLiteral, .ldrsbLiteral, .ldrshLiteral, .vldrLiteral,
      .vldrDoubleLiteral:
      return 0
    default: break
    }
    var mask: UInt16 = x.rn == 15 ? 0 : 1 << UInt16(x.rn)
    if x.timing == .loadRegister || x.timing == .storeRegister
      || x.options.contains(.registerOffset)
    {
      mask |= 1 << UInt16(x.rm)
    }
    return mask
  }

  private static func listBase(_ x: Instruction) -> UInt16 {
    switch x.operation {
    case .push, .pop, .popPC: 1 << 13
    default: 1 << UInt16(x.rn)
    }
  }
}
