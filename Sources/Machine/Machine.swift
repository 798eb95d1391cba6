import Bus
import CortexM
import Image
import Peripherals

/// A processor, a board and an image: a whole machine in virtual time.
public final class Machine {
  /// What can be chosen about a machine.
  public struct Options {
    /// Of everything random: the same seed gives the same run.
    public var seed: UInt64 = 1
    /// What executes instructions: the same result either way.
    public var engine = ExecutionEngine.block
    /// Whether an access to something that is not modelled stops the machine.
    public var isStrict = false
    /// What semihosting calls may reach; nil serves none, BKPT is then a fault.
    public var semihosting: Semihosting.Options? = .init()

    public init() {}
  }

  /// How far to run.
  public struct Limits: Sendable {
    /// Virtual time in core clock cycles since the machine started; nil is no limit.
    public var cycles: UInt64?
    /// Host time of this run in seconds; nil is no limit. What it stops differs from run to run.
    public var wallSeconds: Double?

    public init(cycles: UInt64? = nil, wallSeconds: Double? = nil) {
      self.cycles = cycles
      self.wallSeconds = wallSeconds
    }
  }

  /// Cycles between looks at the host's clock.
  private static let slice: UInt64 = 2_000_000

  public let board: Board
  public let image: FirmwareImage
  public let core: Core
  public let bus: AddressSpace
  public let hardware: BoardHardware
  /// The board's memories as loading and accounting see them.
  public let memories: [BoardMemory]
  /// The calls to the host; nil when none are served.
  public let semihosting: Semihosting?
  /// What the guest touched that is not modelled.
  public let unmodelled = UnmodelledLog()
  /// Called with each byte that has left the board's serial line.
  public var onSerialOutput: ((UInt8) -> Void)?
  /// Called now and then during `run`, with virtual time in cycles.
  public var onProgress: ((UInt64) -> Void)?
  /// Called after a reset or a power cycle.
  public var resetObservers: [() -> Void] = []
  /// Why the machine should stop at the next instruction boundary.
  private var pendingStop: MachineStop?
  /// A reset that the chip itself wants at the next instruction boundary.
  private var pendingReset: ClockPower.ResetReason?
  private var powerCycleIsPending = false
  /// Whether the chip is in System OFF: only a pin that it senses wakes it.
  public private(set) var isOff = false

  /// Builds the board, loads the image and resets.
  ///
  /// - Throws: `ImageError` for an image that does not fit the board or has no entry,
  ///   `MappingConflict` for a board whose parts overlap.
  public init(board: Board, image: FirmwareImage, options: Options = Options()) throws {
    self.board = board
    self.image = image
    memories = board.memories.map(BoardMemory.init)
    try image.checkFits(memories)
    try image.checkEntry(vectorTable: 0)
    let bus = AddressSpace(scheduler: Scheduler(frequency: UInt64(board.core.clock)))
    self.bus = bus
    core = try Core(CoreConfiguration(board.core), bus: bus)
    core.engine = options.engine
    hardware = try BoardHardware(
      board: board, bus: bus, controller: core.nvic, seed: options.seed)
    semihosting = options.semihosting.map { Semihosting(bus: bus, options: $0) }
    for segment in image.segments { load(segment) }
    connect(isStrict: options.isStrict)
    start()
    catchUnhandledFaults()
  }

  deinit { hardware.nordic?.takeApart() }

  /// The first reset, which has nothing to undo.
  func start() {
    hardware.start()
    core.reset()
  }

  /// A segment may span memories that touch.
  private func load(_ segment: Segment) {
    var offset = 0
    while offset < segment.bytes.count {
      let address = segment.address + UInt32(offset)
      guard let (region, start) = bus.memory(at: address) else { return }
      let count = min(region.size - start, segment.bytes.count - offset)
      region.store(start, contentsOf: segment.bytes[offset..<offset + count])
      offset += count
    }
  }

  private func connect(isStrict: Bool) {
    hardware.serial?.onTransmit = { [unowned self] in onSerialOutput?($0) }
    hardware.nordic?.onSystemOff = { [unowned self] in
      isOff = true
      core.requestStop()
    }
    if let power = hardware.clockPower {
      core.sleepObservers.append { [unowned power] in power.sleepChanged($0) }
    }
    core.floatingPointInterrupt = board.peripherals.first { $0.type == .fpu }?.interrupt
    hardware.nordic?.programCounter = { [unowned self] in core.pc }
    hardware.nordic?.onDetect = { [unowned self] in if isOff { pendingReset = .systemOff } }
    hardware.nordic?.onAnalogueDetect = { [unowned self] in
      if isOff { pendingReset = .lowPowerComparator }
    }
    hardware.nordic?.onWatchdog = { [unowned self] in
      pendingReset = .watchdog
      core.requestStop()
    }
    hardware.onReset = { [unowned self] in core.requestReset() }
    bus.unmodelledObserver = { [unowned self] access in
      unmodelled.note(access, pc: core.pc)
      if isStrict { stop(.unmodelled(access)) }
    }
    core.semihosting = semihosting
    semihosting?.onExit = { [unowned self] code in stop(.exited(code)) }
    semihosting?.heap = { [unowned self] in semihostingHeap() }
  }

  // MARK: Run control

  /// Runs until a limit or until something stops the machine. Call it again to go on.
  public func run(_ limits: Limits = Limits()) -> MachineStop {
    let limit = limits.cycles ?? .max
    let wallLimit = limits.wallSeconds.map { ContinuousClock.now + .seconds($0) }
    while true {
      if let stop = attend(limit) { return finished(stop) }
      let next = core.cycles.addingReportingOverflow(Self.slice)
      let reason = core.run(until: min(limit, next.overflow ? .max : next.partialValue))
      if isOff || powerCycleIsPending || pendingReset != nil, pendingStop == nil { continue }
      if let stop = outcome(reason) { return finished(stop) }
      guard case .limitReached = reason else { continue }
      if core.cycles >= limit { return finished(.timeout) }
      if let wallLimit, ContinuousClock.now >= wallLimit { return finished(.wallTimeout) }
      onProgress?(core.cycles)
    }
  }

  /// Executes one instruction, or takes one exception, or sleeps up to the next event: what a debugger
  /// steps by. It takes the same cycles as in a run.
  /// - Returns: why the machine stopped; nil if it can go on.
  public func step() -> MachineStop? {
    let slice = core.cycles.addingReportingOverflow(Self.slice)
    if let stop = attend(slice.overflow ? .max : slice.partialValue) {
      if case .timeout = stop { return nil }
      return finished(stop)
    }
    let reason = core.step()
    if isOff || powerCycleIsPending || pendingReset != nil, pendingStop == nil { return nil }
    return outcome(reason ?? .limitReached).map(finished)
  }

  /// Does what waits for an instruction boundary. Returns why the run ends instead.
  private func attend(_ limit: UInt64) -> MachineStop? {
    if isOff, let stop = slumber(limit) { return stop }
    if powerCycleIsPending { powerCycle() }
    if let reason = pendingReset { reset(reason) }
    return nil
  }

  /// What it means that the core has stopped; nil if it can go on.
  private func outcome(_ reason: StopReason) -> MachineStop? {
    if let stop = pendingStop {
      pendingStop = nil
      return stop
    }
    switch reason {
    case .limitReached: return nil
    case .requested: return .requested
    case .resetRequested:
      reset(.request)
      return nil
    case .sleepingForever: return .sleepingForever
    case .lockup(let report): return .lockup(report)
    case .fault(let report): return .fault(report)
    }
  }

  /// System OFF: everything of the chip but its pins stands still. Returns why the run ends, or nil
  /// when a pin woke the chip.
  private func slumber(_ limit: UInt64) -> MachineStop? {
    let scheduler = bus.scheduler
    hardware.enterSystemOff()
    while pendingReset == nil && !powerCycleIsPending {
      if let stop = pendingStop {
        pendingStop = nil
        return stop
      }
      guard hardware.canWake, scheduler.nextDeadline != .max else { return .systemOff }
      scheduler.advance(to: max(scheduler.now, min(scheduler.nextDeadline, limit)))
      if scheduler.now >= limit { return .timeout }
      scheduler.runDueEvents()
    }
    return nil
  }

  /// At a final stop, bytes under way on the wire still arrive. A run that can go on is left as it
  /// is: they come in their own time.
  private func finished(_ stop: MachineStop) -> MachineStop {
    switch stop {
    case .timeout, .wallTimeout, .requested: break
    default: hardware.serial?.drain()
    }
    return stop
  }

  /// Makes `run` return `reason` at the next instruction boundary. For use from observers and
  /// watches.
  public func stop(_ reason: MachineStop = .requested) {
    if pendingStop == nil { pendingStop = reason }
    core.requestStop()
  }

  /// Resets the chip at the next instruction boundary. For use from observers.
  public func requestReset(_ reason: ClockPower.ResetReason) {
    pendingReset = reason
    core.requestStop()
  }

  /// Takes the supply away and gives it back at the next instruction boundary. For use from
  /// observers.
  public func requestPowerCycle() {
    powerCycleIsPending = true
    core.requestStop()
  }

  /// Takes the supply away and gives it back: RAM and every register are lost, flash stays.
  public func powerCycle() {
    isOff = false
    pendingReset = nil
    powerCycleIsPending = false
    bus.powerOn()
    core.reset()
    for observer in resetObservers { observer() }
  }

  /// Resets the chip: memory and retained registers keep their content.
  public func reset(_ reason: ClockPower.ResetReason) {
    isOff = false
    pendingReset = nil
    bus.reset()
    hardware.clockPower?.note(reason)
    core.reset()
    for observer in resetObservers { observer() }
  }

  /// Visits what is not a part's: whether the chip is off. Requests are done before a run pauses.
  func visitControl(_ state: StateArchive) {
    state(&isOff)
    if pendingReset != nil || powerCycleIsPending { state.fail("a reset is under way") }
  }

  /// Calls `handler` whenever the program counter arrives at a function of the image. It costs the
  /// guest nothing.
  /// - Returns: false if the image has no such symbol.
  public func watch(symbol name: String, _ handler: @escaping (Machine) -> Void) -> Bool {
    guard let symbol = image.symbols.named(name) else { return false }
    core.watch(symbol.address) { [unowned self] _ in handler(self) }
    return true
  }

  /// Bytes for the board's serial line; they arrive at the guest's baud rate while it listens, the
  /// first one's start bit now. `serialIsPaced` says what happens when it does not read them.
  public func sendSerial(_ bytes: [UInt8]) { hardware.serial?.receive(bytes) }

  /// Whether the host waits until the guest's receiver has room, so that nothing is lost, or sends
  /// regardless, as a plain three-wire line does.
  public var serialIsPaced: Bool {
    get { hardware.serial?.isPaced ?? false }
    set { hardware.serial?.isPaced = newValue }
  }

  /// Virtual time in seconds.
  public var seconds: Double { Double(core.cycles) / Double(board.core.clock) }

  // MARK: Faults

  /// Stops the machine at fault exceptions whose handler in flash does nothing: a branch to itself,
  /// BKPT, an undefined instruction, or no handler at all. What they report has the fault's own
  /// registers; a handler that does something runs. Once more whenever the image changes.
  public func catchUnhandledFaults() { core.vectorCatch = unhandledFaults() }

  private func unhandledFaults() -> Set<Int> {
    var result: Set<Int> = []
    for exception in 3...6 {
      let address = UInt32(4 * exception)
      guard let (table, entry) = bus.memory(at: address), entry + 4 <= table.size else {
        result.insert(exception)
        continue
      }
      let vector = table.load(entry, .word)
      guard vector & 1 != 0, let (region, offset) = bus.memory(at: vector & ~1) else {
        result.insert(exception)
        continue
      }
      let first = region.load(offset, .halfword)
      if first == 0xE7FE || first >> 8 == 0xBE || first >> 8 == 0xDE { result.insert(exception) }
    }
    return result
  }

  /// SYS_HEAPINFO: heap base and limit, stack base and limit; 0 where the image does not say.
  private func semihostingHeap() -> [UInt32] {
    ["__heap_start", "__heap_end", "__stack_top", "__stack_limit"].map {
      image.symbols.named($0)?.address ?? 0
    }
  }
}

extension BoardMemory {
  /// A memory of a board file.
  public init(_ memory: Board.Memory) {
    let kind: Kind =
      switch memory.kind {
      case .flash: .flash
      case .ram: .ram
      case .configuration: .configuration
      }
    self.init(name: memory.name, kind: kind, address: memory.base, size: UInt32(memory.size))
  }
}

extension CoreConfiguration {
  /// The processor of a board file.
  public init(_ core: Board.Core) {
    switch core.kind {
    case .cortexM0: self = .cortexM0(multiplierCycles: core.multiplierCycles)
    case .cortexM0Plus: self = .cortexM0Plus(multiplierCycles: core.multiplierCycles)
    case .cortexM3: self = .cortexM3()
    case .cortexM4: self = .cortexM4()
    case .cortexM4F: self = .cortexM4F()
    }
    interruptCount = core.interrupts
    priorityBits = core.priorityBits
    hasSysTick = core.hasSysTick
    sysTickReference = core.sysTickReference
    mpuRegions = core.mpuRegions
    hasUnprivileged = core.hasUnprivileged
    hasVTOR = core.hasVTOR
    hasBitBanding = core.hasBitBanding
  }
}
