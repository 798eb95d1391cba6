import Bus

/// Pulse density modulation interface (nRF52833 PS section "PDM"): a clock for microphones, and 16-bit
/// samples of what they answer through EasyDMA. No board here has such a microphone: the data input is
/// a plain pin. A sample is the share of the clock's periods in which it was high, one end of the
/// scale at a level that stays; the silicon's filter looks back further.
public final class PDM: NordicPeripheral {
  private enum R {
    static let ENABLE: UInt32 = 0x500
    static let PDMCLKCTRL: UInt32 = 0x504
    static let MODE: UInt32 = 0x508
    static let RATIO: UInt32 = 0x520
    static let PSELCLK: UInt32 = 0x540
    static let PSELDIN: UInt32 = 0x544
    static let SAMPLE_PTR: UInt32 = 0x560
    static let SAMPLE_MAXCNT: UInt32 = 0x564
  }
  private enum E {
    static let STARTED = 0
    static let STOPPED = 1
    static let END = 2
  }

  private static let table = RegisterMap(of: PDM.self) {
    Register.task("TASKS_START", 0x000) { $0.start() }
    Register.task("TASKS_STOP", 0x004) { $0.stop() }
    Register.event("EVENTS_STARTED", 0x100)
    Register.event("EVENTS_STOPPED", 0x104)
    Register.event("EVENTS_END", 0x108)
    Register.interrupts(
      [.field("STARTED", E.STARTED), .field("STOPPED", E.STOPPED), .field("END", E.END)],
      hasINTEN: true)
    Register.readWrite(
      "ENABLE", R.ENABLE, fields: [.field("ENABLE", 0)],
      onWrite: { pdm, value in
        if value == 0 { pdm.halt() }
        pdm.connectClock()
      })
    Register.readWrite("PDMCLKCTRL", R.PDMCLKCTRL, reset: 0x0840_0000)
    Register.readWrite(
      "MODE", R.MODE, fields: [.field("OPERATION", 0), .field("EDGE", 1)])
    // Both ends of the scale stay where they are.
    Register.readWrite("GAINL", 0x518, reset: 0x28, fields: [.field("GAINL", 0...6)])
    Register.readWrite("GAINR", 0x51C, reset: 0x28, fields: [.field("GAINR", 0...6)])
    Register.readWrite("RATIO", R.RATIO, fields: [.field("RATIO", 0)])
    Register.readWrite(
      "PSEL.CLK", R.PSELCLK, reset: ~0, onWrite: { pdm, _ in pdm.connectClock() })
    Register.readWrite("PSEL.DIN", R.PSELDIN, reset: ~0)
    Register.readWrite("SAMPLE.PTR", R.SAMPLE_PTR)
    Register.readWrite("SAMPLE.MAXCNT", R.SAMPLE_MAXCNT, fields: [.field("BUFFSIZE", 0...14)])
  }

  private var pointer: UInt32 = 0
  private var count: UInt32 = 0
  private var done: UInt32 = 0
  private var stopRequested = false
  private let clock = DrivenPin()
  /// Half periods of the clock since the sample began, and in how many periods the input was high at the
  /// clock's falling and at its rising edge.
  private var halves: UInt64 = 0
  private var ones: (falling: UInt64, rising: UInt64) = (0, 0)
  private var begin: UInt64 = 0
  private lazy var edge = Event("\(name) CLK") { [unowned self] in clocked() }

  init(name: String, chip: NordicChip) {
    super.init(name: name, chip: chip, registers: Self.table)
  }

  private func connectClock() {
    clock.connect(to: self[R.ENABLE] == 1 ? chip.pin(selectedBy: self[R.PSELCLK]) : nil)
  }

  /// Periods of PDM_CLK that a sample takes.
  private var ratio: UInt64 { self[R.RATIO] == 0 ? 64 : 80 }

  /// Core cycles a sample takes: a period of PDM_CLK is 2^32 / PDMCLKCTRL periods of 32 MHz long.
  private var period: UInt64 {
    let clock = max(1, UInt64(self[R.PDMCLKCTRL]))
    return max(1, (ratio << 32) / clock * chip.cyclesPerPeripheralTick / 2)
  }

  private func start() {
    guard self[R.ENABLE] == 1, !edge.isScheduled else { return }
    stopRequested = false
    latch()
    beginSample()
  }

  private func beginSample() {
    begin = scheduler.now
    (halves, ones) = (0, (0, 0))
    scheduleEdge()
  }

  private func scheduleEdge() {
    scheduler.schedule(edge, at: begin + period * (halves + 1) / (2 * ratio))
  }

  /// An edge of the clock, which begins low.
  private func clocked() {
    let isHigh = chip.pin(selectedBy: self[R.PSELDIN]).map { $0.port.isHigh($0.pin) } ?? false
    halves += 1
    let isRising = halves & 1 != 0
    if isHigh { if isRising { ones.rising += 1 } else { ones.falling += 1 } }
    clock.set(isRising)
    if halves < 2 * ratio { scheduleEdge() } else { sampled() }
  }

  /// Takes the next buffer over.
  private func latch() {
    pointer = self[R.SAMPLE_PTR]
    count = self[R.SAMPLE_MAXCNT]
    done = 0
    fire(event: E.STARTED)
  }

  /// As much of the scale as the input was high.
  private func sample(_ ones: UInt64) -> UInt16 {
    let (full, count) = (Int64(UInt16.max), Int64(ratio))
    return UInt16(bitPattern: Int16(full * Int64(ones) / count + Int64(Int16.min)))
  }

  /// A pair of samples in stereo, or one: the left one from the clock's falling edges unless EDGE says
  /// otherwise.
  private func sampled() {
    let isStereo = self[R.MODE] & 1 == 0
    let left = self[R.MODE] >> 1 & 1 == 0 ? ones.falling : ones.rising
    let right = self[R.MODE] >> 1 & 1 == 0 ? ones.rising : ones.falling
    for value in isStereo ? [sample(left), sample(right)] : [sample(left)] where done < count {
      guard
        storeDMA(
          pointer &+ 2 * done, [UInt8(value & 0xFF), UInt8(value >> 8)], pointer: R.SAMPLE_PTR)
      else { return halt() }
      done += 1
    }
    if done >= count {
      fire(event: E.END)
      if stopRequested {
        halt()
        return fire(event: E.STOPPED)
      }
      latch()
    }
    beginSample()
  }

  /// The buffer that is being filled is finished first.
  private func stop() {
    if edge.isScheduled { stopRequested = true } else { fire(event: E.STOPPED) }
  }

  private func halt() {
    scheduler.cancel(edge)
    clock.set(false)
    stopRequested = false
  }

  public override func visit(_ state: StateArchive) {
    super.visit(state)
    state(&pointer)
    state(&count)
    state(&done)
    state(&stopRequested)
    state(&halves, &begin)
    state(&ones.falling, &ones.rising)
    clock.visit(state, chip)
    state(edge, of: scheduler)
  }

  public override func reset() {
    super.reset()
    halt()
    connectClock()
  }
}
