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

  private let file: TraceFile
  private let format: any EventFormat
  private let filter: TraceFilter
  private let subject: Subject
  private let programCounter: () -> UInt32
  /// Reads that may go on.
  private var poll: EventLine?
  private var pollSource: Peripheral?
  private var pollOffset: UInt32 = 0
  /// Peripherals by number, for keys.
  private var numbers: [ObjectIdentifier: UInt64] = [:]
  private var lastNumber: (peripheral: Peripheral, number: UInt64)?

  /// Creates the file and writes its first line.
  ///
  /// - Parameter programCounter: the address of the instruction that is running.
  init(
    path: String, subject: Subject, filter: TraceFilter = TraceFilter(),
    programCounter: @escaping () -> UInt32
  ) throws(TraceError) {
    file = try TraceFile(path: path)
    format = file.format == "csv" ? EventCSV(file) : EventJSON(file)
    self.filter = filter
    self.subject = subject
    self.programCounter = programCounter
    format.writeHeader(
      board: subject.board, clockHz: subject.clockHz, firmware: subject.firmwareSHA256)
    if let last = filter.last { file.keepLast(last) }
  }

  // MARK: The processor's side

  /// Records one access of the processor to a register.
  func record(_ access: PeripheralAccess) {
    let pc = programCounter()
    let isPlainRead = access.kind == .read && access.fault == nil
    if isPlainRead, poll != nil, poll?.pc == pc, access.peripheral === pollSource,
      access.offset == pollOffset, access.value == poll?.value
    {
      if filter.includes(time: access.time) {
        poll?.repeats += 1
        poll?.until = access.time
      }
      return
    }
    guard filter.includes(time: access.time), filter.includes(pc: pc),
      filter.includes(peripheral: access.peripheral.name),
      filter.includes(address: access.peripheral.base &+ access.offset, count: access.size.rawValue)
    else { return }
    let kind: EventLine.Kind =
      access.fault != nil ? .fault : access.kind == .read ? .read : .write
    let line = EventLine(
      kind, access.time, pc: pc, key: key(access.peripheral, access.offset),
      value: access.fault == nil ? access.value : nil)
    if isPlainRead {
      endPoll()
      poll = line
      pollSource = access.peripheral
      pollOffset = access.offset
    } else {
      write(line) {
        var names = names(access.peripheral, access.offset)
        names.fault = access.fault.map { "\($0)" }
        return names
      }
    }
  }

  /// Records that an exception was raised, dropped, entered or left.
  ///
  /// - Parameters:
  ///   - pc: where the processor goes on; nil if it has no part in it.
  func record(exception: Int, _ kind: EventLine.Kind, time: UInt64, pc: UInt32?) {
    if filter.peripherals.isEmpty
      ? includes(time, pc, nil) : includes(time, pc, subject.exception(exception).peripheral)
    {
      write(
        EventLine(kind, time, pc: pc, key: UInt64(exception), value: UInt32(exception))
      ) {
        let (name, peripheral) = subject.exception(exception)
        return EventNames(peripheral: peripheral, exception: name)
      }
    }
    // What led to the first fault is kept.
    if kind == .enter, (3...6).contains(exception) {
      endPoll()
      file.freeze()
    }
  }

  /// Records that the processor fell asleep, woke or was reset.
  func record(_ kind: EventLine.Kind, time: UInt64) {
    let pc = kind == .reset ? nil : programCounter()
    if includes(time, pc, nil) { write(EventLine(kind, time, pc: pc)) { EventNames() } }
  }

  private func includes(_ time: UInt64, _ pc: UInt32?, _ peripheral: String?) -> Bool {
    filter.includes(time: time) && filter.includes(pc: pc) && filter.addresses.isEmpty
      && filter.includes(peripheral: peripheral)
  }

  // MARK: The peripherals' side

  /// Records what a peripheral did.
  func record(_ activity: Activity) {
    guard filter.includes(time: activity.time), filter.includes(pc: nil),
      filter.includes(peripheral: activity.peripheral.name)
    else { return }
    let line = Self.line(activity)
    let register = line.register.map { activity.peripheral.base &+ $0 }
    guard filter.includes(address: register ?? line.line.address, count: line.line.count ?? 1)
    else { return }
    var event = line.line
    event.key = key(activity.peripheral, line.register ?? 0)
    write(event) {
      var names = names(activity.peripheral, line.register)
      names.fields = line.fields
      return names
    }
  }

  private static let addressFields: [RegisterField] = [
    .field("READ", 0), .field("ADDRESS", 1...7), .field("ACK", 8),
  ]

  private static func line(_ activity: Activity)
    -> (line: EventLine, register: UInt32?, fields: [RegisterField])
  {
    let time = activity.time
    func memory(
      _ kind: EventLine.Kind, _ address: UInt32, _ count: UInt32, value: UInt32? = nil
    ) -> (EventLine, UInt32?, [RegisterField]) {
      var line = EventLine(kind, time, value: value)
      line.address = address
      line.count = count
      return (line, nil, [])
    }
    func counted(_ kind: EventLine.Kind, _ count: UInt32) -> (EventLine, UInt32?, [RegisterField]) {
      var line = EventLine(kind, time)
      line.count = count
      return (line, nil, [])
    }
    switch activity.deed {
    case .task(let offset): return (EventLine(.task, time), offset, [])
    case .event(let offset): return (EventLine(.event, time), offset, [])
    case .sent(let byte): return (EventLine(.sent, time, value: UInt32(byte)), nil, [])
    case .received(let byte): return (EventLine(.received, time, value: UInt32(byte)), nil, [])
    case .addressed(let address, let isRead, let isAcknowledged):
      let value = UInt32(address) << 1 | (isRead ? 1 : 0) | (isAcknowledged ? 0x100 : 0)
      return (EventLine(.addressed, time, value: value), nil, addressFields)
    case .stopped: return (EventLine(.stopped, time), nil, [])
    case .packetSent(let count): return counted(.packetSent, count)
    case .packetReceived(let count): return counted(.packetReceived, count)
    case .read(let address, let count): return memory(.dmaRead, address, count)
    case .wrote(let address, let count): return memory(.dmaWrite, address, count)
    case .programmed(let address, let value): return memory(.program, address, 4, value: value)
    case .erased(let address, let count): return memory(.erase, address, count)
    }
  }

  // MARK: Lines

  private func key(_ peripheral: Peripheral, _ offset: UInt32) -> UInt64 {
    if let last = lastNumber, last.peripheral === peripheral {
      return last.number << 32 | UInt64(offset)
    }
    let identifier = ObjectIdentifier(peripheral)
    let number = numbers[identifier] ?? UInt64(numbers.count + 1)
    numbers[identifier] = number
    lastNumber = (peripheral, number)
    return number << 32 | UInt64(offset)
  }

  private func names(_ peripheral: Peripheral, _ offset: UInt32?) -> EventNames {
    guard let offset else { return EventNames(peripheral: peripheral.name) }
    return EventNames(
      peripheral: peripheral.name,
      register: peripheral.registerName(at: offset) ?? "+0x" + String(offset, radix: 16),
      fields: peripheral.registerFields(at: offset))
  }

  private func write(_ line: EventLine, names: () -> EventNames) {
    endPoll()
    format.write(line, names: names, place: { subject.place($0) })
    file.endLine()
  }

  /// A read is written when it is known how often it repeats.
  private func endPoll() {
    guard let line = poll, let source = pollSource else { return }
    poll = nil
    pollSource = nil
    format.write(line, names: { names(source, pollOffset) }, place: { subject.place($0) })
    file.endLine()
  }

  /// Writes what is left and closes the file.
  public func finish() throws(TraceError) {
    endPoll()
    try file.close()
  }
}
