/// The state of a machine on its way to a snapshot, or back from one. Whatever has state says each
/// of its variables once, in `visit(_:)`, in an order of its own: saving writes them, loading puts
/// back what was written into a machine that was built the same way and has not run.
///
/// Each value has a tag in front, so that a snapshot of another version is noticed at the first
/// value that differs; from then on nothing is changed any more and `failure` says what it was.
public final class StateArchive {
  public let isLoading: Bool
  /// What was written, or what is read.
  public private(set) var bytes: [UInt8]
  /// Why the snapshot cannot be loaded, or the state not be saved.
  public private(set) var failure: String?
  /// Events in the queue that have been visited.
  private(set) var scheduled = 0
  private var position = 0
  private var section = ""
  private var completions: [() -> Void] = []

  /// For saving.
  public init() {
    isLoading = false
    bytes = []
  }

  /// For loading.
  public init(loading bytes: [UInt8]) {
    isLoading = true
    self.bytes = bytes
  }

  /// Whether everything that was written has been read.
  public var isAtEnd: Bool { position == bytes.count }

  /// Notes why it does not go on; the first reason counts.
  public func fail(_ reason: String) {
    if failure == nil { failure = section.isEmpty ? reason : "\(section): \(reason)" }
  }

  /// When everything is loaded, does what needs more than one part of the machine.
  public func afterwards(_ complete: @escaping () -> Void) { completions.append(complete) }

  /// Ends the loading.
  public func complete() {
    for completion in completions where failure == nil { completion() }
    completions = []
  }

  /// The state of one part under its name.
  public func section(_ name: String, _ visit: (StateArchive) -> Void) {
    section = name
    var found = name
    self(&found)
    if found != name { fail("the snapshot has \(found) in its place") }
    visit(self)
  }

  // MARK: Values

  /// What a tag says of the value behind it.
  enum Tag: UInt8 {
    case integer1 = 1
    case integer2 = 2
    case integer4 = 4
    case integer8 = 8
    case flag, double, choice, presence, count, bytes, event
  }

  /// Whether to go on with a value: the tag fits.
  func begin(_ tag: Tag, _ size: Int) -> Bool {
    guard failure == nil else { return false }
    guard isLoading else {
      bytes.append(tag.rawValue)
      return true
    }
    guard position < bytes.count, bytes[position] == tag.rawValue,
      bytes.count - position > size
    else {
      fail("the snapshot holds something else; another version of thumbprint made it")
      return false
    }
    position += 1
    return true
  }

  /// The little-endian bytes of a number.
  func raw<T: FixedWidthInteger>(_ value: inout T) {
    guard isLoading else {
      withUnsafeBytes(of: value.littleEndian) { bytes.append(contentsOf: $0) }
      return
    }
    let size = MemoryLayout<T>.size
    value = bytes.withUnsafeBytes {
      T(littleEndian: $0.loadUnaligned(fromByteOffset: position, as: T.self))
    }
    position += size
  }

  /// A number of elements that follow, each of at least a byte.
  func count(_ value: inout Int) {
    guard begin(.count, 8) else { return }
    raw(&value)
    if isLoading, value < 0 || value > bytes.count - position { fail("a count is out of bounds") }
  }

  /// Bytes, whose number is written in front of them.
  public func callAsFunction(_ value: inout [UInt8]) {
    var count = value.count
    guard begin(.bytes, 8) else { return }
    raw(&count)
    guard isLoading else { return bytes.append(contentsOf: value) }
    guard count >= 0, count <= bytes.count - position else { return fail("it is cut off") }
    value = Array(bytes[position..<position + count])
    position += count
  }

  /// Words of memory that is there in any case, such as a register file.
  public func words(_ words: UnsafeMutableBufferPointer<UInt32>) {
    var count = words.count
    self.count(&count)
    guard failure == nil, count == words.count, !isLoading || bytes.count - position >= 4 * count
    else { return fail("it had \(count) registers and has \(words.count) here") }
    for index in words.indices { raw(&words[index]) }
  }

  /// A variable of a kind that says itself what it consists of.
  public func callAsFunction<T: StateValue>(_ value: inout T) { value.visit(self) }

  /// Two variables.
  public func callAsFunction<A: StateValue, B: StateValue>(_ a: inout A, _ b: inout B) {
    self(&a)
    self(&b)
  }

  /// Three variables.
  public func callAsFunction<A: StateValue, B: StateValue, C: StateValue>(
    _ a: inout A, _ b: inout B, _ c: inout C
  ) {
    self(&a, &b)
    self(&c)
  }

  /// Four variables.
  public func callAsFunction<A: StateValue, B: StateValue, C: StateValue, D: StateValue>(
    _ a: inout A, _ b: inout B, _ c: inout C, _ d: inout D
  ) {
    self(&a, &b)
    self(&c, &d)
  }

  /// A variable with observers, which is set only when loading.
  public func callAsFunction<T: StateValue>(_ value: T, set: (T) -> Void) {
    var copy = value
    copy.visit(self)
    if isLoading, failure == nil { set(copy) }
  }

  // MARK: Events

  /// An event: whether it waits in the queue, until when and in which order.
  public func callAsFunction(_ event: Event, of scheduler: Scheduler) {
    var isScheduled = event.isScheduled
    var time = event.time
    var sequence = event.sequence
    guard begin(.event, 17) else { return }
    var flag: UInt8 = isScheduled ? 1 : 0
    raw(&flag)
    raw(&time)
    raw(&sequence)
    isScheduled = flag != 0
    if isScheduled { scheduled += 1 }
    if isLoading { scheduler.restore(event, isScheduled: isScheduled, time, sequence) }
  }
}
