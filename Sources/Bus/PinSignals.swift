/// The level of a wire.
public enum SignalLevel: UInt8, Sendable, StateChoice {
  case low
  case high
  /// Nothing drives or pulls the wire.
  case floating

  public init(_ isHigh: Bool) { self = isHigh ? .high : .low }
}

/// A named wire of the board.
public struct Signal: Sendable {
  /// The peripheral or port it belongs to: `"UART0"`, `"P0"`.
  public let scope: String
  /// Unique on the board without the scope: `"UART0_TXD"`, `"P0_24"`.
  public let name: String
  /// The level now.
  public fileprivate(set) var level: SignalLevel
}

/// Every wire of the board that can be watched, and who watches. Levels are for observers only; no
/// guest-visible state depends on them, so watching changes nothing.
public final class SignalHub {
  /// A level change: the signal's index, its new level, the cycle.
  public typealias Observer = (_ index: Int, _ level: SignalLevel, _ time: UInt64) -> Void

  public private(set) var signals: [Signal] = []
  private var observers: [Observer] = []
  private var refreshers: [() -> Void] = []
  private let scheduler: Scheduler

  public init(scheduler: Scheduler) {
    self.scheduler = scheduler
  }

  /// Whether anyone watches; producers may skip the work of single bits otherwise.
  public var isObserved: Bool { !observers.isEmpty }

  /// Declares a wire. The name must be new.
  /// - Returns: its index.
  public func add(scope: String, name: String, level: SignalLevel) -> Int {
    precondition(!signals.contains { $0.name == name }, "two signals named \(name)")
    signals.append(Signal(scope: scope, name: name, level: level))
    return signals.count - 1
  }

  /// Calls `observer` at every later change of any signal.
  public func observe(_ observer: @escaping Observer) {
    observers.append(observer)
  }

  /// Visits the levels; nobody is told.
  public func visit(_ state: StateArchive) {
    for index in signals.indices { state(&signals[index].level) }
  }

  /// Has `refresh` called when someone is about to observe: a wire whose level is of no account while
  /// nobody looks is brought up to date.
  public func onRefresh(_ refresh: @escaping () -> Void) { refreshers.append(refresh) }

  /// Brings every level up to date, before `observe`.
  public func refresh() {
    for refresher in refreshers { refresher() }
  }

  /// Sets a level at the current time; nothing happens if the signal has it already.
  public func set(_ index: Int, _ level: SignalLevel) {
    guard signals[index].level != level else { return }
    signals[index].level = level
    for observer in observers { observer(index, level, scheduler.now) }
  }
}
