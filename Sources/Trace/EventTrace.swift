import Bus

/// What the program did to the peripherals, what they did, and exceptions: an event a line, as JSON
/// or, in a file whose name ends in `.csv`, as a table. `Documentation/TRACES.md` has the schema.
///
/// A program that polls reads the same value from the same register by the same instruction again
/// and again: that is one line, with the number of repeats and the cycle of the last.
public final class EventTrace {
  public static let schema = "thumbprint.events/2"

  /// What the recording is about.
  public struct Subject {
    public var board: String
    public var clockHz: UInt64
    public var firmwareSHA256: String
    /// Calls an exception by its name, and names the peripheral whose interrupt it is.
    var exception: (Int) -> (name: String, peripheral: String?)
    /// The symbol and the source line of an address.
    var place: (UInt32) -> CodePlaces.Place

    init(
      board: String, clockHz: UInt64, firmwareSHA256: String,
      exception: @escaping (Int) -> (name: String, peripheral: String?) = {
        ("exception \($0)", nil)
      },
      place: @escaping (UInt32) -> CodePlaces.Place = { _ in .init(symbol: nil, line: nil) }
    ) {
      self.board = board
      self.clockHz = clockHz
      self.firmwareSHA256 = firmwareSHA256
      self.exception = exception
      self.place = place
    }
  }

  private let writer: EventWriter
  private let stream: EventStream
  private let filter: TraceFilter
  /// Whether the filter lets everything pass.
  private let takesAll: Bool
  private let subject: Subject
  /// The address of the instruction that is running.
  private let programCounter: UnsafePointer<UInt32>
  /// Reads that may go on, and their slot; meaningful while `isPolling`.
  private var poll = EventLine(.read, 0)
  private var pollSlot: EventStream.Slot?
  private var isPolling = false
  /// Peripherals by their addresses in the host's memory: for keys. The one that was wanted last, and
  /// its part of a key.
  private let peripherals = NumberTable()
  private var lastPeripheral: UInt64 = 0
  private var lastKey: UInt64 = 0
  /// The names and places that the writer has.
  private let stems = NumberTable()
  private let places = NumberTable()

  /// Creates the file and writes its first line.
  ///
  /// - Parameter programCounter: where the address of the instruction that is running is found,
  ///   as long as anything is recorded.
  init(
    path: String, subject: Subject, filter: TraceFilter = TraceFilter(),
    programCounter: UnsafePointer<UInt32>
  ) throws(TraceError) {
    let writer = try EventWriter(path: path)
    self.writer = writer
    stream = EventStream { writer.write($0) }
    self.filter = filter
    takesAll = filter.takesAll
    self.subject = subject
    self.programCounter = programCounter
    writer.begin(subject, last: filter.last)
  }

  deinit { stream.close() }

  // MARK: The processor's side

  /// Records one access of the processor to a register.
  func record(_ access: PeripheralAccess) {
    let pc = programCounter.pointee
    let numbers = EventLine.numbers(pc: pc, access.value)
    let key = key(access.peripheral, access.offset)
    if access.fault != nil {
      fault(access, key, pc)
    } else if access.kind == .read {
      read(access, EventLine.stem(.read, key, [.value, .pc]), numbers, pc)
    } else if takesAll || includes(access, pc) {
      let stem = EventLine.stem(.write, key, [.value, .pc])
      endPoll()
      if let slot = stream.slot(stem: stem, numbers: numbers), stream.append(slot, access.time) {
        return
      }
      let line = EventLine(access.time, stem: stem, numbers: numbers)
      define(line, access)
      stream.append(line)
    }
  }

  @inline(__always)
  private func read(_ access: PeripheralAccess, _ stem: UInt64, _ numbers: UInt64, _ pc: UInt32) {
    if isPolling, poll.stem == stem, poll.numbers == numbers {
      if filter.includes(time: access.time) {
        poll.repeats += 1
        poll.until = access.time
      }
      return
    }
    guard takesAll || includes(access, pc) else { return }
    endPoll()
    poll = EventLine(access.time, stem: stem, numbers: numbers)
    pollSlot = stream.slot(stem: stem, numbers: numbers)
    isPolling = true
    if pollSlot == nil { define(poll, access) }
  }

  @inline(never)
  private func fault(_ access: PeripheralAccess, _ key: UInt64, _ pc: UInt32) {
    guard takesAll || includes(access, pc) else { return }
    let fault = UInt64(access.fault?.rawValue ?? 0) << Self.faultShift
    let line = EventLine(.fault, access.time, pc: pc, key: key | fault)
    endPoll()
    define(line, access)
    stream.append(line)
  }

  private func includes(_ access: PeripheralAccess, _ pc: UInt32) -> Bool {
    filter.includes(time: access.time) && filter.includes(pc: pc)
      && filter.includes(peripheral: access.peripheral.name)
      && filter.includes(
        address: access.peripheral.base &+ access.offset, count: access.size.rawValue)
  }

  @inline(never)
  private func define(_ line: EventLine, _ access: PeripheralAccess) {
    guard isNew(line) else { return }
    var names = names(line.kind, access.peripheral, access.offset)
    names.fault = access.fault.map { "\($0)" }
    writer.define(line.stem, names)
  }

  /// Records that an exception was raised, dropped, entered or left.
  ///
  /// - Parameters:
  ///   - pc: where the processor goes on; nil if it has no part in it.
  func record(exception: Int, _ kind: EventLine.Kind, time: UInt64, pc: UInt32?) {
    if takesAll || includes(exception, time, pc) {
      let stem = EventLine.stem(kind, UInt64(exception), pc == nil ? .value : [.value, .pc])
      let numbers = EventLine.numbers(pc: pc ?? 0, UInt32(truncatingIfNeeded: exception))
      endPoll()
      if let slot = stream.slot(stem: stem, numbers: numbers), stream.append(slot, time) {
        if filter.last == nil { return }
      } else {
        begin(exception, kind, EventLine(time, stem: stem, numbers: numbers))
      }
    }
    // What led to the first fault is kept.
    if filter.last != nil, kind == .enter, (3...6).contains(exception) {
      endPoll()
      stream.drain()
      writer.freeze()
    }
  }

  @inline(never)
  private func begin(_ exception: Int, _ kind: EventLine.Kind, _ line: EventLine) {
    if isNew(line) {
      let (name, peripheral) = subject.exception(exception)
      writer.define(
        line.stem, EventNames(event: kind.name, peripheral: peripheral, exception: name))
    }
    stream.append(line)
  }

  private func includes(_ exception: Int, _ time: UInt64, _ pc: UInt32?) -> Bool {
    filter.peripherals.isEmpty
      ? includes(time, pc, nil) : includes(time, pc, subject.exception(exception).peripheral)
  }

  /// Records that the processor fell asleep, woke or was reset.
  func record(_ kind: EventLine.Kind, time: UInt64) {
    let pc = kind == .reset ? nil : programCounter.pointee
    guard includes(time, pc, nil) else { return }
    let line = EventLine(kind, time, pc: pc)
    write(line) { EventNames(event: kind.name) }
  }

  private func includes(_ time: UInt64, _ pc: UInt32?, _ peripheral: String?) -> Bool {
    filter.includes(time: time) && filter.includes(pc: pc) && filter.addresses.isEmpty
      && filter.includes(peripheral: peripheral)
  }

  // MARK: The peripherals' side

  /// Records what a peripheral did.
  func record(_ activity: Activity) {
    var (line, register) = Self.line(activity)
    guard takesAll || includes(activity, line, register) else { return }
    line.identify(key(activity.peripheral, register ?? 0))
    write(line) {
      var names = names(line.kind, activity.peripheral, register)
      names.fields = line.kind == .addressed ? Self.addressFields : []
      return names
    }
  }

  private func includes(_ activity: Activity, _ line: EventLine, _ register: UInt32?) -> Bool {
    filter.includes(time: activity.time) && filter.includes(pc: nil)
      && filter.includes(peripheral: activity.peripheral.name)
      && filter.includes(
        address: register.map { activity.peripheral.base &+ $0 } ?? line.address,
        count: line.count ?? 1)
  }

  private static let addressFields: [RegisterField] = [
    .field("READ", 0), .field("ADDRESS", 1...7), .field("ACK", 8),
  ]

  /// The line of an activity, and the offset of the register that it is about.
  private static func line(_ activity: Activity) -> (line: EventLine, register: UInt32?) {
    let time = activity.time
    func counted(
      _ kind: EventLine.Kind, _ count: UInt32, at address: UInt32? = nil, value: UInt32? = nil
    ) -> (EventLine, UInt32?) {
      var line = EventLine(kind, time, value: value)
      line.setMemory(address: address, count: count)
      return (line, nil)
    }
    switch activity.deed {
    case .task(let offset): return (EventLine(.task, time), offset)
    case .event(let offset): return (EventLine(.event, time), offset)
    case .sent(let byte): return (EventLine(.sent, time, value: UInt32(byte)), nil)
    case .received(let byte): return (EventLine(.received, time, value: UInt32(byte)), nil)
    case .addressed(let address, let isRead, let isAcknowledged):
      let value = UInt32(address) << 1 | (isRead ? 1 : 0) | (isAcknowledged ? 0x100 : 0)
      return (EventLine(.addressed, time, value: value), nil)
    case .stopped: return (EventLine(.stopped, time), nil)
    case .packetSent(let count): return counted(.packetSent, count)
    case .packetReceived(let count): return counted(.packetReceived, count)
    case .read(let address, let count): return counted(.dmaRead, count, at: address)
    case .wrote(let address, let count): return counted(.dmaWrite, count, at: address)
    case .programmed(let address, let value):
      return counted(.program, 4, at: address, value: value)
    case .erased(let address, let count): return counted(.erase, count, at: address)
    }
  }

  // MARK: Lines

  /// Above the offsets of registers in a key.
  private static let faultShift: UInt64 = 28

  @inline(__always)
  private func key(_ peripheral: Peripheral, _ offset: UInt32) -> UInt64 {
    let identity = UInt64(UInt(bitPattern: ObjectIdentifier(peripheral)))
    if identity != lastPeripheral {
      lastPeripheral = identity
      lastKey = UInt64(peripherals.number(identity).number + 1) << 32
    }
    return lastKey | UInt64(offset)
  }

  private func names(_ kind: EventLine.Kind, _ peripheral: Peripheral, _ offset: UInt32?)
    -> EventNames
  {
    guard let offset else { return EventNames(event: kind.name, peripheral: peripheral.name) }
    return EventNames(
      event: kind.name, peripheral: peripheral.name,
      register: peripheral.registerName(at: offset) ?? "+0x" + String(offset, radix: 16),
      fields: peripheral.registerFields(at: offset))
  }

  /// Whether the names of a line are still to be defined; its place is.
  private func isNew(_ line: EventLine) -> Bool {
    if let pc = line.pc, places.number(UInt64(pc)).isNew { writer.define(pc, subject.place(pc)) }
    return stems.number(line.stem).isNew
  }

  private func write(_ line: EventLine, _ names: () -> EventNames) {
    endPoll()
    if line.isPlain, let slot = stream.slot(stem: line.stem, numbers: line.numbers),
      stream.append(slot, line.cycle)
    {
      return
    }
    if isNew(line) { writer.define(line.stem, names()) }
    stream.append(line)
  }

  /// A read is written when it is known how often it repeats.
  @inline(__always)
  private func endPoll() {
    if isPolling { writePoll() }
  }

  private func writePoll() {
    isPolling = false
    if poll.repeats == 0, let pollSlot, stream.append(pollSlot, poll.cycle) { return }
    stream.append(poll)
  }

  /// Writes what is left and closes the file.
  public func finish() throws(TraceError) {
    endPoll()
    stream.close()
    try writer.close()
  }
}
