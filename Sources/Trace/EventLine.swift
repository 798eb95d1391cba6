import Bus

/// One event on its way to a file.
struct EventLine {
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
  private struct Parts: OptionSet, BitwiseCopyable {
    let rawValue: UInt8
    static let value = Parts(rawValue: 1)
    static let pc = Parts(rawValue: 2)
    static let address = Parts(rawValue: 4)
    static let count = Parts(rawValue: 8)
  }

  let cycle: UInt64
  /// What identifies everything of the line but its numbers and its place.
  private(set) var stem: UInt64
  /// The cycle of the last of `repeats`.
  var until: UInt64 = 0
  /// How often the same access followed at once.
  var repeats: UInt32 = 0
  private var parts: Parts = []
  private var storedValue: UInt32 = 0
  private var storedPC: UInt32 = 0
  private var storedAddress: UInt32 = 0
  private var storedCount: UInt32 = 0

  /// - Parameter key: what identifies the names: the same kind and number, the same names.
  @inline(__always)
  init(_ kind: Kind, _ cycle: UInt64, pc: UInt32? = nil, key: UInt64 = 0, value: UInt32? = nil) {
    self.cycle = cycle
    stem = key << 8 | UInt64(kind.rawValue)
    if let pc {
      storedPC = pc
      parts.insert(.pc)
    }
    if let value {
      storedValue = value
      parts.insert(.value)
    }
  }

  var kind: Kind { Kind(rawValue: UInt8(truncatingIfNeeded: stem))! }

  /// Says what identifies the names, of a line that was made without.
  mutating func identify(_ key: UInt64) { stem |= key << 8 }

  var value: UInt32? { parts.contains(.value) ? storedValue : nil }
  /// The instruction that did it; nil for what hardware does.
  @inline(__always)
  var pc: UInt32? { parts.contains(.pc) ? storedPC : nil }
  var address: UInt32? { parts.contains(.address) ? storedAddress : nil }
  var count: UInt32? { parts.contains(.count) ? storedCount : nil }

  /// Adds what of memory it is about.
  mutating func setMemory(address: UInt32?, count: UInt32) {
    storedCount = count
    parts.insert(.count)
    guard let address else { return }
    storedAddress = address
    parts.insert(.address)
  }

  /// Whether the line is made of what is compared here, and of its cycle.
  @inline(__always)
  var isPlain: Bool { repeats == 0 && parts.isSubset(of: [.value, .pc]) }

  /// Whether two plain lines differ in nothing but the cycle.
  @inline(__always)
  func isLike(_ other: EventLine) -> Bool {
    stem == other.stem && storedValue == other.storedValue && storedPC == other.storedPC
      && parts == other.parts
  }

  /// Equal for lines that are like each other.
  @inline(__always)
  var likeness: UInt64 {
    (stem &+ UInt64(storedPC) << 32 &+ UInt64(storedValue) << 20) &* 0x9E37_79B9_7F4A_7C15
  }
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
