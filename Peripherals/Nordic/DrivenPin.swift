import Bus

/// An output of a peripheral: the level that it drives, on whichever pin it is connected to, and
/// on a wire of its own that observers see under the peripheral's name.
final class DrivenPin: PinSource {
  private(set) var level: Bool
  private(set) var pin: (port: PinPort, pin: Int)?

  private let wire: (signals: SignalHub, index: Int)?

  /// - Parameters:
  ///   - level: The level before the first `set`.
  ///   - wire: The peripheral and what it calls the output: `TWI0`, `SCL`; nil for one that only its
  ///     pin shows.
  init(level: Bool = false, wire: (peripheral: String, name: String, signals: SignalHub)? = nil) {
    self.level = level
    self.wire = wire.map {
      (
        $0.signals,
        $0.signals.add(
          scope: $0.peripheral, name: "\($0.peripheral)_\($0.name)", level: SignalLevel(level))
      )
    }
  }

  func outputLevel(ofPin pin: Int) -> Bool { level }

  func set(_ new: Bool) {
    guard new != level else { return }
    level = new
    if let wire { wire.signals.set(wire.index, SignalLevel(new)) }
    if let pin { pin.port.sourceChanged(pin.pin) }
  }

  /// Leaves the pin it drove for another one, or for none, and drives that with `start`, or with
  /// the level it had.
  func connect(to new: (port: PinPort, pin: Int)?, level start: Bool? = nil) {
    if let pin, let new, pin.port === new.port, pin.pin == new.pin { return set(start ?? level) }
    if let pin { pin.port.setSource(pin.pin, nil) }
    level = start ?? level
    if let wire { wire.signals.set(wire.index, SignalLevel(level)) }
    pin = new
    if let new { new.port.setSource(new.pin, self) }
  }

  /// Visits the level and where it goes to.
  func visit(_ state: StateArchive, _ chip: NordicChip) {
    var drives = pin.map { $0.port.isSource(self, ofPin: $0.pin) } ?? false
    state(&level)
    chip.visit(&pin, state)
    state(&drives)
    if state.isLoading, drives, let pin { pin.port.restore(source: self, ofPin: pin.pin) }
  }

  /// Somebody looks at the pin.
  var isWatched: Bool { pin.map { $0.port.isWatched($0.pin) } ?? false }
}
