import Bus

/// Several interrupt sources on one input of the interrupt controller: it is high while one is.
final class WiredOr: InterruptController {
  private let output: InterruptLine
  private var high: Set<Int> = []

  init(output: InterruptLine) { self.output = output }

  func interruptLine(_ number: Int, isHigh: Bool) {
    if isHigh { high.insert(number) } else { high.remove(number) }
    output.drive(!high.isEmpty)
  }

  func visit(_ state: StateArchive) {
    state(&high)
    output.visit(state)
  }

  func interruptPulse(_ number: Int) { output.pulse() }

  /// Only numbered sources are wired here.
  func nonMaskableInterrupt() {}
}
