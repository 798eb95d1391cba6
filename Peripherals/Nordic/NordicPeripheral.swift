import Bus

/// What all Nordic peripherals share: tasks, events, shortcuts and interrupts by one scheme
/// (nRF51 Series Reference Manual v3.0.1 section 10; nRF52833 Product Specification section
/// "Peripheral interface"). A task is a register whose write of 1 acts, an event a register that
/// hardware sets; event n sits at 0x100 + 4n and is bit n of INTEN.
public class NordicPeripheral: RegisterPeripheral {
  /// A shortcut from an event to a task inside the peripheral.
  struct Short {
    /// The bit in SHORTS.
    let bit: Int
    /// The datasheet's name of the bit.
    let name: String
    /// The event's number.
    let event: Int
    /// The task's offset.
    let task: UInt32
  }

  /// The chip around the peripheral.
  let chip: NordicChip
  let scheduler: Scheduler
  /// The wire to the NVIC; nil for a peripheral without interrupt.
  public var interrupt: InterruptLine?
  private let shorts: [Short]
  /// The event registers: bit n is event n.
  private(set) var events: UInt32 = 0
  /// Events that a PPI channel listens to: bit n is event n.
  var routedEvents: UInt32 = 0
  /// Whether INTENSET exists.
  private let hasInterrupts: Bool

  static let eventBase: UInt32 = 0x100
  static let shortsOffset: UInt32 = 0x200
  static let interruptEnableSet: UInt32 = 0x304

  init(
    name: String, chip: NordicChip, registers: RegisterMap, shorts: [Short] = [],
    firstOffset: UInt32 = 0
  ) {
    self.chip = chip
    scheduler = chip.scheduler
    self.shorts = shorts
    hasInterrupts = registers.name(at: Self.interruptEnableSet) != nil
    super.init(name: name, registers: registers, firstOffset: firstOffset)
  }

  /// The enabled interrupts: bit n is event n.
  var interruptEnable: UInt32 { hasInterrupts ? self[Self.interruptEnableSet] : 0 }

  /// Hardware generates event `number`: its register is set, shortcuts act, the interrupt line
  /// follows.
  final func fire(event number: Int) {
    events |= 1 << UInt32(number)
    note(.event(Self.eventBase + 4 * UInt32(number) &- firstOffset))
    updateInterrupt()
    if routedEvents >> UInt32(number) & 1 != 0, isRouted(number) {
      chip.interconnect?.routed(self, event: number)
    }
    guard !shorts.isEmpty else { return }
    let enabled = self[Self.shortsOffset]
    guard enabled != 0 else { return }
    for short in shorts where short.event == number && enabled >> UInt32(short.bit) & 1 != 0 {
      trigger(task: short.task)
    }
  }

  /// Whether event `number` leaves the peripheral for the PPI now; overridden where a register
  /// decides (RTC).
  func isRouted(_ number: Int) -> Bool { true }

  /// Software writes an event register.
  final func write(event number: Int, _ value: UInt32) {
    if value & 1 != 0 { events |= 1 << UInt32(number) } else { events &= ~(1 << UInt32(number)) }
    updateInterrupt()
  }

  final func updateInterrupt() {
    interrupt?.drive(events & interruptEnable != 0)
  }

  public override func visit(_ state: StateArchive) {
    super.visit(state)
    state(&events)
    state(&routedEvents)
    interrupt?.visit(state)
  }

  public override func reset() {
    super.reset()
    events = 0
    interrupt?.clear()
  }
}

extension Register where Owner: NordicPeripheral {
  /// TASKS_x.
  static func task(_ name: String, _ offset: UInt32, _ effect: @escaping (Owner) -> Void)
    -> Register
  {
    Register(
      offset: offset, name: name, access: .task,
      onWrite: { owner, _ in effect(owner) })
  }

  /// EVENTS_x; the offset gives the event's number.
  static func event(_ name: String, _ offset: UInt32) -> Register {
    let number = Int(offset - NordicPeripheral.eventBase) / 4
    return Register(
      offset: offset, name: name, access: .event,
      onRead: { $0.events >> UInt32(number) & 1 },
      onWrite: { $0.write(event: number, $1) })
  }

  /// SHORTS with the shortcuts that the peripheral has.
  static func shorts(_ shorts: [NordicPeripheral.Short]) -> Register {
    .readWrite(
      "SHORTS", NordicPeripheral.shortsOffset,
      fields: shorts.map { .field($0.name, $0.bit) })
  }

  /// INTENSET and INTENCLR over the given events' bits, and INTEN where the chip has it.
  static func interrupts(_ fields: [RegisterField], hasINTEN: Bool = false) -> [Register] {
    let set = NordicPeripheral.interruptEnableSet
    var enable = Register.set("INTENSET", set, of: "INTENSET")
    enable.fields = fields
    enable.onWrite = { owner, _ in owner.updateInterrupt() }
    var rows = [enable, .clear("INTENCLR", set + 4, of: "INTENSET")]
    if hasINTEN {
      rows.append(
        .readWrite(
          "INTEN", set - 4, fields: fields, onRead: { $0[set] },
          onWrite: { owner, value in
            owner[set] = value
            owner.updateInterrupt()
          }))
    }
    return rows
  }

  /// The nRF51's POWER register of a peripheral (undocumented in the Reference Manual, present in
  /// the chip's headers): 0 powers the peripheral down, which resets it.
  static func power() -> Register {
    .readWrite(
      "POWER", 0xFFC, reset: 1, fields: [.field("POWER", 0)],
      onWrite: { if $1 == 0 { $0.powerDown() } })
  }
}

extension NordicPeripheral {
  fileprivate func powerDown() {
    reset()
    self[0xFFC] = 0
  }
}
