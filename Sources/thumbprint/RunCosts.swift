import Machine
import Report

/// What a run took so far, in words.
struct RunCosts {
  private let machine: Machine
  private let milliseconds: UInt64

  init(_ machine: Machine, since start: ContinuousClock.Instant) {
    self.machine = machine
    milliseconds = UInt64(start.duration(to: .now) / .milliseconds(1))
  }

  var speed: String {
    let millions = Numbers.quotient(
      machine.core.instructions, max(1, milliseconds) * 1000, decimals: 1)
    return "\(millions) million instructions per second"
  }

  var text: String {
    let clock = UInt64(machine.board.core.clock)
    let cycles = machine.core.cycles
    return """
      firmware: \(machine.image.path), sha256 \(machine.image.sha256)
      board: \(machine.board.name), \(machine.board.coreName) at \(Numbers.frequency(clock))
      cycles: \(Numbers.grouped(cycles))
      instructions: \(Numbers.grouped(machine.core.instructions))
      simulated time: \(Numbers.milliseconds(cycles: cycles, clockHz: clock)) ms
      host time: \(Numbers.grouped(milliseconds)) ms, \(speed)
      semihosting calls: \(Numbers.grouped(machine.semihosting?.callCount ?? 0))
      accesses to what is not modelled: \(Numbers.grouped(machine.unmodelled.count))
      """
  }
}
