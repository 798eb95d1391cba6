/// An instruction and where it stands: all that its text depends on.
struct Rendering {
  let instruction: Instruction
  let row: Row
  let address: UInt32
  let it: ITState
  /// Names an address.
  let name: (UInt32) -> String?

  /// The row's template with its operands filled in.
  ///
  /// | operand | text |
  /// |---|---|
  /// | `{s}` `{c}` | `s` if the flags are set, the IT block's condition |
  /// | `{d}` `{t}` `{n}` `{m}` `{a}` `{T}` | core registers; `{T}` with `APSR_nzcv` for 15 |
  /// | `{D}` `{N}` `{M}` `{M+}` `{V}` `{W}` `{lane}` | s registers, the one after, d registers, a half |
  /// | `{#d}` `{#n}` `{#m}` `{#i}` | the number alone |
  /// | `{i}` `{~i}` `{F}` | immediate, negated, as a float |
  /// | `{h}` `{h#}` | `, lsl #3`; `#3` |
  /// | `{A}` `{w}` | address with offset; `!` |
  /// | `{l}` `{DL}` `{VL}` | register lists |
  /// | `{B}` | branch target |
  /// | `{C}` `{x}` | condition, IT's pattern |
  /// | `{e}` `{f}` `{y}` `{S}` | CPS effect and flags, barrier, special register |
  /// | `{q}` `{O}` `{P}` `{L}` | coprocessor, its opcodes, long transfer |
  var text: String {
    var result = ""
    var rest = row.template[...]
    while let open = rest.firstIndex(of: "{") {
      result += rest[..<open]
      let close = rest[open...].firstIndex(of: "}")!
      result += operand(rest[rest.index(after: open)..<close])
      rest = rest[rest.index(after: close)...]
    }
    return result + rest
  }

  private func operand(_ name: Substring) -> String {
    let i = instruction
    switch name {
    case "s": return setsFlags ? "s" : ""
    case "c": return it.condition.suffix
    case "d", "t": return Self.register(i.rd)
    case "n": return Self.register(i.rn)
    case "m": return Self.register(i.rm)
    case "a": return Self.register(i.ra)
    case "T": return i.rd == 15 ? "APSR_nzcv" : Self.register(i.rd)
    case "#d": return "\(i.rd)"
    case "#n": return "\(i.rn)"
    case "#m": return "\(i.rm)"
    case "#i": return "\(i.imm)"
    case "D": return "s\(i.rd)"
    case "N": return "s\(i.rn)"
    case "M": return "s\(i.rm)"
    case "M+": return "s\(i.rm + 1)"
    case "V": return "d\(i.rd / 2)"
    case "W": return "d\(i.rm / 2)"
    case "lane": return "d\(i.rn / 2)[\(i.rn % 2)]"
    case "i": return offset
    case "~i": return "#\(0 &- i.imm)"
    case "F": return "#\(Float(bitPattern: i.imm))"
    case "h": return shift
    case "h#": return "#\(i.amount)"
    default: return special(name)
    }
  }

  private func special(_ name: Substring) -> String {
    let i = instruction
    switch name {
    case "A": return memory
    case "w": return i.writeback ? "!" : ""
    case "l": return list
    case "DL": return floatList("s", Int(i.rd), Int(i.amount))
    case "VL": return floatList("d", Int(i.rd) / 2, Int(i.amount) / 2)
    case "B": return target
    case "C": return "\(i.condition)"
    case "x": return thenElse
    case "e": return i.amount == 0 ? "ie" : "id"
    case "f":
      if i.imm & 3 == 0 { return "none" }
      return (i.imm & 2 != 0 ? "i" : "") + (i.imm & 1 != 0 ? "f" : "")
    case "y": return barrier
    case "S": return specialRegister
    case "q": return "p\(i.amount)"
    case "O": return "\(i.ra)"
    case "P": return "\(i.imm)"
    case "L": return i.shift == .lsl ? "" : "l"
    default: preconditionFailure("unknown operand \(name) in \(row.template)")
    }
  }

  private var setsFlags: Bool {
    (it.isActive ? instruction.insideIT : instruction).setsFlags
  }

  static func register(_ number: UInt8) -> String {
    switch number {
    case 13: return "sp"
    case 14: return "lr"
    case 15: return "pc"
    default: return "r\(number)"
    }
  }
}
