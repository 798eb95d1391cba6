// The module math.

/// A number argument as a float; TypeError for anything else.
func floatArgument(_ value: Value) -> Float {
  if let float = floatValue(unwrapped(value)) { return float }
  if let result = callSpecial(value, .dunderFloat) ?? callSpecial(value, .dunderIndex),
    let float = floatValue(result)
  {
    return float
  }
  vm.error(.typeError, "must be real number, not $", value)
}

private func domainError() -> Never { vm.error(.valueError, "math domain error") }
private func rangeError() -> Never { vm.error(.overflowError, "math range error") }

/// A result as Python checks it: NaN or infinity out of finite arguments is an error.
private func checked(_ result: Float, _ x: Float) -> Value {
  if result.isNaN && !x.isNaN { domainError() }
  if result.isInfinite && x.isFinite { rangeError() }
  return floatMake(result)
}

private typealias Unary = (Float) -> Float

@inline(__always)
private func unaryMath(_ args: Args, _ function: Unary) -> Value {
  let x = floatArgument(args[0])
  return checked(function(x), x)
}

func mathExp(_ args: Args) -> Value { unaryMath(args, floatExp) }
func mathExpm1(_ args: Args) -> Value { unaryMath(args, floatExpm1) }
func mathSin(_ args: Args) -> Value { unaryMath(args, floatSin) }
func mathCos(_ args: Args) -> Value { unaryMath(args, floatCos) }
func mathTan(_ args: Args) -> Value { unaryMath(args, floatTan) }
func mathAsin(_ args: Args) -> Value { unaryMath(args, floatAsin) }
func mathAcos(_ args: Args) -> Value { unaryMath(args, floatAcos) }
func mathAtan(_ args: Args) -> Value { unaryMath(args, floatAtan) }
func mathSinh(_ args: Args) -> Value { unaryMath(args, floatSinh) }
func mathCosh(_ args: Args) -> Value { unaryMath(args, floatCosh) }
func mathTanh(_ args: Args) -> Value { unaryMath(args, floatTanh) }
func mathAsinh(_ args: Args) -> Value { unaryMath(args, floatAsinh) }
func mathAcosh(_ args: Args) -> Value { unaryMath(args, floatAcosh) }
func mathErf(_ args: Args) -> Value { unaryMath(args, floatErf) }
func mathErfc(_ args: Args) -> Value { unaryMath(args, floatErfc) }
func mathLogGamma(_ args: Args) -> Value { poleChecked(args, floatLogGamma) }
func mathGamma(_ args: Args) -> Value { poleChecked(args, floatGamma) }
func mathFabs(_ args: Args) -> Value {
  floatMake(abs(floatArgument(args[0])))
}
func mathDegrees(_ args: Args) -> Value {
  floatMake(floatArgument(args[0]) * 57.29577951308232087680)
}
func mathRadians(_ args: Args) -> Value {
  floatMake(floatArgument(args[0]) * 0.01745329251994329577)
}

/// Γ has poles at zero and the negative integers.
@inline(__always)
private func poleChecked(_ args: Args, _ function: Unary) -> Value {
  let x = floatArgument(args[0])
  if x <= 0 && x == floatFloor(x) { domainError() }
  return checked(function(x), x)
}

func mathAtanh(_ args: Args) -> Value {
  let x = floatArgument(args[0])
  if abs(x) >= 1 { domainError() }
  return checked(floatAtanh(x), x)
}

func mathSqrt(_ args: Args) -> Value {
  let x = floatArgument(args[0])
  if x < 0 { domainError() }
  return floatMake(x.squareRoot())
}

/// A logarithm's argument: positive. An int may be larger than any float.
private func logOf(_ value: Value) -> Float {
  let x = floatArgument(value)
  if x <= 0 { domainError() }
  if x.isInfinite && value.isHeap(.int) {
    let bits = intBitLength(value)
    let top = intBinary(.rightShift, value, Value(small: bits &- 30))
    return floatLog(floatArgument(top)) + Float(bits &- 30) * 0.69314718055994530942
  }
  return floatLog(x)
}

/// log(x), log(x, base)
func mathLog(_ args: Args) -> Value {
  let log = logOf(args[0])
  if args.count == 1 { return floatMake(log) }
  let base = logOf(args[1])
  if base == 0 { vm.error(.zeroDivisionError, "float division by zero") }
  return floatMake(log / base)
}

func mathLog2(_ args: Args) -> Value {
  let x = floatArgument(args[0])
  if x <= 0 { domainError() }
  if x.isInfinite { return floatMake(logOf(args[0]) * 1.44269504088896340736) }
  return floatMake(floatLog2(x))
}

func mathLog10(_ args: Args) -> Value {
  let log = logOf(args[0])
  #if ADDER_FLOAT64
    if let x = floatValue(args[0]), x.isFinite { return floatMake(floatLog10(x)) }
  #endif
  var result = log * 0.43429448190325182765
  // Exact for powers of ten.
  let nearest = floatFloor(result + 0.5)
  if abs(result - nearest) < 1e-5, nearest >= 0, nearest <= 10,
    floatPower(10, nearest) == floatValue(args[0])
  {
    result = nearest
  }
  return floatMake(result)
}

func mathLog1p(_ args: Args) -> Value {
  let x = floatArgument(args[0])
  if x <= -1 { domainError() }
  return floatMake(floatLog1p(x))
}

func mathPow(_ args: Args) -> Value {
  let x = floatArgument(args[0])
  let y = floatArgument(args[1])
  let result = floatPower(x, y)
  if result.isNaN && !x.isNaN && !y.isNaN || x == 0 && y < 0 { domainError() }
  if result.isInfinite && x.isFinite && y.isFinite { rangeError() }
  return floatMake(result)
}

func mathAtan2(_ args: Args) -> Value {
  floatMake(floatAtan2(floatArgument(args[0]), floatArgument(args[1])))
}

func mathHypot(_ args: Args) -> Value {
  var sum: Float = 0
  var index = 0
  while index < args.count {
    sum = floatHypot(sum, floatArgument(args[index]))
    index &+= 1
  }
  return floatMake(sum)
}

func mathFmod(_ args: Args) -> Value {
  let x = floatArgument(args[0])
  let y = floatArgument(args[1])
  if y.isInfinite && x.isFinite { return floatMake(x) }
  if x.isInfinite || y == 0 { domainError() }
  return floatMake(floatRemainder(x, y))
}

func mathCopysign(_ args: Args) -> Value {
  let x = abs(floatArgument(args[0]))
  return floatMake(floatArgument(args[1]).sign == .minus ? -x : x)
}

func mathLdexp(_ args: Args) -> Value {
  let x = floatArgument(args[0])
  return checked(floatLoadExponent(x, indexValue(args[1])), x)
}

func mathFrexp(_ args: Args) -> Value {
  let (fraction, power) = floatSplit(floatArgument(args[0]))
  return makePair(floatMake(fraction), Value(small: power))
}

func mathModf(_ args: Args) -> Value {
  let x = floatArgument(args[0])
  if x.isInfinite { return makePair(floatMake(x < 0 ? -0.0 : 0), floatMake(x)) }
  let floor = floatFloor(abs(x))
  let whole = x.sign == .minus ? -floor : floor
  let rest = abs(x) - floor
  return makePair(
    floatMake(x.sign == .minus ? -rest : rest), floatMake(whole))
}

/// floor, ceil and trunc: ints stay, objects may have the dunder.
@inline(__always)
private func wholeNumber(
  _ args: Args, _ name: Names, _ round: (Float) -> Float
) -> Value {
  let value = args[0]
  if value.isInteger { return intSelf(args) }
  if let x = floatValue(value) { return intFromFloat(round(x)) }
  if let result = callSpecial(value, name) { return result }
  return intFromFloat(round(floatArgument(value)))
}

func mathFloor(_ args: Args) -> Value {
  wholeNumber(args, .dunderFloor, floatFloor)
}
func mathCeil(_ args: Args) -> Value {
  wholeNumber(args, .dunderCeil) { -floatFloor(-$0) }
}
func mathTrunc(_ args: Args) -> Value {
  wholeNumber(args, .dunderTrunc) { $0 }
}

func mathIsNaN(_ args: Args) -> Value {
  Value(bool: floatArgument(args[0]).isNaN)
}
func mathIsInfinite(_ args: Args) -> Value {
  Value(bool: floatArgument(args[0]).isInfinite)
}
func mathIsFinite(_ args: Args) -> Value {
  Value(bool: floatArgument(args[0]).isFinite)
}

/// isclose(a, b, *, rel_tol=1e-09, abs_tol=0.0)
func mathIsClose(_ args: Args) -> Value {
  let relative = vm.keywords[0]
  let absolute = vm.keywords[1]
  let a = floatArgument(args[0])
  let b = floatArgument(args[1])
  let relativeTolerance = relative.isUnset ? 1e-9 : floatArgument(relative)
  let absoluteTolerance = absolute.isUnset ? 0 : floatArgument(absolute)
  if relativeTolerance < 0 || absoluteTolerance < 0 {
    vm.error(.valueError, "tolerances must be non-negative")
  }
  if a == b { return .true }
  if !a.isFinite || !b.isFinite { return .false }
  let difference = abs(a - b)
  return Value(
    bool: difference <= relativeTolerance * max(abs(a), abs(b)) || difference <= absoluteTolerance)
}

func mathPi(_ args: Args) -> Value { floatMake(3.14159265358979323846) }
func mathE(_ args: Args) -> Value { floatMake(2.71828182845904523536) }
func mathTau(_ args: Args) -> Value { floatMake(6.28318530717958647692) }
func mathInfinity(_ args: Args) -> Value { floatMake(.infinity) }
func mathNaN(_ args: Args) -> Value { floatMake(.nan) }
