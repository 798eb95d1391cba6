import Port

/// Four bytes of the random number generator (nRF51 Series Reference Manual, chapter 21; nRF52833
/// Product Specification, 6.19), which runs only while they are taken.
@c @implementation
public func adder_port_random_seed() -> UInt32 {
  let base: UInt = 0x4000_D000
  let valueReady = Register(base + 0x100)
  var seed: UInt32 = 0
  Register(base + 0x000).trigger()  // TASKS_START
  for _ in 0..<4 {
    valueReady.value = 0
    while valueReady.value == 0 {}
    seed = seed << 8 | Register(base + 0x508).value & 0xFF  // VALUE
  }
  Register(base + 0x004).trigger()  // TASKS_STOP
  return seed
}
