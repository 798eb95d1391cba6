import Thumb

/// One step of a block: plain data, 16 bytes.
struct BlockRecord {
  /// The index of a word that no instruction names.
  static let scratch = UInt8(MemoryLayout<CoreState>.offset(of: \.scratch)! / 4)

  var operation: BlockOperation
  var rd: UInt8
  var rn: UInt8
  var rm: UInt8
  var imm: UInt32
  var ra: UInt8
  var amount: UInt8
  /// The index of the instruction's `BlockSite`.
  var site: UInt16
  /// What is added to the base register behind an access.
  var change: UInt32

  init(
    _ operation: BlockOperation, rd: UInt8 = 0, rn: UInt8 = 0, rm: UInt8 = 0, ra: UInt8 = 0,
    imm: UInt32 = 0, amount: UInt8 = 0, change: UInt32 = 0
  ) {
    self.operation = operation
    self.rd = rd
    self.rn = rn
    self.rm = rm
    self.ra = ra
    self.imm = imm
    self.amount = amount
    self.change = change
    site = 0
  }
}

extension UnsafePointer<BlockRecord> {
  @inline(__always) var rd: Int { Int(pointee.rd) }
  @inline(__always) var rn: Int { Int(pointee.rn) }
  @inline(__always) var rm: Int { Int(pointee.rm) }
  @inline(__always) var ra: Int { Int(pointee.ra) }
  @inline(__always) var imm: UInt32 { pointee.imm }
  @inline(__always) var amount: UInt32 { UInt32(pointee.amount) }
}

/// Where an instruction of a block begins: what the block leaves out while it runs, for when it is
/// left there.
struct BlockSite {
  /// The instruction's address.
  var pc: UInt32
  /// Cycles from the block's entry to the begin of the instruction.
  var cycles: UInt32
  /// Cortex-M4: the number of the pipeline's state when it has begun.
  var state: UInt16
  /// ITSTATE when it begins.
  var itState: UInt8
}

/// What tells a block from others: address, state of the pipeline at entry (Cortex-M4), ITSTATE,
/// and inside an IT block whether the condition of the first instruction holds.
struct BlockKey: Hashable {
  let rawValue: UInt64

  @inline(__always)
  init(rawValue: UInt64) { self.rawValue = rawValue }

  @inline(__always)
  init(pc: UInt32, state: UInt16, itState: UInt8 = 0, passes: Bool = false) {
    rawValue =
      UInt64(pc) | UInt64(state) << 32 | UInt64(itState) << 48 | (passes ? 1 << 56 : 0)
  }

  var pc: UInt32 { UInt32(truncatingIfNeeded: rawValue) }
  var state: UInt16 { UInt16(truncatingIfNeeded: rawValue >> 32) }
  var itState: UInt8 { UInt8(truncatingIfNeeded: rawValue >> 48) }
  var passes: Bool { rawValue >> 56 != 0 }
}

/// A run of instructions with one entry, followed in memory by its records. Plain data: engines
/// reach it by pointer, and blocks point to their successors.
struct Block {
  /// The cost of what is no block, or not any more: no budget allows it, so that it is looked at.
  static let impossible = Int.max / 4

  /// The successors, or `BlockStore.nothing`. They come first: see `slots`.
  var links: (UnsafeMutablePointer<Block>, UnsafeMutablePointer<Block>)
  /// Cycles from entry to where the successor's count: Cortex-M0 the end of the last instruction
  /// (of a conditional branch that is not taken), Cortex-M4 the begin of the last instruction.
  var cost: Int
  /// Cycles that must be left to the deadline where `cost` ends. On the Cortex-M4 the last
  /// instruction begins before the deadline, and transfers that an interrupt may abandon have ended.
  var reserve: Int
  /// Instructions, those without records included.
  var count: Int
  /// Where they begin.
  var exits: (BlockKey, BlockKey)
  var key: BlockKey
  /// Cortex-M4: the pipeline's state behind an indirect branch to a word's lower or upper half.
  var indirectStates: (UInt16, UInt16)
  var sites: UnsafeMutablePointer<BlockSite>
  /// The predecoded instructions that shared operations name.
  var cells: UnsafeMutablePointer<Cell>
  /// One beyond the last byte of code.
  var end: UInt32
  /// The stretch of memory whose content is part of the records; empty if low > high.
  var literals: (low: UInt32, high: UInt32)
  /// Executions as records until it is translated to machine code; the most there can be for never.
  var patience: Int32
  /// Its number as machine code; negative if it has none.
  var number: Int32
  /// Where its machine code begins, or what says that it has none.
  var native: UnsafeRawPointer
}

extension UnsafeMutablePointer<Block> {
  @inline(__always) var records: UnsafePointer<BlockRecord> {
    UnsafePointer(UnsafeRawPointer(self + 1).assumingMemoryBound(to: BlockRecord.self))
  }

  /// The places of the links.
  @inline(__always) var slots: UnsafeMutablePointer<UnsafeMutablePointer<Block>> {
    UnsafeMutableRawPointer(self).assumingMemoryBound(to: UnsafeMutablePointer<Block>.self)
  }

  /// Whether the block still stands for the code at its address.
  var isValid: Bool { pointee.cost < Block.impossible }
}
