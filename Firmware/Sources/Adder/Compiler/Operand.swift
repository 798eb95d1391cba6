/// A value that code for has not been emitted completely: so that the instruction that makes it can
/// put it where it is wanted, and so that a name can still become a target.
struct Operand {
  enum Kind: UInt8 {
    /// `bits` is the value.
    case constant
    /// `bits` is the name.
    case name
    /// In register `a`: a variable, which must not be written to, or a temporary.
    case register
    /// The instruction at `bits` makes it; its destination is open.
    case pending
    /// `a`.`bits`
    case attribute
    /// `a`[`b`], where `b` is a register or a small int.
    case item
    case itemInt
    /// A tuple of the `b` values in registers from `a` on.
    case pack
    /// `a` op `b`, where `b` is a register or a small int; `bits` is the operator.
    case comparison
    case comparisonInt
  }

  var kind: Kind
  var a: UInt8 = 0
  var b: UInt8 = 0
  var flags: UInt8 = 0
  var bits: UInt32 = 0

  /// In a condition: what counts is whether it is false.
  static let negated: UInt8 = 1
  /// `*value` in a list.
  static let star: UInt8 = 2
  /// In parentheses: no target of an annotation, and no tuple without them.
  static let enclosed: UInt8 = 4

  init(_ kind: Kind, _ a: UInt8 = 0, _ b: UInt8 = 0, bits: UInt32 = 0) {
    self.kind = kind
    self.a = a
    self.b = b
    self.bits = bits
  }
  init(constant: Value) { self.init(.constant, bits: constant.bits) }
  init(register: UInt8) { self.init(.register, register) }

  var isStarred: Bool { flags & Operand.star != 0 }
  var value: Value { Value(bits: bits) }
  /// The value of a small int literal that fits a byte.
  var byte: UInt8? {
    if kind != .constant || !value.isSmallInt { return nil }
    guard let byte = Int8(exactly: value.small) else { return nil }
    return UInt8(bitPattern: byte)
  }
}

extension Compiler {
  /// The instruction just emitted, whose destination is its first operand, `length` bytes long.
  func pending(_ length: Int) -> Operand {
    Operand(.pending, bits: UInt32(truncatingIfNeeded: pc &- length))
  }

  /// Puts a value into a register.
  @inline(never)
  mutating func put(_ operand: Operand, into a: UInt8) {
    switch operand.kind {
    case .constant: load(operand.value, into: a)
    case .name: loadName(operand.value, into: a)
    case .register:
      if operand.a != a { emit(.move, a, operand.a) }
    case .pending:
      code.bytes[function.codeStart &+ Int(operand.bits) &+ 1] = a
    case .attribute:
      let number = constant(operand.value)
      if number < 256 {
        emit(.getAttribute, a, operand.a, UInt8(truncatingIfNeeded: number))
      } else {
        let name = scratch(operand.a)
        load(operand.value, into: name)
        emit(.getAttributeNamed, a, operand.a, name)
      }
    case .item: emit(.getItem, a, operand.a, operand.b)
    case .itemInt: emit(.getItemInt, a, operand.a, operand.b)
    case .pack: emit(.buildTuple, a, operand.a, operand.b)
    case .comparison, .comparisonInt:
      var right = operand.b
      if operand.kind == .comparisonInt {
        right = scratch(operand.a)
        emit(.loadInt, right, operand.b)
      }
      emit(
        Opcode(unchecked: Opcode.less.number &+ UInt8(truncatingIfNeeded: operand.bits)), a,
        operand.a, right)
    }
    if operand.flags & Operand.negated != 0 { emit(.not, a, a) }
  }

  /// A register that is free for a moment, besides `a`.
  private mutating func scratch(_ a: UInt8) -> UInt8 {
    let before = function.temps
    if a >= before { _ = claim(Int(a &- before) &+ 1) }
    // The destination may be the first free one.
    _ = claim(1)
    let result = claim(1)
    function.temps = before
    return result
  }

  /// Puts a value into temporary register `base`, the first that is not in use otherwise.
  @discardableResult
  mutating func place(_ operand: Operand, _ base: UInt8) -> UInt8 {
    function.temps = base
    _ = claim(1)
    put(operand, into: base)
    return base
  }

  /// The register of a value: its own, or `base`.
  mutating func register(of operand: Operand, _ base: UInt8) -> UInt8 {
    if operand.flags & Operand.negated == 0 {
      if operand.kind == .register {
        if operand.a < base { function.temps = base }
        return operand.a
      }
      if operand.kind == .name, let variable = localRegister(operand.value) {
        function.temps = base
        return variable
      }
    }
    return place(operand, base)
  }

  /// Jumps to `list` when the value's truth is `wanted`, else goes on.
  mutating func jump(
    _ operand: Operand, when wanted: Bool, to list: inout UInt16
  ) {
    let wanted = operand.flags & Operand.negated == 0 ? wanted : !wanted
    var operand = operand
    operand.flags = 0
    switch operand.kind {
    case .constant
    where operand.value.isSmallInt || operand.value == .true
      || operand.value == .false || operand.value.isNone:
      let truth =
        operand.value.isSmallInt ? operand.value.small != 0 : operand.value == .true
      if truth == wanted { emitJump(to: &list) }
    case .comparison:
      let op = UInt8(truncatingIfNeeded: operand.bits)
      let first: UInt8
      if wanted {
        first = Opcode.jumpIfLess.number
      } else if op < Comparison.is.number {
        first = Opcode.jumpUnlessLess.number
      } else {
        // `is` and `in` have exact opposites next to them.
        emit(
          Opcode(unchecked: Opcode.jumpIfLess.number &+ (op ^ 1)), operand.a, operand.b)
        return addJump(to: &list)
      }
      emit(Opcode(unchecked: first &+ op), operand.a, operand.b)
      addJump(to: &list)
    case .comparisonInt:
      let first = wanted ? Opcode.jumpIfLessInt.number : Opcode.jumpUnlessLessInt.number
      emit(
        Opcode(unchecked: first &+ UInt8(truncatingIfNeeded: operand.bits)), operand.a, operand.b)
      addJump(to: &list)
    default:
      let base = function.temps
      let register = register(of: operand, base)
      function.temps = base
      emit(wanted ? .jumpIfTrue : .jumpIfFalse, register)
      addJump(to: &list)
    }
  }
}
