import Bus

/// Event generator unit (nRF52833 PS section "EGU"): each of its tasks makes an event, and so an
/// interrupt.
public final class EGU: NordicPeripheral {
  private static let channels = 16

  private static let table = RegisterMap(of: EGU.self) {
    for channel in 0..<channels {
      let step = 4 * UInt32(channel)
      Register.task("TASKS_TRIGGER[\(channel)]", step) { $0.fire(event: channel) }
      Register.event("EVENTS_TRIGGERED[\(channel)]", 0x100 + step)
    }
    Register.interrupts(
      (0..<channels).map { .field("TRIGGERED\($0)", $0) }, hasINTEN: true)
  }

  init(name: String, chip: NordicChip) {
    super.init(name: name, chip: chip, registers: Self.table)
  }
}
