import Bus

/// A push button, or a touch pad, between a pin and one of the supplies.
public final class PushButton: BoardDevice {
  public static let kind = DeviceKind(
    "button", "push button on a pin",
    keys: [
      .pin("pin"), .number("activeHigh", 0...1, default: 0), .number("pull", 0...1, default: 1),
    ])

  private let port: PinPort
  private let pin: Int
  private let activeHigh: Bool
  public private(set) var isPressed = false

  /// - Parameter pull: the board's resistor, which holds the pin while the button is released.
  init(_ pin: Board.Pin, activeHigh: Bool, pull: PinPull, site: DeviceSite) {
    port = site.port(pin)
    self.pin = pin.number
    self.activeHigh = activeHigh
    port.setExternalPull(pin.number, pull)
  }

  public convenience init(_ entry: Board.Device, site: DeviceSite) {
    let activeHigh = entry.numbers["activeHigh"] == 1
    self.init(
      entry.pins["pin"]!, activeHigh: activeHigh,
      pull: entry.numbers["pull"] == 0 ? .none : activeHigh ? .down : .up, site: site)
  }

  /// Presses or releases it.
  public func set(pressed: Bool) {
    isPressed = pressed
    port.setExternal(pin, pressed ? activeHigh : nil, by: self)
  }

  public func visit(_ state: StateArchive) {
    state(&isPressed)
    if state.isLoading { port.restore(isPressed ? activeHigh : nil, by: self, ofPin: pin) }
  }

  public var readings: [String: Double] { ["pressed": isPressed ? 1 : 0] }
}
