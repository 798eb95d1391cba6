// What the patterns of `match` ask of a subject.

extension Pattern {
  @inline(__always) init(unchecked raw: UInt8) { self = unsafeBitCast(raw, to: Pattern.self) }
}

/// Whether `subject` fits; the parts that it was asked for are in `c` then.
func matchPattern(
  _ r: Registers, _ subject: Value, _ c: Registers, _ count: Int, _ pattern: Pattern
) -> Bool {
  switch pattern {
  case .sequence, .longSequence:
    let plain = unwrapped(subject)
    switch typeID(of: plain) {
    case .list, .tuple, .range, .memoryview: break
    default: return false
    }
    let has = length(of: subject)
    return pattern == .sequence ? has == count : has >= count
  case .mapping, .mappingRest: return matchMapping(subject, c, count, pattern == .mappingRest)
  case .instance: return matchInstance(subject, c, count)
  }
}

private func matchMapping(
  _ subject: Value, _ c: Registers, _ count: Int, _ wantsRest: Bool
) -> Bool {
  let dict = unwrapped(subject)
  if !dict.isHeap(.dict) || dictCount(dict) < count { return false }
  let rest = wantsRest ? dictCopy(dict) : dict
  var index = 0
  while index < count {
    var before = 0
    while before < index {
      if equal(c[before], c[index]) {
        vm.error(
          .valueError, "mapping pattern checks duplicate key (%)", repr(of: c[index]))
      }
      before &+= 1
    }
    index &+= 1
  }
  index = 0
  while index < count {
    let value = dictGet(dict, c[index])
    if value.isUnset { return false }
    if wantsRest { _ = dictRemove(rest, c[index]) }
    c[index] = value
    index &+= 1
  }
  if wantsRest { c[count] = rest }
  return true
}

private func matchInstance(_ subject: Value, _ c: Registers, _ count: Int) -> Bool {
  let type = c[0]
  let names = c[1]
  if !isType(type) { vm.error(.typeError, "called match pattern must be a type") }
  if !isInstance(subject, type) { return false }
  let found = count == 0 ? Value.unset : lookupClass(type, Names.dunderMatchArgs.value)
  var allowed = 0
  let isItself = found.isUnset && matchesItself(type)
  if isItself {
    allowed = 1
  } else if found.isHeap(.tuple) {
    allowed = found.header.words
  } else if !found.isUnset {
    vm.error(
      .typeError, "%.__match_args__ must be a tuple (got $)", typeText(type), found)
  }
  if count > allowed {
    vm.error(
      .typeError,
      allowed == 1
        ? "%() accepts % positional sub-pattern (% given)"
        : "%() accepts % positional sub-patterns (% given)", typeText(type),
      Value(small: allowed), Value(small: count))
  }
  var index = 0
  while index < count &+ names.header.words {
    if isItself && index < count {
      c[index] = subject
    } else {
      let name = index < count ? found.fields[index] : names.fields[index &- count]
      if !name.isString {
        vm.error(
          .typeError, "__match_args__ elements must be strings (got $)", name)
      }
      var before = 0
      while before < count && index >= count && !isItself {
        if equal(found.fields[before], name) {
          vm.error(
            .typeError, "%() got multiple sub-patterns for attribute %", typeText(type),
            repr(of: name))
        }
        before &+= 1
      }
      let value = attempt(subject, intern(name)) { subject, name, _ in
        getAttribute(Value(word: subject), Value(word: name)).word
      }
      if value.isUnset {
        caught(.attributeError)
        return false
      }
      c[index] = value
    }
    index &+= 1
  }
  return true
}

/// Whether the one positional part of a class pattern is the subject itself: built-in types whose
/// instances are what they hold.
private func matchesItself(_ type: Value) -> Bool {
  var index = 0
  while true {
    let part = orderItem(type, index)
    if part.isUnset { return false }
    if part.isImmediate(.type) {
      switch TypeID(unchecked: UInt8(truncatingIfNeeded: part.payload)) {
      case .bool, .int, .float, .str, .bytes, .bytearray, .list, .tuple, .dict, .set, .frozenset:
        return true
      default: break
      }
    }
    index &+= 1
  }
}
