// What the pre-scan found out about the scopes of the outermost function under compilation.
//
// `scopes` is a sequence of records, inner ones before the one around them. A record is its entries
// (name, flags), then three small ints:
//
//   parent: the place of the record around it, negative for none
//   position in the source of the token that begins the scope
//   number of entries and kind
//
// and its place is that of the first of these three.

enum ScopeKind: UInt8 {
  /// def, lambda and generator expressions.
  case function
  case classBody
  /// list, set and dict comprehensions: their variables are registers of the function around them.
  case comprehension
}

/// The flags of an entry; registers or capture numbers are in bits 16-23.
enum Entry {
  static let bound: Int32 = 1
  /// A function within uses it.
  static let inner: Int32 = 2
  static let global: Int32 = 4
  static let nonlocal: Int32 = 8
  /// `del` or the end of an `except` clause may leave it unbound.
  static let deleted: Int32 = 16
  /// Bound by `:=`, so its register may change in the middle of an expression.
  static let walrus: Int32 = 32
  /// Used in the first iterable of a comprehension, which is evaluated outside.
  static let outer: Int32 = 64
  static let parameter: Int32 = 128
  static let keywordOnly: Int32 = 256
  static let rest: Int32 = 512
  static let keywordRest: Int32 = 1024
  static let free: Int32 = 2048
  /// Stands where a target may stand.
  static let target: Int32 = 4096

  static let numberShift: Int32 = 16
}

extension Compiler {
  func scopeParent(_ record: Int) -> Int { Int(scopes[record].small) }
  func scopePosition(_ record: Int) -> UInt32 { UInt32(bitPattern: scopes[record &+ 1].small) }
  func scopeKind(_ record: Int) -> ScopeKind {
    let kind = scopes[record &+ 2].small & 3
    return kind == 0 ? .function : kind == 1 ? .classBody : .comprehension
  }
  func scopeCount(_ record: Int) -> Int { Int(scopes[record &+ 2].small >> 2) }
  /// The place of the first entry; entries go up to the record's own place.
  func scopeStart(_ record: Int) -> Int { record &- scopeCount(record) &* 2 }

  func flags(_ entry: Int) -> Int32 { scopes[entry &+ 1].small }
  func setFlags(_ entry: Int, _ flags: Int32) { scopes[entry &+ 1] = Value(small: flags) }
  func number(_ entry: Int) -> UInt8 {
    UInt8(truncatingIfNeeded: flags(entry) >> Entry.numberShift)
  }
  func setNumber(_ entry: Int, _ number: UInt8) {
    setFlags(entry, flags(entry) & 0xFFFF | Int32(number) << Entry.numberShift)
  }

  /// The record of the scope that begins at `position`; negative if it was not scanned.
  func scope(at position: UInt32) -> Int {
    var record = scopes.count &- 3
    while record >= 0 {
      if scopePosition(record) == position { return record }
      record = scopeStart(record) &- 3
    }
    return -1
  }

  /// The entry of `name` in a record whose flags, masked, are not zero; negative if there is none.
  func entry(_ name: Value, in record: Int, with mask: Int32) -> Int {
    var at = scopeStart(record)
    while at < record {
      if scopes[at] == name && flags(at) & mask != 0 { return at }
      at &+= 2
    }
    return -1
  }
}

// MARK: Variables

/// What a name means where it is used.
struct Variable {
  enum Kind: UInt8 {
    case local, cell, free, global
    /// In a class body: an attribute of the class, else a global.
    case classAttribute
    /// In a class body: an attribute of the class, else a captured cell.
    case classFree
  }
  var kind: Kind
  var number: UInt8 = 0
  var flags: Int32 = 0
}

extension Compiler {
  func resolve(_ name: Value) -> Variable {
    var record = function.scope
    var isInComprehension = false
    while record >= 0 {
      let kind = scopeKind(record)
      let wanted =
        kind == .classBody && isInComprehension
        ? Entry.free : Entry.bound | Entry.free | Entry.global
      let found = entry(name, in: record, with: wanted)
      if found >= 0 {
        let flags = flags(found)
        let number = number(found)
        if flags & Entry.global != 0 { return Variable(kind: .global) }
        if flags & Entry.free != 0 {
          let kind: Variable.Kind =
            kind == .classBody && !isInComprehension ? .classFree : .free
          return Variable(kind: kind, number: number, flags: flags)
        }
        if kind == .classBody { break }
        return Variable(
          kind: flags & Entry.inner != 0 ? .cell : .local, number: number, flags: flags)
      }
      if kind != .comprehension { break }
      isInComprehension = true
      record = scopeParent(record)
    }
    return Variable(
      kind: function.kind == .classBody && !isInComprehension ? .classAttribute : .global)
  }

  /// Its bit in `assigned`; 0 for parameters and for registers that are too high to be followed.
  func assignedBit(_ register: UInt8) -> UInt32 {
    let index = register &- function.parameters
    return register >= function.parameters && index < 32 ? 1 << UInt32(index) : 0
  }

  /// From here on the variable certainly holds a value; or it may not.
  mutating func setAssigned(_ register: UInt8, _ isAssigned: Bool = true) {
    if isAssigned {
      function.assigned |= assignedBit(register)
    } else {
      function.assigned &= ~assignedBit(register)
    }
  }

  /// Makes sure that a local variable holds a value before it is read.
  private mutating func check(_ variable: Variable, _ name: Value) {
    let register = variable.number
    let isDeletable = variable.flags & Entry.deleted != 0
    if !isDeletable {
      if register < function.parameters || function.assigned & assignedBit(register) != 0 { return }
    }
    // The variable of a comprehension that is read before its loop: what is in the register is
    // something else.
    if register >= function.locals && assignedBit(register) != 0 { emit(.unset, register) }
    emit(.check, register, shortConstant(name))
    setAssigned(register)
  }

  /// The register of `name` if it is a local variable that cannot change before it is used.
  mutating func localRegister(_ name: Value) -> UInt8? {
    let variable = resolve(name)
    if variable.kind != .local { return nil }
    check(variable, name)
    return variable.flags & Entry.walrus == 0 ? variable.number : nil
  }

  mutating func loadName(_ name: Value, into a: UInt8) {
    let variable = resolve(name)
    switch variable.kind {
    case .local:
      check(variable, name)
      if variable.number != a { emit(.move, a, variable.number) }
    case .cell: emit(.getCell, a, variable.number, shortConstant(name))
    case .free: emit(.getFree, a, variable.number, shortConstant(name))
    case .global: emitGlobal(.getGlobal, name, register: a)
    case .classAttribute:
      let slot = globalSlot(vm.mainModule, name)
      emit(
        .getClassName, a, shortConstant(name), UInt8(truncatingIfNeeded: slot),
        UInt8(truncatingIfNeeded: slot >> 8))
    case .classFree: emit(.getClassFree, a, shortConstant(name), variable.number)
    }
  }

  /// `opcode` is the narrow one; the wide one is behind it.
  private mutating func emitGlobal(
    _ opcode: Opcode, _ name: Value, register: UInt8
  ) {
    let slot = globalSlot(vm.mainModule, name)
    let low = UInt8(truncatingIfNeeded: slot)
    if slot < 256 { return emit(opcode, register, low) }
    if slot > 0xFFFF { syntaxError("too many global names") }
    emit(
      Opcode(unchecked: opcode.number &+ 1), register, low, UInt8(truncatingIfNeeded: slot >> 8))
  }

  /// `name` = a value.
  mutating func storeName(_ name: Value, _ operand: Operand, _ base: UInt8) {
    let variable = resolve(name)
    if variable.kind == .local {
      put(operand, into: variable.number)
      return setAssigned(variable.number)
    }
    let register = register(of: operand, base)
    switch variable.kind {
    case .cell: emit(.setCell, variable.number, register)
    case .free: emit(.setFree, variable.number, register)
    case .local, .global: emitGlobal(.setGlobal, name, register: register)
    case .classAttribute, .classFree:
      emit(.setClassName, shortConstant(name), register)
    }
  }

  mutating func deleteName(_ name: Value) {
    let variable = resolve(name)
    switch variable.kind {
    case .local:
      check(variable, name)
      emit(.unset, variable.number)
      setAssigned(variable.number, false)
    case .cell, .free:
      let register = newTemp()
      loadName(name, into: register)
      emit(.unset, register)
      if variable.kind == .cell {
        emit(.setCell, variable.number, register)
      } else {
        emit(.setFree, variable.number, register)
      }
      function.temps = register
    case .global:
      let slot = globalSlot(vm.mainModule, name)
      let low = UInt8(truncatingIfNeeded: slot)
      if slot < 256 { return emit(.deleteGlobal, low) }
      emit(.deleteGlobalWide, low, UInt8(truncatingIfNeeded: slot >> 8))
    case .classAttribute, .classFree:
      emit(.deleteClassName, shortConstant(name))
    }
  }
}
