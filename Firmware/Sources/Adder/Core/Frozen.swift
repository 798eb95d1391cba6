import Port

// Modules written in Python (Firmware/Modules) that are bytecode in flash.
//
// They are one array of bytes, `adder_frozen`, which adder-freeze and adder-tables make. Halves (of 16
// bits, little-endian) are at even places. It begins with
//
//   half        how many modules there are
//   two halves  for each module: where its record is, where its constants are
//
// and then has, in this order,
//
//   words       constants that are not small, and objects as in the heap, at places divisible by four
//   record      two halves: the module's name, how many variables it has; then two halves for each: its
//               name 0-14, bit 15: the code is the function; the place of its code / 4
//   constants   a half each, for all functions of the module: `frozenConstant` reads them
//   code        at places divisible by four: see `Core/FrozenCode.swift`
//
// A value that stands for an object in the array is a `.frozen` immediate, one that stands for a long string
// beside it (`Core/FrozenText.swift`) a `.packed` one. Code that runs is known by
// its address, which lies below the heap's, so the collector passes it by.
//
// A variable gets its value when it is first asked for: its function is made, or the statement executed
// that sets it; and so does a method of a class. So a module costs its object, and what is used of it.

/// The module object of a frozen module: the first fields are those of `ModuleObject`.
enum FrozenObject {
  /// Unset, which tells it from the script's module.
  static let slots = ModuleObject.slots
  /// Its number, from 0, a small int.
  static let number = ModuleObject.count
  /// The module that was imported before.
  static let next = 3
  static let variables = 4
}

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

/// The half at place `at` of the array.
@inline(never)
func frozenHalf(_ at: Int) -> Int {
  Int((UnsafeRawPointer(adder_frozen()) + at).assumingMemoryBound(to: UInt16.self).pointee)
}

/// The object that a `.frozen` immediate stands for. Only for those who ask nothing but its fields.
func frozenObject(_ value: Value) -> Value { Value(bits: frozenBase &+ value.payload << 2) }

/// A copy of the object in the heap.
func frozenCopy(_ value: Value) -> Value {
  if value.isImmediate(.packed) { return frozenText(value.payload) }
  let object = frozenObject(value)
  let header = object.header
  #if ADDER_FLOAT64
    // What no tag holds, zero for one, has 32 bits there.
    if header.kind == .float {
      return floatMake(Float(Swift.Float(bitPattern: object.fields[0].bits)))
    }
  #endif
  let copy = allocate(header.kind, payload: header.payload)
  copy.bytes.copy(from: object.bytes, count: header.payload)
  copy.header.bits |= header.bits & 0xF000
  return copy
}

// MARK: Modules

/// Where the record of a module is; its constants are at the next half's place.
private func record(_ module: Int) -> Int { frozenHalf(2 &+ 4 &* module) }
func frozenConstants(ofModule module: Int) -> Int { frozenHalf(4 &+ 4 &* module) }

/// The module of that name; `unset` if there is none.
func importFrozen(_ name: Value) -> Value {
  var module = vm.frozenModules
  while !module.isUnset {
    if module.fields[ModuleObject.name] == name { return module }
    module = module.fields[FrozenObject.next]
  }
  var number = 0
  while number < frozenHalf(0) {
    if frozenModuleName(number) == name {
      module = allocate(
        .module,
        payload: (FrozenObject.variables &+ frozenHalf(record(number) &+ 2)) << 2)
      module.fields[ModuleObject.name] = name
      module.fields[FrozenObject.number] = Value(small: number)
      module.fields[FrozenObject.next] = vm.frozenModules
      vm.frozenModules = module
      return module
    }
    number &+= 1
  }
  return .unset
}

/// The name of module `number`; `unset` behind the last.
func frozenModuleName(_ number: Int) -> Value {
  if number >= frozenHalf(0) { return .unset }
  return frozenName(frozenHalf(record(number)))
}

/// Names' numbers as records have them: those of one character are behind the others.
func frozenName(_ number: Int) -> Value {
  let number = UInt32(truncatingIfNeeded: number)
  return number < firstFrozenCharacter
    ? Value(.name, number) : Value(.character, number &- firstFrozenCharacter)
}
private let firstFrozenCharacter: UInt32 = 2048 - 128

/// Whether a module object is one of these.
func isFrozen(_ module: Value) -> Bool {
  module.isHeap(.module) && module.fields[FrozenObject.slots].isUnset
}

/// The module that code in flash belongs to.
func frozenModule(of code: Code) -> Value {
  let number = code.frozenModuleNumber
  var module = vm.frozenModules
  while Int(module.fields[FrozenObject.number].small) != number {
    module = module.fields[FrozenObject.next]
  }
  return module
}

// MARK: Variables

/// Where the two halves of a variable are; 0 behind the last.
private func variablePlace(_ module: Value, _ variable: Int) -> Int {
  let record = record(Int(module.fields[FrozenObject.number].small))
  return variable >= frozenHalf(record &+ 2) ? 0 : record &+ 4 &+ 4 &* variable
}

/// The name of a variable; `unset` behind the last.
func frozenVariableName(_ module: Value, _ variable: Int) -> Value {
  let place = variablePlace(module, variable)
  return place == 0 ? .unset : frozenName(frozenHalf(place) & 0x7FFF)
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
  let record = variablePlace(module, variable)
  let function = frozenFunction(frozenCode(frozenHalf(record &+ 2)))
  if frozenHalf(record) >= 0x8000 {
    place.pointee = function
  } else {
    _ = call0(function)
  }
  return place.pointee
}

/// The function of code in flash.
private func frozenFunction(_ code: Code) -> Value {
  let function = allocate(.function, payload: FunctionObject.cells << 2)
  function.fields[FunctionObject.code] = code.object
  return function
}

/// The code at a place / 4.
private func frozenCode(_ place: Int) -> Code {
  Code(Value(bits: frozenBase &+ UInt32(truncatingIfNeeded: place) << 2))
}

// MARK: Classes

/// Notes where the code of a class's body is, if it is in flash.
func frozenClass(_ type: Value, _ code: Value) {
  if !Code(code).isFrozen { return }
  let place = Int32(truncatingIfNeeded: (code.bits &- frozenBase) >> 2)
  type.fields[ClassObject.native] = Value(
    small: type.fields[ClassObject.native].small & 0xFF | place << 8)
}

/// Code number `index` of the class's methods; unset behind the last.
private func frozenMethod(_ type: Value, _ index: Int) -> Code {
  let body = frozenCode(Int(type.fields[ClassObject.native].small) >> 8)
  if index >= body.frozenMemberCount { return Code(.unset) }
  let bytes = body.frozenParts + 2 &* index
  return frozenCode(Int(bytes[0]) | Int(bytes[1]) << 8)
}

/// Method `name` of a class that frozen code made, which from now on is among its attributes; `unset` if
/// it has none.
func frozenMember(_ type: Value, _ name: Value) -> Value {
  var index = 0
  while true {
    let code = frozenMethod(type, index)
    if code.object.isUnset { return .unset }
    if code.name == name {
      let function = frozenFunction(code)
      dictSetName(type.fields[ClassObject.attributes], name, function)
      return function
    }
    index &+= 1
  }
}

/// Makes all methods of a class, if frozen code made it: for those who list its attributes.
func frozenMembers(_ type: Value) {
  if type.fields[ClassObject.native].small < 256 { return }
  var index = 0
  while true {
    let code = frozenMethod(type, index)
    if code.object.isUnset { return }
    _ = classAttribute(type, code.name)
    index &+= 1
  }
}
