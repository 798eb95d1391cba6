/// The level of a wire.
public enum SignalLevel: UInt8, Sendable, BitwiseCopyable, StateChoice {
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
  public let level: SignalLevel
}

/// Is told of changes of wires, a million times a second. A class and not a closure: calling it costs
/// no more than the call.
open class SignalObserver {
  fileprivate var next: Unmanaged<SignalObserver>?

  public init() {}

  /// Called at every change of any signal with the signal's index.
  open func changed(_ index: Int, _ level: SignalLevel, at time: UInt64) {}
}

/// Calls a function.
private final class SignalCallback: SignalObserver {
  private let body: (SignalHub.Change) -> Void

  init(_ body: @escaping (SignalHub.Change) -> Void) { self.body = body }

  override func changed(_ index: Int, _ level: SignalLevel, at time: UInt64) {
    body((index, level, time))
  }
}

/// Every wire of the board that can be watched, and who watches. Levels are for observers only; no
/// guest-visible state depends on them, so watching changes nothing.
public final class SignalHub {
  /// A level change: the signal's index, its new level, the cycle.
  public typealias Change = (index: Int, level: SignalLevel, time: UInt64)

  private var names: [(scope: String, name: String)] = []
  /// Plain memory, because wires change all the time.
  private var levels = UnsafeMutableBufferPointer<SignalLevel>.allocate(capacity: 64)
  /// A list, the last one first.
  private var observers: Unmanaged<SignalObserver>?
  private var refreshers: [() -> Void] = []
  private let scheduler: Scheduler

  public init(scheduler: Scheduler) {
    self.scheduler = scheduler
  }

  deinit {
    levels.deallocate()
    while let observer = observers {
      observers = observer.takeUnretainedValue().next
      observer.release()
    }
  }

  /// The wires, as they are now.
  public var signals: [Signal] {
    names.enumerated().map { Signal(scope: $1.scope, name: $1.name, level: levels[$0]) }
  }

  /// The level of a wire now.
  public func level(_ index: Int) -> SignalLevel {
    precondition(index < names.count, "no such signal: \(index)")
    return levels[index]
  }

  /// Whether anyone watches; producers may skip the work of single bits otherwise.
  public var isObserved: Bool { observers != nil }

  /// Declares a wire. The name must be new.
  /// - Returns: its index.
  public func add(scope: String, name: String, level: SignalLevel) -> Int {
    precondition(!names.contains { $0.name == name }, "two signals named \(name)")
    let index = names.count
    if index == levels.count { grow() }
    names.append((scope, name))
    levels.initializeElement(at: index, to: level)
    return index
  }

  /// Calls `observer` at every later change of any signal.
  public func observe(_ observer: @escaping (Change) -> Void) { add(SignalCallback(observer)) }

  /// Tells an observer of every later change of any signal. It can observe one hub.
  public func add(_ observer: SignalObserver) {
    observer.next = observers
    observers = .passRetained(observer)
  }

  private func grow() {
    let more = UnsafeMutableBufferPointer<SignalLevel>.allocate(capacity: 2 * levels.count)
    _ = more.initialize(from: levels)
    levels.deallocate()
    levels = more
  }

  /// Visits the levels; nobody is told.
  public func visit(_ state: StateArchive) {
    for index in names.indices { state(&levels[index]) }
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
    guard levels[index] != level else { return }
    levels[index] = level
    var link = observers
    while let observer = link {
      link = observer._withUnsafeGuaranteedRef {
        $0.changed(index, level, at: scheduler.now)
        return $0.next
      }
    }
  }
}
