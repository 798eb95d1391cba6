// Calls of anything callable.

/// Calls `callee` with the `count` arguments at `arguments`, of which the last have the names in
/// tuple `names` (or unset). Five words in front of the arguments and `slack` behind them are free.
///
/// Returns the result; or `unset` when a frame was entered that will give it, which returns by
/// `link` (a caller's registers and a `Link`) to the instruction at `pc`.
@inline(never)
func enter(
  _ callee: Value, _ arguments: Registers, _ count: Int, _ names: Value, _ pc: UInt32,
  _ link: UInt32
) -> Value {
  var callee = callee
  var count = count
  while true {
    switch typeID(of: callee) {
    case .function:
      return enterFunction(callee, arguments, count, names, pc, link)
    case .native:
      return enterNative(Int(callee.payload), arguments, count, names)
    case .method:
      let function = callee.fields[BoundMethodObject.function]
      if function.isImmediate(.name) {
        if !callee.fields[BoundMethodObject.receiver].isUnset {
          shift(arguments, count, 1)
          arguments[0] = callee.fields[BoundMethodObject.receiver]
          count &+= 1
        }
        return operatorCall(function, arguments, count)
      }
      if callee.fields[BoundMethodObject.receiver].isUnset {
        return enterUnbound(callee.fields[0], arguments, count, names)
      }
      shift(arguments, count, 1)
      arguments[0] = callee.fields[BoundMethodObject.receiver]
      callee = callee.fields[BoundMethodObject.function]
      // Where the arguments are all that is reserved, the last has moved out of it.
      if vm.reserved == address(arguments + count) { vm.reserved &+= 4 }
      count &+= 1
    case .type:
      return construct(callee, arguments, count, names)
    case .classObject:
      return instantiate(callee, arguments, count, names, pc, link)
    case .staticmethod:
      callee = callee.fields[DescriptorObject.getter]
    case .instance, .exception:
      guard let method = lookupSpecial(callee, .dunderCall) else { fallthrough }
      if method.isHeap(.function) {
        shift(arguments, count, 1)
        arguments[0] = callee
        callee = method
        count &+= 1
      } else {
        checkStack()
        callee = bind(method, to: callee, of: typeOf(callee))
      }
    default:
      vm.error(.typeError, "'$' object is not callable", callee)
    }
  }
}

/// Moves arguments up by `by` words.
func shift(_ arguments: Registers, _ count: Int, _ by: Int) {
  var index = count
  while index != 0 {
    index &-= 1
    arguments[index &+ by] = arguments[index]
  }
}

/// Calls native `index` after a look at the number of its arguments.
@inline(__always)
func callChecked(_ index: Int, _ arguments: Registers, _ count: Int) -> Value {
  let row = nativeRows[unchecked: index]
  if count < row.minimum || (count > row.maximum && row.maximum != 7) { countError(index, count) }
  if row.keywords != 0 { vm.clearKeywords() }
  return callNative(row, arguments, count)
}

/// Calls the function of a row, whose arguments have been checked.
@inline(__always)
func callNative(_ row: NativeRow, _ arguments: Registers, _ count: Int) -> Value {
  Value(bits: nativeFunction(row.function)(UInt(bitPattern: arguments), count))
}

/// A native's function. Only this reads the table: in an image it has other entries (Sources/Outline).
@inline(never)
private func nativeFunction(_ index: Int) -> NativeFunction { nativeFunctions[unchecked: index] }

extension Runtime {
  @inline(never) mutating func clearKeywords() {
    keywords = InlineArray<4, Value>(repeating: .unset)
  }
}

/// The name that messages call a native by: a constructor's is that of its type.
private func nativeName(_ index: Int, qualified: Bool = false) -> Value {
  let name = Names(nativeRows[unchecked: index].name).value
  let owner = nativeOwner(index)
  if name == Names.dunderNew.value { return typeText(Value(type: owner)) }
  if !qualified || owner == .builtins { return name }
  return formatMessage("%.%", typeText(Value(type: owner)), name, .unset)
}

@inline(never)
func countError(_ index: Int, _ count: Int) -> Never {
  let row = nativeRows[unchecked: index]
  // Those with a fixed number, and not more than one, go by their owner's name as well.
  let name = nativeName(
    index,
    qualified: row.minimum == row.maximum && row.minimum <= (nativeHasReceiver(index) ? 2 : 1))
  // A method's receiver and a constructor's type do not count.
  let hidden = nativeHasReceiver(index) ? 1 : 0
  let minimum = row.minimum &- hidden
  let given = Value(small: count &- hidden)
  if row.minimum == row.maximum {
    if minimum == 0 {
      return vm.error(.typeError, "%() takes no arguments (% given)", name, given)
    }
    return minimum == 1
      ? vm.error(.typeError, "%() takes exactly one argument (% given)", name, given)
      : vm.error(
        .typeError, "% expected % arguments, got %", name, Value(small: minimum), given)
  }
  if count < row.minimum {
    return minimum == 1
      ? vm.error(.typeError, "% expected at least 1 argument, got %", name, given)
      : vm.error(
        .typeError, "% expected at least % arguments, got %", name, Value(small: minimum), given)
  }
  let maximum = row.maximum &- hidden
  return maximum == 1
    ? vm.error(.typeError, "% expected at most 1 argument, got %", name, given)
    : vm.error(
      .typeError, "% expected at most % arguments, got %", name, Value(small: maximum), given)
}

/// Whether the first argument of native `index` is a receiver: it belongs to a type, not a module.
func nativeHasReceiver(_ index: Int) -> Bool {
  // The rows of modules are the last.
  index < Int(typeRows[unchecked: Int(TypeID.builtins.number)].firstNative)
}

/// Whether native `index` is a method of `object`.
func isOfObject(_ index: Int) -> Bool {
  let row = typeRows[unchecked: Int(TypeID.object.number)]
  return UInt(bitPattern: index &- Int(row.firstNative)) < UInt(row.nativeCount)
}

/// The type or module whose row `index` is.
func nativeOwner(_ index: Int) -> TypeID {
  var type = 0
  while type < typeCount {
    let row = typeRows[unchecked: type]
    if index >= Int(row.firstNative) && index < Int(row.firstNative) &+ Int(row.nativeCount) {
      break
    }
    type &+= 1
  }
  return TypeID(unchecked: UInt8(truncatingIfNeeded: type))
}

/// A native's call with whatever arguments.
func enterNative(
  _ index: Int, _ arguments: Registers, _ count: Int, _ names: Value
) -> Value {
  if names.isUnset { return callChecked(index, arguments, count) }
  let row = nativeRows[unchecked: index]
  let given = names.header.words
  let positional = count &- given
  if row.keywords == 31 {
    vm.clearKeywords()
    vm.keywords[0] = names
  } else {
    vm.clearKeywords()
    var at = 0
    while at < given {
      let name = names.fields[at]
      var slot = 0
      while slot < 4 {
        let number = nativeKeywords[unchecked: Int(row.keywords) &* 4 &+ slot]
        if number != 65535 && Names(number).value == name { break }
        slot &+= 1
      }
      if slot == 4 {
        if row.keywords == 0 {
          vm.error(
            .typeError, "%() takes no keyword arguments", nativeName(index, qualified: true))
        }
        vm.error(
          .typeError, "'%' is an invalid keyword argument for %()", name, nativeName(index))
      }
      vm.keywords[slot] = arguments[positional &+ at]
      at &+= 1
    }
  }
  if positional < row.minimum || (positional > row.maximum && row.maximum != 7) {
    countError(index, positional)
  }
  return callNative(row, arguments, positional)
}

/// Calls a method that was taken from a built-in type itself, as `list.append`: nobody has looked at
/// its receiver yet.
private func enterUnbound(
  _ method: Value, _ arguments: Registers, _ count: Int, _ names: Value
) -> Value {
  let index = Int(method.payload)
  let owner = nativeOwner(index)
  let name = Names(nativeRows[unchecked: index].name).value
  let given =
    count == 0 || (!names.isUnset && count == names.header.words) ? Value.unset : arguments[0]
  if name == Names.dunderNew.value {
    if !isType(given) || !typeIsSubclass(given, Value(type: owner)) {
      #if ADDER_SMALL
        vm.error(
          .typeError, "%.__new__(X): X is not a type object of it", typeText(Value(type: owner)))
      #else
        refuseNew(typeText(Value(type: owner)), given)
      #endif
    }
    if given.isHeap && owner != .type { return newInstance(given, index, arguments, count, names) }
    if owner == .type { return enterNative(index, arguments, count, names) }
    return construct(given, arguments + 1, count &- 1, names)
  }
  if given.isUnset {
    vm.error(
      .typeError, "unbound method %.%() needs an argument", typeText(Value(type: owner)), name)
  }
  if !typeIsSubclass(typeOf(given), Value(type: owner)) {
    vm.error(
      .typeError, "descriptor '%' for '%' objects doesn't apply to a '%' object", name,
      typeText(Value(type: owner)), given.isUnset ? Names.NoneType.value : typeName(of: given))
  }
  if owner != .object && name != Names.dunderInit.value { arguments[0] = unwrapped(given) }
  return enterNative(index, arguments, count, names)
}

/// `__new__` of a built-in type called for a class that derives from it.
private func newInstance(
  _ type: Value, _ index: Int, _ arguments: Registers, _ count: Int, _ names: Value
) -> Value {
  let kind = TypeID(unchecked: UInt8(truncatingIfNeeded: type.fields[ClassObject.native].small))
  if kind == .object { return enterNative(index, arguments, count, names) }
  if kind.number >= TypeID.baseException.number {
    let exception = makeException(type, argument: .unset)
    exception.fields[ExceptionObject.args] = makeTuple(from: arguments + 1, count: count &- 1)
    return exception
  }
  arguments[0] = Value(type: kind)
  return makeInstance(type, enterNative(index, arguments, count, names))
}

/// Calls a built-in type.
func construct(
  _ type: Value, _ arguments: Registers, _ count: Int, _ names: Value
) -> Value {
  let new = lookupClass(type, Names.dunderNew.value)
  // What `object` has makes plain objects only.
  if new.isUnset || (type != Value(type: .object) && isOfObject(Int(new.payload))) {
    vm.error(.typeError, "cannot create '%' instances", typeText(type))
  }
  if count != 0 && arguments[0].isHeap(.instance) {
    // An instance of a class that wraps a built-in container, unless a method says what is in it.
    let plain = unwrapped(arguments[0])
    if lookupSpecial(arguments[0], .dunderIter) == nil && isIterable(plain)
      && !isWrapper(TypeID(unchecked: UInt8(truncatingIfNeeded: type.payload)))
    {
      arguments[0] = plain
    }
  }
  // No frame will be entered: the links' words in front of the arguments are free.
  arguments[-1] = type
  return enterNative(Int(new.payload), arguments - 1, count &+ 1, names)
}

/// Types whose instances keep what they are made of.
private func isWrapper(_ type: TypeID) -> Bool {
  switch type {
  case .dict, .set, .frozenset, .list, .tuple, .bytes, .bytearray: false
  default: true
  }
}

// MARK: From Swift

/// Calls `f` with `count` positional arguments, which may lie anywhere.
@inline(never)
func call(_ f: Value, _ args: UnsafePointer<Value>, _ count: Int) -> Value {
  call(f, args, count, names: .unset)
}

func call(
  _ f: Value, _ args: UnsafePointer<Value>, _ count: Int, names: Value
) -> Value {
  checkStack()
  if f.isImmediate(.native) && names.isUnset {
    return callChecked(Int(f.payload), Registers(mutating: args), count)
  }
  let segment = vm.segment
  let arguments = stackReserve(count)
  arguments.copy(from: args, count: count)
  let result = enterReserved(
    f, arguments, count, names, vm.pc, vm.frame | Link.boundary, segment)
  return result.isUnset ? run(raising: false) : result
}

func call0(_ f: Value) -> Value {
  var none = Value.unset
  return call(f, &none, 0)
}
func call1(_ f: Value, _ a: Value) -> Value {
  var arguments = a
  return call(f, &arguments, 1)
}
func call2(_ f: Value, _ a: Value, _ b: Value) -> Value {
  var arguments: InlineArray<2, Value> = [a, b]
  return call(f, words: &arguments, 2)
}
func call3(_ f: Value, _ a: Value, _ b: Value, _ c: Value) -> Value {
  var arguments: InlineArray<3, Value> = [a, b, c]
  return call(f, words: &arguments, 3)
}
private func call(_ f: Value, words: UnsafeRawPointer, _ count: Int) -> Value {
  call(f, words.assumingMemoryBound(to: Value.self), count)
}

// MARK: Methods

/// Calls the special method `name` of the class of `object`; nil if no Python class defines it.
@inline(__always)
func callSpecial(
  _ object: Value, _ name: Names, _ a: Value = .unset, _ b: Value = .unset
) -> Value? {
  let result = callSpecialIfAny(object, name, a, b)
  return result.isUnset ? nil : result
}

private func callSpecialIfAny(_ object: Value, _ name: Names, _ a: Value, _ b: Value) -> Value {
  guard let method = lookupSpecial(object, name) else { return .unset }
  return callMethod(method, of: object, a, b)
}

/// Calls `f` with `count` positional arguments and those in a dict of keywords, or unset.
func call(
  _ f: Value, _ args: UnsafePointer<Value>, _ count: Int, keywords: Value
) -> Value {
  let named = keywords.isUnset ? 0 : dictCount(keywords)
  if named == 0 { return call(f, args, count) }
  let names = tupleNew(count: named)
  let all = tupleNew(count: count &+ named)
  all.fields.copy(from: args, count: count)
  var position = 0
  var index = 0
  while let entry = dictNext(keywords, &position) {
    names.fields[index] = entry.key
    all.fields[count &+ index] = entry.value
    index &+= 1
  }
  return call(f, all.fields, count &+ named, names: names)
}

/// Calls what `lookupSpecial` found.
func callMethod(
  _ method: Value, of object: Value, _ a: Value = .unset, _ b: Value = .unset
) -> Value {
  var arguments: InlineArray<3, Value> = [object, a, b]
  let count = a.isUnset ? 1 : b.isUnset ? 2 : 3
  if method.isHeap(.function) { return call(method, words: &arguments, count) }
  let bound = bind(method, to: object, of: typeOf(object))
  arguments = [a, b, .unset]
  return call(bound, words: &arguments, count &- 1)
}

/// `object.name(...)`, as an expression would call it.
func callMethod(
  _ object: Value, _ name: Names, _ a: Value = .unset, _ b: Value = .unset
) -> Value {
  let method = getAttribute(object, name.value)
  var arguments: InlineArray<2, Value> = [a, b]
  return call(method, words: &arguments, a.isUnset ? 0 : b.isUnset ? 1 : 2)
}

#if !ADDER_SMALL
  /// `owner.__new__(given)` of what is no class that derives from the owner.
  @inline(never) private func refuseNew(_ owner: Value, _ given: Value) -> Never {
    if given.isUnset { vm.error(.typeError, "%.__new__(): not enough arguments", owner) }
    if !isType(given) {
      vm.error(.typeError, "%.__new__(X): X is not a type object (%)", owner, typeName(of: given))
    }
    var call = StringBuilder()
    call.append(owner)
    call.append(".__new__(")
    call.append(typeText(given))
    call.append(")")
    vm.error(.typeError, "%: % is not a subtype of %", call.finish(), typeText(given), owner)
  }
#endif
