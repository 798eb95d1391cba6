// The module math.

/// A number argument as a float; TypeError for anything else.
func floatArgument(_ value: Value) throws(Raised) -> Float {
  if let float = floatValue(value) { return float }
  if let result = try callSpecial(value, .dunderFloat), result.isFloat { return result.float }
  throw vm.error(.typeError, "must be real number, not %", typeName(of: value))
}

private func domainError() -> Raised { vm.error(.valueError, "math domain error") }
private func rangeError() -> Raised { vm.error(.overflowError, "math range error") }

/// A result as Python checks it: NaN or infinity out of finite arguments is an error.
private func checked(_ result: Float, _ x: Float) throws(Raised) -> Value {
  if result.isNaN && !x.isNaN { throw domainError() }
  if result.isInfinite && x.isFinite { throw rangeError() }
  return try floatMake(result)
}

private typealias Unary = (Float) -> Float

@inline(__always)
private func unaryMath(_ args: Args, _ function: Unary) throws(Raised) -> Value {
  let x = try floatArgument(args[0])
  return try checked(function(x), x)
}

func mathExp(_ args: Args) throws(Raised) -> Value { try unaryMath(args, floatExp) }
func mathExpm1(_ args: Args) throws(Raised) -> Value { try unaryMath(args, floatExpm1) }
func mathSin(_ args: Args) throws(Raised) -> Value { try unaryMath(args, floatSin) }
func mathCos(_ args: Args) throws(Raised) -> Value { try unaryMath(args, floatCos) }
func mathTan(_ args: Args) throws(Raised) -> Value { try unaryMath(args, floatTan) }
func mathAsin(_ args: Args) throws(Raised) -> Value { try unaryMath(args, floatAsin) }
func mathAcos(_ args: Args) throws(Raised) -> Value { try unaryMath(args, floatAcos) }
func mathAtan(_ args: Args) throws(Raised) -> Value { try unaryMath(args, floatAtan) }
func mathSinh(_ args: Args) throws(Raised) -> Value { try unaryMath(args, floatSinh) }
func mathCosh(_ args: Args) throws(Raised) -> Value { try unaryMath(args, floatCosh) }
func mathTanh(_ args: Args) throws(Raised) -> Value { try unaryMath(args, floatTanh) }
func mathAsinh(_ args: Args) throws(Raised) -> Value { try unaryMath(args, floatAsinh) }
func mathAcosh(_ args: Args) throws(Raised) -> Value { try unaryMath(args, floatAcosh) }
func mathErf(_ args: Args) throws(Raised) -> Value { try unaryMath(args, floatErf) }
func mathErfc(_ args: Args) throws(Raised) -> Value { try unaryMath(args, floatErfc) }
func mathLogGamma(_ args: Args) throws(Raised) -> Value { try poleChecked(args, floatLogGamma) }
func mathGamma(_ args: Args) throws(Raised) -> Value { try poleChecked(args, floatGamma) }
func mathFabs(_ args: Args) throws(Raised) -> Value {
  try floatMake(abs(try floatArgument(args[0])))
}
func mathDegrees(_ args: Args) throws(Raised) -> Value {
  try floatMake(try floatArgument(args[0]) * 57.29578)
}
func mathRadians(_ args: Args) throws(Raised) -> Value {
  try floatMake(try floatArgument(args[0]) * 0.017453292)
}

/// Γ has poles at zero and the negative integers.
@inline(__always)
private func poleChecked(_ args: Args, _ function: Unary) throws(Raised) -> Value {
  let x = try floatArgument(args[0])
  if x <= 0 && x == floatFloor(x) { throw domainError() }
  return try checked(function(x), x)
}

func mathAtanh(_ args: Args) throws(Raised) -> Value {
  let x = try floatArgument(args[0])
  if abs(x) >= 1 { throw domainError() }
  return try checked(floatAtanh(x), x)
}

func mathSqrt(_ args: Args) throws(Raised) -> Value {
  let x = try floatArgument(args[0])
  if x < 0 { throw domainError() }
  return try floatMake(x.squareRoot())
}

/// A logarithm's argument: positive. An int may be larger than any float.
private func logOf(_ value: Value) throws(Raised) -> Float {
  let x = try floatArgument(value)
  if x <= 0 { throw domainError() }
  if x.isInfinite && value.isHeap(.int) {
    let bits = intBitLength(value)
    let top = try intBinary(.rightShift, value, Value(small: bits &- 30))
    return floatLog(try floatArgument(top)) + Float(bits &- 30) * 0.6931472
  }
  return floatLog(x)
}

/// log(x), log(x, base)
func mathLog(_ args: Args) throws(Raised) -> Value {
  let log = try logOf(args[0])
  if args.count == 1 { return try floatMake(log) }
  let base = try logOf(args[1])
  if base == 0 { throw vm.error(.zeroDivisionError, "float division by zero") }
  return try floatMake(log / base)
}

func mathLog2(_ args: Args) throws(Raised) -> Value {
  let x = try floatArgument(args[0])
  if x <= 0 { throw domainError() }
  if x.isInfinite { return try floatMake(try logOf(args[0]) * 1.442695) }
  return try floatMake(floatLog2(x))
}

func mathLog10(_ args: Args) throws(Raised) -> Value {
  let log = try logOf(args[0])
  var result = log * 0.43429448
  // Exact for powers of ten.
  let nearest = floatFloor(result + 0.5)
  if abs(result - nearest) < 1e-5, nearest >= 0, nearest <= 10,
    floatPower(10, nearest) == floatValue(args[0])
  {
    result = nearest
  }
  return try floatMake(result)
}

func mathLog1p(_ args: Args) throws(Raised) -> Value {
  let x = try floatArgument(args[0])
  if x <= -1 { throw domainError() }
  return try floatMake(floatLog1p(x))
}

func mathPow(_ args: Args) throws(Raised) -> Value {
  let x = try floatArgument(args[0])
  let y = try floatArgument(args[1])
  let result = floatPower(x, y)
  if result.isNaN && !x.isNaN && !y.isNaN || x == 0 && y < 0 { throw domainError() }
  if result.isInfinite && x.isFinite && y.isFinite { throw rangeError() }
  return try floatMake(result)
}

func mathAtan2(_ args: Args) throws(Raised) -> Value {
  try floatMake(floatAtan2(try floatArgument(args[0]), try floatArgument(args[1])))
}

func mathHypot(_ args: Args) throws(Raised) -> Value {
  var sum: Float = 0
  var index = 0
  while index < args.count {
    sum = floatHypot(sum, try floatArgument(args[index]))
    index &+= 1
  }
  return try floatMake(sum)
}

func mathFmod(_ args: Args) throws(Raised) -> Value {
  let x = try floatArgument(args[0])
  let y = try floatArgument(args[1])
  if y.isInfinite && x.isFinite { return try floatMake(x) }
  if x.isInfinite || y == 0 { throw domainError() }
  return try floatMake(floatRemainder(x, y))
}

func mathCopysign(_ args: Args) throws(Raised) -> Value {
  let x = abs(try floatArgument(args[0]))
  return try floatMake(try floatArgument(args[1]).sign == .minus ? -x : x)
}

func mathLdexp(_ args: Args) throws(Raised) -> Value {
  let x = try floatArgument(args[0])
  return try checked(floatLoadExponent(x, try indexValue(args[1])), x)
}

func mathFrexp(_ args: Args) throws(Raised) -> Value {
  let (fraction, power) = floatSplit(try floatArgument(args[0]))
  return try makePair(try floatMake(fraction), Value(small: power))
}

func mathModf(_ args: Args) throws(Raised) -> Value {
  let x = try floatArgument(args[0])
  if x.isInfinite { return try makePair(try floatMake(x < 0 ? -0.0 : 0), try floatMake(x)) }
  let floor = floatFloor(abs(x))
  let whole = x.sign == .minus ? -floor : floor
  let rest = abs(x) - floor
  return try makePair(
    try floatMake(x.sign == .minus ? -rest : rest), try floatMake(whole))
}

/// floor, ceil and trunc: ints stay, objects may have the dunder.
@inline(__always)
private func wholeNumber(
  _ args: Args, _ name: Names, _ round: (Float) -> Float
) throws(Raised) -> Value {
  let value = args[0]
  if value.isInteger { return try intSelf(args) }
  if let x = floatValue(value) { return try intFromFloat(round(x)) }
  if let result = try callSpecial(value, name) { return result }
  return try intFromFloat(round(try floatArgument(value)))
}

func mathFloor(_ args: Args) throws(Raised) -> Value {
  try wholeNumber(args, .dunderFloor, floatFloor)
}
func mathCeil(_ args: Args) throws(Raised) -> Value {
  try wholeNumber(args, .dunderCeil) { -floatFloor(-$0) }
}
func mathTrunc(_ args: Args) throws(Raised) -> Value {
  try wholeNumber(args, .dunderTrunc) { $0 }
}

func mathIsNaN(_ args: Args) throws(Raised) -> Value {
  Value(bool: try floatArgument(args[0]).isNaN)
}
func mathIsInfinite(_ args: Args) throws(Raised) -> Value {
  Value(bool: try floatArgument(args[0]).isInfinite)
}
func mathIsFinite(_ args: Args) throws(Raised) -> Value {
  Value(bool: try floatArgument(args[0]).isFinite)
}

/// isclose(a, b, *, rel_tol=1e-09, abs_tol=0.0)
func mathIsClose(_ args: Args) throws(Raised) -> Value {
  let relative = vm.keywords[0]
  let absolute = vm.keywords[1]
  let a = try floatArgument(args[0])
  let b = try floatArgument(args[1])
  let relativeTolerance = relative.isUnset ? 1e-9 : try floatArgument(relative)
  let absoluteTolerance = absolute.isUnset ? 0 : try floatArgument(absolute)
  if relativeTolerance < 0 || absoluteTolerance < 0 {
    throw vm.error(.valueError, "tolerances must be non-negative")
  }
  if a == b { return .true }
  if !a.isFinite || !b.isFinite { return .false }
  let difference = abs(a - b)
  return Value(
    bool: difference <= relativeTolerance * max(abs(a), abs(b)) || difference <= absoluteTolerance)
}

func mathPi(_ args: Args) throws(Raised) -> Value { try floatMake(3.1415927) }
func mathE(_ args: Args) throws(Raised) -> Value { try floatMake(2.7182817) }
func mathTau(_ args: Args) throws(Raised) -> Value { try floatMake(6.2831855) }
func mathInfinity(_ args: Args) throws(Raised) -> Value { try floatMake(.infinity) }
func mathNaN(_ args: Args) throws(Raised) -> Value { try floatMake(.nan) }
