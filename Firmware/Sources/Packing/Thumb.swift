// Thumb instructions from their text to their half-word: those that clang writes for ARMv6-M and that
// mean the same wherever they are.

public enum Thumb {
  /// The half-word of an instruction; nil where it has two, or where its meaning depends on its place.
  public static func encode(_ operation: Substring, _ operands: Substring) -> UInt16? {
    let parts = split(operands)
    switch operation {
    case "push", "pop":
      guard parts.count == 1, let list = registerList(parts[0]) else { return nil }
      return (operation == "push" ? 0xB400 : 0xBC00) | list
    case "ldm", "stm":
      guard parts.count == 2, let list = registerList(parts[1]), list < 256,
        let base = low(parts[0].prefix { $0 != "!" })
      else { return nil }
      let isWrittenBack = parts[0].hasSuffix("!")
      // A load of the base itself is the one form without "!".
      guard isWrittenBack != (operation == "ldm" && list >> base & 1 == 1) else { return nil }
      return (operation == "ldm" ? 0xC800 : 0xC000) | base << 8 | list
    case "bx":
      return operands == "lr" ? 0x4770 : nil
    case "nop":
      return 0xBF00
    default:
      break
    }
    if let last = parts.last, last.hasPrefix("[") || last.hasSuffix("]") {
      return memory(operation, parts)
    }
    return parts.contains("sp") ? stack(operation, parts) : arithmetic(operation, parts)
  }

  /// Operands, what is in brackets as one.
  private static func split(_ operands: Substring) -> [Substring] {
    var result: [Substring] = []
    var depth = 0
    var start = operands.startIndex
    for index in operands.indices {
      switch operands[index] {
      case "[", "{": depth += 1
      case "]", "}": depth -= 1
      case "," where depth == 0:
        result.append(operands[start..<index])
        start = operands.index(index, offsetBy: 2)
      default: break
      }
    }
    result.append(operands[start...])
    return result
  }

  private static func low(_ text: Substring) -> UInt16? {
    guard text.utf8.count == 2, text.hasPrefix("r"), let number = UInt16(text.dropFirst()),
      number < 8
    else { return nil }
    return number
  }

  private static func number(_ text: Substring) -> UInt16? {
    text.hasPrefix("#") ? UInt16(text.dropFirst()) : nil
  }

  /// The bits of `{r0, r4-r7, lr}`; bit 8 for the link register or the program counter.
  private static func registerList(_ text: Substring) -> UInt16? {
    guard text.hasPrefix("{"), text.hasSuffix("}") else { return nil }
    var result: UInt16 = 0
    for part in text.dropFirst().dropLast().split(separator: ",") {
      let name = part.drop { $0 == " " }
      if name == "lr" || name == "pc" {
        result |= 256
        continue
      }
      let ends = name.split(separator: "-")
      guard let first = ends.first.flatMap(low), let last = ends.last.flatMap(low) else {
        return nil
      }
      for register in first...last { result |= 1 << register }
    }
    return result
  }

  private static func memory(_ operation: Substring, _ parts: [Substring]) -> UInt16? {
    guard parts.count == 2, let target = low(parts[0]), parts[1].hasPrefix("[") else { return nil }
    let address = split(parts[1].dropFirst().dropLast())
    if address[0] == "sp" {
      let offset = address.count > 1 ? number(address[1]) : 0
      guard let offset, offset % 4 == 0, offset < 1024 else { return nil }
      switch operation {
      case "ldr": return 0x9800 | target << 8 | offset / 4
      case "str": return 0x9000 | target << 8 | offset / 4
      default: return nil
      }
    }
    guard let base = low(address[0]) else { return nil }
    if address.count > 1, let index = low(address[1]) {
      let kinds = ["str", "strh", "strb", "ldrsb", "ldr", "ldrh", "ldrb", "ldrsh"]
      guard let kind = kinds.firstIndex(of: String(operation)) else { return nil }
      return 0x5000 | UInt16(kind) << 9 | index << 6 | base << 3 | target
    }
    guard let offset = address.count > 1 ? number(address[1]) : 0 else { return nil }
    let forms: [Substring: (code: UInt16, scale: UInt16)] = [
      "str": (0x6000, 4), "ldr": (0x6800, 4), "strb": (0x7000, 1), "ldrb": (0x7800, 1),
      "strh": (0x8000, 2), "ldrh": (0x8800, 2),
    ]
    guard let form = forms[operation], offset % form.scale == 0, offset / form.scale < 32 else {
      return nil
    }
    return form.code | (offset / form.scale) << 6 | base << 3 | target
  }

  private static func stack(_ operation: Substring, _ parts: [Substring]) -> UInt16? {
    if operation == "mov", parts.count == 2 {
      if parts[0] == "sp" { return low(parts[1]).map { 0x4685 | $0 << 3 } }
      return low(parts[0]).map { 0x4668 | $0 }
    }
    if operation == "add", parts.count == 3, parts[1] == "sp", let target = low(parts[0]) {
      if parts[2] == parts[0] { return 0x4468 | target }
      guard let offset = number(parts[2]), offset % 4 == 0, offset < 1024 else { return nil }
      return 0xA800 | target << 8 | offset / 4
    }
    guard parts[0] == "sp", let last = parts.last else { return nil }
    if operation == "add", let source = low(last) { return 0x4485 | source << 3 }
    guard let offset = number(last), offset % 4 == 0, offset < 512 else { return nil }
    switch operation {
    case "add": return 0xB000 | offset / 4
    case "sub": return 0xB080 | offset / 4
    default: return nil
    }
  }

  private static func arithmetic(_ operation: Substring, _ parts: [Substring]) -> UInt16? {
    guard let target = low(parts[0]), parts.count > 1 else { return nil }
    if let value = number(parts[parts.count - 1]) {
      let source = parts.count == 3 ? low(parts[1]) : target
      guard let source else { return nil }
      switch operation {
      case "movs" where value < 256: return 0x2000 | target << 8 | value
      case "cmp" where value < 256: return 0x2800 | target << 8 | value
      case "lsls" where value < 32: return value << 6 | source << 3 | target
      case "lsrs" where value <= 32: return 0x0800 | (value % 32) << 6 | source << 3 | target
      case "asrs" where value <= 32: return 0x1000 | (value % 32) << 6 | source << 3 | target
      case "rsbs" where value == 0: return 0x4240 | source << 3 | target
      case "adds", "subs":
        let isSubtraction: UInt16 = operation == "subs" ? 1 : 0
        if parts.count == 3, value < 8 {
          return 0x1C00 | isSubtraction << 9 | value << 6 | source << 3 | target
        }
        guard source == target, value < 256 else { return nil }
        return 0x3000 | isSubtraction << 11 | target << 8 | value
      default: return nil
      }
    }
    guard let source = low(parts[parts.count - 1]) else { return nil }
    if parts.count == 3 {
      guard let first = low(parts[1]) else { return nil }
      switch operation {
      case "adds": return 0x1800 | source << 6 | first << 3 | target
      case "subs": return 0x1A00 | source << 6 | first << 3 | target
      // A product is written `muls d, n, d`.
      case "muls" where source == target: return 0x4340 | first << 3 | target
      default:
        guard first == target else { return nil }
        return alu(operation).map { $0 | source << 3 | target }
      }
    }
    switch operation {
    case "mov": return 0x4600 | source << 3 | target
    case "add": return 0x4400 | source << 3 | target
    case "movs": return source << 3 | target
    case "adds": return 0x1800 | source << 6 | target << 3 | target
    case "subs": return 0x1A00 | source << 6 | target << 3 | target
    default: return alu(operation).map { $0 | source << 3 | target }
    }
  }

  private static func alu(_ operation: Substring) -> UInt16? {
    let names = [
      "ands", "eors", "lsls", "lsrs", "asrs", "adcs", "sbcs", "rors", "tst", "rsbs", "cmp", "cmn",
      "orrs", "muls", "bics", "mvns",
    ]
    if let code = names.firstIndex(of: String(operation)) { return 0x4000 | UInt16(code) << 6 }
    switch operation {
    case "sxth": return 0xB200
    case "sxtb": return 0xB240
    case "uxth": return 0xB280
    case "uxtb": return 0xB2C0
    case "rev": return 0xBA00
    case "rev16": return 0xBA40
    default: return nil
    }
  }

  /// The condition of a branch; 14: always.
  public static func condition(_ operation: Substring) -> UInt16? {
    let names: [Substring: UInt16] = [
      "beq": 0, "bne": 1, "bhs": 2, "blo": 3, "bmi": 4, "bpl": 5, "bvs": 6, "bvc": 7, "bhi": 8,
      "bls": 9, "bge": 10, "blt": 11, "bgt": 12, "ble": 13, "b": 14,
    ]
    return names[operation]
  }
}
