// Floating point as machine code: what rounds to a plain number while FPSCR asks for nothing special. All
// else is the block engine's own code, called from here.

extension NativeTranslation {
  /// Translates the record at hand if it is arithmetic that machine code can do.
  mutating func translateFloat() -> Bool {
    switch ip.pointee.operation {
    case .requireFloat:
      assembler.arithmetic(.cmp, byte: State.fpReady, 0)
      leave(if: .equal)
    case .floatAdd: arithmetic(.add, zero: .zero(isProduct: false))
    case .floatSubtract: arithmetic(.subtract, zero: .zero(isProduct: false))
    case .floatMultiply: arithmetic(.multiply, zero: .zero(isProduct: true))
    case .floatDivide: arithmetic(.divide)
    case .floatFused, .floatFusedNegative:
      guard hasFMA, case .memory(let base, let offset) = rm else { return false }
      let special = leaveIfSpecial()
      assembler.single(.load, rd)
      assembler.loadSecond(rn)
      assembler.fusedSingle(
        base, offset, negative: ip.pointee.operation == .floatFusedNegative)
      finishSingle(special)
    case .floatCompare: compareSingles()
    case .floatStatus: readStatus()
    case .floatFromSigned:
      let special = leaveIfSpecial()
      assembler.single(.fromSigned, rm)
      finishSingle(special)
    case .floatToSigned:
      let special = leaveIfSpecial()
      assembler.single(.load, rm)
      assembler.truncateSingle(.rax)
      assembler.arithmetic(.cmp, .register(.rax), constant: 0x8000_0000)
      let outside = assembler.jump(if: .equal)
      assembler.move(rd, .rax)
      help(at: [special, outside])
    default: return false
    }
    return true
  }

  private mutating func arithmetic(
    _ operation: X86Assembler.SingleOperation, zero: Rare.Kind? = nil
  ) {
    let special = leaveIfSpecial()
    assembler.single(.load, rn)
    assembler.single(operation, rm)
    finishSingle(special, zero: zero)
  }

  /// See `SingleArithmetic.isPlain`; ECX changes.
  private mutating func leaveIfSpecial() -> Int {
    assembler.move(.rcx, State.fpscr)
    assembler.arithmetic(.and, .register(.rcx), constant: 0x03C0_0010)
    assembler.arithmetic(.cmp, .register(.rcx), constant: SingleArithmetic.inexact)
    return assembler.jump(if: .notEqual)
  }

  /// rd = XMM0, if that is a normal number well inside the range.
  private mutating func finishSingle(_ special: Int, zero: Rare.Kind? = nil) {
    assembler.moveSingle(.rax)
    assembler.move(.rcx, .register(.rax))
    assembler.shift(.shr, .register(.rcx), by: 23)
    assembler.extend(.zeroByte, .rcx, .register(.rcx))
    assembler.arithmetic(.sub, .register(.rcx), constant: 2)
    assembler.arithmetic(.cmp, .register(.rcx), constant: 0xFD)
    let outside = assembler.jump(if: .aboveOrEqual)
    assembler.move(rd, .rax)
    if let zero {
      help(at: [special])
      rare.append(Rare(kind: zero, jumps: [outside], back: assembler.position, ip: ip))
    } else {
      help(at: [special, outside])
    }
  }

  /// A sum that is zero is exact, and so is a product if a factor is; no flag of FPSCR comes of it.
  mutating func storeExactZero(_ isProduct: Bool, back: Int) {
    var others = [jumpUnlessZero(.rax)]
    if isProduct {
      assembler.move(.rcx, rn)
      let inexact = jumpUnlessZero(.rcx)
      let exact = assembler.jump()
      assembler.bind(inexact)
      assembler.move(.rcx, rm)
      others.append(jumpUnlessZero(.rcx))
      assembler.bind(exact)
    }
    assembler.move(rd, .rax)
    assembler.jump(to: back)
    for jump in others { assembler.bind(jump) }
    callHelper()
  }

  /// A jump for what is neither zero nor minus zero; ECX changes.
  private mutating func jumpUnlessZero(_ register: HostRegister) -> Int {
    assembler.move(.rcx, .register(register))
    assembler.arithmetic(.add, .rcx, .register(.rcx))
    return assembler.jump(if: .notEqual)
  }

  /// VMRS: to the flags, or to a register.
  private mutating func readStatus() {
    let instruction = block.instruction(ip)
    assembler.move(.rax, State.fpscr)
    if instruction.pointee.operation == .vmrs {
      assembler.move(place(instruction.rd), .rax)
      return
    }
    assembler.move(State.negative, .rax)
    assembler.testBit(.register(.rax), 29)
    noteCarry(.below)
    assembler.move(.rcx, .register(.rax))
    assembler.shift(.shl, .register(.rcx), by: 3)
    assembler.move(State.overflow, .rcx)
    assembler.not(.register(.rax))
    assembler.arithmetic(.and, .register(.rax), constant: 0x4000_0000)
    assembler.move(State.zero, .rax)
  }

  /// FPSCR's flags by rd and rm.
  private mutating func compareSingles() {
    assembler.move(.rcx, State.fpscr)
    // FZ.
    assembler.testBit(.register(.rcx), 24)
    let special = assembler.jump(if: .below)
    assembler.arithmetic(.and, .register(.rcx), constant: 0x0FFF_FFFF)
    assembler.single(.load, rd)
    assembler.move(.register(.rax), constant: 0x2000_0000)
    assembler.compareSingle(rm)
    let unordered = assembler.jump(if: .parity)
    assembler.move(.register(.rdx), constant: 0x8000_0000)
    assembler.move(if: .below, .rax, .register(.rdx))
    assembler.move(.register(.rdx), constant: 0x6000_0000)
    assembler.move(if: .equal, .rax, .register(.rdx))
    assembler.arithmetic(.or, .rcx, .register(.rax))
    assembler.move(State.fpscr, .rcx)
    help(at: [special, unordered])
  }
}
