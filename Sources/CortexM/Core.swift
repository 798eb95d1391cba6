import Bus
import Thumb

/// Answers a semihosting call.
public protocol SemihostingHandler: AnyObject {
  /// BKPT 0xAB: the operation number is in R0, its parameter in R1; the result goes to R0.
  func semihostingCall(_ core: Core)
}

/// An exception entered or left, for traces.
public struct ExceptionTransition: Sendable {
  public enum Kind: String, Sendable {
    case enter
    case exit
  }
  public let kind: Kind
  /// The exception number: see `ExceptionNumber`.
  public let exception: Int
  /// The cycle in which the handler's first instruction, or the interrupted code, begins.
  public let time: UInt64
  /// Where the processor goes on.
  public let pc: UInt32
}

/// One Cortex-M processor: registers, exceptions, system control space, and the precise engine.
/// It executes from an `AddressSpace` in the virtual time of its `Scheduler`.
public final class Core {
  public let configuration: CoreConfiguration
  public let bus: AddressSpace
  public let scheduler: Scheduler
  public let nvic: NVIC
  /// The registers as plain data.
  let state: UnsafeMutablePointer<CoreState>
  let clock: UnsafeMutablePointer<ClockState>
  let memory: UnsafeMutablePointer<FastMemory>
  let system: SystemRegisters
  let sysTick: SysTick
  let code: CodeStore
  let blocks = BlockStore()
  let pipeline: PipelineM4
  let decoder: Decoder
  /// Of the configuration; here they cost no copy of it.
  let isV7: Bool
  let hasFPU: Bool
  let exceptionTiming: ExceptionTiming
  /// Cortex-M0 and M0+: cycles that a taken conditional branch costs beyond one that is not.
  let takenBranchExtra: UInt64

  /// Where BKPT 0xAB goes; without a handler it is a breakpoint like any other.
  public weak var semihosting: (any SemihostingHandler)?
  /// Fault exceptions (by number) at whose entry `run` returns `.fault` instead, as the vector
  /// catch bits of DEMCR would halt a debugged processor.
  public var vectorCatch: Set<Int> = []
  /// Called at a BKPT that is no semihosting call, in the place of the fault that it is to a processor
  /// without a debugger; the core then stays in front of it and `run` returns `.requested`.
  public var breakpointHandler: (() -> Void)?
  /// Called for each exception entry and exit.
  public let exceptionObservers = Listeners<ExceptionTransition>()
  /// Called when the processor falls asleep (true) or wakes.
  public let sleepObservers = Listeners<Bool>()

  /// Whether an exception is pending, and whether it is active.
  public func standing(of exception: Int) -> (isPending: Bool, isActive: Bool) {
    (nvic.pending[exception], nvic.active[exception])
  }

  /// Calls `observer` whenever an exception becomes pending, and when it no longer is without having
  /// been taken.
  public func observePending(
    _ observer: @escaping ((exception: Int, isPending: Bool)) -> Void
  ) {
    nvic.observers.append(observer)
  }

  /// What executes instructions. All engines agree in everything that can be observed.
  public var engine = ExecutionEngine.block {
    didSet { blocks.translates(engine == .jit) }
  }
  /// Blocks that `jit` has translated.
  package var translatedBlocks: Int { blocks.native?.count ?? 0 }

  /// How often a block runs before `jit` translates it, 1 or more; for tests, which translate at once.
  package var translationPatience: Int32 {
    get { blocks.patience }
    set { blocks.patience = newValue }
  }
  /// Called before each instruction with its address. Slow while set; nil costs nothing.
  public var instructionObserver: ((UInt32) -> Void)?
  /// Asked in front of each instruction, which is slow; whoever sets it keeps it.
  public var stopFilter: Unmanaged<StopFilter>?
  /// Called behind each instruction with what it took, from the one at R15 on. The same cycles, but
  /// slow while set; nil costs nothing.
  public var cycleObserver: ((InstructionCycles) -> Void)? {
    didSet {
      account = cycleObserver.map { CycleAccount($0) }
      if hasBegun { account?.willExecute(self) }
      clock.pointee.deadline = 0
    }
  }
  private var account: CycleAccount?
  /// Whether each instruction's begin is a matter of its own.
  private var isAccounting: Bool { account != nil || bus.hasTimedMemory }
  /// Called with what the guest writes to an enabled stimulus port of the ITM.
  public var stimulusObserver: ((_ port: Int, _ value: UInt32, _ size: AccessSize) -> Void)?
  let protection: MemoryProtection
  private var dataWatch: DataWatchpointTrace?
  /// Whether the DWT looks at data accesses; then each takes the slow path.
  var watchesData = false {
    didSet { if watchesData != oldValue { protectionChanged() } }
  }
  /// Whether the DWT counts what instructions take beyond a cycle; then each is stepped.
  var countsOverhead = false {
    didSet { clock.pointee.deadline = 0 }
  }
  var overhead = Overhead()
  /// Whether accesses have the rights of unprivileged code whatever the mode: LDRT, STRT.
  var isForcedUnprivileged = false
  /// The interrupt that FPSCR's cumulative flags drive; nil on a chip without one.
  public var floatingPointInterrupt: Int? {
    didSet {
      floatingPointException =
        floatingPointInterrupt.map { ExceptionNumber.firstInterrupt + $0 } ?? -1
      floatingPointInterruptChanged()
    }
  }
  /// Its exception; -1 without one.
  private(set) var floatingPointException = -1
  /// Whether each instruction that may raise such a flag is looked at.
  var watchesFloatingPoint = false
  var pendingFault: Fault?
  /// The EXC_RETURN value of a return that `pendingFault` made fail.
  var chainedReturn: UInt32?
  /// The last fault of a buffered store, and where the store stands.
  var bufferedStoreFault: (Fault, UInt32)?
  var watches: [UInt32: [Watch]] = [:]
  /// The watch at which the core stands and which has been reported.
  var passedWatch: UInt32?
  /// Asleep in WFI, or in WFE.
  var sleep = Sleep.awake {
    didSet {
      guard (oldValue == .awake) != (sleep == .awake) else { return }
      sleepObservers(sleep != .awake)
    }
  }
  private var stopRequested = false
  var resetRequested = false
  /// Whether the clock stands already at the begin of the instruction at R15.
  var hasBegun = false
  /// The exception taken by the last fault, for lockup reports.
  var lockup: FaultReport?

  enum Sleep: StateChoice {
    case awake
    case interrupt
    case event
    /// Asleep by SLEEPONEXIT.
    case onExit
  }

  /// Visits registers, pipeline and what belongs to the processor but is not on the bus. Decoded
  /// code and blocks are made again as they are needed; a core that is locked up has no snapshot.
  public func visit(_ state: StateArchive) {
    self.state.pointee.visit(state)
    pipeline.visit(state)
    nvic.visit(state)
    sysTick.visit(state)
    system.visit(state)
    protection.visit(state)
    state(&overhead)
    state(&isForcedUnprivileged, &hasBegun, &resetRequested)
    state(&pendingFault)
    state(&chainedReturn, &passedWatch)
    var (fault, store) = (bufferedStoreFault?.0, bufferedStoreFault?.1)
    state(&fault)
    state(&store)
    if let fault, let store { bufferedStoreFault = (fault, store) }
    state(sleep) { sleep = $0 }
    if lockup != nil { state.fail("the processor is locked up") }
    if state.isLoading {
      clock.pointee.deadline = 0
      floatingPointInterruptChanged()
    }
  }

  /// - Parameter bus: gets the system control space mapped at 0xE000E000.
  public init(_ configuration: CoreConfiguration, bus: AddressSpace) throws(MappingConflict) {
    self.configuration = configuration
    self.bus = bus
    isV7 = configuration.isV7
    hasFPU = configuration.hasFPU
    exceptionTiming = ExceptionTiming(configuration.pipeline)
    scheduler = bus.scheduler
    clock = bus.scheduler.clock
    memory = bus.fast
    state = .allocate(capacity: 1)
    state.initialize(to: CoreState())
    system = SystemRegisters()
    nvic = NVIC(
      interruptCount: configuration.interruptCount, priorityBits: configuration.priorityBits,
      clock: clock, state: state, system: system)
    sysTick = SysTick(
      scheduler: bus.scheduler, referenceClock: configuration.sysTickReference, nvic: nvic)
    code = CodeStore(bus: bus, configuration: configuration)
    pipeline = PipelineM4()
    protection = MemoryProtection(
      regionCount: configuration.mpuRegions, isV7: isV7)
    decoder = Decoder(architecture: configuration.architecture)
    takenBranchExtra = if case .cortexM0Plus = configuration.pipeline { 1 } else { 2 }
    code.core = self
    blocks.core = self
    protection.onChange = { [unowned self] in protectionChanged() }
    pipeline.onRenumbering = { [unowned self] in code.forgetTransitions() }
    pipeline.onProfilesLost = { [unowned self] in code.invalidateAll() }
    try bus.map(SystemControlSpace(core: self), at: 0xE000_E000, size: 0x1000)
    if isV7 {
      let watch = DataWatchpointTrace(core: self)
      dataWatch = watch
      try bus.map(InstrumentationTrace(core: self), at: 0xE000_0000, size: 0x1000)
      try bus.map(watch, at: 0xE000_1000, size: 0x1000)
      try bus.map(TracePortInterface(), at: 0xE004_0000, size: 0x1000)
    }
    if configuration.hasBitBanding {
      for target in [0x2000_0000, 0x4000_0000] as [UInt32] {
        let alias = BitBand(name: "bit-band of 0x\(String(target, radix: 16))", target: target)
        try bus.map(alias, at: target + 0x0200_0000, size: 0x0200_0000)
      }
    }
  }

  deinit {
    state.deallocate()
  }

  // MARK: Reset

  /// Resets the processor and fetches SP and PC from the vector table (DDI 0403E, B1.5.5).
  /// Counts of instructions go on; the fault of an unreadable table shows when it runs.
  public func reset() {
    let instructions = state.pointee.instructions
    state.pointee = CoreState()
    state.pointee.instructions = instructions
    updateFloatingPointInterrupt()
    nvic.reset()
    watchesFloatingPoint = false
    sysTick.reset()
    system.reset()
    protection.reset()
    pendingFault = nil
    chainedReturn = nil
    bufferedStoreFault = nil
    sleep = .awake
    resetRequested = false
    lockup = nil
    passedWatch = nil
    redirect()
    let registers = state.registers
    registers[14] = 0xFFFF_FFFF
    let stack = bus.read(0, .word)
    let entry = bus.read(4, .word)
    guard stack.fault == nil, entry.fault == nil else {
      pendingFault = Fault(kind: .vectorTable, address: stack.fault != nil ? 0 : 4)
      return
    }
    registers[13] = stack.value & ~3
    state.pointee.thumb = entry.value & 1 != 0
    registers[15] = entry.value & ~1
    if !state.pointee.thumb { pendingFault = Fault(kind: .invalidState) }
  }

  // MARK: Registers

  /// R0 to R15; R13 is the active stack pointer, R15 the address of the next instruction.
  public subscript(register: Int) -> UInt32 {
    get { state.registers[register] }
    set {
      switch register {
      case 13: state.registers[13] = newValue & ~3
      case 15:
        state.registers[15] = newValue & ~1
        redirect()
      default: state.registers[register] = newValue
      }
    }
  }

  /// S0 to S31, as bits.
  public func single(_ index: Int) -> UInt32 { state.singles[index] }
  public func setSingle(_ index: Int, _ bits: UInt32) { state.singles[index] = bits }
  public var fpscr: UInt32 {
    get { state.pointee.fpscr }
    set { state.pointee.fpscr = newValue }
  }

  /// The address of the instruction that executes, or that is next.
  public var pc: UInt32 { state.registers[15] }
  /// Where it is found, as long as the core is there: for who looks a million times a second.
  public var programCounter: UnsafePointer<UInt32> { UnsafePointer(state.registers + 15) }
  public var xPSR: UInt32 {
    get { state.xPSR }
    set { state.xPSR = newValue }
  }
  public var msp: UInt32 {
    get { state.msp }
    set { state.msp = newValue & ~3 }
  }
  public var psp: UInt32 {
    get { state.psp }
    set { state.psp = newValue & ~3 }
  }
  public var control: UInt32 { state.pointee.control }
  public var primask: UInt32 { state.pointee.primask }
  public var basepri: UInt32 { state.pointee.basepri }
  public var faultmask: UInt32 { state.pointee.faultmask }
  /// The number of the current exception; 0 in thread mode.
  public var currentException: Int { Int(state.pointee.ipsr) }

  /// Bytes of the host that translated code takes.
  public var translationSize: Int { blocks.size }

  /// Virtual time in core clock cycles.
  public var cycles: UInt64 { clock.pointee.now }
  /// Instructions executed; one that faulted is not counted, one whose condition failed is.
  public var instructions: UInt64 { state.pointee.instructions }

  /// The lowest value each stack pointer had since `resetStackTracking`; `UInt32.max` for one that
  /// was never active.
  public var lowestStackPointers: (msp: UInt32, psp: UInt32) {
    state.noteStack()
    let (active, other) = (state.pointee.lowestSP, state.pointee.inactiveLowestSP)
    return state.pointee.usesPSP ? (other, active) : (active, other)
  }

  /// Starts afresh with the current stack pointer.
  public func resetStackTracking() {
    state.pointee.lowestSP = state.registers[13]
    state.pointee.inactiveLowestSP = .max
  }

  // MARK: Run control

  /// Makes `run` return `.requested` at the next instruction boundary. For use from observers,
  /// handlers and watches during `run`.
  public func requestStop() {
    stopRequested = true
    clock.pointee.deadline = 0
  }

  /// Makes `run` return `.resetRequested` at the next instruction boundary: a watchdog.
  public func requestReset() {
    resetRequested = true
    clock.pointee.deadline = 0
  }

  /// Runs until virtual time reaches `limit` or something else stops the core.
  public func run(until limit: UInt64) -> StopReason {
    run(until: limit, single: false)
  }

  /// Executes one instruction, or takes one exception, or sleeps until the next event.
  public func step() -> StopReason? {
    let reason = run(until: .max, single: true)
    if case .limitReached = reason { return nil }
    return reason
  }

  private func run(until limit: UInt64, single: Bool) -> StopReason {
    while true {
      if let reason = pauseReason(limit) { return reason }
      if sleep != .awake {
        if let reason = slumber(limit) { return reason }
      } else if pendingFault != nil {
        if let reason = takeFault() { return reason }
      } else if let exception = takeableException {
        if let stopFilter, stopFilter._withUnsafeGuaranteedRef({ $0.stopsEntry(self) }) {
          return .requested
        }
        if let reason = caughtBufferedStore(exception) { return reason }
        enterException(exception, returnAddress: state.registers[15])
      } else {
        if let stopFilter, stopFilter._withUnsafeGuaranteedRef({ $0.stops(self) }) {
          return .requested
        }
        if let observer = instructionObserver { observer(state.registers[15]) }
        account?.willExecute(self)
        let isStepping =
          single || instructionObserver != nil || stopFilter != nil || countsOverhead
          || isAccounting
        clock.pointee.deadline = isStepping ? 0 : min(scheduler.nextDeadline, limit)
        if countsOverhead {
          executeWithOverhead(nextInstruction) { execute() }
        } else {
          execute()
        }
      }
      if single { return pauseReason(.max) ?? .limitReached }
    }
  }

  /// Runs what is due, and says whether to stop at this boundary.
  private func pauseReason(_ limit: UInt64) -> StopReason? {
    if !hasBegun, sleep == .awake, pendingFault == nil {
      account?.willBegin(self)
      beginNext()
      if bus.hasTimedMemory {
        waitForMemory(pc, size: Int(nextInstruction.size), isFetch: true)
      }
    }
    if scheduler.nextDeadline <= clock.pointee.now { scheduler.runDueEvents() }
    if let lockup { return .lockup(lockup) }
    if stopRequested {
      stopRequested = false
      return .requested
    }
    if resetRequested { return .resetRequested }
    return clock.pointee.now >= limit ? .limitReached : nil
  }

  /// Lets the engine run up to the deadline and completes what it leaves to the core.
  private func execute() {
    let isPassing = passedWatch == state.registers[15]
    passedWatch = nil
    var exit = execute(passing: isPassing)
    while exit == .watch {
      let address = state.registers[15]
      for watch in watches[address] ?? [] { watch.handler(self) }
      guard !stopRequested, state.registers[15] == address else {
        passedWatch = address
        return
      }
      exit = execute(passing: true)
    }
    switch exit {
    case .boundary, .fault, .watch: break
    case .breakpoint(let number): breakpoint(number)
    case .supervisorCall: supervisorCall()
    case .wait(let kind): fallAsleep(kind)
    case .exceptionReturn(let value): returnFromException(value)
    }
  }

  /// Stepping, a deadline at once, is for the precise engine, and so is code whose accesses the MPU
  /// checks one by one.
  private func execute(passing: Bool) -> EngineExit {
    if isAccounting { return executePrecise(passing: passing, .instruction) }
    return engine != .precise && clock.pointee.deadline != 0 && bus.hasFastPaths
      ? executeBlocks(passing: passing) : executePrecise(passing: passing, .deadline)
  }

  func executePrecise(passing: Bool, _ stretch: Stretch) -> EngineExit {
    switch configuration.pipeline {
    case .cortexM0, .cortexM0Plus: executeOnCortexM0(passing: passing, stretch)
    case .cortexM4: executeOnCortexM4(passing: passing, stretch)
    }
  }

  /// BKPT: a semihosting call, or the fault of a processor without a debugger (DDI 0403E, C1.6.1).
  private func breakpoint(_ number: UInt32) {
    let registers = state.registers
    guard number == 0xAB, let semihosting else {
      guard let breakpointHandler else {
        pendingFault = Fault(kind: .breakpoint)
        return
      }
      hasBegun = true
      requestStop()
      return breakpointHandler()
    }
    state.pointee.instructions += 1
    let address = registers[15]
    semihosting.semihostingCall(self)
    if registers[15] == address { registers[15] = address &+ 2 }
    state.advanceIT()
    spend(1)
    redirect()
  }

  /// A data access, for the DWT.
  @inline(never)
  func noteDataAccess(_ address: UInt32, _ size: AccessSize, isWrite: Bool) {
    dataWatch?.note(address, size, isWrite: isWrite)
  }
}
