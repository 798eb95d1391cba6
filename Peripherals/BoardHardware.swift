import Bus

/// A board's memories and peripherals, built and mapped into an address space. The processor is not
/// part of it.
public final class BoardHardware {
  public let board: Board
  /// What the peripherals of a Nordic chip share; nil on other boards.
  public let nordic: NordicChip?
  /// Every wire that can be watched.
  public let signals: SignalHub
  /// Called when a watchdog resets the chip.
  public var onReset: () -> Void = {}
  /// By the board file's order.
  public private(set) var memories: [(entry: Board.Memory, region: MemoryRegion)] = []
  /// The serial line to the host.
  public private(set) var serial: (any SerialPort)?
  /// What the board's sensors sense.
  public let surroundings = Surroundings()
  /// The LED display; nil on a board without one.
  public private(set) var ledMatrix: LEDMatrix?
  /// The devices of the board file by name.
  public private(set) var devices: [String: any BoardDevice] = [:]
  /// What can be pressed, by name: the board's own buttons and touch pads, and devices.
  public private(set) var buttons: [String: PushButton] = [:]
  /// Notes reasons of resets.
  public private(set) var clockPower: ClockPower?

  /// - Parameters:
  ///   - board: as its file describes it.
  ///   - bus: gets the board's memories and peripherals; its scheduler runs at the board's clock.
  ///   - controller: where interrupt lines lead to; must outlive this.
  ///   - seed: of everything random.
  /// - Throws: `MappingConflict` when two things claim the same addresses.
  public init(
    board: Board, bus: AddressSpace, controller: any InterruptController, seed: UInt64
  ) throws(MappingConflict) {
    self.board = board
    let signals = SignalHub(scheduler: bus.scheduler)
    self.signals = signals
    if case .nordic(let family) = board.family {
      nordic = NordicChip(family: family, bus: bus, signals: signals, seed: seed)
    } else {
      nordic = nil
    }
    for entry in board.memories {
      let region = MemoryRegion(
        name: entry.name, base: entry.base, size: entry.size,
        access: entry.isWritable ? .all : .readExecute, fill: entry.isWritable ? 0 : 0xFF)
      region.timing = entry.accelerator.map {
        FlashTiming(waitStates: entry.waitStates, accelerator: $0.timing)
      }
      memories.append((entry, region))
      if board.peripherals.contains(where: { $0.type == .uicr && $0.base == entry.base }) {
        continue
      }
      try bus.add(region)
    }
    nordic?.onInstructionCache = { [memories] isOn in
      for (_, region) in memories { region.timing?.isCaching = isOn }
    }
    for entry in board.peripherals {
      let peripheral =
        switch entry.type {
        case .cmsdkDualTimer, .cmsdkTimer, .cmsdkUART, .cmsdkWatchdog, .mps2FPGAIO, .mps2SCC:
          buildMPS2(entry, bus.scheduler, controller)
        default: build(entry, controller)
        }
      if let interrupt = entry.interrupt {
        let members: [Peripheral] = (peripheral as? PeripheralGroup)?.members ?? [peripheral]
        for case let nordic as NordicPeripheral in members {
          nordic.interrupt = InterruptLine(number: interrupt, controller: controller)
        }
      }
      if let face = peripheral as? UICR {
        try bus.add(face.flash, behind: face)
        continue
      }
      let first = entry.type == .gpio ? GPIO.firstRegister : 0
      try bus.map(
        peripheral, at: entry.base &+ first, size: entry.type == .gpio ? 0x300 : 0x1000)
    }
    for space in board.peripheralSpace { try fill(space, bus) }
    addDevices()
  }

  /// The Nordic chip of a board that has one.
  public var chip: NordicChip {
    guard let nordic else { preconditionFailure("\(board.name) has no Nordic chip") }
    return nordic
  }

  /// Overrun interrupts that several UARTs share, by number.
  private var sharedInterrupts: [Int: WiredOr] = [:]

  private func buildMPS2(
    _ entry: Board.PeripheralEntry, _ scheduler: Scheduler, _ controller: any InterruptController
  ) -> Peripheral {
    let name = entry.name
    func line(_ offset: Int = 0) -> InterruptLine? {
      entry.interrupt.map { InterruptLine(number: $0 + offset, controller: controller) }
    }
    switch entry.type {
    case .cmsdkTimer:
      return CMSDKTimer(name: name, scheduler: scheduler, interrupts: [line()])
    case .cmsdkDualTimer:
      return CMSDKDualTimer(name: name, scheduler: scheduler, interrupts: [line()])
    case .cmsdkWatchdog:
      return CMSDKWatchdog(
        name: name, scheduler: scheduler,
        onInterrupt: { [unowned controller] in controller.nonMaskableInterrupt() },
        onReset: { [unowned self] in onReset() })
    case .mps2FPGAIO: return FPGAIO(name: name, scheduler: scheduler)
    case .mps2SCC:
      guard case .mps2(let identity) = board.family else { return unfitting(entry) }
      return SCC(name: name, scheduler: scheduler, identity: identity)
    default:
      let overrun = entry.overrunInterrupt.map { number in
        let shared =
          sharedInterrupts[number]
          ?? WiredOr(output: InterruptLine(number: number, controller: controller))
        sharedInterrupts[number] = shared
        return InterruptLine(number: Int(entry.base >> 12), controller: shared)
      }
      let uart = CMSDKUART(
        name: name, scheduler: scheduler, interrupts: [line(), line(1), overrun])
      if name == board.serial?.peripheral { serial = uart }
      return uart
    }
  }

  /// A peripheral that the board's chip does not have.
  private func unfitting(_ entry: Board.PeripheralEntry) -> Peripheral {
    UnmodelledPeripheral(
      name: entry.name, what: "a \(entry.type.rawValue) is not modelled on \(board.chip)")
  }

  private func build(
    _ entry: Board.PeripheralEntry, _ controller: any InterruptController
  ) -> Peripheral {
    let name = entry.name
    if entry.type == .notModelled {
      return UnmodelledPeripheral(name: name, what: "the peripheral is not modelled")
    }
    guard let chip = nordic else { return unfitting(entry) }
    switch entry.type {
    case .adc: return ADC(name: name, chip: chip)
    case .egu: return EGU(name: name, chip: chip)
    case .mwu:
      return MWU(
        name: name, chip: chip,
        onNonMaskableInterrupt: { [unowned controller] in controller.nonMaskableInterrupt() })
    case .pwm: return PWM(name: name, chip: chip)
    case .saadc: return SAADC(name: name, chip: chip)
    case .spim: return SPIM(name: name, chip: chip, isExtended: true)
    case .spimTWIM: return SerialBlock.build(entry, chip, hasTwoWire: true)
    case .spimSPIS: return SerialBlock.build(entry, chip, hasTwoWire: false)
    case .ccmAAR:
      return PeripheralGroup(
        name: name, members: [CCM(name: "CCM", chip: chip), AAR(name: "AAR", chip: chip)],
        selector: 0x500, choices: [CCM.enabled: 0, AAR.enabled: 1])
    case .compLPCOMP:
      return PeripheralGroup(
        name: name, members: [LPCOMP(name: "LPCOMP", chip: chip), COMP(name: "COMP", chip: chip)],
        selector: 0x500, choices: [LPCOMP.enabled: 0, COMP.enabled: 1])
    case .i2s: return I2S(name: name, chip: chip)
    case .nfct: return NFCT(name: name, chip: chip)
    case .usbd: return USBD(name: name, chip: chip)
    case .pdm: return PDM(name: name, chip: chip)
    case .ecb: return ECB(name: name, chip: chip)
    case .gpiote: return GPIOTE(name: name, chip: chip)
    case .lpcomp: return LPCOMP(name: name, chip: chip)
    case .ppi: return PPI(name: name, chip: chip)
    case .qdec: return QDEC(name: name, chip: chip)
    case .radio: return Radio(name: name, chip: chip)
    case .romTable: return ROMTable(name: name, chip: chip)
    case .spiTWI: return SerialBlock.build(entry, chip)
    case .fpu: return FPUBlock(name: name, chip: chip)
    case .swi: return SWI(name: name, chip: chip)
    case .wdt: return WDT(name: name, chip: chip)
    case .clockPower:
      let peripheral = ClockPower(name: name, chip: chip)
      clockPower = peripheral
      return peripheral
    case .ficr:
      let flash = memory(.flash)
      return FICR(
        name: name, chip: chip,
        variant: FICR.Variant(
          pageSize: flash.entry.pageSize, flashSize: flash.entry.size,
          ramSize: memory(.ram).entry.size))
    case .gpio:
      let gpio = GPIO(name: name, chip: chip, pins: entry.pins)
      chip.ports.append(gpio.port)
      return gpio
    case .nvmc:
      let flash = memory(.flash)
      return NVMC(
        name: name, chip: chip, flash: flash.region, uicr: memory(.configuration).region,
        pageSize: flash.entry.pageSize)
    case .rng: return RNG(name: name, chip: chip)
    case .rtc: return RTC(name: name, chip: chip, channels: entry.channels)
    case .temp:
      let sensor = TemperatureSensor(name: name, chip: chip)
      surroundings.onTemperature = { [unowned sensor] degrees in
        sensor.quarterDegrees = Int32(max(-160, min(500, (degrees * 4).rounded())))
      }
      return sensor
    case .timer:
      return Timer(name: name, chip: chip, channels: entry.channels, maximumBits: entry.bits)
    case .uicr:
      let memory = memories.first { $0.entry.base == entry.base }!
      return UICR(name: name, chip: chip, flash: memory.region)
    case .uart: return serialPort(UART(name: name, chip: chip))
    case .uarte: return serialPort(UARTE(name: name, chip: chip, hasByteMode: entry.hasByteMode))
    case .notModelled, .cmsdkDualTimer, .cmsdkTimer, .cmsdkUART, .cmsdkWatchdog, .mps2FPGAIO,
      .mps2SCC:
      return unfitting(entry)
    }
  }

  private func serialPort(_ peripheral: UARTEngine) -> Peripheral {
    if let line = board.serial, peripheral.name == line.peripheral {
      serial = peripheral
      if let tx = line.tx, let rx = line.rx {
        peripheral.hostLine = .pins(tx: tx, rx: rx)
      } else {
        peripheral.hostLine = .anyPins
      }
    }
    return peripheral
  }

  /// The first memory of a kind; the board file's reader checked that there is one.
  private func memory(_ kind: Board.Memory.Kind) -> (entry: Board.Memory, region: MemoryRegion) {
    memories.first { $0.entry.kind == kind }!
  }

  /// Fills what no peripheral claims of a stretch of addresses.
  private func fill(_ space: Board.Range, _ bus: AddressSpace) throws(MappingConflict) {
    let end = UInt64(space.base) + UInt64(space.size)
    var next = UInt64(space.base)
    let claimed = board.peripherals.map { UInt64($0.base) }.sorted() + [end]
    for start in claimed where start >= next && start <= end {
      if start > next {
        let gap = UnmodelledPeripheral(
          name: "unclaimed \(hexadecimal(UInt32(next)))", what: "the chip has nothing here")
        try bus.map(gap, at: UInt32(next), size: UInt32(start - next))
      }
      next = start + 0x1000
    }
  }

  /// Stops everything of the chip but the pins and a low-power comparator that runs.
  public func enterSystemOff() {
    for peripheral in nordic?.bus.peripherals ?? []
    where (peripheral is NordicPeripheral || peripheral is PeripheralGroup) && !(peripheral is GPIO)
      && !compares(peripheral)
    {
      peripheral.reset()
    }
  }

  /// Whether a peripheral is, or has, a low-power comparator that runs.
  private func compares(_ peripheral: Peripheral) -> Bool {
    let members: [Peripheral] = (peripheral as? PeripheralGroup)?.members ?? [peripheral]
    return members.contains { ($0 as? LPCOMP)?.isRunning == true }
  }

  /// Whether some pin is sensed or compared, so that System OFF can end.
  public var canWake: Bool {
    nordic?.bus.peripherals.contains { ($0 as? GPIO)?.senses == true || compares($0) } ?? false
  }

  private func addDevices() {
    guard let chip = nordic else { return }
    let site = DeviceSite(chip: chip, surroundings: surroundings)
    for button in board.buttons {
      buttons[button.name] = PushButton(
        button.pin, activeHigh: button.activeHigh, pull: PinPull(rawValue: button.pull) ?? .none,
        site: site)
    }
    ledMatrix = board.ledMatrix.map { LEDMatrix($0, site: site) }
    for entry in board.devices {
      // The board file's reader knows no other types.
      let type = DeviceKind.all.first { $0.kind.name == entry.type }!
      let device = type.init(entry, site: site)
      devices[entry.name] = device
      if let button = device as? PushButton { buttons[entry.name] = button }
    }
  }

  /// Takes over what the image and a flash file put into the chip's configuration: the machine starts
  /// with it.
  public func start() {
    nordic?.uicr?.take()
    clockPower?.reset()
  }

  /// Visits wires and devices; memories and peripherals are on the bus.
  public func visit(_ state: StateArchive) {
    state.section("signals") { signals.visit($0) }
    for (number, line) in sharedInterrupts.sorted(by: { $0.key < $1.key }) {
      state.section("interrupt \(number)") { line.visit($0) }
    }
    state.section("surroundings") { surroundings.visit($0) }
    for (name, button) in buttons.sorted(by: { $0.key < $1.key }) where devices[name] == nil {
      state.section("button \(name)") { button.visit($0) }
    }
    for (name, device) in devices.sorted(by: { $0.key < $1.key }) {
      state.section("device \(name)") { device.visit($0) }
    }
    if let ledMatrix { state.section("LED matrix") { ledMatrix.visit($0) } }
  }

  /// Presses or releases a button. False if the board has none of that name.
  public func setButton(_ name: String, isPressed: Bool) -> Bool {
    guard let button = buttons[name] else { return false }
    button.set(pressed: isPressed)
    return true
  }
}

/// `0x` and eight digits.
func hexadecimal(_ value: UInt32) -> String {
  let digits = String(value, radix: 16, uppercase: true)
  return "0x" + String(repeating: "0", count: 8 - digits.count) + digits
}

extension Board.Memory.Accelerator {
  fileprivate var timing: FlashTiming.Accelerator {
    switch self {
    case .none: .none
    case .stm32F4: .stm32F4
    case .nRF52: .nRF52
    }
  }
}
