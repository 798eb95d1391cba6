#if !ADDER_SMALL
  // What of the module sys images with little flash do without.

  /// `exc_info()`: of the exception that is being handled. There are no tracebacks to have.
  func sysExcInfo(_ args: Args) -> Value {
    let handled = handledException(registers(vm.frame), bytecode(vm.pc))
    let tuple = tupleNew(count: 3)
    let isOne = !handled.isUnset
    tuple.fields[0] = isOne ? typeOf(handled) : .none
    tuple.fields[1] = isOne ? handled : .none
    tuple.fields[2] = .none
    return tuple
  }

  /// `modules`: those that were imported, by name; made anew each time.
  func sysModules(_ args: Args) -> Value {
    let modules = dictNew()
    dictSetName(modules, Names.dunderMain.value, vm.mainModule)
    var module = vm.frozenModules
    while !module.isUnset {
      dictSetName(modules, module.fields[ModuleObject.name], module)
      module = module.fields[FrozenObject.next]
    }
    // Behind those in Python, which may be parts of these.
    var type = Int(TypeID.builtins.number)
    while type < typeCount {
      let id = TypeID(unchecked: UInt8(truncatingIfNeeded: type))
      let bit = vm.importedModules >> UInt32(type &- Int(TypeID.builtins.number)) & 1
      if bit != 0 || id == .builtins || id == .sysModule {
        dictSetName(modules, Names(typeRows[unchecked: type].name).value, Value(module: id))
      }
      type &+= 1
    }
    return modules
  }

  /// `getsizeof(object[, default])`: the bytes that it takes in the heap, those it has its items in included; of what
  /// lies in flash or in a word that word's.
  func sysGetsizeof(_ args: Args) -> Value {
    let object = args[0]
    if !object.isHeap { return Value(small: Int32(4)) }
    var size = object.header.size
    if object.kind.holdsValues {
      var index = 0
      while index < object.header.words {
        let part = object.fields[index]
        if part.isHeap(.array) || part.isHeap(.bytearrayData) { size &+= part.header.size }
        index &+= 1
      }
    }
    return Integer.make(Int64(size))
  }
#endif
