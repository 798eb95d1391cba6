// The module gc.

/// gc.collect(): the bytes that were freed, as MicroPython counts them.
func gcCollect(_ args: Args) -> Value {
  let before = heapUsage().used
  collect()
  return Value(small: Int32(truncatingIfNeeded: before &- vm.marker.live))
}

/// gc.mem_free()
func gcMemFree(_ args: Args) -> Value {
  let usage = heapUsage()
  return Value(small: Int32(truncatingIfNeeded: usage.total &- usage.used))
}

/// gc.mem_alloc()
func gcMemAlloc(_ args: Args) -> Value {
  Value(small: Int32(truncatingIfNeeded: heapUsage().used))
}

/// gc.disable(): only noted. The collector runs when memory is short, as CPython frees by counting.
func gcDisable(_ args: Args) -> Value {
  vm.isCollectorDisabled = true
  return .none
}

/// gc.enable()
func gcEnable(_ args: Args) -> Value {
  vm.isCollectorDisabled = false
  return .none
}

/// gc.isenabled()
func gcIsEnabled(_ args: Args) -> Value {
  Value(bool: !vm.isCollectorDisabled)
}

#if !ADDER_SMALL
  /// gc.threshold([bytes]): after so many bytes of allocations there is a collection; -1: when memory is short.
  func gcThreshold(_ args: Args) -> Value {
    if args.count == 0 { return Integer.make(Int64(vm.threshold) &- 1) }
    let bytes = indexValue(args[0])
    vm.threshold = bytes < 0 ? 0 : UInt32(truncatingIfNeeded: bytes) &+ 1
    // What is left of the free run may be more than that.
    heapCloseRun()
    return .none
  }
#endif
