import Port

// Code in flash:
//
//   half     the code's name 0-10, its module 11-15
//   byte     flags 0-6; bit 7: four more bytes follow the next two
//   byte     registers 0-4, positional parameters 5-7
//   byte     locals
//   4 bytes  registers; positional parameters 0-3, keyword-only ones 4-7; positional-only ones 0-3,
//            captures 4-7; handlers or, of a class's body, methods (functions and no more)
//   bytes    for each parameter the number of the constant that is its name
//   bytes    captures; handlers as elsewhere (see `Code`), or a half for each method: its code's place / 4
//   bytes    the instructions (`Core/Expansion.swift`)
//
// Its third word never looks like the shape of simple code: the interpreter's quick call, which looks there,
// leaves it alone. adder-tables sees to that.

extension Code {
  @inline(__always) var isFrozen: Bool { object.bits >> 29 == 0 }

  @inline(__always) private var frozenBytes: UnsafeMutablePointer<UInt8> {
    memory(object.bits).assumingMemoryBound(to: UInt8.self)
  }
  /// One of the four bytes that most code does without.
  @inline(never) private func frozenByte(_ index: Int) -> UInt32 {
    if frozenBytes[2] & 0x80 != 0 { return UInt32(frozenBytes[5 &+ index]) }
    switch index {
    case 0: return UInt32(frozenBytes[3] & 0x1F)
    case 1: return UInt32(frozenBytes[3] >> 5)
    default: return 0
    }
  }

  private var frozenHead: Int { Int(frozenBytes[0]) | Int(frozenBytes[1]) << 8 }
  var frozenCodeName: Value { frozenName(frozenHead & 0x7FF) }
  var frozenModuleNumber: Int { frozenHead >> 11 }
  /// As of code in RAM, with a flag of its own.
  @inline(never) var frozenShape: UInt32 {
    let parameters = frozenByte(1)
    return frozenByte(0) | (parameters & 15) << 8 | (parameters >> 4) << 16
      | (UInt32(frozenBytes[2] & 0x7F) | Code.isFrozen) << 23
  }
  var frozenLocals: Int { Int(frozenBytes[4]) }
  var frozenPositionalOnly: Int { Int(frozenByte(2) & 15) }
  var frozenCaptureCount: Int { Int(frozenByte(2) >> 4) }
  private var isFrozenClass: Bool { UInt32(frozenBytes[2]) & Code.isClassBody != 0 }
  var frozenHandlerCount: Int { isFrozenClass ? 0 : Int(frozenByte(3)) }
  var frozenMemberCount: Int { isFrozenClass ? Int(frozenByte(3)) : 0 }

  private var frozenParameters: UnsafeMutablePointer<UInt8> {
    frozenBytes + (frozenBytes[2] & 0x80 == 0 ? 5 : 9)
  }
  var frozenCaptures: UnsafeMutablePointer<UInt8> {
    let counts = frozenByte(1)
    return frozenParameters + Int(counts & 15 &+ counts >> 4)
  }
  /// Handlers or methods.
  var frozenParts: UnsafeMutablePointer<UInt8> { frozenCaptures + frozenCaptureCount }
  var frozenBytecode: UnsafeMutablePointer<UInt8> {
    frozenParts + (frozenHandlerCount &* Code.handlerBytes &+ frozenMemberCount &* 2)
  }

  /// Constant `index` of the code's module.
  func frozenConstant(_ index: Int) -> Value {
    let half = UInt32(
      truncatingIfNeeded: frozenHalf(
        frozenConstants(ofModule: frozenModuleNumber) &+ 2 &* index))
    // Code, a word, or an immediate's kind and payload.
    if half & 0x8000 != 0 { return Value(bits: frozenBase &+ (half & 0x7FFF) << 2) }
    if half < 0x1000 { return Value(bits: adder_frozen()[Int(half)]) }
    return Value(bits: (half & 0xFFF) << 8 | (half >> 12) << 2)
  }

  /// The name of the parameter in a register.
  func parameterName(_ index: Int) -> Value {
    isFrozen ? frozenConstant(Int(frozenParameters[index])) : ownConstants[index]
  }
}
