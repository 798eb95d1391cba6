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

func stringFormat(_ args: Args) -> Value {
  var arguments = FormatArguments(args: args, names: vm.keywords[0], mapping: .unset)
  return formatFields(args[0], &arguments)
}

func stringFormatMap(_ args: Args) -> Value {
  var arguments = FormatArguments(args: args, names: .unset, mapping: args[1])
  return formatFields(args[0], &arguments)
}

private func formatFields(
  _ format: Value, _ arguments: inout FormatArguments
) -> Value {
  var builder = StringBuilder()
  expand(format.text, &arguments, depth: 2, into: &builder)
  return builder.finish()
}

private func expand(
  _ text: Text, _ arguments: inout FormatArguments, depth: Int,
  into builder: inout StringBuilder
) {
  if depth == 0 { vm.error(.valueError, "Max string recursion exceeded") }
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
        vm.error(.valueError, "Single '}' encountered in format string")
      } else {
        if at == text.count {
          vm.error(.valueError, "Single '{' encountered in format string")
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
        if nesting != 0 { vm.error(.valueError, "expected '}' before end of string") }
        field(text.slice(at, end), &arguments, depth: depth, into: &builder)
        at = end &+ 1
        continue
      }
    }
    builder.append(byte: byte)
  }
}

/// `name!conversion:spec`
private func field(
  _ text: Text, _ arguments: inout FormatArguments, depth: Int,
  into builder: inout StringBuilder
) {
  var end = 0
  var brackets = 0
  while end < text.count {
    let byte = text[end]
    if byte == UInt8(ascii: "[") { brackets &+= 1 }
    if byte == UInt8(ascii: "]") { brackets &-= 1 }
    if brackets <= 0 && (byte == UInt8(ascii: "!") || byte == UInt8(ascii: ":")) { break }
    end &+= 1
  }
  let value = lookUp(text.slice(0, end), &arguments)
  var conversion: UInt8 = 0
  if end < text.count && text[end] == UInt8(ascii: "!") {
    if end &+ 1 >= text.count {
      vm.error(.valueError, "unmatched '{' in format spec")
    }
    conversion = text[end &+ 1]
    end &+= 2
    if end < text.count && text[end] != UInt8(ascii: ":") {
      vm.error(.valueError, "expected ':' after conversion specifier")
    }
  }
  if end >= text.count {
    return formatField(value, conversion, Text(""), into: &builder)
  }
  var spec = StringBuilder()
  expand(text.slice(end &+ 1, text.count), &arguments, depth: depth &- 1, into: &spec)
  formatField(value, conversion, spec.text, into: &builder)
  spec.discard()
}

/// Appends a value as a replacement field shows it: converted (`s`, `r`, `a` or 0), then formatted,
/// by its own `__format__` if it has one. f-strings use it too.
func formatField(
  _ value: Value, _ conversion: UInt8, _ spec: Text, into builder: inout StringBuilder
) {
  var converted = value
  switch conversion {
  case 0: break
  case UInt8(ascii: "s"): converted = str(of: value)
  case UInt8(ascii: "r"): converted = repr(of: value)
  case UInt8(ascii: "a"): converted = ascii(of: value)
  default:
    vm.error(
      .valueError, "Unknown conversion specifier %", Value(character: conversion & 0x7F))
  }
  if converted.isHeap(.instance) || converted.isHeap(.exception) {
    return builder.append(formatText(converted, makeString(spec)).text)
  }
  formatValue(converted, spec: spec, into: &builder)
}

/// `name`, `0`, ``, each with `.attribute` and `[key]` behind it.
private func lookUp(_ text: Text, _ arguments: inout FormatArguments) -> Value {
  var end = 0
  while end < text.count && text[end] != UInt8(ascii: ".") && text[end] != UInt8(ascii: "[") {
    end &+= 1
  }
  var value = first(text.slice(0, end), &arguments)
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
    if part.count == 0 { vm.error(.valueError, "Empty attribute in format string") }
    if isAttribute {
      value = getAttribute(value, intern(part))
    } else {
      if end == text.count { vm.error(.valueError, "Missing ']' in format string") }
      end &+= 1
      let index = isDigit(part[0]) ? intParse(part, base: 10) : .unset
      value = getItem(value, index.isUnset ? makeString(part) : index)
    }
  }
  return value
}

private func first(_ name: Text, _ arguments: inout FormatArguments) -> Value {
  var index = 0
  if name.count == 0 {
    if arguments.manual {
      vm.error(
        .valueError,
        "cannot switch from manual field specification to automatic field numbering")
    }
    index = arguments.next
    arguments.next &+= 1
  } else if isDigit(name[0]) {
    if arguments.next != 0 {
      vm.error(
        .valueError,
        "cannot switch from automatic field numbering to manual field specification")
    }
    arguments.manual = true
    var at = 0
    index = FormatSpec.number(name, &at)
  } else {
    return named(name, arguments)
  }
  if !arguments.mapping.isUnset {
    vm.error(.valueError, "Format string contains positional fields")
  }
  if index &+ 1 >= arguments.args.count {
    vm.error(
      .indexError, "Replacement index % out of range for positional args tuple",
      Value(small: index))
  }
  return arguments.args[index &+ 1]
}

private func named(_ name: Text, _ arguments: FormatArguments) -> Value {
  let key = intern(name)
  if !arguments.mapping.isUnset { return getItem(arguments.mapping, key) }
  if !arguments.names.isUnset {
    var index = 0
    while index < arguments.names.header.words {
      if arguments.names.fields[index] == key {
        return arguments.args[arguments.args.count &+ index]
      }
      index &+= 1
    }
  }
  raise(makeException(Value(type: .keyError), argument: key))
}
