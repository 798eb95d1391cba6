// Making classes.

/// A class with an empty body.
func makeClass(name: Value, bases: Value) -> Value {
  var bases = bases
  if bases.header.words == 0 {
    bases = tupleNew(count: 1)
    bases.fields[0] = Value(type: .object)
  }
  var native = TypeID.object
  var index = 0
  while index < bases.header.words {
    let base = bases.fields[index]
    let kind = nativeBase(base)
    if kind != .object {
      if native != .object && !typeIsSubclass(Value(type: native), Value(type: kind)) {
        if !typeIsSubclass(Value(type: kind), Value(type: native)) {
          vm.error(
            .typeError, "multiple bases have instance lay-out conflict")
        }
      }
      if native == .object || typeIsSubclass(Value(type: kind), Value(type: native)) {
        native = kind
      }
    }
    index &+= 1
  }
  let made = allocate(.classObject, payload: ClassObject.payload)
  made.fields[ClassObject.name] = name
  made.fields[ClassObject.bases] = bases
  made.fields[ClassObject.native] = Value(small: Int32(native.number))
  made.fields[ClassObject.order] = resolutionOrder(made, bases)
  made.fields[ClassObject.attributes] = dictNew()
  if native != .object && native.number < TypeID.baseException.number {
    // Slot 0 of an instance is what it wraps.
    let slots = allocate(.array, payload: 4)
    slots.fields[0] = .none
    made.fields[ClassObject.slots] = slots
  }
  return made
}

/// The built-in type that instances of `base` are or wrap; TypeError if it cannot be a base.
private func nativeBase(_ base: Value) -> TypeID {
  if base.isHeap(.classObject) {
    return TypeID(unchecked: UInt8(truncatingIfNeeded: base.fields[ClassObject.native].small))
  }
  if base.isImmediate(.type) {
    let kind = TypeID(unchecked: UInt8(truncatingIfNeeded: base.payload))
    switch kind {
    case .object, .int, .float, .str, .bytes, .bytearray, .list, .tuple, .dict, .set, .frozenset:
      return kind
    default:
      if kind.number >= TypeID.baseException.number { return kind }
    }
    vm.error(
      .typeError, "type '%' is not an acceptable base type", typeText(base))
  }
  vm.error(.typeError, "bases must be types")
}

/// The method resolution order by C3: the class, then a merge of its bases' orders and the bases.
private func resolutionOrder(_ made: Value, _ bases: Value) -> Value {
  let count = bases.header.words
  if count > 16 { vm.error(.typeError, "more than 16 bases") }
  let order = listNew(capacity: 4)
  listPush(order, made)
  // How far each base's order is taken; the bases themselves come last.
  var taken = InlineArray<17, UInt8>(repeating: 0)
  while true {
    var candidate = Value.unset
    var left = false
    var sequence = 0
    while sequence <= count {
      let head = item(bases, sequence, Int(taken[unchecked: sequence]))
      if !head.isUnset {
        left = true
        if !isInTail(head, bases, &taken) {
          candidate = head
          break
        }
      }
      sequence &+= 1
    }
    if !left { return tupleFromList(order) }
    if candidate.isUnset {
      vm.error(
        .typeError, "Cannot create a consistent method resolution order (MRO) for bases")
    }
    listPush(order, candidate)
    sequence = 0
    while sequence <= count {
      if item(bases, sequence, Int(taken[unchecked: sequence])) == candidate {
        taken[unchecked: sequence] &+= 1
      }
      sequence &+= 1
    }
  }
}

/// Item `index` of the order of base `sequence`; of the bases themselves when there are no more.
private func item(_ bases: Value, _ sequence: Int, _ index: Int) -> Value {
  if sequence < bases.header.words { return orderItem(bases.fields[sequence], index) }
  return index < bases.header.words ? bases.fields[index] : .unset
}

private func isInTail(
  _ candidate: Value, _ bases: Value, _ taken: inout InlineArray<17, UInt8>
) -> Bool {
  var sequence = 0
  while sequence <= bases.header.words {
    var index = Int(taken[unchecked: sequence]) &+ 1
    while true {
      let other = item(bases, sequence, index)
      if other.isUnset { break }
      if other == candidate { return true }
      index &+= 1
    }
    sequence &+= 1
  }
  return false
}

/// What follows the body of a class statement: `__set_name__` and `__init_subclass__`; `keywords` is
/// a dict or unset.
func classFinish(_ made: Value, _ keywords: Value) {
  vm.attributeCacheClear()
  let attributes = made.fields[ClassObject.attributes]
  var position = 0
  while let entry = dictNext(attributes, &position) {
    if entry.value.isHeap(.instance) {
      _ = callSpecial(entry.value, .dunderSetName, made, entry.key)
    }
  }
  let found = lookupOrder(made, Names.dunderInitSubclass.value, after: made)
  if !found.isHeap {
    if !keywords.isUnset && dictCount(keywords) != 0 {
      vm.error(.typeError, "%.__init_subclass__() takes no keyword arguments", typeText(made))
    }
    return
  }
  // Implicitly a class method.
  let function = found.isHeap(.classmethod) ? found.fields[DescriptorObject.getter] : found
  let count = keywords.isUnset ? 0 : dictCount(keywords)
  let names = tupleNew(count: count)
  let arguments = tupleNew(count: count &+ 1)
  arguments.fields[0] = made
  if count != 0 {
    position = 0
    var index = 0
    while let entry = dictNext(keywords, &position) {
      names.fields[index] = entry.key
      arguments.fields[index &+ 1] = entry.value
      index &+= 1
    }
  }
  _ = call(function, arguments.fields, count &+ 1, names: count == 0 ? .unset : names)
}
