import Bus
import CortexM
import Machine
import Peripherals
import Thumb

/// The recordings of one run of a machine.
public final class TraceSession {
  private let machine: Machine
  private let filter: TraceFilter
  private let names: ExceptionNames
  private lazy var places = CodePlaces(machine.image)
  private var processorSignals: ProcessorSignals?
  private var vcds: [VCDTrace] = []
  private var events: [EventTrace] = []
  private var instructions: [InstructionTrace] = []
  private var timelines: [PerfettoTrace] = []
  private var stimuli: [StimulusTrace] = []

  /// Creates every file that was asked for and starts to record.
  ///
  /// - Parameter architecture: the processor's, for the text of instructions.
  public init(
    _ requests: [TraceRequest], of machine: Machine, architecture: Architecture,
    filter: TraceFilter = TraceFilter()
  ) throws(TraceError) {
    self.machine = machine
    self.filter = filter
    names = ExceptionNames(machine.board)
    for request in requests {
      switch request.kind {
      case .vcd: try addVCD(request.path)
      case .events: try addEvents(request.path)
      case .instructions:
        instructions.append(
          try InstructionTrace(
            path: request.path, of: machine, architecture: architecture, filter: filter,
            exceptionName: names.full))
      case .perfetto:
        timelines.append(
          try PerfettoTrace(
            path: request.path, of: machine, filter: filter, exceptionName: names.full))
      case .itm: try addStimuli(request.path)
      }
    }
  }

  /// Ends the recordings where the machine stands and closes the files.
  ///
  /// - Throws: the first error of writing any of them; the others are complete.
  public func finish() throws(TraceError) {
    var failure: TraceError?
    func attempt(_ end: () throws(TraceError) -> Void) {
      do throws(TraceError) { try end() } catch { failure = failure ?? error }
    }
    for vcd in vcds { attempt { () throws(TraceError) in try vcd.finish(at: machine.core.cycles) } }
    for trace in events { attempt(trace.finish) }
    for trace in instructions { attempt(trace.finish) }
    for trace in timelines { attempt(trace.finish) }
    for trace in stimuli { attempt(trace.finish) }
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
    if processorSignals == nil { processorSignals = ProcessorSignals(machine, names: names) }
    vcds.append(
      try VCDTrace(
        path: path, signals: machine.hardware.signals, clockHz: UInt64(machine.board.core.clock),
        comment: "thumbprint: wires of \(machine.board.name)", from: machine.core.cycles,
        filter: filter))
  }

  private func addEvents(_ path: String) throws(TraceError) {
    let core = machine.core
    let subject = EventTrace.Subject(
      board: machine.board.name, clockHz: UInt64(machine.board.core.clock),
      firmwareSHA256: machine.image.sha256,
      exception: { [names] in (names.name($0), names.peripheral($0)) },
      place: { [places] in places[$0] })
    let trace = try EventTrace(
      path: path, subject: subject, filter: filter,
      programCounter: core.programCounter)
    events.append(trace)
    machine.bus.accessObservers.append { trace.record($0) }
    machine.bus.activityObservers.append { trace.record($0) }
    let clock = core.scheduler
    core.observePending { exception, isPending in
      trace.record(exception: exception, isPending ? .raise : .drop, time: clock.now, pc: nil)
    }
    core.exceptionObservers.append { transition in
      trace.record(
        exception: transition.exception, transition.kind == .enter ? .enter : .exit,
        time: transition.time, pc: transition.pc)
    }
    core.sleepObservers.append { isAsleep in
      trace.record(isAsleep ? .sleep : .wake, time: clock.now)
    }
    machine.resetObservers.append { trace.record(.reset, time: clock.now) }
  }
}
