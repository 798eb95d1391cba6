import Bus
import CortexM
import Machine

/// The processor's side of a waveform: for each interrupt whether it is pending and whether it is
/// active, and whether the processor sleeps.
final class ProcessorSignals {
  private let signals: SignalHub
  /// By exception the number of its wire; -1 for one that has none.
  private var pending = [Int](repeating: -1, count: 256)
  private var active = [Int](repeating: -1, count: 256)

  /// Declares the wires, which follow the machine from here on.
  init(_ machine: Machine, names: ExceptionNames) {
    signals = machine.hardware.signals
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
    machine.core.observePending { [unowned(unsafe) self] exception, isPending in
      set(pending[exception], isPending)
    }
    let others = machine.core.exceptionObserver
    machine.core.exceptionObserver = { [unowned(unsafe) self] transition in
      others?(transition)
      set(active[transition.exception], transition.kind == .enter)
      if transition.kind == .enter { set(pending[transition.exception], false) }
    }
    machine.resetObservers.append { [unowned self] in
      for signal in active { set(signal, false) }
    }
  }

  private func set(_ signal: Int, _ level: Bool) {
    if signal >= 0 { signals.set(signal, SignalLevel(level)) }
  }
}
