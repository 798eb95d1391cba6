import Bus

/// A board's memories and peripherals, built and mapped into an address space. The processor is not
/// part of it.
public final class BoardHardware {
  public let board: Board
  public let chip: NordicChip
  /// Every wire that can be watched.
  public var signals: SignalHub { chip.signals }
  /// By the board file's order.
  public private(set) var memories: [(entry: Board.Memory, region: MemoryRegion)] = []
  /// The serial line to the host.
  public private(set) var serial: (any SerialPort)?
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
    chip = NordicChip(
      family: board.family, bus: bus, signals: SignalHub(scheduler: bus.scheduler), seed: seed)
    for entry in board.memories {
      let region = MemoryRegion(
        name: entry.name, base: entry.base, size: entry.size,
        access: entry.kind == .ram ? .all : .readExecute, fill: entry.kind == .ram ? 0 : 0xFF)
      try bus.add(region)
      memories.append((entry, region))
    }
    for entry in board.peripherals {
      let peripheral = build(entry)
      if let interrupt = entry.interrupt, let nordic = peripheral as? NordicPeripheral {
        nordic.interrupt = InterruptLine(number: interrupt, controller: controller)
      }
      let first = entry.type == .gpio ? GPIO.firstRegister : 0
      try bus.map(
        peripheral, at: entry.base &+ first, size: entry.type == .gpio ? 0x300 : 0x1000)
    }
    for space in board.peripheralSpace { try fill(space, bus) }
    wirePins()
  }

  private func build(_ entry: Board.PeripheralEntry) -> Peripheral {
    let name = entry.name
    switch entry.type {
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
    case .temp: return TemperatureSensor(name: name, chip: chip)
    case .timer:
      return Timer(name: name, chip: chip, channels: entry.channels, maximumBits: entry.bits)
    case .uart: return serialPort(UART(name: name, chip: chip))
    case .uarte: return serialPort(UARTE(name: name, chip: chip, hasByteMode: entry.hasByteMode))
    case .notModelled:
      return UnmodelledPeripheral(name: name, what: "the peripheral is not modelled")
    }
  }

  private func serialPort(_ peripheral: UARTEngine) -> Peripheral {
    if peripheral.name == board.serial?.peripheral { serial = peripheral }
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

  private func wirePins() {
    for button in board.buttons {
      chip.ports[button.pin.port].setExternalPull(
        button.pin.number, PinPull(rawValue: button.pull) ?? .none)
    }
  }

  /// Presses or releases a button. False if the board has none of that name.
  public func setButton(_ name: String, isPressed: Bool) -> Bool {
    guard let button = board.buttons.first(where: { $0.name == name }) else { return false }
    chip.ports[button.pin.port].setExternal(
      button.pin.number, isPressed ? button.activeHigh : nil)
    return true
  }
}

/// `0x` and eight digits.
func hexadecimal(_ value: UInt32) -> String {
  let digits = String(value, radix: 16, uppercase: true)
  return "0x" + String(repeating: "0", count: 8 - digits.count) + digits
}
