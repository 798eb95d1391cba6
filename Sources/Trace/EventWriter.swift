import Glibc

/// The thread's side of an event trace: makes lines of events.
final class EventWriter {
  private let file: TraceFile
  private let format: any EventFormat
  private let recent = RecentLines()

  // Names that come from the other thread, ahead of the events that have them.
  private let lock = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
  private var names: [(stem: UInt64, names: EventNames)] = []
  private var places: [(pc: UInt32, place: CodePlaces.Place)] = []

  init(path: String) throws(TraceError) {
    pthread_mutex_init(lock, nil)
    file = try TraceFile(path: path)
    format = file.format == "csv" ? EventCSV(file) : EventJSON(file)
  }

  deinit {
    pthread_mutex_destroy(lock)
    lock.deallocate()
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

  func write(_ lines: UnsafeBufferPointer<EventLine>) {
    takeDefinitions()
    for index in lines.indices { write(lines[index]) }
  }

  @inline(__always)
  private func write(_ line: EventLine) {
    file.write(literal: format.beginning)
    file.write(decimal: line.cycle)
    if let text = recent.find(line) {
      file.write(text)
    } else {
      let start = file.mark(RecentLines.longest)
      format.write(line)
      if let text = file.text(since: start) { recent.add(line, text) }
    }
    file.endLine()
  }

  /// While nothing is on the way: lines that follow are dropped if only the last ones are kept.
  func freeze() { file.freeze() }

  /// While nothing is on the way: closes the file.
  func close() throws(TraceError) { try file.close() }
}

/// What stands behind the cycle in lines that were written, by what the event is: programs do the
/// same again and again.
private final class RecentLines {
  static let longest = 240

  private static let count = 512
  private let lines = UnsafeMutablePointer<EventLine>.allocate(capacity: count)
  /// The length of each text; 0 where there is none.
  private let lengths = UnsafeMutablePointer<Int>.allocate(capacity: count)
  private let texts = UnsafeMutablePointer<UInt8>.allocate(capacity: count * longest)

  init() {
    lines.initialize(repeating: EventLine(.reset, 0), count: Self.count)
    lengths.initialize(repeating: 0, count: Self.count)
  }

  deinit {
    lines.deallocate()
    lengths.deallocate()
    texts.deallocate()
  }

  @inline(__always)
  private func place(_ line: EventLine) -> Int {
    Int(truncatingIfNeeded: line.likeness >> 40) & (Self.count - 1)
  }

  @inline(__always)
  func find(_ line: EventLine) -> UnsafeBufferPointer<UInt8>? {
    let place = place(line)
    guard line.isPlain, lengths[place] > 0, lines[place].isLike(line) else { return nil }
    return UnsafeBufferPointer(start: texts + place * Self.longest, count: lengths[place])
  }

  func add(_ line: EventLine, _ text: UnsafeBufferPointer<UInt8>) {
    guard line.isPlain, text.count <= Self.longest, let start = text.baseAddress else { return }
    let place = place(line)
    (texts + place * Self.longest).update(from: start, count: text.count)
    lines[place] = line
    lengths[place] = text.count
  }
}
