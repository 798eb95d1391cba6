// String literals as values: adjacent ones joined, f-strings as the pieces of a `buildString`.

/// Pieces of an f-string that are in registers before they are joined.
private let pieceLimit: UInt8 = 20

extension Compiler {
  /// At a string.
  mutating func stringLiteral() -> Operand {
    let base = function.temps
    var builder = StringBuilder()
    let isBytes = stringFlags & StringFlags.bytes != 0
    var count: UInt8 = 0
    repeat {
      if (stringFlags & StringFlags.bytes != 0) != isBytes {
        syntaxError("cannot mix bytes and nonbytes literals")
      }
      while stringBody(&builder) {
        piece(&builder, base, &count)
        field(&builder, base, &count)
      }
      next()
    } while token == .string
    if isBytes {
      let result = makeBytes(builder.text)
      builder.discard()
      return Operand(constant: result)
    }
    if count == 0 {
      // Short strings are likely to be compared, or to be names.
      if builder.count <= 24 {
        let result = intern(builder.text)
        builder.discard()
        return Operand(constant: result)
      }
      return Operand(constant: builder.finish())
    }
    piece(&builder, base, &count)
    function.temps = base
    if count == 1 {
      _ = newTemp()
      return Operand(register: base)
    }
    emit(.buildString, 0, base, count)
    return pending(4)
  }

  /// What the builder holds becomes a piece.
  private mutating func piece(
    _ builder: inout StringBuilder, _ base: UInt8, _ count: inout UInt8
  ) {
    if builder.count == 0 { return }
    let text = builder.finish()
    place(Operand(constant: text), base &+ count)
    added(base, &count)
  }

  private mutating func added(_ base: UInt8, _ count: inout UInt8) {
    count &+= 1
    if count < pieceLimit { return }
    emit(.buildString, base, base, count)
    count = 1
    function.temps = base &+ 1
  }

  /// Behind the `{` of a field; up to behind its `}`.
  private mutating func field(
    _ builder: inout StringBuilder, _ base: UInt8, _ count: inout UInt8
  ) {
    checkStack()
    let outer = (quote, stringFlags)
    let outerField = fieldDepth
    let start = position
    depth &+= 1
    fieldDepth = depth
    defer { fieldDepth = outerField }
    next()
    if token == .rightBrace { syntaxError("f-string: empty expression not allowed") }
    let slot = base &+ count
    function.temps = slot
    let startMark = mark()
    var operand = expressionList()
    var conversion: UInt8 = 0
    (quote, stringFlags) = outer
    if token == .assign {
      // The text of the expression comes first.
      takeBack(to: startMark)
      let end = position
      seek(start)
      while position < end {
        builder.append(byte: char)
        advance()
      }
      while char == UInt8(ascii: " ") {
        builder.append(byte: char)
        advance()
      }
      piece(&builder, base, &count)
      conversion = UInt8(ascii: "r")
      return fieldValue(startMark, base, &count, conversion, outer)
    }
    finishField(&operand, base, &count, conversion, outer)
  }

  /// Compiles the expression of a field with `=` again, now behind its text.
  private mutating func fieldValue(
    _ start: Mark, _ base: UInt8, _ count: inout UInt8, _ conversion: UInt8,
    _ outer: (UInt8, UInt8)
  ) {
    function.temps = base &+ count
    go(to: start)
    var operand = expressionList()
    (quote, stringFlags) = outer
    next()
    finishField(&operand, base, &count, conversion, outer)
  }

  /// At what follows the expression of a field: conversion, specification, `}`.
  private mutating func finishField(
    _ operand: inout Operand, _ base: UInt8, _ count: inout UInt8, _ standard: UInt8,
    _ outer: (UInt8, UInt8)
  ) {
    let slot = base &+ count
    var conversion = standard
    let value = register(of: operand, slot)
    function.temps = slot
    if token == .exclamation {
      conversion = char
      if conversion != UInt8(ascii: "r") && conversion != UInt8(ascii: "s")
        && conversion != UInt8(ascii: "a")
      {
        syntaxError("f-string: invalid conversion character: expected 's', 'r', or 'a'")
      }
      advance()
      next()
    }
    _ = newTemp()
    if token == .colon || token == .walrus {
      seek(tokenStart &+ 1)
      (quote, stringFlags) = outer
      if standard != 0 && conversion == standard { conversion = 0 }
      let specification = self.specification(slot &+ 1)
      emit(.formatSpec, slot, value, specification, conversion)
      advance()
      depth &-= 1
    } else {
      if token != .rightBrace { syntaxError("f-string: expecting '}'") }
      emit(.format, slot, value, conversion)
    }
    (quote, stringFlags) = outer
    function.temps = slot &+ 1
    added(base, &count)
  }

  /// Behind the colon of a field: its specification into a register, up to the `}`.
  private mutating func specification(_ base: UInt8) -> UInt8 {
    var builder = StringBuilder()
    var count: UInt8 = 0
    function.temps = base
    while stringBody(&builder, spec: true) {
      piece(&builder, base, &count)
      field(&builder, base, &count)
    }
    if count == 0 {
      return place(Operand(constant: intern(builder.finish())), base)
    }
    piece(&builder, base, &count)
    function.temps = base
    _ = newTemp()
    if count != 1 { emit(.buildString, base, base, count) }
    return base
  }
}
