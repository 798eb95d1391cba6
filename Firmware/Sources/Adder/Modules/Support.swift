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

#if !ADDER_SMALL
  /// `random_state(bytearray)`: the generator and the one in these 16 bytes change places.
  func supportRandomState(_ args: Args) -> Value {
    let text = bytesText(args[0]).unsafelyUnwrapped
    let bytes = UnsafeMutablePointer(mutating: text.start)
    let old = vm.random
    vm.random.a = word(bytes, 0)
    vm.random.b = word(bytes, 4)
    vm.random.c = word(bytes, 8)
    vm.random.counter = word(bytes, 12)
    setWord(bytes, 0, old.a)
    setWord(bytes, 4, old.b)
    setWord(bytes, 8, old.c)
    setWord(bytes, 12, old.counter)
    return .none
  }

  private func word(_ bytes: UnsafeMutablePointer<UInt8>, _ at: Int) -> UInt32 {
    var word: UInt32 = 0
    var index = at &+ 4
    while index > at {
      index &-= 1
      word = word << 8 | UInt32(bytes[index])
    }
    return word
  }
  private func setWord(_ bytes: UnsafeMutablePointer<UInt8>, _ at: Int, _ word: UInt32) {
    var index = 0
    while index < 4 {
      bytes[at &+ index] = UInt8(truncatingIfNeeded: word >> UInt32(index &* 8))
      index &+= 1
    }
  }
#endif
