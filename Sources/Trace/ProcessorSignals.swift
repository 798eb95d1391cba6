import Bus
import CortexM
import Machine

/// The processor's side of a waveform: for each interrupt whether it is pending and whether it is
/// active, and whether the processor sleeps.
final class ProcessorSignals {
  private let signals: SignalHub
  /// By exception the number of its wire; -1 for one that has none.
  private let pending = UnsafeMutableBufferPointer<Int>.allocate(capacity: 256)
  private let active = UnsafeMutableBufferPointer<Int>.allocate(capacity: 256)

  /// Declares the wires, which follow the machine from here on: it keeps this object.
  init(_ machine: Machine, names: ExceptionNames) {
    signals = machine.hardware.signals
    pending.initialize(repeating: -1)
    active.initialize(repeating: -1)
    for exception in names.known {
      let name = names.full(exception).replacing(" ", with: "_")
      let (isPending, isActive) = machine.core.standing(of: exception)
      pending[exception] = signals.add(
        scope: "NVIC", name: "\(name)_pending", level: SignalLevel(isPending))
      active[exception] = signals.add(
        scope: "NVIC", name: "\(name)_active", level: SignalLevel(isActive))
    }
    let sleeping = signals.add(
      scope: "CPU", name: "CPU_sleeping", level: SignalLevel(machine.core.isSleeping))
    machine.core.sleepObservers.append { [signals] in signals.set(sleeping, SignalLevel($0)) }
    machine.core.observePending { exception, isPending in
      self.set(self.pending[exception], isPending)
    }
    machine.core.exceptionObservers.append { transition in
      self.set(self.active[transition.exception], transition.kind == .enter)
      if transition.kind == .enter { self.set(self.pending[transition.exception], false) }
    }
    machine.resetObservers.append {
      for signal in self.active { self.set(signal, false) }
    }
  }

  deinit {
    pending.deallocate()
    active.deallocate()
  }

  private func set(_ signal: Int, _ level: Bool) {
    if signal >= 0 { signals.set(signal, SignalLevel(level)) }
  }
}
