import Bus

/// An output of a peripheral: the level that it drives, on whichever pin it is connected to.
final class DrivenPin: PinSource {
  private(set) var level: Bool
  private(set) var pin: (port: PinPort, pin: Int)?

  /// - Parameter level: The level before the first `set`.
  init(level: Bool = false) { self.level = level }

  func outputLevel(ofPin pin: Int) -> Bool { level }

  func set(_ new: Bool) {
    guard new != level else { return }
    level = new
    if let pin { pin.port.sourceChanged(pin.pin) }
  }

  /// Leaves the pin it drove for another one, or for none, and drives that with `start`, or with
  /// the level it had.
  func connect(to new: (port: PinPort, pin: Int)?, level start: Bool? = nil) {
    if let pin { pin.port.setSource(pin.pin, nil) }
    level = start ?? level
    pin = new
    if let new { new.port.setSource(new.pin, self) }
  }

  /// Somebody looks at the pin.
  var isWatched: Bool { pin.map { $0.port.isWatched($0.pin) } ?? false }
}
