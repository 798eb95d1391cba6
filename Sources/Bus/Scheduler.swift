/// The part of the virtual clock that an execution engine keeps at hand, as plain data.
@frozen public struct ClockState {
  /// Virtual time in core clock cycles since the machine started.
  public var now: UInt64
  /// The engine leaves its inner loop at the first instruction boundary where `now >= deadline`.
  /// The earliest scheduled event bounds it; 0 asks for attention at the next boundary.
  public var deadline: UInt64

  @inlinable init(now: UInt64, deadline: UInt64) {
    self.now = now
    self.deadline = deadline
  }
}

/// Something that happens at a point of virtual time. Its owner keeps it and schedules it as often
/// as it likes; an event is in the queue at most once.
public final class Event {
  /// For diagnostics, such as `"TIMER0 COMPARE0"`.
  public let name: String
  /// What happens. During the call `Scheduler.now` is exactly `time`.
  public var handler: () -> Void
  /// The cycle at which the event is due; meaningful while `isScheduled` and inside the handler.
  public internal(set) var time: UInt64 = 0
  var sequence: UInt64 = 0
  /// Whether the event comes from outside the machine, such as a scenario: no part of its state.
  public var isOutside = false
  /// The place in the scheduler's heap, or -1.
  var heapIndex = -1

  /// Whether the event waits in the queue.
  public var isScheduled: Bool { heapIndex >= 0 }

  public init(_ name: String, handler: @escaping () -> Void = {}) {
    self.name = name
    self.handler = handler
  }
}

/// The virtual clock and its event queue. Time is counted in core clock cycles; nothing else is
/// time. Events due in the same cycle happen in the order in which they were scheduled.
public final class Scheduler {
  /// The clock, shared with the execution engine.
  public let clock: UnsafeMutablePointer<ClockState>
  /// The core clock in hertz, for conversions between cycles and real time.
  public let frequency: UInt64
  /// A binary heap ordered by time, then sequence.
  private var heap: [Event] = []
  private var nextSequence: UInt64 = 0

  /// - Parameter frequency: the core clock in hertz, above 0.
  public init(frequency: UInt64) {
    precondition(frequency > 0, "a core clock of 0 Hz")
    self.frequency = frequency
    clock = .allocate(capacity: 1)
    clock.initialize(to: ClockState(now: 0, deadline: .max))
  }

  deinit {
    clock.deallocate()
  }

  /// Virtual time in core clock cycles: inside an event handler the event's due time, during a bus
  /// access the time of the access.
  public var now: UInt64 { clock.pointee.now }

  /// When the earliest event is due; `UInt64.max` with an empty queue.
  public private(set) var nextDeadline = UInt64.max

  /// Whether the queue is empty: nothing will ever happen unless the processor does it.
  public var isIdle: Bool { heap.isEmpty }

  /// Puts `event` into the queue, or moves it if it is there already.
  /// - Parameter time: a cycle; one that has passed makes the event due at once.
  public func schedule(_ event: Event, at time: UInt64) {
    event.time = time
    event.sequence = nextSequence
    nextSequence += 1
    if event.heapIndex < 0 {
      event.heapIndex = heap.count
      heap.append(event)
    }
    settle(event.heapIndex)
    nextDeadline = heap[0].time
    if time < clock.pointee.deadline { clock.pointee.deadline = time }
  }

  /// Puts `event` into the queue `delay` cycles from now.
  public func schedule(_ event: Event, after delay: UInt64) {
    let (time, overflow) = now.addingReportingOverflow(delay)
    schedule(event, at: overflow ? .max : time)
  }

  /// Takes `event` out of the queue; nothing happens if it is not there.
  public func cancel(_ event: Event) {
    let index = event.heapIndex
    guard index >= 0 else { return }
    event.heapIndex = -1
    let last = heap.removeLast()
    defer { nextDeadline = heap.first?.time ?? .max }
    guard last !== event else { return }
    heap[index] = last
    last.heapIndex = index
    settle(index)
  }

  /// Makes the engine leave its inner loop at the next instruction boundary.
  public func requestAttention() { clock.pointee.deadline = 0 }

  /// Runs the handlers of everything due up to now, in order, each at its own due time.
  public func runDueEvents() {
    let reached = clock.pointee.now
    while let event = heap.first, event.time <= reached {
      cancel(event)
      clock.pointee.now = event.time
      event.handler()
    }
    clock.pointee.now = reached
  }

  /// Moves time forward, to `time`, without running anything.
  public func advance(to time: UInt64) {
    precondition(time >= clock.pointee.now, "time runs forward only")
    clock.pointee.now = time
  }

  /// Cancels every event and sets the clock to 0.
  public func reset() {
    for event in heap { event.heapIndex = -1 }
    heap.removeAll()
    nextDeadline = .max
    nextSequence = 0
    clock.pointee = ClockState(now: 0, deadline: .max)
  }

  // MARK: State

  /// Visits the clock. The events are their owners'.
  public func visit(_ state: StateArchive) {
    state(&nextSequence)
    state(&clock.pointee.now)
  }

  /// Puts an event into the queue with the place that it had, or takes it out.
  func restore(_ event: Event, isScheduled: Bool, _ time: UInt64, _ sequence: UInt64) {
    cancel(event)
    event.time = time
    event.sequence = sequence
    guard isScheduled else { return }
    event.heapIndex = heap.count
    heap.append(event)
    settle(event.heapIndex)
    nextDeadline = heap[0].time
    clock.pointee.deadline = 0
  }

  /// Notes as a failure of `state` if an event waits that nobody has visited: who saves the rest
  /// would lose it. Events from outside the machine are their senders' own affair.
  public func checkCompleteness(of state: StateArchive) {
    let own = heap.filter { !$0.isOutside }
    guard state.scheduled != own.count else { return }
    state.fail(
      "\(own.count - state.scheduled) of these events are nobody's: "
        + own.map(\.name).sorted().joined(separator: ", "))
  }

  // MARK: Heap

  private func precedes(_ a: Event, _ b: Event) -> Bool {
    a.time != b.time ? a.time < b.time : a.sequence < b.sequence
  }

  /// Restores the heap's order around `start`.
  private func settle(_ start: Int) {
    var index = start
    let event = heap[index]
    while index > 0, precedes(event, heap[(index - 1) / 2]) {
      place(heap[(index - 1) / 2], at: index)
      index = (index - 1) / 2
    }
    while true {
      var child = 2 * index + 1
      guard child < heap.count else { break }
      if child + 1 < heap.count, precedes(heap[child + 1], heap[child]) { child += 1 }
      guard precedes(heap[child], event) else { break }
      place(heap[child], at: index)
      index = child
    }
    place(event, at: index)
  }

  private func place(_ event: Event, at index: Int) {
    heap[index] = event
    event.heapIndex = index
  }
}
