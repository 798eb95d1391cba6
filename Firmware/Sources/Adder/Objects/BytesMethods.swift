// The methods that only bytes and bytearray have.

/// What `bytes(x)` holds: a copy of bytes, zeros, or the ints of an iterable.
func bytesFromIterable(_ value: Value) throws(Raised) -> Value {
  if let text = bytesText(value) { return try makeBytes(text) }
  if value.isString { throw vm.error(.typeError, "string argument without an encoding") }
  if value.isInteger {
    let count = try indexValue(value)
    if count < 0 { throw vm.error(.valueError, "negative count") }
    let zeros = try allocate(.bytes, payload: count)
    zeros.bytes.update(repeating: 0, count: count)
    return zeros
  }
  if let result = try callSpecial(value, .dunderBytes) { return result }
  let array = try makeBytearray(Text(""))
  try bytearrayExtend(array, value)
  return try makeBytes(bytesText(array) ?? Text(""))
}

private func bytesArgument(_ args: Args) throws(Raised) -> Value {
  if args.count == 1 { return try makeBytes(Text("")) }
  if args.count > 2 || !vm.keywords[0].isUnset {
    guard args[1].isString else {
      throw vm.error(.typeError, "encoding without a string argument")
    }
    return try makeBytes(args[1].text)
  }
  if args[1].isHeap(.instance), let count = try callSpecial(args[1], .dunderIndex) {
    return try bytesFromIterable(count)
  }
  return try bytesFromIterable(args[1])
}

func bytesNew(_ args: Args) throws(Raised) -> Value {
  if args.count == 2 && args[1].isHeap(.bytes) && vm.keywords[0].isUnset { return args[1] }
  return try bytesArgument(args)
}

func bytearrayNew(_ args: Args) throws(Raised) -> Value {
  let source = try bytesArgument(args)
  let array = try makeBytearray(bytesText(source) ?? Text(""))
  return array
}

func bytesDecode(_ args: Args) throws(Raised) -> Value {
  try decode(bytesText(args[0]) ?? Text(""))
}

/// hex(), hex(sep)
func bytesHex(_ args: Args) throws(Raised) -> Value {
  let text = bytesText(args[0]) ?? Text("")
  var builder = StringBuilder()
  var index = 0
  while index < text.count {
    if index != 0 && args.count > 1 && args[1].isString { try builder.append(args[1].text) }
    let high = text[index] >> 4
    let low = text[index] & 15
    try builder.append(byte: high < 10 ? high &+ 48 : high &+ 87)
    try builder.append(byte: low < 10 ? low &+ 48 : low &+ 87)
    index &+= 1
  }
  return try builder.finish()
}

/// bytes.fromhex(text)
func bytesFromHex(_ args: Args) throws(Raised) -> Value {
  guard args[1].isString else {
    throw vm.error(.typeError, "fromhex() argument must be str, not %", typeName(of: args[1]))
  }
  let text = args[1].text
  var builder = StringBuilder()
  var at = 0
  while true {
    while at < text.count && isSpace(text[at]) { at &+= 1 }
    if at == text.count { break }
    let high = digitValue(text[at])
    let low = at &+ 1 < text.count ? digitValue(text[at &+ 1]) : 255
    if high > 15 || low > 15 {
      throw vm.error(
        .valueError, "non-hexadecimal number found in fromhex() arg at position %",
        Value(small: high > 15 ? at : at &+ 1))
    }
    try builder.append(byte: UInt8(truncatingIfNeeded: high << 4 | low))
    at &+= 2
  }
  let result =
    args[0] == Value(type: .bytearray)
    ? try makeBytearray(builder.text) : try makeBytes(builder.text)
  builder.discard()
  return result
}

func bytearrayAppend(_ args: Args) throws(Raised) -> Value {
  try bytearrayPush(args[0], args[1])
  return .none
}

func bytearrayExtendMethod(_ args: Args) throws(Raised) -> Value {
  try bytearrayExtend(args[0], args[1])
  return .none
}

func bytearrayInsert(_ args: Args) throws(Raised) -> Value {
  var index = try indexValue(args[1])
  var byte = try byteValue(args[2])
  let count = bytesLength(args[0])
  if index < 0 { index = max(0, index &+ count) }
  try bytearrayPush(args[0], Value(small: Int(byte)))
  var at = min(index, count)
  let bytes = args[0].fields[BytearrayObject.data].bytes
  while at <= count {
    (bytes[at], byte) = (byte, bytes[at])
    at &+= 1
  }
  return .none
}

func bytearrayPop(_ args: Args) throws(Raised) -> Value {
  let count = bytesLength(args[0])
  if count == 0 { throw vm.error(.indexError, "pop from empty bytearray") }
  var index = args.count > 1 ? try indexValue(args[1]) : -1
  if index < 0 { index &+= count }
  if index < 0 || index >= count { throw vm.error(.indexError, "pop index out of range") }
  let byte = args[0].fields[BytearrayObject.data].bytes[index]
  try bytearraySplice(args[0], index, 1, Text(""))
  return Value(small: Int(byte))
}

func bytearrayRemove(_ args: Args) throws(Raised) -> Value {
  let byte = try byteValue(args[1])
  let text = bytesText(args[0]) ?? Text("")
  var index = 0
  while index < text.count {
    if text[index] == byte {
      try bytearraySplice(args[0], index, 1, Text(""))
      return .none
    }
    index &+= 1
  }
  throw vm.error(.valueError, "value not found in bytearray")
}

func bytearrayReverse(_ args: Args) throws(Raised) -> Value {
  var high = bytesLength(args[0]) &- 1
  var low = 0
  while low < high {
    let bytes = args[0].fields[BytearrayObject.data].bytes
    (bytes[low], bytes[high]) = (bytes[high], bytes[low])
    low &+= 1
    high &-= 1
  }
  return .none
}

func bytearrayClear(_ args: Args) throws(Raised) -> Value {
  try bytearrayResize(args[0], 0)
  return .none
}

func bytearrayCopy(_ args: Args) throws(Raised) -> Value {
  try makeBytearray(bytesText(args[0]) ?? Text(""))
}
