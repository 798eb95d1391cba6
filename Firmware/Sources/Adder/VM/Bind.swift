// A Python function's call: arguments go to the registers of its parameters.

/// As `enter`, for a Python function.
func enterFunction(
  _ function: Value, _ arguments: Registers, _ count: Int, _ names: Value, _ pc: UInt32,
  _ link: UInt32
) throws(Raised) -> Value {
  let code = Code(function.fields[FunctionObject.code])
  var link = link
  let named = names.isUnset ? 0 : names.header.words
  // Keyword values wait behind the registers until the parameters are known.
  let words = (count > code.registers ? count : code.registers) &+ named
  var base = arguments
  let reserved = vm.reserved
  let segment = vm.segment
  if !windowFits(base, words) {
    base = try stackReserve(words)
    (base - slack).update(from: arguments - slack, count: count &+ slack)
    if link & Link.mask == Link.plain { link |= Link.byInstruction }
  }
  do throws(Raised) {
    vm.reserved = address(base + words)
    defer { vm.reserved = reserved }
    if count != code.positional || code.flags & ~Code.isGenerator != Code.isSimple || named != 0 {
      try bindArguments(function, code, base, count, names, base + (words &- named))
    }
    var local = code.parameters
    while local < code.locals {
      base[local] = .unset
      local &+= 1
    }
    if code.flags & Code.isGenerator != 0 {
      let generator = try makeGenerator(function, code, base)
      if vm.segment != segment { stackRelease(base) }
      return generator
    }
  } catch {
    if vm.segment != segment { stackRelease(base) }
    throw error
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
) throws(Raised) {
  let named = names.isUnset ? 0 : names.header.words
  let given = count &- named
  let positional = code.positional
  let plain = positional &+ code.keywordOnly
  spare.update(from: base + given, count: named)
  var rest = vm.emptyTuple
  if given > positional {
    if code.flags & Code.hasRest == 0 { throw tooManyError(function, code, given) }
    rest = try makeTuple(from: base + positional, count: given &- positional)
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
    keywords = try dictNew()
    base[index] = keywords
  }
  var at = 0
  while at < named {
    try bindKeyword(code, base, names.fields[at], spare[at], keywords)
    at &+= 1
  }
  try bindDefaults(function, code, base)
}

private func bindKeyword(
  _ code: Code, _ base: Registers, _ name: Value, _ value: Value, _ keywords: Value
) throws(Raised) {
  let plain = code.positional &+ code.keywordOnly
  var index = code.positionalOnly
  while index < plain {
    if code.constants[index] == name {
      if !base[index].isUnset {
        throw vm.error(
          .typeError, "%() got multiple values for argument '%'", code.name, name)
      }
      base[index] = value
      return
    }
    index &+= 1
  }
  if keywords.isUnset {
    throw vm.error(.typeError, "%() got an unexpected keyword argument '%'", code.name, name)
  }
  try dictSet(keywords, name, value)
}

private func bindDefaults(_ function: Value, _ code: Code, _ base: Registers) throws(Raised) {
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
        base[index] = dictGetName(named, code.constants[index])
      }
    }
    index &+= 1
  }
  try checkMissing(code, base, 0, positional, "positional")
  try checkMissing(code, base, positional, plain, "keyword-only")
}

/// TypeError if any of the parameters has no value.
private func checkMissing(
  _ code: Code, _ base: Registers, _ from: Int, _ to: Int, _ what: StaticString
) throws(Raised) {
  var missing = 0
  var index = from
  while index < to {
    if base[index].isUnset { missing &+= 1 }
    index &+= 1
  }
  if missing == 0 { return }
  var names = StringBuilder()
  try names.append(code.name)
  try names.append("() missing ")
  try names.append(int: Int32(truncatingIfNeeded: missing))
  try names.append(" required ")
  try names.append(what)
  try names.append(missing == 1 ? " argument: " : " arguments: ")
  var listed = 0
  index = from
  while index < to {
    if base[index].isUnset {
      if listed != 0 {
        if missing > 2 { try names.append(",") }
        try names.append(listed == missing &- 1 ? " and " : " ")
      }
      try names.append("'")
      try names.append(code.constants[index])
      try names.append("'")
      listed &+= 1
    }
    index &+= 1
  }
  throw vm.error(.typeError, "%", try names.finish())
}

private func tooManyError(_ function: Value, _ code: Code, _ given: Int) -> Raised {
  let defaults = function.fields[FunctionObject.defaults]
  let count = code.positional
  let were: StaticString = given == 1 ? "was" : "were"
  do throws(Raised) {
    var text = StringBuilder()
    try text.append(code.name)
    try text.append("() takes ")
    if !defaults.isUnset {
      try text.append("from ")
      try text.append(int: Int32(truncatingIfNeeded: count &- defaults.header.words))
      try text.append(" to ")
    }
    try text.append(int: Int32(truncatingIfNeeded: count))
    try text.append(
      count == 1 && defaults.isUnset ? " positional argument but " : " positional arguments but ")
    try text.append(int: Int32(truncatingIfNeeded: given))
    try text.append(" ")
    try text.append(were)
    try text.append(" given")
    return vm.error(.typeError, "%", try text.finish())
  } catch {
    return error
  }
}
