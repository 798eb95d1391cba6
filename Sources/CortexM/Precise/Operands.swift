import Thumb

/// Operands of a predecoded instruction, as indexes.
extension UnsafePointer<Instruction> {
  @inline(__always) var rd: Int { Int(pointee.rd) }
  @inline(__always) var rn: Int { Int(pointee.rn) }
  @inline(__always) var rm: Int { Int(pointee.rm) }
  @inline(__always) var ra: Int { Int(pointee.ra) }
  @inline(__always) var imm: UInt32 { pointee.imm }
  @inline(__always) var amount: UInt32 { UInt32(pointee.amount) }
  @inline(__always) var setsFlags: Bool { pointee.options.rawValue & 1 != 0 }
  @inline(__always) var options: Instruction.Options { pointee.options }
}
