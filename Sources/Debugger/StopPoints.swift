import CortexM

/// Breakpoints and watchpoints, any number of each.
final class StopPoints {
  struct Breakpoint: Hashable {
    let address: UInt32
    let kind: BreakpointKind
  }

  struct Watchpoint: Equatable {
    let address: UInt32
    /// In bytes, above 0.
    let count: UInt32
    let kind: WatchpointKind
  }

  private let core: Core
  /// Called at a breakpoint, before its instruction.
  var onBreakpoint: (BreakpointKind) -> Void = { _ in }
  private var breakpoints: [Breakpoint: Watch] = [:]
  private var watchpoints: [Watchpoint] = []

  init(_ core: Core) { self.core = core }

  /// Whether there is anything to look for at each access.
  var watchesData: Bool { !watchpoints.isEmpty }

  // MARK: Packets

  /// `Z` (or `z`) TYPE,ADDRESS,KIND without the first letter. Nil: malformed; false: no such type.
  func change(_ packet: inout PacketScanner, inserts: Bool) -> Bool? {
    guard let type = packet.number(), packet.skip(",") else { return nil }
    guard type < 5 else { return false }
    // Conditions and commands, which nobody offered, would follow a semicolon.
    guard let (address, count) = packet.stretch(), packet.isAtEnd else { return nil }
    if type < 2 {
      set(Breakpoint(address: address & ~1, kind: type == 0 ? .software : .hardware), inserts)
      return true
    }
    guard let bytes = UInt32(exactly: count), bytes > 0 else { return nil }
    let kind: WatchpointKind = type == 2 ? .write : type == 3 ? .read : .access
    let watchpoint = Watchpoint(address: address, count: bytes, kind: kind)
    watchpoints.removeAll { $0 == watchpoint }
    if inserts { watchpoints.append(watchpoint) }
    return true
  }

  /// Inserting twice is once, and so is removing.
  private func set(_ breakpoint: Breakpoint, _ inserts: Bool) {
    if inserts, breakpoints[breakpoint] == nil {
      breakpoints[breakpoint] = core.watch(breakpoint.address) { [unowned self] _ in
        onBreakpoint(breakpoint.kind)
      }
    } else if !inserts, let watch = breakpoints.removeValue(forKey: breakpoint) {
      core.remove(watch)
    }
  }

  func removeAll() {
    for watch in breakpoints.values { core.remove(watch) }
    breakpoints.removeAll()
    watchpoints.removeAll()
  }

  /// Which watchpoint the next instruction is going to meet: at the lowest address, and of several
  /// there the one that was set first.
  func nextHit() -> Halt? {
    guard watchesData, let footprint = core.nextDataFootprint else { return nil }
    var hit: (address: UInt32, kind: WatchpointKind)?
    for point in watchpoints where point.kind.covers(footprint) {
      if let address = footprint.firstOverlap(point.address, point.count),
        hit.map({ address < $0.address }) ?? true
      {
        hit = (address, point.kind)
      }
    }
    guard let hit, core.isAboutToExecute else { return nil }
    return .watchpoint(hit.kind, hit.address)
  }
}
