import Bus

/// An input of a peripheral: follows the level of a pin, which software can change to another one or
/// to none.
final class PinFollower {
  private(set) var pin: (port: PinPort, pin: Int)?
  /// Called with the new level behind each change of the pin that is followed.
  var onChange: (Bool) -> Void = { _ in }
  /// The level at the last change.
  private(set) var level = false
  /// Pins that are watched already: a watch cannot be taken back.
  private var watched: [(port: PinPort, pin: Int, order: Int)] = []

  /// Follows a pin from its level at this moment on.
  func connect(to new: (port: PinPort, pin: Int)?) {
    pin = new
    guard let new else { return }
    level = new.port.isHigh(new.pin)
    guard !watched.contains(where: { $0.port === new.port && $0.pin == new.pin }) else { return }
    watch(new, order: nil)
  }

  private func watch(_ new: (port: PinPort, pin: Int), order: Int?) {
    let place = new.port.watch(new.pin, order: order) { [weak self] in self?.changed(new) }
    watched.append((new.port, new.pin, place))
  }

  /// Visits what is followed, and the watches with their order.
  func visit(_ state: StateArchive, _ chip: NordicChip) {
    chip.visit(&pin, state)
    state(&level)
    var numbers = watched.map { chip.index(of: $0.port) << 5 | $0.pin }
    var orders = watched.map(\.order)
    state(&numbers, &orders)
    guard state.isLoading else { return }
    for (number, order) in zip(numbers, orders) {
      guard let place = chip.place(ofNumber: number, state) else { return }
      watch(place, order: order)
    }
  }

  private func changed(_ source: (port: PinPort, pin: Int)) {
    guard let pin, pin.port === source.port, pin.pin == source.pin else { return }
    let now = pin.port.isHigh(pin.pin)
    guard now != level else { return }
    level = now
    onChange(now)
  }
}
