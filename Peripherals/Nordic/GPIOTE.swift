import Bus

/// GPIO tasks and events (nRF51 RM section 15, nRF52833 PS section "GPIOTE"): channels that make an
/// event of a pin's edge or set a pin by a task, and PORT, the event of the GPIO's DETECT signal.
public final class GPIOTE: NordicPeripheral {
  private enum R {
    static let CONFIG: UInt32 = 0x510
  }
  private enum E {
    static let PORT = 31
  }
  private enum Mode: UInt32, StateChoice { case disabled = 0, event = 1, task = 3 }
  private enum Polarity: UInt32, StateChoice { case none = 0, rising = 1, falling = 2, toggle = 3 }

  private static func channels(_ family: NordicFamily) -> Int { family == .nRF51 ? 4 : 8 }

  private static func table(_ family: NordicFamily) -> RegisterMap {
    let channels = channels(family)
    return RegisterMap(of: GPIOTE.self) {
      for channel in 0..<channels {
        let step = 4 * UInt32(channel)
        Register.task("TASKS_OUT[\(channel)]", step) { $0.out(channel) }
        if family == .nRF52833 {
          Register.task("TASKS_SET[\(channel)]", 0x030 + step) { $0.drive(channel, true) }
          Register.task("TASKS_CLR[\(channel)]", 0x060 + step) { $0.drive(channel, false) }
        }
        Register.event("EVENTS_IN[\(channel)]", 0x100 + step)
        Register.readWrite(
          "CONFIG[\(channel)]", R.CONFIG + step,
          fields: [
            .field("MODE", 0...1), .field("PSEL", 8...12),
          ] + (family == .nRF51 ? [] : [.field("PORT", 13)]) + [
            .field("POLARITY", 16...17), .field("OUTINIT", 20),
          ], onWrite: { gpiote, _ in gpiote.configure(channel) })
      }
      Register.event("EVENTS_PORT", 0x17C)
      Register.interrupts(
        (0..<channels).map { .field("IN\($0)", $0) } + [.field("PORT", E.PORT)])
      if family == .nRF51 { Register.power() }
    }
  }
  private static let tables: [NordicFamily: RegisterMap] = [
    .nRF51: table(.nRF51), .nRF52833: table(.nRF52833),
  ]

  private struct Channel {
    var mode = Mode.disabled
    var polarity = Polarity.none
    var pin: (port: PinPort, pin: Int)?
    /// What an event channel saw last.
    var level = false
  }
  /// What a task channel drives.
  private final class Output: PinSource {
    var level = false
    func outputLevel(ofPin pin: Int) -> Bool { level }
  }
  private let outputs: [Output]
  private var state: [Channel]
  /// Pins whose changes come here, once each: port and pin, and the place among the watches.
  private var watched: [Int: Int] = [:]

  init(name: String, chip: NordicChip) {
    state = Array(repeating: Channel(), count: Self.channels(chip.family))
    outputs = state.map { _ in Output() }
    super.init(name: name, chip: chip, registers: Self.tables[chip.family]!)
    chip.detectListener = self
  }

  /// DETECT has gone high.
  func detectRose() { fire(event: E.PORT) }

  // MARK: Channels

  private func configure(_ channel: Int) {
    let value = self[R.CONFIG + 4 * UInt32(channel)]
    release(channel)
    let mode = Mode(rawValue: value & 3) ?? .disabled
    let pin = chip.pin(selectedBy: value >> 8 & 0x3F)
    state[channel] = Channel(
      mode: pin == nil ? .disabled : mode, polarity: Polarity(rawValue: value >> 16 & 3)!, pin: pin,
      level: false)
    guard let pin else { return }
    switch mode {
    case .disabled: break
    case .event:
      state[channel].level = pin.port.isHigh(pin.pin)
      watch(pin.port, pin.pin)
      // The channel overrides the GPIO's direction.
      pin.port.setInputOnly(pin.pin, true)
    case .task:
      outputs[channel].level = value >> 20 & 1 != 0
      pin.port.setSource(pin.pin, outputs[channel])
    }
  }

  /// Gives a channel's pin back to GPIO.
  private func release(_ channel: Int) {
    let old = state[channel]
    state[channel] = Channel()
    guard let pin = old.pin else { return }
    switch old.mode {
    case .disabled: break
    case .event: pin.port.setInputOnly(pin.pin, false)
    case .task: pin.port.setSource(pin.pin, nil)
    }
  }

  private func watch(_ port: PinPort, _ pin: Int) {
    let key = chip.index(of: port) << 5 | pin
    guard watched[key] == nil else { return }
    watch(port, pin, key, order: nil)
  }

  private func watch(_ port: PinPort, _ pin: Int, _ key: Int, order: Int?) {
    watched[key] = port.watch(pin, order: order) { [unowned self, unowned port] in
      edge(port, pin)
    }
  }

  public override func visit(_ state: StateArchive) {
    super.visit(state)
    for (channel, output) in outputs.enumerated() {
      var pin = self.state[channel].pin
      var drives = pin.map { $0.port.isSource(output, ofPin: $0.pin) } ?? false
      state(&self.state[channel].mode)
      state(&self.state[channel].polarity)
      state(&self.state[channel].level)
      state(&output.level)
      chip.visit(&pin, state)
      state(&drives)
      guard state.isLoading else { continue }
      self.state[channel].pin = pin
      if drives, let pin { pin.port.restore(source: output, ofPin: pin.pin) }
    }
    state(&watched)
    guard state.isLoading else { return }
    for (key, order) in watched {
      guard let place = chip.place(ofNumber: key, state) else { return }
      watch(place.port, place.pin, key, order: order)
    }
  }

  /// The level of a pin that is or was an event channel's may have changed.
  private func edge(_ port: PinPort, _ pin: Int) {
    let level = port.isHigh(pin)
    for channel in state.indices {
      guard state[channel].mode == .event, let own = state[channel].pin, own.port === port,
        own.pin == pin, state[channel].level != level
      else { continue }
      state[channel].level = level
      switch state[channel].polarity {
      case .none: break
      case .rising: if level { fire(event: channel) }
      case .falling: if !level { fire(event: channel) }
      case .toggle: fire(event: channel)
      }
    }
  }

  private func out(_ channel: Int) {
    switch state[channel].polarity {
    case .none: break
    case .rising: drive(channel, true)
    case .falling: drive(channel, false)
    case .toggle: drive(channel, !outputs[channel].level)
    }
  }

  private func drive(_ channel: Int, _ level: Bool) {
    guard state[channel].mode == .task, let pin = state[channel].pin else { return }
    outputs[channel].level = level
    pin.port.sourceChanged(pin.pin)
  }

  public override func reset() {
    super.reset()
    for channel in state.indices { release(channel) }
  }
}
