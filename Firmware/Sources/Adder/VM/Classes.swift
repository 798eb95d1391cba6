// Making classes.

/// A class with an empty body.
func makeClass(name: Value, bases: Value, meta: Value = Value(type: .type)) -> Value {
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
        let isException = kind.number >= TypeID.baseException.number
        if !typeIsSubclass(Value(type: kind), Value(type: native)) && !isException {
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
  made.fields[ClassObject.meta] = meta
  made.fields[ClassObject.native] = Value(small: Int32(native.number))
  made.fields[ClassObject.order] = resolutionOrder(made, bases)
  made.fields[ClassObject.attributes] = dictNew()
  if native != .object && native != .type && native.number < TypeID.baseException.number {
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
    case .object, .type, .int, .float, .complex, .str, .bytes, .bytearray, .list, .tuple, .dict,
      .set, .frozenset:
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
      var names = StringBuilder()
      var base = 0
      while base < bases.header.words {
        if base != 0 { names.append(", ") }
        names.append(typeText(bases.fields[base]))
        base &+= 1
      }
      vm.error(
        .typeError, "Cannot create a consistent method resolution\norder (MRO) for bases %",
        names.finish())
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

// MARK: The class statement

/// The metaclass of a class with these bases, for which `meta` was asked: the one that derives from all
/// others.
private func metaclass(_ meta: Value, _ bases: Value) -> Value {
  var winner = meta
  var index = 0
  while index < bases.header.words {
    let other = typeOf(bases.fields[index])
    if !typeIsSubclass(winner, other) {
      if !typeIsSubclass(other, winner) {
        vm.error(
          .typeError,
          "metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases"
        )
      }
      winner = other
    }
    index &+= 1
  }
  return winner
}

/// What the body of a class statement runs with in its register 0; `keywords` is a dict or unset.
func beginClass(name: Value, bases: Value, keywords: Value) -> Value {
  var meta = Value(type: .type)
  if !keywords.isUnset {
    let given = dictRemove(keywords, Names.metaclass.value)
    if !given.isUnset { meta = given }
  }
  if isType(meta) { meta = metaclass(meta, bases) }
  if meta == Value(type: .type) { return makeClass(name: name, bases: bases) }
  let prepare = isType(meta) ? lookupClass(meta, Names.dunderPrepare.value) : .unset
  var space: Value
  if prepare.isUnset {
    space = dictNew()
  } else {
    var arguments: InlineArray<2, Value> = [name, bases]
    space = withUnsafePointer(to: &arguments) {
      call(
        bind(prepare, to: .unset, of: meta),
        UnsafeRawPointer($0).assumingMemoryBound(to: Value.self), 2, keywords: keywords)
    }
  }
  let holder = allocate(.classObject, payload: ClassObject.payload)
  holder.fields[ClassObject.name] = name
  holder.fields[ClassObject.bases] = bases
  holder.fields[ClassObject.attributes] = unwrapped(space)
  holder.fields[ClassObject.slots] = space
  holder.fields[ClassObject.meta] = meta
  if !unwrapped(space).isHeap(.dict) {
    vm.error(
      .typeError, "%.__prepare__() must return a mapping, not $", typeText(meta),
      space)
  }
  return holder
}

/// The class whose body has ended, with its registers at `body`.
func endClass(_ body: Registers, _ keywords: Value) -> Value {
  let made = body[0]
  let cell = body[1]
  let meta = made.fields[ClassObject.meta]
  if meta == Value(type: .type) {
    classFinish(made, keywords)
    return made
  }
  if cell.isHeap(.cell) {
    dictSetName(made.fields[ClassObject.attributes], Names.dunderClasscell.value, cell)
  }
  let arguments = tupleNew(count: 3)
  arguments.fields[0] = made.fields[ClassObject.name]
  arguments.fields[1] = made.fields[ClassObject.bases]
  arguments.fields[2] = made.fields[ClassObject.slots]
  return call(meta, arguments.fields, 3, keywords: keywords)
}

/// What follows the body of a class: `__slots__`, `__set_name__` and `__init_subclass__`; `keywords` is
/// a dict or unset.
func classFinish(_ made: Value, _ keywords: Value) {
  noteAttributeMethods(made)
  vm.attributeCacheClear()
  let attributes = made.fields[ClassObject.attributes]
  settleSlots(made)
  impliedClassMethod(attributes, .dunderInitSubclass)
  impliedClassMethod(attributes, .dunderClassGetitem)
  var position = 0
  while let entry = dictNext(attributes, &position) {
    if entry.value.isHeap(.instance) {
      _ = callSpecial(entry.value, .dunderSetName, made, entry.key)
    }
  }
  let found = lookupOrder(made, Names.dunderInitSubclass.value, after: made)
  if !found.isHeap {
    if !keywords.isUnset { refuseSubclassKeywords(dictCount(keywords), made) }
    return
  }
  var nothing = Value.unset
  _ = call(bind(found, to: .unset, of: made), &nothing, 0, keywords: keywords)
}

private func impliedClassMethod(_ attributes: Value, _ name: Names) {
  let found = dictGetName(attributes, name.value)
  if !found.isHeap(.function) { return }
  let method = allocate(.classmethod, payload: 4)
  method.fields[DescriptorObject.getter] = found
  dictSetName(attributes, name.value, method)
}

// MARK: type

/// type(object) or type(name, bases, namespace, **keywords)
func typeNew(_ args: Args) -> Value {
  if args.count == 2 && args[0] == Value(type: .type) { return typeOf(args[1]) }
  let space = args.count == 4 ? unwrapped(args[3]) : .none
  if !space.isHeap(.dict) || !args[1].isString || !args[2].isHeap(.tuple) {
    vm.error(.typeError, "type() takes 1 or 3 arguments: name, bases, namespace")
  }
  let names = vm.keywords[0]
  let meta = metaclass(args[0], args[2])
  if args[0] == Value(type: .type) && meta != args[0] {
    // Its class is another one.
    let count = names.isUnset ? 3 : 3 &+ names.header.words
    return makeObject(meta, args.base + 1, count, names, vm.pc, vm.frame | Link.boundary)
  }
  var keywords = Value.unset
  if !names.isUnset {
    keywords = dictNew()
    var index = 0
    while index < names.header.words {
      dictSet(keywords, names.fields[index], args.base[args.count &+ index])
      index &+= 1
    }
  }
  let made = makeClass(name: args[1], bases: args[2], meta: meta)
  var position = 0
  while let entry = dictNext(space, &position) {
    if !entry.key.isString {
      vm.error(.typeError, "expected str, got '$'", entry.key)
    }
    let name = intern(entry.key)
    if name == Names.dunderClasscell.value {
      entry.value.fields[CellObject.value] = made
    } else {
      dictSetName(made.fields[ClassObject.attributes], name, entry.value)
    }
  }
  classFinish(made, keywords)
  return made
}

/// type.__call__(class, ...)
func typeCall(_ args: Args) -> Value {
  let names = vm.keywords[0]
  let count = args.count &+ (names.isUnset ? 0 : names.header.words)
  return args[0].isHeap
    ? makeObject(args[0], args.base + 1, count &- 1, names, vm.pc, vm.frame | Link.boundary)
    : construct(args[0], args.base + 1, count &- 1, names)
}
