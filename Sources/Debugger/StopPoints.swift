import CortexM

/// Breakpoints and watchpoints, any number of each, and what the machine met last.
final class StopPoints: StopFilter {
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

  /// An instruction that is about to execute, as one of all that ever do.
  struct Place: Equatable {
    var pc: UInt32 = 0
    var instructions: UInt64 = 0

    init(_ core: Core) { (pc, instructions) = (core.pc, core.instructions) }
  }

  /// Where the machine went on: nothing stops it there again.
  var origin: Place
  private let core: Core
  /// Stops the machine in front of the next instruction.
  private let stop: () -> Void
  private var breakpoints: [Breakpoint: Watch] = [:]
  private var watchpoints: [Watchpoint] = [] {
    didSet { core.stopFilter = watchpoints.isEmpty ? nil : .passUnretained(self) }
  }
  private var found: Halt?

  init(_ core: Core, stop: @escaping () -> Void) {
    self.core = core
    self.stop = stop
    origin = Place(core)
  }

  deinit { removeAll() }

  /// What stopped the machine, once.
  func takeHalt() -> Halt? {
    defer { found = nil }
    return found
  }

  /// Stops the machine at the next instruction boundary.
  func halt(_ halt: Halt) {
    found = halt
    stop()
  }

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
      breakpoints[breakpoint] = core.watch(breakpoint.address) { [unowned self] core in
        if Place(core) != origin { halt(.breakpoint(breakpoint.kind)) }
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

  // MARK: Watchpoints

  /// Whether the next instruction is going to meet one.
  override func stops(_ core: Core) -> Bool {
    guard let footprint = core.nextDataFootprint else { return false }
    return stops(core, footprint)
      || core.bitBandTarget(of: footprint).map { stops(core, $0) } ?? false
  }

  /// Whether the frame of the exception that is due is going to. What stands behind is the instruction
  /// that it interrupts.
  override func stopsEntry(_ core: Core) -> Bool { stops(core, core.nextFrame) }

  private func stops(_ core: Core, _ footprint: DataFootprint) -> Bool {
    guard let hit = hit(of: footprint), Place(core) != origin else { return false }
    found = hit
    return true
  }

  /// At the lowest address, and of several there the one that was set first.
  private func hit(of footprint: DataFootprint) -> Halt? {
    var hit: (address: UInt32, kind: WatchpointKind)?
    for point in watchpoints where point.kind.covers(footprint) {
      if let address = footprint.firstOverlap(point.address, point.count),
        hit.map({ address < $0.address }) ?? true
      {
        hit = (address, point.kind)
      }
    }
    return hit.map { .watchpoint($0.kind, $0.address) }
  }
}
