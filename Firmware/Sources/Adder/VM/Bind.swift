// A Python function's call: arguments go to the registers of its parameters.

/// As `enter`, for a Python function.
func enterFunction(
  _ function: Value, _ arguments: Registers, _ count: Int, _ names: Value, _ pc: UInt32,
  _ link: UInt32
) -> Value {
  let code = Code(function.fields[FunctionObject.code])
  var link = link
  let shape = code.shape
  let registers = Int(shape & 0xFF)
  var base = arguments
  var local = count
  let simple = UInt32(truncatingIfNeeded: count) << 8 | Code.isSimple << 23
  if shape & ~(Code.isFrozen << 23 | 0xFF) != simple || !names.isUnset
    || !windowFits(base, registers)
  {
    let named = names.isUnset ? 0 : names.header.words
    // Keyword values wait behind the registers until the parameters are known.
    let words = (count > registers ? count : registers) &+ named
    let reserved = vm.reserved
    let segment = vm.segment
    if !windowFits(base, words) {
      base = stackReserve(words)
      (base - slack).copy(from: arguments - slack, count: count &+ slack)
      if link & Link.mask == Link.plain { link |= Link.byInstruction }
    }
    vm.reserved = address(base + words)
    if shape & ~((Code.makes | Code.isFrozen) << 23 | 0xFF) != simple || named != 0 {
      bindArguments(function, code, base, count, names, base + (words &- named))
    }
    local = code.parameters
    let isGenerator = shape & Code.isGenerator << 23 != 0
    let generator = isGenerator ? makeGenerator(function, code, base, local) : .unset
    vm.reserved = reserved
    if isGenerator {
      if vm.segment != segment { stackRelease(base) }
      return generator
    }
  }
  let locals = code.locals
  while local < locals {
    base[local] = .unset
    local &+= 1
  }
  base[-3] = function
  base[-2] = Value(bits: pc)
  base[-1] = Value(bits: link)
  vm.frame = address(base)
  vm.pc = address(code.bytecode)
  return .unset
}

extension Code {
  /// Registers of parameters.
  var parameters: Int {
    positional &+ keywordOnly &+ (flags & Code.hasRest != 0 ? 1 : 0)
      &+ (flags & Code.hasKeywordRest != 0 ? 1 : 0)
  }
}

/// Puts `count` arguments at `base` where the parameters of `code` are; the last of them have
/// `names`. `spare` has room for those.
private func bindArguments(
  _ function: Value, _ code: Code, _ base: Registers, _ count: Int, _ names: Value,
  _ spare: Registers
) {
  let named = names.isUnset ? 0 : names.header.words
  let given = count &- named
  let positional = code.positional
  let plain = positional &+ code.keywordOnly
  spare.copy(from: base + given, count: named)
  var rest = vm.emptyTuple
  if given > positional && code.flags & Code.hasRest != 0 {
    rest = makeTuple(from: base + positional, count: given &- positional)
  }
  var index = given < positional ? given : positional
  while index < plain {
    base[index] = .unset
    index &+= 1
  }
  if code.flags & Code.hasRest != 0 {
    base[index] = rest
    index &+= 1
  }
  var keywords = Value.unset
  if code.flags & Code.hasKeywordRest != 0 {
    keywords = dictNew()
    base[index] = keywords
  }
  var at = 0
  while at < named {
    bindKeyword(code, base, names, at, spare[at], keywords)
    at &+= 1
  }
  if given > positional && code.flags & Code.hasRest == 0 {
    tooManyError(function, code, base, given)
  }
  bindDefaults(function, code, base)
}

private func bindKeyword(
  _ code: Code, _ base: Registers, _ names: Value, _ at: Int, _ value: Value, _ keywords: Value
) {
  let name = names.fields[at]
  let plain = code.positional &+ code.keywordOnly
  var index = 0
  while index < plain {
    if code.parameterName(index) == name {
      if index < code.positionalOnly {
        if !keywords.isUnset { break }
        checkPositionalOnly(code, names)
      }
      if !base[index].isUnset {
        vm.error(
          .typeError, "%() got multiple values for argument '%'", code.name, name)
      }
      base[index] = value
      return
    }
    index &+= 1
  }
  if keywords.isUnset {
    checkPositionalOnly(code, names)
    vm.error(.typeError, "%() got an unexpected keyword argument '%'", code.name, name)
  }
  dictSet(keywords, name, value)
}

/// TypeError if any of the parameters that take no keyword is among `names`.
private func checkPositionalOnly(_ code: Code, _ names: Value) {
  var found = StringBuilder()
  var index = 0
  while index < code.positionalOnly {
    let name = code.parameterName(index)
    if sequenceContains(names, name) {
      if found.count != 0 { found.append(", ") }
      found.append(name)
    }
    index &+= 1
  }
  if found.count == 0 { return }
  vm.error(
    .typeError, "%() got some positional-only arguments passed as keyword arguments: '%'",
    code.name, found.finish())
}

private func bindDefaults(_ function: Value, _ code: Code, _ base: Registers) {
  let positional = code.positional
  let plain = positional &+ code.keywordOnly
  let defaults = function.fields[FunctionObject.defaults]
  let named = function.fields[FunctionObject.keywordDefaults]
  let first = positional &- (defaults.isUnset ? 0 : defaults.header.words)
  var index = 0
  while index < plain {
    if base[index].isUnset {
      if index < positional {
        if index >= first { base[index] = defaults.fields[index &- first] }
      } else if !named.isUnset {
        base[index] = dictGetName(named, code.parameterName(index))
      }
    }
    index &+= 1
  }
  checkMissing(code, base, 0, positional, "positional")
  checkMissing(code, base, positional, plain, "keyword-only")
}

/// TypeError if any of the parameters has no value.
private func checkMissing(
  _ code: Code, _ base: Registers, _ from: Int, _ to: Int, _ what: Literal
) {
  var missing = 0
  var index = from
  while index < to {
    if base[index].isUnset { missing &+= 1 }
    index &+= 1
  }
  if missing == 0 { return }
  var names = StringBuilder()
  names.append(code.name)
  names.append("() missing ")
  names.append(int: Int32(truncatingIfNeeded: missing))
  names.append(" required ")
  names.append(what)
  names.append(missing == 1 ? " argument: " : " arguments: ")
  var listed = 0
  index = from
  while index < to {
    if base[index].isUnset {
      if listed != 0 {
        if missing > 2 { names.append(",") }
        names.append(listed == missing &- 1 ? " and " : " ")
      }
      names.append("'")
      names.append(code.parameterName(index))
      names.append("'")
      listed &+= 1
    }
    index &+= 1
  }
  vm.error(.typeError, "%", names.finish())
}

private func tooManyError(
  _ function: Value, _ code: Code, _ base: Registers, _ given: Int
) -> Never {
  let defaults = function.fields[FunctionObject.defaults]
  let count = code.positional
  var keywords = 0
  var index = count
  while index < count &+ code.keywordOnly {
    if !base[index].isUnset { keywords &+= 1 }
    index &+= 1
  }
  var text = StringBuilder()
  text.append(code.name)
  text.append("() takes ")
  if !defaults.isUnset {
    text.append("from ")
    text.append(int: Int32(truncatingIfNeeded: count &- defaults.header.words))
    text.append(" to ")
  }
  text.append(int: Int32(truncatingIfNeeded: count))
  text.append(
    count == 1 && defaults.isUnset ? " positional argument but " : " positional arguments but ")
  text.append(int: Int32(truncatingIfNeeded: given))
  if keywords != 0 {
    text.append(given == 1 ? " positional argument (and " : " positional arguments (and ")
    text.append(int: Int32(truncatingIfNeeded: keywords))
    text.append(keywords == 1 ? " keyword-only argument)" : " keyword-only arguments)")
  }
  text.append(given == 1 && keywords == 0 ? " was given" : " were given")
  vm.error(.typeError, "%", text.finish())
}
