/// A general register of x86-64, by its number in instructions.
enum HostRegister: UInt8 {
  case rax, rcx, rdx, rbx, rsp, rbp, rsi, rdi, r8, r9, r10, r11, r12, r13, r14, r15
}

/// What an instruction may have beside its register.
enum HostOperand: Equatable {
  case register(HostRegister)
  /// At base + offset.
  case memory(HostRegister, Int32)
  /// At base + index << scale; the base is none of RBP and R13.
  case indexed(HostRegister, HostRegister, scale: UInt8)
}

/// Two-operand arithmetic, by its number in opcodes.
enum HostArithmetic: UInt8 {
  case add, or, adc, sbb, and, sub, xor, cmp
}

/// Shifts, by their number in opcodes.
enum HostShift: UInt8 {
  case rol, ror, rcl, rcr, shl, shr
  case sar = 7
}

/// Conditions of jumps, SETcc and CMOVcc, by their number in opcodes.
enum HostCondition: UInt8 {
  case overflow, noOverflow, below, aboveOrEqual, equal, notEqual, belowOrEqual, above
  case negative, notNegative, parity, noParity, less, greaterOrEqual, lessOrEqual, greater

  var inverse: HostCondition { HostCondition(rawValue: rawValue ^ 1)! }
}

/// Writes x86-64 machine code (Intel SDM, volume 2). Operands of 32 bits unless `wide`; who calls makes
/// sure that there is room.
struct X86Assembler {
  private let bytes: UnsafeMutablePointer<UInt8>
  /// Where the next byte goes.
  var position: Int

  init(_ bytes: UnsafeMutablePointer<UInt8>, at position: Int) {
    self.bytes = bytes
    self.position = position
  }

  // MARK: Bytes

  mutating func byte(_ value: UInt8) {
    bytes[position] = value
    position += 1
  }

  mutating func word(_ value: UInt32) {
    UnsafeMutableRawPointer(bytes + position).storeBytes(of: value, as: UInt32.self)
    position += 4
  }

  mutating func quad(_ value: UInt64) {
    UnsafeMutableRawPointer(bytes + position).storeBytes(of: value, as: UInt64.self)
    position += 8
  }

  // MARK: The form of an instruction

  /// Prefix, REX, opcode and ModRM. Opcodes from 0x0F00 on have two bytes.
  mutating func instruction(
    _ opcode: UInt16, _ register: UInt8, _ operand: HostOperand, wide: Bool = false,
    bytes: Bool = false, prefix: UInt8? = nil
  ) {
    var rex: UInt8 = wide ? 0x48 : 0x40
    rex |= (register >> 3) << 2
    switch operand {
    case .register(let base): rex |= base.rawValue >> 3
    case .memory(let base, _): rex |= base.rawValue >> 3
    case .indexed(let base, let index, _): rex |= base.rawValue >> 3 | (index.rawValue >> 3) << 1
    }
    // Without REX, the bytes of registers 4 to 7 would be AH to BH.
    var needsREX = rex != 0x40
    if bytes {
      if case .register(let base) = operand, base.rawValue >= 4 { needsREX = true }
      if register >= 4 { needsREX = true }
    }
    if let prefix { byte(prefix) }
    if needsREX { byte(rex) }
    if opcode >= 0x0F00 { byte(0x0F) }
    byte(UInt8(truncatingIfNeeded: opcode))
    let field = (register & 7) << 3
    switch operand {
    case .register(let base): byte(0xC0 | field | base.rawValue & 7)
    case .memory(let base, let offset):
      let short = Int8(exactly: offset)
      byte((short == nil ? 0x80 : 0x40) | field | base.rawValue & 7)
      // RSP's number announces a byte for the index; here there is none.
      if base.rawValue & 7 == 4 { byte(0x24) }
      if let short {
        byte(UInt8(bitPattern: short))
      } else {
        word(UInt32(bitPattern: offset))
      }
    case .indexed(let base, let index, let scale):
      byte(0x04 | field)
      byte(scale << 6 | (index.rawValue & 7) << 3 | base.rawValue & 7)
    }
  }

  // MARK: Moves

  mutating func move(_ target: HostRegister, _ source: HostOperand, wide: Bool = false) {
    if source == .register(target), !wide { return }
    instruction(0x8B, target.rawValue, source, wide: wide)
  }

  mutating func move(_ target: HostOperand, _ source: HostRegister, wide: Bool = false) {
    if target == .register(source), !wide { return }
    instruction(0x89, source.rawValue, target, wide: wide)
  }

  mutating func move(_ target: HostOperand, constant: UInt32) {
    if case .register(let register) = target {
      if register.rawValue >= 8 { byte(0x41) }
      byte(0xB8 | register.rawValue & 7)
    } else {
      instruction(0xC7, 0, target)
    }
    word(constant)
  }

  mutating func move(_ target: HostRegister, address: UInt64) {
    byte(target.rawValue >= 8 ? 0x49 : 0x48)
    byte(0xB8 | target.rawValue & 7)
    quad(address)
  }

  mutating func storeByte(_ target: HostOperand, _ source: HostRegister) {
    instruction(0x88, source.rawValue, target, bytes: true)
  }

  mutating func storeHalfword(_ target: HostOperand, _ source: HostRegister) {
    instruction(0x89, source.rawValue, target, prefix: 0x66)
  }

  mutating func storeByte(_ target: HostOperand, constant: UInt8) {
    instruction(0xC6, 0, target)
    byte(constant)
  }

  mutating func storeHalfword(_ target: HostOperand, constant: UInt16) {
    instruction(0xC7, 0, target, prefix: 0x66)
    byte(UInt8(truncatingIfNeeded: constant))
    byte(UInt8(truncatingIfNeeded: constant >> 8))
  }

  enum Extension: UInt16 {
    case zeroByte = 0x0FB6
    case zeroHalfword = 0x0FB7
    case signByte = 0x0FBE
    case signHalfword = 0x0FBF
  }

  mutating func extend(_ kind: Extension, _ target: HostRegister, _ source: HostOperand) {
    var isByteRegister = false
    if case .register = source, kind == .zeroByte || kind == .signByte { isByteRegister = true }
    // Only the source is a byte.
    if isByteRegister, case .register(let register) = source, register.rawValue < 4 {
      isByteRegister = false
    }
    instruction(kind.rawValue, target.rawValue, source, bytes: isByteRegister)
  }

  /// The 32-bit source with its sign, in 64 bits.
  mutating func extendWord(_ target: HostRegister, _ source: HostOperand) {
    instruction(0x63, target.rawValue, source, wide: true)
  }

  /// target = the operand's address.
  mutating func address(_ target: HostRegister, _ operand: HostOperand, wide: Bool = false) {
    instruction(0x8D, target.rawValue, operand, wide: wide)
  }

  // MARK: Arithmetic

  mutating func arithmetic(
    _ operation: HostArithmetic, _ target: HostRegister, _ source: HostOperand, wide: Bool = false
  ) {
    instruction(UInt16(operation.rawValue << 3 | 3), target.rawValue, source, wide: wide)
  }

  mutating func arithmetic(
    _ operation: HostArithmetic, _ target: HostOperand, _ source: HostRegister, wide: Bool = false
  ) {
    instruction(UInt16(operation.rawValue << 3 | 1), source.rawValue, target, wide: wide)
  }

  /// The constant is extended by its sign if `wide`.
  mutating func arithmetic(
    _ operation: HostArithmetic, _ target: HostOperand, constant: UInt32, wide: Bool = false
  ) {
    if let short = Int8(exactly: Int32(bitPattern: constant)) {
      instruction(0x83, operation.rawValue, target, wide: wide)
      byte(UInt8(bitPattern: short))
    } else {
      instruction(0x81, operation.rawValue, target, wide: wide)
      word(constant)
    }
  }

  mutating func arithmetic(
    _ operation: HostArithmetic, byte target: HostOperand, _ constant: UInt8
  ) {
    instruction(0x80, operation.rawValue, target)
    byte(constant)
  }

  mutating func shift(
    _ operation: HostShift, _ target: HostOperand, by amount: UInt8, wide: Bool = false
  ) {
    instruction(0xC1, operation.rawValue, target, wide: wide)
    byte(amount)
  }

  mutating func shiftByCL(_ operation: HostShift, _ target: HostOperand, wide: Bool = false) {
    instruction(0xD3, operation.rawValue, target, wide: wide)
  }

  mutating func not(_ target: HostOperand) { instruction(0xF7, 2, target) }
  mutating func multiply(_ target: HostRegister, _ source: HostOperand) {
    instruction(0x0FAF, target.rawValue, source)
  }
  mutating func multiply(_ target: HostRegister, _ source: HostRegister, constant: UInt32) {
    instruction(0x69, target.rawValue, .register(source))
    word(constant)
  }
  /// EDX:EAX = EAX * source.
  mutating func multiplyWide(_ source: HostOperand, signed: Bool) {
    instruction(0xF7, signed ? 5 : 4, source)
  }
  mutating func swapBytes(_ target: HostRegister) {
    if target.rawValue >= 8 { byte(0x41) }
    byte(0x0F)
    byte(0xC8 | target.rawValue & 7)
  }
  /// The number of the highest set bit; ZF, and nothing known, if there is none.
  mutating func highestBit(_ target: HostRegister, _ source: HostOperand) {
    instruction(0x0FBD, target.rawValue, source)
  }

  /// Divides EDX:EAX by the source; EAX is the quotient.
  mutating func divide(_ source: HostOperand, signed: Bool) {
    instruction(0xF7, signed ? 7 : 6, source)
  }
  /// EDX = the sign of EAX.
  mutating func extendToPair() { byte(0x99) }
  mutating func identify() {
    byte(0x0F)
    byte(0xA2)
  }
  /// EDX:EAX = the extended control register ECX.
  mutating func extendedControl() {
    byte(0x0F)
    byte(0x01)
    byte(0xD0)
  }

  // MARK: Conditions

  mutating func test(_ operand: HostOperand, byte constant: UInt8) {
    instruction(0xF6, 0, operand, bytes: true)
    byte(constant)
  }

  mutating func test(_ register: HostRegister, _ other: HostRegister) {
    instruction(0x85, register.rawValue, .register(other))
  }

  /// CF = bit `number` of the operand.
  mutating func testBit(_ operand: HostOperand, _ number: UInt8, wide: Bool = false) {
    instruction(0x0FBA, 4, operand, wide: wide)
    byte(number)
  }

  mutating func complementCarry() { byte(0xF5) }

  mutating func set(_ condition: HostCondition, _ target: HostOperand) {
    instruction(0x0F90 | UInt16(condition.rawValue), 0, target, bytes: true)
  }

  mutating func move(
    if condition: HostCondition, _ target: HostRegister, _ source: HostOperand
  ) {
    instruction(0x0F40 | UInt16(condition.rawValue), target.rawValue, source)
  }

  // MARK: Jumps

  /// A jump that `bind` completes.
  mutating func jump(if condition: HostCondition? = nil) -> Int {
    if let condition {
      byte(0x0F)
      byte(0x80 | condition.rawValue)
    } else {
      byte(0xE9)
    }
    word(0)
    return position
  }

  mutating func jump(to target: Int) {
    let jump = jump()
    bind(jump, to: target)
  }

  /// Makes a jump lead to `target`.
  func bind(_ jump: Int, to target: Int) {
    UnsafeMutableRawPointer(bytes + jump - 4)
      .storeBytes(of: Int32(target - jump), as: Int32.self)
  }

  /// target = an address in the code, which `bind` completes.
  mutating func relativeAddress(_ target: HostRegister) -> Int {
    byte(target.rawValue >= 8 ? 0x4C : 0x48)
    byte(0x8D)
    byte(0x05 | (target.rawValue & 7) << 3)
    word(0)
    return position
  }

  func bind(_ jump: Int) { bind(jump, to: position) }

  mutating func jump(indirect operand: HostOperand) { instruction(0xFF, 4, operand) }
  mutating func call(indirect operand: HostOperand) { instruction(0xFF, 2, operand) }
  mutating func call(to target: Int) {
    byte(0xE8)
    word(UInt32(bitPattern: Int32(target - position - 4)))
  }
  mutating func ret() { byte(0xC3) }
  mutating func push(_ register: HostRegister) {
    if register.rawValue >= 8 { byte(0x41) }
    byte(0x50 | register.rawValue & 7)
  }
  mutating func pop(_ register: HostRegister) {
    if register.rawValue >= 8 { byte(0x41) }
    byte(0x58 | register.rawValue & 7)
  }

  // MARK: Single precision, in XMM0

  enum SingleOperation: UInt16 {
    case load = 0x0F10
    case fromSigned = 0x0F2A
    case add = 0x0F58
    case multiply = 0x0F59
    case subtract = 0x0F5C
    case divide = 0x0F5E
  }

  mutating func single(_ operation: SingleOperation, _ source: HostOperand) {
    instruction(operation.rawValue, 0, source, prefix: 0xF3)
  }

  /// The number goes to XMM1.
  mutating func loadSecond(_ source: HostOperand) {
    instruction(SingleOperation.load.rawValue, 1, source, prefix: 0xF3)
  }

  /// XMM0 += XMM1 * source, or -= that, rounded once. Needs FMA.
  mutating func fusedSingle(_ base: HostRegister, _ offset: Int32, negative: Bool) {
    precondition(base.rawValue < 8 && base != .rsp)
    byte(0xC4)
    byte(0xE2)
    // W 0, the complement of XMM1, 128 bits, prefix 66.
    byte(0x71)
    byte(negative ? 0xBD : 0xB9)
    byte(0x80 | base.rawValue)
    word(UInt32(bitPattern: offset))
  }

  /// The bits of XMM0.
  mutating func moveSingle(_ target: HostRegister) {
    instruction(0x0F7E, 0, .register(target), prefix: 0x66)
  }

  /// XMM0 as a signed integer, towards zero; 0x80000000 if it is none.
  mutating func truncateSingle(_ target: HostRegister) {
    instruction(0x0F2C, target.rawValue, .register(.rax), prefix: 0xF3)
  }

  /// ZF, PF and CF by XMM0 and an operand.
  mutating func compareSingle(_ source: HostOperand) { instruction(0x0F2E, 0, source) }
}
