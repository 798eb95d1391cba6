import Bus

/// Which of the two families' register maps and timings a peripheral follows.
public enum NordicFamily: String, Sendable {
  /// nRF51822: nRF51 Series Reference Manual v3.0.1, nRF51822 Product Specification v3.1.
  case nRF51
  /// nRF52833 Product Specification v1.x.
  case nRF52833
}

/// What the peripherals of one Nordic chip share.
public final class NordicChip {
  public let family: NordicFamily
  public let scheduler: Scheduler
  /// It holds the peripherals that hold the chip, and outlives them.
  public unowned(unsafe) let bus: AddressSpace
  /// Every wire that can be watched.
  public let signals: SignalHub
  /// The GPIO ports by number; filled while the board is built.
  public internal(set) var ports: [PinPort] = []
  /// The 32.768 kHz clock that the CLOCK peripheral starts and the RTCs count.
  let lowFrequencyClock: LowFrequencyClock
  /// Carries events to tasks; nil until it is built, and on a chip without one.
  weak var interconnect: PPI?
  /// Told when the GPIO's DETECT signal rises.
  weak var detectListener: GPIOTE?
  /// The I2C buses of the board.
  public internal(set) var wireBuses: [I2CBus] = []
  /// Pins that wires of the board connect, pair by pair.
  var jumpers: [(from: Board.Pin, to: Board.Pin)] = []
  /// What the radio sends to and hears from.
  public private(set) var ether = Ether()
  weak var radio: Radio?
  weak var power: ClockPower?
  weak var usb: USBD?
  weak var watchdog: WDT?
  weak var uicr: UICR?
  /// The nRF51's MPU; nil on others.
  var regions: CodeRegions?
  /// Where the code is that runs.
  public var programCounter: () -> UInt32 = { 0 }
  /// What hangs on an SPI's pins, by its clock pin and the pin that selects it.
  var serialDevices: [(clock: Board.Pin, select: Board.Pin?, device: any SPIDevice)] = []
  /// Whether the word of flash at an offset is protected against programming and erasing, beyond what
  /// the NVMC itself knows.
  var isFlashProtected: (Int) -> Bool = { _ in false }
  /// Called when the watchdog bites.
  public var onWatchdog: (() -> Void)?
  /// Where every random number of the machine comes from.
  let seed: UInt64
  /// Called when the guest writes SYSTEMOFF.
  public var onSystemOff: (() -> Void)?
  /// Called when the guest switches the NVMC's instruction cache on or off.
  public var onInstructionCache: ((Bool) -> Void)?

  /// - Parameter seed: of the random number generator and the device identity.
  public init(family: NordicFamily, bus: AddressSpace, signals: SignalHub, seed: UInt64) {
    self.family = family
    self.bus = bus
    self.signals = signals
    self.seed = seed
    scheduler = bus.scheduler
    lowFrequencyClock = LowFrequencyClock(coreFrequency: bus.scheduler.frequency)
  }

  /// Lets go of what holds the chip itself, so that all of a machine that ends is freed.
  public func takeApart() {
    ports = []
    wireBuses = []
    serialDevices = []
    regions = nil
    programCounter = { 0 }
    onInstructionCache = nil
    onWatchdog = nil
    onSystemOff = nil
  }

  /// Whether the reset pin does anything.
  public var hasResetPin: Bool { family == .nRF51 || uicr?.resetPin != nil }

  /// Puts the chip's radio into a space that it shares with others.
  public func join(_ shared: Ether) {
    if let radio {
      ether.remove(radio)
      shared.add(radio)
    }
    ether = shared
  }

  /// The DETECT signal of a GPIO port has risen: GPIOTE's PORT event, and in System OFF a wake-up.
  func detectRose() {
    detectListener?.detectRose()
    onDetect?()
  }
  /// Called when DETECT rises.
  public var onDetect: (() -> Void)?

  /// Called when LPCOMP's ANADETECT signal rises: in System OFF a wake-up.
  public var onAnalogueDetect: (() -> Void)?

  /// The number of a port.
  func index(of port: PinPort) -> Int { ports.firstIndex { $0 === port } ?? 0 }

  /// Core cycles in a tick of the 16 MHz peripheral clock.
  var cyclesPerPeripheralTick: UInt64 { max(1, scheduler.frequency / 16_000_000) }

  /// Core cycles in a time in nanoseconds, rounded up.
  func cycles(nanoseconds: UInt64) -> UInt64 {
    let product = nanoseconds.multipliedFullWidth(by: scheduler.frequency)
    let (quotient, remainder) = UInt64(1_000_000_000).dividingFullWidth(product)
    return remainder == 0 ? quotient : quotient + 1
  }

  /// Visits what no peripheral has to itself.
  func visit(_ state: StateArchive) {
    lowFrequencyClock.visit(state)
    ether.visit(state)
  }

  /// Visits which pin a variable stands for.
  func visit(_ pin: inout (port: PinPort, pin: Int)?, _ state: StateArchive) {
    var number = pin.map { index(of: $0.port) << 5 | $0.pin }
    state(&number)
    guard state.isLoading, state.failure == nil else { return }
    pin = number.flatMap { place(ofNumber: $0, state) }
  }

  /// A peripheral, or a member of a group that shares its addresses, by name.
  func peripheral(named name: String) -> NordicPeripheral? {
    for peripheral in bus.peripherals {
      let members: [Peripheral] = (peripheral as? PeripheralGroup)?.members ?? [peripheral]
      if let found = members.first(where: { $0.name == name }) { return found as? NordicPeripheral }
    }
    return nil
  }

  /// A pin by its port's index and its number.
  func place(ofNumber number: Int, _ state: StateArchive) -> (port: PinPort, pin: Int)? {
    guard number >= 0, number >> 5 < ports.count, number & 31 < ports[number >> 5].count else {
      state.fail("there is no such pin")
      return nil
    }
    return (ports[number >> 5], number & 31)
  }

  /// The port and pin that a PSEL value names; nil when it disconnects or names no pin.
  func pin(selectedBy value: UInt32) -> (port: PinPort, pin: Int)? {
    guard value >> 31 == 0 else { return nil }
    let port = family == .nRF51 ? 0 : Int(value >> 5 & 1)
    let pin = Int(value & 31)
    guard port < ports.count, pin < ports[port].count else { return nil }
    return (ports[port], pin)
  }
}

/// A small seeded generator (SplitMix64, Steele et al., OOPSLA 2014).
struct SplitMix64: StateValue {
  private var state: UInt64

  static var blank: SplitMix64 { SplitMix64(seed: 0) }

  mutating func visit(_ archive: StateArchive) { archive(&state) }

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
