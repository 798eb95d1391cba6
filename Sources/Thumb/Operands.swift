// The operands of a template that take more than a number.

extension Rendering {
  /// An immediate; `#-0` is not `#0`.
  var offset: String {
    if row.hasU || row.immediate == .negative, !instruction.options.contains(.add) {
      return "#-\(0 &- instruction.imm)"
    }
    return "#\(row.hasU ? Int64(Int32(bitPattern: instruction.imm)) : Int64(instruction.imm))"
  }

  /// An address of base and immediate offset.
  var memory: String {
    let i = instruction
    let base = Self.register(i.rn)
    if i.options.contains(.index) {
      if i.writeback { return "[\(base), \(offset)]!" }
      return i.imm == 0 && i.options.contains(.add) ? "[\(base)]" : "[\(base), \(offset)]"
    }
    return i.writeback ? "[\(base)], \(offset)" : "[\(base)], {\(i.imm >> 2)}"
  }

  /// How the second operand is shifted; nothing if it is not.
  var shift: String {
    let i = instruction
    if i.amount == 0 { return "" }
    return i.shift == .rrx ? ", rrx" : ", \(i.shift) #\(i.amount)"
  }

  var list: String {
    let registers = (0..<16).filter { instruction.imm >> UInt32($0) & 1 != 0 }
    return "{" + registers.map { Self.register(UInt8($0)) }.joined(separator: ", ") + "}"
  }

  func floatList(_ letter: String, _ first: Int, _ count: Int) -> String {
    count == 1 ? "{\(letter)\(first)}" : "{\(letter)\(first)-\(letter)\(first + count - 1)}"
  }

  /// The address a branch goes to, and its name.
  var target: String {
    let destination = address &+ 4 &+ instruction.imm
    let text = "0x" + String(destination, radix: 16)
    return name(destination).map { "\(text) <\($0)>" } ?? text
  }

  /// The letters behind IT: `t` for the base condition, `e` for its inverse.
  var thenElse: String {
    let mask = instruction.imm & 0xF
    let base = instruction.imm >> 4 & 1
    let count = 3 - mask.trailingZeroBitCount
    return (0..<max(count, 0)).map { mask >> UInt32(3 - $0) & 1 == base ? "t" : "e" }.joined()
  }

  /// The options of DMB, DSB and ISB (DDI 0403, A7.7.33).
  var barrier: String {
    if instruction.operation == .isb { return instruction.imm == 15 ? "sy" : "#\(instruction.imm)" }
    switch instruction.imm {
    case 15: return "sy"
    case 14: return "st"
    case 11: return "ish"
    case 10: return "ishst"
    case 7: return "un"
    case 6: return "unst"
    case 3: return "osh"
    case 2: return "oshst"
    default: return "#\(instruction.imm)"
    }
  }

  /// A special register; for MSR to the APSR with the bits it writes.
  var specialRegister: String {
    guard let register = SpecialRegister(rawValue: instruction.imm) else {
      return "#\(instruction.imm)"
    }
    guard instruction.operation == .msr, instruction.imm < 4 else { return register.name }
    switch instruction.amount {
    case 1: return register.name + "_g"
    case 2: return register.name + "_nzcvq"
    case 3: return register.name + "_nzcvqg"
    default: return register.name
    }
  }
}
