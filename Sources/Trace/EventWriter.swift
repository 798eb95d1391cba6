import Glibc

/// The thread's side of an event trace: makes lines of events.
final class EventWriter {
  private let file: TraceFile
  private let format: any EventFormat
  private let recent = RecentTexts()
  private var number: RisingNumber
  /// The cycle of the last event.
  private var lastCycle: UInt64 = 0

  // Names that come from the other thread, ahead of the events that have them.
  private let lock = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
  private var names: [(stem: UInt64, names: EventNames)] = []
  private var places: [(pc: UInt32, place: CodePlaces.Place)] = []

  init(path: String) throws(TraceError) {
    pthread_mutex_init(lock, nil)
    file = try TraceFile(path: path)
    format = file.format == "csv" ? EventCSV(file) : EventJSON(file)
    number = RisingNumber(behind: format.beginning)
  }

  deinit {
    pthread_mutex_destroy(lock)
    lock.deallocate()
    number.deallocate()
  }

  /// Before the first event.
  func begin(_ subject: EventTrace.Subject, last: Int?) {
    format.writeHeader(
      board: subject.board, clockHz: subject.clockHz, firmware: subject.firmwareSHA256)
    if let last { file.keepLast(last) }
  }

  /// Says what events are called, before the first of them is appended to the pipe.
  func define(_ stem: UInt64, _ names: EventNames) {
    pthread_mutex_lock(lock)
    self.names.append((stem, names))
    pthread_mutex_unlock(lock)
  }

  /// Says where in the program an address is, before the first event there.
  func define(_ pc: UInt32, _ place: CodePlaces.Place) {
    pthread_mutex_lock(lock)
    places.append((pc, place))
    pthread_mutex_unlock(lock)
  }

  private func takeDefinitions() {
    pthread_mutex_lock(lock)
    for (stem, names) in names { format.define(stem, names) }
    for (pc, place) in places { format.define(pc, place) }
    names.removeAll()
    places.removeAll()
    pthread_mutex_unlock(lock)
  }

  func write(_ words: UnsafeBufferPointer<UInt32>) {
    takeDefinitions()
    // Not in the object, which shares its cache lines.
    var cycle = lastCycle
    EventStream.forEach(in: words, since: &cycle) { cycle, element in
      let place = number.write(cycle, to: file.room(RisingNumber.longest + RecentTexts.longest))
      switch element {
      case .again(let slot): again(slot, at: place)
      case .line(let line, let slot):
        file.advance(to: place)
        write(line, keepIn: slot)
      }
      file.endLine()
    }
    lastCycle = cycle
  }

  @inline(__always)
  private func again(_ slot: EventStream.Slot, at place: UnsafeMutablePointer<UInt8>) {
    let text = recent.text(slot)
    guard text.count > 0 else {
      file.advance(to: place)
      return format.write(recent.line(slot))
    }
    UnsafeMutableRawPointer(place).copyMemory(from: text.baseAddress!, byteCount: text.count)
    file.advance(to: place + text.count)
  }

  @inline(never)
  private func write(_ line: EventLine, keepIn slot: EventStream.Slot?) {
    let start = file.mark(RecentTexts.longest)
    format.write(line)
    if let slot { recent.keep(line, file.text(since: start), slot) }
  }

  /// While nothing is on the way: lines that follow are dropped if only the last ones are kept.
  func freeze() { file.freeze() }

  /// While nothing is on the way: closes the file.
  func close() throws(TraceError) { try file.close() }
}

/// What stands behind the cycle in lines that may come again: programs do the same again and again.
private final class RecentTexts {
  static let longest = 240

  private let lines = UnsafeMutablePointer<EventLine>.allocate(capacity: EventStream.slotCount)
  /// The length of each text; 0 where there is none, or it is too long.
  private let lengths = UnsafeMutablePointer<Int>.allocate(capacity: EventStream.slotCount)
  private let texts = UnsafeMutablePointer<UInt8>.allocate(
    capacity: EventStream.slotCount * longest)

  init() {
    lines.initialize(repeating: EventLine(.reset, 0), count: EventStream.slotCount)
    lengths.initialize(repeating: 0, count: EventStream.slotCount)
  }

  deinit {
    lines.deallocate()
    lengths.deallocate()
    texts.deallocate()
  }

  @inline(__always)
  func text(_ slot: EventStream.Slot) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: texts + slot * Self.longest, count: lengths[slot])
  }

  func line(_ slot: EventStream.Slot) -> EventLine { lines[slot] }

  /// Keeps a line, and its text if it has one that is not too long.
  func keep(_ line: EventLine, _ text: UnsafeBufferPointer<UInt8>?, _ slot: EventStream.Slot) {
    lines[slot] = line
    lengths[slot] = 0
    guard let text, text.count <= Self.longest, let start = text.baseAddress else { return }
    (texts + slot * Self.longest).update(from: start, count: text.count)
    lengths[slot] = text.count
  }
}
