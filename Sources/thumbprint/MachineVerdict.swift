import Machine

/// What the end of a machine means: for the shell, and in words where something is wrong.
struct MachineVerdict {
  let status: ExitStatus
  let text: String?

  init(_ stop: MachineStop, _ machine: Machine, _ options: RunOptions) {
    let place = machine.place(machine.core.pc)
    switch stop {
    case .exited(let code) where options.guestExitCode:
      self.init(ExitStatus(code: Int32(code & 0xFF)), nil)
    case .exited(let code) where code != 0:
      self.init(.failed, "the guest left with exit code \(code)")
    case .exited, .systemOff, .requested: self.init(.passed, nil)
    case .timeout:
      self.init(.timedOut, "timed out after \(options.timeout!) of simulated time, at \(place)")
    case .wallTimeout:
      self.init(.timedOut, "timed out after \(options.wallTimeout!) of host time, at \(place)")
    case .fault(let report):
      self.init(.machineFault, Self.lines(machine.describe(report, isLockup: false)))
    case .lockup(let report):
      self.init(.machineFault, Self.lines(machine.describe(report, isLockup: true)))
    case .sleepingForever, .unmodelled: self.init(.machineFault, stop.summary(machine))
    }
  }

  private init(_ status: ExitStatus, _ text: String?) {
    self.status = status
    self.text = text
  }

  private static func lines(_ text: String) -> String {
    text.last == "\n" ? String(text.dropLast()) : text
  }
}
