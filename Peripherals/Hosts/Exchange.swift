import Bus

/// Something outside the machine that speaks first: a controller on the board's wires, an NFC reader, a
/// USB host. It takes simulated time, and is no part of the machine's state.
public class Exchange {
  /// What came of it: the bytes that the guest answered, and what went wrong.
  public struct Outcome: Sendable, Equatable {
    public var heard: [UInt8] = []
    public var failure: String?
  }

  /// Called once, when it is over.
  public var onDone: (Outcome) -> Void = { _ in }
  public private(set) var outcome = Outcome()
  let chip: NordicChip
  private var next: () -> Void = {}
  private lazy var event: Event = {
    let event = Event("outside exchange") { [unowned self] in next() }
    event.isOutside = true
    return event
  }()

  init(_ chip: NordicChip) { self.chip = chip }

  /// Begins now; overridden.
  public func start() {}

  /// Ends it where it stands; `onDone` is not called.
  public func cancel() { chip.scheduler.cancel(event) }

  /// Goes on after a time in core cycles.
  final func after(_ cycles: UInt64, _ next: @escaping () -> Void) {
    self.next = next
    chip.scheduler.schedule(event, after: cycles)
  }

  final func hear(_ byte: UInt8) { outcome.heard.append(byte) }
  final func hear(_ bytes: [UInt8]) { outcome.heard += bytes }

  final func finish(_ failure: String? = nil) {
    outcome.failure = failure
    onDone(outcome)
  }
}
