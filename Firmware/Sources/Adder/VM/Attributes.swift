// Attributes of any object.

/// What `found`, an attribute of class `type`, is as an attribute of `object` (`unset`: of the class
/// itself): the descriptor protocol.
func bind(_ found: Value, to object: Value, of type: Value) -> Value {
  switch typeID(of: found) {
  case .function:
    return object.isUnset ? found : makeBoundMethod(found, object)
  case .native:
    let index = Int(found.payload)
    if !nativeHasReceiver(index) { return found }
    switch nativeRows[unchecked: index].flavour {
    case .function:
      // The constructor and what `object` has take the instance itself.
      if object.isHeap(.instance) && !isOfObject(index) {
        return makeBoundMethod(found, unwrapped(object))
      }
      return makeBoundMethod(found, object)
    case .classMethod: return makeBoundMethod(found, type)
    case .property:
      if object.isUnset { return found }
      var receiver = unwrapped(object)
      return callNative(nativeRows[unchecked: index], &receiver, 1)
    }
  case .method:
    // A built-in method that was taken from its type.
    let isFree = found.fields[BoundMethodObject.receiver].isUnset
    if !isFree || object.isUnset { return found }
    return makeBoundMethod(found, object)
  case .property:
    if object.isUnset { return found }
    let getter = found.fields[DescriptorObject.getter]
    if getter.isNone { vm.error(.attributeError, "property of '$' object has no getter", object) }
    return call1(getter, object)
  case .classmethod:
    return makeBoundMethod(found.fields[DescriptorObject.getter], type)
  case .staticmethod:
    return found.fields[DescriptorObject.getter]
  case .instance:
    return callSpecial(found, .dunderGet, object.isUnset ? .none : object, type) ?? found
  default:
    return found
  }
}

func makeBoundMethod(_ function: Value, _ receiver: Value) -> Value {
  let method = allocate(.method, payload: BoundMethodObject.payload)
  method.fields[BoundMethodObject.function] = function
  method.fields[BoundMethodObject.receiver] = receiver
  return method
}

/// Whether an attribute of a class goes before an instance's own.
private func isDataDescriptor(_ found: Value) -> Bool {
  #if ADDER_SMALL
    found.isHeap(.property)
      || (lookupSpecial(found, .dunderSet) != nil && lookupSpecial(found, .dunderGet) != nil)
      || (found.isImmediate(.native)
        && nativeRows[unchecked: Int(found.payload)].flavour == .property)
  #else
    found.isHeap(.property) || (mayHaveMethods(found) && takesAttribute(found))
      || (found.isImmediate(.native)
        && nativeRows[unchecked: Int(found.payload)].flavour == .property)
  #endif
}

#if !ADDER_SMALL
  /// The same of an object of a class of the program.
  @inline(never) private func takesAttribute(_ found: Value) -> Bool {
    (lookupSpecial(found, .dunderSet) != nil || lookupSpecial(found, .dunderDelete) != nil)
      && lookupSpecial(found, .dunderGet) != nil
  }
#endif

/// The Python function that gives or takes attribute `name` of an instance, if a property does: what it has
/// in `field`.
func propertyMethod(_ object: Value, _ name: Value, _ field: Int) -> Value? {
  guard object.isHeap(.instance) else { return nil }
  let type = object.fields[InstanceObject.type]
  let found = lookupClass(type, name)
  if !found.isHeap(.property) { return nil }
  // An AttributeError inside goes to `__getattr__`, which is called from Swift.
  if vm.hasAttributeMethods
    && (!slotsArePlain(type) || lookupClass(type, Names.dunderGetattr.value).isHeap)
  {
    return nil
  }
  let method = found.fields[field]
  return method.isHeap(.function) ? method : nil
}

/// `object.name`; `name` is an interned str in all of these.
func getAttribute(_ object: Value, _ name: Value) -> Value {
  let found = findAttribute(object, name)
  if found.isUnset { noAttribute(object, name) }
  return found
}

func noAttribute(_ object: Value, _ name: Value) -> Never {
  if isType(object) {
    return vm.error(
      .attributeError, "type object '%' has no attribute '%'", typeText(object), name)
  }
  if typeID(of: object) == .module {
    vm.error(.attributeError, "module '%' has no attribute '%'", nameOf(object), name)
  }
  return vm.error(
    .attributeError, "'$' object has no attribute '%'", object, name)
}

/// `unset` when there is none.
@inline(never)
func findAttribute(_ object: Value, _ name: Value) -> Value {
  checkStack()
  let kind = typeID(of: object)
  switch kind {
  case .instance, .exception:
    if !vm.hasAttributeMethods { return plainAttribute(object, name) }
    let method = lookupSpecial(object, .dunderGetattribute) ?? .unset
    guard let fallback = lookupSpecial(object, .dunderGetattr) else {
      return method.isUnset
        ? plainAttribute(object, name) : callMethod(method, of: object, name)
    }
    // An AttributeError inside goes to `__getattr__`.
    let found = attempt(method, object, name) { method, object, name in
      let found =
        method == 0
        ? plainAttribute(Value(word: object), Value(word: name))
        : callMethod(Value(word: method), of: Value(word: object), Value(word: name))
      return (found.isUnset ? Value.exhausted : found).word
    }
    if found.isUnset { caught(.attributeError) } else if found != .exhausted { return found }
    return callMethod(fallback, of: object, name)
  case .classObject, .type:
    let meta = typeOf(object)
    let above = meta.isHeap ? lookupClass(meta, name) : .unset
    if isDataDescriptor(above) { return bind(above, to: object, of: meta) }
    let found = lookupClass(object, name)
    if !found.isUnset { return bind(found, to: .unset, of: object) }
    if !above.isUnset { return bind(above, to: object, of: meta) }
    let own = typeAttribute(object, name)
    return own.isUnset ? callSpecial(object, .dunderGetattr, name) ?? .unset : own
  case .module:
    return moduleAttribute(object, name)
  case .superObject:
    let found = lookupOrder(
      object.fields[SuperObject.start], name, after: object.fields[SuperObject.type])
    let receiver = object.fields[SuperObject.receiver]
    if found.isUnset { return operatorAttribute(receiver, name) }
    if receiver == object.fields[SuperObject.start] {
      // In a class method, or `__new__`, whose class comes as an argument.
      return bind(found, to: .unset, of: receiver)
    }
    if name == Names.dunderInit.value && found.isImmediate(.native) {
      return makeBoundMethod(found, receiver)
    }
    return bind(found, to: receiver, of: typeOf(receiver))
  default:
    let type = typeOf(object)
    if kind == .function {
      let own = object.fields[FunctionObject.attributes]
      if !own.isUnset {
        let value = dictGetName(own, name)
        if !value.isUnset { return value }
      }
    }
    let found = lookupClass(type, name)
    return found.isUnset ? commonAttribute(object, name) : bind(found, to: object, of: type)
  }
}

/// `object.__getattribute__(name)` of an instance or an exception: class and slots, without `__getattr__`.
func plainAttribute(_ object: Value, _ name: Value) -> Value {
  let type = object.fields[InstanceObject.type]
  let found = lookupClass(type, name)
  if !found.isUnset && isDataDescriptor(found) {
    return bind(found, to: object, of: type)
  }
  let isException = object.kind == .exception
  let dict = object.fields[isException ? ExceptionObject.attributes : InstanceObject.overflow]
  if dict.isHeap(.dict) {
    let value = dictGet(dict, name)
    if !value.isUnset { return value }
  } else if !isException && type.isHeap, let number = slotNumber(type, name) {
    if found.isUnset && slotsArePlain(type) {
      rememberForInstances(type, name, Value(small: number))
    }
    if let place = slotPlace(object, number), !place.pointee.isUnset { return place.pointee }
  }
  if found.isUnset { return commonAttribute(object, name) }
  if !isException && isConstant(found) && type.isHeap && slotNumber(type, name) == nil
    && slotsArePlain(type)
  {
    rememberConstant(type, name, found)
  }
  return bind(found, to: object, of: type)
}

/// Whether an attribute of a class is the same for its instances: `bind` does nothing with it.
private func isConstant(_ found: Value) -> Bool {
  switch typeID(of: found) {
  case .function, .native, .method, .property, .classmethod, .staticmethod, .instance: false
  default: true
  }
}

/// No method of the class looks after its instances' attributes.
func slotsArePlain(_ type: Value) -> Bool {
  if !vm.hasAttributeMethods { return true }
  let get = lookupClass(type, Names.dunderGetattribute.value)
  let set = lookupClass(type, Names.dunderSetattr.value)
  return !get.isHeap && !set.isHeap
}

/// Whether a class has methods that look after its instances' attributes: few programs have one that does.
func noteAttributeMethods(_ type: Value) {
  if !classAttribute(type, Names.dunderGetattribute.value).isUnset
    || !classAttribute(type, Names.dunderGetattr.value).isUnset
    || !classAttribute(type, Names.dunderSetattr.value).isUnset
  {
    vm.hasAttributeMethods = true
  }
}

/// What every object has.
func commonAttribute(_ object: Value, _ name: Value) -> Value {
  switch name {
  case Names.dunderClass.value: return typeOf(object)
  case Names.dunderDict.value: return attributesDict(object)
  case Names.dunderDoc.value: return .none
  case Names.dunderName.value, Names.dunderQualname.value:
    switch typeID(of: object) {
    case .function, .native, .method, .module, .generator, .coroutine, .asyncGenerator:
      return nameOf(object)
    default: return .unset
    }
  case Names.dunderModule.value:
    return typeID(of: object) == .function || typeOf(object).isHeap
      ? Names.dunderMain.value : .unset
  case Names.dunderDefaults.value, Names.dunderKwdefaults.value:
    if !object.isHeap(.function) { return .unset }
    let held = object.fields[
      name == Names.dunderDefaults.value
        ? FunctionObject.defaults : FunctionObject.keywordDefaults]
    return held.isUnset ? .none : held
  case Names.dunderSelf.value:
    return object.isHeap(.method) ? object.fields[BoundMethodObject.receiver] : .unset
  case Names.dunderFunc.value:
    return object.isHeap(.method) && object.fields[BoundMethodObject.function].isHeap
      ? object.fields[BoundMethodObject.function] : .unset
  default: return operatorAttribute(object, name)
  }
}

private func typeAttribute(_ type: Value, _ name: Value) -> Value {
  switch name {
  case Names.dunderName.value, Names.dunderQualname.value: return typeText(type)
  case Names.dunderModule.value:
    return type.isHeap ? Names.dunderMain.value : Names.builtins.value
  case Names.dunderBases.value, Names.dunderMro.value:
    return typeTuple(type, name == Names.dunderMro.value)
  case Names.dunderBase.value:
    return type.isHeap ? type.fields[ClassObject.bases].fields[0] : orderOrNone(type)
  case Names.dunderDict.value where type.isHeap:
    return dictCopy(type.fields[ClassObject.attributes])
  default:
    let found = lookupClass(Value(type: .type), name)
    return found.isUnset
      ? commonAttribute(type, name) : bind(found, to: type, of: Value(type: .type))
  }
}

private func orderOrNone(_ type: Value) -> Value {
  let base = orderItem(type, 1)
  return base.isUnset ? .none : base
}

/// `type.__mro__` or `type.__bases__`.
private func typeTuple(_ type: Value, _ order: Bool) -> Value {
  if type.isHeap { return type.fields[order ? ClassObject.order : ClassObject.bases] }
  let list = listNew(capacity: 4)
  var index = order ? 0 : 1
  while !orderItem(type, index).isUnset && (order || index == 1) {
    listPush(list, orderItem(type, index))
    index &+= 1
  }
  return tupleFromList(list)
}

/// The name of a function, method, module, class or generator.
func nameOf(_ object: Value) -> Value {
  switch typeID(of: object) {
  case .function: return Code(object.fields[FunctionObject.code]).name
  case .native: return Names(nativeRows[unchecked: Int(object.payload)].name).value
  case .method: return nameOf(object.fields[BoundMethodObject.function])
  case .generator, .coroutine, .asyncGenerator: return nameOf(object.fields[2])
  case .module:
    return object.isHeap
      ? object.fields[ModuleObject.name]
      : Names(typeRows[unchecked: Int(object.payload)].name).value
  case .type, .classObject: return typeText(object)
  default: return typeName(of: object)
  }
}

/// `loadMethod`: the callee to `f[0]`, its receiver to `f[3]`, or unset there.
func loadMethod(_ f: Registers, _ object: Value, _ name: Value) {
  let kind = typeID(of: object)
  if kind == .instance {
    let type = object.fields[InstanceObject.type]
    let found = lookupClass(type, name)
    if found.isHeap(.function) && type.isHeap && slotNumber(type, name) == nil
      && slotsArePlain(type)
    {
      rememberForInstances(type, name, found)
      f[0] = found
      f[3] = object
      return
    }
  } else if kind.number < TypeID.classObject.number && kind != .module && kind != .function {
    // A built-in value's type has nothing but natives.
    let found = lookupClass(Value(type: kind), name)
    if found.isImmediate(.native)
      && nativeRows[unchecked: Int(found.payload)].flavour == .function
    {
      f[0] = found
      f[3] = object
      return
    }
  } else if kind == .superObject {
    let receiver = object.fields[SuperObject.receiver]
    let found = lookupOrder(
      object.fields[SuperObject.start], name, after: object.fields[SuperObject.type])
    if found.isHeap(.function) && receiver != object.fields[SuperObject.start] {
      f[0] = found
      f[3] = receiver
      return
    }
  }
  let method = getAttribute(object, name)
  f[0] = method
  f[3] = .unset
}

// MARK: Setting

func setAttribute(_ object: Value, _ name: Value, _ value: Value) {
  if let method = lookupSpecial(object, .dunderSetattr) {
    _ = callMethod(method, of: object, name, value)
    return
  }
  plainSetAttribute(object, name, value)
}

/// `object.__setattr__(name, value)`; an unset value deletes.
func plainSetAttribute(_ object: Value, _ name: Value, _ value: Value) {
  let kind = typeID(of: object)
  switch kind {
  case .instance, .exception, .function:
    let type = typeOf(object)
    let found = lookupClass(type, name)
    if setDescriptor(found, object, name, value) { return }
    if kind == .instance {
      if type.isHeap {
        if setNature(object, type, name, value) { return }
        return instanceSet(object, name, value)
      }
    } else {
      return dictAttributeSet(
        object, kind == .exception ? ExceptionObject.attributes : FunctionObject.attributes, name,
        value)
    }
  case .classObject:
    let meta = typeOf(object)
    if meta.isHeap && setDescriptor(lookupClass(meta, name), object, name, value) { return }
    if name == Names.dunderName.value && value.isString {
      object.fields[ClassObject.name] = value
      return
    }
    let attributes = object.fields[ClassObject.attributes]
    if value.isUnset {
      if dictRemove(attributes, name).isUnset { noAttribute(object, name) }
      // What a base has of that name may look after instances that have a slot for it.
      vm.hasAttributeMethods = true
    } else {
      dictSetName(attributes, name, value)
    }
    // A function may be one of those; another object a descriptor, where instances have a slot of that name.
    if value.isHeap && value.kind.number >= TypeID.function.number {
      vm.hasAttributeMethods = true
      // It may be `__setattr__`, which has a say in all of them.
      vm.attributeCacheClear()
    } else {
      vm.attributeCacheForget(name)
    }
    return
  case .module:
    if object == vm.mainModule {
      let slot = globalSlot(object, name)
      if value.isUnset && globals()[slot &* 2 &+ 1].isUnset { break }
      globals()[slot &* 2 &+ 1] = value
      return
    }
    if isFrozen(object) {
      let variable = frozenVariableNumber(object, name)
      if variable < 0 || value.isUnset { break }
      object.fields[FrozenObject.variables &+ variable] = value
      return
    }
  case .type:
    vm.error(
      .typeError, "cannot set '%' attribute of immutable type '%'", name, typeText(object))
  default: break
  }
  noAttribute(object, name)
}

/// `__dict__` and `__class__` of an instance. False: another name.
private func setNature(_ object: Value, _ type: Value, _ name: Value, _ value: Value) -> Bool {
  if name == Names.dunderDict.value && !type.header.has(.first) {
    let dict = unwrapped(value)
    if !dict.isHeap(.dict) {
      vm.error(
        .typeError, "__dict__ must be set to a dictionary, not a '$'", value)
    }
    _ = instanceDict(object, replacing: dict)
    return true
  }
  if name != Names.dunderClass.value { return false }
  if !value.isHeap(.classObject) || value.header.has(.first) || type.header.has(.first)
    || value.fields[ClassObject.native] != type.fields[ClassObject.native]
  {
    vm.error(
      .typeError, "__class__ assignment: '%' object layout differs from '%'", typeText(value),
      typeText(type))
  }
  // The other class numbers its slots in its own way.
  _ = instanceDict(object)
  object.fields[InstanceObject.type] = value
  return true
}

/// Lets a data descriptor take the value. False: there is none.
private func setDescriptor(
  _ found: Value, _ object: Value, _ name: Value, _ value: Value
) -> Bool {
  if found.isHeap(.property) {
    let method = found.fields[
      value.isUnset ? DescriptorObject.deleter : DescriptorObject.setter]
    if method.isNone {
      vm.error(
        .attributeError,
        value.isUnset
          ? "property '%' of '%' object has no deleter"
          : "property '%' of '%' object has no setter",
        name, typeName(of: object))
    }
    _ = value.isUnset ? call1(method, object) : call2(method, object, value)
    return true
  }
  if found.isImmediate(.native) && object.isHeap(.exception)
    && nativeRows[unchecked: Int(found.payload)].flavour == .property
  {
    return exceptionSet(object, name, value)
  }
  #if !ADDER_SMALL
    // What has one of the two methods takes both.
    let method = value.isUnset ? Names.dunderDelete : .dunderSet
    let other = value.isUnset ? Names.dunderSet : .dunderDelete
    if lookupSpecial(found, method) == nil && lookupSpecial(found, other) != nil {
      vm.error(.attributeError, "%", method.value)
    }
  #endif
  if value.isUnset {
    return callSpecial(found, .dunderDelete, object) != nil
  }
  return callSpecial(found, .dunderSet, object, value) != nil
}

/// Sets one of the attributes that exceptions have by nature.
private func exceptionSet(
  _ object: Value, _ name: Value, _ value: Value
) -> Bool {
  switch name {
  case Names.args.value:
    object.fields[ExceptionObject.args] = tupleFromList(listFrom(iterable: value))
  case Names.dunderCause.value, Names.dunderContext.value:
    let isCause = name == Names.dunderCause.value
    if !value.isNone && !value.isHeap(.exception) {
      vm.error(
        .typeError, "exception % must be None or derive from BaseException",
        isCause ? Names.cause.value : Names.context.value)
    }
    object.fields[isCause ? ExceptionObject.cause : ExceptionObject.context] = value
  case Names.dunderTraceback.value, Names.dunderSuppressContext.value: break
  default: return false
  }
  return true
}

/// Sets an attribute in the dict that `object` has in `field`.
private func dictAttributeSet(
  _ object: Value, _ field: Int, _ name: Value, _ value: Value
) {
  if value.isUnset {
    let own = object.fields[field]
    if own.isUnset { noAttribute(object, name) }
    if dictRemove(own, name).isUnset { noAttribute(object, name) }
    return
  }
  if object.fields[field].isUnset {
    let dict = dictNew()
    object.fields[field] = dict
  }
  dictSetName(object.fields[field], name, value)
}

func deleteAttribute(_ object: Value, _ name: Value) {
  if let method = lookupSpecial(object, .dunderDelattr) {
    _ = callMethod(method, of: object, name)
    return
  }
  plainSetAttribute(object, name, .unset)
}
