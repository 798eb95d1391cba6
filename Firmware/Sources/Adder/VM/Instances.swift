// Instances of Python classes: their slots, and how they are made.

/// The slot where instances of `type` keep attribute `name`.
func slotNumber(_ type: Value, _ name: Value) -> Int? {
  let names = type.fields[ClassObject.slots]
  if names.isUnset { return nil }
  var index = 0
  while index < names.header.words {
    if names.fields[index] == name { return index }
    index &+= 1
  }
  return nil
}

/// How many slots the instances of `type` use, as far as is known.
private func slotCount(_ type: Value) -> Int {
  let names = type.fields[ClassObject.slots]
  if names.isUnset { return 0 }
  var count = names.header.words
  while count != 0 && names.fields[count &- 1].isUnset { count &-= 1 }
  return count
}

/// The slot for `name`, a new one if need be.
private func addSlot(_ type: Value, _ name: Value) -> Int {
  if let number = slotNumber(type, name) { return number }
  let count = slotCount(type)
  let names = type.fields[ClassObject.slots]
  if names.isUnset || count == names.header.words {
    let larger = allocate(.array, payload: (count &+ (count == 0 ? 3 : 4)) << 2)
    if count != 0 { larger.fields.copy(from: names.fields, count: count) }
    type.fields[ClassObject.slots] = larger
  }
  type.fields[ClassObject.slots].fields[count] = name
  // A method of this name may be remembered for instances.
  vm.attributeCacheClear()
  return count
}

/// Whether a class with `__slots__`, or one that it derives from, names `name` there.
private func isSlot(_ type: Value, _ name: Value) -> Bool {
  var index = 0
  while true {
    let part = orderItem(type, index)
    if !part.isHeap { return false }
    let slots = dictGetName(part.fields[ClassObject.attributes], Names.dunderSlots.value)
    if slots.isString ? slots == name : !slots.isUnset && slotsName(slots, name) { return true }
    index &+= 1
  }
}

/// A private name is in `__slots__` as it is written.
private func slotsName(_ slots: Value, _ name: Value) -> Bool {
  let items = iterator(of: slots)
  while true {
    let item = next(items)
    if item == .exhausted { return false }
    if equal(item, name) { return true }
    if item.isString {
      let written = item.text
      let text = name.text
      let behind = text.count &- written.count
      if behind > 1 && written[0] == 95 && written[1] == 95 && text[0] == 95
        && Text(text.start + behind, written.count).equals(written)
      {
        return true
      }
    }
  }
}

/// The body of a class has ended: whether its instances have only what `__slots__` names.
func settleSlots(_ made: Value) {
  let slots = dictGetName(made.fields[ClassObject.attributes], Names.dunderSlots.value)
  if slots.isUnset || (!slots.isString && contains(slots, Names.dunderDict.value)) { return }
  let bases = made.fields[ClassObject.bases]
  var index = 0
  while index < bases.header.words {
    let base = bases.fields[index]
    if base.isHeap && !base.header.has(.first) { return }
    index &+= 1
  }
  made.header.set(.first)
}

/// Sets a slot of an instance; an unset value deletes it.
func instanceSet(_ object: Value, _ name: Value, _ value: Value) {
  let type = object.fields[InstanceObject.type]
  let dict = object.fields[InstanceObject.overflow]
  let hasDict = dict.isHeap(.dict)
  if value.isUnset {
    if hasDict {
      if dictRemove(dict, name).isUnset { noAttribute(object, name) }
      return
    }
    guard let number = slotNumber(type, name), let place = slotPlace(object, number),
      !place.pointee.isUnset
    else { noAttribute(object, name) }
    place.pointee = .unset
    return
  }
  if type.header.has(.first) && slotNumber(type, name) == nil && !isSlot(type, name) {
    if !lookupClass(type, name).isUnset {
      vm.error(
        .attributeError, "'%' object attribute '%' is read-only", typeText(type), name)
    }
    noAttribute(object, name)
  }
  let number = addSlot(type, name)
  if hasDict { return dictSet(dict, name, value) }
  if slotPlace(object, number) == nil { growSlots(object, number) }
  slotPlace(object, number)?.pointee = value
  if lookupClass(type, name).isUnset && slotsArePlain(type) {
    rememberForInstances(type, name, Value(small: number))
  }
}

/// Gives an instance a place for slot `number` behind those that it was made with.
private func growSlots(_ object: Value, _ number: Int) {
  let inside = object.header.words &- InstanceObject.slots
  let known = slotCount(object.fields[InstanceObject.type])
  let words = (known > number ? known : number &+ 1) &- inside
  let larger = allocate(.array, payload: words << 2)
  let old = object.fields[InstanceObject.overflow]
  if !old.isUnset { larger.fields.copy(from: old.fields, count: old.header.words) }
  object.fields[InstanceObject.overflow] = larger
}

/// An instance without attributes. Of a class that wraps a built-in type: around `native`.
func makeInstance(_ type: Value, _ native: Value) -> Value {
  var slots = type.isHeap ? slotCount(type) : 0
  // The first one shows what the class needs.
  if slots == 0 && type.isHeap { slots = 3 }
  let instance = allocate(.instance, payload: (InstanceObject.slots &+ slots) << 2)
  instance.fields[InstanceObject.type] = type
  if !native.isUnset { instance.fields[InstanceObject.slots] = native }
  return instance
}

/// Puts the attributes of an instance into `dict`; with `taking` they are there only from then on.
private func attributesInto(_ dict: Value, _ object: Value, taking: Bool) {
  let type = object.fields[InstanceObject.type]
  let count = slotCount(type)
  var number = 0
  while number < count {
    let name = type.fields[ClassObject.slots].fields[number]
    if name.isString, let place = slotPlace(object, number), !place.pointee.isUnset {
      dictSetName(dict, name, place.pointee)
      if taking { place.pointee = .unset }
    }
    number &+= 1
  }
}

/// The attributes of an instance as the dict where they are from now on; `replacing`: another one.
func instanceDict(_ object: Value, replacing new: Value = .unset) -> Value {
  var dict = object.fields[InstanceObject.overflow]
  if !dict.isHeap(.dict) {
    dict = dictNew()
    attributesInto(dict, object, taking: true)
  }
  if !new.isUnset { dict = new }
  object.fields[InstanceObject.overflow] = dict
  return dict
}

/// `{name: value}` of an object's own attributes: for `dir` a new dict, otherwise the one that they are
/// in where there can be one.
func attributesDict(_ object: Value, forReading: Bool = false) -> Value {
  switch typeID(of: object) {
  case .instance:
    let type = object.fields[InstanceObject.type]
    if !type.isHeap || type.header.has(.first) { return .unset }
    if !forReading { return instanceDict(object) }
    let dict = object.fields[InstanceObject.overflow]
    if dict.isHeap(.dict) { return dict }
    let copy = dictNew()
    attributesInto(copy, object, taking: false)
    return copy
  case .exception, .function:
    let own = object.fields[
      object.kind == .exception ? ExceptionObject.attributes : FunctionObject.attributes]
    if !own.isUnset { return own }
    let dict = dictNew()
    object.fields[
      object.kind == .exception ? ExceptionObject.attributes : FunctionObject.attributes] = dict
    return dict
  case .classObject:
    frozenMembers(object)
    return dictCopy(object.fields[ClassObject.attributes])
  case .module where object.isHeap:
    let dict = dictNew()
    var slot = 0
    if isFrozen(object) {
      while true {
        let name = frozenVariableName(object, slot)
        if name.isUnset { return dict }
        dictSetName(dict, name, frozenVariable(object, slot))
        slot &+= 1
      }
    }
    while slot < Int(object.fields[ModuleObject.count].small) {
      let pair = object.fields[ModuleObject.slots].fields + slot &* 2
      if !pair[1].isUnset { dictSetName(dict, pair[0], pair[1]) }
      slot &+= 1
    }
    return dict
  default: return .unset
  }
}

/// As `enter`, for a class.
func instantiate(
  _ type: Value, _ arguments: Registers, _ count: Int, _ names: Value, _ pc: UInt32, _ link: UInt32
) -> Value {
  let meta = type.fields[ClassObject.meta]
  if meta.isHeap {
    let call = lookupClass(meta, Names.dunderCall.value)
    if call.isHeap { return callWith(call, type, arguments, count, names) }
  }
  return makeObject(type, arguments, count, names, pc, link)
}

/// Whether a built-in type's `__init__` gives its objects their value.
func isMutable(_ kind: TypeID) -> Bool {
  kind == .list || kind == .dict || kind == .set || kind == .bytearray
}

/// What `type.__call__` does with a class.
func makeObject(
  _ type: Value, _ arguments: Registers, _ count: Int, _ names: Value, _ pc: UInt32, _ link: UInt32
) -> Value {
  let instance: Value
  let new = lookupClass(type, Names.dunderNew.value)
  let initializer = lookupClass(type, Names.dunderInit.value)
  let kind = TypeID(unchecked: UInt8(truncatingIfNeeded: type.fields[ClassObject.native].small))
  if new.isHeap {
    let function = new.isHeap(.staticmethod) ? new.fields[DescriptorObject.getter] : new
    instance = callWith(function, type, arguments, count, names)
    if !typeIsSubclass(typeOf(instance), type) { return instance }
    if isMutable(kind) || kind.number >= TypeID.baseException.number, !initializer.isHeap {
      // The built-in type's own.
      let method = getAttribute(instance, Names.dunderInit.value)
      _ = callWith(method, .unset, arguments, count, names)
    }
  } else if kind == .object {
    if !initializer.isHeap && count != 0 {
      vm.error(.typeError, "%() takes no arguments", typeText(type))
    }
    instance = makeInstance(type, .unset)
  } else if kind == .type {
    instance = callWith(new, type, arguments, count, names)
  } else if kind.number >= TypeID.baseException.number {
    instance = makeException(type, argument: .unset)
    let named = names.isUnset ? 0 : names.header.words
    instance.fields[ExceptionObject.args] = makeTuple(from: arguments, count: count &- named)
  } else {
    // A Python `__init__` has the arguments of a mutable one; it calls the built-in type's.
    let native =
      isMutable(kind) && initializer.isHeap
      ? call0(Value(type: kind))
      : callWith(Value(type: kind), .unset, arguments, count, names)
    instance = makeInstance(type, native)
  }
  if !initializer.isHeap { return instance }
  if link & Link.mask == Link.boundary || !initializer.isHeap(.function) {
    let method = bind(initializer, to: instance, of: type)
    let result = callWith(method, .unset, arguments, count, names)
    if !result.isNone { initializerError(result) }
    return instance
  }
  shift(arguments, count, 2)
  arguments[-3] = instance
  arguments[1] = instance
  let link = link & ~Link.mask | Link.initializer
  let result = enterFunction(initializer, arguments + 1, count &+ 1, names, pc, link)
  if !result.isUnset { initializerError(result) }
  return .unset
}

func initializerError(_ result: Value) -> Never {
  vm.error(.typeError, "__init__() should return None, not '$'", result)
}

/// A nested call with `first` (or unset) in front of the arguments.
func callWith(
  _ callee: Value, _ first: Value, _ arguments: Registers, _ count: Int, _ names: Value
) -> Value {
  if first.isUnset { return call(callee, arguments, count, names: names) }
  let all = makeTuple(from: arguments - 1, count: count &+ 1)
  all.fields[0] = first
  if callee.isImmediate(.native) {
    return enterNative(Int(callee.payload), all.fields, count &+ 1, names)
  }
  return call(callee, all.fields, count &+ 1, names: names)
}
