// The functions of math that work on integers.

func mathFactorial(_ args: Args) -> Value {
  let n = indexValue(args[0])
  if n < 0 { vm.error(.valueError, "factorial() not defined for negative values") }
  return product(of: 2, through: n)
}

/// first × (first + 1) × ... × last, by halves so that the factors stay of similar size.
private func product(of first: Int, through last: Int) -> Value {
  if first > last { return Value(small: Int32(1)) }
  if first == last { return Value(small: first) }
  let middle = (first &+ last) >> 1
  let low = product(of: first, through: middle)
  return intBinary(.multiply, low, product(of: middle &+ 1, through: last))
}

private func countArgument(_ value: Value, _ name: Literal) -> Int {
  let n = indexValue(value)
  if n < 0 {
    vm.error(
      .valueError, "% must be a non-negative integer", makeString(name))
  }
  return n
}

/// comb(n, k)
func mathComb(_ args: Args) -> Value {
  let n = countArgument(args[0], "n")
  var k = countArgument(args[1], "k")
  if k > n { return Value(small: Int32(0)) }
  if k > n &- k { k = n &- k }
  var result = Value(small: Int32(1))
  var index = 0
  while index < k {
    result = intBinary(.multiply, result, Value(small: n &- index))
    index &+= 1
    result = intBinary(.floorDivide, result, Value(small: index))
  }
  return result
}

/// perm(n), perm(n, k)
func mathPerm(_ args: Args) -> Value {
  let n = countArgument(args[0], "n")
  let k = args.count > 1 && !args[1].isNone ? countArgument(args[1], "k") : n
  return k > n ? Value(small: Int32(0)) : product(of: n &- k &+ 1, through: n)
}

private func greatestCommonDivisor(_ a: Value, _ b: Value) -> Value {
  var x = intAbsolute(a)
  var y = intAbsolute(b)
  while y != Value(small: Int32(0)) {
    let rest = intBinary(.modulo, x, y)
    x = y
    y = rest
  }
  return x
}

/// gcd(*integers)
func mathGCD(_ args: Args) -> Value {
  var result = Value(small: Int32(0))
  var index = 0
  while index < args.count {
    result = greatestCommonDivisor(result, intFromIndex(args[index]))
    index &+= 1
  }
  return result
}

/// lcm(*integers)
func mathLCM(_ args: Args) -> Value {
  var result = Value(small: Int32(1))
  var index = 0
  while index < args.count {
    let value = intAbsolute(intFromIndex(args[index]))
    if value == Value(small: Int32(0)) { return value }
    let divisor = greatestCommonDivisor(result, value)
    result = intBinary(
      .multiply, result, intBinary(.floorDivide, value, divisor))
    index &+= 1
  }
  return result
}

/// isqrt(n): Newton's method from above.
func mathIsqrt(_ args: Args) -> Value {
  let n = intFromIndex(args[0])
  if intIsNegative(n) {
    vm.error(.valueError, "isqrt() argument must be nonnegative")
  }
  if intCompare(n, Value(small: Int32(2))) < 0 { return intAbsolute(n) }
  var x = intBinary(
    .leftShift, Value(small: Int32(1)), Value(small: (intBitLength(n) &+ 1) >> 1))
  while true {
    let quotient = intBinary(.floorDivide, n, x)
    let next = intBinary(
      .rightShift, intBinary(.add, x, quotient), Value(small: Int32(1)))
    if intCompare(next, x) >= 0 { return x }
    x = next
  }
}

/// prod(iterable, *, start=1)
func mathProd(_ args: Args) -> Value {
  var result = vm.keywords[0].isUnset ? Value(small: Int32(1)) : vm.keywords[0]
  let items = iterator(of: args[0])
  while true {
    let item = next(items)
    if item == .exhausted { return result }
    result = binary(.multiply, result, item)
  }
}

/// fsum(iterable): compensated, so that small terms are not lost (Neumaier).
func mathFsum(_ args: Args) -> Value {
  var sum: Float = 0
  var lost: Float = 0
  let items = iterator(of: args[0])
  while true {
    let item = next(items)
    if item == .exhausted { return floatMake(sum + lost) }
    let x = floatArgument(item)
    let total = sum + x
    lost += abs(sum) >= abs(x) ? (sum - total) + x : (x - total) + sum
    sum = total
  }
}
