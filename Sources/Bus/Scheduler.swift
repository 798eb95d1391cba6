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
  /// What happens. During the call `Scheduler.now` is exactly `time`. Not to be changed by the call.
  public var handler: () -> Void {
    get { action._withUnsafeGuaranteedRef { $0.body } }
    set {
      action.release()
      action = .passRetained(Action(newValue))
    }
  }
  private var action: Unmanaged<Action>
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
    action = .passRetained(Action(handler))
  }

  deinit { action.release() }

  /// A function whose references are not counted with every call, because it never changes.
  private final class Action {
    let body: () -> Void
    init(_ body: @escaping () -> Void) { self.body = body }
  }

  @inline(__always)
  func happen() { action._withUnsafeGuaranteedRef { $0.body() } }
}

/// The virtual clock and its event queue. Time is counted in core clock cycles; nothing else is
/// time. Events due in the same cycle happen in the order in which they were scheduled.
public final class Scheduler {
  /// The clock, shared with the execution engine.
  public let clock: UnsafeMutablePointer<ClockState>
  /// The core clock in hertz, for conversions between cycles and real time.
  public let frequency: UInt64
  /// An event in the queue, retained once; `enqueue` and `dequeue` see to that. In between no reference is
  /// counted.
  private struct Entry {
    let time: UInt64
    let sequence: UInt64
    let event: Unmanaged<Event>

    var isOutside: Bool { event._withUnsafeGuaranteedRef { $0.isOutside } }
    var name: String { event._withUnsafeGuaranteedRef { $0.name } }

    @inline(__always)
    func precedes(_ other: Entry) -> Bool {
      time != other.time ? time < other.time : sequence < other.sequence
    }

    @inline(__always)
    func place(at index: Int) { event._withUnsafeGuaranteedRef { $0.heapIndex = index } }
  }

  /// A binary heap ordered by time, then sequence.
  private var heap: [Entry] = []
  private var nextSequence: UInt64 = 0

  /// - Parameter frequency: the core clock in hertz, above 0.
  public init(frequency: UInt64) {
    precondition(frequency > 0, "a core clock of 0 Hz")
    self.frequency = frequency
    clock = .allocate(capacity: 1)
    clock.initialize(to: ClockState(now: 0, deadline: .max))
  }

  deinit {
    for entry in heap { entry.event.release() }
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
    enqueue(event)
    if time < clock.pointee.deadline { clock.pointee.deadline = time }
  }

  /// Puts `event` into the queue `delay` cycles from now.
  public func schedule(_ event: Event, after delay: UInt64) {
    let (time, overflow) = now.addingReportingOverflow(delay)
    schedule(event, at: overflow ? .max : time)
  }

  /// Takes `event` out of the queue; nothing happens if it is not there.
  public func cancel(_ event: Event) {
    if event.heapIndex >= 0 { dequeue(event.heapIndex).release() }
  }

  /// Makes the engine leave its inner loop at the next instruction boundary.
  public func requestAttention() { clock.pointee.deadline = 0 }

  /// Runs the handlers of everything due up to now, in order, each at its own due time.
  public func runDueEvents() {
    let reached = clock.pointee.now
    while nextDeadline <= reached, !heap.isEmpty {
      clock.pointee.now = nextDeadline
      let event = dequeue(0)
      event._withUnsafeGuaranteedRef { $0.happen() }
      event.release()
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
    for entry in heap {
      entry.place(at: -1)
      entry.event.release()
    }
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
    enqueue(event)
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

  /// Puts an event into the heap, or where it belongs now.
  private func enqueue(_ event: Event) {
    let reference = Unmanaged.passUnretained(event)
    let entry = Entry(time: event.time, sequence: event.sequence, event: reference)
    var index = event.heapIndex
    if index < 0 {
      index = heap.count
      _ = reference.retain()
      heap.append(entry)
    }
    settle(entry, around: index)
    nextDeadline = heap[0].time
  }

  /// Takes the event at a place of the heap out of it, which passes to the caller, who releases it.
  private func dequeue(_ index: Int) -> Unmanaged<Event> {
    let event = heap[index].event
    event._withUnsafeGuaranteedRef { $0.heapIndex = -1 }
    let last = heap.removeLast()
    if index < heap.count { settle(last, around: index) }
    nextDeadline = heap.first?.time ?? .max
    return event
  }

  /// Puts `entry` where the heap's order wants it, around the free place `start`.
  private func settle(_ entry: Entry, around start: Int) {
    heap.withUnsafeMutableBufferPointer { heap in
      var index = start
      func move(from other: Int) {
        heap[index] = heap[other]
        heap[index].place(at: index)
        index = other
      }
      while index > 0, entry.precedes(heap[(index - 1) / 2]) { move(from: (index - 1) / 2) }
      while true {
        var child = 2 * index + 1
        guard child < heap.count else { break }
        if child + 1 < heap.count, heap[child + 1].precedes(heap[child]) { child += 1 }
        guard heap[child].precedes(entry) else { break }
        move(from: child)
      }
      heap[index] = entry
      entry.place(at: index)
    }
  }
}
