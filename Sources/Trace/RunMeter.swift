import Bus
import CortexM
import Machine
import Peripherals

/// Counts what happens in a run, for its summary.
public final class RunMeter {
  /// What a peripheral did and was asked for.
  public struct PeripheralUse: Sendable, Equatable {
    public let name: String
    /// Accesses of the processor.
    public var reads: UInt64 = 0
    public var writes: UInt64 = 0
    public var tasks: UInt64 = 0
    public var events: UInt64 = 0
    /// On the wires or the air.
    public var bytesSent: UInt64 = 0
    public var bytesReceived: UInt64 = 0
    /// Between the peripheral and memory.
    public var bytesFetched: UInt64 = 0
    public var bytesStored: UInt64 = 0
    /// Of flash.
    public var wordsProgrammed: UInt64 = 0
    public var bytesErased: UInt64 = 0
  }

  /// How an exception fared.
  public struct ExceptionUse: Sendable, Equatable {
    public let name: String
    public var count: UInt64 = 0
    /// From the cycle in which it became pending to its handler's first instruction: of those that
    /// were pending before they were taken.
    public var latencies: UInt64 = 0
    public var worstLatency: UInt64 = 0
    public var totalLatency: UInt64 = 0
    /// In its handler, others that interrupted it left out.
    public var cycles: UInt64 = 0
  }

  private let machine: Machine
  private let names: ExceptionNames
  private var uses: [PeripheralUse] = []
  private var indexes: [ObjectIdentifier: Int] = [:]
  private var last: (peripheral: Peripheral, index: Int)?
  private var exceptions: [Int: ExceptionUse] = [:]
  private var pendingSince: [Int: UInt64] = [:]
  /// The exceptions that are active, innermost last, and since when the innermost one runs.
  private var active: [Int] = []
  private var activeSince: UInt64 = 0
  /// Where it began to count.
  private let start: (cycles: UInt64, instructions: UInt64)
  private var asleep: UInt64 = 0
  private var asleepSince: UInt64?
  private var radio = RadioTime()

  /// How long the radio was on, in cycles.
  private struct RadioTime {
    var sending: UInt64 = 0
    var receiving: UInt64 = 0
    var since: (cycle: UInt64, isSending: Bool)?

    mutating func change(_ isSending: Bool?, _ now: UInt64) {
      if let since {
        if since.isSending { sending += now - since.cycle } else { receiving += now - since.cycle }
      }
      since = isSending.map { (now, $0) }
    }
  }

  /// Starts to count where the machine stands.
  public init(_ machine: Machine) {
    self.machine = machine
    names = ExceptionNames(machine.board)
    let core = machine.core
    start = (core.cycles, core.instructions)
    machine.bus.accessObservers.append { [unowned self] in count($0) }
    machine.bus.activityObservers.append { [unowned self] in count($0) }
    core.observePending { [unowned self, unowned core] exception, isPending in
      pendingSince[exception] = isPending ? core.cycles : nil
    }
    core.exceptionObservers.append { [unowned self] in count($0) }
    if core.isSleeping { asleepSince = core.cycles }
    core.sleepObservers.append { [unowned self, unowned core] isAsleep in
      if let since = asleepSince { asleep += core.cycles - since }
      asleepSince = isAsleep ? core.cycles : nil
    }
    machine.resetObservers.append { [unowned self, unowned core] in
      active = []
      pendingSince = [:]
      radio.change(nil, core.cycles)
    }
  }

  // MARK: Counting

  private func index(_ peripheral: Peripheral) -> Int {
    if let last, last.peripheral === peripheral { return last.index }
    let identifier = ObjectIdentifier(peripheral)
    let index = indexes[identifier] ?? uses.count
    if index == uses.count {
      indexes[identifier] = index
      uses.append(PeripheralUse(name: peripheral.name))
    }
    last = (peripheral, index)
    return index
  }

  private func count(_ access: PeripheralAccess) {
    let index = index(access.peripheral)
    switch access.kind {
    case .read: uses[index].reads += 1
    // A write that is refused is reported twice.
    case .write: if access.fault == nil { uses[index].writes += 1 }
    }
  }

  private func count(_ activity: Activity) {
    let index = index(activity.peripheral)
    switch activity.deed {
    case .task(let offset):
      uses[index].tasks += 1
      if activity.peripheral is Radio, offset <= 4 { radio.change(offset == 0, activity.time) }
    case .event(let offset):
      uses[index].events += 1
      if activity.peripheral is Radio, offset == Radio.disabledEvent {
        radio.change(nil, activity.time)
      }
    case .sent: uses[index].bytesSent += 1
    case .received: uses[index].bytesReceived += 1
    case .addressed: uses[index].bytesSent += 1
    case .stopped: break
    case .packetSent(let count): uses[index].bytesSent += UInt64(count)
    case .packetReceived(let count): uses[index].bytesReceived += UInt64(count)
    case .read(_, let count): uses[index].bytesFetched += UInt64(count)
    case .wrote(_, let count): uses[index].bytesStored += UInt64(count)
    case .programmed: uses[index].wordsProgrammed += 1
    case .erased(_, let count): uses[index].bytesErased += UInt64(count)
    }
  }

  private func count(_ transition: ExceptionTransition) {
    let number = transition.exception
    let now = transition.time
    if let innermost = active.last { exceptions[innermost]?.cycles += now - activeSince }
    activeSince = now
    switch transition.kind {
    case .enter:
      var use = exceptions[number] ?? ExceptionUse(name: names.full(number))
      use.count += 1
      if let since = pendingSince.removeValue(forKey: number) {
        use.latencies += 1
        use.totalLatency += now - since
        use.worstLatency = max(use.worstLatency, now - since)
      }
      exceptions[number] = use
      active.append(number)
    case .exit: if let place = active.lastIndex(of: number) { active.remove(at: place) }
    }
  }

  // MARK: The summary

  /// What has happened so far.
  public var summary: RunSummary {
    let now = machine.core.cycles
    var radio = radio
    radio.change(nil, now)
    let sleeping = asleep + (asleepSince.map { now - $0 } ?? 0)
    return RunSummary(
      board: machine.board.name, clockHz: UInt64(machine.board.core.clock),
      cycles: now - start.cycles, instructions: machine.core.instructions - start.instructions,
      sleepCycles: sleeping,
      peripherals: uses.sorted { $0.name < $1.name },
      exceptions: exceptions.sorted { $0.key < $1.key }.map(\.value),
      leds: machine.hardware.ledMatrix?.onTime ?? [],
      charge: ChargeEstimate(
        machine.board, awake: now - start.cycles - sleeping, asleep: sleeping,
        radioSends: radio.sending,
        radioReceives: radio.receiving),
      unmodelled: machine.unmodelled.entries.map { entry in
        RunSummary.Gap(
          description: entry.description, count: entry.count,
          places: Self.places(entry, machine))
      })
  }

  /// By function, the most frequent first.
  private static func places(_ entry: UnmodelledLog.Entry, _ machine: Machine)
    -> [(code: String, count: UInt64)]
  {
    var counts: [String: UInt64] = [:]
    for (pc, count) in entry.places {
      let code = machine.image.symbols.containing(pc)?.displayName ?? machine.place(pc)
      counts[code, default: 0] += count
    }
    return counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { ($0.key, $0.value) }
  }
}
