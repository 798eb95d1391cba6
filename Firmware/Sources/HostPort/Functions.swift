import Port

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

@c @implementation
public func adder_port_write(_ bytes: UnsafePointer<UInt8>, _ count: Int) {
  HostPort.state.sink(UnsafeBufferPointer(start: bytes, count: count))
}

@c @implementation
public func adder_port_read_source(
  _ offset: UInt32, _ buffer: UnsafeMutablePointer<UInt8>, _ count: Int
) -> Int {
  let taken = min(count, max(HostPort.state.source.count - Int(offset), 0))
  guard taken > 0 else { return 0 }
  HostPort.state.source.withUnsafeBufferPointer { source in
    buffer.update(from: source.baseAddress! + Int(offset), count: taken)
  }
  return taken
}

@c @implementation
public func adder_port_ticks_us() -> UInt64 {
  if let slept = HostPort.state.slept {
    // Time goes by, or who waits for it would wait for ever.
    HostPort.state.slept = slept + 1
    return slept
  }
  var now = timespec()
  clock_gettime(CLOCK_MONOTONIC, &now)
  return UInt64(now.tv_sec) * 1_000_000 + UInt64(now.tv_nsec) / 1000
}

@c @implementation
public func adder_port_sleep_us(_ microseconds: UInt32) {
  if let slept = HostPort.state.slept {
    HostPort.state.slept = slept + UInt64(microseconds)
  } else {
    usleep(microseconds)
  }
}

@c @implementation
public func adder_port_random_seed() -> UInt32 {
  HostPort.state.seed ?? UInt32.random(in: .min ... .max)
}

@c @implementation
public func adder_port_stack_limit() -> UInt {
  HostPort.state.stackLimit
}

@c @implementation
public func adder_port_stack_base() -> UInt {
  HostPort.state.stackBase
}

@c @implementation
public func adder_port_read() -> Int {
  HostPort.state.input()
}

/// All that will be typed is there.
@c @implementation
public func adder_port_can_read() -> Bool { true }
