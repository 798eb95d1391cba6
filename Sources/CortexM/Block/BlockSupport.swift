import Thumb

extension UnsafeMutablePointer<CoreState> {
  /// `a - b` with all four flags, as AddWithCarry(a, ~b, 1) gives them.
  @inline(__always)
  func subtract(_ a: UInt32, _ b: UInt32) -> UInt32 {
    let result = a &- b
    pointee.negative = result
    pointee.zero = result
    pointee.carry = a >= b ? 1 : 0
    pointee.overflow = (a ^ b) & (a ^ result)
    return result
  }
}

extension UnsafeMutablePointer<UInt32> {
  /// rn + imm.
  @inline(__always)
  func address(_ ip: UnsafePointer<BlockRecord>) -> UInt32 { self[ip.rn] &+ ip.imm }

  /// rn + rm.
  @inline(__always)
  func indexed(_ ip: UnsafePointer<BlockRecord>) -> UInt32 { self[ip.rn] &+ self[ip.rm] }

  /// RdHi:RdLo.
  @inline(__always)
  func pair(_ ip: UnsafePointer<BlockRecord>) -> UInt64 {
    UInt64(self[ip.ra]) << 32 | UInt64(self[ip.rd])
  }

  @inline(__always)
  func setPair(_ ip: UnsafePointer<BlockRecord>, _ value: UInt64) {
    self[ip.rd] = UInt32(truncatingIfNeeded: value)
    self[ip.ra] = UInt32(truncatingIfNeeded: value >> 32)
  }
}

extension UnsafeMutablePointer<Block> {
  /// The successor of an indirect branch.
  @inline(__always)
  func key(to target: UInt32) -> BlockKey {
    let states = pointee.indirectStates
    return BlockKey(pc: target, state: target & 2 == 0 ? states.0 : states.1)
  }

  /// The decoded instruction that a shared operation names.
  @inline(__always)
  func instruction(_ ip: UnsafePointer<BlockRecord>) -> UnsafePointer<Instruction> {
    UnsafeRawPointer(pointee.cells + Int(ip.imm)).assumingMemoryBound(to: Instruction.self)
  }
}

extension SingleArithmetic {
  /// Whether a sum, difference or product that was rounded to nearest is what the unit gives, with
  /// no new cumulative flag: FPSCR asks for nothing else, has seen an inexact result already, and
  /// the result is a normal number well inside the range.
  @inline(__always)
  static func isPlain(_ result: Float, _ fpscr: UInt32) -> Bool {
    isPlain(fpscr) && (result.bitPattern >> 23 & 0xFF) &- 2 < 0xFD
  }

  /// Whether FPSCR has the modes of reset and has seen an inexact result.
  @inline(__always)
  static func isPlain(_ fpscr: UInt32) -> Bool { fpscr & 0x03C0_0010 == inexact }
}

extension UnsafeMutablePointer<CoreState> {
  /// The flags of a comparison of numbers, as `SingleArithmetic.compare` gives them. False, and
  /// nothing done, if one is a NaN or denormals count as zero.
  @inline(__always)
  func compareSingles(_ a: Float, _ b: Float) -> Bool {
    guard pointee.fpscr & 1 << 24 == 0, !a.isNaN, !b.isNaN else { return false }
    let flags: UInt32 = a == b ? 0x6000_0000 : a < b ? 0x8000_0000 : 0x2000_0000
    pointee.fpscr = pointee.fpscr & 0x0FFF_FFFF | flags
    return true
  }
}

@inline(__always)
func signExtended(_ value: UInt8) -> UInt32 {
  UInt32(bitPattern: Int32(Int8(bitPattern: value)))
}

@inline(__always)
func signExtended(_ value: UInt16) -> UInt32 {
  UInt32(bitPattern: Int32(Int16(bitPattern: value)))
}

extension UnsafeMutablePointer<UInt32> {
  /// An S register as a number; 16 is S0.
  @inline(__always)
  func single(_ index: Int) -> Float { Float(bitPattern: self[index]) }

  /// Loads the registers of a list from consecutive words.
  @inline(__always)
  func load(_ list: UInt32, from source: UnsafePointer<UInt32>) {
    var (rest, source) = (list, source)
    while rest != 0 {
      self[rest.trailingZeroBitCount] = source.pointee
      source += 1
      rest &= rest &- 1
    }
  }

  /// Stores the registers of a list to consecutive words.
  @inline(__always)
  func store(_ list: UInt32, to target: UnsafeMutablePointer<UInt32>) {
    var (rest, target) = (list, target)
    while rest != 0 {
      target.pointee = self[rest.trailingZeroBitCount]
      target += 1
      rest &= rest &- 1
    }
  }
}
