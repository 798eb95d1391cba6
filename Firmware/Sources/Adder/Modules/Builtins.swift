// The everyday built-in functions.

func lenFunction(_ args: Args) -> Value {
  Value(small: length(of: args[0]))
}

func reprFunction(_ args: Args) -> Value { repr(of: args[0]) }

/// `ascii(object)`
func asciiFunction(_ args: Args) -> Value {
  ascii(of: args[0])
}

/// `all(iterable)`, `any(iterable)`: the first item whose truth is `wanted` decides.
private func search(_ iterable: Value, for wanted: Bool) -> Bool {
  let items = iterator(of: iterable)
  while true {
    let item = next(items)
    if item == .exhausted { return false }
    if isTrue(item) == wanted { return true }
  }
}

func allFunction(_ args: Args) -> Value {
  Value(bool: !(search(args[0], for: false)))
}

func anyFunction(_ args: Args) -> Value {
  Value(bool: search(args[0], for: true))
}

/// `sum(iterable, start=0)`
func sumFunction(_ args: Args) -> Value {
  let start = args.get(1, or: vm.keywords[0])
  var total = start.isUnset ? Value(small: Int32(0)) : start
  if total.isString {
    vm.error(.typeError, "sum() can't sum strings [use ''.join(seq) instead]")
  }
  let items = iterator(of: args[0])
  while true {
    let item = next(items)
    if item == .exhausted { return total }
    if total.isSmallInt && item.isSmallInt {
      total = Integer.make(total.small &+ item.small)
    } else {
      total = binary(.add, total, item)
    }
  }
}

func minFunction(_ args: Args) -> Value { extreme(args, .less, "min") }
func maxFunction(_ args: Args) -> Value { extreme(args, .greater, "max") }

private func extreme(
  _ args: Args, _ op: Comparison, _ name: Literal
) -> Value {
  let key = vm.keywords[0].isNone ? .unset : vm.keywords[0]
  let standard = vm.keywords[1]
  let isIterable = args.count == 1
  if !isIterable && !standard.isUnset {
    vm.error(
      .typeError, "Cannot specify a default for %() with multiple positional arguments",
      makeString(name))
  }
  let items = isIterable ? iterator(of: args[0]) : .unset
  var index = 0
  var best = Value.unset
  var bestKey = Value.unset
  while true {
    let item = isIterable ? next(items) : index < args.count ? args[index] : .exhausted
    if item == .exhausted { break }
    index &+= 1
    let itemKey = key.isUnset ? item : call1(key, item)
    let isBetter: Bool
    if itemKey.isSmallInt && bestKey.isSmallInt {
      isBetter = op == .less ? itemKey.small < bestKey.small : itemKey.small > bestKey.small
    } else {
      isBetter = best.isUnset ? true : isTrue(compare(op, itemKey, bestKey))
    }
    if isBetter {
      best = item
      bestKey = itemKey
    }
  }
  if !best.isUnset { return best }
  if !standard.isUnset { return standard }
  vm.error(.valueError, "%() arg is an empty sequence", makeString(name))
}

/// `chr(i)`
func chrFunction(_ args: Args) -> Value {
  guard let code = intToInt32(intFromIndex(args[0])) else {
    vm.error(.overflowError, "Python int too large to convert to C int")
  }
  guard code >= 0, code < 0x11_0000 else {
    vm.error(.valueError, "chr() arg not in range(0x110000)")
  }
  var builder = StringBuilder()
  builder.append(codePoint: UInt32(bitPattern: code))
  return builder.finish()
}

/// `ord(c)` of a str or bytes of length one.
func ordFunction(_ args: Args) -> Value {
  let value = args[0]
  guard let length = value.isString || bytesText(value) != nil ? containerLength(value) : nil else {
    vm.error(
      .typeError, "ord() expected string of length 1, but $ found", value)
  }
  if length != 1 {
    vm.error(
      .typeError, "ord() expected a character, but string of length % found",
      Value(small: length))
  }
  if let bytes = bytesText(value) { return Value(small: Int32(bytes[0])) }
  let text = value.text
  var code = Int32(text[0])
  if code >= 0x80 {
    // The lead byte's own bits, then six of each that follows.
    code &= text.count == 2 ? 0x1F : text.count == 3 ? 0x0F : 0x07
    var index = 1
    while index < text.count {
      code = code << 6 | Int32(text[index] & 0x3F)
      index &+= 1
    }
  }
  return Value(small: code)
}

func binFunction(_ args: Args) -> Value { digits(args[0], 2, "b") }
func octFunction(_ args: Args) -> Value { digits(args[0], 8, "o") }
func hexFunction(_ args: Args) -> Value { digits(args[0], 16, "x") }

/// The digits of an int with Python's prefix for the base.
private func digits(
  _ value: Value, _ base: UInt32, _ letter: Unicode.Scalar
) -> Value {
  let int = intFromIndex(value)
  var builder = StringBuilder()
  if intIsNegative(int) { builder.append("-") }
  builder.append("0")
  builder.append(byte: UInt8(ascii: letter))
  intDigits(intAbsolute(int), base: base, uppercase: false, into: &builder)
  return builder.finish()
}
