import Bus
import Image
import Machine

/// Which part of what happens a trace is to show. What is nil or empty leaves nothing out.
public struct TraceFilter: Sendable, Equatable {
  /// Names of peripherals.
  public var peripherals: Set<String> = []
  /// Addresses of registers and of memory, all inclusive.
  public var addresses: [ClosedRange<UInt32>] = []
  /// Functions, by where their code is.
  public var code: [Range<UInt32>] = []
  /// The window of time in cycles.
  public var from: UInt64 = 0
  public var until: UInt64 = .max
  /// How many lines before the end of the run, or before its first fault, are kept; nil is all.
  public var last: Int?

  public init() {}

  /// A name that the board does not have.
  public struct Unknown: Error, CustomStringConvertible {
    public let description: String
  }

  /// Adds a function.
  public mutating func add(_ symbol: Symbol) {
    code.append(symbol.address..<max(symbol.address &+ 2, symbol.address &+ symbol.size))
  }

  /// Adds a peripheral of a machine, by the name that traces show. Those that share a block of
  /// addresses have its interrupt in common.
  public mutating func add(peripheral name: String, of machine: Machine) throws(Unknown) {
    let mapped = machine.bus.peripherals
    let groups = mapped.compactMap { $0 as? PeripheralGroup }
    let known = Set(
      mapped.map(\.name) + groups.flatMap { $0.members.map(\.name) }
        + machine.hardware.signals.signals.map(\.scope))
    guard known.contains(name) else {
      throw Unknown(
        description: "\(machine.board.name) has no peripheral \(name); it has "
          + known.sorted().joined(separator: ", "))
    }
    peripherals.insert(name)
    for group in groups {
      let members = group.members.map(\.name)
      if group.name == name { peripherals.formUnion(members) }
      if members.contains(name) { peripherals.insert(group.name) }
    }
  }

  /// Whether nothing is left out.
  var takesAll: Bool {
    peripherals.isEmpty && addresses.isEmpty && code.isEmpty && from == 0 && until == .max
  }

  @inline(__always)
  func includes(time: UInt64) -> Bool { time >= from && time < until }

  @inline(__always)
  func includes(pc: UInt32?) -> Bool {
    if code.isEmpty { return true }
    guard let pc else { return false }
    return code.contains { $0.contains(pc) }
  }

  @inline(__always)
  func includes(peripheral name: String?) -> Bool {
    if peripherals.isEmpty { return true }
    return name.map(peripherals.contains) ?? false
  }

  @inline(__always)
  func includes(address: UInt32?, count: UInt32 = 1) -> Bool {
    if addresses.isEmpty { return true }
    guard let address else { return false }
    let last = address.addingReportingOverflow(max(1, count) - 1)
    return addresses.contains {
      $0.overlaps(address...(last.overflow ? .max : last.partialValue))
    }
  }
}
