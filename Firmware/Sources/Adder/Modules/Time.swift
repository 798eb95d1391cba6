import Port

// The module time. The epoch is the start of the board, which has no clock of the day.

/// Microseconds to milliseconds without a 64-bit division: 16 bits at a time.
private func milliseconds(_ microseconds: UInt64) -> UInt32 {
  var rest: UInt32 = 0
  var result: UInt32 = 0
  var shift: UInt64 = 64
  while shift != 0 {
    shift &-= 16
    rest = rest << 16 | UInt32(truncatingIfNeeded: microseconds >> shift) & 0xFFFF
    let digit = rest / 1000
    result = result << 16 | digit
    rest &-= digit &* 1000
  }
  return result
}

/// Ticks go round after 2^30, a power of two that small ints hold.
private func ticks(_ count: UInt32) -> Value {
  Value(small: Int32(bitPattern: count & 0x3FFF_FFFF))
}

/// `time()`, `monotonic()`, `perf_counter()`: seconds, a float.
func timeSeconds(_ args: Args) -> Value {
  floatMake(floatFrom(adder_port_ticks_us()) / 1_000_000)
}

/// `time_ns()`, `monotonic_ns()`, `perf_counter_ns()`
func timeNanoseconds(_ args: Args) -> Value {
  Integer.make(Int64(truncatingIfNeeded: adder_port_ticks_us() &* 1000))
}

func timeTicksMs(_ args: Args) -> Value {
  ticks(milliseconds(adder_port_ticks_us()))
}

func timeTicksUs(_ args: Args) -> Value {
  ticks(UInt32(truncatingIfNeeded: adder_port_ticks_us()))
}

/// `ticks_diff(end, start)`: signed, right while they are less than half a round apart.
func timeTicksDiff(_ args: Args) -> Value {
  let difference = intLowBits(intFromIndex(args[0])) &- intLowBits(intFromIndex(args[1]))
  return Value(small: Int32(bitPattern: difference << 2) >> 2)
}

/// `ticks_add(ticks, delta)`
func timeTicksAdd(_ args: Args) -> Value {
  ticks(intLowBits(intFromIndex(args[0])) &+ intLowBits(intFromIndex(args[1])))
}

/// `sleep(seconds)`
func timeSleep(_ args: Args) -> Value {
  guard let seconds = floatValue(args[0]) else {
    vm.error(
      .typeError, "'$' object cannot be interpreted as an integer", args[0])
  }
  if seconds < 0 { negativeSleep() }
  // Whole seconds apart from the rest: a 32-bit float cannot hold both to the microsecond.
  if !(seconds < 1_000_000_000) {
    vm.error(.overflowError, "timestamp too large to convert to C _PyTime_t")
  }
  var whole = UInt32(seconds)
  sleep(UInt32((seconds - Float(whole)) * 1_000_000 + 0.5))
  while whole != 0 {
    sleep(1_000_000)
    whole &-= 1
  }
  return .none
}

func timeSleepMs(_ args: Args) -> Value {
  var left = indexValue(args[0])
  if left < 0 { negativeSleep() }
  while left >= 1000 {
    sleep(1_000_000)
    left &-= 1000
  }
  sleep(UInt32(left) &* 1000)
  return .none
}

func timeSleepUs(_ args: Args) -> Value {
  let microseconds = indexValue(args[0])
  if microseconds < 0 { negativeSleep() }
  sleep(UInt32(truncatingIfNeeded: microseconds))
  return .none
}

/// Ends at once when the console interrupts.
private func sleep(_ microseconds: UInt32) {
  adder_port_sleep_us(microseconds)
  if adder_port_is_interrupted() != 0 { keyboardInterrupt() }
}

private func negativeSleep() -> Never {
  vm.error(.valueError, "sleep length must be non-negative")
}
