import Port

// The module random. Its numbers come from sfc32 (Chris Doty-Humphrey's "small fast counter": 128 bits
// of state, passes PractRand): a few additions on a Cortex-M0, no multiplication. The sequence for a
// seed is the same on every board, and is not CPython's.

/// The generator. All zero means that it was not seeded yet.
struct RandomState {
  var a: UInt32 = 0
  var b: UInt32 = 0
  var c: UInt32 = 0
  var counter: UInt32 = 0

  @inline(__always) init() {}

  @inline(never) mutating func seed(_ seed: UInt32) {
    a = seed
    b = 0x9E37_79B9
    c = 0x2545_F491
    counter = 1
    var round = 0
    while round < 12 {
      _ = next()
      round &+= 1
    }
  }

  @inline(never) mutating func next() -> UInt32 {
    let sum = a &+ b &+ counter
    counter &+= 1
    a = b ^ b >> 9
    b = c &+ c << 3
    c = (c << 21 | c >> 11) &+ sum
    return sum
  }
}

/// The next 32 bits; the first time the port gives a seed.
@inline(never) private func randomBits() -> UInt32 {
  if vm.random.counter == 0 { vm.random.seed(adder_port_random_seed()) }
  return vm.random.next()
}

/// A float in 0 ..< 1 with 24 random bits, as many as it holds.
private func randomFloat() -> Float { Float(randomBits() >> 8) / 16_777_216 }

/// A number in 0 ..< `limit`: the smallest power of two that holds it is tried until one fits.
@inline(never) private func random(below limit: UInt32) -> UInt32 {
  var mask: UInt32 = 1
  while mask < limit &- 1 { mask = mask << 1 | 1 }
  while true {
    let bits = randomBits() & mask
    if bits < limit { return bits }
  }
}

/// `seed(a=None)`
func randomSeed(_ args: Args) -> Value {
  let seed = args.get(0, or: .none)
  vm.random.seed(seed.isNone ? adder_port_random_seed() : hashOf(seed))
  return .none
}

func randomRandom(_ args: Args) -> Value { floatMake(randomFloat()) }

/// `uniform(a, b)`
func randomUniform(_ args: Args) -> Value {
  let low = floatArgument(args[0])
  let high = floatArgument(args[1])
  return floatMake(low + (high - low) * randomFloat())
}

/// `getrandbits(k)`
func randomGetrandbits(_ args: Args) -> Value {
  let count = indexValue(args[0])
  if count < 0 { vm.error(.valueError, "number of bits must be non-negative") }
  return randomInt(bits: count)
}

private func randomInt(bits count: Int) -> Value {
  var result = Value(small: Int32(0))
  var left = count
  while left > 0 {
    // 30 at a time: a small int.
    let width = left < 30 ? left : 30
    let bits = Value(small: Int32(bitPattern: randomBits() >> UInt32(32 &- width)))
    result = intBinary(.leftShift, result, Value(small: width))
    result = intBinary(.or, result, bits)
    left &-= width
  }
  return result
}

/// An int in 0 ..< `limit`, of any size.
private func randomInt(below limit: Value) -> Value {
  if limit.isSmallInt {
    return Value(small: Int32(bitPattern: random(below: UInt32(bitPattern: limit.small))))
  }
  while true {
    let candidate = randomInt(bits: intBitLength(limit))
    if intCompare(candidate, limit) < 0 { return candidate }
  }
}

/// `start` plus a multiple of `step`, before `stop`.
private func randomInRange(
  _ start: Value, _ stop: Value, _ step: Value
) -> Value {
  let one = Value(small: Int32(1))
  let zero = Value(small: Int32(0))
  if intEqual(step, zero) { vm.error(.valueError, "zero step for randrange()") }
  // Up: (stop - start + step - 1) // step; down: (stop - start + step + 1) // step
  let distance = intBinary(.subtract, stop, start)
  let rounding = intBinary(intIsNegative(step) ? .add : .subtract, step, one)
  let count = intBinary(.floorDivide, intBinary(.add, distance, rounding), step)
  if intCompare(count, zero) <= 0 {
    vm.error(
      .valueError, "empty range for randrange() (%, %, %)", repr(of: start),
      repr(of: stop), repr(of: step == one ? distance : step))
  }
  let number = randomInt(below: count)
  return intBinary(.add, start, intBinary(.multiply, number, step))
}

/// `randrange(stop)`, `randrange(start, stop[, step])`
func randomRandrange(_ args: Args) -> Value {
  let first = intFromIndex(args[0])
  let one = Value(small: Int32(1))
  if args.count == 1 {
    if intCompare(first, Value(small: Int32(0))) <= 0 {
      vm.error(.valueError, "empty range for randrange()")
    }
    return randomInt(below: first)
  }
  return randomInRange(
    first, intFromIndex(args[1]), args.count > 2 ? intFromIndex(args[2]) : one)
}

/// `randint(a, b)`: b included.
func randomRandint(_ args: Args) -> Value {
  let one = Value(small: Int32(1))
  return randomInRange(
    intFromIndex(args[0]), intBinary(.add, intFromIndex(args[1]), one), one)
}

/// `choice(sequence)`
func randomChoice(_ args: Args) -> Value {
  let count = length(of: args[0])
  if count == 0 { vm.error(.indexError, "Cannot choose from an empty sequence") }
  return getItem(args[0], Value(small: Int(random(below: UInt32(count)))))
}

/// `shuffle(sequence)`: Fisher and Yates.
func randomShuffle(_ args: Args) -> Value {
  var count = length(of: args[0])
  while count > 1 {
    let other = Value(small: Int(random(below: UInt32(count))))
    count &-= 1
    let last = Value(small: count)
    let item = getItem(args[0], last)
    setItem(args[0], last, getItem(args[0], other))
    setItem(args[0], other, item)
  }
  return .none
}
