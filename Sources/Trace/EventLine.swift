import Bus

/// One event on its way to a file.
struct EventLine: BitwiseCopyable {
  /// What happened: the column `event`.
  enum Kind: UInt8 {
    case read, write, fault
    case task, event
    case raise, drop, enter, exit
    case sent, received, addressed, stopped, packetSent, packetReceived
    case dmaRead, dmaWrite, program, erase
    case sleep, wake, reset

    var name: StaticString {
      switch self {
      case .read: "read"
      case .write: "write"
      case .fault: "fault"
      case .task: "task"
      case .event: "event"
      case .raise: "raise"
      case .drop: "drop"
      case .enter: "enter"
      case .exit: "exit"
      case .sent: "sent"
      case .received: "received"
      case .addressed: "addressed"
      case .stopped: "stopped"
      case .packetSent: "packet-sent"
      case .packetReceived: "packet-received"
      case .dmaRead: "dma-read"
      case .dmaWrite: "dma-write"
      case .program: "program"
      case .erase: "erase"
      case .sleep: "sleep"
      case .wake: "wake"
      case .reset: "reset"
      }
    }
  }

  /// What of the numbers below is there.
  struct Parts: OptionSet, BitwiseCopyable {
    let rawValue: UInt8
    static let value = Parts(rawValue: 1)
    static let pc = Parts(rawValue: 2)
    static let address = Parts(rawValue: 4)
    static let count = Parts(rawValue: 8)

    /// Where they are in a stem: above the kind.
    fileprivate static let shift: UInt64 = 5
    fileprivate static let bits: UInt64 = 4
  }

  let cycle: UInt64
  /// What identifies everything of the line but its numbers and its place.
  private(set) var stem: UInt64
  /// The value, and above it the place.
  let numbers: UInt64
  /// The cycle of the last of `repeats`.
  var until: UInt64 = 0
  /// How often the same access followed at once.
  var repeats: UInt32 = 0
  private var storedAddress: UInt32 = 0
  private var storedCount: UInt32 = 0

  /// - Parameter key: what identifies the names: the same kind and number, the same names.
  @inline(__always)
  init(_ kind: Kind, _ cycle: UInt64, pc: UInt32? = nil, key: UInt64 = 0, value: UInt32? = nil) {
    var parts: Parts = []
    if pc != nil { parts.insert(.pc) }
    if value != nil { parts.insert(.value) }
    self.init(
      cycle, stem: Self.stem(kind, key, parts), numbers: Self.numbers(pc: pc ?? 0, value ?? 0))
  }

  @inline(__always)
  init(_ cycle: UInt64, stem: UInt64, numbers: UInt64) {
    self.cycle = cycle
    self.stem = stem
    self.numbers = numbers
  }

  @inline(__always)
  static func stem(_ kind: Kind, _ key: UInt64, _ parts: Parts) -> UInt64 {
    (key << Parts.bits | UInt64(parts.rawValue)) << Parts.shift | UInt64(kind.rawValue)
  }

  @inline(__always)
  static func numbers(pc: UInt32, _ value: UInt32) -> UInt64 { UInt64(pc) << 32 | UInt64(value) }

  var kind: Kind { Kind(rawValue: UInt8(stem & (1 << Parts.shift - 1)))! }

  /// Says what identifies the names, of a line that was made without.
  mutating func identify(_ key: UInt64) { stem |= key << (Parts.shift + Parts.bits) }

  private func has(_ part: Parts) -> Bool { stem & UInt64(part.rawValue) << Parts.shift != 0 }

  var value: UInt32? { has(.value) ? UInt32(truncatingIfNeeded: numbers) : nil }
  /// The instruction that did it; nil for what hardware does.
  var pc: UInt32? { has(.pc) ? UInt32(truncatingIfNeeded: numbers >> 32) : nil }
  var address: UInt32? { has(.address) ? storedAddress : nil }
  var count: UInt32? { has(.count) ? storedCount : nil }

  /// Adds what of memory it is about.
  mutating func setMemory(address: UInt32?, count: UInt32) {
    storedCount = count
    storedAddress = address ?? 0
    let parts: Parts = address == nil ? .count : [.count, .address]
    stem |= UInt64(parts.rawValue) << Parts.shift
  }

  /// Whether cycle, stem and numbers are everything.
  var isPlain: Bool { repeats == 0 && !has([.address, .count]) }
}

/// The names that belong to an event: looked up once, written often.
struct EventNames {
  /// The column `event`.
  var event: StaticString
  var peripheral: String?
  var register: String?
  var exception: String?
  /// Why the bus refused an access.
  var fault: String?
  /// The fields of `value`, those that are not zero.
  var fields: [RegisterField] = []
}

/// How events look in a file.
protocol EventFormat: AnyObject {
  func writeHeader(board: String, clockHz: UInt64, firmware: String)
  /// Says what events are called, before the first of them.
  func define(_ stem: UInt64, _ names: EventNames)
  /// Says where an address of the program is, before the first event there.
  func define(_ pc: UInt32, _ place: CodePlaces.Place)
  /// What stands in front of a line's cycle.
  var beginning: StaticString { get }
  /// Everything of a line behind its cycle but its end.
  func write(_ line: EventLine)
}
