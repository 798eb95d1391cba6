// What the types object, type, super, property, classmethod and staticmethod have, and the special
// methods that built-in types share.

/// object.__new__(cls, ...)
func objectNew(_ args: Args) -> Value {
  if args.count != 1 || !vm.keywords[0].isUnset {
    // A class with one of its own should know; one with an `__init__` takes them there.
    if !isObjects(args[0], .dunderNew) {
      vm.error(
        .typeError, "object.__new__() takes exactly one argument (the type to instantiate)")
    }
    if isObjects(args[0], .dunderInit) {
      vm.error(.typeError, "%() takes no arguments", typeText(args[0]))
    }
  }
  return makeInstance(args[0], .unset)
}
/// object.__init__(self, ...)
func objectInit(_ args: Args) -> Value {
  if (args.count != 1 || !vm.keywords[0].isUnset) && !isType(args[0]) {
    let type = typeOf(args[0])
    let isOwn = isObjects(type, .dunderInit)
    if !isOwn || isObjects(type, .dunderNew) {
      vm.error(
        .typeError, "%.__init__() takes exactly one argument (the instance to initialize)",
        typeText(isOwn ? type : Value(type: .object)))
    }
  }
  return .none
}
/// Whether the class has that method from object.
private func isObjects(_ type: Value, _ method: Names) -> Bool {
  lookupClass(type, method.value) == lookupClass(Value(type: .object), method.value)
}
/// object.__repr__(self)
func objectRepr(_ args: Args) -> Value {
  let plain = unwrapped(args[0])
  var builder = StringBuilder()
  if plain.isHeap(.instance) {
    defaultReprInto(plain, &builder)
  } else if plain.isHeap(.exception) {
    exceptionRepr(plain, &builder)
  } else {
    derivedRepr(args[0], plain, &builder)
  }
  return builder.finish()
}
/// object.__str__(self)
func objectStr(_ args: Args) -> Value {
  if args[0].isHeap(.exception) {
    var builder = StringBuilder()
    exceptionStr(args[0], &builder)
    return builder.finish()
  }
  let plain = unwrapped(args[0])
  return plain.isHeap(.instance) ? repr(of: plain) : str(of: plain)
}
/// object.__eq__(self, other)
func objectEqual(_ args: Args) -> Value {
  let a = unwrapped(args[0])
  let b = unwrapped(args[1])
  if a == b { return .true }
  return a.isHeap(.instance) || b.isHeap(.instance) ? .notImplemented : compare(.equal, a, b)
}
/// object.__ne__(self, other)
func objectNotEqual(_ args: Args) -> Value {
  let result = compare(.equal, args[0], args[1])
  return Value(bool: !(isTrue(result)))
}
/// object.__hash__(self)
func objectHash(_ args: Args) -> Value {
  let plain = unwrapped(args[0])
  let hash = plain.isHeap(.instance) ? plain.bits >> 3 : hashOf(plain)
  return Integer.make(Int32(bitPattern: hash))
}
/// object.__getattribute__(self, name)
func objectGetAttribute(_ args: Args) -> Value {
  let name = intern(string(args[1]))
  let found =
    args[0].isHeap(.instance) || args[0].isHeap(.exception)
    ? plainAttribute(args[0], name) : findAttribute(args[0], name)
  if found.isUnset { noAttribute(args[0], name) }
  return found
}
/// object.__setattr__(self, name, value)
func objectSetAttribute(_ args: Args) -> Value {
  plainSetAttribute(args[0], intern(string(args[1])), args[2])
  return .none
}
/// object.__delattr__(self, name)
func objectDeleteAttribute(_ args: Args) -> Value {
  plainSetAttribute(args[0], intern(string(args[1])), .unset)
  return .none
}
/// object.__init_subclass__()
func objectInitSubclass(_ args: Args) -> Value {
  if !vm.keywords[0].isUnset { refuseSubclassKeywords(vm.keywords[0].header.words, args[0]) }
  return .none
}
/// Keywords of a class that no `__init_subclass__` has taken.
func refuseSubclassKeywords(_ count: Int, _ type: Value) {
  if count != 0 {
    vm.error(.typeError, "%.__init_subclass__() takes no keyword arguments", typeText(type))
  }
}
/// object.__format__(self, spec)
func objectFormat(_ args: Args) -> Value {
  let plain = unwrapped(args[0])
  return plain.isHeap(.instance) ? str(of: plain) : formatText(plain, string(args[1]))
}

private func string(_ value: Value) -> Value {
  if !value.isString {
    vm.error(.typeError, "expected str, got '$'", value)
  }
  return value
}

// MARK: type

/// type.mro(self)
func typeOrder(_ args: Args) -> Value {
  listFrom(iterable: getAttribute(args[0], Names.dunderMro.value))
}

/// type.__instancecheck__(self, object)
func typeInstanceCheck(_ args: Args) -> Value {
  Value(bool: typeIsSubclass(typeOf(args[1]), args[0]))
}
/// type.__subclasscheck__(self, type)
func typeSubclassCheck(_ args: Args) -> Value {
  if !isType(args[1]) { vm.error(.typeError, "issubclass() arg 1 must be a class") }
  return Value(bool: typeIsSubclass(args[1], args[0]))
}

// MARK: super

/// super(type, object or type); the compiler gives both.
func superNew(_ args: Args) -> Value {
  if args.count != 3 { vm.error(.runtimeError, "super(): no arguments") }
  let type = args[1]
  let receiver = args[2]
  if !isType(type) {
    vm.error(
      .typeError, "super() argument 1 must be a type, not $", type)
  }
  var start = typeOf(receiver)
  if !typeIsSubclass(start, type) {
    start = receiver
    if !isType(receiver) || !typeIsSubclass(receiver, type) {
      vm.error(
        .typeError, "super(type, obj): obj must be an instance or subtype of type")
    }
  }
  let object = allocate(.superObject, payload: SuperObject.payload)
  object.fields[SuperObject.type] = type
  object.fields[SuperObject.receiver] = receiver
  object.fields[SuperObject.start] = start
  return object
}

// MARK: Descriptors

/// property(fget=None, fset=None, fdel=None, doc=None)
func propertyNew(_ args: Args) -> Value {
  let keywords = vm.keywords
  let property = allocate(.property, payload: DescriptorObject.propertyPayload)
  var index = 0
  while index < 3 {
    let named = keywords[index]
    property.fields[index] = named.isUnset ? args.get(index &+ 1, or: .none) : named
    index &+= 1
  }
  return property
}
/// A copy of a property with another function.
private func propertyWith(_ args: Args, _ field: Int) -> Value {
  let property = allocate(.property, payload: DescriptorObject.propertyPayload)
  property.fields.copy(from: args[0].fields, count: 3)
  property.fields[field] = args[1]
  return property
}
func propertyGetter(_ args: Args) -> Value {
  propertyWith(args, DescriptorObject.getter)
}
func propertySetter(_ args: Args) -> Value {
  propertyWith(args, DescriptorObject.setter)
}
func propertyDeleter(_ args: Args) -> Value {
  propertyWith(args, DescriptorObject.deleter)
}
func propertyGet(_ args: Args) -> Value { args[0].fields[DescriptorObject.getter] }
func propertySet(_ args: Args) -> Value { args[0].fields[DescriptorObject.setter] }
func propertyDelete(_ args: Args) -> Value {
  args[0].fields[DescriptorObject.deleter]
}

private func wrapper(_ kind: TypeID, _ args: Args) -> Value {
  let object = allocate(kind, payload: 4)
  object.fields[DescriptorObject.getter] = args[1]
  return object
}
/// classmethod(function)
func classmethodNew(_ args: Args) -> Value { wrapper(.classmethod, args) }
/// staticmethod(function)
func staticmethodNew(_ args: Args) -> Value { wrapper(.staticmethod, args) }

/// descriptor.__get__(object[, type])
func descriptorGet(_ args: Args) -> Value {
  let object = args[1].isNone ? .unset : args[1]
  return bind(args[0], to: object, of: args.get(2, or: typeOf(args[1])))
}

// MARK: Shared by built-in types

func specialLen(_ args: Args) -> Value { Value(small: length(of: args[0])) }
func specialIter(_ args: Args) -> Value { iterator(of: args[0]) }
func specialNext(_ args: Args) -> Value {
  let item = next(args[0])
  return item == .exhausted ? raiseStop() : item
}
func specialContains(_ args: Args) -> Value {
  Value(bool: contains(args[0], args[1]))
}
func specialGetItem(_ args: Args) -> Value { getItem(args[0], args[1]) }
func specialSetItem(_ args: Args) -> Value {
  setItem(args[0], args[1], args[2])
  return .none
}
func specialDeleteItem(_ args: Args) -> Value {
  deleteItem(args[0], args[1])
  return .none
}

/// list.__init__(self, ...) and so on: what the constructor makes of the arguments replaces the
/// contents.
func containerInit(_ args: Args) -> Value {
  let plain = unwrapped(args[0])
  let names = vm.keywords[0]
  let named = names.isUnset ? 0 : names.header.words
  let fresh = call(
    Value(type: typeID(of: plain)), args.base + 1, args.count &- 1 &+ named, names: names)
  if plain != args[0] {
    args[0].fields[InstanceObject.slots] = fresh
  } else {
    plain.fields.copy(from: fresh.fields, count: plain.header.words)
  }
  return .none
}
