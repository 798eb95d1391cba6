import CortexM
import Machine

/// The recordings of one run of a machine.
public final class TraceSession {
  private let machine: Machine
  private var vcds: [VCDTrace] = []
  private var events: [EventTrace] = []
  private var stimuli: [StimulusTrace] = []

  /// Creates every file that was asked for and starts to record.
  public init(_ requests: [TraceRequest], of machine: Machine) throws(TraceError) {
    self.machine = machine
    for request in requests {
      switch request.kind {
      case .vcd: try addVCD(request.path)
      case .events: try addEvents(request.path)
      case .itm: try addStimuli(request.path)
      }
    }
  }

  /// Ends the recordings where the machine stands and closes the files.
  ///
  /// - Throws: the first error of writing any of them; the others are complete.
  public func finish() throws(TraceError) {
    var failure: TraceError?
    for vcd in vcds {
      do { try vcd.finish(at: machine.core.cycles) } catch { failure = failure ?? error }
    }
    for trace in events {
      do { try trace.finish() } catch { failure = failure ?? error }
    }
    for trace in stimuli {
      do { try trace.finish() } catch { failure = failure ?? error }
    }
    if let failure { throw failure }
  }

  private func addStimuli(_ path: String) throws(TraceError) {
    let trace = try StimulusTrace(path: path)
    stimuli.append(trace)
    let others = machine.core.stimulusObserver
    machine.core.stimulusObserver = { port, value, size in
      others?(port, value, size)
      trace.record(port: port, value: value, size: size)
    }
  }

  private func addVCD(_ path: String) throws(TraceError) {
    vcds.append(
      try VCDTrace(
        path: path, signals: machine.hardware.signals, clockHz: UInt64(machine.board.core.clock),
        comment: "thumbprint: wires of \(machine.board.name)"))
  }

  private func addEvents(_ path: String) throws(TraceError) {
    let core = machine.core
    let trace = try EventTrace(
      path: path, board: machine.board.name, clockHz: UInt64(machine.board.core.clock),
      firmwareSHA256: machine.image.sha256, programCounter: { [unowned core] in core.pc })
    events.append(trace)
    machine.bus.accessObservers.append { trace.record($0) }
    let others = core.exceptionObserver
    core.exceptionObserver = { transition in
      others?(transition)
      trace.record(
        exception: Self.name(transition.exception), number: transition.exception,
        isEntry: transition.kind == .enter, time: transition.time, pc: transition.pc)
    }
  }

  /// As the architecture manuals call it (ARMv7-M ARM, B1.5.2); of an external interrupt its
  /// number.
  static func name(_ exception: Int) -> String {
    switch exception {
    case 2: "NMI"
    case 3: "HardFault"
    case 4: "MemManage"
    case 5: "BusFault"
    case 6: "UsageFault"
    case 11: "SVCall"
    case 12: "DebugMonitor"
    case 14: "PendSV"
    case 15: "SysTick"
    case 16...: "IRQ \(exception - 16)"
    default: "exception \(exception)"
    }
  }
}
