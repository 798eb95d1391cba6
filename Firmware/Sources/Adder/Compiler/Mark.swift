/// A place in the source and the state of the output there: to go back to.
struct Mark {
  let position: UInt32
  fileprivate let line: UInt32
  fileprivate let assigned: UInt32
  fileprivate let constants: UInt32
  let pc: UInt16
  fileprivate let globals: UInt16
  let temps: UInt8
  fileprivate let depth: UInt8
}

extension Compiler {
  /// The current token.
  func mark() -> Mark {
    Mark(
      position: tokenStart, line: tokenLine, assigned: function.assigned,
      constants: UInt32(truncatingIfNeeded: constants.count), pc: UInt16(truncatingIfNeeded: pc),
      globals: UInt16(
        truncatingIfNeeded: vm.mainModule.fields[ModuleObject.count].small),
      temps: function.temps, depth: tokenDepth)
  }

  /// Makes the marked token the current one again.
  mutating func go(to mark: Mark) {
    go(to: mark.position, line: mark.line, depth: mark.depth)
  }

  mutating func go(to position: UInt32, line: UInt32, depth: UInt8) {
    seek(position)
    self.line = line
    self.depth = depth
    atLineStart = false
    next()
  }

  /// Whether code was emitted since.
  func hasEmitted(since mark: Mark) -> Bool { pc != Int(mark.pc) }

  /// Takes back all that was emitted since, and goes to the marked token.
  mutating func rollBack(to mark: Mark) {
    takeBack(to: mark)
    go(to: mark)
  }

  /// Takes back all that was emitted since.
  mutating func takeBack(to mark: Mark) {
    while function.trueList >= mark.pc && function.trueList != 0 {
      function.trueList = link(function.trueList)
    }
    while function.falseList >= mark.pc && function.falseList != 0 {
      function.falseList = link(function.falseList)
    }
    truncateCode(to: Int(mark.pc))
    constants.count = Int(truncatingIfNeeded: mark.constants)
    let module = vm.mainModule
    var count = Int(truncatingIfNeeded: module.fields[ModuleObject.count].small)
    while count > Int(mark.globals) {
      count &-= 1
      // Built-in code may have given it a value meanwhile only if it was there before.
      module.fields[ModuleObject.slots].fields[count &* 2] = .unset
    }
    module.fields[ModuleObject.count] = Value(small: count)
    function.assigned = mark.assigned
    function.temps = mark.temps
  }
}

/// The number of global `name` in the module's slots; it gets one if it has none.
func globalSlot(_ module: Value, _ name: Value) -> Int {
  let slots = module.fields[ModuleObject.slots]
  let count =
    module.fields[ModuleObject.count].isSmallInt
    ? Int(truncatingIfNeeded: module.fields[ModuleObject.count].small) : 0
  var index = 0
  while index < count {
    if slots.fields[index &* 2] == name { return index }
    index &+= 1
  }
  let needed = (count &+ 1) &* 8
  if slots.isUnset || slots.header.payload < needed {
    if slots.isUnset || !growInPlace(slots, payload: needed &+ 12) {
      let larger = allocate(.array, payload: needed &+ needed >> 2 &+ 28)
      if !slots.isUnset {
        larger.fields.copy(from: slots.fields, count: count &* 2)
        release(slots)
      }
      module.fields[ModuleObject.slots] = larger
    }
  }
  let fields = module.fields[ModuleObject.slots].fields
  fields[count &* 2] = name
  fields[count &* 2 &+ 1] = .unset
  module.fields[ModuleObject.count] = Value(small: count &+ 1)
  return count
}
