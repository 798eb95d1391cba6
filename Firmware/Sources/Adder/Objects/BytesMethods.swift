// The methods that only bytes and bytearray have.

/// What `bytes(x)` holds: a copy of bytes, zeros, or the ints of an iterable.
func bytesFromIterable(_ value: Value) -> Value {
  if let text = bytesText(value) { return makeBytes(text) }
  if value.isString { vm.error(.typeError, "string argument without an encoding") }
  if value.isInteger {
    let count = indexValue(value)
    if count < 0 { vm.error(.valueError, "negative count") }
    let zeros = allocate(.bytes, payload: count)
    zeros.bytes.clear(count: count)
    return zeros
  }
  if let result = callSpecial(value, .dunderBytes) {
    if !unwrapped(result).isHeap(.bytes) {
      vm.error(.typeError, "__bytes__ returned non-bytes (type $)", result)
    }
    return result
  }
  if !isIterable(value) { vm.error(.typeError, "cannot convert '$' object to bytes", value) }
  let array = makeBytearray(Text(""))
  bytearrayExtend(array, value, forBytes: true)
  return makeBytes(bytesText(array) ?? Text(""))
}

private func bytesArgument(_ args: Args) -> Value {
  if args.count == 1 { return makeBytes(Text("")) }
  if args.count > 2 || !vm.keywords[0].isUnset || !vm.keywords[1].isUnset {
    guard args[1].isString else {
      vm.error(.typeError, "encoding without a string argument")
    }
    return encode(args[1].text, Codec(args, 2))
  }
  if lookupSpecial(args[1], .dunderBytes) == nil
    && isIndex(args[1])
  {
    return bytesFromIterable(intFromIndex(args[1]))
  }
  return bytesFromIterable(args[1])
}

func bytesNew(_ args: Args) -> Value {
  if args.count == 2 && args[1].isHeap(.bytes) && vm.keywords[0].isUnset { return args[1] }
  return bytesArgument(args)
}

func bytearrayNew(_ args: Args) -> Value {
  if args.count == 2 && args[1].isInteger && vm.keywords[0].isUnset {
    // Not by way of bytes: a buffer that fills most of the heap must not need it twice.
    let count = indexValue(args[1])
    if count < 0 { vm.error(.valueError, "negative count") }
    let array = makeBytearray(Text(""))
    bytearrayResize(array, count)
    if count != 0 {
      array.fields[BytearrayObject.data].bytes.clear(count: count)
    }
    return array
  }
  if args.count == 2 && bytesText(args[1]) == nil && !args[1].isString
    && lookupSpecial(args[1], .dunderBytes) == nil && !isIndex(args[1])
  {
    if !isIterable(args[1]) {
      vm.error(.typeError, "cannot convert '$' object to bytearray", args[1])
    }
    let array = makeBytearray(Text(""))
    bytearrayExtend(array, args[1])
    return array
  }
  return makeBytearray(bytesText(bytesArgument(args)) ?? Text(""))
}

func bytesDecode(_ args: Args) -> Value {
  decode(bytesText(args[0]) ?? Text(""), Codec(args, 1))
}

/// bytes.maketrans(from, to): a table of 256 bytes
func bytesMakeTrans(_ args: Args) -> Value {
  guard let from = bytesText(args[1]), let to = bytesText(args[2]), from.count == to.count else {
    vm.error(.valueError, "maketrans arguments must have same length")
  }
  let table = allocate(.bytes, payload: 256)
  var index = 0
  while index < 256 {
    table.bytes[index] = UInt8(truncatingIfNeeded: index)
    index &+= 1
  }
  index = 0
  while index < from.count {
    table.bytes[Int(from[index])] = to[index]
    index &+= 1
  }
  return table
}

/// translate(table or None, delete=b"")
func bytesTranslate(_ args: Args) -> Value {
  let unwanted = bytesText(args.get(2, or: vm.keywords[0])) ?? Text("")
  let table = bytesText(args[1])
  if !args[1].isNone && table?.count != 256 {
    vm.error(.valueError, "translation table must be 256 characters long")
  }
  let text = bytesText(args[0]) ?? Text("")
  var builder = StringBuilder()
  var index = 0
  while index < text.count {
    let byte = text[index]
    index &+= 1
    var at = 0
    while at < unwanted.count && unwanted[at] != byte { at &+= 1 }
    if at == unwanted.count { builder.append(byte: table?[Int(byte)] ?? byte) }
  }
  return builder.finish(like: args[0])
}

/// hex(sep, bytes_per_sep=1): a separator between groups that are counted from the end, by a negative
/// number from the start
func bytesHex(_ args: Args) -> Value {
  let text = bytesText(args[0]) ?? Text("")
  let argument = args.get(1, or: vm.keywords[0])
  let groupArgument = args.get(2, or: vm.keywords[1])
  let group = groupArgument.isUnset ? 1 : indexValue(groupArgument)
  var separator = Text("")
  if !argument.isUnset {
    separator = argument.isString ? argument.text : bytesText(argument) ?? separator
    if separator.count != 1 { vm.error(.valueError, "sep must be length 1.") }
  }
  var builder = StringBuilder()
  var index = 0
  while index < text.count {
    if index != 0 && group != 0
      && (group > 0 ? text.count &- index : index) % Int(group.magnitude) == 0
    {
      builder.append(separator)
    }
    let high = text[index] >> 4
    let low = text[index] & 15
    builder.append(byte: high < 10 ? high &+ 48 : high &+ 87)
    builder.append(byte: low < 10 ? low &+ 48 : low &+ 87)
    index &+= 1
  }
  return builder.finish()
}

/// bytes.fromhex(text)
func bytesFromHex(_ args: Args) -> Value {
  guard args[1].isString else {
    vm.error(.typeError, "fromhex() argument must be str, not $", args[1])
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
      vm.error(
        .valueError, "non-hexadecimal number found in fromhex() arg at position %",
        Value(small: high > 15 ? at : at &+ 1))
    }
    builder.append(byte: UInt8(truncatingIfNeeded: high << 4 | low))
    at &+= 2
  }
  let result =
    args[0] == Value(type: .bytearray)
    ? makeBytearray(builder.text) : makeBytes(builder.text)
  builder.discard()
  return result
}

func bytearrayAppend(_ args: Args) -> Value {
  bytearrayPush(args[0], args[1])
  return .none
}

func bytearrayExtendMethod(_ args: Args) -> Value {
  var added = args[1]
  if bytesText(added) == nil {
    // All items or none.
    added = makeBytearray(Text(""))
    bytearrayExtend(added, args[1])
  }
  bytearrayExtend(args[0], added)
  return .none
}

func bytearrayInsert(_ args: Args) -> Value {
  var index = indexValue(args[1])
  var byte = byteValue(args[2])
  let count = bytesLength(args[0])
  if index < 0 { index = max(0, index &+ count) }
  bytearrayPush(args[0], Value(small: Int(byte)))
  var at = min(index, count)
  let bytes = args[0].fields[BytearrayObject.data].bytes
  while at <= count {
    (bytes[at], byte) = (byte, bytes[at])
    at &+= 1
  }
  return .none
}

func bytearrayPop(_ args: Args) -> Value {
  var index = args.count > 1 ? indexValue(args[1]) : -1
  let count = bytesLength(args[0])
  if count == 0 { vm.error(.indexError, "pop from empty bytearray") }
  if index < 0 { index &+= count }
  if index < 0 || index >= count { vm.error(.indexError, "pop index out of range") }
  let byte = args[0].fields[BytearrayObject.data].bytes[index]
  bytearraySplice(args[0], index, 1, Text(""))
  return Value(small: Int(byte))
}

func bytearrayRemove(_ args: Args) -> Value {
  let byte = byteValue(args[1])
  let text = bytesText(args[0]) ?? Text("")
  var index = 0
  while index < text.count {
    if text[index] == byte {
      bytearraySplice(args[0], index, 1, Text(""))
      return .none
    }
    index &+= 1
  }
  vm.error(.valueError, "value not found in bytearray")
}

func bytearrayReverse(_ args: Args) -> Value {
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

func bytearrayClear(_ args: Args) -> Value {
  bytearrayResize(args[0], 0)
  return .none
}

func bytearrayCopy(_ args: Args) -> Value {
  makeBytearray(bytesText(args[0]) ?? Text(""))
}
