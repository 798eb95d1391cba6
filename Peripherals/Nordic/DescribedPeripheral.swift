import Bus

/// A peripheral whose registers are known by name and reset value while its behaviour has no model:
/// they are stored, and every access is reported.
public final class DescribedPeripheral: RegisterPeripheral {
  /// What there is a description of.
  enum Description: String, Sendable, CaseIterable {
    case usbd

    fileprivate var registers: RegisterMap {
      switch self {
      case .usbd: DescribedPeripheral.usbd
      }
    }
  }

  init(name: String, _ description: Description) {
    super.init(name: name, registers: description.registers)
  }

  typealias Row = Register<DescribedPeripheral>

  /// Tasks one after the other; an empty name leaves a gap.
  static func tasks(_ names: [String], from offset: UInt32 = 0) -> [Row] {
    names.enumerated().filter { !$1.isEmpty }.map {
      .notModelled("TASKS_\($1)", offset + 4 * UInt32($0), .task)
    }
  }

  /// Events by their number, with INTEN, INTENSET and INTENCLR.
  static func events(_ events: [(String, UInt32)]) -> [Row] {
    events.map { .notModelled("EVENTS_\($0)", 0x100 + 4 * $1, .event) } + [
      .notModelled("INTEN", 0x300), .notModelled("INTENSET", 0x304),
      .notModelled("INTENCLR", 0x308),
    ]
  }

  static func registers(
    _ rows: [(String, UInt32, UInt32)], _ access: RegisterAccess = .readWrite
  ) -> [Row] {
    rows.map { .notModelled($0, $1, access, reset: $2) }
  }
}
