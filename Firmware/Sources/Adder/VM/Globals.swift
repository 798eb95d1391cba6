// Global names, the built-in ones behind them, and modules.

/// A global variable that the loop found unset: a built-in, or NameError.
func getGlobal(_ index: Int) -> Value {
  let name = globals()[index &* 2]
  let held = builtin(name)
  if held.isUnset { undefined(name) }
  return held
}

/// The built-in function, type or constant of that name; `unset` if there is none.
func builtin(_ name: Value) -> Value {
  // `lookupClass` remembers it.
  let found = lookupClass(Value(type: .builtins), name)
  if !found.isUnset || !name.isImmediate(.name) { return found }
  var result = Value.unset
  if name == Names.Ellipsis.value {
    result = .ellipsis
  } else if name == Names.NotImplemented.value {
    result = .notImplemented
  } else if name == Names.dunderDebug.value {
    result = .true
  } else if isOldName(name) {
    result = Value(type: .osError)
  } else {
    var type = 0
    while type < Int(TypeID.builtins.number) {
      if UInt32(typeRows[unchecked: type].name) == name.payload
        && isVisible(TypeID(unchecked: UInt8(truncatingIfNeeded: type)))
      {
        result = Value(type: TypeID(unchecked: UInt8(truncatingIfNeeded: type)))
      }
      type &+= 1
    }
  }
  if !result.isUnset { rememberForClass(Value(type: .builtins), name, result) }
  return result
}

/// Whether a name is one that OSError had.
@inline(__always) private func isOldName(_ name: Value) -> Bool {
  #if ADDER_SMALL
    return false
  #else
    return name == Names.IOError.value || name == Names.EnvironmentError.value
  #endif
}

/// Whether a type's name is one of the built-in names.
func isVisible(_ type: TypeID) -> Bool {
  switch type {
  case .int, .float, .complex, .str, .bytes, .bytearray, .memoryview, .list, .tuple, .dict, .set,
    .frozenset, .range,
    .slice, .property, .classmethod, .staticmethod, .superObject, .reversedIterator, .enumerate,
    .zip, .map, .filter, .object, .type, .bool:
    return true
  default: return type.number >= TypeID.baseException.number
  }
}

// MARK: Modules

/// The built-in module with that name, or ModuleNotFoundError. MicroPython's old names are known: `utime` is
/// `time`.
func importModule(_ name: Value) -> Value {
  var found = findModule(name)
  let text = name.text
  if found.isUnset && text[0] == UInt8(ascii: "u") {
    found = findModule(intern(Text(text.start + 1, text.count &- 1)))
  }
  if found.isUnset { vm.error(.moduleNotFoundError, "No module named '%'", name) }
  return found
}

private func findModule(_ name: Value) -> Value {
  if name == Names.dunderMain.value { return vm.mainModule }
  var type = Int(TypeID.builtins.number)
  while type < typeCount {
    if Names(typeRows[unchecked: type].name).value == name {
      #if !ADDER_SMALL
        vm.importedModules |= 1 << UInt32(type &- Int(TypeID.builtins.number))
      #endif
      return Value(module: TypeID(unchecked: UInt8(truncatingIfNeeded: type)))
    }
    type &+= 1
  }
  return importFrozen(name)
}

/// What is written in Python of a module: a module written in Swift may have the rest of its names there
/// (`Firmware/Modules`), under the same name. `unset` if there is none.
func frozenPart(_ module: Value) -> Value {
  if module.isImmediate(.module) {
    return importFrozen(Names(typeRows[unchecked: Int(module.payload)].name).value)
  }
  return isFrozen(module) ? module : .unset
}

/// `module.name`; `unset` if there is none.
func moduleAttribute(_ module: Value, _ name: Value) -> Value {
  if isFrozen(module) {
    let variable = frozenVariableNumber(module, name)
    return variable < 0 ? commonAttribute(module, name) : frozenVariable(module, variable)
  }
  if module.isHeap {
    let count = Int(module.fields[ModuleObject.count].small)
    let slots = module.fields[ModuleObject.slots]
    var slot = 0
    while slot < count {
      if slots.fields[slot &* 2] == name {
        let held = slots.fields[slot &* 2 &+ 1]
        if !held.isUnset { return held }
      }
      slot &+= 1
    }
    return commonAttribute(module, name)
  }
  let type = TypeID(unchecked: UInt8(truncatingIfNeeded: module.payload))
  if type == .builtins {
    let found = builtin(name)
    return found.isUnset ? commonAttribute(module, name) : found
  }
  guard let row = findNative(type, name) else {
    let rest = frozenPart(module)
    return rest.isUnset ? commonAttribute(module, name) : moduleAttribute(rest, name)
  }
  if nativeRows[unchecked: row].flavour != .property { return Value(native: row) }
  var none = Value.unset
  return callNative(nativeRows[unchecked: row], &none, 0)
}

/// `from module import *`: into the script's globals.
func importAll(_ module: Value) {
  let frozen = frozenPart(module)
  var variable = 0
  while !frozen.isUnset {
    let name = frozenVariableName(frozen, variable)
    if name.isUnset { break }
    if name.text[0] != UInt8(ascii: "_") {
      importName(name, frozenVariable(frozen, variable))
    }
    variable &+= 1
  }
  if !module.isImmediate(.module) { return }
  let row = typeRows[unchecked: Int(module.payload)]
  var index = Int(row.firstNative)
  while index < Int(row.firstNative) &+ Int(row.nativeCount) {
    let name = Names(nativeRows[unchecked: index].name).value
    importName(name, moduleAttribute(module, name))
    index &+= 1
  }
}

private func importName(_ name: Value, _ value: Value) {
  let slot = globalSlot(vm.mainModule, name)
  globals()[slot &* 2 &+ 1] = value
}
