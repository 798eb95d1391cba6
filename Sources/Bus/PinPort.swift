/// What pulls a wire that nobody drives.
public enum PinPull: String, Sendable, StateChoice {
  case none
  case down
  case up
}

/// A peripheral that has taken over a pin as its output.
public protocol PinSource: AnyObject {
  /// The level that the peripheral drives on `pin` (an index in its port) at this moment.
  func outputLevel(ofPin pin: Int) -> Bool
}

/// Told when the level of a pin changes.
public protocol PinPortObserver: AnyObject {
  func levelChanged(ofPin pin: Int)
}

/// The pads of one GPIO port: who drives and pulls each pin, and the level that results. A wire that
/// several drive is low if one of them drives it low.
public final class PinPort {
  /// One pad and the wire on it.
  private struct Pin {
    /// The GPIO output driver: nil when disconnected.
    var output: Bool?
    /// The GPIO pull resistor.
    var pull = PinPull.none
    /// What the board drives: nil when nothing does.
    var external: Bool?
    /// What its drivers drive that share the wire.
    var drivers: [ObjectIdentifier: Bool] = [:]
    /// A voltage on the wire, in volts; nil when there is none but that of the levels.
    var voltage: Double?
    /// A voltage that any pull resistor overrides, in volts.
    var faintVoltage: Double?
    /// The level that the input buffer makes of the voltage.
    var voltageLevel = false
    /// The board's pull resistor.
    var externalPull = PinPull.none
    unowned(unsafe) var source: (any PinSource)?
    /// Whether a peripheral keeps the GPIO driver off.
    var isInputOnly = false
    /// Whether a wire leads from it to another machine.
    var isRemote = false
    /// Whether the pad serves something else than the port: the chip neither drives nor pulls it.
    var isDetached = false
    var signal = 0
    /// What the chip drove after the last change.
    var lastDriven: Bool?
  }

  /// Such as `"P0"`.
  public let name: String
  /// The number of pins.
  public let count: Int
  /// The supply of the pads, in volts: what a high level is.
  public var supply = 3.3
  /// Told about changes of level; not retained.
  public weak var observer: (any PinPortObserver)?
  private var pins: [Pin]
  /// By pin, apart from it: a pin is copied often.
  private var watchers: [[(order: Int, handler: () -> Void)]]
  /// Watches so far: their order is the order in which they are told.
  private var watchCount = 0
  /// Voltages that change all the time, by pin.
  private var voltageSources: [Int: () -> Double] = [:]
  private let signals: SignalHub

  /// Declares a signal per pin: `P0_00`, `P0_01`, ...
  public init(name: String, count: Int, signals: SignalHub) {
    self.name = name
    self.count = count
    self.signals = signals
    watchers = Array(repeating: [], count: count)
    pins = (0..<count).map { index in
      var pin = Pin()
      let number = index < 10 ? "0\(index)" : "\(index)"
      pin.signal = signals.add(scope: name, name: "\(name)_\(number)", level: .floating)
      return pin
    }
  }

  /// The GPIO output driver of a pin: a level, or nil for high impedance.
  public func setOutput(_ pin: Int, _ level: Bool?) {
    update(pin) { $0.output = level }
  }

  /// The GPIO pull resistor of a pin.
  public func setPull(_ pin: Int, _ pull: PinPull) {
    update(pin) { $0.pull = pull }
  }

  /// What the board drives onto a pin: a level, or nil when nothing does.
  public func setExternal(_ pin: Int, _ level: Bool?) {
    update(pin) { $0.external = level }
  }

  /// What one of several devices of the board drives onto a pin; `driver` must outlive that.
  public func setExternal(_ pin: Int, _ level: Bool?, by driver: AnyObject) {
    update(pin) { $0.drivers[ObjectIdentifier(driver)] = level }
  }

  /// The board's pull resistor on a pin.
  public func setExternalPull(_ pin: Int, _ pull: PinPull) {
    update(pin) { $0.externalPull = pull }
  }

  /// Gives a pin to a peripheral, which overrides the GPIO driver, or back to GPIO with nil. The
  /// source must outlive its ownership.
  public func setSource(_ pin: Int, _ source: (any PinSource)?) {
    update(pin) { $0.source = source }
  }

  /// Keeps the GPIO driver off a pin that a peripheral uses as its input, or lets it on again.
  public func setInputOnly(_ pin: Int, _ isInputOnly: Bool) {
    update(pin) { $0.isInputOnly = isInputOnly }
  }

  /// Cuts a pin off from all of the chip that drives or pulls it, or gives it back.
  public func setDetached(_ pin: Int, _ isDetached: Bool) {
    update(pin) { $0.isDetached = isDetached }
  }

  /// A wire leads from a pin to another machine.
  public func setRemote(_ pin: Int) { pins[pin].isRemote = true }

  /// Whether one does.
  public func isRemote(_ pin: Int) -> Bool { pins[pin].isRemote }

  /// Whether something outside the chip drives a pin low.
  public func isHeldLow(_ pin: Int) -> Bool {
    pins[pin].external == false || pins[pin].drivers.values.contains(false)
  }

  /// Whether a pin is cut off from the chip.
  public func isDetached(_ pin: Int) -> Bool { pins[pin].isDetached }

  /// The peripheral that drives a pin has changed its level.
  public func sourceChanged(_ pin: Int) {
    update(pin) { _ in }
  }

  /// Puts a voltage on a pin's wire, in volts, or takes it away with nil. The chip's own driver
  /// overrides it.
  public func setVoltage(_ pin: Int, _ volts: Double?) {
    update(pin) {
      $0.voltage = volts
      guard let volts else { return }
      // Between the input thresholds the buffer keeps what it had.
      if volts >= supply * Self.highThreshold { $0.voltageLevel = true }
      if volts <= supply * Self.lowThreshold { $0.voltageLevel = false }
    }
    for watcher in watchers[pin] { watcher.handler() }
  }

  /// Puts a voltage on a pin's wire, in volts, from what is so weak that a pull resistor overrides it.
  public func setFaintVoltage(_ pin: Int, _ volts: Double) {
    update(pin) { $0.faintVoltage = volts }
    for watcher in watchers[pin] { watcher.handler() }
  }

  /// Puts a voltage on a pin's wire that is asked for whenever it is measured, in volts. Its level
  /// stays what it is without; the chip's own driver overrides it.
  public func setVoltageSource(_ pin: Int, _ source: @escaping () -> Double) {
    voltageSources[pin] = source
  }

  /// VIH and VIL as parts of the supply (nRF51822 PS v3.1, nRF52833 PS, "GPIO": 0.7 and 0.3 VDD).
  private static let highThreshold = 0.7
  private static let lowThreshold = 0.3

  /// The voltage on a pin's wire, in volts; what floats has none.
  public func voltage(_ pin: Int) -> Double {
    if driven(pin) == nil {
      if let source = voltageSources[pin] { return source() }
      if let volts = pins[pin].voltage { return volts }
      if let volts = pins[pin].faintVoltage, firmLevel(of: pins[pin], pin) == .floating {
        return volts
      }
    }
    return isHigh(pin) ? supply : 0
  }

  /// Calls `handler` after each change of a pin's level or voltage, or of what the chip drives onto
  /// it.
  ///
  /// - Parameter order: the place among the watches when a snapshot brings this one back.
  /// - Returns: the place that it has.
  @discardableResult
  public func watch(_ pin: Int, order: Int? = nil, _ handler: @escaping () -> Void) -> Int {
    let place = order ?? watchCount
    if order == nil { watchCount += 1 }
    let index = watchers[pin].firstIndex { $0.order > place } ?? watchers[pin].count
    watchers[pin].insert((place, handler), at: index)
    return place
  }

  /// Visits what the pins are given from both sides. Sources and watches are their owners'.
  public func visit(_ state: StateArchive) {
    state(&watchCount)
    for index in pins.indices {
      state(&pins[index].output)
      state(&pins[index].pull)
      state(&pins[index].external)
      state(&pins[index].voltage)
      state(&pins[index].faintVoltage)
      state(&pins[index].voltageLevel)
      state(&pins[index].externalPull)
      state(&pins[index].isInputOnly)
      state(&pins[index].isDetached)
      state(&pins[index].lastDriven)
    }
  }

  /// Whether this is what drives the pin.
  public func isSource(_ source: any PinSource, ofPin pin: Int) -> Bool {
    pins[pin].source === source
  }

  /// What drives the pin, as it was: nobody is told.
  public func restore(source: any PinSource, ofPin pin: Int) { pins[pin].source = source }

  /// What a device drives onto a pin, as it was: nobody is told.
  public func restore(_ level: Bool?, by driver: AnyObject, ofPin pin: Int) {
    pins[pin].drivers[ObjectIdentifier(driver)] = level
  }

  /// Whether something follows each level of a pin, so that waveforms have to be shown on it.
  public func isWatched(_ pin: Int) -> Bool {
    !watchers[pin].isEmpty || signals.isObserved
  }

  /// What the chip drives onto a pin: nil when its drivers are off.
  public func driven(_ pin: Int) -> Bool? { driven(pins[pin], pin) }

  private func driven(_ pin: Pin, _ index: Int) -> Bool? {
    if pin.isDetached { return nil }
    return pin.source.map { $0.outputLevel(ofPin: index) } ?? (pin.isInputOnly ? nil : pin.output)
  }

  /// The level of a pin at this moment. Floating reads as low.
  public func isHigh(_ pin: Int) -> Bool { level(of: pins[pin], pin) == .high }

  private func update(_ index: Int, _ change: (inout Pin) -> Void) {
    let before = signals.level(pins[index].signal)
    let drivenBefore = pins[index].lastDriven
    change(&pins[index])
    let after = level(of: pins[index], index)
    let drivenAfter = driven(pins[index], index)
    pins[index].lastDriven = drivenAfter
    signals.set(pins[index].signal, after)
    if before != after { observer?.levelChanged(ofPin: index) }
    guard !watchers[index].isEmpty, before != after || drivenBefore != drivenAfter else { return }
    for watcher in watchers[index] { watcher.handler() }
  }

  private func level(of pin: Pin, _ index: Int) -> SignalLevel {
    let level = firmLevel(of: pin, index)
    guard level == .floating, let volts = pin.faintVoltage else { return level }
    return SignalLevel(volts >= supply * Self.highThreshold)
  }

  /// What drivers, voltages and resistors make of a wire.
  private func firmLevel(of pin: Pin, _ index: Int) -> SignalLevel {
    let driven = driven(pin, index)
    var external = pin.external
    for level in pin.drivers.values { external = (external ?? true) && level }
    if driven == nil, external == nil, pin.voltage != nil {
      return SignalLevel(pin.voltageLevel)
    }
    switch (driven, external) {
    case (let chip?, let board?): return SignalLevel(chip && board)
    case (let level?, nil), (nil, let level?): return SignalLevel(level)
    case (nil, nil): break
    }
    switch (pin.isDetached ? .none : pin.pull, pin.externalPull) {
    case (.none, .none): return .floating
    case (.down, _), (.none, .down): return .low
    case (.up, _), (.none, .up): return .high
    }
  }
}
