import Port

// Modules written in Python (Firmware/Modules) that are bytecode in flash.
//
// They are one array of words, `adder_frozen`, which adder-freeze and adder-tables make. Its first word
// says how many modules there are; the next ones say at which word each one's record is:
//
//   record      variables 0-15, the module's name 16-31; then a word for each variable:
//               its name 0-15, bit 16: the code is the function, code 17-31 (at which word)
//   constants   of all functions of the module; the word in front of them says where the record is
//   objects     as in the heap: constants that no word can be
//   code        where the constants are 0-14, handlers or (of a class's body) methods 15-20, name 21-31;
//               bytecode 0-11, locals 12-18, captures 19-24, positional-only parameters 25-29;
//               the shape as in the heap (`Code`); a word like those of variables for each method of a
//               class that is a function and no more; bytecode, handlers, captures; a byte for each
//               parameter that says which constant is its name
//
// A value that stands for a place in the array is a `.frozen` immediate. Code that runs is known by its
// address, which lies below the heap's, so the collector passes it by.
//
// A variable gets its value when it is first asked for: its function is made, or the statement executed
// that sets it; and so does a method of a class. So a module costs its object, and what is used of it.

/// The module object of a frozen module: the first fields are those of `ModuleObject`.
enum FrozenObject {
  /// Unset, which tells it from the script's module.
  static let slots = ModuleObject.slots
  /// At which word its record is, a small int.
  static let record = ModuleObject.count
  /// The module that was imported before.
  static let next = 3
  static let variables = 4
}

/// Names of one character in code's first word.
private let firstFrozenCharacter: UInt32 = 2048 - 128

/// The address of the array, as code is known by it.
var frozenBase: UInt32 {
  @inline(__always) get {
    #if hasFeature(Embedded)
      UInt32(truncatingIfNeeded: UInt(bitPattern: adder_frozen()))
    #else
      Value.heapOrigin &- UInt32(truncatingIfNeeded: adderHeapPrefix)
    #endif
  }
}

#if !hasFeature(Embedded)
  /// Bytes in front of the heap's memory that belong to the VM, on a host: a heap address is an offset
  /// there, and what code refers to has to have one.
  public var adderHeapPrefix: Int { (adder_frozen_count() * 4 + 7) & ~7 }

  func frozenInitialize() {
    memory(frozenBase).copyMemory(from: adder_frozen(), byteCount: adder_frozen_count() * 4)
  }
#endif

extension Code {
  @inline(__always) var isFrozen: Bool { object.bits >> 29 == 0 }

  @inline(never) var frozenConstants: UnsafeMutablePointer<Value> {
    memory(frozenBase &+ (object.header.bits & 0x7FFF) << 2).assumingMemoryBound(to: Value.self)
  }
  var frozenCodeName: Value {
    let number = object.header.bits >> 21
    return number < firstFrozenCharacter
      ? Value(.name, number) : Value(.character, number &- firstFrozenCharacter)
  }
  @inline(__always) var frozenSizes: UInt32 { object.fields[0].bits }
  private var frozenParts: Int { Int(object.header.bits >> 15 & 0x3F) }
  var frozenHandlerCount: Int { flags & Code.isClassBody == 0 ? frozenParts : 0 }
  var frozenMemberCount: Int { flags & Code.isClassBody != 0 ? frozenParts : 0 }
  @inline(__always) var frozenMembers: UnsafeMutablePointer<Value> { object.fields + 2 }
  var frozenBytecode: UnsafeMutablePointer<UInt8> {
    UnsafeMutableRawPointer(frozenMembers + frozenMemberCount)
      .assumingMemoryBound(to: UInt8.self)
  }

  /// The name of the parameter in a register.
  func parameterName(_ index: Int) -> Value {
    isFrozen ? frozenConstants[Int(captures[captureCount &+ index])] : ownConstants[index]
  }
}

/// The object that a `.frozen` immediate stands for. Only for those who ask nothing but its fields.
func frozenObject(_ value: Value) -> Value { Value(bits: frozenBase &+ value.payload << 2) }

/// A copy of the object in the heap.
func frozenCopy(_ value: Value) -> Value {
  let object = frozenObject(value)
  let header = object.header
  let copy = allocate(header.kind, payload: header.payload)
  copy.bytes.update(from: object.bytes, count: header.payload)
  copy.header.bits |= header.bits & 0xF000
  return copy
}

// MARK: Modules

/// The module of that name; `unset` if there is none.
func importFrozen(_ name: Value) -> Value {
  var module = vm.frozenModules
  while !module.isUnset {
    if module.fields[ModuleObject.name] == name { return module }
    module = module.fields[FrozenObject.next]
  }
  var index = 1
  while index <= Int(adder_frozen()[0]) {
    let record = Int(adder_frozen()[index])
    let head = adder_frozen()[record]
    if frozenName(head >> 16) == name {
      module = allocate(
        .module, payload: (FrozenObject.variables &+ Int(head & 0xFFFF)) << 2)
      module.fields[ModuleObject.name] = name
      module.fields[FrozenObject.record] = Value(small: record)
      module.fields[FrozenObject.next] = vm.frozenModules
      vm.frozenModules = module
      return module
    }
    index &+= 1
  }
  return .unset
}

/// The name of module `index`, from 1; `unset` behind the last.
func frozenModuleName(_ index: Int) -> Value {
  if index > Int(adder_frozen()[0]) { return .unset }
  return frozenName(adder_frozen()[Int(adder_frozen()[index])] >> 16)
}

private func frozenName(_ number: UInt32) -> Value {
  Names(UInt16(truncatingIfNeeded: number)).value
}

/// Whether a module object is one of these.
func isFrozen(_ module: Value) -> Bool {
  module.isHeap(.module) && module.fields[FrozenObject.slots].isUnset
}

/// The module that code in flash belongs to.
func frozenModule(of code: Code) -> Value {
  let record = code.frozenConstants[-1].bits
  var module = vm.frozenModules
  while UInt32(bitPattern: module.fields[FrozenObject.record].small) != record {
    module = module.fields[FrozenObject.next]
  }
  return module
}

// MARK: Variables

/// The word of a variable; 0 behind the last.
private func variableWord(_ module: Value, _ variable: Int) -> UInt32 {
  let record = Int(module.fields[FrozenObject.record].small)
  if variable >= Int(adder_frozen()[record] & 0xFFFF) { return 0 }
  return adder_frozen()[record &+ 1 &+ variable]
}

/// The name of a variable; `unset` behind the last.
func frozenVariableName(_ module: Value, _ variable: Int) -> Value {
  let word = variableWord(module, variable)
  return word == 0 ? .unset : frozenName(word & 0xFFFF)
}

/// The number of the variable with that name, or -1.
func frozenVariableNumber(_ module: Value, _ name: Value) -> Int {
  var variable = 0
  while true {
    let candidate = frozenVariableName(module, variable)
    if candidate == name { return variable }
    if candidate.isUnset { return -1 }
    variable &+= 1
  }
}

func frozenVariable(_ code: Code, _ variable: Int) -> Value {
  frozenVariable(frozenModule(of: code), variable)
}

/// The value of a variable, which it gets here if it has none yet.
func frozenVariable(_ module: Value, _ variable: Int) -> Value {
  let place = module.fields + (FrozenObject.variables &+ variable)
  if !place.pointee.isUnset { return place.pointee }
  let word = variableWord(module, variable)
  let function = frozenFunction(word)
  if word & 0x1_0000 != 0 {
    place.pointee = function
  } else {
    _ = call0(function)
  }
  return place.pointee
}

/// The function of the code that a variable's word tells.
private func frozenFunction(_ word: UInt32) -> Value {
  let function = allocate(.function, payload: FunctionObject.cells << 2)
  function.fields[FunctionObject.code] = Value(bits: frozenBase &+ (word >> 17) << 2)
  return function
}

// MARK: Classes

/// Notes where the code of a class's body is, if it is in flash.
func frozenClass(_ type: Value, _ code: Value) {
  if !Code(code).isFrozen { return }
  let place = Int32(truncatingIfNeeded: (code.bits &- frozenBase) >> 2)
  type.fields[ClassObject.native] = Value(
    small: type.fields[ClassObject.native].small & 0xFF | place << 8)
}

private func frozenBody(_ type: Value) -> Code {
  let place = UInt32(bitPattern: type.fields[ClassObject.native].small) >> 8
  return Code(Value(bits: frozenBase &+ place << 2))
}

/// Method `name` of a class that frozen code made, which from now on is among its attributes; `unset` if
/// it has none.
func frozenMember(_ type: Value, _ name: Value) -> Value {
  let code = frozenBody(type)
  var index = 0
  while index < code.constantCount {
    let word = code.frozenMembers[index].bits
    if frozenName(word & 0xFFFF) == name {
      let function = frozenFunction(word)
      dictSetName(type.fields[ClassObject.attributes], name, function)
      return function
    }
    index &+= 1
  }
  return .unset
}

/// Makes all methods of a class, if frozen code made it: for those who list its attributes.
func frozenMembers(_ type: Value) {
  if type.fields[ClassObject.native].small < 256 { return }
  let code = frozenBody(type)
  var index = 0
  while index < code.constantCount {
    _ = classAttribute(type, frozenName(code.frozenMembers[index].bits & 0xFFFF))
    index &+= 1
  }
}
