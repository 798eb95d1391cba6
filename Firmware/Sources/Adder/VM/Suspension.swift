/// The instruction where a frame that is not the running one stands.
struct Suspension {
  private let bytes: UInt32
  /// The address where code goes on: the next instruction of a `yield` or `yieldFrom`, what a `forNext`
  /// jumps to; of others no address that means anything.
  private let following: UInt32

  var opcode: Opcode { Opcode(unchecked: UInt8(truncatingIfNeeded: bytes)) }
  /// Registers.
  var result: Int { Int(bytes >> 8 & 0xFF) }
  var operand: Int { Int(bytes >> 16) }
  /// Behind a `yield` or `yieldFrom`.
  var next: UInt32 { following }
  /// Where a `forNext` goes when there is nothing left; 0 for other instructions.
  var exhausted: UInt32 { opcode == .forNext ? following : 0 }

  /// That of a generator which waits.
  @inline(__always) init(of generator: Value) {
    self.init(
      generator.fields[GeneratorObject.state].bits,
      generator.fields + GeneratorObject.registers)
  }

  /// The instruction at `address` of the frame at `r`. Takes no memory.
  @inline(never) init(_ address: UInt32, _ r: Registers) {
    if address >= Value.heapOrigin {
      let pc = bytecode(address)
      self.init(pc, address &+ UInt32(truncatingIfNeeded: Suspension.step(pc)))
    } else {
      self = withUnsafeTemporaryAllocation(byteCount: Expansion.size, alignment: 4) { place in
        let expansion = Expansion(place.baseAddress.unsafelyUnwrapped)
        let pc = expansion.last(address, r)
        return Suspension(pc, expansion.following(pc + Suspension.step(pc)))
      }
    }
  }

  @inline(__always) private init(_ pc: Bytecode, _ following: UInt32) {
    bytes = UInt32(pc[0]) | UInt32(pc[1]) << 8 | UInt32(pc[2]) << 16
    self.following = following
  }

  private static func step(_ pc: Bytecode) -> Int {
    Opcode(unchecked: pc[0]) == .forNext ? jump(pc, 3) : 3
  }
}
