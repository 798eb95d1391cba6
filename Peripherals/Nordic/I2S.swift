import Bus

/// Inter-IC sound interface (nRF52833 PS section "I2S"): samples out and in through EasyDMA, as master
/// with clocks of its own or as slave of others.
public final class I2S: NordicPeripheral {
  private enum R {
    static let ENABLE: UInt32 = 0x500
    static let MODE: UInt32 = 0x504
    static let RXEN: UInt32 = 0x508
    static let TXEN: UInt32 = 0x50C
    static let MCKEN: UInt32 = 0x510
    static let MCKFREQ: UInt32 = 0x514
    static let RATIO: UInt32 = 0x518
    static let SWIDTH: UInt32 = 0x51C
    static let ALIGN: UInt32 = 0x520
    static let FORMAT: UInt32 = 0x524
    static let CHANNELS: UInt32 = 0x528
    static let RXD_PTR: UInt32 = 0x538
    static let TXD_PTR: UInt32 = 0x540
    static let MAXCNT: UInt32 = 0x550
    /// PSEL of MCK, SCK, LRCK, SDIN and SDOUT.
    static let PSEL: UInt32 = 0x560
  }
  private enum E {
    static let RXPTRUPD = 1
    static let STOPPED = 2
    static let TXPTRUPD = 5
  }
  private enum Wire: UInt32 { case MCK, SCK, LRCK, SDIN, SDOUT }
  /// CONFIG.CHANNELS.
  private enum Channels: UInt32 { case stereo, left, right }

  private static let table = RegisterMap(of: I2S.self) {
    Register.task("TASKS_START", 0x000) { $0.start() }
    Register.task("TASKS_STOP", 0x004) { $0.stop() }
    Register.event("EVENTS_RXPTRUPD", 0x104)
    Register.event("EVENTS_STOPPED", 0x108)
    Register.event("EVENTS_TXPTRUPD", 0x114)
    Register.interrupts(
      [
        .field("RXPTRUPD", E.RXPTRUPD), .field("STOPPED", E.STOPPED),
        .field("TXPTRUPD", E.TXPTRUPD),
      ], hasINTEN: true)
    Register.readWrite(
      "ENABLE", R.ENABLE, fields: [.field("ENABLE", 0)],
      onWrite: { i2s, value in
        if value == 0 { i2s.halt() }
        i2s.connectPins()
      })
    Register.readWrite("CONFIG.MODE", R.MODE, fields: [.field("MODE", 0)])
    Register.readWrite("CONFIG.RXEN", R.RXEN, fields: [.field("RXEN", 0)])
    Register.readWrite("CONFIG.TXEN", R.TXEN, reset: 1, fields: [.field("TXEN", 0)])
    Register.readWrite("CONFIG.MCKEN", R.MCKEN, reset: 1, fields: [.field("MCKEN", 0)])
    Register.readWrite("CONFIG.MCKFREQ", R.MCKFREQ, reset: 0x2000_0000)
    Register.readWrite("CONFIG.RATIO", R.RATIO, reset: 6, fields: [.field("RATIO", 0...3)])
    Register.readWrite("CONFIG.SWIDTH", R.SWIDTH, reset: 1, fields: [.field("SWIDTH", 0...1)])
    Register.readWrite("CONFIG.ALIGN", R.ALIGN, fields: [.field("ALIGN", 0)])
    Register.readWrite("CONFIG.FORMAT", R.FORMAT, fields: [.field("FORMAT", 0)])
    Register.readWrite("CONFIG.CHANNELS", R.CHANNELS, fields: [.field("CHANNELS", 0...1)])
    Register.readWrite("RXD.PTR", R.RXD_PTR)
    Register.readWrite("TXD.PTR", R.TXD_PTR)
    Register.readWrite("RXTXD.MAXCNT", R.MAXCNT, fields: [.field("MAXCNT", 0...13)])
    for (index, name) in ["MCK", "SCK", "LRCK", "SDIN", "SDOUT"].enumerated() {
      Register.readWrite(
        "PSEL.\(name)", R.PSEL + 4 * UInt32(index), reset: ~0,
        onWrite: { i2s, _ in i2s.connectPins() })
    }
  }

  /// A buffer of samples while they go through it.
  private struct Buffer: StateValue {
    var pointer: UInt32 = 0
    /// How many samples it holds, and how many went through.
    var count: UInt32 = 0
    var done: UInt32 = 0

    static var blank: Buffer { Buffer() }

    mutating func visit(_ state: StateArchive) { state(&pointer, &count, &done) }
  }

  private let masterClock: DrivenPin
  private let clock: DrivenPin
  private let wordSelect: DrivenPin
  private let dataOut: DrivenPin
  private let clockInput = PinFollower()
  private let wordSelectInput = PinFollower()

  private var isRunning = false
  private var stopRequested = false
  private var transmit = Buffer()
  private var receive = Buffer()
  /// Halves of frames that a master still fills with zeros before its data.
  private var silentHalves = 0
  /// A frame has begun since START: with its left half.
  private var isFramed = false
  /// The half of a frame that is on the wires.
  private var isLeft = true
  /// Rising edges of the clock in this half so far; and in the one before.
  private var position = 0
  private var previousLength = 0
  /// The half has changed on the wire, but its first bit comes a clock later.
  private var isHalfDue = false
  private var outgoing: UInt32 = 0
  private var incoming: UInt32 = 0

  /// Half clocks of the frame that have passed, for a master.
  private var halfClock: UInt64 = 0
  private var frameStart: UInt64 = 0
  private lazy var edge = Event("\(name) SCK") { [unowned self] in nextHalfClock() }
  private lazy var masterEdge = Event("\(name) MCK") { [unowned self] in toggleMasterClock() }

  init(name: String, chip: NordicChip) {
    masterClock = DrivenPin(wire: (name, "MCK", chip.signals))
    clock = DrivenPin(wire: (name, "SCK", chip.signals))
    wordSelect = DrivenPin(wire: (name, "LRCK", chip.signals))
    dataOut = DrivenPin(wire: (name, "SDOUT", chip.signals))
    super.init(name: name, chip: chip, registers: Self.table)
    clockInput.onChange = { [unowned self] in if isRunning, isSlave { clocked($0) } }
    wordSelectInput.onChange = { [unowned self] in if isRunning, isSlave { selected($0) } }
  }

  // MARK: Configuration

  private var isSlave: Bool { self[R.MODE] == 1 }
  /// Bits of a sample, and bytes it takes in RAM.
  private var width: Int { [8, 16, 24, 24][Int(self[R.SWIDTH])] }
  private var sampleBytes: UInt32 { [1, 2, 4, 4][Int(self[R.SWIDTH])] }
  private var isDelayed: Bool { self[R.FORMAT] == 0 }
  /// The level of LRCK during the left half.
  private var leftLevel: Bool { !isDelayed }
  private var channels: Channels { Channels(rawValue: self[R.CHANNELS]) ?? .stereo }

  /// Core cycles in two periods of 32 MHz.
  private var ticks: UInt64 { chip.cyclesPerPeripheralTick }
  /// Periods of 32 MHz in one of MCK: the documented frequencies exactly.
  private var divider: UInt64 { max(2, (1 << 32) / UInt64(max(1, self[R.MCKFREQ]))) }
  /// Core cycles in a frame, which is a period of LRCK.
  private var frame: UInt64 {
    let ratios: [UInt64] = [32, 48, 64, 96, 128, 192, 256, 384, 512]
    return ratios[min(8, Int(self[R.RATIO]))] * divider * ticks / 2
  }

  private func pin(_ wire: Wire) -> (port: PinPort, pin: Int)? {
    self[R.ENABLE] == 1 ? chip.pin(selectedBy: self[R.PSEL + 4 * wire.rawValue]) : nil
  }

  private func connectPins() {
    masterClock.connect(to: pin(.MCK))
    dataOut.connect(to: pin(.SDOUT))
    clock.connect(to: isSlave ? nil : pin(.SCK))
    wordSelect.connect(to: isSlave ? nil : pin(.LRCK))
    clockInput.connect(to: isSlave ? pin(.SCK) : nil)
    wordSelectInput.connect(to: isSlave ? pin(.LRCK) : nil)
  }

  // MARK: Tasks

  private func start() {
    guard self[R.ENABLE] == 1, !isRunning else { return }
    isRunning = true
    stopRequested = false
    connectPins()
    isHalfDue = false
    isFramed = false
    position = 0
    previousLength = width
    outgoing = 0
    if self[R.TXEN] == 1 { latch(&transmit, R.TXD_PTR, E.TXPTRUPD) }
    if self[R.RXEN] == 1 { latch(&receive, R.RXD_PTR, E.RXPTRUPD) }
    guard isRunning else { return }
    if isSlave {
      silentHalves = 0
      isLeft = wordSelectInput.level == leftLevel
      return
    }
    silentHalves = 4
    isLeft = false
    // Without the generator nothing moves.
    guard self[R.MCKEN] == 1 else { return }
    if masterClock.isWatched { scheduler.schedule(masterEdge, after: divider * ticks / 4) }
    frameStart = scheduler.now
    halfClock = 0
    nextHalfClock()
  }

  /// Ends with the frame.
  private func stop() {
    guard isRunning else { return fire(event: E.STOPPED) }
    stopRequested = true
    // Nobody clocks the rest of the frame.
    if !edge.isScheduled { stopped() }
  }

  private func stopped() {
    halt()
    fire(event: E.STOPPED)
  }

  private func halt() {
    isRunning = false
    scheduler.cancel(edge)
    scheduler.cancel(masterEdge)
  }

  // MARK: Buffers

  /// Takes the next buffer over, which software can now replace.
  private func latch(_ buffer: inout Buffer, _ register: UInt32, _ event: Int) {
    buffer = Buffer(pointer: self[register], count: self[R.MAXCNT] * 4 / sampleBytes)
    fire(event: event)
  }

  /// Whether the half on the wires has samples in the buffers.
  private var hasSample: Bool {
    switch channels {
    case .stereo: true
    case .left: isLeft
    case .right: !isLeft
    }
  }

  /// The sample of the half that begins.
  private func load() {
    outgoing = 0
    if silentHalves > 0 {
      silentHalves -= 1
    } else if hasSample {
      fetch()
    }
  }

  private func fetch() {
    guard self[R.TXEN] == 1 else { return }
    if transmit.done == transmit.count { latch(&transmit, R.TXD_PTR, E.TXPTRUPD) }
    guard transmit.done < transmit.count,
      let bytes = fetchDMA(
        transmit.pointer &+ transmit.done * sampleBytes, count: Int(sampleBytes),
        pointer: R.TXD_PTR)
    else { return }
    transmit.done += 1
    outgoing = bytes.reversed().reduce(0) { $0 << 8 | UInt32($1) }
  }

  /// The sample of the half that ends.
  private func store() {
    let sample = incoming
    guard self[R.RXEN] == 1, hasSample, receive.done < receive.count else { return }
    // 24 bits have their sign in 32.
    let shift = UInt32(32 - width)
    let value = UInt32(bitPattern: Int32(bitPattern: sample << shift) >> Int32(shift))
    let bytes = (0..<sampleBytes).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
    guard
      storeDMA(receive.pointer &+ receive.done * sampleBytes, bytes, pointer: R.RXD_PTR)
    else { return }
    receive.done += 1
    if receive.done == receive.count { latch(&receive, R.RXD_PTR, E.RXPTRUPD) }
  }

  // MARK: The wires

  private func toggleMasterClock() {
    masterClock.set(!masterClock.level)
    scheduler.schedule(masterEdge, after: divider * ticks / 4)
  }

  /// A half clock of the master: the clock falls, with the new half's LRCK if there is one, or rises.
  private func nextHalfClock() {
    let halfClocks = UInt64(4 * width)
    if halfClock == halfClocks {
      halfClock = 0
      frameStart += frame
    }
    let isFalling = halfClock & 1 == 0
    if isFalling, halfClock % (halfClocks / 2) == 0 {
      let level = (halfClock == 0) == leftLevel
      clock.set(false)
      wordSelect.set(level)
      selected(level)
      guard isRunning else { return }
    }
    clock.set(!isFalling)
    halfClock += 1
    scheduler.schedule(edge, at: frameStart + frame * halfClock / halfClocks)
    clocked(!isFalling)
  }

  /// LRCK has changed.
  private func selected(_ level: Bool) {
    isHalfDue = true
    if !isDelayed { beginHalf(level) }
  }

  private func clocked(_ level: Bool) {
    guard level else { return show() }
    let index = position - offset
    if (0..<width).contains(index), let input = pin(.SDIN), input.port.isHigh(input.pin) {
      incoming |= 1 << UInt32(width - 1 - index)
    }
    position += 1
    if isHalfDue, isDelayed { beginHalf(isSlave ? wordSelectInput.level : wordSelect.level) }
  }

  private func beginHalf(_ level: Bool) {
    isHalfDue = false
    if isFramed {
      previousLength = position
      store()
      if stopRequested, !isLeft { return stopped() }
    }
    position = 0
    incoming = 0
    isLeft = level == leftLevel
    isFramed = isFramed || isLeft
    guard isFramed else { return }
    load()
    if !isDelayed { show() }
  }

  /// Where a sample begins in its half, in clocks: CONFIG.ALIGN matters where a half is longer.
  private var offset: Int { self[R.ALIGN] == 0 ? 0 : max(0, previousLength - width) }

  private func show() {
    let index = position - offset
    dataOut.set((0..<width).contains(index) && outgoing >> UInt32(width - 1 - index) & 1 != 0)
  }

  public override func visit(_ state: StateArchive) {
    super.visit(state)
    for output in [masterClock, clock, wordSelect, dataOut] { output.visit(state, chip) }
    for input in [clockInput, wordSelectInput] { input.visit(state, chip) }
    state(&isRunning, &stopRequested)
    state(&transmit, &receive)
    state(&silentHalves, &position, &previousLength)
    state(&isFramed, &isLeft, &isHalfDue)
    state(&outgoing, &incoming)
    state(&halfClock, &frameStart)
    state(edge, of: scheduler)
    state(masterEdge, of: scheduler)
  }

  public override func reset() {
    super.reset()
    halt()
    connectPins()
  }
}
