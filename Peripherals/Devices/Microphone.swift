import Bus

/// An analogue microphone: on its pin a triangle of 1 kHz, as loud as what surrounds the board, while its
/// supply pin is high.
public final class Microphone: BoardDevice {
  public static let kind = DeviceKind(
    "microphone", "analogue microphone", keys: [.pin("pin"), .optionalPin("power")])

  /// What it gives in silence, and what the loudest sound swings to either side, as a part of the
  /// supply: the middle of what the micro:bit v2's runtime lets its converter measure (gain 4, a
  /// quarter of the supply as reference).
  private static let middle = 1.0 / 32
  private static let frequency: UInt64 = 1000

  public init(_ entry: Board.Device, site: DeviceSite) {
    let pin = entry.pins["pin"]!
    let power = entry.pins["power"].map { (port: site.port($0), number: $0.number) }
    let scheduler = site.scheduler
    let surroundings = site.surroundings
    let period = scheduler.frequency / Self.frequency
    let port = site.port(pin)
    port.setVoltageSource(pin.number) { [unowned port, unowned surroundings, unowned scheduler] in
      if let power, !power.port.isHigh(power.number) { return 0 }
      // The square makes soft sounds softer, as ears hear them.
      let level = max(0, min(255, surroundings.sound)) / 255
      let phase = Double(scheduler.now % period) / Double(period)
      let triangle = phase < 0.5 ? 4 * phase - 1 : 3 - 4 * phase
      return port.supply * Self.middle * (1 + level * level * triangle)
    }
  }

  /// It has no state of its own.
  public func visit(_ state: StateArchive) {}
}
