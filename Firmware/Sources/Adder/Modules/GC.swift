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
