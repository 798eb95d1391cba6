import Port

// The instructions of code in flash are written shorter than those of code in RAM: a byte says which form
// one has, and what the form leaves open follows. What is executed are the instructions that it stands for,
// in a place of the interpreter's own. A form may stand for several; only the last of them jumps, enters
// a frame or suspends one.
//
// A form (Firmware/Tables/forms.txt, `adder_frozen_forms`) has a byte for each byte of the instructions:
//
//   up to 0xBF       that byte
//   0xC0 0xC1        the next four bits, and eight more if those are 15; the next eight
//   0xC2 0xC3        the same, for the number of one of the module's constants: an instruction gets the number
//                    of its place in `constants`
//   0xC4             two bytes: a jump from the instruction's beginning by the next 8 bits, signed, or by 16
//                    behind the smallest number of 8 bits
//   0xC6             what the form's next byte says
//   0xC7             nothing: the last of several instructions begins
//   0xD0 + 8 i + d   what was open for the i-th time, and d - 2

/// A place for one instruction of code in flash.
struct Expansion {
  let base: UnsafeMutableRawPointer

  static let size = 64
  private static let codeBytes = 32
  /// How many constants an instruction has at most.
  private static let constantCount = 4

  private var bytes: Bytecode { base.assumingMemoryBound(to: UInt8.self) }
  /// What the instructions' constant numbers mean.
  var constants: UnsafeMutablePointer<Value> {
    (base + Expansion.codeBytes).assumingMemoryBound(to: Value.self)
  }
  private var addresses: UnsafeMutablePointer<UInt32> {
    (base + (Expansion.codeBytes + 4 * Expansion.constantCount))
      .assumingMemoryBound(to: UInt32.self)
  }
  /// Where the instruction is in flash, where the next one is, and that to which it jumps.
  private var current: UInt32 { addresses[0] }
  var next: UInt32 { addresses[1] }
  var target: UInt32 { addresses[2] }

  /// That of the innermost run of the interpreter, once it has had one.
  @inline(__always) static var running: Expansion {
    Expansion(UnsafeMutableRawPointer(vm.expansion.bytes))
  }
  /// A run that has instructions from flash has it in the heap: few runs do.
  @inline(never) static func prepared() -> Expansion {
    if vm.expansion.isUnset { vm.expansion = allocate(.bytes, payload: Expansion.size) }
    return running
  }
  @inline(__always) init(_ base: UnsafeMutableRawPointer) { self.base = base }

  /// The address by which an instruction is known that is executed at `pc`.
  @inline(__always) func address(of pc: Bytecode) -> UInt32 {
    holds(pc) ? current : Adder.address(pc)
  }
  @inline(__always) private func holds(_ pc: Bytecode) -> Bool {
    UInt(bitPattern: pc) &- UInt(bitPattern: base) < UInt(Expansion.codeBytes)
  }
  /// The address where code goes on that has come to `pc`, behind an instruction or where it jumps.
  func following(_ pc: Bytecode) -> UInt32 {
    if !holds(pc) { return Adder.address(pc) }
    return Opcode(unchecked: pc[0]) == .nextFrozen ? next : target
  }

  /// The instruction at `address` of the frame at `r`: the last of those that it stands for.
  @inline(__always) static func instruction(_ address: UInt32, _ r: Registers) -> Bytecode {
    if address >= Value.heapOrigin { return bytecode(address) }
    return prepared().last(address, r)
  }
  func last(_ address: UInt32, _ r: Registers) -> Bytecode {
    expand(address, code(of: r)) + Int(addresses[3])
  }

  /// Writes the instructions that the one at `address` of `code` stands for; returns where they begin.
  @inline(never)
  func expand(_ address: UInt32, _ code: Code) -> Bytecode {
    var from = bytecode(address)
    var form = adder_frozen_form_bytes() + Int(adder_frozen_forms()[Int(from[0])])
    let end = adder_frozen_form_bytes() + Int(adder_frozen_forms()[Int(from[0]) &+ 1])
    from += 1
    var to = bytes
    addresses[3] = 0
    var open = InlineArray<4, UInt8>(repeating: 0)
    var opens = 0
    var half: UInt8 = 0
    var constant = 0
    addresses[0] = address
    while form < end {
      let what = form[0]
      form += 1
      var byte = what
      if what >= 0xD0 {
        byte = open[unchecked: Int(what &- 0xD0) >> 3] &+ (what & 7) &- 2
      } else if what == 0xC7 {
        addresses[3] = UInt32(truncatingIfNeeded: to - bytes)
        continue
      } else if what == 0xC6 {
        byte = form[0]
        form += 1
      } else if what >= 0xC4 {
        var distance = Int(Int8(bitPattern: from[0]))
        if distance == -128 {
          distance = Int(from[1]) | Int(Int8(bitPattern: from[2])) << 8
          from += 2
        }
        from += 1
        addresses[2] = address &+ UInt32(truncatingIfNeeded: distance)
        // To the last byte.
        to[0] = UInt8(truncatingIfNeeded: bytes + (Expansion.codeBytes &- 3) - to)
        byte = 0
        to += 1
      } else if what >= 0xC0 {
        byte = 15
        if what & 1 == 0 {
          if half != 0 {
            byte = half & 15
            half = 0
          } else {
            byte = from[0] >> 4
            half = from[0] | 0xF0
            from += 1
          }
        }
        if byte == 15 {
          byte = from[0]
          from += 1
        }
        if what >= 0xC2 {
          constants[constant] = code.frozenConstant(Int(byte))
          byte = UInt8(truncatingIfNeeded: constant)
          constant &+= 1
        } else if opens < 4 {
          open[unchecked: opens] = byte
          opens &+= 1
        }
      }
      to[0] = byte
      to += 1
    }
    to[0] = Opcode.nextFrozen.number
    addresses[1] = Adder.address(from)
    bytes[Expansion.codeBytes &- 1] = Opcode.jumpFrozen.number
    return bytes
  }
}
