import Machine

extension MachineStop {
  /// Why the machine stopped, on one line.
  public func summary(_ machine: Machine) -> String {
    switch self {
    case .exited(let code): "the guest left with exit code \(code)"
    case .timeout, .wallTimeout: "timed out at \(machine.place(machine.core.pc))"
    case .requested: "stopped at \(machine.place(machine.core.pc))"
    case .fault(let report): "\(report.kind.rawValue) at \(machine.place(report.pc))"
    case .lockup(let report): "lockup: \(report.kind.rawValue) at \(machine.place(report.pc))"
    case .sleepingForever:
      "the processor sleeps at \(machine.place(machine.core.pc)), and nothing will ever wake it"
    case .systemOff: "the guest switched the chip off at \(machine.place(machine.core.pc))"
    case .unmodelled:
      machine.unmodelled.entries.last.map {
        "not modelled: \($0.description), at \(machine.place($0.pc))"
      } ?? "an access to something that is not modelled"
    }
  }
}
