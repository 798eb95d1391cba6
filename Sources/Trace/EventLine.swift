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

  let kind: Kind
  let cycle: UInt64
  /// The instruction that did it; nil for what hardware does.
  var pc: UInt32?
  /// What identifies `names`: the same number, the same names.
  var key: UInt64
  var value: UInt32?
  var address: UInt32?
  var count: UInt32?
  /// How often the same access followed at once, and when for the last time.
  var repeats: UInt32 = 0
  var until: UInt64 = 0

  init(_ kind: Kind, _ cycle: UInt64, pc: UInt32? = nil, key: UInt64 = 0, value: UInt32? = nil) {
    self.kind = kind
    self.cycle = cycle
    self.pc = pc
    self.key = key
    self.value = value
  }
}

/// The names that belong to an event: looked up once, written often.
struct EventNames {
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
  /// Everything of a line but its end.
  func write(_ line: EventLine, names: () -> EventNames, place: (UInt32) -> CodePlaces.Place)
}
