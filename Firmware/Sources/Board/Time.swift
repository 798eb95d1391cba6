import BoardSupport
import Port

/// TIMER0 as a free-running 32-bit microsecond counter (nRF51 Series Reference Manual, chapter 18;
/// nRF52833 Product Specification, 6.28): the one timer of the nRF51 that has 32 bits.
public enum Time {
  private static let base: UInt = 0x4000_8000
  nonisolated(unsafe) private static var last: UInt32 = 0
  nonisolated(unsafe) private static var wraps: UInt32 = 0

  /// Starts the counter at zero.
  public static func start() {
    Register(base + 0x508).value = 3  // BITMODE: 32 bits
    Register(base + 0x510).value = 4  // PRESCALER: 16 MHz / 2^4
    Register(base + 0x304).value = 1 << 17  // INTENSET: COMPARE[1]
    // A pending interrupt is an event for WFE, whether or not anybody takes it (SCR.SEVONPEND).
    Register(0xE000_ED10).value = 1 << 4
    Register(base + 0x00C).trigger()  // TASKS_CLEAR
    Register(base + 0x000).trigger()  // TASKS_START
  }

  /// The counter now. Wraps after 71 minutes.
  static var now: UInt32 {
    Register(base + 0x040).trigger()  // TASKS_CAPTURE[0]
    return Register(base + 0x540).value  // CC[0]
  }

  /// Sleeps until so many microseconds have passed, or the interrupt key comes.
  static func sleep(_ microseconds: UInt32) {
    let start = now
    Register(base + 0x544).value = start &+ microseconds  // CC[1]
    Register(base + 0x144).value = 0  // EVENTS_COMPARE[1]
    Register(0xE000_E280).value = 1 << 8  // NVIC_ICPR: TIMER0
    // What comes between the look and WFE is an event, too.
    while now &- start < microseconds && adder_port_is_interrupted() == 0 {
      support_wait_for_event()
    }
  }

  /// The counter with its wraps counted, which takes one call in 71 minutes.
  static var extended: UInt64 {
    let now = now
    if now < last { wraps &+= 1 }
    last = now
    return UInt64(wraps) << 32 | UInt64(now)
  }
}

@c @implementation
public func adder_port_ticks_us() -> UInt64 {
  Time.extended
}

@c @implementation
public func adder_port_sleep_us(_ microseconds: UInt32) {
  Time.sleep(microseconds)
}
