import Peripherals

extension Board {
  /// The core as its maker writes it.
  public var coreName: String {
    switch core.kind {
    case .cortexM0: "Cortex-M0"
    case .cortexM0Plus: "Cortex-M0+"
    case .cortexM3: "Cortex-M3"
    case .cortexM4: "Cortex-M4"
    case .cortexM4F: "Cortex-M4F"
    }
  }
}
