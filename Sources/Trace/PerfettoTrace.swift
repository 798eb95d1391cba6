import Bus
import CortexM
import Image
import Machine
import Measure

/// A timeline for ui.perfetto.dev: functions, interrupts, a track a peripheral, and counters of the
/// stack, the heap and the processor's state.
///
/// Functions are found by looking at each instruction, so a run is some ten times slower.
final class PerfettoTrace {
  private let machine: Machine
  private let file: PerfettoFile
  private let filter: TraceFilter
  private let exceptionName: (Int) -> String
  private var calls: CallTracker
  private let process: UInt64
  private let functions: UInt64
  private let interrupts: UInt64
  private let stack: UInt64
  private let heap: UInt64?
  private let power: UInt64
  private var peripherals: [ObjectIdentifier: UInt64] = [:]
  private var functionNames: [UInt32: String] = [:]
  /// Slices that have begun in the window, by track: an end without its begin is left out.
  private var open: [UInt64: Int] = [:]
  private let stackTop: UInt32
  private var shownStack: UInt32 = .max
  private var heapBytes: Int64 = 0

  init(
    path: String, of machine: Machine, filter: TraceFilter,
    exceptionName: @escaping (Int) -> String
  ) throws(TraceError) {
    self.machine = machine
    self.filter = filter
    self.exceptionName = exceptionName
    file = try PerfettoFile(path: path, clockHz: UInt64(machine.board.core.clock))
    calls = CallTracker(machine.image.symbols)
    process = file.addProcess(machine.board.name)
    functions = file.addTrack("functions", in: process)
    interrupts = file.addTrack("interrupts", in: process)
    stack = file.addCounter("stack", unit: .bytes, in: process)
    let marks = machine.image.symbols
    heap =
      marks.named(Mark.heapAlloc.rawValue) == nil
      ? nil : file.addCounter("heap", unit: .bytes, in: process)
    power = file.addCounter("processor awake", unit: .count, in: process)
    stackTop = marks.named("__stack_top")?.address ?? machine.image.word(at: 0) ?? 0
    connect()
  }

  private func connect() {
    let core = machine.core
    add(.counter, on: power, value: core.isSleeping ? 0 : 1)
    let instructions = core.instructionObserver
    core.instructionObserver = { [unowned self] pc in
      instructions?(pc)
      calls.step(pc: pc, lr: core[14], sp: core[13]) { show($0) }
    }
    core.exceptionObservers.append { [unowned self] in observe($0) }
    core.sleepObservers.append { [unowned self] isAsleep in
      add(.counter, on: power, value: isAsleep ? 0 : 1)
    }
    machine.resetObservers.append { [unowned self] in
      endAll()
      add(.instant, on: interrupts, name: "reset")
    }
    machine.bus.activityObservers.append { [unowned self] in observe($0) }
    for mark in [Mark.heapInit, .heapAlloc, .heapFree, .heapCollected] {
      _ = machine.watch(symbol: mark.rawValue) { [unowned self] _ in arrive(at: mark) }
    }
  }

  private func add(
    _ type: PerfettoFile.EventType, on track: UInt64, name: String? = nil, value: Int64 = 0,
    at time: UInt64? = nil
  ) {
    let time = time ?? machine.core.cycles
    switch type {
    case .begin:
      guard filter.includes(time: time) else { return }
      open[track, default: 0] += 1
    case .end:
      // One that has begun in the window ends with it at the latest.
      guard let count = open[track], count > 0 else { return }
      open[track] = count - 1
    case .instant, .counter: guard filter.includes(time: time) else { return }
    }
    file.add(type, on: track, name: name, value: value, at: min(time, filter.until))
  }

  // MARK: Functions

  private func show(_ change: CallTracker.Change) {
    switch change {
    case .begins(let function): add(.begin, on: functions, name: name(function))
    case .ends: add(.end, on: functions)
    }
    let used = stackTop &- machine.core[13]
    if used != shownStack, used <= 1 << 24 {
      shownStack = used
      add(.counter, on: stack, value: Int64(used))
    }
  }

  private func name(_ function: UInt32) -> String {
    if let name = functionNames[function] { return name }
    let symbol = machine.image.symbols.containing(function)
    let name =
      symbol?.address == function
      ? symbol!.displayName : "0x" + String(function, radix: 16, uppercase: true)
    functionNames[function] = name
    return name
  }

  // MARK: Exceptions

  private func observe(_ transition: ExceptionTransition) {
    let name = exceptionName(transition.exception)
    switch transition.kind {
    case .enter:
      add(.begin, on: interrupts, name: name, at: transition.time)
      add(.begin, on: functions, name: name, at: transition.time)
      calls.enter()
    case .exit:
      guard calls.exceptionDepth > 0 else { return }
      calls.exit { show($0) }
      add(.end, on: functions, at: transition.time)
      add(.end, on: interrupts, at: transition.time)
    }
  }

  private func endAll() {
    while calls.exceptionDepth > 0 {
      calls.exit { show($0) }
      add(.end, on: functions)
      add(.end, on: interrupts)
    }
    calls.endAll { show($0) }
  }

  // MARK: Peripherals

  private func observe(_ activity: Activity) {
    let name: String
    switch activity.deed {
    case .task(let offset), .event(let offset):
      name = activity.peripheral.registerName(at: offset) ?? "+0x" + String(offset, radix: 16)
    case .sent(let byte): name = "sent 0x" + String(byte, radix: 16)
    case .received(let byte): name = "received 0x" + String(byte, radix: 16)
    case .addressed(let address, let isRead, let isAcknowledged):
      name =
        "\(isRead ? "read from" : "write to") 0x\(String(address, radix: 16))"
        + (isAcknowledged ? "" : ", not acknowledged")
    case .stopped: name = "stop"
    case .packetSent(let count): name = "packet of \(count) sent"
    case .packetReceived(let count): name = "packet of \(count) received"
    case .read(_, let count): name = "DMA reads \(count)"
    case .wrote(_, let count): name = "DMA writes \(count)"
    case .programmed: name = "programs a word"
    case .erased(_, let count): name = "erases \(count)"
    }
    guard filter.includes(peripheral: activity.peripheral.name) else { return }
    add(.instant, on: track(activity.peripheral), name: name, at: activity.time)
  }

  private func track(_ peripheral: Peripheral) -> UInt64 {
    let identifier = ObjectIdentifier(peripheral)
    if let track = peripherals[identifier] { return track }
    let track = file.addTrack(peripheral.name, in: process)
    peripherals[identifier] = track
    return track
  }

  // MARK: Heap

  private func arrive(at mark: Mark) {
    guard let heap else { return }
    switch mark {
    case .heapInit: heapBytes = 0
    case .heapAlloc: heapBytes += Int64(machine.core[1])
    case .heapFree: heapBytes -= Int64(machine.core[1])
    default: heapBytes = Int64(machine.core[0])
    }
    add(.counter, on: heap, value: heapBytes)
  }

  func finish() throws(TraceError) {
    endAll()
    try file.finish()
  }
}
