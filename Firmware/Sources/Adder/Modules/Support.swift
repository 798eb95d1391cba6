import Port

// The module _adder: what modules in Python ask of the VM.

/// `names`: the names of all modules, a list.
func supportNames(_ args: Args) -> Value {
  let list = listNew(capacity: 8)
  var type = Int(TypeID.builtins.number)
  while type < typeCount {
    // Behind the modules there are namespaces that nobody imports, and this one.
    if type < Int(TypeID.supportModule.number) {
      listPush(list, Names(typeRows[unchecked: type].name).value)
    }
    type &+= 1
  }
  var index = 0
  while !frozenModuleName(index).isUnset {
    listPush(list, frozenModuleName(index))
    index &+= 1
  }
  return list
}

/// `help([object])`: frozen, like most of what it tells of.
func helpFunction(_ args: Args) -> Value {
  let module = importModule(Names.manual.value)
  return call(moduleAttribute(module, Names.help.value), args.base, args.count)
}

/// `micropython.kbd_intr(character)`: what interrupts from now on; -1: nothing.
func supportInterruptBy(_ args: Args) -> Value {
  let byte = Int32(truncatingIfNeeded: intLowBits(intFromIndex(args[0])))
  adder_port_interrupt_by(byte < 0 ? 0 : UInt8(truncatingIfNeeded: byte))
  return .none
}
