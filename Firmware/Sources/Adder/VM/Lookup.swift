// Looking names up in types, and the cache in front of it.
//
// The cache has entries of two sorts. With a type as the key: what the type and its bases have under
// a name. With a type's word + 1: how instances of the class resolve a name, a slot number (a small
// int) or a Python function. It is cleared whenever a class changes. A pair of entries is where a type and
// a name may be; the one that was used last is in front. With a type's word + 2: what an instance of the class has
// under a name if it has nothing of its own, where that is what the class has, as it is.

/// The first of the two entries for a key and a name.
@inline(__always) private func cacheIndex(_ type: Value, _ name: Value) -> Int {
  let mixed = type.bits ^ name.bits
  let pairs = UInt32(truncatingIfNeeded: vm.attributeCache.count / 2)
  return Int(truncatingIfNeeded: (mixed >> 3 ^ mixed >> 8) & (pairs &- 1)) &* 2
}

/// What entry `index` holds, if it is that of the key and the name; else the one behind it, which comes
/// to the front. `unset` is what is there if neither is.
@inline(__always) private func cached(_ index: Int, _ key: UInt32, _ name: Value) -> Value? {
  if vm.attributeCache[unchecked: index].type.bits == key
    && vm.attributeCache[unchecked: index].name == name
  {
    return vm.attributeCache[unchecked: index].value
  }
  return bringForward(index, key, name) ? vm.attributeCache[unchecked: index].value : nil
}

@inline(never)
private func bringForward(_ index: Int, _ key: UInt32, _ name: Value) -> Bool {
  let second = vm.attributeCache[unchecked: index &+ 1]
  if second.type.bits != key || second.name != name { return false }
  vm.attributeCache[unchecked: index &+ 1] = vm.attributeCache[unchecked: index]
  vm.attributeCache[unchecked: index] = second
  return true
}

/// How instances of class `type` resolve `name`, as far as the cache knows: `unset` if it does not.
@inline(__always) func instanceEntry(_ type: Value, _ name: Value) -> Value {
  cached(cacheIndex(type, name), type.bits &+ 1, name) ?? .unset
}

private func remember(_ type: Value, _ key: UInt32, _ name: Value, _ value: Value) {
  let index = cacheIndex(type, name)
  let first = vm.attributeCache[unchecked: index]
  // What the class has is of no interest once it is known what its instances have.
  if first.type != type || first.name != name {
    vm.attributeCache[unchecked: index &+ 1] = first
  }
  vm.attributeCache[unchecked: index].type = Value(bits: key)
  vm.attributeCache[unchecked: index].name = name
  vm.attributeCache[unchecked: index].value = value
}
func rememberForInstances(_ type: Value, _ name: Value, _ value: Value) {
  remember(type, type.bits &+ 1, name, value)
}

/// What instances of a class have of it, as it is.
func rememberConstant(_ type: Value, _ name: Value, _ value: Value) {
  remember(type, type.bits &+ 2, name, value)
}

func rememberForClass(_ type: Value, _ name: Value, _ value: Value) {
  remember(type, type.bits, name, value)
}

private func attributeCacheValue(_ index: Int) -> Registers {
  withUnsafeMutablePointer(to: &vm.attributeCache[unchecked: index].value) { $0 }
}

/// The place of a slot of an instance; nil for other objects and where the class may have a say.
@inline(__always) func slotPointer(_ object: Value, _ name: Value) -> Registers? {
  if !object.isHeap(.instance) { return nil }
  let entry = instanceEntry(object.fields[InstanceObject.type], name)
  if !entry.isSmallInt { return entry.isUnset ? findSlot(object, name) : nil }
  return slotPlace(object, Int(entry.small))
}

/// The place of what an attribute of an instance is, to be read: a slot, or what its class has; nil for other
/// objects, and where more is to be asked.
@inline(__always) func attributePlace(_ object: Value, _ name: Value) -> Registers? {
  if !object.isHeap(.instance) { return nil }
  let entry = instanceEntry(object.fields[InstanceObject.type], name)
  if !entry.isSmallInt { return entry.isUnset ? findPlace(object, name) : nil }
  return slotPlace(object, Int(entry.small))
}

@inline(never)
private func findPlace(_ object: Value, _ name: Value) -> Registers? {
  let type = object.fields[InstanceObject.type]
  let index = cacheIndex(type, name)
  if cached(index, type.bits &+ 2, name) == nil { return findSlot(object, name) }
  // It may have a dict, which may have the name.
  return object.fields[InstanceObject.overflow].isHeap(.dict)
    ? nil : attributeCacheValue(index)
}

/// The same as `slotPointer` for a name the cache does not know. A class gets a slot when it was asked and did not want to know of the
/// attribute.
@inline(never)
private func findSlot(_ object: Value, _ name: Value) -> Registers? {
  let type = object.fields[InstanceObject.type]
  guard !vm.hasAttributeMethods, type.isHeap, let number = slotNumber(type, name) else {
    return nil
  }
  rememberForInstances(type, name, Value(small: number))
  return slotPlace(object, number)
}

/// The place of slot `number`, if the instance has it already.
@inline(__always) func slotPlace(_ object: Value, _ number: Int) -> Registers? {
  let inside = object.header.words &- InstanceObject.slots
  if number < inside { return object.fields + (InstanceObject.slots &+ number) }
  let overflow = object.fields[InstanceObject.overflow]
  if overflow.isUnset || overflow.kind != .array || number &- inside >= overflow.header.words {
    return nil
  }
  return overflow.fields + (number &- inside)
}

/// What `type` (a class or built-in type) and its bases have under `name`, not bound; `unset` if
/// nothing.
@inline(never)
func lookupClass(_ type: Value, _ name: Value) -> Value {
  if let held = cached(cacheIndex(type, name), type.bits, name) { return held }
  let found = lookupOrder(type, name, after: .unset)
  remember(type, type.bits, name, found)
  return found
}

/// Searches the method resolution order of `type`, from behind `after` on if that is set.
func lookupOrder(_ type: Value, _ name: Value, after: Value) -> Value {
  var passed = after.isUnset
  var index = 0
  while true {
    let part = orderItem(type, index)
    if part.isUnset { return .unset }
    if passed {
      let found =
        part.isHeap
        ? classAttribute(part, name)
        : nativeValue(TypeID(unchecked: UInt8(truncatingIfNeeded: part.payload)), name)
      if !found.isUnset { return found }
    } else if part == after {
      passed = true
    }
    index &+= 1
  }
}

/// What a class itself has under `name`; `unset` if nothing.
func classAttribute(_ type: Value, _ name: Value) -> Value {
  let found = dictGetName(type.fields[ClassObject.attributes], name)
  if !found.isUnset || type.fields[ClassObject.native].small < 256 { return found }
  return frozenMember(type, name)
}

/// Item `index` of the method resolution order of a class or built-in type; `unset` behind it.
@inline(never)
func orderItem(_ type: Value, _ index: Int) -> Value {
  if type.isHeap {
    let order = type.fields[ClassObject.order]
    return index < order.header.words ? order.fields[index] : .unset
  }
  var kind = TypeID(unchecked: UInt8(truncatingIfNeeded: type.payload))
  var left = index
  while left != 0 {
    kind = typeRows[unchecked: Int(kind.number)].base
    if kind == .free { return .unset }
    left &-= 1
  }
  return Value(type: kind)
}

/// The row of a built-in type's own `name`.
@inline(never)
func findNative(_ type: TypeID, _ name: Value) -> Int? {
  let number: UInt32
  if name.isImmediate(.name) {
    number = name.payload
  } else if name.isImmediate(.character) {
    number = 0xFF00 &+ name.payload
  } else {
    return nil
  }
  let row = typeRows[unchecked: Int(type.number)]
  var low = Int(row.firstNative)
  var high = low &+ Int(row.nativeCount)
  while low < high {
    let middle = (low &+ high) >> 1
    let found = UInt32(nativeRows[unchecked: middle].name)
    if found == number { return middle }
    if found < number { low = middle &+ 1 } else { high = middle }
  }
  return nil
}

private func nativeValue(_ type: TypeID, _ name: Value) -> Value {
  guard let row = findNative(type, name) else {
    return hasOwn(type, name) ? nativeValue(.object, name) : .unset
  }
  return Value(native: row)
}

/// Whether a built-in type has a method of its own, for which the one of `object` stands: a class behind
/// it in the order is not asked then.
private func hasOwn(_ type: TypeID, _ name: Value) -> Bool {
  let isException = type.number >= TypeID.baseException.number
  switch name {
  case Names.dunderRepr.value: return type != .object
  case Names.dunderStr.value:
    return isException || type == .str || type == .bytes || type == .bytearray
  case Names.dunderFormat.value: return type == .str || type == .int || type == .float
  case Names.dunderSetattr.value, Names.dunderDelattr.value: return isException
  case Names.dunderEq.value, Names.dunderNe.value: return type != .object && !isException
  default: return false
  }
}

/// The attribute `name` of the class of `object` (unbound), if a Python class defines it: what
/// operators, iteration and so on ask an instance for.
@inline(__always)
func lookupSpecial(_ object: Value, _ name: Names) -> Value? {
  // An optional of a value takes a register more, which only this place shall see.
  let found = specialMethod(object, name)
  return found.isUnset ? nil : found
}

/// Whether a Python class may say what operators do with a value: classes, instances and exceptions
/// follow each other.
@inline(__always) func mayHaveMethods(_ value: Value) -> Bool {
  value.isHeap
    && value.kind.number &- TypeID.classObject.number
      <= TypeID.exception.number &- TypeID.classObject.number
}

private func specialMethod(_ object: Value, _ name: Names) -> Value {
  if !mayHaveMethods(object) { return .unset }
  let isClass = object.kind == .classObject
  let type = object.fields[isClass ? ClassObject.meta : InstanceObject.type]
  if !type.isHeap { return .unset }
  let found = lookupClass(type, name.value)
  return found.isUnset || found.isImmediate(.native) ? .unset : found
}

// MARK: Types of values

/// The class object or built-in type of a value.
@inline(never)
func typeOf(_ value: Value) -> Value {
  let kind = typeID(of: value)
  switch kind {
  case .instance, .exception: return value.fields[InstanceObject.type]
  case .classObject: return value.fields[ClassObject.meta]
  default: return Value(type: kind)
  }
}

/// The kind of a value; an instance of a class with a built-in base is an `.instance`, an exception
/// of whatever class an `.exception`, a class a `.classObject` (and a built-in type a `.type`).
@inline(never)
func typeID(of value: Value) -> TypeID {
  if value.isSmallInt { return .int }
  if value.isTaggedFloat { return .float }
  if value.isHeap { return value.kind }
  switch value.bits & 0xFF {
  case Value.kindBits(.name), Value.kindBits(.character): return .str
  case Value.kindBits(.native): return .native
  case Value.kindBits(.type): return .type
  case Value.kindBits(.module): return .module
  default:
    return value.isNone
      ? .noneType
      : value == .ellipsis
        ? .ellipsisType : value == .notImplemented ? .notImplementedType : .bool
  }
}

/// The name of a class or built-in type, a str.
@inline(never)
func typeText(_ type: Value) -> Value {
  type.isHeap
    ? type.fields[ClassObject.name] : Names(typeRows[unchecked: Int(type.payload)].name).value
}

/// The name of the type of a value, a str.
@inline(never)
func typeName(of value: Value) -> Value { typeText(typeOf(value)) }

/// Whether `type` is `other` or has it among its bases; both are types.
@inline(never)
func typeIsSubclass(_ type: Value, _ other: Value) -> Bool {
  var index = 0
  while true {
    let part = orderItem(type, index)
    if part == other { return true }
    if part.isUnset { return false }
    index &+= 1
  }
}

func isInstance(_ value: Value, _ type: Value) -> Bool {
  checkClass(value, type, .dunderInstancecheck)
}

/// `isinstance` and `issubclass`: as the metaclass says, else by the method resolution order.
func checkClass(_ value: Value, _ other: Value, _ method: Names) -> Bool {
  if other.isHeap(.tuple) {
    checkStack()
    var index = 0
    while index < other.header.words {
      if checkClass(value, other.fields[index], method) { return true }
      index &+= 1
    }
    return false
  }
  let isInstance = method.number == Names.dunderInstancecheck.number
  let type = isInstance ? typeOf(value) : value
  if !isInstance || type != other, typeOf(other).isHeap,
    let result = callSpecial(other, method, value)
  {
    return isTrue(result)
  }
  if !isType(other) {
    vm.error(
      .typeError,
      isInstance
        ? "isinstance() arg 2 must be a type, a tuple of types, or a union"
        : "issubclass() arg 2 must be a class, a tuple of classes, or a union")
  }
  return typeIsSubclass(type, other)
}

/// What an instance of a class with a built-in base (list, dict, int, ...) wraps; other values
/// themselves.
@inline(__always) func unwrapped(_ value: Value) -> Value {
  value.isHeap(.instance) ? unwrappedInstance(value) : value
}
@inline(never) private func unwrappedInstance(_ value: Value) -> Value {
  let type = value.fields[InstanceObject.type]
  if !type.isHeap || type.fields[ClassObject.native].small & 0xFF == Int32(TypeID.object.number) {
    return value
  }
  return value.fields[InstanceObject.slots]
}
