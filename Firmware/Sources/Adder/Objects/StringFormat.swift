// str.format: replacement fields.

/// What fields refer to.
private struct FormatArguments {
  let args: Args
  /// The names of the keyword arguments; their values follow the positional ones.
  let names: Value
  /// For format_map.
  let mapping: Value
  /// The next automatic number, or -1 once a number was written out.
  var next = 0
  var manual = false
}

func stringFormat(_ args: Args) throws(Raised) -> Value {
  var arguments = FormatArguments(args: args, names: vm.keywords[0], mapping: .unset)
  return try formatFields(args[0], &arguments)
}

func stringFormatMap(_ args: Args) throws(Raised) -> Value {
  var arguments = FormatArguments(args: args, names: .unset, mapping: args[1])
  return try formatFields(args[0], &arguments)
}

private func formatFields(
  _ format: Value, _ arguments: inout FormatArguments
) throws(Raised) -> Value {
  var builder = StringBuilder()
  try expand(format.text, &arguments, depth: 2, into: &builder)
  return try builder.finish()
}

private func expand(
  _ text: Text, _ arguments: inout FormatArguments, depth: Int,
  into builder: inout StringBuilder
) throws(Raised) {
  if depth == 0 { throw vm.error(.valueError, "Max string recursion exceeded") }
  let open = UInt8(ascii: "{")
  let close = UInt8(ascii: "}")
  var at = 0
  while at < text.count {
    let byte = text[at]
    at &+= 1
    if byte == open || byte == close {
      let isDouble = at < text.count && text[at] == byte
      if isDouble {
        at &+= 1
      } else if byte == close {
        throw vm.error(.valueError, "Single '}' encountered in format string")
      } else {
        if at == text.count {
          throw vm.error(.valueError, "Single '{' encountered in format string")
        }
        var end = at
        var nesting = 1
        while end < text.count {
          if text[end] == open { nesting &+= 1 }
          if text[end] == close {
            nesting &-= 1
            if nesting == 0 { break }
          }
          end &+= 1
        }
        if nesting != 0 { throw vm.error(.valueError, "expected '}' before end of string") }
        try field(text.slice(at, end), &arguments, depth: depth, into: &builder)
        at = end &+ 1
        continue
      }
    }
    try builder.append(byte: byte)
  }
}

/// `name!conversion:spec`
private func field(
  _ text: Text, _ arguments: inout FormatArguments, depth: Int,
  into builder: inout StringBuilder
) throws(Raised) {
  var end = 0
  var brackets = 0
  while end < text.count {
    let byte = text[end]
    if byte == UInt8(ascii: "[") { brackets &+= 1 }
    if byte == UInt8(ascii: "]") { brackets &-= 1 }
    if brackets <= 0 && (byte == UInt8(ascii: "!") || byte == UInt8(ascii: ":")) { break }
    end &+= 1
  }
  let value = try lookUp(text.slice(0, end), &arguments)
  var conversion: UInt8 = 0
  if end < text.count && text[end] == UInt8(ascii: "!") {
    conversion = end &+ 1 < text.count ? text[end &+ 1] : 0
    end &+= 2
    if end < text.count && text[end] != UInt8(ascii: ":") {
      throw vm.error(.valueError, "expected ':' after conversion specifier")
    }
  }
  if end >= text.count {
    return try formatField(value, conversion, Text(""), into: &builder)
  }
  var spec = StringBuilder()
  try expand(text.slice(end &+ 1, text.count), &arguments, depth: depth &- 1, into: &spec)
  try formatField(value, conversion, spec.text, into: &builder)
  spec.discard()
}

/// Appends a value as a replacement field shows it: converted (`s`, `r`, `a` or 0), then formatted,
/// by its own `__format__` if it has one. f-strings use it too.
func formatField(
  _ value: Value, _ conversion: UInt8, _ spec: Text, into builder: inout StringBuilder
) throws(Raised) {
  var converted = value
  switch conversion {
  case 0: break
  case UInt8(ascii: "s"): converted = try str(of: value)
  case UInt8(ascii: "r"): converted = try repr(of: value)
  case UInt8(ascii: "a"): converted = try ascii(of: value)
  default:
    throw vm.error(
      .valueError, "Unknown conversion specifier %", Value(character: conversion & 0x7F))
  }
  if converted.isHeap(.instance) || converted.isHeap(.exception) {
    if let result = try callSpecial(converted, .dunderFormat, try makeString(spec)) {
      if !result.isString {
        throw vm.error(
          .typeError, "__format__ must return a str, not %", typeName(of: result))
      }
      return try builder.append(result.text)
    }
  }
  try formatValue(converted, spec: spec, into: &builder)
}

/// `name`, `0`, ``, each with `.attribute` and `[key]` behind it.
private func lookUp(_ text: Text, _ arguments: inout FormatArguments) throws(Raised) -> Value {
  var end = 0
  while end < text.count && text[end] != UInt8(ascii: ".") && text[end] != UInt8(ascii: "[") {
    end &+= 1
  }
  var value = try first(text.slice(0, end), &arguments)
  while end < text.count {
    let isAttribute = text[end] == UInt8(ascii: ".")
    end &+= 1
    let start = end
    while end < text.count
      && (isAttribute
        ? text[end] != UInt8(ascii: ".") && text[end] != UInt8(ascii: "[")
        : text[end] != UInt8(ascii: "]"))
    {
      end &+= 1
    }
    let part = text.slice(start, end)
    if part.count == 0 { throw vm.error(.valueError, "Empty attribute in format string") }
    if isAttribute {
      value = try getAttribute(value, try intern(part))
    } else {
      if end == text.count { throw vm.error(.valueError, "Missing ']' in format string") }
      end &+= 1
      let index = isDigit(part[0]) ? try intParse(part, base: 10) : .unset
      value = try getItem(value, index.isUnset ? try makeString(part) : index)
    }
  }
  return value
}

private func first(_ name: Text, _ arguments: inout FormatArguments) throws(Raised) -> Value {
  var index = 0
  if name.count == 0 {
    if arguments.manual {
      throw vm.error(
        .valueError,
        "cannot switch from manual field specification to automatic field numbering")
    }
    index = arguments.next
    arguments.next &+= 1
  } else if isDigit(name[0]) {
    if arguments.next != 0 {
      throw vm.error(
        .valueError,
        "cannot switch from automatic field numbering to manual field specification")
    }
    arguments.manual = true
    var at = 0
    index = try FormatSpec.number(name, &at)
  } else {
    return try named(name, arguments)
  }
  if !arguments.mapping.isUnset {
    throw vm.error(.valueError, "Format string contains positional fields")
  }
  if index &+ 1 >= arguments.args.count {
    throw vm.error(
      .indexError, "Replacement index % out of range for positional args tuple",
      Value(small: index))
  }
  return arguments.args[index &+ 1]
}

private func named(_ name: Text, _ arguments: FormatArguments) throws(Raised) -> Value {
  let key = try intern(name)
  if !arguments.mapping.isUnset { return try getItem(arguments.mapping, key) }
  if !arguments.names.isUnset {
    var index = 0
    while index < arguments.names.header.words {
      if arguments.names.fields[index] == key {
        return arguments.args[arguments.args.count &+ index]
      }
      index &+= 1
    }
  }
  throw vm.raise(try makeException(Value(type: .keyError), argument: key))
}
