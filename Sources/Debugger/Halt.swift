import CortexM

/// Why the machine stands.
enum Halt: Equatable {
  /// It was told to: the attach, a step that is done.
  case trap
  /// Ctrl-C.
  case interrupt
  /// In front of an instruction with a breakpoint.
  case breakpoint(BreakpointKind)
  /// In front of an instruction that accesses a watched address, the first such one.
  case watchpoint(WatchpointKind, UInt32)
  /// At a BKPT of the program.
  case programBreakpoint
  /// A fault that no handler of the image takes care of, or, under --strict, an access that is not
  /// modelled.
  case fault
  /// The program has ended.
  case exited(UInt8)

  /// The packet that says so (GDB manual, E.3 "Stop Reply Packets").
  /// - Parameter reasons: which of `swbreak` and `hwbreak` the client understands.
  func packet(_ core: Core, reasons: Set<BreakpointKind>) -> [UInt8] {
    var details = ""
    switch self {
    case .exited(let code): return Array("W".utf8) + Hex.text([code])
    case .breakpoint(let kind) where reasons.contains(kind): details = "\(kind.rawValue):;"
    case .watchpoint(let kind, let address): details = "\(kind.rawValue):\(Hex.text(address));"
    default: break
    }
    return Array("T".utf8) + Hex.text([signal])
      + Array((details + "thread:1;" + Self.expedited(core)).utf8)
  }

  /// GDB's number of the signal that stands for it.
  private var signal: UInt8 {
    switch self {
    case .interrupt: 2
    case .fault: 11
    default: 5
    }
  }

  /// SP and PC, which save GDB a question after every step.
  private static func expedited(_ core: Core) -> String {
    [13, 15].map { number in
      let value = core[number]
      let bytes = (0..<4).map { UInt8(truncatingIfNeeded: value >> (8 * UInt32($0))) }
      let text = Hex.text([UInt8(number)]) + Array(":".utf8) + Hex.text(bytes)
      return String(decoding: text, as: UTF8.self) + ";"
    }.joined()
  }
}

/// How a breakpoint was asked for. Here both are the same: no instruction is replaced.
enum BreakpointKind: String {
  case software = "swbreak"
  case hardware = "hwbreak"
}

/// What a watchpoint is to stop at, by the name in a stop's packet.
enum WatchpointKind: String {
  case write = "watch"
  case read = "rwatch"
  case access = "awatch"

  func covers(_ footprint: DataFootprint) -> Bool {
    switch self {
    case .write: footprint.isWrite
    case .read: !footprint.isWrite
    case .access: true
    }
  }
}
