// complex: two floats in a raw heap object.

struct Complex {
  var real: Float
  var imaginary: Float

  var value: Value {
    let object = allocate(.complex, payload: 2 &* MemoryLayout<Float>.size)
    object.setFloat(0, real)
    object.setFloat(1, imaginary)
    return object
  }

  static func * (a: Complex, b: Complex) -> Complex {
    Complex(
      real: a.real * b.real - a.imaginary * b.imaginary,
      imaginary: a.real * b.imaginary + a.imaginary * b.real)
  }

  /// By the larger part of the divisor, so that nothing overflows on the way.
  static func / (a: Complex, b: Complex) -> Complex {
    if abs(b.real) >= abs(b.imaginary) {
      if b.real == 0 { vm.error(.zeroDivisionError, "complex division by zero") }
      let ratio = b.imaginary / b.real
      let whole = b.real + b.imaginary * ratio
      return Complex(
        real: (a.real + a.imaginary * ratio) / whole,
        imaginary: (a.imaginary - a.real * ratio) / whole)
    }
    let ratio = b.real / b.imaginary
    let whole = b.real * ratio + b.imaginary
    return Complex(
      real: (a.real * ratio + a.imaginary) / whole,
      imaginary: (a.imaginary * ratio - a.real) / whole)
  }

  /// Small whole exponents by multiplication, as CPython does.
  func power(_ b: Complex) -> Complex {
    let isZero = real == 0 && imaginary == 0
    if isZero && (b.imaginary != 0 || b.real < 0) {
      vm.error(.zeroDivisionError, "0.0 to a negative or complex power")
    }
    if b.imaginary == 0 && b.real == floatFloor(b.real) && abs(b.real) <= 100 {
      var result = Complex(real: 1, imaginary: 0)
      var left = Int32(abs(b.real))
      var square = self
      while left != 0 {
        if left & 1 != 0 { result = result * square }
        square = square * square
        left >>= 1
      }
      return b.real > 0 ? result : Complex(real: 1, imaginary: 0) / result
    }
    if isZero { return self }
    let size = floatHypot(real, imaginary)
    let angle = floatAtan2(imaginary, real)
    var length = floatPower(size, b.real)
    var phase = angle * b.real
    if b.imaginary != 0 {
      length /= floatExp(angle * b.imaginary)
      phase += b.imaginary * floatLog(size)
    }
    return Complex(real: length * floatCos(phase), imaginary: length * floatSin(phase))
  }
}

/// A complex, float, int or bool as a complex; nil for other types.
func complexValue(_ value: Value) -> Complex? {
  if value.isHeap(.complex) {
    return Complex(
      real: value.float(0),
      imaginary: value.float(1))
  }
  return floatValue(value).map { Complex(real: $0, imaginary: 0) }
}

/// `a op b` where one is complex; `.notImplemented` unless the other is a number.
func complexBinary(_ op: BinaryOperator, _ a: Value, _ b: Value) -> Value {
  guard let x = complexValue(a), let y = complexValue(b) else { return .notImplemented }
  switch op {
  case .add:
    return Complex(real: x.real + y.real, imaginary: x.imaginary + y.imaginary).value
  case .subtract:
    return Complex(real: x.real - y.real, imaginary: x.imaginary - y.imaginary).value
  case .multiply: return (x * y).value
  case .trueDivide: return (x / y).value
  case .power: return x.power(y).value
  default: return .notImplemented
  }
}

/// `-a`, `+a`; the others are no operators of a complex.
func complexNegate(_ value: Value) -> Value {
  Complex(
    real: -value.float(0),
    imaginary: -value.float(1)
  ).value
}

func complexEqual(_ a: Value, _ b: Value) -> Bool {
  guard let x = complexValue(a), let y = complexValue(b) else { return false }
  return x.real == y.real && x.imaginary == y.imaginary
}

func complexHash(_ value: Value) -> UInt32 {
  floatHash(value.float(0))
    &+ floatHash(value.float(1)) &* 1_000_003
}

/// `(1+2j)`, or `2j` if the real part is 0.0.
func complexRepr(_ value: Value, into builder: inout StringBuilder) {
  // Zero with a sign counts.
  let real = value.float(0).bitPattern
  let imaginary = value.float(1)
  if real != 0 {
    builder.append("(")
    complexPart(Float(bitPattern: real), into: &builder)
    if imaginary.sign == .plus || imaginary.isNaN { builder.append("+") }
  }
  complexPart(imaginary, into: &builder)
  builder.append(real != 0 ? "j)" : "j")
}

/// A float without the `.0` of a whole one.
func complexPart(_ float: Float, into builder: inout StringBuilder) {
  var text = StringBuilder()
  floatRepr(float, into: &text)
  let all = text.text
  let isWhole =
    all.count > 2 && all[all.count &- 1] == UInt8(ascii: "0")
    && all[all.count &- 2] == UInt8(ascii: ".")
  builder.append(Text(all.start, isWhole ? all.count &- 2 : all.count))
  text.discard()
}

/// What `text` says as `complex(text)` takes it; nil if it is malformed.
func complexParse(_ text: Text) -> Complex? {
  var start = 0
  var end = text.count
  while start < end && text[start] <= 32 { start &+= 1 }
  while start < end && text[end &- 1] <= 32 { end &-= 1 }
  if end &- start > 1 && text[start] == UInt8(ascii: "(")
    && text[end &- 1] == UInt8(ascii: ")")
  {
    start &+= 1
    end &-= 1
  }
  let all = Text(text.start + start, end &- start)
  if all.count == 0 || all[all.count &- 1] <= 32 || all[0] <= 32 { return nil }
  if all[all.count &- 1] | 0x20 != UInt8(ascii: "j") {
    return floatParse(all).map { Complex(real: $0, imaginary: 0) }
  }
  // The sign between the parts: the last one that is none of an exponent.
  var split = all.count &- 2
  while split > 0 {
    let isSign = all[split] == UInt8(ascii: "+") || all[split] == UInt8(ascii: "-")
    if isSign && all[split &- 1] | 0x20 != UInt8(ascii: "e") { break }
    split &-= 1
  }
  if split < 0 { split = 0 }
  let tail = Text(all.start + split, all.count &- 1 &- split)
  var imaginary: Float? = nil
  if tail.count == 0 || (tail.count == 1 && tail[0] < 48) {
    imaginary = tail.count == 1 && tail[0] == UInt8(ascii: "-") ? -1 : 1
  } else {
    imaginary = floatParse(tail)
  }
  let real = split == 0 ? 0 : floatParse(Text(all.start, split))
  guard let real, let imaginary else { return nil }
  return Complex(real: real, imaginary: imaginary)
}

// MARK: Natives

/// A number for `complex`, by its methods if need be; nil for other types.
private func number(_ value: Value) -> Complex? {
  if let plain = complexValue(unwrapped(value)) { return plain }
  if let result = callSpecial(value, .dunderComplex) {
    if !result.isHeap(.complex) {
      vm.error(
        .typeError, "$.__complex__ returned non-complex (type $)", value,
        result)
    }
    return complexValue(result)
  }
  if let result = callSpecial(value, .dunderFloat) ?? callSpecial(value, .dunderIndex) {
    return complexValue(result)
  }
  return nil
}

/// complex(real=0, imag=0), complex(text)
func complexNew(_ args: Args) -> Value {
  let first = args.get(1, or: vm.keywords[0])
  let second = args.get(2, or: vm.keywords[1])
  if first.isString {
    if !second.isUnset {
      vm.error(.typeError, "complex() can't take second arg if first is a string")
    }
    guard let result = complexParse(first.text) else {
      vm.error(.valueError, "complex() arg is a malformed string")
    }
    return result.value
  }
  if second.isString { vm.error(.typeError, "complex() second arg can't be a string") }
  guard let x = first.isUnset ? Complex(real: 0, imaginary: 0) : number(first) else {
    vm.error(
      .typeError, "complex() first argument must be a string or a number, not '$'",
      first)
  }
  if second.isUnset { return first.isHeap(.complex) ? first : x.value }
  guard let y = number(second) else {
    vm.error(
      .typeError, "complex() second argument must be a number, not '$'", second)
  }
  // Not 0.0 added to -0.0, which would lose the sign.
  return Complex(
    real: y.imaginary == 0 ? x.real : x.real - y.imaginary,
    imaginary: x.imaginary == 0 ? y.real : x.imaginary + y.real
  ).value
}
/// complex.conjugate()
func complexConjugate(_ args: Args) -> Value {
  Complex(
    real: args[0].float(0),
    imaginary: -args[0].float(1)
  ).value
}
func complexReal(_ args: Args) -> Value {
  floatMake(args[0].float(0))
}
func complexImaginary(_ args: Args) -> Value {
  floatMake(args[0].float(1))
}
